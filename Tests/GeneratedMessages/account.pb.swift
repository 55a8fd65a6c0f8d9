// Generated from account.proto by `manage generategrpc`. Do not edit.

public import GRPCCore
public import Protobuf

public struct Account_Post: Protobuf.Message {
    public static let protoMessageName = "account.Post"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        AccountProtoFile.descriptor.message(at: 0)
    }

    public var id: Int32 = 0

    public var title: String = ""

    public var content: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt32()
            case 18: self.title = try reader.readString()
            case 26: self.content = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt32(self.id, field: 1)
        }
        if !self.title.isEmpty {
            writer.writeString(self.title, field: 2)
        }
        if !self.content.isEmpty {
            writer.writeString(self.content, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Account_PostListRequest: Protobuf.Message {
    public static let protoMessageName = "account.PostListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        AccountProtoFile.descriptor.message(at: 1)
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

public struct Account_PostRetrieveRequest: Protobuf.Message {
    public static let protoMessageName = "account.PostRetrieveRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        AccountProtoFile.descriptor.message(at: 2)
    }

    public var id: Int32 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt32(self.id, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Creates, reads and changes posts.
public protocol Account_PostController: GRPCCore.RegistrableRPCService {
    /// All posts, in their natural order.
    func list(
        request: Account_PostListRequest,
        response: GRPCCore.RPCWriter<Account_Post>,
        context: GRPCCore.ServerContext
    ) async throws

    func create(
        request: Account_Post,
        context: GRPCCore.ServerContext
    ) async throws -> Account_Post

    func retrieve(
        request: Account_PostRetrieveRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Account_Post

    func update(
        request: Account_Post,
        context: GRPCCore.ServerContext
    ) async throws -> Account_Post

    func destroy(
        request: Account_Post,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty

    /// Adds many posts at once.
    func `import`(
        request: GRPCCore.RPCAsyncSequence<Account_Post, any Error>,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty

    func partialUpdate(
        request: GRPCCore.RPCAsyncSequence<Account_Post, any Error>,
        response: GRPCCore.RPCWriter<Account_Post>,
        context: GRPCCore.ServerContext
    ) async throws
}

extension Account_PostController {
    /// Calls this service: `Account_PostController.Client(channel)`.
    public typealias Client = Account_PostControllerClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Account_PostControllerMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerServerStreaming(Account_PostControllerMethods.list) {
            request, response, context in
            try await self.list(request: request, response: response, context: context)
        }
        router.registerUnary(Account_PostControllerMethods.create) {
            request, context in
            try await self.create(request: request, context: context)
        }
        router.registerUnary(Account_PostControllerMethods.retrieve) {
            request, context in
            try await self.retrieve(request: request, context: context)
        }
        router.registerUnary(Account_PostControllerMethods.update) {
            request, context in
            try await self.update(request: request, context: context)
        }
        router.registerUnary(Account_PostControllerMethods.destroy) {
            request, context in
            try await self.destroy(request: request, context: context)
        }
        router.registerClientStreaming(Account_PostControllerMethods.`import`) {
            request, context in
            try await self.`import`(request: request, context: context)
        }
        router.registerBidirectional(Account_PostControllerMethods.partialUpdate) {
            request, response, context in
            try await self.partialUpdate(request: request, response: response, context: context)
        }
    }
}

/// The names of `PostController` and its methods.
public enum Account_PostControllerMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "account.PostController",
        file: { AccountProtoFile.descriptor }
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
    public static let `import` = GRPCCore.MethodDescriptor(
        service: service, method: "Import"
    )
    public static let partialUpdate = GRPCCore.MethodDescriptor(
        service: service, method: "PartialUpdate"
    )
}

/// Calls `PostController` over a channel.
public struct Account_PostControllerClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    /// All posts, in their natural order.
    public func list(
        _ request: Account_PostListRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> GRPCCore.RPCAsyncSequence<Account_Post, any Error> {
        try await channel.serverStreaming(
            Account_PostControllerMethods.list, request: request, metadata: metadata,
            options: options
        )
    }

    public func create(
        _ request: Account_Post,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Account_Post {
        try await channel.unary(
            Account_PostControllerMethods.create, request: request, metadata: metadata,
            options: options
        )
    }

    public func retrieve(
        _ request: Account_PostRetrieveRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Account_Post {
        try await channel.unary(
            Account_PostControllerMethods.retrieve, request: request, metadata: metadata,
            options: options
        )
    }

    public func update(
        _ request: Account_Post,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Account_Post {
        try await channel.unary(
            Account_PostControllerMethods.update, request: request, metadata: metadata,
            options: options
        )
    }

    public func destroy(
        _ request: Account_Post,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Google_Protobuf_Empty {
        try await channel.unary(
            Account_PostControllerMethods.destroy, request: request, metadata: metadata,
            options: options
        )
    }

    /// Adds many posts at once.
    public func `import`(
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults,
        requests: @escaping @Sendable (GRPCCore.RPCWriter<Account_Post>) async throws -> Void
    ) async throws -> Google_Protobuf_Empty {
        try await channel.clientStreaming(
            Account_PostControllerMethods.`import`, metadata: metadata, options: options,
            requests: requests
        )
    }

    public func partialUpdate<Result: Sendable>(
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults,
        requests: @escaping @Sendable (GRPCCore.RPCWriter<Account_Post>) async throws -> Void,
        responses:
            @Sendable (GRPCCore.RPCAsyncSequence<Account_Post, any Error>) async throws -> Result
    ) async throws -> Result {
        try await channel.bidirectional(
            Account_PostControllerMethods.partialUpdate, metadata: metadata, options: options,
            requests: requests, responses: responses
        )
    }
}

/// The description of account.proto.
public enum AccountProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Cg1hY2NvdW50LnByb3RvEgdhY2NvdW50Ghtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8iRgoEUG9z\
            dBIOCgJpZBgBIAEoBVICaWQSFAoFdGl0bGUYAiABKAlSBXRpdGxlEhgKB2NvbnRlbnQYAyABKAlSB2Nv\
            bnRlbnQiEQoPUG9zdExpc3RSZXF1ZXN0IiUKE1Bvc3RSZXRyaWV2ZVJlcXVlc3QSDgoCaWQYASABKAVS\
            AmlkMvICCg5Qb3N0Q29udHJvbGxlchIzCgRMaXN0EhguYWNjb3VudC5Qb3N0TGlzdFJlcXVlc3QaDS5h\
            Y2NvdW50LlBvc3QiADABEigKBkNyZWF0ZRINLmFjY291bnQuUG9zdBoNLmFjY291bnQuUG9zdCIAEjkK\
            CFJldHJpZXZlEhwuYWNjb3VudC5Qb3N0UmV0cmlldmVSZXF1ZXN0Gg0uYWNjb3VudC5Qb3N0IgASKAoG\
            VXBkYXRlEg0uYWNjb3VudC5Qb3N0Gg0uYWNjb3VudC5Qb3N0IgASMgoHRGVzdHJveRINLmFjY291bnQu\
            UG9zdBoWLmdvb2dsZS5wcm90b2J1Zi5FbXB0eSIAEjMKBkltcG9ydBINLmFjY291bnQuUG9zdBoWLmdv\
            b2dsZS5wcm90b2J1Zi5FbXB0eSIAKAESMwoNUGFydGlhbFVwZGF0ZRINLmFjY291bnQuUG9zdBoNLmFj\
            Y291bnQuUG9zdCIAKAEwAWIGcHJvdG8z
            """,
        dependencies: [Google_Protobuf_EmptyProtoFile.descriptor]
    )
}
