// Generated from grpc/reflection/v1/reflection.proto by `manage generategrpc`. Do not edit.

internal import Protobuf

/// One question. Of `message_request`, exactly one case is set.
struct Grpc_Reflection_V1_ServerReflectionRequest: Protobuf.Message {
    static let protoMessageName = "grpc.reflection.v1.ServerReflectionRequest"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Reflection_V1_ReflectionProtoFile.descriptor.message(at: 0)
    }

    var host: String = ""

    var messageRequest: OneOf_MessageRequest?

    var fileByFilename: String {
        get {
            if case .fileByFilename(let value)? = self.messageRequest { return value }
            return ""
        }
        set { self.messageRequest = .fileByFilename(newValue) }
    }

    var fileContainingSymbol: String {
        get {
            if case .fileContainingSymbol(let value)? = self.messageRequest { return value }
            return ""
        }
        set { self.messageRequest = .fileContainingSymbol(newValue) }
    }

    var fileContainingExtension: Grpc_Reflection_V1_ExtensionRequest {
        get {
            if case .fileContainingExtension(let value)? = self.messageRequest { return value }
            return Grpc_Reflection_V1_ExtensionRequest()
        }
        set { self.messageRequest = .fileContainingExtension(newValue) }
    }

    var allExtensionNumbersOfType: String {
        get {
            if case .allExtensionNumbersOfType(let value)? = self.messageRequest { return value }
            return ""
        }
        set { self.messageRequest = .allExtensionNumbersOfType(newValue) }
    }

    var listServices: String {
        get {
            if case .listServices(let value)? = self.messageRequest { return value }
            return ""
        }
        set { self.messageRequest = .listServices(newValue) }
    }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    /// The field of `message_request` that is set.
    enum OneOf_MessageRequest: Hashable, Sendable {
        case fileByFilename(String)
        case fileContainingSymbol(String)
        case fileContainingExtension(Grpc_Reflection_V1_ExtensionRequest)
        case allExtensionNumbersOfType(String)
        case listServices(String)
    }

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.host = try reader.readString()
            case 26: self.fileByFilename = try reader.readString()
            case 34: self.fileContainingSymbol = try reader.readString()
            case 42:
                var value = self.fileContainingExtension
                try reader.readMessage(into: &value)
                self.fileContainingExtension = value
            case 50: self.allExtensionNumbersOfType = try reader.readString()
            case 58: self.listServices = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if !self.host.isEmpty {
            writer.writeString(self.host, field: 1)
        }
        if case .fileByFilename(let value)? = self.messageRequest {
            writer.writeString(value, field: 3)
        }
        if case .fileContainingSymbol(let value)? = self.messageRequest {
            writer.writeString(value, field: 4)
        }
        if case .fileContainingExtension(let value)? = self.messageRequest {
            writer.writeMessage(value, field: 5)
        }
        if case .allExtensionNumbersOfType(let value)? = self.messageRequest {
            writer.writeString(value, field: 6)
        }
        if case .listServices(let value)? = self.messageRequest {
            writer.writeString(value, field: 7)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// An extension, by what it extends and its number.
struct Grpc_Reflection_V1_ExtensionRequest: Protobuf.Message {
    static let protoMessageName = "grpc.reflection.v1.ExtensionRequest"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Reflection_V1_ReflectionProtoFile.descriptor.message(at: 1)
    }

    var containingType: String = ""

    var extensionNumber: Int32 = 0

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.containingType = try reader.readString()
            case 16: self.extensionNumber = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if !self.containingType.isEmpty {
            writer.writeString(self.containingType, field: 1)
        }
        if self.extensionNumber != 0 {
            writer.writeInt32(self.extensionNumber, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The answer to one question, which it repeats.
struct Grpc_Reflection_V1_ServerReflectionResponse: Protobuf.Message {
    static let protoMessageName = "grpc.reflection.v1.ServerReflectionResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Reflection_V1_ReflectionProtoFile.descriptor.message(at: 2)
    }

    var validHost: String = ""

    var originalRequest: Grpc_Reflection_V1_ServerReflectionRequest {
        get { _originalRequest ?? Grpc_Reflection_V1_ServerReflectionRequest() }
        set { _originalRequest = newValue }
    }
    /// Whether `originalRequest` is set.
    var hasOriginalRequest: Bool { _originalRequest != nil }
    /// Makes `originalRequest` unset; it then reads as its default.
    mutating func clearOriginalRequest() { _originalRequest = nil }

    var messageResponse: OneOf_MessageResponse?

    var fileDescriptorResponse: Grpc_Reflection_V1_FileDescriptorResponse {
        get {
            if case .fileDescriptorResponse(let value)? = self.messageResponse { return value }
            return Grpc_Reflection_V1_FileDescriptorResponse()
        }
        set { self.messageResponse = .fileDescriptorResponse(newValue) }
    }

    var allExtensionNumbersResponse: Grpc_Reflection_V1_ExtensionNumberResponse {
        get {
            if case .allExtensionNumbersResponse(let value)? = self.messageResponse { return value }
            return Grpc_Reflection_V1_ExtensionNumberResponse()
        }
        set { self.messageResponse = .allExtensionNumbersResponse(newValue) }
    }

    var listServicesResponse: Grpc_Reflection_V1_ListServiceResponse {
        get {
            if case .listServicesResponse(let value)? = self.messageResponse { return value }
            return Grpc_Reflection_V1_ListServiceResponse()
        }
        set { self.messageResponse = .listServicesResponse(newValue) }
    }

    var errorResponse: Grpc_Reflection_V1_ErrorResponse {
        get {
            if case .errorResponse(let value)? = self.messageResponse { return value }
            return Grpc_Reflection_V1_ErrorResponse()
        }
        set { self.messageResponse = .errorResponse(newValue) }
    }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    /// The field of `message_response` that is set.
    enum OneOf_MessageResponse: Hashable, Sendable {
        case fileDescriptorResponse(Grpc_Reflection_V1_FileDescriptorResponse)
        case allExtensionNumbersResponse(Grpc_Reflection_V1_ExtensionNumberResponse)
        case listServicesResponse(Grpc_Reflection_V1_ListServiceResponse)
        case errorResponse(Grpc_Reflection_V1_ErrorResponse)
    }

    init() {}

    private var _originalRequest: Grpc_Reflection_V1_ServerReflectionRequest?

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.validHost = try reader.readString()
            case 18: try reader.readMessage(into: &self._originalRequest)
            case 34:
                var value = self.fileDescriptorResponse
                try reader.readMessage(into: &value)
                self.fileDescriptorResponse = value
            case 42:
                var value = self.allExtensionNumbersResponse
                try reader.readMessage(into: &value)
                self.allExtensionNumbersResponse = value
            case 50:
                var value = self.listServicesResponse
                try reader.readMessage(into: &value)
                self.listServicesResponse = value
            case 58:
                var value = self.errorResponse
                try reader.readMessage(into: &value)
                self.errorResponse = value
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if !self.validHost.isEmpty {
            writer.writeString(self.validHost, field: 1)
        }
        if let value = self._originalRequest {
            writer.writeMessage(value, field: 2)
        }
        if case .fileDescriptorResponse(let value)? = self.messageResponse {
            writer.writeMessage(value, field: 4)
        }
        if case .allExtensionNumbersResponse(let value)? = self.messageResponse {
            writer.writeMessage(value, field: 5)
        }
        if case .listServicesResponse(let value)? = self.messageResponse {
            writer.writeMessage(value, field: 6)
        }
        if case .errorResponse(let value)? = self.messageResponse {
            writer.writeMessage(value, field: 7)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// A file and what it imports.
struct Grpc_Reflection_V1_FileDescriptorResponse: Protobuf.Message {
    static let protoMessageName = "grpc.reflection.v1.FileDescriptorResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Reflection_V1_ReflectionProtoFile.descriptor.message(at: 3)
    }

    /// Serialized FileDescriptorProto messages.
    var fileDescriptorProto: [[UInt8]] = []

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10:
                try reader.readElement(Protobuf.BytesCodec.self, into: &self.fileDescriptorProto)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeRepeated(self.fileDescriptorProto, Protobuf.BytesCodec.self, field: 1)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The numbers of all extensions of a message.
struct Grpc_Reflection_V1_ExtensionNumberResponse: Protobuf.Message {
    static let protoMessageName = "grpc.reflection.v1.ExtensionNumberResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Reflection_V1_ReflectionProtoFile.descriptor.message(at: 4)
    }

    var baseTypeName: String = ""

    var extensionNumber: [Int32] = []

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.baseTypeName = try reader.readString()
            case 18: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.extensionNumber)
            case 16: try reader.readElement(Protobuf.Int32Codec.self, into: &self.extensionNumber)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if !self.baseTypeName.isEmpty {
            writer.writeString(self.baseTypeName, field: 1)
        }
        writer.writePacked(self.extensionNumber, Protobuf.Int32Codec.self, field: 2)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The services of the server.
struct Grpc_Reflection_V1_ListServiceResponse: Protobuf.Message {
    static let protoMessageName = "grpc.reflection.v1.ListServiceResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Reflection_V1_ReflectionProtoFile.descriptor.message(at: 5)
    }

    var service: [Grpc_Reflection_V1_ServiceResponse] = []

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.service)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.service {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The fully qualified name of a service.
struct Grpc_Reflection_V1_ServiceResponse: Protobuf.Message {
    static let protoMessageName = "grpc.reflection.v1.ServiceResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Reflection_V1_ReflectionProtoFile.descriptor.message(at: 6)
    }

    var name: String = ""

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.name = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if !self.name.isEmpty {
            writer.writeString(self.name, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Why a question has no answer: a gRPC status code and its message.
struct Grpc_Reflection_V1_ErrorResponse: Protobuf.Message {
    static let protoMessageName = "grpc.reflection.v1.ErrorResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Reflection_V1_ReflectionProtoFile.descriptor.message(at: 7)
    }

    var errorCode: Int32 = 0

    var errorMessage: String = ""

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.errorCode = try reader.readInt32()
            case 18: self.errorMessage = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.errorCode != 0 {
            writer.writeInt32(self.errorCode, field: 1)
        }
        if !self.errorMessage.isEmpty {
            writer.writeString(self.errorMessage, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of grpc/reflection/v1/reflection.proto.
enum Grpc_Reflection_V1_ReflectionProtoFile {
    static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMC\
            ChdTZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmls\
            ZW5hbWUYAyABKAlIAFIOZmlsZUJ5RmlsZW5hbWUSNgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEo\
            CUgAUhRmaWxlQ29udGFpbmluZ1N5bWJvbBJiChlmaWxlX2NvbnRhaW5pbmdfZXh0ZW5zaW9uGAUgASgL\
            MiQuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRl\
            bnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9u\
            TnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNz\
            YWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNv\
            bnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciKuBAoY\
            U2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJWChBv\
            cmlnaW5hbF9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25S\
            ZXF1ZXN0Ug9vcmlnaW5hbFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiou\
            Z3JwYy5yZWZsZWN0aW9uLnYxLkZpbGVEZXNjcmlwdG9yUmVzcG9uc2VIAFIWZmlsZURlc2NyaXB0b3JS\
            ZXNwb25zZRJyCh5hbGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSABKAsyKy5ncnBjLnJlZmxl\
            Y3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3Bv\
            bnNlEl8KFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyJy5ncnBjLnJlZmxlY3Rpb24udjEuTGlz\
            dFNlcnZpY2VSZXNwb25zZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJKCg5lcnJvcl9yZXNwb25zZRgH\
            IAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJvclJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQ\
            bWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNlEjIKFWZpbGVfZGVzY3JpcHRv\
            cl9wcm90bxgBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25OdW1iZXJSZXNwb25z\
            ZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIY\
            AiADKAVSD2V4dGVuc2lvbk51bWJlciJUChNMaXN0U2VydmljZVJlc3BvbnNlEj0KB3NlcnZpY2UYASAD\
            KAsyIy5ncnBjLnJlZmxlY3Rpb24udjEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VS\
            ZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgB\
            IAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKJAQoQU2Vy\
            dmVyUmVmbGVjdGlvbhJ1ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdGlvbi52MS5T\
            ZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBosLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9u\
            UmVzcG9uc2UoATABYgZwcm90bzM=
            """,
        dependencies: []
    )
}
