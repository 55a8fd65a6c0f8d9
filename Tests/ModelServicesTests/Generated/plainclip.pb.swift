// Generated from plainclip.proto by `manage generategrpc`. Do not edit.

public import GRPCCore
public import Protobuf

public struct Plainclip_Clip: Protobuf.Message {
    public static let protoMessageName = "plainclip.Clip"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlainclipProtoFile.descriptor.message(at: 0)
    }

    public var id: Int64 = 0

    public var length: String = ""

    public var pause: String = ""

    public var data: String = ""

    public var extra: String = ""

    public var notes: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.id = try reader.readInt64()
            case 18: self.length = try reader.readString()
            case 26: self.pause = try reader.readString()
            case 34: self.data = try reader.readString()
            case 42: self.extra = try reader.readString()
            case 50: self.notes = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.id != 0 {
            writer.writeInt64(self.id, field: 1)
        }
        if !self.length.isEmpty {
            writer.writeString(self.length, field: 2)
        }
        if !self.pause.isEmpty {
            writer.writeString(self.pause, field: 3)
        }
        if !self.data.isEmpty {
            writer.writeString(self.data, field: 4)
        }
        if !self.extra.isEmpty {
            writer.writeString(self.extra, field: 5)
        }
        if !self.notes.isEmpty {
            writer.writeString(self.notes, field: 6)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

public struct Plainclip_ClipListRequest: Protobuf.Message {
    public static let protoMessageName = "plainclip.ClipListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlainclipProtoFile.descriptor.message(at: 1)
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

public struct Plainclip_ClipRetrieveRequest: Protobuf.Message {
    public static let protoMessageName = "plainclip.ClipRetrieveRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        PlainclipProtoFile.descriptor.message(at: 2)
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

public protocol Plainclip_ClipController: GRPCCore.RegistrableRPCService {
    func list(
        request: Plainclip_ClipListRequest,
        response: GRPCCore.RPCWriter<Plainclip_Clip>,
        context: GRPCCore.ServerContext
    ) async throws

    func create(
        request: Plainclip_Clip,
        context: GRPCCore.ServerContext
    ) async throws -> Plainclip_Clip

    func retrieve(
        request: Plainclip_ClipRetrieveRequest,
        context: GRPCCore.ServerContext
    ) async throws -> Plainclip_Clip

    func update(
        request: Plainclip_Clip,
        context: GRPCCore.ServerContext
    ) async throws -> Plainclip_Clip

    func destroy(
        request: Plainclip_Clip,
        context: GRPCCore.ServerContext
    ) async throws -> Google_Protobuf_Empty
}

extension Plainclip_ClipController {
    /// Calls this service: `Plainclip_ClipController.Client(channel)`.
    public typealias Client = Plainclip_ClipControllerClient

    public static var serviceDescriptor: GRPCCore.ServiceDescriptor {
        Plainclip_ClipControllerMethods.service
    }

    public func registerMethods(with router: inout GRPCCore.RPCRouter) {
        router.registerServerStreaming(Plainclip_ClipControllerMethods.list) {
            request, response, context in
            try await self.list(request: request, response: response, context: context)
        }
        router.registerUnary(Plainclip_ClipControllerMethods.create) {
            request, context in
            try await self.create(request: request, context: context)
        }
        router.registerUnary(Plainclip_ClipControllerMethods.retrieve) {
            request, context in
            try await self.retrieve(request: request, context: context)
        }
        router.registerUnary(Plainclip_ClipControllerMethods.update) {
            request, context in
            try await self.update(request: request, context: context)
        }
        router.registerUnary(Plainclip_ClipControllerMethods.destroy) {
            request, context in
            try await self.destroy(request: request, context: context)
        }
    }
}

/// The names of `ClipController` and its methods.
public enum Plainclip_ClipControllerMethods {
    public static let service = GRPCCore.ServiceDescriptor(
        fullyQualifiedService: "plainclip.ClipController",
        file: { PlainclipProtoFile.descriptor }
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

/// Calls `ClipController` over a channel.
public struct Plainclip_ClipControllerClient: Sendable {
    private let channel: any GRPCCore.RPCChannel

    public init(_ channel: any GRPCCore.RPCChannel) {
        self.channel = channel
    }

    public func list(
        _ request: Plainclip_ClipListRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> GRPCCore.RPCAsyncSequence<Plainclip_Clip, any Error> {
        try await channel.serverStreaming(
            Plainclip_ClipControllerMethods.list, request: request, metadata: metadata,
            options: options
        )
    }

    public func create(
        _ request: Plainclip_Clip,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Plainclip_Clip {
        try await channel.unary(
            Plainclip_ClipControllerMethods.create, request: request, metadata: metadata,
            options: options
        )
    }

    public func retrieve(
        _ request: Plainclip_ClipRetrieveRequest,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Plainclip_Clip {
        try await channel.unary(
            Plainclip_ClipControllerMethods.retrieve, request: request, metadata: metadata,
            options: options
        )
    }

    public func update(
        _ request: Plainclip_Clip,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Plainclip_Clip {
        try await channel.unary(
            Plainclip_ClipControllerMethods.update, request: request, metadata: metadata,
            options: options
        )
    }

    public func destroy(
        _ request: Plainclip_Clip,
        metadata: GRPCCore.Metadata = [:],
        options: GRPCCore.CallOptions = .defaults
    ) async throws -> Google_Protobuf_Empty {
        try await channel.unary(
            Plainclip_ClipControllerMethods.destroy, request: request, metadata: metadata,
            options: options
        )
    }
}

/// The description of plainclip.proto.
public enum PlainclipProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Cg9wbGFpbmNsaXAucHJvdG8SCXBsYWluY2xpcBobZ29vZ2xlL3Byb3RvYnVmL2VtcHR5LnByb3RvIoQB\
            CgRDbGlwEg4KAmlkGAEgASgDUgJpZBIWCgZsZW5ndGgYAiABKAlSBmxlbmd0aBIUCgVwYXVzZRgDIAEo\
            CVIFcGF1c2USEgoEZGF0YRgEIAEoCVIEZGF0YRIUCgVleHRyYRgFIAEoCVIFZXh0cmESFAoFbm90ZXMY\
            BiABKAlSBW5vdGVzIhEKD0NsaXBMaXN0UmVxdWVzdCIlChNDbGlwUmV0cmlldmVSZXF1ZXN0Eg4KAmlk\
            GAEgASgDUgJpZDKaAgoOQ2xpcENvbnRyb2xsZXISNwoETGlzdBIaLnBsYWluY2xpcC5DbGlwTGlzdFJl\
            cXVlc3QaDy5wbGFpbmNsaXAuQ2xpcCIAMAESLAoGQ3JlYXRlEg8ucGxhaW5jbGlwLkNsaXAaDy5wbGFp\
            bmNsaXAuQ2xpcCIAEj0KCFJldHJpZXZlEh4ucGxhaW5jbGlwLkNsaXBSZXRyaWV2ZVJlcXVlc3QaDy5w\
            bGFpbmNsaXAuQ2xpcCIAEiwKBlVwZGF0ZRIPLnBsYWluY2xpcC5DbGlwGg8ucGxhaW5jbGlwLkNsaXAi\
            ABI0CgdEZXN0cm95Eg8ucGxhaW5jbGlwLkNsaXAaFi5nb29nbGUucHJvdG9idWYuRW1wdHkiAGIGcHJv\
            dG8z
            """,
        dependencies: [Google_Protobuf_EmptyProtoFile.descriptor]
    )
}
