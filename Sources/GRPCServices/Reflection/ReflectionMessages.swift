public import Protobuf

// The messages of grpc/reflection/v1/reflection.proto, in the shape that `manage generategrpc` gives messages.
// v1alpha has the same messages under another package name, so that these serve both.
// Source: <https://github.com/grpc/grpc/blob/master/src/proto/grpc/reflection/v1/reflection.proto>

/// One question. Of `messageRequest`, exactly one case is set.
public struct Grpc_Reflection_V1_ServerReflectionRequest: Protobuf.Message {
    public static let protoMessageName = "grpc.reflection.v1.ServerReflectionRequest"

    public var host: String = ""

    public var messageRequest: OneOf_MessageRequest?

    public var unknownFields = Protobuf.UnknownStorage()

    public enum OneOf_MessageRequest: Sendable, Hashable {
        case fileByFilename(String)
        case fileContainingSymbol(String)
        case fileContainingExtension(Grpc_Reflection_V1_ExtensionRequest)
        case allExtensionNumbersOfType(String)
        case listServices(String)
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: host = try reader.readString()
            case 26: messageRequest = .fileByFilename(try reader.readString())
            case 34: messageRequest = .fileContainingSymbol(try reader.readString())
            case 42:
                var message: Grpc_Reflection_V1_ExtensionRequest?
                if case .fileContainingExtension(let value) = messageRequest { message = value }
                try reader.readMessage(into: &message)
                if let message { messageRequest = .fileContainingExtension(message) }
            case 50: messageRequest = .allExtensionNumbersOfType(try reader.readString())
            case 58: messageRequest = .listServices(try reader.readString())
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !host.isEmpty { writer.writeString(host, field: 1) }
        switch messageRequest {
        case .fileByFilename(let value): writer.writeString(value, field: 3)
        case .fileContainingSymbol(let value): writer.writeString(value, field: 4)
        case .fileContainingExtension(let value): writer.writeMessage(value, field: 5)
        case .allExtensionNumbersOfType(let value): writer.writeString(value, field: 6)
        case .listServices(let value): writer.writeString(value, field: 7)
        case nil: break
        }
        writer.writeUnknownFields(unknownFields)
    }
}

/// An extension, by what it extends and its number.
public struct Grpc_Reflection_V1_ExtensionRequest: Protobuf.Message {
    public static let protoMessageName = "grpc.reflection.v1.ExtensionRequest"

    public var containingType: String = ""

    public var extensionNumber: Int32 = 0

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: containingType = try reader.readString()
            case 16: extensionNumber = try reader.readInt32()
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !containingType.isEmpty { writer.writeString(containingType, field: 1) }
        if extensionNumber != 0 { writer.writeInt32(extensionNumber, field: 2) }
        writer.writeUnknownFields(unknownFields)
    }
}

