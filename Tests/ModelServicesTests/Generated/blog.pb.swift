// Generated from blog.proto by `manage generategrpc`. Do not edit.

public import GRPCCore
public import Protobuf

public struct Blog_Post: Protobuf.Message {
    public static let protoMessageName = "blog.Post"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 0)
    }

    public var id: Int64 = 0

    public var title: String = ""

    public var content: String = ""

    public var status: String = ""

    public var views: Int32 = 0

    public var isPublic: Bool = false

    public var rating: Float = 0

    public var created: String = ""

    public var published: Google_Protobuf_Timestamp {
        get { _published ?? Google_Protobuf_Timestamp() }
        set { _published = newValue }
    }
    /// Whether `published` is set.
    public var hasPublished: Bool { _published != nil }
    /// Makes `published` unset; it then reads as its default.
    public mutating func clearPublished() { _published = nil }

    public var subtitle: String {
        get { _subtitle ?? "" }
        set { _subtitle = newValue }
    }
    /// Whether `subtitle` is set.
    public var hasSubtitle: Bool { _subtitle != nil }
    /// Makes `subtitle` unset; it then reads as its default.
    public mutating func clearSubtitle() { _subtitle = nil }

    public var priority: Int32 {
        get { _priority ?? 0 }
        set { _priority = newValue }
    }
    /// Whether `priority` is set.
    public var hasPriority: Bool { _priority != nil }
    /// Makes `priority` unset; it then reads as its default.
    public mutating func clearPriority() { _priority = nil }

    public var author: Int64 = 0

    public var tags: [Int64] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _published: Google_Protobuf_Timestamp?
    private var _subtitle: String?
    private var _priority: Int32?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self.title = try reader.readString()
            case 26: self.content = try reader.readString()
            case 34: self.status = try reader.readString()
            case 40: self.views = try reader.readInt32()
            case 48: self.isPublic = try reader.readBool()
            case 61: self.rating = try reader.readFloat()
            case 66: self.created = try reader.readString()
            case 74: try reader.readMessage(into: &self._published)
            case 82: self._subtitle = try reader.readString()
            case 88: self._priority = try reader.readInt32()
            case 96: self.author = try reader.readInt64()
            case 106: try reader.readPacked(Protobuf.Int64Codec.self, into: &self.tags)
            case 104: try reader.readElement(Protobuf.Int64Codec.self, into: &self.tags)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if !self.title.isEmpty {
            writer.writeString(self.title, field: 2)
        }
        if !self.content.isEmpty {
            writer.writeString(self.content, field: 3)
        }
        if !self.status.isEmpty {
            writer.writeString(self.status, field: 4)
        }
        if self.views != 0 {
            writer.writeInt32(self.views, field: 5)
        }
        if self.isPublic {
            writer.writeBool(self.isPublic, field: 6)
        }
        if self.rating.bitPattern != 0 {
            writer.writeFloat(self.rating, field: 7)
        }
        if !self.created.isEmpty {
            writer.writeString(self.created, field: 8)
        }
        if let value = self._published {
            writer.writeMessage(value, field: 9)
        }
        if let value = self._subtitle {
            writer.writeString(value, field: 10)
        }
        if let value = self._priority {
            writer.writeInt32(value, field: 11)
        }
        if self.author != 0 {
            writer.writeInt64(self.author, field: 12)
        }
        writer.writePacked(self.tags, Protobuf.Int64Codec.self, field: 13)
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Blog_PostListRequest: Protobuf.Message {
    public static let protoMessageName = "blog.PostListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 1)
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &self.unknownFields)
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Blog_PostRetrieveRequest: Protobuf.Message {
    public static let protoMessageName = "blog.PostRetrieveRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 2)
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

public struct Blog_User: Protobuf.Message {
    public static let protoMessageName = "blog.User"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 3)
    }

    public var id: Int64 = 0

    public var name: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self.name = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Blog_UserListRequest: Protobuf.Message {
    public static let protoMessageName = "blog.UserListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 4)
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &self.unknownFields)
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Blog_UserRetrieveRequest: Protobuf.Message {
    public static let protoMessageName = "blog.UserRetrieveRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 5)
    }

    public var name: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.name = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Blog_Tag: Protobuf.Message {
    public static let protoMessageName = "blog.Tag"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 6)
    }

    public var id: Int64 = 0

    public var name: String = ""

    public var owner: Int64 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self.name = try reader.readString()
            case 24: self.owner = try reader.readInt64()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 2)
        }
        if self.owner != 0 {
            writer.writeInt64(self.owner, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Blog_TagListRequest: Protobuf.Message {
    public static let protoMessageName = "blog.TagListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 7)
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &self.unknownFields)
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Blog_TagRetrieveRequest: Protobuf.Message {
    public static let protoMessageName = "blog.TagRetrieveRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        BlogProtoFile.descriptor.message(at: 8)
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

public protocol Blog_PostController: GRPCCore.RegistrableRPCService {
    func list(
        request: Blog_PostListRequest,
        response: GRPCCore.RPCWriter<Blog_Post>,
        context: GRPCCore.ServerContext
    ) async throws

    func create(
        request: Blog_Post,
        context: GRPCCore.ServerContext
    ) async throws -> Blog_Post

    func retrieve(
        request: Blog_PostRetrieveRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Blog_Post

    func update(
        request: Blog_Post,
        context: GRPCCore.ServerContext
    ) async throws -> Blog_Post

    func partialUpdate(
        request: Blog_Post,
        context: GRPCCore.ServerContext
    ) async throws -> Blog_Post

    func destroy(
        request: Blog_Post,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty
}

extension Blog_PostController {
    /// Calls this service: `Blog_PostController.Client(channel)`.
    public typealias Client = Blog_PostControllerClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Blog_PostControllerMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerServerStreaming(Blog_PostControllerMethods.list) {
            request, response, context in
            try await self.list(request: request, response: response, context: context)
        }
        router.registerUnary(Blog_PostControllerMethods.create) {
            request, context in
            try await self.create(request: request, context: context)
        }
        router.registerUnary(Blog_PostControllerMethods.retrieve) {
            request, context in
            try await self.retrieve(request: request, context: context)
        }
        router.registerUnary(Blog_PostControllerMethods.update) {
            request, context in
            try await self.update(request: request, context: context)
        }
        router.registerUnary(Blog_PostControllerMethods.partialUpdate) {
            request, context in
            try await self.partialUpdate(request: request, context: context)
        }
        router.registerUnary(Blog_PostControllerMethods.destroy) {
            request, context in
            try await self.destroy(request: request, context: context)
        }
    }
}

/// The names of `PostController` and its methods.
public enum Blog_PostControllerMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "blog.PostController",
        file: { BlogProtoFile.descriptor }
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

/// Calls `PostController` over a channel.
public struct Blog_PostControllerClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    public func list(
        _ request: Blog_PostListRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> GRPCCore.RPCAsyncSequence<Blog_Post, any Error> {
        try await channel.serverStreaming(
            Blog_PostControllerMethods.list, request: request, metadata: metadata, options: options
        )
    }

    public func create(
        _ request: Blog_Post,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Blog_Post {
        try await channel.unary(
            Blog_PostControllerMethods.create, request: request, metadata: metadata,
            options: options
        )
    }

    public func retrieve(
        _ request: Blog_PostRetrieveRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Blog_Post {
        try await channel.unary(
            Blog_PostControllerMethods.retrieve, request: request, metadata: metadata,
            options: options
        )
    }

    public func update(
        _ request: Blog_Post,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Blog_Post {
        try await channel.unary(
            Blog_PostControllerMethods.update, request: request, metadata: metadata,
            options: options
        )
    }

    public func partialUpdate(
        _ request: Blog_Post,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Blog_Post {
        try await channel.unary(
            Blog_PostControllerMethods.partialUpdate, request: request, metadata: metadata,
            options: options
        )
    }

    public func destroy(
        _ request: Blog_Post,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Google_Protobuf_Empty {
        try await channel.unary(
            Blog_PostControllerMethods.destroy, request: request, metadata: metadata,
            options: options
        )
    }
}

public protocol Blog_UserController: GRPCCore.RegistrableRPCService {
    func list(
        request: Blog_UserListRequest,
        response: GRPCCore.RPCWriter<Blog_User>,
        context: GRPCCore.ServerContext
    ) async throws

    func retrieve(
        request: Blog_UserRetrieveRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Blog_User
}

extension Blog_UserController {
    /// Calls this service: `Blog_UserController.Client(channel)`.
    public typealias Client = Blog_UserControllerClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Blog_UserControllerMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerServerStreaming(Blog_UserControllerMethods.list) {
            request, response, context in
            try await self.list(request: request, response: response, context: context)
        }
        router.registerUnary(Blog_UserControllerMethods.retrieve) {
            request, context in
            try await self.retrieve(request: request, context: context)
        }
    }
}

/// The names of `UserController` and its methods.
public enum Blog_UserControllerMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "blog.UserController",
        file: { BlogProtoFile.descriptor }
    )
    public static let list = GRPCCore.MethodDescriptor(
        service: service, method: "List"
    )
    public static let retrieve = GRPCCore.MethodDescriptor(
        service: service, method: "Retrieve"
    )
}

/// Calls `UserController` over a channel.
public struct Blog_UserControllerClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    public func list(
        _ request: Blog_UserListRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> GRPCCore.RPCAsyncSequence<Blog_User, any Error> {
        try await channel.serverStreaming(
            Blog_UserControllerMethods.list, request: request, metadata: metadata, options: options
        )
    }

    public func retrieve(
        _ request: Blog_UserRetrieveRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Blog_User {
        try await channel.unary(
            Blog_UserControllerMethods.retrieve, request: request, metadata: metadata,
            options: options
        )
    }
}

public protocol Blog_TagController: GRPCCore.RegistrableRPCService {
    func list(
        request: Blog_TagListRequest,
        response: GRPCCore.RPCWriter<Blog_Tag>,
        context: GRPCCore.ServerContext
    ) async throws

    func create(
        request: Blog_Tag,
        context: GRPCCore.ServerContext
    ) async throws -> Blog_Tag

    func retrieve(
        request: Blog_TagRetrieveRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Blog_Tag

    func update(
        request: Blog_Tag,
        context: GRPCCore.ServerContext
    ) async throws -> Blog_Tag

    func destroy(
        request: Blog_Tag,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty
}

extension Blog_TagController {
    /// Calls this service: `Blog_TagController.Client(channel)`.
    public typealias Client = Blog_TagControllerClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Blog_TagControllerMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerServerStreaming(Blog_TagControllerMethods.list) {
            request, response, context in
            try await self.list(request: request, response: response, context: context)
        }
        router.registerUnary(Blog_TagControllerMethods.create) {
            request, context in
            try await self.create(request: request, context: context)
        }
        router.registerUnary(Blog_TagControllerMethods.retrieve) {
            request, context in
            try await self.retrieve(request: request, context: context)
        }
        router.registerUnary(Blog_TagControllerMethods.update) {
            request, context in
            try await self.update(request: request, context: context)
        }
        router.registerUnary(Blog_TagControllerMethods.destroy) {
            request, context in
            try await self.destroy(request: request, context: context)
        }
    }
}

/// The names of `TagController` and its methods.
public enum Blog_TagControllerMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "blog.TagController",
        file: { BlogProtoFile.descriptor }
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
    public static let destroy = GRPCCore.MethodDescriptor(
        service: service, method: "Destroy"
    )
}

/// Calls `TagController` over a channel.
public struct Blog_TagControllerClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    public func list(
        _ request: Blog_TagListRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> GRPCCore.RPCAsyncSequence<Blog_Tag, any Error> {
        try await channel.serverStreaming(
            Blog_TagControllerMethods.list, request: request, metadata: metadata, options: options
        )
    }

    public func create(
        _ request: Blog_Tag,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Blog_Tag {
        try await channel.unary(
            Blog_TagControllerMethods.create, request: request, metadata: metadata, options: options
        )
    }

    public func retrieve(
        _ request: Blog_TagRetrieveRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Blog_Tag {
        try await channel.unary(
            Blog_TagControllerMethods.retrieve, request: request, metadata: metadata,
            options: options
        )
    }

    public func update(
        _ request: Blog_Tag,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Blog_Tag {
        try await channel.unary(
            Blog_TagControllerMethods.update, request: request, metadata: metadata, options: options
        )
    }

    public func destroy(
        _ request: Blog_Tag,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Google_Protobuf_Empty {
        try await channel.unary(
            Blog_TagControllerMethods.destroy, request: request, metadata: metadata,
            options: options
        )
    }
}

/// The description of blog.proto.
public enum BlogProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CgpibG9nLnByb3RvEgRibG9nGhtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8aH2dvb2dsZS9wcm90\
            b2J1Zi90aW1lc3RhbXAucHJvdG8ihQMKBFBvc3QSDgoCaWQYASABKANSAmlkEhQKBXRpdGxlGAIgASgJ\
            UgV0aXRsZRIYCgdjb250ZW50GAMgASgJUgdjb250ZW50EhYKBnN0YXR1cxgEIAEoCVIGc3RhdHVzEhQK\
            BXZpZXdzGAUgASgFUgV2aWV3cxIbCglpc19wdWJsaWMYBiABKAhSCGlzUHVibGljEhYKBnJhdGluZxgH\
            IAEoAlIGcmF0aW5nEhgKB2NyZWF0ZWQYCCABKAlSB2NyZWF0ZWQSOAoJcHVibGlzaGVkGAkgASgLMhou\
            Z29vZ2xlLnByb3RvYnVmLlRpbWVzdGFtcFIJcHVibGlzaGVkEh8KCHN1YnRpdGxlGAogASgJSABSCHN1\
            YnRpdGxliAEBEh8KCHByaW9yaXR5GAsgASgFSAFSCHByaW9yaXR5iAEBEhYKBmF1dGhvchgMIAEoA1IG\
            YXV0aG9yEhIKBHRhZ3MYDSADKANSBHRhZ3NCCwoJX3N1YnRpdGxlQgsKCV9wcmlvcml0eSIRCg9Qb3N0\
            TGlzdFJlcXVlc3QiJQoTUG9zdFJldHJpZXZlUmVxdWVzdBIOCgJpZBgBIAEoA1ICaWQiKgoEVXNlchIO\
            CgJpZBgBIAEoA1ICaWQSEgoEbmFtZRgCIAEoCVIEbmFtZSIRCg9Vc2VyTGlzdFJlcXVlc3QiKQoTVXNl\
            clJldHJpZXZlUmVxdWVzdBISCgRuYW1lGAEgASgJUgRuYW1lIj8KA1RhZxIOCgJpZBgBIAEoA1ICaWQS\
            EgoEbmFtZRgCIAEoCVIEbmFtZRIUCgVvd25lchgDIAEoA1IFb3duZXIiEAoOVGFnTGlzdFJlcXVlc3Qi\
            JAoSVGFnUmV0cmlldmVSZXF1ZXN0Eg4KAmlkGAEgASgDUgJpZDKYAgoOUG9zdENvbnRyb2xsZXISLQoE\
            TGlzdBIVLmJsb2cuUG9zdExpc3RSZXF1ZXN0GgouYmxvZy5Qb3N0IgAwARIiCgZDcmVhdGUSCi5ibG9n\
            LlBvc3QaCi5ibG9nLlBvc3QiABIzCghSZXRyaWV2ZRIZLmJsb2cuUG9zdFJldHJpZXZlUmVxdWVzdBoK\
            LmJsb2cuUG9zdCIAEiIKBlVwZGF0ZRIKLmJsb2cuUG9zdBoKLmJsb2cuUG9zdCIAEikKDVBhcnRpYWxV\
            cGRhdGUSCi5ibG9nLlBvc3QaCi5ibG9nLlBvc3QiABIvCgdEZXN0cm95EgouYmxvZy5Qb3N0GhYuZ29v\
            Z2xlLnByb3RvYnVmLkVtcHR5IgAydAoOVXNlckNvbnRyb2xsZXISLQoETGlzdBIVLmJsb2cuVXNlckxp\
            c3RSZXF1ZXN0GgouYmxvZy5Vc2VyIgAwARIzCghSZXRyaWV2ZRIZLmJsb2cuVXNlclJldHJpZXZlUmVx\
            dWVzdBoKLmJsb2cuVXNlciIAMuMBCg1UYWdDb250cm9sbGVyEisKBExpc3QSFC5ibG9nLlRhZ0xpc3RS\
            ZXF1ZXN0GgkuYmxvZy5UYWciADABEiAKBkNyZWF0ZRIJLmJsb2cuVGFnGgkuYmxvZy5UYWciABIxCghS\
            ZXRyaWV2ZRIYLmJsb2cuVGFnUmV0cmlldmVSZXF1ZXN0GgkuYmxvZy5UYWciABIgCgZVcGRhdGUSCS5i\
            bG9nLlRhZxoJLmJsb2cuVGFnIgASLgoHRGVzdHJveRIJLmJsb2cuVGFnGhYuZ29vZ2xlLnByb3RvYnVm\
            LkVtcHR5IgBiBnByb3RvMw==
            """,
        dependencies: [
            Google_Protobuf_EmptyProtoFile.descriptor,
            Google_Protobuf_TimestampProtoFile.descriptor,
        ]
    )
}
