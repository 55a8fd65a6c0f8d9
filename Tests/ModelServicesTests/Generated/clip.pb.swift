// Generated from clip.proto by `manage generategrpc`. Do not edit.

public import GRPCCore
public import Protobuf

public struct Clip_Clip: Protobuf.Message {
    public static let protoMessageName = "clip.Clip"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ClipProtoFile.descriptor.message(at: 0)
    }

    public var id: Int64 = 0

    public var length: Google_Protobuf_Duration {
        get { _length ?? Google_Protobuf_Duration() }
        set { _length = newValue }
    }
    /// Whether `length` is set.
    public var hasLength: Bool { _length != nil }
    /// Makes `length` unset; it then reads as its default.
    public mutating func clearLength() { _length = nil }

    public var pause: Google_Protobuf_Duration {
        get { _pause ?? Google_Protobuf_Duration() }
        set { _pause = newValue }
    }
    /// Whether `pause` is set.
    public var hasPause: Bool { _pause != nil }
    /// Makes `pause` unset; it then reads as its default.
    public mutating func clearPause() { _pause = nil }

    public var data: [UInt8] = []

    public var extra: Google_Protobuf_Struct {
        get { _extra ?? Google_Protobuf_Struct() }
        set { _extra = newValue }
    }
    /// Whether `extra` is set.
    public var hasExtra: Bool { _extra != nil }
    /// Makes `extra` unset; it then reads as its default.
    public mutating func clearExtra() { _extra = nil }

    public var notes: Google_Protobuf_Struct {
        get { _notes ?? Google_Protobuf_Struct() }
        set { _notes = newValue }
    }
    /// Whether `notes` is set.
    public var hasNotes: Bool { _notes != nil }
    /// Makes `notes` unset; it then reads as its default.
    public mutating func clearNotes() { _notes = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _length: Google_Protobuf_Duration?
    private var _pause: Google_Protobuf_Duration?
    private var _extra: Google_Protobuf_Struct?
    private var _notes: Google_Protobuf_Struct?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: try reader.readMessage(into: &self._length)
            case 26: try reader.readMessage(into: &self._pause)
            case 34: self.data = try reader.readBytes()
            case 42: try reader.readMessage(into: &self._extra)
            case 50: try reader.readMessage(into: &self._notes)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if let value = self._length {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._pause {
            writer.writeMessage(value, field: 3)
        }
        if !self.data.isEmpty {
            writer.writeBytes(self.data, field: 4)
        }
        if let value = self._extra {
            writer.writeMessage(value, field: 5)
        }
        if let value = self._notes {
            writer.writeMessage(value, field: 6)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Clip_ClipListRequest: Protobuf.Message {
    public static let protoMessageName = "clip.ClipListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ClipProtoFile.descriptor.message(at: 1)
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

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _id: Int64?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.pageSize = try reader.readInt32()
            case 18: self.pageToken = try reader.readString()
            case 24: self.includeCount = try reader.readBool()
            case 32: self._id = try reader.readInt64()
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
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Clip_ClipListResponse: Protobuf.Message {
    public static let protoMessageName = "clip.ClipListResponse"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ClipProtoFile.descriptor.message(at: 2)
    }

    public var results: [Clip_Clip] = []

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

public struct Clip_ClipCreateRequest: Protobuf.Message {
    public static let protoMessageName = "clip.ClipCreateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ClipProtoFile.descriptor.message(at: 3)
    }

    public var length: Google_Protobuf_Duration {
        get { _length ?? Google_Protobuf_Duration() }
        set { _length = newValue }
    }
    /// Whether `length` is set.
    public var hasLength: Bool { _length != nil }
    /// Makes `length` unset; it then reads as its default.
    public mutating func clearLength() { _length = nil }

    public var pause: Google_Protobuf_Duration {
        get { _pause ?? Google_Protobuf_Duration() }
        set { _pause = newValue }
    }
    /// Whether `pause` is set.
    public var hasPause: Bool { _pause != nil }
    /// Makes `pause` unset; it then reads as its default.
    public mutating func clearPause() { _pause = nil }

    public var data: [UInt8] = []

    public var extra: Google_Protobuf_Struct {
        get { _extra ?? Google_Protobuf_Struct() }
        set { _extra = newValue }
    }
    /// Whether `extra` is set.
    public var hasExtra: Bool { _extra != nil }
    /// Makes `extra` unset; it then reads as its default.
    public mutating func clearExtra() { _extra = nil }

    public var notes: Google_Protobuf_Struct {
        get { _notes ?? Google_Protobuf_Struct() }
        set { _notes = newValue }
    }
    /// Whether `notes` is set.
    public var hasNotes: Bool { _notes != nil }
    /// Makes `notes` unset; it then reads as its default.
    public mutating func clearNotes() { _notes = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _length: Google_Protobuf_Duration?
    private var _pause: Google_Protobuf_Duration?
    private var _extra: Google_Protobuf_Struct?
    private var _notes: Google_Protobuf_Struct?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(into: &self._length)
            case 18: try reader.readMessage(into: &self._pause)
            case 26: self.data = try reader.readBytes()
            case 34: try reader.readMessage(into: &self._extra)
            case 42: try reader.readMessage(into: &self._notes)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._length {
            writer.writeMessage(value, field: 1)
        }
        if let value = self._pause {
            writer.writeMessage(value, field: 2)
        }
        if !self.data.isEmpty {
            writer.writeBytes(self.data, field: 3)
        }
        if let value = self._extra {
            writer.writeMessage(value, field: 4)
        }
        if let value = self._notes {
            writer.writeMessage(value, field: 5)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Clip_ClipRetrieveRequest: Protobuf.Message {
    public static let protoMessageName = "clip.ClipRetrieveRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ClipProtoFile.descriptor.message(at: 4)
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

public struct Clip_ClipUpdateRequest: Protobuf.Message {
    public static let protoMessageName = "clip.ClipUpdateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ClipProtoFile.descriptor.message(at: 5)
    }

    public var id: Int64 = 0

    public var length: Google_Protobuf_Duration {
        get { _length ?? Google_Protobuf_Duration() }
        set { _length = newValue }
    }
    /// Whether `length` is set.
    public var hasLength: Bool { _length != nil }
    /// Makes `length` unset; it then reads as its default.
    public mutating func clearLength() { _length = nil }

    public var pause: Google_Protobuf_Duration {
        get { _pause ?? Google_Protobuf_Duration() }
        set { _pause = newValue }
    }
    /// Whether `pause` is set.
    public var hasPause: Bool { _pause != nil }
    /// Makes `pause` unset; it then reads as its default.
    public mutating func clearPause() { _pause = nil }

    public var data: [UInt8] = []

    public var extra: Google_Protobuf_Struct {
        get { _extra ?? Google_Protobuf_Struct() }
        set { _extra = newValue }
    }
    /// Whether `extra` is set.
    public var hasExtra: Bool { _extra != nil }
    /// Makes `extra` unset; it then reads as its default.
    public mutating func clearExtra() { _extra = nil }

    public var notes: Google_Protobuf_Struct {
        get { _notes ?? Google_Protobuf_Struct() }
        set { _notes = newValue }
    }
    /// Whether `notes` is set.
    public var hasNotes: Bool { _notes != nil }
    /// Makes `notes` unset; it then reads as its default.
    public mutating func clearNotes() { _notes = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _length: Google_Protobuf_Duration?
    private var _pause: Google_Protobuf_Duration?
    private var _extra: Google_Protobuf_Struct?
    private var _notes: Google_Protobuf_Struct?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: try reader.readMessage(into: &self._length)
            case 26: try reader.readMessage(into: &self._pause)
            case 34: self.data = try reader.readBytes()
            case 42: try reader.readMessage(into: &self._extra)
            case 50: try reader.readMessage(into: &self._notes)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if let value = self._length {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._pause {
            writer.writeMessage(value, field: 3)
        }
        if !self.data.isEmpty {
            writer.writeBytes(self.data, field: 4)
        }
        if let value = self._extra {
            writer.writeMessage(value, field: 5)
        }
        if let value = self._notes {
            writer.writeMessage(value, field: 6)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Clip_ClipPartialUpdateRequest: Protobuf.Message {
    public static let protoMessageName = "clip.ClipPartialUpdateRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ClipProtoFile.descriptor.message(at: 6)
    }

    public var id: Int64 = 0

    public var length: Google_Protobuf_Duration {
        get { _length ?? Google_Protobuf_Duration() }
        set { _length = newValue }
    }
    /// Whether `length` is set.
    public var hasLength: Bool { _length != nil }
    /// Makes `length` unset; it then reads as its default.
    public mutating func clearLength() { _length = nil }

    public var pause: Google_Protobuf_Duration {
        get { _pause ?? Google_Protobuf_Duration() }
        set { _pause = newValue }
    }
    /// Whether `pause` is set.
    public var hasPause: Bool { _pause != nil }
    /// Makes `pause` unset; it then reads as its default.
    public mutating func clearPause() { _pause = nil }

    public var data: [UInt8] {
        get { _data ?? [] }
        set { _data = newValue }
    }
    /// Whether `data` is set.
    public var hasData: Bool { _data != nil }
    /// Makes `data` unset; it then reads as its default.
    public mutating func clearData() { _data = nil }

    public var extra: Google_Protobuf_Struct {
        get { _extra ?? Google_Protobuf_Struct() }
        set { _extra = newValue }
    }
    /// Whether `extra` is set.
    public var hasExtra: Bool { _extra != nil }
    /// Makes `extra` unset; it then reads as its default.
    public mutating func clearExtra() { _extra = nil }

    public var notes: Google_Protobuf_Struct {
        get { _notes ?? Google_Protobuf_Struct() }
        set { _notes = newValue }
    }
    /// Whether `notes` is set.
    public var hasNotes: Bool { _notes != nil }
    /// Makes `notes` unset; it then reads as its default.
    public mutating func clearNotes() { _notes = nil }

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

    private var _length: Google_Protobuf_Duration?
    private var _pause: Google_Protobuf_Duration?
    private var _data: [UInt8]?
    private var _extra: Google_Protobuf_Struct?
    private var _notes: Google_Protobuf_Struct?
    private var _updateMask: Google_Protobuf_FieldMask?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: try reader.readMessage(into: &self._length)
            case 26: try reader.readMessage(into: &self._pause)
            case 34: self._data = try reader.readBytes()
            case 42: try reader.readMessage(into: &self._extra)
            case 50: try reader.readMessage(into: &self._notes)
            case 58: try reader.readMessage(into: &self._updateMask)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if let value = self._length {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._pause {
            writer.writeMessage(value, field: 3)
        }
        if let value = self._data {
            writer.writeBytes(value, field: 4)
        }
        if let value = self._extra {
            writer.writeMessage(value, field: 5)
        }
        if let value = self._notes {
            writer.writeMessage(value, field: 6)
        }
        if let value = self._updateMask {
            writer.writeMessage(value, field: 7)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Clip_ClipDestroyRequest: Protobuf.Message {
    public static let protoMessageName = "clip.ClipDestroyRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        ClipProtoFile.descriptor.message(at: 7)
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

public protocol Clip_ClipController: GRPCCore.RegistrableRPCService {
    func list(
        request: Clip_ClipListRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Clip_ClipListResponse

    func create(
        request: Clip_ClipCreateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Clip_Clip

    func retrieve(
        request: Clip_ClipRetrieveRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Clip_Clip

    func update(
        request: Clip_ClipUpdateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Clip_Clip

    func partialUpdate(
        request: Clip_ClipPartialUpdateRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Clip_Clip

    func destroy(
        request: Clip_ClipDestroyRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty
}

extension Clip_ClipController {
    /// Calls this service: `Clip_ClipController.Client(channel)`.
    public typealias Client = Clip_ClipControllerClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Clip_ClipControllerMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerUnary(Clip_ClipControllerMethods.list) {
            request, context in
            try await self.list(request: request, context: context)
        }
        router.registerUnary(Clip_ClipControllerMethods.create) {
            request, context in
            try await self.create(request: request, context: context)
        }
        router.registerUnary(Clip_ClipControllerMethods.retrieve) {
            request, context in
            try await self.retrieve(request: request, context: context)
        }
        router.registerUnary(Clip_ClipControllerMethods.update) {
            request, context in
            try await self.update(request: request, context: context)
        }
        router.registerUnary(Clip_ClipControllerMethods.partialUpdate) {
            request, context in
            try await self.partialUpdate(request: request, context: context)
        }
        router.registerUnary(Clip_ClipControllerMethods.destroy) {
            request, context in
            try await self.destroy(request: request, context: context)
        }
    }
}

/// The names of `ClipController` and its methods.
public enum Clip_ClipControllerMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "clip.ClipController",
        file: { ClipProtoFile.descriptor }
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

/// Calls `ClipController` over a channel.
public struct Clip_ClipControllerClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    public func list(
        _ request: Clip_ClipListRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Clip_ClipListResponse {
        try await channel.unary(
            Clip_ClipControllerMethods.list, request: request, metadata: metadata, options: options
        )
    }

    public func create(
        _ request: Clip_ClipCreateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Clip_Clip {
        try await channel.unary(
            Clip_ClipControllerMethods.create, request: request, metadata: metadata,
            options: options
        )
    }

    public func retrieve(
        _ request: Clip_ClipRetrieveRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Clip_Clip {
        try await channel.unary(
            Clip_ClipControllerMethods.retrieve, request: request, metadata: metadata,
            options: options
        )
    }

    public func update(
        _ request: Clip_ClipUpdateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Clip_Clip {
        try await channel.unary(
            Clip_ClipControllerMethods.update, request: request, metadata: metadata,
            options: options
        )
    }

    public func partialUpdate(
        _ request: Clip_ClipPartialUpdateRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Clip_Clip {
        try await channel.unary(
            Clip_ClipControllerMethods.partialUpdate, request: request, metadata: metadata,
            options: options
        )
    }

    public func destroy(
        _ request: Clip_ClipDestroyRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Google_Protobuf_Empty {
        try await channel.unary(
            Clip_ClipControllerMethods.destroy, request: request, metadata: metadata,
            options: options
        )
    }
}

/// The description of clip.proto.
public enum ClipProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CgpjbGlwLnByb3RvEgRjbGlwGh5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8aG2dvb2dsZS9w\
            cm90b2J1Zi9lbXB0eS5wcm90bxogZ29vZ2xlL3Byb3RvYnVmL2ZpZWxkX21hc2sucHJvdG8aHGdvb2ds\
            ZS9wcm90b2J1Zi9zdHJ1Y3QucHJvdG8i7AEKBENsaXASDgoCaWQYASABKANSAmlkEjEKBmxlbmd0aBgC\
            IAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIGbGVuZ3RoEi8KBXBhdXNlGAMgASgLMhkuZ29v\
            Z2xlLnByb3RvYnVmLkR1cmF0aW9uUgVwYXVzZRISCgRkYXRhGAQgASgMUgRkYXRhEi0KBWV4dHJhGAUg\
            ASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFIFZXh0cmESLQoFbm90ZXMYBiABKAsyFy5nb29nbGUu\
            cHJvdG9idWYuU3RydWN0UgVub3RlcyKOAQoPQ2xpcExpc3RSZXF1ZXN0EhsKCXBhZ2Vfc2l6ZRgBIAEo\
            BVIIcGFnZVNpemUSHQoKcGFnZV90b2tlbhgCIAEoCVIJcGFnZVRva2VuEiMKDWluY2x1ZGVfY291bnQY\
            AyABKAhSDGluY2x1ZGVDb3VudBITCgJpZBgEIAEoA0gAUgJpZIgBAUIFCgNfaWQihQEKEENsaXBMaXN0\
            UmVzcG9uc2USJAoHcmVzdWx0cxgBIAMoCzIKLmNsaXAuQ2xpcFIHcmVzdWx0cxImCg9uZXh0X3BhZ2Vf\
            dG9rZW4YAiABKAlSDW5leHRQYWdlVG9rZW4SGQoFY291bnQYAyABKANIAFIFY291bnSIAQFCCAoGX2Nv\
            dW50IukBChFDbGlwQ3JlYXRlUmVxdWVzdBIxCgZsZW5ndGgYASABKAsyGS5nb29nbGUucHJvdG9idWYu\
            RHVyYXRpb25SBmxlbmd0aBIvCgVwYXVzZRgCIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIF\
            cGF1c2USEgoEZGF0YRgDIAEoDFIEZGF0YRItCgVleHRyYRgEIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5T\
            dHJ1Y3RSBWV4dHJhEi0KBW5vdGVzGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFIFbm90ZXMi\
            JQoTQ2xpcFJldHJpZXZlUmVxdWVzdBIOCgJpZBgBIAEoA1ICaWQi+QEKEUNsaXBVcGRhdGVSZXF1ZXN0\
            Eg4KAmlkGAEgASgDUgJpZBIxCgZsZW5ndGgYAiABKAsyGS5nb29nbGUucHJvdG9idWYuRHVyYXRpb25S\
            Bmxlbmd0aBIvCgVwYXVzZRgDIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIFcGF1c2USEgoE\
            ZGF0YRgEIAEoDFIEZGF0YRItCgVleHRyYRgFIAEoCzIXLmdvb2dsZS5wcm90b2J1Zi5TdHJ1Y3RSBWV4\
            dHJhEi0KBW5vdGVzGAYgASgLMhcuZ29vZ2xlLnByb3RvYnVmLlN0cnVjdFIFbm90ZXMiywIKGENsaXBQ\
            YXJ0aWFsVXBkYXRlUmVxdWVzdBIOCgJpZBgBIAEoA1ICaWQSMQoGbGVuZ3RoGAIgASgLMhkuZ29vZ2xl\
            LnByb3RvYnVmLkR1cmF0aW9uUgZsZW5ndGgSLwoFcGF1c2UYAyABKAsyGS5nb29nbGUucHJvdG9idWYu\
            RHVyYXRpb25SBXBhdXNlEhcKBGRhdGEYBCABKAxIAFIEZGF0YYgBARItCgVleHRyYRgFIAEoCzIXLmdv\
            b2dsZS5wcm90b2J1Zi5TdHJ1Y3RSBWV4dHJhEi0KBW5vdGVzGAYgASgLMhcuZ29vZ2xlLnByb3RvYnVm\
            LlN0cnVjdFIFbm90ZXMSOwoLdXBkYXRlX21hc2sYByABKAsyGi5nb29nbGUucHJvdG9idWYuRmllbGRN\
            YXNrUgp1cGRhdGVNYXNrQgcKBV9kYXRhIiQKEkNsaXBEZXN0cm95UmVxdWVzdBIOCgJpZBgBIAEoA1IC\
            aWQy3gIKDkNsaXBDb250cm9sbGVyEjcKBExpc3QSFS5jbGlwLkNsaXBMaXN0UmVxdWVzdBoWLmNsaXAu\
            Q2xpcExpc3RSZXNwb25zZSIAEi8KBkNyZWF0ZRIXLmNsaXAuQ2xpcENyZWF0ZVJlcXVlc3QaCi5jbGlw\
            LkNsaXAiABIzCghSZXRyaWV2ZRIZLmNsaXAuQ2xpcFJldHJpZXZlUmVxdWVzdBoKLmNsaXAuQ2xpcCIA\
            Ei8KBlVwZGF0ZRIXLmNsaXAuQ2xpcFVwZGF0ZVJlcXVlc3QaCi5jbGlwLkNsaXAiABI9Cg1QYXJ0aWFs\
            VXBkYXRlEh4uY2xpcC5DbGlwUGFydGlhbFVwZGF0ZVJlcXVlc3QaCi5jbGlwLkNsaXAiABI9CgdEZXN0\
            cm95EhguY2xpcC5DbGlwRGVzdHJveVJlcXVlc3QaFi5nb29nbGUucHJvdG9idWYuRW1wdHkiAGIGcHJv\
            dG8z
            """,
        dependencies: [
            Google_Protobuf_DurationProtoFile.descriptor, Google_Protobuf_EmptyProtoFile.descriptor,
            Google_Protobuf_FieldMaskProtoFile.descriptor,
            Google_Protobuf_StructProtoFile.descriptor,
        ]
    )
}