/// The answer to one question, which it repeats.
public struct Grpc_Reflection_V1_ServerReflectionResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.reflection.v1.ServerReflectionResponse"

    public var validHost: String = ""

    public var originalRequest: Grpc_Reflection_V1_ServerReflectionRequest {
        get { _originalRequest ?? Grpc_Reflection_V1_ServerReflectionRequest() }
        set { _originalRequest = newValue }
    }
    /// Whether `originalRequest` is set.
    public var hasOriginalRequest: Bool { _originalRequest != nil }
    /// Makes `originalRequest` unset; it then reads as its default.
    public mutating func clearOriginalRequest() { _originalRequest = nil }

    public var messageResponse: OneOf_MessageResponse?

    public var unknownFields = Protobuf.UnknownStorage()

    public enum OneOf_MessageResponse: Sendable, Hashable {
        case fileDescriptorResponse(Grpc_Reflection_V1_FileDescriptorResponse)
        case allExtensionNumbersResponse(Grpc_Reflection_V1_ExtensionNumberResponse)
        case listServicesResponse(Grpc_Reflection_V1_ListServiceResponse)
        case errorResponse(Grpc_Reflection_V1_ErrorResponse)
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: validHost = try reader.readString()
            case 18: try reader.readMessage(into: &_originalRequest)
            case 34:
                var message: Grpc_Reflection_V1_FileDescriptorResponse?
                if case .fileDescriptorResponse(let value) = messageResponse { message = value }
                try reader.readMessage(into: &message)
                if let message { messageResponse = .fileDescriptorResponse(message) }
            case 42:
                var message: Grpc_Reflection_V1_ExtensionNumberResponse?
                if case .allExtensionNumbersResponse(let value) = messageResponse {
                    message = value
                }
                try reader.readMessage(into: &message)
                if let message { messageResponse = .allExtensionNumbersResponse(message) }
            case 50:
                var message: Grpc_Reflection_V1_ListServiceResponse?
                if case .listServicesResponse(let value) = messageResponse { message = value }
                try reader.readMessage(into: &message)
                if let message { messageResponse = .listServicesResponse(message) }
            case 58:
                var message: Grpc_Reflection_V1_ErrorResponse?
                if case .errorResponse(let value) = messageResponse { message = value }
                try reader.readMessage(into: &message)
                if let message { messageResponse = .errorResponse(message) }
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !validHost.isEmpty { writer.writeString(validHost, field: 1) }
        if let _originalRequest { writer.writeMessage(_originalRequest, field: 2) }
        switch messageResponse {
        case .fileDescriptorResponse(let value): writer.writeMessage(value, field: 4)
        case .allExtensionNumbersResponse(let value): writer.writeMessage(value, field: 5)
        case .listServicesResponse(let value): writer.writeMessage(value, field: 6)
        case .errorResponse(let value): writer.writeMessage(value, field: 7)
        case nil: break
        }
        writer.writeUnknownFields(unknownFields)
    }

    private var _originalRequest: Grpc_Reflection_V1_ServerReflectionRequest?
}

/// Serialized `FileDescriptorProto` messages: the file asked for, then what it imports.
public struct Grpc_Reflection_V1_FileDescriptorResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.reflection.v1.FileDescriptorResponse"

    public var fileDescriptorProto: [[UInt8]] = []

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readElement(Protobuf.BytesCodec.self, into: &fileDescriptorProto)
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeRepeated(fileDescriptorProto, Protobuf.BytesCodec.self, field: 1)
        writer.writeUnknownFields(unknownFields)
    }
}

/// The numbers of all extensions of a message.
public struct Grpc_Reflection_V1_ExtensionNumberResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.reflection.v1.ExtensionNumberResponse"

    public var baseTypeName: String = ""

    public var extensionNumber: [Int32] = []

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: baseTypeName = try reader.readString()
            case 16: try reader.readElement(Protobuf.Int32Codec.self, into: &extensionNumber)
            case 18: try reader.readPacked(Protobuf.Int32Codec.self, into: &extensionNumber)
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !baseTypeName.isEmpty { writer.writeString(baseTypeName, field: 1) }
        writer.writePacked(extensionNumber, Protobuf.Int32Codec.self, field: 2)
        writer.writeUnknownFields(unknownFields)
    }
}

/// Every service of the server.
public struct Grpc_Reflection_V1_ListServiceResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.reflection.v1.ListServiceResponse"

    public var service: [Grpc_Reflection_V1_ServiceResponse] = []

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &service)
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for message in service {
            writer.writeMessage(message, field: 1)
        }
        writer.writeUnknownFields(unknownFields)
    }
}

/// The fully qualified name of a service.
public struct Grpc_Reflection_V1_ServiceResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.reflection.v1.ServiceResponse"

    public var name: String = ""

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: name = try reader.readString()
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !name.isEmpty { writer.writeString(name, field: 1) }
        writer.writeUnknownFields(unknownFields)
    }
}

/// Why a question has no answer: a gRPC status code and its message.
public struct Grpc_Reflection_V1_ErrorResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.reflection.v1.ErrorResponse"

    public var errorCode: Int32 = 0

    public var errorMessage: String = ""

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: errorCode = try reader.readInt32()
            case 18: errorMessage = try reader.readString()
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if errorCode != 0 { writer.writeInt32(errorCode, field: 1) }
        if !errorMessage.isEmpty { writer.writeString(errorMessage, field: 2) }
        writer.writeUnknownFields(unknownFields)
    }
}
