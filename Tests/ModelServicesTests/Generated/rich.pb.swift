// Generated from rich.proto by `manage generategrpc`. Do not edit.

public import GRPCCore
public import Protobuf

public struct Rich_Article: Protobuf.Message {
    public static let protoMessageName = "rich.Article"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        RichProtoFile.descriptor.message(at: 0)
    }

    public var id: Int64 = 0

    /// Shown in lists.
    /// Up to 20 characters.
    public var headline: String = ""

    public var status: Rich_Article.Status = Rich_Article.Status()

    public var priority: Rich_Article.Priority = Rich_Article.Priority()

    public var mood: Rich_Article.Mood {
        get { _mood ?? Rich_Article.Mood() }
        set { _mood = newValue }
    }
    /// Whether `mood` is set.
    public var hasMood: Bool { _mood != nil }
    /// Makes `mood` unset; it then reads as its default.
    public mutating func clearMood() { _mood = nil }

    public var rating: Double = 0

    public var notes: String = ""

    public var published: Google_Protobuf_Timestamp {
        get { _published ?? Google_Protobuf_Timestamp() }
        set { _published = newValue }
    }
    /// Whether `published` is set.
    public var hasPublished: Bool { _published != nil }
    /// Makes `published` unset; it then reads as its default.
    public mutating func clearPublished() { _published = nil }

    public var created: Google_Protobuf_Timestamp {
        get { _created ?? Google_Protobuf_Timestamp() }
        set { _created = newValue }
    }
    /// Whether `created` is set.
    public var hasCreated: Bool { _created != nil }
    /// Makes `created` unset; it then reads as its default.
    public mutating func clearCreated() { _created = nil }

    public var writer: Int32 {
        get { _writer ?? 0 }
        set { _writer = newValue }
    }
    /// Whether `writer` is set.
    public var hasWriter: Bool { _writer != nil }
    /// Makes `writer` unset; it then reads as its default.
    public mutating func clearWriter() { _writer = nil }

    public var topics: [Int64] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public enum Status: Protobuf.Enum, CaseIterable {
        case unspecified  // = 0
        case draft  // = 1
        case `public`  // = 2
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        public init() {
            self = .unspecified
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .public
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unspecified: 0
            case .draft: 1
            case .public: 2
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        public static let allCases: [Status] = [
            .unspecified,
            .draft,
            .public,
        ]
    }

    public enum Priority: Protobuf.Enum, CaseIterable {
        case unspecified  // = 0
        case low  // = 1
        case veryHigh  // = 2
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        public init() {
            self = .unspecified
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .low
            case 2: self = .veryHigh
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unspecified: 0
            case .low: 1
            case .veryHigh: 2
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        public static let allCases: [Priority] = [
            .unspecified,
            .low,
            .veryHigh,
        ]
    }

    public enum Mood: Protobuf.Enum, CaseIterable {
        case unspecified  // = 0
        case good  // = 1
        case bad  // = 2
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        public init() {
            self = .unspecified
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .good
            case 2: self = .bad
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unspecified: 0
            case .good: 1
            case .bad: 2
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        public static let allCases: [Mood] = [
            .unspecified,
            .good,
            .bad,
        ]
    }

    public init() {}

    private var _mood: Rich_Article.Mood?
    private var _published: Google_Protobuf_Timestamp?
    private var _created: Google_Protobuf_Timestamp?
    private var _writer: Int32?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self.headline = try reader.readString()
            case 24: self.status = try reader.readEnum()
            case 32: self.priority = try reader.readEnum()
            case 40: self._mood = try reader.readEnum()
            case 49: self.rating = try reader.readDouble()
            case 58: self.notes = try reader.readString()
            case 66: try reader.readMessage(into: &self._published)
            case 74: try reader.readMessage(into: &self._created)
            case 80: self._writer = try reader.readInt32()
            case 90: try reader.readPacked(Protobuf.Int64Codec.self, into: &self.topics)
            case 88: try reader.readElement(Protobuf.Int64Codec.self, into: &self.topics)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if !self.headline.isEmpty {
            writer.writeString(self.headline, field: 2)
        }
        if self.status != Rich_Article.Status() {
            writer.writeEnum(self.status, field: 3)
        }
        if self.priority != Rich_Article.Priority() {
            writer.writeEnum(self.priority, field: 4)
        }
        if let value = self._mood {
            writer.writeEnum(value, field: 5)
        }
        if self.rating.bitPattern != 0 {
            writer.writeDouble(self.rating, field: 6)
        }
        if !self.notes.isEmpty {
            writer.writeString(self.notes, field: 7)
        }
        if let value = self._published {
            writer.writeMessage(value, field: 8)
        }
        if let value = self._created {
            writer.writeMessage(value, field: 9)
        }
        if let value = self._writer {
            writer.writeInt32(value, field: 10)
        }
        writer.writePacked(self.topics, Protobuf.Int64Codec.self, field: 11)
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Rich_ArticleListRequest: Protobuf.Message {
    public static let protoMessageName = "rich.ArticleListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        RichProtoFile.descriptor.message(at: 1)
    }

    /// How many rows to answer with at most; the server's choice if it is 0.
    public var pageSize: Int32 = 0

    /// `next_page_token` of the answer before; empty for the first page.
    public var pageToken: String = ""

    /// Whether to count all rows, which takes a query more.
    public var includeCount: Bool = false

    public var id: Int64 {
        get { _id ?? 0 }
        set { _id = newValue }
    }
    /// Whether `id` is set.
    public var hasId: Bool { _id != nil }
    /// Makes `id` unset; it then reads as its default.
    public mutating func clearId() { _id = nil }

    public var headline: String {
        get { _headline ?? "" }
        set { _headline = newValue }
    }
    /// Whether `headline` is set.
    public var hasHeadline: Bool { _headline != nil }
    /// Makes `headline` unset; it then reads as its default.
    public mutating func clearHeadline() { _headline = nil }

    public var status: Rich_Article.Status {
        get { _status ?? Rich_Article.Status() }
        set { _status = newValue }
    }
    /// Whether `status` is set.
    public var hasStatus: Bool { _status != nil }
    /// Makes `status` unset; it then reads as its default.
    public mutating func clearStatus() { _status = nil }

    public var priority: Rich_Article.Priority {
        get { _priority ?? Rich_Article.Priority() }
        set { _priority = newValue }
    }
    /// Whether `priority` is set.
    public var hasPriority: Bool { _priority != nil }
    /// Makes `priority` unset; it then reads as its default.
    public mutating func clearPriority() { _priority = nil }

    public var mood: Rich_Article.Mood {
        get { _mood ?? Rich_Article.Mood() }
        set { _mood = newValue }
    }
    /// Whether `mood` is set.
    public var hasMood: Bool { _mood != nil }
    /// Makes `mood` unset; it then reads as its default.
    public mutating func clearMood() { _mood = nil }

    public var writer: Int32 {
        get { _writer ?? 0 }
        set { _writer = newValue }
    }
    /// Whether `writer` is set.
    public var hasWriter: Bool { _writer != nil }
    /// Makes `writer` unset; it then reads as its default.
    public mutating func clearWriter() { _writer = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _id: Int64?
    private var _headline: String?
    private var _status: Rich_Article.Status?
    private var _priority: Rich_Article.Priority?
    private var _mood: Rich_Article.Mood?
    private var _writer: Int32?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.pageSize = try reader.readInt32()
            case 18: self.pageToken = try reader.readString()
            case 24: self.includeCount = try reader.readBool()
            case 32: self._id = try reader.readInt64()
            case 42: self._headline = try reader.readString()
            case 48: self._status = try reader.readEnum()
            case 56: self._priority = try reader.readEnum()
            case 64: self._mood = try reader.readEnum()
            case 72: self._writer = try reader.readInt32()
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
            writer.writeInt64(value, field: 4)
        }
        if let value = self._headline {
            writer.writeString(value, field: 5)
        }
        if let value = self._status {
            writer.writeEnum(value, field: 6)
        }
        if let value = self._priority {
            writer.writeEnum(value, field: 7)
        }
        if let value = self._mood {
            writer.writeEnum(value, field: 8)
        }
        if let value = self._writer {
            writer.writeInt32(value, field: 9)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Rich_ArticleListResponse: Protobuf.Message {
    public static let protoMessageName = "rich.ArticleListResponse"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        RichProtoFile.descriptor.message(at: 2)
    }

    public var results: [Rich_Article] = []

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

public struct Rich_ArticleCreateRequest: Protobuf.Message {
    public static let protoMessageName = "rich.ArticleCreateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        RichProtoFile.descriptor.message(at: 3)
    }

    public var headline: String = ""

    public var status: Rich_Article.Status {
        get { _status ?? Rich_Article.Status() }
        set { _status = newValue }
    }
    /// Whether `status` is set.
    public var hasStatus: Bool { _status != nil }
    /// Makes `status` unset; it then reads as its default.
    public mutating func clearStatus() { _status = nil }

    public var priority: Rich_Article.Priority = Rich_Article.Priority()

    public var mood: Rich_Article.Mood {
        get { _mood ?? Rich_Article.Mood() }
        set { _mood = newValue }
    }
    /// Whether `mood` is set.
    public var hasMood: Bool { _mood != nil }
    /// Makes `mood` unset; it then reads as its default.
    public mutating func clearMood() { _mood = nil }

    public var rating: Double = 0

    public var notes: String {
        get { _notes ?? "" }
        set { _notes = newValue }
    }
    /// Whether `notes` is set.
    public var hasNotes: Bool { _notes != nil }
    /// Makes `notes` unset; it then reads as its default.
    public mutating func clearNotes() { _notes = nil }

    public var published: Google_Protobuf_Timestamp {
        get { _published ?? Google_Protobuf_Timestamp() }
        set { _published = newValue }
    }
    /// Whether `published` is set.
    public var hasPublished: Bool { _published != nil }
    /// Makes `published` unset; it then reads as its default.
    public mutating func clearPublished() { _published = nil }

    public var writer: Int32 {
        get { _writer ?? 0 }
        set { _writer = newValue }
    }
    /// Whether `writer` is set.
    public var hasWriter: Bool { _writer != nil }
    /// Makes `writer` unset; it then reads as its default.
    public mutating func clearWriter() { _writer = nil }

    public var topics: [Int64] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _status: Rich_Article.Status?
    private var _mood: Rich_Article.Mood?
    private var _notes: String?
    private var _published: Google_Protobuf_Timestamp?
    private var _writer: Int32?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.headline = try reader.readString()
            case 16: self._status = try reader.readEnum()
            case 24: self.priority = try reader.readEnum()
            case 32: self._mood = try reader.readEnum()
            case 41: self.rating = try reader.readDouble()
            case 50: self._notes = try reader.readString()
            case 58: try reader.readMessage(into: &self._published)
            case 64: self._writer = try reader.readInt32()
            case 74: try reader.readPacked(Protobuf.Int64Codec.self, into: &self.topics)
            case 72: try reader.readElement(Protobuf.Int64Codec.self, into: &self.topics)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.headline.isEmpty {
            writer.writeString(self.headline, field: 1)
        }
        if let value = self._status {
            writer.writeEnum(value, field: 2)
        }
        if self.priority != Rich_Article.Priority() {
            writer.writeEnum(self.priority, field: 3)
        }
        if let value = self._mood {
            writer.writeEnum(value, field: 4)
        }
        if self.rating.bitPattern != 0 {
            writer.writeDouble(self.rating, field: 5)
        }
        if let value = self._notes {
            writer.writeString(value, field: 6)
        }
        if let value = self._published {
            writer.writeMessage(value, field: 7)
        }
        if let value = self._writer {
            writer.writeInt32(value, field: 8)
        }
        writer.writePacked(self.topics, Protobuf.Int64Codec.self, field: 9)
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Rich_ArticleRetrieveRequest: Protobuf.Message {
    public static let protoMessageName = "rich.ArticleRetrieveRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        RichProtoFile.descriptor.message(at: 4)
    }

    public var id: Int64 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Rich_ArticleUpdateRequest: Protobuf.Message {
    public static let protoMessageName = "rich.ArticleUpdateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        RichProtoFile.descriptor.message(at: 5)
    }

    public var id: Int64 = 0

    public var headline: String = ""

    public var status: Rich_Article.Status {
        get { _status ?? Rich_Article.Status() }
        set { _status = newValue }
    }
    /// Whether `status` is set.
    public var hasStatus: Bool { _status != nil }
    /// Makes `status` unset; it then reads as its default.
    public mutating func clearStatus() { _status = nil }

    public var priority: Rich_Article.Priority = Rich_Article.Priority()

    public var mood: Rich_Article.Mood {
        get { _mood ?? Rich_Article.Mood() }
        set { _mood = newValue }
    }
    /// Whether `mood` is set.
    public var hasMood: Bool { _mood != nil }
    /// Makes `mood` unset; it then reads as its default.
    public mutating func clearMood() { _mood = nil }

    public var rating: Double = 0

    public var notes: String {
        get { _notes ?? "" }
        set { _notes = newValue }
    }
    /// Whether `notes` is set.
    public var hasNotes: Bool { _notes != nil }
    /// Makes `notes` unset; it then reads as its default.
    public mutating func clearNotes() { _notes = nil }

    public var published: Google_Protobuf_Timestamp {
        get { _published ?? Google_Protobuf_Timestamp() }
        set { _published = newValue }
    }
    /// Whether `published` is set.
    public var hasPublished: Bool { _published != nil }
    /// Makes `published` unset; it then reads as its default.
    public mutating func clearPublished() { _published = nil }

    public var writer: Int32 {
        get { _writer ?? 0 }
        set { _writer = newValue }
    }
    /// Whether `writer` is set.
    public var hasWriter: Bool { _writer != nil }
    /// Makes `writer` unset; it then reads as its default.
    public mutating func clearWriter() { _writer = nil }

    public var topics: [Int64] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _status: Rich_Article.Status?
    private var _mood: Rich_Article.Mood?
    private var _notes: String?
    private var _published: Google_Protobuf_Timestamp?
    private var _writer: Int32?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self.headline = try reader.readString()
            case 24: self._status = try reader.readEnum()
            case 32: self.priority = try reader.readEnum()
            case 40: self._mood = try reader.readEnum()
            case 49: self.rating = try reader.readDouble()
            case 58: self._notes = try reader.readString()
            case 66: try reader.readMessage(into: &self._published)
            case 72: self._writer = try reader.readInt32()
            case 82: try reader.readPacked(Protobuf.Int64Codec.self, into: &self.topics)
            case 80: try reader.readElement(Protobuf.Int64Codec.self, into: &self.topics)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if !self.headline.isEmpty {
            writer.writeString(self.headline, field: 2)
        }
        if let value = self._status {
            writer.writeEnum(value, field: 3)
        }
        if self.priority != Rich_Article.Priority() {
            writer.writeEnum(self.priority, field: 4)
        }
        if let value = self._mood {
            writer.writeEnum(value, field: 5)
        }
        if self.rating.bitPattern != 0 {
            writer.writeDouble(self.rating, field: 6)
        }
        if let value = self._notes {
            writer.writeString(value, field: 7)
        }
        if let value = self._published {
            writer.writeMessage(value, field: 8)
        }
        if let value = self._writer {
            writer.writeInt32(value, field: 9)
        }
        writer.writePacked(self.topics, Protobuf.Int64Codec.self, field: 10)
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Rich_ArticlePartialUpdateRequest: Protobuf.Message {
    public static let protoMessageName = "rich.ArticlePartialUpdateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        RichProtoFile.descriptor.message(at: 6)
    }

    public var id: Int64 = 0

    public var headline: String {
        get { _headline ?? "" }
        set { _headline = newValue }
    }
    /// Whether `headline` is set.
    public var hasHeadline: Bool { _headline != nil }
    /// Makes `headline` unset; it then reads as its default.
    public mutating func clearHeadline() { _headline = nil }

    public var status: Rich_Article.Status {
        get { _status ?? Rich_Article.Status() }
        set { _status = newValue }
    }
    /// Whether `status` is set.
    public var hasStatus: Bool { _status != nil }
    /// Makes `status` unset; it then reads as its default.
    public mutating func clearStatus() { _status = nil }

    public var priority: Rich_Article.Priority {
        get { _priority ?? Rich_Article.Priority() }
        set { _priority = newValue }
    }
    /// Whether `priority` is set.
    public var hasPriority: Bool { _priority != nil }
    /// Makes `priority` unset; it then reads as its default.
    public mutating func clearPriority() { _priority = nil }

    public var mood: Rich_Article.Mood {
        get { _mood ?? Rich_Article.Mood() }
        set { _mood = newValue }
    }
    /// Whether `mood` is set.
    public var hasMood: Bool { _mood != nil }
    /// Makes `mood` unset; it then reads as its default.
    public mutating func clearMood() { _mood = nil }

    public var rating: Double {
        get { _rating ?? 0 }
        set { _rating = newValue }
    }
    /// Whether `rating` is set.
    public var hasRating: Bool { _rating != nil }
    /// Makes `rating` unset; it then reads as its default.
    public mutating func clearRating() { _rating = nil }

    public var notes: String {
        get { _notes ?? "" }
        set { _notes = newValue }
    }
    /// Whether `notes` is set.
    public var hasNotes: Bool { _notes != nil }
    /// Makes `notes` unset; it then reads as its default.
    public mutating func clearNotes() { _notes = nil }

    public var published: Google_Protobuf_Timestamp {
        get { _published ?? Google_Protobuf_Timestamp() }
        set { _published = newValue }
    }
    /// Whether `published` is set.
    public var hasPublished: Bool { _published != nil }
    /// Makes `published` unset; it then reads as its default.
    public mutating func clearPublished() { _published = nil }

    public var writer: Int32 {
        get { _writer ?? 0 }
        set { _writer = newValue }
    }
    /// Whether `writer` is set.
    public var hasWriter: Bool { _writer != nil }
    /// Makes `writer` unset; it then reads as its default.
    public mutating func clearWriter() { _writer = nil }

    public var topics: [Int64] = []

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

    private var _headline: String?
    private var _status: Rich_Article.Status?
    private var _priority: Rich_Article.Priority?
    private var _mood: Rich_Article.Mood?
    private var _rating: Double?
    private var _notes: String?
    private var _published: Google_Protobuf_Timestamp?
    private var _writer: Int32?
    private var _updateMask: Google_Protobuf_FieldMask?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self._headline = try reader.readString()
            case 24: self._status = try reader.readEnum()
            case 32: self._priority = try reader.readEnum()
            case 40: self._mood = try reader.readEnum()
            case 49: self._rating = try reader.readDouble()
            case 58: self._notes = try reader.readString()
            case 66: try reader.readMessage(into: &self._published)
            case 72: self._writer = try reader.readInt32()
            case 82: try reader.readPacked(Protobuf.Int64Codec.self, into: &self.topics)
            case 80: try reader.readElement(Protobuf.Int64Codec.self, into: &self.topics)
            case 90: try reader.readMessage(into: &self._updateMask)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if let value = self._headline {
            writer.writeString(value, field: 2)
        }
        if let value = self._status {
            writer.writeEnum(value, field: 3)
        }
        if let value = self._priority {
            writer.writeEnum(value, field: 4)
        }
        if let value = self._mood {
            writer.writeEnum(value, field: 5)
        }
        if let value = self._rating {
            writer.writeDouble(value, field: 6)
        }
        if let value = self._notes {
            writer.writeString(value, field: 7)
        }
        if let value = self._published {
            writer.writeMessage(value, field: 8)
        }
        if let value = self._writer {
            writer.writeInt32(value, field: 9)
        }
        writer.writePacked(self.topics, Protobuf.Int64Codec.self, field: 10)
        if let value = self._updateMask {
            writer.writeMessage(value, field: 11)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Rich_ArticleDestroyRequest: Protobuf.Message {
    public static let protoMessageName = "rich.ArticleDestroyRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        RichProtoFile.descriptor.message(at: 7)
    }

    public var id: Int64 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public protocol Rich_ArticleController: GRPCCore.RegistrableRPCService {
    func list(
        request: Rich_ArticleListRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Rich_ArticleListResponse

    func create(
        request: Rich_ArticleCreateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Rich_Article

    func retrieve(
        request: Rich_ArticleRetrieveRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Rich_Article

    func update(
        request: Rich_ArticleUpdateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Rich_Article

    func partialUpdate(
        request: Rich_ArticlePartialUpdateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Rich_Article

    func destroy(
        request: Rich_ArticleDestroyRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty
}

extension Rich_ArticleController {
    /// Calls this service: `Rich_ArticleController.Client(channel)`.
    public typealias Client = Rich_ArticleControllerClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Rich_ArticleControllerMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Rich_ArticleControllerMethods.list) {
            request, context in
            try await self.list(request: request, context: context)
        }
        router.registerUnary(Rich_ArticleControllerMethods.create) {
            request, context in
            try await self.create(request: request, context: context)
        }
        router.registerUnary(Rich_ArticleControllerMethods.retrieve) {
            request, context in
            try await self.retrieve(request: request, context: context)
        }
        router.registerUnary(Rich_ArticleControllerMethods.update) {
            request, context in
            try await self.update(request: request, context: context)
        }
        router.registerUnary(Rich_ArticleControllerMethods.partialUpdate) {
            request, context in
            try await self.partialUpdate(request: request, context: context)
        }
        router.registerUnary(Rich_ArticleControllerMethods.destroy) {
            request, context in
            try await self.destroy(request: request, context: context)
        }
    }
}

/// The names of `ArticleController` and its methods.
public enum Rich_ArticleControllerMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "rich.ArticleController",
        file: { RichProtoFile.descriptor }
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

/// Calls `ArticleController` over a channel.
public struct Rich_ArticleControllerClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    public func list(
        _ request: Rich_ArticleListRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Rich_ArticleListResponse {
        try await channel.unary(
            Rich_ArticleControllerMethods.list, request: request, metadata: metadata,
            options: options
        )
    }

    public func create(
        _ request: Rich_ArticleCreateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Rich_Article {
        try await channel.unary(
            Rich_ArticleControllerMethods.create, request: request, metadata: metadata,
            options: options
        )
    }

    public func retrieve(
        _ request: Rich_ArticleRetrieveRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Rich_Article {
        try await channel.unary(
            Rich_ArticleControllerMethods.retrieve, request: request, metadata: metadata,
            options: options
        )
    }

    public func update(
        _ request: Rich_ArticleUpdateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Rich_Article {
        try await channel.unary(
            Rich_ArticleControllerMethods.update, request: request, metadata: metadata,
            options: options
        )
    }

    public func partialUpdate(
        _ request: Rich_ArticlePartialUpdateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Rich_Article {
        try await channel.unary(
            Rich_ArticleControllerMethods.partialUpdate, request: request, metadata: metadata,
            options: options
        )
    }

    public func destroy(
        _ request: Rich_ArticleDestroyRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Google_Protobuf_Empty {
        try await channel.unary(
            Rich_ArticleControllerMethods.destroy, request: request, metadata: metadata,
            options: options
        )
    }
}

/// The description of rich.proto.
public enum RichProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CgpyaWNoLnByb3RvEgRyaWNoGhtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8aIGdvb2dsZS9wcm90\
            b2J1Zi9maWVsZF9tYXNrLnByb3RvGh9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvIv0ECgdB\
            cnRpY2xlEg4KAmlkGAEgASgDUgJpZBIaCghoZWFkbGluZRgCIAEoCVIIaGVhZGxpbmUSLAoGc3RhdHVz\
            GAMgASgOMhQucmljaC5BcnRpY2xlLlN0YXR1c1IGc3RhdHVzEjIKCHByaW9yaXR5GAQgASgOMhYucmlj\
            aC5BcnRpY2xlLlByaW9yaXR5Ughwcmlvcml0eRIrCgRtb29kGAUgASgOMhIucmljaC5BcnRpY2xlLk1v\
            b2RIAFIEbW9vZIgBARIWCgZyYXRpbmcYBiABKAFSBnJhdGluZxIUCgVub3RlcxgHIAEoCVIFbm90ZXMS\
            OAoJcHVibGlzaGVkGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJcHVibGlzaGVkEjQK\
            B2NyZWF0ZWQYCSABKAsyGi5nb29nbGUucHJvdG9idWYuVGltZXN0YW1wUgdjcmVhdGVkEhsKBndyaXRl\
            chgKIAEoBUgBUgZ3cml0ZXKIAQESFgoGdG9waWNzGAsgAygDUgZ0b3BpY3MiRQoGU3RhdHVzEhYKElNU\
            QVRVU19VTlNQRUNJRklFRBAAEhAKDFNUQVRVU19EUkFGVBABEhEKDVNUQVRVU19QVUJMSUMQAiJOCghQ\
            cmlvcml0eRIYChRQUklPUklUWV9VTlNQRUNJRklFRBAAEhAKDFBSSU9SSVRZX0xPVxABEhYKElBSSU9S\
            SVRZX1ZFUllfSElHSBACIjkKBE1vb2QSFAoQTU9PRF9VTlNQRUNJRklFRBAAEg0KCU1PT0RfR09PRBAB\
            EgwKCE1PT0RfQkFEEAJCBwoFX21vb2RCCQoHX3dyaXRlciKhAwoSQXJ0aWNsZUxpc3RSZXF1ZXN0EhsK\
            CXBhZ2Vfc2l6ZRgBIAEoBVIIcGFnZVNpemUSHQoKcGFnZV90b2tlbhgCIAEoCVIJcGFnZVRva2VuEiMK\
            DWluY2x1ZGVfY291bnQYAyABKAhSDGluY2x1ZGVDb3VudBITCgJpZBgEIAEoA0gAUgJpZIgBARIfCgho\
            ZWFkbGluZRgFIAEoCUgBUghoZWFkbGluZYgBARIxCgZzdGF0dXMYBiABKA4yFC5yaWNoLkFydGljbGUu\
            U3RhdHVzSAJSBnN0YXR1c4gBARI3Cghwcmlvcml0eRgHIAEoDjIWLnJpY2guQXJ0aWNsZS5Qcmlvcml0\
            eUgDUghwcmlvcml0eYgBARIrCgRtb29kGAggASgOMhIucmljaC5BcnRpY2xlLk1vb2RIBFIEbW9vZIgB\
            ARIbCgZ3cml0ZXIYCSABKAVIBVIGd3JpdGVyiAEBQgUKA19pZEILCglfaGVhZGxpbmVCCQoHX3N0YXR1\
            c0ILCglfcHJpb3JpdHlCBwoFX21vb2RCCQoHX3dyaXRlciKLAQoTQXJ0aWNsZUxpc3RSZXNwb25zZRIn\
            CgdyZXN1bHRzGAEgAygLMg0ucmljaC5BcnRpY2xlUgdyZXN1bHRzEiYKD25leHRfcGFnZV90b2tlbhgC\
            IAEoCVINbmV4dFBhZ2VUb2tlbhIZCgVjb3VudBgDIAEoA0gAUgVjb3VudIgBAUIICgZfY291bnQikQMK\
            FEFydGljbGVDcmVhdGVSZXF1ZXN0EhoKCGhlYWRsaW5lGAEgASgJUghoZWFkbGluZRIxCgZzdGF0dXMY\
            AiABKA4yFC5yaWNoLkFydGljbGUuU3RhdHVzSABSBnN0YXR1c4gBARIyCghwcmlvcml0eRgDIAEoDjIW\
            LnJpY2guQXJ0aWNsZS5Qcmlvcml0eVIIcHJpb3JpdHkSKwoEbW9vZBgEIAEoDjISLnJpY2guQXJ0aWNs\
            ZS5Nb29kSAFSBG1vb2SIAQESFgoGcmF0aW5nGAUgASgBUgZyYXRpbmcSGQoFbm90ZXMYBiABKAlIAlIF\
            bm90ZXOIAQESOAoJcHVibGlzaGVkGAcgASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJcHVi\
            bGlzaGVkEhsKBndyaXRlchgIIAEoBUgDUgZ3cml0ZXKIAQESFgoGdG9waWNzGAkgAygDUgZ0b3BpY3NC\
            CQoHX3N0YXR1c0IHCgVfbW9vZEIICgZfbm90ZXNCCQoHX3dyaXRlciIoChZBcnRpY2xlUmV0cmlldmVS\
            ZXF1ZXN0Eg4KAmlkGAEgASgDUgJpZCKhAwoUQXJ0aWNsZVVwZGF0ZVJlcXVlc3QSDgoCaWQYASABKANS\
            AmlkEhoKCGhlYWRsaW5lGAIgASgJUghoZWFkbGluZRIxCgZzdGF0dXMYAyABKA4yFC5yaWNoLkFydGlj\
            bGUuU3RhdHVzSABSBnN0YXR1c4gBARIyCghwcmlvcml0eRgEIAEoDjIWLnJpY2guQXJ0aWNsZS5Qcmlv\
            cml0eVIIcHJpb3JpdHkSKwoEbW9vZBgFIAEoDjISLnJpY2guQXJ0aWNsZS5Nb29kSAFSBG1vb2SIAQES\
            FgoGcmF0aW5nGAYgASgBUgZyYXRpbmcSGQoFbm90ZXMYByABKAlIAlIFbm90ZXOIAQESOAoJcHVibGlz\
            aGVkGAggASgLMhouZ29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJcHVibGlzaGVkEhsKBndyaXRlchgJ\
            IAEoBUgDUgZ3cml0ZXKIAQESFgoGdG9waWNzGAogAygDUgZ0b3BpY3NCCQoHX3N0YXR1c0IHCgVfbW9v\
            ZEIICgZfbm90ZXNCCQoHX3dyaXRlciKZBAobQXJ0aWNsZVBhcnRpYWxVcGRhdGVSZXF1ZXN0Eg4KAmlk\
            GAEgASgDUgJpZBIfCghoZWFkbGluZRgCIAEoCUgAUghoZWFkbGluZYgBARIxCgZzdGF0dXMYAyABKA4y\
            FC5yaWNoLkFydGljbGUuU3RhdHVzSAFSBnN0YXR1c4gBARI3Cghwcmlvcml0eRgEIAEoDjIWLnJpY2gu\
            QXJ0aWNsZS5Qcmlvcml0eUgCUghwcmlvcml0eYgBARIrCgRtb29kGAUgASgOMhIucmljaC5BcnRpY2xl\
            Lk1vb2RIA1IEbW9vZIgBARIbCgZyYXRpbmcYBiABKAFIBFIGcmF0aW5niAEBEhkKBW5vdGVzGAcgASgJ\
            SAVSBW5vdGVziAEBEjgKCXB1Ymxpc2hlZBgIIAEoCzIaLmdvb2dsZS5wcm90b2J1Zi5UaW1lc3RhbXBS\
            CXB1Ymxpc2hlZBIbCgZ3cml0ZXIYCSABKAVIBlIGd3JpdGVyiAEBEhYKBnRvcGljcxgKIAMoA1IGdG9w\
            aWNzEjsKC3VwZGF0ZV9tYXNrGAsgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRl\
            TWFza0ILCglfaGVhZGxpbmVCCQoHX3N0YXR1c0ILCglfcHJpb3JpdHlCBwoFX21vb2RCCQoHX3JhdGlu\
            Z0IICgZfbm90ZXNCCQoHX3dyaXRlciInChVBcnRpY2xlRGVzdHJveVJlcXVlc3QSDgoCaWQYASABKANS\
            AmlkMoIDChFBcnRpY2xlQ29udHJvbGxlchI9CgRMaXN0EhgucmljaC5BcnRpY2xlTGlzdFJlcXVlc3Qa\
            GS5yaWNoLkFydGljbGVMaXN0UmVzcG9uc2UiABI1CgZDcmVhdGUSGi5yaWNoLkFydGljbGVDcmVhdGVS\
            ZXF1ZXN0Gg0ucmljaC5BcnRpY2xlIgASOQoIUmV0cmlldmUSHC5yaWNoLkFydGljbGVSZXRyaWV2ZVJl\
            cXVlc3QaDS5yaWNoLkFydGljbGUiABI1CgZVcGRhdGUSGi5yaWNoLkFydGljbGVVcGRhdGVSZXF1ZXN0\
            Gg0ucmljaC5BcnRpY2xlIgASQwoNUGFydGlhbFVwZGF0ZRIhLnJpY2guQXJ0aWNsZVBhcnRpYWxVcGRh\
            dGVSZXF1ZXN0Gg0ucmljaC5BcnRpY2xlIgASQAoHRGVzdHJveRIbLnJpY2guQXJ0aWNsZURlc3Ryb3lS\
            ZXF1ZXN0GhYuZ29vZ2xlLnByb3RvYnVmLkVtcHR5IgBiBnByb3RvMw==
            """,
        dependencies: [
            Google_Protobuf_EmptyProtoFile.descriptor,
            Google_Protobuf_FieldMaskProtoFile.descriptor,
            Google_Protobuf_TimestampProtoFile.descriptor,
        ]
    )
}
