// Generated from place.proto by `manage generategrpc`. Do not edit.

public import GRPCCore
public import Protobuf

public struct Place_Place: Protobuf.Message {
    public static let protoMessageName = "place.Place"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlaceProtoFile.descriptor.message(at: 0)
    }

    public var id: String = ""

    public var address: String = ""

    public var gateway: String {
        get { _gateway ?? "" }
        set { _gateway = newValue }
    }
    /// Whether `gateway` is set.
    public var hasGateway: Bool { _gateway != nil }
    /// Makes `gateway` unset; it then reads as its default.
    public mutating func clearGateway() { _gateway = nil }

    public var price: String = ""

    public var opened: String = ""

    public var opensAt: String {
        get { _opensAt ?? "" }
        set { _opensAt = newValue }
    }
    /// Whether `opensAt` is set.
    public var hasOpensAt: Bool { _opensAt != nil }
    /// Makes `opensAt` unset; it then reads as its default.
    public mutating func clearOpensAt() { _opensAt = nil }

    public var email: String = ""

    public var slug: String = ""

    public var site: String {
        get { _site ?? "" }
        set { _site = newValue }
    }
    /// Whether `site` is set.
    public var hasSite: Bool { _site != nil }
    /// Makes `site` unset; it then reads as its default.
    public mutating func clearSite() { _site = nil }

    public var rank: Int32 = 0

    public var isOpen: Bool = false

    public var area: Double = 0

    public var district: String = ""

    public var neighbours: [String] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _gateway: String?
    private var _opensAt: String?
    private var _site: String?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.id = try reader.readString()
            case 18: self.address = try reader.readString()
            case 26: self._gateway = try reader.readString()
            case 34: self.price = try reader.readString()
            case 42: self.opened = try reader.readString()
            case 50: self._opensAt = try reader.readString()
            case 58: self.email = try reader.readString()
            case 66: self.slug = try reader.readString()
            case 74: self._site = try reader.readString()
            case 80: self.rank = try reader.readInt32()
            case 88: self.isOpen = try reader.readBool()
            case 97: self.area = try reader.readDouble()
            case 106: self.district = try reader.readString()
            case 114: try reader.readElement(Protobuf.StringCodec.self, into: &self.neighbours)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.id.isEmpty {
            writer.writeString(self.id, field: 1)
        }
        if !self.address.isEmpty {
            writer.writeString(self.address, field: 2)
        }
        if let value = self._gateway {
            writer.writeString(value, field: 3)
        }
        if !self.price.isEmpty {
            writer.writeString(self.price, field: 4)
        }
        if !self.opened.isEmpty {
            writer.writeString(self.opened, field: 5)
        }
        if let value = self._opensAt {
            writer.writeString(value, field: 6)
        }
        if !self.email.isEmpty {
            writer.writeString(self.email, field: 7)
        }
        if !self.slug.isEmpty {
            writer.writeString(self.slug, field: 8)
        }
        if let value = self._site {
            writer.writeString(value, field: 9)
        }
        if self.rank != 0 {
            writer.writeInt32(self.rank, field: 10)
        }
        if self.isOpen {
            writer.writeBool(self.isOpen, field: 11)
        }
        if self.area.bitPattern != 0 {
            writer.writeDouble(self.area, field: 12)
        }
        if !self.district.isEmpty {
            writer.writeString(self.district, field: 13)
        }
        writer.writeRepeated(self.neighbours, Protobuf.StringCodec.self, field: 14)
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Place_PlaceListRequest: Protobuf.Message {
    public static let protoMessageName = "place.PlaceListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlaceProtoFile.descriptor.message(at: 1)
    }

    /// How many rows to answer with at most; the server's choice if it is 0.
    public var pageSize: Int32 = 0

    /// `next_page_token` of the answer before; empty for the first page.
    public var pageToken: String = ""

    /// Whether to count all rows, which takes a query more.
    public var includeCount: Bool = false

    public var id: String {
        get { _id ?? "" }
        set { _id = newValue }
    }
    /// Whether `id` is set.
    public var hasId: Bool { _id != nil }
    /// Makes `id` unset; it then reads as its default.
    public mutating func clearId() { _id = nil }

    public var address: String {
        get { _address ?? "" }
        set { _address = newValue }
    }
    /// Whether `address` is set.
    public var hasAddress: Bool { _address != nil }
    /// Makes `address` unset; it then reads as its default.
    public mutating func clearAddress() { _address = nil }

    public var gateway: String {
        get { _gateway ?? "" }
        set { _gateway = newValue }
    }
    /// Whether `gateway` is set.
    public var hasGateway: Bool { _gateway != nil }
    /// Makes `gateway` unset; it then reads as its default.
    public mutating func clearGateway() { _gateway = nil }

    public var opened: String {
        get { _opened ?? "" }
        set { _opened = newValue }
    }
    /// Whether `opened` is set.
    public var hasOpened: Bool { _opened != nil }
    /// Makes `opened` unset; it then reads as its default.
    public mutating func clearOpened() { _opened = nil }

    public var email: String {
        get { _email ?? "" }
        set { _email = newValue }
    }
    /// Whether `email` is set.
    public var hasEmail: Bool { _email != nil }
    /// Makes `email` unset; it then reads as its default.
    public mutating func clearEmail() { _email = nil }

    public var slug: String {
        get { _slug ?? "" }
        set { _slug = newValue }
    }
    /// Whether `slug` is set.
    public var hasSlug: Bool { _slug != nil }
    /// Makes `slug` unset; it then reads as its default.
    public mutating func clearSlug() { _slug = nil }

    public var site: String {
        get { _site ?? "" }
        set { _site = newValue }
    }
    /// Whether `site` is set.
    public var hasSite: Bool { _site != nil }
    /// Makes `site` unset; it then reads as its default.
    public mutating func clearSite() { _site = nil }

    public var rank: Int32 {
        get { _rank ?? 0 }
        set { _rank = newValue }
    }
    /// Whether `rank` is set.
    public var hasRank: Bool { _rank != nil }
    /// Makes `rank` unset; it then reads as its default.
    public mutating func clearRank() { _rank = nil }

    public var isOpen: Bool {
        get { _isOpen ?? false }
        set { _isOpen = newValue }
    }
    /// Whether `isOpen` is set.
    public var hasIsOpen: Bool { _isOpen != nil }
    /// Makes `isOpen` unset; it then reads as its default.
    public mutating func clearIsOpen() { _isOpen = nil }

    public var district: String {
        get { _district ?? "" }
        set { _district = newValue }
    }
    /// Whether `district` is set.
    public var hasDistrict: Bool { _district != nil }
    /// Makes `district` unset; it then reads as its default.
    public mutating func clearDistrict() { _district = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _id: String?
    private var _address: String?
    private var _gateway: String?
    private var _opened: String?
    private var _email: String?
    private var _slug: String?
    private var _site: String?
    private var _rank: Int32?
    private var _isOpen: Bool?
    private var _district: String?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.pageSize = try reader.readInt32()
            case 18: self.pageToken = try reader.readString()
            case 24: self.includeCount = try reader.readBool()
            case 34: self._id = try reader.readString()
            case 42: self._address = try reader.readString()
            case 50: self._gateway = try reader.readString()
            case 58: self._opened = try reader.readString()
            case 66: self._email = try reader.readString()
            case 74: self._slug = try reader.readString()
            case 82: self._site = try reader.readString()
            case 88: self._rank = try reader.readInt32()
            case 96: self._isOpen = try reader.readBool()
            case 106: self._district = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.pageSize != 0 {
            writer.writeInt32(self.pageSize, field: 1)
        }
        if !self.pageToken.isEmpty {
            writer.writeString(self.pageToken, field: 2)
        }
        if self.includeCount {
            writer.writeBool(self.includeCount, field: 3)
        }
        if let value = self._id {
            writer.writeString(value, field: 4)
        }
        if let value = self._address {
            writer.writeString(value, field: 5)
        }
        if let value = self._gateway {
            writer.writeString(value, field: 6)
        }
        if let value = self._opened {
            writer.writeString(value, field: 7)
        }
        if let value = self._email {
            writer.writeString(value, field: 8)
        }
        if let value = self._slug {
            writer.writeString(value, field: 9)
        }
        if let value = self._site {
            writer.writeString(value, field: 10)
        }
        if let value = self._rank {
            writer.writeInt32(value, field: 11)
        }
        if let value = self._isOpen {
            writer.writeBool(value, field: 12)
        }
        if let value = self._district {
            writer.writeString(value, field: 13)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Place_PlaceListResponse: Protobuf.Message {
    public static let protoMessageName = "place.PlaceListResponse"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlaceProtoFile.descriptor.message(at: 2)
    }

    public var results: [Place_Place] = []

    /// Empty on the last page.
    public var nextPageToken: String = ""

    /// All rows that meet the filters, if the request asked for it.
    public var count: Int64 {
        get { _count ?? 0 }
        set { _count = newValue }
    }
    /// Whether `count` is set.
    public var hasCount: Bool { _count != nil }
    /// Makes `count` unset; it then reads as its default.
    public mutating func clearCount() { _count = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _count: Int64?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.results)
            case 18: self.nextPageToken = try reader.readString()
            case 24: self._count = try reader.readInt64()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.results {
            writer.writeMessage(value, field: 1)
        }
        if !self.nextPageToken.isEmpty {
            writer.writeString(self.nextPageToken, field: 2)
        }
        if let value = self._count {
            writer.writeInt64(value, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Place_PlaceCreateRequest: Protobuf.Message {
    public static let protoMessageName = "place.PlaceCreateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlaceProtoFile.descriptor.message(at: 3)
    }

    public var id: String = ""

    public var address: String = ""

    public var gateway: String {
        get { _gateway ?? "" }
        set { _gateway = newValue }
    }
    /// Whether `gateway` is set.
    public var hasGateway: Bool { _gateway != nil }
    /// Makes `gateway` unset; it then reads as its default.
    public mutating func clearGateway() { _gateway = nil }

    public var price: String = ""

    public var opened: String = ""

    public var opensAt: String {
        get { _opensAt ?? "" }
        set { _opensAt = newValue }
    }
    /// Whether `opensAt` is set.
    public var hasOpensAt: Bool { _opensAt != nil }
    /// Makes `opensAt` unset; it then reads as its default.
    public mutating func clearOpensAt() { _opensAt = nil }

    public var email: String = ""

    public var slug: String = ""

    public var site: String {
        get { _site ?? "" }
        set { _site = newValue }
    }
    /// Whether `site` is set.
    public var hasSite: Bool { _site != nil }
    /// Makes `site` unset; it then reads as its default.
    public mutating func clearSite() { _site = nil }

    public var rank: Int32 = 0

    public var isOpen: Bool = false

    public var area: Double = 0

    public var district: String = ""

    public var neighbours: [String] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _gateway: String?
    private var _opensAt: String?
    private var _site: String?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.id = try reader.readString()
            case 18: self.address = try reader.readString()
            case 26: self._gateway = try reader.readString()
            case 34: self.price = try reader.readString()
            case 42: self.opened = try reader.readString()
            case 50: self._opensAt = try reader.readString()
            case 58: self.email = try reader.readString()
            case 66: self.slug = try reader.readString()
            case 74: self._site = try reader.readString()
            case 80: self.rank = try reader.readInt32()
            case 88: self.isOpen = try reader.readBool()
            case 97: self.area = try reader.readDouble()
            case 106: self.district = try reader.readString()
            case 114: try reader.readElement(Protobuf.StringCodec.self, into: &self.neighbours)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.id.isEmpty {
            writer.writeString(self.id, field: 1)
        }
        if !self.address.isEmpty {
            writer.writeString(self.address, field: 2)
        }
        if let value = self._gateway {
            writer.writeString(value, field: 3)
        }
        if !self.price.isEmpty {
            writer.writeString(self.price, field: 4)
        }
        if !self.opened.isEmpty {
            writer.writeString(self.opened, field: 5)
        }
        if let value = self._opensAt {
            writer.writeString(value, field: 6)
        }
        if !self.email.isEmpty {
            writer.writeString(self.email, field: 7)
        }
        if !self.slug.isEmpty {
            writer.writeString(self.slug, field: 8)
        }
        if let value = self._site {
            writer.writeString(value, field: 9)
        }
        if self.rank != 0 {
            writer.writeInt32(self.rank, field: 10)
        }
        if self.isOpen {
            writer.writeBool(self.isOpen, field: 11)
        }
        if self.area.bitPattern != 0 {
            writer.writeDouble(self.area, field: 12)
        }
        if !self.district.isEmpty {
            writer.writeString(self.district, field: 13)
        }
        writer.writeRepeated(self.neighbours, Protobuf.StringCodec.self, field: 14)
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Place_PlaceRetrieveRequest: Protobuf.Message {
    public static let protoMessageName = "place.PlaceRetrieveRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlaceProtoFile.descriptor.message(at: 4)
    }

    public var id: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.id = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.id.isEmpty {
            writer.writeString(self.id, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Place_PlaceUpdateRequest: Protobuf.Message {
    public static let protoMessageName = "place.PlaceUpdateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlaceProtoFile.descriptor.message(at: 5)
    }

    public var id: String = ""

    public var address: String = ""

    public var gateway: String {
        get { _gateway ?? "" }
        set { _gateway = newValue }
    }
    /// Whether `gateway` is set.
    public var hasGateway: Bool { _gateway != nil }
    /// Makes `gateway` unset; it then reads as its default.
    public mutating func clearGateway() { _gateway = nil }

    public var price: String = ""

    public var opened: String = ""

    public var opensAt: String {
        get { _opensAt ?? "" }
        set { _opensAt = newValue }
    }
    /// Whether `opensAt` is set.
    public var hasOpensAt: Bool { _opensAt != nil }
    /// Makes `opensAt` unset; it then reads as its default.
    public mutating func clearOpensAt() { _opensAt = nil }

    public var email: String = ""

    public var slug: String = ""

    public var site: String {
        get { _site ?? "" }
        set { _site = newValue }
    }
    /// Whether `site` is set.
    public var hasSite: Bool { _site != nil }
    /// Makes `site` unset; it then reads as its default.
    public mutating func clearSite() { _site = nil }

    public var rank: Int32 = 0

    public var isOpen: Bool = false

    public var area: Double = 0

    public var district: String = ""

    public var neighbours: [String] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _gateway: String?
    private var _opensAt: String?
    private var _site: String?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.id = try reader.readString()
            case 18: self.address = try reader.readString()
            case 26: self._gateway = try reader.readString()
            case 34: self.price = try reader.readString()
            case 42: self.opened = try reader.readString()
            case 50: self._opensAt = try reader.readString()
            case 58: self.email = try reader.readString()
            case 66: self.slug = try reader.readString()
            case 74: self._site = try reader.readString()
            case 80: self.rank = try reader.readInt32()
            case 88: self.isOpen = try reader.readBool()
            case 97: self.area = try reader.readDouble()
            case 106: self.district = try reader.readString()
            case 114: try reader.readElement(Protobuf.StringCodec.self, into: &self.neighbours)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.id.isEmpty {
            writer.writeString(self.id, field: 1)
        }
        if !self.address.isEmpty {
            writer.writeString(self.address, field: 2)
        }
        if let value = self._gateway {
            writer.writeString(value, field: 3)
        }
        if !self.price.isEmpty {
            writer.writeString(self.price, field: 4)
        }
        if !self.opened.isEmpty {
            writer.writeString(self.opened, field: 5)
        }
        if let value = self._opensAt {
            writer.writeString(value, field: 6)
        }
        if !self.email.isEmpty {
            writer.writeString(self.email, field: 7)
        }
        if !self.slug.isEmpty {
            writer.writeString(self.slug, field: 8)
        }
        if let value = self._site {
            writer.writeString(value, field: 9)
        }
        if self.rank != 0 {
            writer.writeInt32(self.rank, field: 10)
        }
        if self.isOpen {
            writer.writeBool(self.isOpen, field: 11)
        }
        if self.area.bitPattern != 0 {
            writer.writeDouble(self.area, field: 12)
        }
        if !self.district.isEmpty {
            writer.writeString(self.district, field: 13)
        }
        writer.writeRepeated(self.neighbours, Protobuf.StringCodec.self, field: 14)
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Place_PlacePartialUpdateRequest: Protobuf.Message {
    public static let protoMessageName = "place.PlacePartialUpdateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlaceProtoFile.descriptor.message(at: 6)
    }

    public var id: String = ""

    public var address: String {
        get { _address ?? "" }
        set { _address = newValue }
    }
    /// Whether `address` is set.
    public var hasAddress: Bool { _address != nil }
    /// Makes `address` unset; it then reads as its default.
    public mutating func clearAddress() { _address = nil }

    public var gateway: String {
        get { _gateway ?? "" }
        set { _gateway = newValue }
    }
    /// Whether `gateway` is set.
    public var hasGateway: Bool { _gateway != nil }
    /// Makes `gateway` unset; it then reads as its default.
    public mutating func clearGateway() { _gateway = nil }

    public var price: String {
        get { _price ?? "" }
        set { _price = newValue }
    }
    /// Whether `price` is set.
    public var hasPrice: Bool { _price != nil }
    /// Makes `price` unset; it then reads as its default.
    public mutating func clearPrice() { _price = nil }

    public var opened: String {
        get { _opened ?? "" }
        set { _opened = newValue }
    }
    /// Whether `opened` is set.
    public var hasOpened: Bool { _opened != nil }
    /// Makes `opened` unset; it then reads as its default.
    public mutating func clearOpened() { _opened = nil }

    public var opensAt: String {
        get { _opensAt ?? "" }
        set { _opensAt = newValue }
    }
    /// Whether `opensAt` is set.
    public var hasOpensAt: Bool { _opensAt != nil }
    /// Makes `opensAt` unset; it then reads as its default.
    public mutating func clearOpensAt() { _opensAt = nil }

    public var email: String {
        get { _email ?? "" }
        set { _email = newValue }
    }
    /// Whether `email` is set.
    public var hasEmail: Bool { _email != nil }
    /// Makes `email` unset; it then reads as its default.
    public mutating func clearEmail() { _email = nil }

    public var slug: String {
        get { _slug ?? "" }
        set { _slug = newValue }
    }
    /// Whether `slug` is set.
    public var hasSlug: Bool { _slug != nil }
    /// Makes `slug` unset; it then reads as its default.
    public mutating func clearSlug() { _slug = nil }

    public var site: String {
        get { _site ?? "" }
        set { _site = newValue }
    }
    /// Whether `site` is set.
    public var hasSite: Bool { _site != nil }
    /// Makes `site` unset; it then reads as its default.
    public mutating func clearSite() { _site = nil }

    public var rank: Int32 {
        get { _rank ?? 0 }
        set { _rank = newValue }
    }
    /// Whether `rank` is set.
    public var hasRank: Bool { _rank != nil }
    /// Makes `rank` unset; it then reads as its default.
    public mutating func clearRank() { _rank = nil }

    public var isOpen: Bool {
        get { _isOpen ?? false }
        set { _isOpen = newValue }
    }
    /// Whether `isOpen` is set.
    public var hasIsOpen: Bool { _isOpen != nil }
    /// Makes `isOpen` unset; it then reads as its default.
    public mutating func clearIsOpen() { _isOpen = nil }

    public var area: Double {
        get { _area ?? 0 }
        set { _area = newValue }
    }
    /// Whether `area` is set.
    public var hasArea: Bool { _area != nil }
    /// Makes `area` unset; it then reads as its default.
    public mutating func clearArea() { _area = nil }

    public var district: String {
        get { _district ?? "" }
        set { _district = newValue }
    }
    /// Whether `district` is set.
    public var hasDistrict: Bool { _district != nil }
    /// Makes `district` unset; it then reads as its default.
    public mutating func clearDistrict() { _district = nil }

    public var neighbours: [String] = []

    /// The fields to change; without it, those that the request carries.
    public var updateMask: Google_Protobuf_FieldMask {
        get { _updateMask ?? Google_Protobuf_FieldMask() }
        set { _updateMask = newValue }
    }
    /// Whether `updateMask` is set.
    public var hasUpdateMask: Bool { _updateMask != nil }
    /// Makes `updateMask` unset; it then reads as its default.
    public mutating func clearUpdateMask() { _updateMask = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _address: String?
    private var _gateway: String?
    private var _price: String?
    private var _opened: String?
    private var _opensAt: String?
    private var _email: String?
    private var _slug: String?
    private var _site: String?
    private var _rank: Int32?
    private var _isOpen: Bool?
    private var _area: Double?
    private var _district: String?
    private var _updateMask: Google_Protobuf_FieldMask?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.id = try reader.readString()
            case 18: self._address = try reader.readString()
            case 26: self._gateway = try reader.readString()
            case 34: self._price = try reader.readString()
            case 42: self._opened = try reader.readString()
            case 50: self._opensAt = try reader.readString()
            case 58: self._email = try reader.readString()
            case 66: self._slug = try reader.readString()
            case 74: self._site = try reader.readString()
            case 80: self._rank = try reader.readInt32()
            case 88: self._isOpen = try reader.readBool()
            case 97: self._area = try reader.readDouble()
            case 106: self._district = try reader.readString()
            case 114: try reader.readElement(Protobuf.StringCodec.self, into: &self.neighbours)
            case 122: try reader.readMessage(into: &self._updateMask)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.id.isEmpty {
            writer.writeString(self.id, field: 1)
        }
        if let value = self._address {
            writer.writeString(value, field: 2)
        }
        if let value = self._gateway {
            writer.writeString(value, field: 3)
        }
        if let value = self._price {
            writer.writeString(value, field: 4)
        }
        if let value = self._opened {
            writer.writeString(value, field: 5)
        }
        if let value = self._opensAt {
            writer.writeString(value, field: 6)
        }
        if let value = self._email {
            writer.writeString(value, field: 7)
        }
        if let value = self._slug {
            writer.writeString(value, field: 8)
        }
        if let value = self._site {
            writer.writeString(value, field: 9)
        }
        if let value = self._rank {
            writer.writeInt32(value, field: 10)
        }
        if let value = self._isOpen {
            writer.writeBool(value, field: 11)
        }
        if let value = self._area {
            writer.writeDouble(value, field: 12)
        }
        if let value = self._district {
            writer.writeString(value, field: 13)
        }
        writer.writeRepeated(self.neighbours, Protobuf.StringCodec.self, field: 14)
        if let value = self._updateMask {
            writer.writeMessage(value, field: 15)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Place_PlaceDestroyRequest: Protobuf.Message {
    public static let protoMessageName = "place.PlaceDestroyRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlaceProtoFile.descriptor.message(at: 7)
    }

    public var id: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.id = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.id.isEmpty {
            writer.writeString(self.id, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public protocol Place_PlaceController: GRPCCore.RegistrableRPCService {
    func list(
        request: Place_PlaceListRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Place_PlaceListResponse

    func create(
        request: Place_PlaceCreateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Place_Place

    func retrieve(
        request: Place_PlaceRetrieveRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Place_Place

    func update(
        request: Place_PlaceUpdateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Place_Place

    func partialUpdate(
        request: Place_PlacePartialUpdateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Place_Place

    func destroy(
        request: Place_PlaceDestroyRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty
}

extension Place_PlaceController {
    /// Calls this service: `Place_PlaceController.Client(channel)`.
    public typealias Client = Place_PlaceControllerClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Place_PlaceControllerMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Place_PlaceControllerMethods.list) {
            request, context in
            try await self.list(request: request, context: context)
        }
        router.registerUnary(Place_PlaceControllerMethods.create) {
            request, context in
            try await self.create(request: request, context: context)
        }
        router.registerUnary(Place_PlaceControllerMethods.retrieve) {
            request, context in
            try await self.retrieve(request: request, context: context)
        }
        router.registerUnary(Place_PlaceControllerMethods.update) {
            request, context in
            try await self.update(request: request, context: context)
        }
        router.registerUnary(Place_PlaceControllerMethods.partialUpdate) {
            request, context in
            try await self.partialUpdate(request: request, context: context)
        }
        router.registerUnary(Place_PlaceControllerMethods.destroy) {
            request, context in
            try await self.destroy(request: request, context: context)
        }
    }
}

/// The names of `PlaceController` and its methods.
public enum Place_PlaceControllerMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "place.PlaceController",
        file: { PlaceProtoFile.descriptor }
    )
    public static let list = GRPCCore.MethodDescriptor(
        service: service, method: "List"
    )
    public static let create = GRPCCore.MethodDescriptor(
        service: service, method: "Create"
    )
    public static let retrieve = GRPCCore.MethodDescriptor(
        service: service, method: "Retrieve"
    )
    public static let update = GRPCCore.MethodDescriptor(
        service: service, method: "Update"
    )
    public static let partialUpdate = GRPCCore.MethodDescriptor(
        service: service, method: "PartialUpdate"
    )
    public static let destroy = GRPCCore.MethodDescriptor(
        service: service, method: "Destroy"
    )
}

/// Calls `PlaceController` over a channel.
public struct Place_PlaceControllerClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    public func list(
        _ request: Place_PlaceListRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Place_PlaceListResponse {
        try await channel.unary(
            Place_PlaceControllerMethods.list, request: request, metadata: metadata,
            options: options
        )
    }

    public func create(
        _ request: Place_PlaceCreateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Place_Place {
        try await channel.unary(
            Place_PlaceControllerMethods.create, request: request, metadata: metadata,
            options: options
        )
    }

    public func retrieve(
        _ request: Place_PlaceRetrieveRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Place_Place {
        try await channel.unary(
            Place_PlaceControllerMethods.retrieve, request: request, metadata: metadata,
            options: options
        )
    }

    public func update(
        _ request: Place_PlaceUpdateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Place_Place {
        try await channel.unary(
            Place_PlaceControllerMethods.update, request: request, metadata: metadata,
            options: options
        )
    }

    public func partialUpdate(
        _ request: Place_PlacePartialUpdateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Place_Place {
        try await channel.unary(
            Place_PlaceControllerMethods.partialUpdate, request: request, metadata: metadata,
            options: options
        )
    }

    public func destroy(
        _ request: Place_PlaceDestroyRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Google_Protobuf_Empty {
        try await channel.unary(
            Place_PlaceControllerMethods.destroy, request: request, metadata: metadata,
            options: options
        )
    }
}

/// The description of place.proto.
public enum PlaceProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CgtwbGFjZS5wcm90bxIFcGxhY2UaG2dvb2dsZS9wcm90b2J1Zi9lbXB0eS5wcm90bxogZ29vZ2xlL3By\
            b3RvYnVmL2ZpZWxkX21hc2sucHJvdG8igAMKBVBsYWNlEg4KAmlkGAEgASgJUgJpZBIYCgdhZGRyZXNz\
            GAIgASgJUgdhZGRyZXNzEh0KB2dhdGV3YXkYAyABKAlIAFIHZ2F0ZXdheYgBARIUCgVwcmljZRgEIAEo\
            CVIFcHJpY2USFgoGb3BlbmVkGAUgASgJUgZvcGVuZWQSHgoIb3BlbnNfYXQYBiABKAlIAVIHb3BlbnNB\
            dIgBARIUCgVlbWFpbBgHIAEoCVIFZW1haWwSEgoEc2x1ZxgIIAEoCVIEc2x1ZxIXCgRzaXRlGAkgASgJ\
            SAJSBHNpdGWIAQESEgoEcmFuaxgKIAEoBVIEcmFuaxIXCgdpc19vcGVuGAsgASgIUgZpc09wZW4SEgoE\
            YXJlYRgMIAEoAVIEYXJlYRIaCghkaXN0cmljdBgNIAEoCVIIZGlzdHJpY3QSHgoKbmVpZ2hib3VycxgO\
            IAMoCVIKbmVpZ2hib3Vyc0IKCghfZ2F0ZXdheUILCglfb3BlbnNfYXRCBwoFX3NpdGUi8AMKEFBsYWNl\
            TGlzdFJlcXVlc3QSGwoJcGFnZV9zaXplGAEgASgFUghwYWdlU2l6ZRIdCgpwYWdlX3Rva2VuGAIgASgJ\
            UglwYWdlVG9rZW4SIwoNaW5jbHVkZV9jb3VudBgDIAEoCFIMaW5jbHVkZUNvdW50EhMKAmlkGAQgASgJ\
            SABSAmlkiAEBEh0KB2FkZHJlc3MYBSABKAlIAVIHYWRkcmVzc4gBARIdCgdnYXRld2F5GAYgASgJSAJS\
            B2dhdGV3YXmIAQESGwoGb3BlbmVkGAcgASgJSANSBm9wZW5lZIgBARIZCgVlbWFpbBgIIAEoCUgEUgVl\
            bWFpbIgBARIXCgRzbHVnGAkgASgJSAVSBHNsdWeIAQESFwoEc2l0ZRgKIAEoCUgGUgRzaXRliAEBEhcK\
            BHJhbmsYCyABKAVIB1IEcmFua4gBARIcCgdpc19vcGVuGAwgASgISAhSBmlzT3BlbogBARIfCghkaXN0\
            cmljdBgNIAEoCUgJUghkaXN0cmljdIgBAUIFCgNfaWRCCgoIX2FkZHJlc3NCCgoIX2dhdGV3YXlCCQoH\
            X29wZW5lZEIICgZfZW1haWxCBwoFX3NsdWdCBwoFX3NpdGVCBwoFX3JhbmtCCgoIX2lzX29wZW5CCwoJ\
            X2Rpc3RyaWN0IogBChFQbGFjZUxpc3RSZXNwb25zZRImCgdyZXN1bHRzGAEgAygLMgwucGxhY2UuUGxh\
            Y2VSB3Jlc3VsdHMSJgoPbmV4dF9wYWdlX3Rva2VuGAIgASgJUg1uZXh0UGFnZVRva2VuEhkKBWNvdW50\
            GAMgASgDSABSBWNvdW50iAEBQggKBl9jb3VudCKNAwoSUGxhY2VDcmVhdGVSZXF1ZXN0Eg4KAmlkGAEg\
            ASgJUgJpZBIYCgdhZGRyZXNzGAIgASgJUgdhZGRyZXNzEh0KB2dhdGV3YXkYAyABKAlIAFIHZ2F0ZXdh\
            eYgBARIUCgVwcmljZRgEIAEoCVIFcHJpY2USFgoGb3BlbmVkGAUgASgJUgZvcGVuZWQSHgoIb3BlbnNf\
            YXQYBiABKAlIAVIHb3BlbnNBdIgBARIUCgVlbWFpbBgHIAEoCVIFZW1haWwSEgoEc2x1ZxgIIAEoCVIE\
            c2x1ZxIXCgRzaXRlGAkgASgJSAJSBHNpdGWIAQESEgoEcmFuaxgKIAEoBVIEcmFuaxIXCgdpc19vcGVu\
            GAsgASgIUgZpc09wZW4SEgoEYXJlYRgMIAEoAVIEYXJlYRIaCghkaXN0cmljdBgNIAEoCVIIZGlzdHJp\
            Y3QSHgoKbmVpZ2hib3VycxgOIAMoCVIKbmVpZ2hib3Vyc0IKCghfZ2F0ZXdheUILCglfb3BlbnNfYXRC\
            BwoFX3NpdGUiJgoUUGxhY2VSZXRyaWV2ZVJlcXVlc3QSDgoCaWQYASABKAlSAmlkIo0DChJQbGFjZVVw\
            ZGF0ZVJlcXVlc3QSDgoCaWQYASABKAlSAmlkEhgKB2FkZHJlc3MYAiABKAlSB2FkZHJlc3MSHQoHZ2F0\
            ZXdheRgDIAEoCUgAUgdnYXRld2F5iAEBEhQKBXByaWNlGAQgASgJUgVwcmljZRIWCgZvcGVuZWQYBSAB\
            KAlSBm9wZW5lZBIeCghvcGVuc19hdBgGIAEoCUgBUgdvcGVuc0F0iAEBEhQKBWVtYWlsGAcgASgJUgVl\
            bWFpbBISCgRzbHVnGAggASgJUgRzbHVnEhcKBHNpdGUYCSABKAlIAlIEc2l0ZYgBARISCgRyYW5rGAog\
            ASgFUgRyYW5rEhcKB2lzX29wZW4YCyABKAhSBmlzT3BlbhISCgRhcmVhGAwgASgBUgRhcmVhEhoKCGRp\
            c3RyaWN0GA0gASgJUghkaXN0cmljdBIeCgpuZWlnaGJvdXJzGA4gAygJUgpuZWlnaGJvdXJzQgoKCF9n\
            YXRld2F5QgsKCV9vcGVuc19hdEIHCgVfc2l0ZSLdBAoZUGxhY2VQYXJ0aWFsVXBkYXRlUmVxdWVzdBIO\
            CgJpZBgBIAEoCVICaWQSHQoHYWRkcmVzcxgCIAEoCUgAUgdhZGRyZXNziAEBEh0KB2dhdGV3YXkYAyAB\
            KAlIAVIHZ2F0ZXdheYgBARIZCgVwcmljZRgEIAEoCUgCUgVwcmljZYgBARIbCgZvcGVuZWQYBSABKAlI\
            A1IGb3BlbmVkiAEBEh4KCG9wZW5zX2F0GAYgASgJSARSB29wZW5zQXSIAQESGQoFZW1haWwYByABKAlI\
            BVIFZW1haWyIAQESFwoEc2x1ZxgIIAEoCUgGUgRzbHVniAEBEhcKBHNpdGUYCSABKAlIB1IEc2l0ZYgB\
            ARIXCgRyYW5rGAogASgFSAhSBHJhbmuIAQESHAoHaXNfb3BlbhgLIAEoCEgJUgZpc09wZW6IAQESFwoE\
            YXJlYRgMIAEoAUgKUgRhcmVhiAEBEh8KCGRpc3RyaWN0GA0gASgJSAtSCGRpc3RyaWN0iAEBEh4KCm5l\
            aWdoYm91cnMYDiADKAlSCm5laWdoYm91cnMSOwoLdXBkYXRlX21hc2sYDyABKAsyGi5nb29nbGUucHJv\
            dG9idWYuRmllbGRNYXNrUgp1cGRhdGVNYXNrQgoKCF9hZGRyZXNzQgoKCF9nYXRld2F5QggKBl9wcmlj\
            ZUIJCgdfb3BlbmVkQgsKCV9vcGVuc19hdEIICgZfZW1haWxCBwoFX3NsdWdCBwoFX3NpdGVCBwoFX3Jh\
            bmtCCgoIX2lzX29wZW5CBwoFX2FyZWFCCwoJX2Rpc3RyaWN0IiUKE1BsYWNlRGVzdHJveVJlcXVlc3QS\
            DgoCaWQYASABKAlSAmlkMvUCCg9QbGFjZUNvbnRyb2xsZXISOwoETGlzdBIXLnBsYWNlLlBsYWNlTGlz\
            dFJlcXVlc3QaGC5wbGFjZS5QbGFjZUxpc3RSZXNwb25zZSIAEjMKBkNyZWF0ZRIZLnBsYWNlLlBsYWNl\
            Q3JlYXRlUmVxdWVzdBoMLnBsYWNlLlBsYWNlIgASNwoIUmV0cmlldmUSGy5wbGFjZS5QbGFjZVJldHJp\
            ZXZlUmVxdWVzdBoMLnBsYWNlLlBsYWNlIgASMwoGVXBkYXRlEhkucGxhY2UuUGxhY2VVcGRhdGVSZXF1\
            ZXN0GgwucGxhY2UuUGxhY2UiABJBCg1QYXJ0aWFsVXBkYXRlEiAucGxhY2UuUGxhY2VQYXJ0aWFsVXBk\
            YXRlUmVxdWVzdBoMLnBsYWNlLlBsYWNlIgASPwoHRGVzdHJveRIaLnBsYWNlLlBsYWNlRGVzdHJveVJl\
            cXVlc3QaFi5nb29nbGUucHJvdG9idWYuRW1wdHkiAGIGcHJvdG8z
            """,
        dependencies: [
            Google_Protobuf_EmptyProtoFile.descriptor,
            Google_Protobuf_FieldMaskProtoFile.descriptor,
        ]
    )
}
