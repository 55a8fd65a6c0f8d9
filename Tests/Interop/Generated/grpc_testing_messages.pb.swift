// Generated from grpc/testing/messages.proto by `manage generategrpc`. Do not edit.

internal import Protobuf

/// The type of payload that should be returned.
enum Grpc_Testing_PayloadType: Protobuf.Enum, CaseIterable {
    /// Compressable text format.
    case compressable  // = 0
    /// A number that the schema does not name.
    case UNRECOGNIZED(Int)

    init() {
        self = .compressable
    }

    init?(rawValue: Int) {
        switch rawValue {
        case 0: self = .compressable
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    var rawValue: Int {
        switch self {
        case .compressable: 0
        case .UNRECOGNIZED(let number): number
        }
    }

    /// The cases that the schema names.
    static let allCases: [Grpc_Testing_PayloadType] = [
        .compressable
    ]
}

/// The type of route that a client took to reach a server w.r.t. gRPCLB.
/// The server must fill in "fallback" if it detects that the RPC reached
/// the server via the "gRPCLB fallback" path, and "backend" if it detects
/// that the RPC reached the server via "gRPCLB backend" path (i.e. if it got
/// the address of this server from the gRPCLB server BalanceLoad RPC). Exactly
/// how this detection is done is context and server dependent.
enum Grpc_Testing_GrpclbRouteType: Protobuf.Enum, CaseIterable {
    /// Server didn't detect the route that a client took to reach it.
    case unknown  // = 0
    /// Indicates that a client reached a server via gRPCLB fallback.
    case fallback  // = 1
    /// Indicates that a client reached a server as a gRPCLB-given backend.
    case backend  // = 2
    /// A number that the schema does not name.
    case UNRECOGNIZED(Int)

    init() {
        self = .unknown
    }

    init?(rawValue: Int) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .fallback
        case 2: self = .backend
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    var rawValue: Int {
        switch self {
        case .unknown: 0
        case .fallback: 1
        case .backend: 2
        case .UNRECOGNIZED(let number): number
        }
    }

    /// The cases that the schema names.
    static let allCases: [Grpc_Testing_GrpclbRouteType] = [
        .unknown,
        .fallback,
        .backend,
    ]
}

/// TODO(dgq): Go back to using well-known types once
/// https://github.com/grpc/grpc/issues/6980 has been fixed.
/// import "google/protobuf/wrappers.proto";
struct Grpc_Testing_BoolValue: Protobuf.Message {
    static let protoMessageName = "grpc.testing.BoolValue"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 0)
    }

    /// The bool value.
    var value: Bool = false

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.value = try reader.readBool()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.value {
            writer.writeBool(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// A block of data, to simply increase gRPC message size.
struct Grpc_Testing_Payload: Protobuf.Message {
    static let protoMessageName = "grpc.testing.Payload"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 1)
    }

    /// The type of data in body.
    var type: Grpc_Testing_PayloadType = Grpc_Testing_PayloadType()

    /// Primary contents of payload.
    var body: [UInt8] = []

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.type = try reader.readEnum()
            case 18: self.body = try reader.readBytes()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.type != Grpc_Testing_PayloadType() {
            writer.writeEnum(self.type, field: 1)
        }
        if !self.body.isEmpty {
            writer.writeBytes(self.body, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// A protobuf representation for grpc status. This is used by test
/// clients to specify a status that the server should attempt to return.
struct Grpc_Testing_EchoStatus: Protobuf.Message {
    static let protoMessageName = "grpc.testing.EchoStatus"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 2)
    }

    var code: Int32 = 0

    var message: String = ""

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.code = try reader.readInt32()
            case 18: self.message = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.code != 0 {
            writer.writeInt32(self.code, field: 1)
        }
        if !self.message.isEmpty {
            writer.writeString(self.message, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Unary request.
struct Grpc_Testing_SimpleRequest: Protobuf.Message {
    static let protoMessageName = "grpc.testing.SimpleRequest"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 3)
    }

    /// Desired payload type in the response from the server.
    /// If response_type is RANDOM, server randomly chooses one from other formats.
    var responseType: Grpc_Testing_PayloadType = Grpc_Testing_PayloadType()

    /// Desired payload size in the response from the server.
    var responseSize: Int32 = 0

    /// Optional input payload sent along with the request.
    var payload: Grpc_Testing_Payload {
        get { _payload ?? Grpc_Testing_Payload() }
        set { _payload = newValue }
    }
    /// Whether `payload` is set.
    var hasPayload: Bool { _payload != nil }
    /// Makes `payload` unset; it then reads as its default.
    mutating func clearPayload() { _payload = nil }

    /// Whether SimpleResponse should include username.
    var fillUsername: Bool = false

    /// Whether SimpleResponse should include OAuth scope.
    var fillOauthScope: Bool = false

    /// Whether to request the server to compress the response. This field is
    /// "nullable" in order to interoperate seamlessly with clients not able to
    /// implement the full compression tests by introspecting the call to verify
    /// the response's compression status.
    var responseCompressed: Grpc_Testing_BoolValue {
        get { _responseCompressed ?? Grpc_Testing_BoolValue() }
        set { _responseCompressed = newValue }
    }
    /// Whether `responseCompressed` is set.
    var hasResponseCompressed: Bool { _responseCompressed != nil }
    /// Makes `responseCompressed` unset; it then reads as its default.
    mutating func clearResponseCompressed() { _responseCompressed = nil }

    /// Whether server should return a given status
    var responseStatus: Grpc_Testing_EchoStatus {
        get { _responseStatus ?? Grpc_Testing_EchoStatus() }
        set { _responseStatus = newValue }
    }
    /// Whether `responseStatus` is set.
    var hasResponseStatus: Bool { _responseStatus != nil }
    /// Makes `responseStatus` unset; it then reads as its default.
    mutating func clearResponseStatus() { _responseStatus = nil }

    /// Whether the server should expect this request to be compressed.
    var expectCompressed: Grpc_Testing_BoolValue {
        get { _expectCompressed ?? Grpc_Testing_BoolValue() }
        set { _expectCompressed = newValue }
    }
    /// Whether `expectCompressed` is set.
    var hasExpectCompressed: Bool { _expectCompressed != nil }
    /// Makes `expectCompressed` unset; it then reads as its default.
    mutating func clearExpectCompressed() { _expectCompressed = nil }

    /// Whether SimpleResponse should include server_id.
    var fillServerID: Bool = false

    /// Whether SimpleResponse should include grpclb_route_type.
    var fillGrpclbRouteType: Bool = false

    /// If set the server should record this metrics report data for the current RPC.
    var orcaPerQueryReport: Grpc_Testing_TestOrcaReport {
        get { _orcaPerQueryReport ?? Grpc_Testing_TestOrcaReport() }
        set { _orcaPerQueryReport = newValue }
    }
    /// Whether `orcaPerQueryReport` is set.
    var hasOrcaPerQueryReport: Bool { _orcaPerQueryReport != nil }
    /// Makes `orcaPerQueryReport` unset; it then reads as its default.
    mutating func clearOrcaPerQueryReport() { _orcaPerQueryReport = nil }

    /// If set the server should update this metrics report data at the OOB server.
    var orcaOobReport: Grpc_Testing_TestOrcaReport {
        get { _orcaOobReport ?? Grpc_Testing_TestOrcaReport() }
        set { _orcaOobReport = newValue }
    }
    /// Whether `orcaOobReport` is set.
    var hasOrcaOobReport: Bool { _orcaOobReport != nil }
    /// Makes `orcaOobReport` unset; it then reads as its default.
    mutating func clearOrcaOobReport() { _orcaOobReport = nil }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    private var _payload: Grpc_Testing_Payload?
    private var _responseCompressed: Grpc_Testing_BoolValue?
    private var _responseStatus: Grpc_Testing_EchoStatus?
    private var _expectCompressed: Grpc_Testing_BoolValue?
    private var _orcaPerQueryReport: Grpc_Testing_TestOrcaReport?
    private var _orcaOobReport: Grpc_Testing_TestOrcaReport?

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.responseType = try reader.readEnum()
            case 16: self.responseSize = try reader.readInt32()
            case 26: try reader.readMessage(into: &self._payload)
            case 32: self.fillUsername = try reader.readBool()
            case 40: self.fillOauthScope = try reader.readBool()
            case 50: try reader.readMessage(into: &self._responseCompressed)
            case 58: try reader.readMessage(into: &self._responseStatus)
            case 66: try reader.readMessage(into: &self._expectCompressed)
            case 72: self.fillServerID = try reader.readBool()
            case 80: self.fillGrpclbRouteType = try reader.readBool()
            case 90: try reader.readMessage(into: &self._orcaPerQueryReport)
            case 98: try reader.readMessage(into: &self._orcaOobReport)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.responseType != Grpc_Testing_PayloadType() {
            writer.writeEnum(self.responseType, field: 1)
        }
        if self.responseSize != 0 {
            writer.writeInt32(self.responseSize, field: 2)
        }
        if let value = self._payload {
            writer.writeMessage(value, field: 3)
        }
        if self.fillUsername {
            writer.writeBool(self.fillUsername, field: 4)
        }
        if self.fillOauthScope {
            writer.writeBool(self.fillOauthScope, field: 5)
        }
        if let value = self._responseCompressed {
            writer.writeMessage(value, field: 6)
        }
        if let value = self._responseStatus {
            writer.writeMessage(value, field: 7)
        }
        if let value = self._expectCompressed {
            writer.writeMessage(value, field: 8)
        }
        if self.fillServerID {
            writer.writeBool(self.fillServerID, field: 9)
        }
        if self.fillGrpclbRouteType {
            writer.writeBool(self.fillGrpclbRouteType, field: 10)
        }
        if let value = self._orcaPerQueryReport {
            writer.writeMessage(value, field: 11)
        }
        if let value = self._orcaOobReport {
            writer.writeMessage(value, field: 12)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Unary response, as configured by the request.
struct Grpc_Testing_SimpleResponse: Protobuf.Message {
    static let protoMessageName = "grpc.testing.SimpleResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 4)
    }

    /// Payload to increase message size.
    var payload: Grpc_Testing_Payload {
        get { _payload ?? Grpc_Testing_Payload() }
        set { _payload = newValue }
    }
    /// Whether `payload` is set.
    var hasPayload: Bool { _payload != nil }
    /// Makes `payload` unset; it then reads as its default.
    mutating func clearPayload() { _payload = nil }

    /// The user the request came from, for verifying authentication was
    /// successful when the client expected it.
    var username: String = ""

    /// OAuth scope.
    var oauthScope: String = ""

    /// Server ID. This must be unique among different server instances,
    /// but the same across all RPC's made to a particular server instance.
    var serverID: String = ""

    /// gRPCLB Path.
    var grpclbRouteType: Grpc_Testing_GrpclbRouteType = Grpc_Testing_GrpclbRouteType()

    /// Server hostname.
    var hostname: String = ""

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    private var _payload: Grpc_Testing_Payload?

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(into: &self._payload)
            case 18: self.username = try reader.readString()
            case 26: self.oauthScope = try reader.readString()
            case 34: self.serverID = try reader.readString()
            case 40: self.grpclbRouteType = try reader.readEnum()
            case 50: self.hostname = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._payload {
            writer.writeMessage(value, field: 1)
        }
        if !self.username.isEmpty {
            writer.writeString(self.username, field: 2)
        }
        if !self.oauthScope.isEmpty {
            writer.writeString(self.oauthScope, field: 3)
        }
        if !self.serverID.isEmpty {
            writer.writeString(self.serverID, field: 4)
        }
        if self.grpclbRouteType != Grpc_Testing_GrpclbRouteType() {
            writer.writeEnum(self.grpclbRouteType, field: 5)
        }
        if !self.hostname.isEmpty {
            writer.writeString(self.hostname, field: 6)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Client-streaming request.
struct Grpc_Testing_StreamingInputCallRequest: Protobuf.Message {
    static let protoMessageName = "grpc.testing.StreamingInputCallRequest"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 5)
    }

    /// Optional input payload sent along with the request.
    var payload: Grpc_Testing_Payload {
        get { _payload ?? Grpc_Testing_Payload() }
        set { _payload = newValue }
    }
    /// Whether `payload` is set.
    var hasPayload: Bool { _payload != nil }
    /// Makes `payload` unset; it then reads as its default.
    mutating func clearPayload() { _payload = nil }

    /// Whether the server should expect this request to be compressed. This field
    /// is "nullable" in order to interoperate seamlessly with servers not able to
    /// implement the full compression tests by introspecting the call to verify
    /// the request's compression status.
    var expectCompressed: Grpc_Testing_BoolValue {
        get { _expectCompressed ?? Grpc_Testing_BoolValue() }
        set { _expectCompressed = newValue }
    }
    /// Whether `expectCompressed` is set.
    var hasExpectCompressed: Bool { _expectCompressed != nil }
    /// Makes `expectCompressed` unset; it then reads as its default.
    mutating func clearExpectCompressed() { _expectCompressed = nil }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    private var _payload: Grpc_Testing_Payload?
    private var _expectCompressed: Grpc_Testing_BoolValue?

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(into: &self._payload)
            case 18: try reader.readMessage(into: &self._expectCompressed)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._payload {
            writer.writeMessage(value, field: 1)
        }
        if let value = self._expectCompressed {
            writer.writeMessage(value, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Client-streaming response.
struct Grpc_Testing_StreamingInputCallResponse: Protobuf.Message {
    static let protoMessageName = "grpc.testing.StreamingInputCallResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 6)
    }

    /// Aggregated size of payloads received from the client.
    var aggregatedPayloadSize: Int32 = 0

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.aggregatedPayloadSize = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.aggregatedPayloadSize != 0 {
            writer.writeInt32(self.aggregatedPayloadSize, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Configuration for a particular response.
struct Grpc_Testing_ResponseParameters: Protobuf.Message {
    static let protoMessageName = "grpc.testing.ResponseParameters"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 7)
    }

    /// Desired payload sizes in responses from the server.
    var size: Int32 = 0

    /// Desired interval between consecutive responses in the response stream in
    /// microseconds.
    var intervalUs: Int32 = 0

    /// Whether to request the server to compress the response. This field is
    /// "nullable" in order to interoperate seamlessly with clients not able to
    /// implement the full compression tests by introspecting the call to verify
    /// the response's compression status.
    var compressed: Grpc_Testing_BoolValue {
        get { _compressed ?? Grpc_Testing_BoolValue() }
        set { _compressed = newValue }
    }
    /// Whether `compressed` is set.
    var hasCompressed: Bool { _compressed != nil }
    /// Makes `compressed` unset; it then reads as its default.
    mutating func clearCompressed() { _compressed = nil }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    private var _compressed: Grpc_Testing_BoolValue?

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.size = try reader.readInt32()
            case 16: self.intervalUs = try reader.readInt32()
            case 26: try reader.readMessage(into: &self._compressed)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.size != 0 {
            writer.writeInt32(self.size, field: 1)
        }
        if self.intervalUs != 0 {
            writer.writeInt32(self.intervalUs, field: 2)
        }
        if let value = self._compressed {
            writer.writeMessage(value, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Server-streaming request.
struct Grpc_Testing_StreamingOutputCallRequest: Protobuf.Message {
    static let protoMessageName = "grpc.testing.StreamingOutputCallRequest"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 8)
    }

    /// Desired payload type in the response from the server.
    /// If response_type is RANDOM, the payload from each response in the stream
    /// might be of different types. This is to simulate a mixed type of payload
    /// stream.
    var responseType: Grpc_Testing_PayloadType = Grpc_Testing_PayloadType()

    /// Configuration for each expected response message.
    var responseParameters: [Grpc_Testing_ResponseParameters] = []

    /// Optional input payload sent along with the request.
    var payload: Grpc_Testing_Payload {
        get { _payload ?? Grpc_Testing_Payload() }
        set { _payload = newValue }
    }
    /// Whether `payload` is set.
    var hasPayload: Bool { _payload != nil }
    /// Makes `payload` unset; it then reads as its default.
    mutating func clearPayload() { _payload = nil }

    /// Whether server should return a given status
    var responseStatus: Grpc_Testing_EchoStatus {
        get { _responseStatus ?? Grpc_Testing_EchoStatus() }
        set { _responseStatus = newValue }
    }
    /// Whether `responseStatus` is set.
    var hasResponseStatus: Bool { _responseStatus != nil }
    /// Makes `responseStatus` unset; it then reads as its default.
    mutating func clearResponseStatus() { _responseStatus = nil }

    /// If set the server should update this metrics report data at the OOB server.
    var orcaOobReport: Grpc_Testing_TestOrcaReport {
        get { _orcaOobReport ?? Grpc_Testing_TestOrcaReport() }
        set { _orcaOobReport = newValue }
    }
    /// Whether `orcaOobReport` is set.
    var hasOrcaOobReport: Bool { _orcaOobReport != nil }
    /// Makes `orcaOobReport` unset; it then reads as its default.
    mutating func clearOrcaOobReport() { _orcaOobReport = nil }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    private var _payload: Grpc_Testing_Payload?
    private var _responseStatus: Grpc_Testing_EchoStatus?
    private var _orcaOobReport: Grpc_Testing_TestOrcaReport?

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.responseType = try reader.readEnum()
            case 18: try reader.readMessage(appendingTo: &self.responseParameters)
            case 26: try reader.readMessage(into: &self._payload)
            case 58: try reader.readMessage(into: &self._responseStatus)
            case 66: try reader.readMessage(into: &self._orcaOobReport)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.responseType != Grpc_Testing_PayloadType() {
            writer.writeEnum(self.responseType, field: 1)
        }
        for value in self.responseParameters {
            writer.writeMessage(value, field: 2)
        }
        if let value = self._payload {
            writer.writeMessage(value, field: 3)
        }
        if let value = self._responseStatus {
            writer.writeMessage(value, field: 7)
        }
        if let value = self._orcaOobReport {
            writer.writeMessage(value, field: 8)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Server-streaming response, as configured by the request and parameters.
struct Grpc_Testing_StreamingOutputCallResponse: Protobuf.Message {
    static let protoMessageName = "grpc.testing.StreamingOutputCallResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 9)
    }

    /// Payload to increase response size.
    var payload: Grpc_Testing_Payload {
        get { _payload ?? Grpc_Testing_Payload() }
        set { _payload = newValue }
    }
    /// Whether `payload` is set.
    var hasPayload: Bool { _payload != nil }
    /// Makes `payload` unset; it then reads as its default.
    mutating func clearPayload() { _payload = nil }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    private var _payload: Grpc_Testing_Payload?

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(into: &self._payload)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._payload {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// For reconnect interop test only.
/// Client tells server what reconnection parameters it used.
struct Grpc_Testing_ReconnectParams: Protobuf.Message {
    static let protoMessageName = "grpc.testing.ReconnectParams"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 10)
    }

    var maxReconnectBackoffMs: Int32 = 0

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.maxReconnectBackoffMs = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.maxReconnectBackoffMs != 0 {
            writer.writeInt32(self.maxReconnectBackoffMs, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// For reconnect interop test only.
/// Server tells client whether its reconnects are following the spec and the
/// reconnect backoffs it saw.
struct Grpc_Testing_ReconnectInfo: Protobuf.Message {
    static let protoMessageName = "grpc.testing.ReconnectInfo"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 11)
    }

    var passed: Bool = false

    var backoffMs: [Int32] = []

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.passed = try reader.readBool()
            case 18: try reader.readPacked(Protobuf.Int32Codec.self, into: &self.backoffMs)
            case 16: try reader.readElement(Protobuf.Int32Codec.self, into: &self.backoffMs)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.passed {
            writer.writeBool(self.passed, field: 1)
        }
        writer.writePacked(self.backoffMs, Protobuf.Int32Codec.self, field: 2)
        writer.writeUnknownFields(self.unknownFields)
    }
}

struct Grpc_Testing_LoadBalancerStatsRequest: Protobuf.Message {
    static let protoMessageName = "grpc.testing.LoadBalancerStatsRequest"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 12)
    }

    /// Request stats for the next num_rpcs sent by client.
    var numRpcs: Int32 = 0

    /// If num_rpcs have not completed within timeout_sec, return partial results.
    var timeoutSec: Int32 = 0

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.numRpcs = try reader.readInt32()
            case 16: self.timeoutSec = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.numRpcs != 0 {
            writer.writeInt32(self.numRpcs, field: 1)
        }
        if self.timeoutSec != 0 {
            writer.writeInt32(self.timeoutSec, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

struct Grpc_Testing_LoadBalancerStatsResponse: Protobuf.Message {
    static let protoMessageName = "grpc.testing.LoadBalancerStatsResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 13)
    }

    /// The number of completed RPCs for each peer.
    var rpcsByPeer: [String: Int32] = [:]

    /// The number of RPCs that failed to record a remote peer.
    var numFailures: Int32 = 0

    var rpcsByMethod: [String: Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer] = [:]

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    struct RpcsByPeer: Protobuf.Message {
        static let protoMessageName = "grpc.testing.LoadBalancerStatsResponse.RpcsByPeer"
        static var messageDescriptor: Protobuf.MessageDescriptor {
            Grpc_Testing_MessagesProtoFile.descriptor.message(at: 14)
        }

        /// The number of completed RPCs for each peer.
        var rpcsByPeer: [String: Int32] = [:]

        /// Fields that were read and are not in the schema.
        var unknownFields = Protobuf.UnknownStorage()

        init() {}

        mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10:
                    try reader.readMapEntry(
                        Protobuf.StringCodec.self, Protobuf.Int32Codec.self, into: &self.rpcsByPeer,
                        unknownFields: &self.unknownFields)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        func encode(to writer: inout Protobuf.WireWriter) {
            writer.writeMap(
                self.rpcsByPeer, Protobuf.StringCodec.self, Protobuf.Int32Codec.self, field: 1)
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.Int32Codec.self, into: &self.rpcsByPeer,
                    unknownFields: &self.unknownFields)
            case 16: self.numFailures = try reader.readInt32()
            case 26:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self,
                    Protobuf.MessageCodec<Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer>.self,
                    into: &self.rpcsByMethod, unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeMap(
            self.rpcsByPeer, Protobuf.StringCodec.self, Protobuf.Int32Codec.self, field: 1)
        if self.numFailures != 0 {
            writer.writeInt32(self.numFailures, field: 2)
        }
        writer.writeMap(
            self.rpcsByMethod, Protobuf.StringCodec.self,
            Protobuf.MessageCodec<Grpc_Testing_LoadBalancerStatsResponse.RpcsByPeer>.self, field: 3)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Request for retrieving a test client's accumulated stats.
struct Grpc_Testing_LoadBalancerAccumulatedStatsRequest: Protobuf.Message {
    static let protoMessageName = "grpc.testing.LoadBalancerAccumulatedStatsRequest"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 18)
    }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &self.unknownFields)
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Accumulated stats for RPCs sent by a test client.
struct Grpc_Testing_LoadBalancerAccumulatedStatsResponse: Protobuf.Message {
    static let protoMessageName = "grpc.testing.LoadBalancerAccumulatedStatsResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 19)
    }

    /// The total number of RPCs have ever issued for each type.
    /// Deprecated: use stats_per_method.rpcs_started instead.
    var numRpcsStartedByMethod: [String: Int32] = [:]

    /// The total number of RPCs have ever completed successfully for each type.
    /// Deprecated: use stats_per_method.result instead.
    var numRpcsSucceededByMethod: [String: Int32] = [:]

    /// The total number of RPCs have ever failed for each type.
    /// Deprecated: use stats_per_method.result instead.
    var numRpcsFailedByMethod: [String: Int32] = [:]

    /// Per-method RPC statistics.  The key is the RpcType in string form; e.g.
    /// 'EMPTY_CALL' or 'UNARY_CALL'
    var statsPerMethod: [String: Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats] =
        [:]

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    struct MethodStats: Protobuf.Message {
        static let protoMessageName =
            "grpc.testing.LoadBalancerAccumulatedStatsResponse.MethodStats"
        static var messageDescriptor: Protobuf.MessageDescriptor {
            Grpc_Testing_MessagesProtoFile.descriptor.message(at: 23)
        }

        /// The number of RPCs that were started for this method.
        var rpcsStarted: Int32 = 0

        /// The number of RPCs that completed with each status for this method.  The
        /// key is the integral value of a google.rpc.Code; the value is the count.
        var result: [Int32: Int32] = [:]

        /// Fields that were read and are not in the schema.
        var unknownFields = Protobuf.UnknownStorage()

        init() {}

        mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self.rpcsStarted = try reader.readInt32()
                case 18:
                    try reader.readMapEntry(
                        Protobuf.Int32Codec.self, Protobuf.Int32Codec.self, into: &self.result,
                        unknownFields: &self.unknownFields)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        func encode(to writer: inout Protobuf.WireWriter) {
            if self.rpcsStarted != 0 {
                writer.writeInt32(self.rpcsStarted, field: 1)
            }
            writer.writeMap(
                self.result, Protobuf.Int32Codec.self, Protobuf.Int32Codec.self, field: 2)
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.Int32Codec.self,
                    into: &self.numRpcsStartedByMethod, unknownFields: &self.unknownFields)
            case 18:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.Int32Codec.self,
                    into: &self.numRpcsSucceededByMethod, unknownFields: &self.unknownFields)
            case 26:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.Int32Codec.self,
                    into: &self.numRpcsFailedByMethod, unknownFields: &self.unknownFields)
            case 34:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self,
                    Protobuf.MessageCodec<
                        Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats
                    >.self, into: &self.statsPerMethod, unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeMap(
            self.numRpcsStartedByMethod, Protobuf.StringCodec.self, Protobuf.Int32Codec.self,
            field: 1)
        writer.writeMap(
            self.numRpcsSucceededByMethod, Protobuf.StringCodec.self, Protobuf.Int32Codec.self,
            field: 2)
        writer.writeMap(
            self.numRpcsFailedByMethod, Protobuf.StringCodec.self, Protobuf.Int32Codec.self,
            field: 3)
        writer.writeMap(
            self.statsPerMethod, Protobuf.StringCodec.self,
            Protobuf.MessageCodec<Grpc_Testing_LoadBalancerAccumulatedStatsResponse.MethodStats>
                .self, field: 4)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Configurations for a test client.
struct Grpc_Testing_ClientConfigureRequest: Protobuf.Message {
    static let protoMessageName = "grpc.testing.ClientConfigureRequest"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 26)
    }

    /// The types of RPCs the client sends.
    var types: [Grpc_Testing_ClientConfigureRequest.RpcType] = []

    /// The collection of custom metadata to be attached to RPCs sent by the client.
    var metadata: [Grpc_Testing_ClientConfigureRequest.Metadata] = []

    /// The deadline to use, in seconds, for all RPCs.  If unset or zero, the
    /// client will use the default from the command-line.
    var timeoutSec: Int32 = 0

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    /// Type of RPCs to send.
    enum RpcType: Protobuf.Enum, CaseIterable {
        case emptyCall  // = 0
        case unaryCall  // = 1
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

        init() {
            self = .emptyCall
        }

        init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .emptyCall
            case 1: self = .unaryCall
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        var rawValue: Int {
            switch self {
            case .emptyCall: 0
            case .unaryCall: 1
            case .UNRECOGNIZED(let number): number
            }
        }

        /// The cases that the schema names.
        static let allCases: [RpcType] = [
            .emptyCall,
            .unaryCall,
        ]
    }

    /// Metadata to be attached for the given type of RPCs.
    struct Metadata: Protobuf.Message {
        static let protoMessageName = "grpc.testing.ClientConfigureRequest.Metadata"
        static var messageDescriptor: Protobuf.MessageDescriptor {
            Grpc_Testing_MessagesProtoFile.descriptor.message(at: 27)
        }

        var type: Grpc_Testing_ClientConfigureRequest.RpcType =
            Grpc_Testing_ClientConfigureRequest.RpcType()

        var key: String = ""

        var value: String = ""

        /// Fields that were read and are not in the schema.
        var unknownFields = Protobuf.UnknownStorage()

        init() {}

        mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 8: self.type = try reader.readEnum()
                case 18: self.key = try reader.readString()
                case 26: self.value = try reader.readString()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        func encode(to writer: inout Protobuf.WireWriter) {
            if self.type != Grpc_Testing_ClientConfigureRequest.RpcType() {
                writer.writeEnum(self.type, field: 1)
            }
            if !self.key.isEmpty {
                writer.writeString(self.key, field: 2)
            }
            if !self.value.isEmpty {
                writer.writeString(self.value, field: 3)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10:
                try reader.readPacked(
                    Protobuf.EnumCodec<Grpc_Testing_ClientConfigureRequest.RpcType>.self,
                    into: &self.types)
            case 8:
                try reader.readElement(
                    Protobuf.EnumCodec<Grpc_Testing_ClientConfigureRequest.RpcType>.self,
                    into: &self.types)
            case 18: try reader.readMessage(appendingTo: &self.metadata)
            case 24: self.timeoutSec = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        writer.writePacked(
            self.types, Protobuf.EnumCodec<Grpc_Testing_ClientConfigureRequest.RpcType>.self,
            field: 1)
        for value in self.metadata {
            writer.writeMessage(value, field: 2)
        }
        if self.timeoutSec != 0 {
            writer.writeInt32(self.timeoutSec, field: 3)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Response for updating a test client's configuration.
struct Grpc_Testing_ClientConfigureResponse: Protobuf.Message {
    static let protoMessageName = "grpc.testing.ClientConfigureResponse"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 28)
    }

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &self.unknownFields)
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Metrics data the server will update and send to the client. It mirrors orca load report
/// https://github.com/cncf/xds/blob/eded343319d09f30032952beda9840bbd3dcf7ac/xds/data/orca/v3/orca_load_report.proto#L15,
/// but avoids orca dependency. Used by both per-query and out-of-band reporting tests.
struct Grpc_Testing_TestOrcaReport: Protobuf.Message {
    static let protoMessageName = "grpc.testing.TestOrcaReport"
    static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Testing_MessagesProtoFile.descriptor.message(at: 29)
    }

    var cpuUtilization: Double = 0

    var memoryUtilization: Double = 0

    var requestCost: [String: Double] = [:]

    var utilization: [String: Double] = [:]

    /// Fields that were read and are not in the schema.
    var unknownFields = Protobuf.UnknownStorage()

    init() {}

    mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 9: self.cpuUtilization = try reader.readDouble()
            case 17: self.memoryUtilization = try reader.readDouble()
            case 26:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.DoubleCodec.self, into: &self.requestCost,
                    unknownFields: &self.unknownFields)
            case 34:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.DoubleCodec.self, into: &self.utilization,
                    unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    func encode(to writer: inout Protobuf.WireWriter) {
        if self.cpuUtilization.bitPattern != 0 {
            writer.writeDouble(self.cpuUtilization, field: 1)
        }
        if self.memoryUtilization.bitPattern != 0 {
            writer.writeDouble(self.memoryUtilization, field: 2)
        }
        writer.writeMap(
            self.requestCost, Protobuf.StringCodec.self, Protobuf.DoubleCodec.self, field: 3)
        writer.writeMap(
            self.utilization, Protobuf.StringCodec.self, Protobuf.DoubleCodec.self, field: 4)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of grpc/testing/messages.proto.
enum Grpc_Testing_MessagesProtoFile {
    static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoF\
            dmFsdWUYASABKAhSBXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5Q\
            YXlsb2FkVHlwZVIEdHlwZRISCgRib2R5GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgB\
            IAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIrkFCg1TaW1wbGVSZXF1ZXN0Ej4KDXJl\
            c3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRIj\
            Cg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMu\
            dGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFt\
            ZRIoChBmaWxsX29hdXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29wZRJIChNyZXNwb25zZV9jb21w\
            cmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VDb21wcmVzc2VkEkEK\
            D3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVzUg5yZXNwb25zZVN0\
            YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4\
            cGVjdENvbXByZXNzZWQSJAoOZmlsbF9zZXJ2ZXJfaWQYCSABKAhSDGZpbGxTZXJ2ZXJJZBIzChZmaWxs\
            X2dycGNsYl9yb3V0ZV90eXBlGAogASgIUhNmaWxsR3JwY2xiUm91dGVUeXBlEk8KFW9yY2FfcGVyX3F1\
            ZXJ5X3JlcG9ydBgLIAEoCzIcLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydFISb3JjYVBlclF1ZXJ5\
            UmVwb3J0EkQKD29yY2Ffb29iX3JlcG9ydBgMIAEoCzIcLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9y\
            dFINb3JjYU9vYlJlcG9ydCKCAgoOU2ltcGxlUmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMu\
            dGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEhoKCHVzZXJuYW1lGAIgASgJUgh1c2VybmFtZRIfCgtvYXV0\
            aF9zY29wZRgDIAEoCVIKb2F1dGhTY29wZRIbCglzZXJ2ZXJfaWQYBCABKAlSCHNlcnZlcklkEkkKEWdy\
            cGNsYl9yb3V0ZV90eXBlGAUgASgOMh0uZ3JwYy50ZXN0aW5nLkdycGNsYlJvdXRlVHlwZVIPZ3JwY2xi\
            Um91dGVUeXBlEhoKCGhvc3RuYW1lGAYgASgJUghob3N0bmFtZSKSAQoZU3RyZWFtaW5nSW5wdXRDYWxs\
            UmVxdWVzdBIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSRAoR\
            ZXhwZWN0X2NvbXByZXNzZWQYAiABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUhBleHBlY3RDb21w\
            cmVzc2VkIlQKGlN0cmVhbWluZ0lucHV0Q2FsbFJlc3BvbnNlEjYKF2FnZ3JlZ2F0ZWRfcGF5bG9hZF9z\
            aXplGAEgASgFUhVhZ2dyZWdhdGVkUGF5bG9hZFNpemUiggEKElJlc3BvbnNlUGFyYW1ldGVycxISCgRz\
            aXplGAEgASgFUgRzaXplEh8KC2ludGVydmFsX3VzGAIgASgFUgppbnRlcnZhbFVzEjcKCmNvbXByZXNz\
            ZWQYAyABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUgpjb21wcmVzc2VkIukCChpTdHJlYW1pbmdP\
            dXRwdXRDYWxsUmVxdWVzdBI+Cg1yZXNwb25zZV90eXBlGAEgASgOMhkuZ3JwYy50ZXN0aW5nLlBheWxv\
            YWRUeXBlUgxyZXNwb25zZVR5cGUSUQoTcmVzcG9uc2VfcGFyYW1ldGVycxgCIAMoCzIgLmdycGMudGVz\
            dGluZy5SZXNwb25zZVBhcmFtZXRlcnNSEnJlc3BvbnNlUGFyYW1ldGVycxIvCgdwYXlsb2FkGAMgASgL\
            MhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSQQoPcmVzcG9uc2Vfc3RhdHVzGAcgASgLMhgu\
            Z3JwYy50ZXN0aW5nLkVjaG9TdGF0dXNSDnJlc3BvbnNlU3RhdHVzEkQKD29yY2Ffb29iX3JlcG9ydBgI\
            IAEoCzIcLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydFINb3JjYU9vYlJlcG9ydCJOChtTdHJlYW1p\
            bmdPdXRwdXRDYWxsUmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2Fk\
            UgdwYXlsb2FkIkoKD1JlY29ubmVjdFBhcmFtcxI3ChhtYXhfcmVjb25uZWN0X2JhY2tvZmZfbXMYASAB\
            KAVSFW1heFJlY29ubmVjdEJhY2tvZmZNcyJGCg1SZWNvbm5lY3RJbmZvEhYKBnBhc3NlZBgBIAEoCFIG\
            cGFzc2VkEh0KCmJhY2tvZmZfbXMYAiADKAVSCWJhY2tvZmZNcyJWChhMb2FkQmFsYW5jZXJTdGF0c1Jl\
            cXVlc3QSGQoIbnVtX3JwY3MYASABKAVSB251bVJwY3MSHwoLdGltZW91dF9zZWMYAiABKAVSCnRpbWVv\
            dXRTZWMi4gQKGUxvYWRCYWxhbmNlclN0YXRzUmVzcG9uc2USWQoMcnBjc19ieV9wZWVyGAEgAygLMjcu\
            Z3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlclN0YXRzUmVzcG9uc2UuUnBjc0J5UGVlckVudHJ5UgpycGNz\
            QnlQZWVyEiEKDG51bV9mYWlsdXJlcxgCIAEoBVILbnVtRmFpbHVyZXMSXwoOcnBjc19ieV9tZXRob2QY\
            AyADKAsyOS5ncnBjLnRlc3RpbmcuTG9hZEJhbGFuY2VyU3RhdHNSZXNwb25zZS5ScGNzQnlNZXRob2RF\
            bnRyeVIMcnBjc0J5TWV0aG9kGrEBCgpScGNzQnlQZWVyEmQKDHJwY3NfYnlfcGVlchgBIAMoCzJCLmdy\
            cGMudGVzdGluZy5Mb2FkQmFsYW5jZXJTdGF0c1Jlc3BvbnNlLlJwY3NCeVBlZXIuUnBjc0J5UGVlckVu\
            dHJ5UgpycGNzQnlQZWVyGj0KD1JwY3NCeVBlZXJFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1\
            ZRgCIAEoBVIFdmFsdWU6AjgBGj0KD1JwY3NCeVBlZXJFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2\
            YWx1ZRgCIAEoBVIFdmFsdWU6AjgBGnMKEVJwY3NCeU1ldGhvZEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5\
            EkgKBXZhbHVlGAIgASgLMjIuZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlclN0YXRzUmVzcG9uc2UuUnBj\
            c0J5UGVlclIFdmFsdWU6AjgBIiUKI0xvYWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXF1ZXN0IoYJ\
            CiRMb2FkQmFsYW5jZXJBY2N1bXVsYXRlZFN0YXRzUmVzcG9uc2USjgEKGm51bV9ycGNzX3N0YXJ0ZWRf\
            YnlfbWV0aG9kGAEgAygLMk4uZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNS\
            ZXNwb25zZS5OdW1ScGNzU3RhcnRlZEJ5TWV0aG9kRW50cnlCAhgBUhZudW1ScGNzU3RhcnRlZEJ5TWV0\
            aG9kEpQBChxudW1fcnBjc19zdWNjZWVkZWRfYnlfbWV0aG9kGAIgAygLMlAuZ3JwYy50ZXN0aW5nLkxv\
            YWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXNwb25zZS5OdW1ScGNzU3VjY2VlZGVkQnlNZXRob2RF\
            bnRyeUICGAFSGG51bVJwY3NTdWNjZWVkZWRCeU1ldGhvZBKLAQoZbnVtX3JwY3NfZmFpbGVkX2J5X21l\
            dGhvZBgDIAMoCzJNLmdycGMudGVzdGluZy5Mb2FkQmFsYW5jZXJBY2N1bXVsYXRlZFN0YXRzUmVzcG9u\
            c2UuTnVtUnBjc0ZhaWxlZEJ5TWV0aG9kRW50cnlCAhgBUhVudW1ScGNzRmFpbGVkQnlNZXRob2QScAoQ\
            c3RhdHNfcGVyX21ldGhvZBgEIAMoCzJGLmdycGMudGVzdGluZy5Mb2FkQmFsYW5jZXJBY2N1bXVsYXRl\
            ZFN0YXRzUmVzcG9uc2UuU3RhdHNQZXJNZXRob2RFbnRyeVIOc3RhdHNQZXJNZXRob2QaSQobTnVtUnBj\
            c1N0YXJ0ZWRCeU1ldGhvZEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgFUgV2YWx1\
            ZToCOAEaSwodTnVtUnBjc1N1Y2NlZWRlZEJ5TWV0aG9kRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSFAoF\
            dmFsdWUYAiABKAVSBXZhbHVlOgI4ARpIChpOdW1ScGNzRmFpbGVkQnlNZXRob2RFbnRyeRIQCgNrZXkY\
            ASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoBVIFdmFsdWU6AjgBGs8BCgtNZXRob2RTdGF0cxIhCgxycGNz\
            X3N0YXJ0ZWQYASABKAVSC3JwY3NTdGFydGVkEmIKBnJlc3VsdBgCIAMoCzJKLmdycGMudGVzdGluZy5M\
            b2FkQmFsYW5jZXJBY2N1bXVsYXRlZFN0YXRzUmVzcG9uc2UuTWV0aG9kU3RhdHMuUmVzdWx0RW50cnlS\
            BnJlc3VsdBo5CgtSZXN1bHRFbnRyeRIQCgNrZXkYASABKAVSA2tleRIUCgV2YWx1ZRgCIAEoBVIFdmFs\
            dWU6AjgBGoEBChNTdGF0c1Blck1ldGhvZEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5ElQKBXZhbHVlGAIg\
            ASgLMj4uZ3JwYy50ZXN0aW5nLkxvYWRCYWxhbmNlckFjY3VtdWxhdGVkU3RhdHNSZXNwb25zZS5NZXRo\
            b2RTdGF0c1IFdmFsdWU6AjgBIukCChZDbGllbnRDb25maWd1cmVSZXF1ZXN0EkIKBXR5cGVzGAEgAygO\
            MiwuZ3JwYy50ZXN0aW5nLkNsaWVudENvbmZpZ3VyZVJlcXVlc3QuUnBjVHlwZVIFdHlwZXMSSQoIbWV0\
            YWRhdGEYAiADKAsyLS5ncnBjLnRlc3RpbmcuQ2xpZW50Q29uZmlndXJlUmVxdWVzdC5NZXRhZGF0YVII\
            bWV0YWRhdGESHwoLdGltZW91dF9zZWMYAyABKAVSCnRpbWVvdXRTZWMadAoITWV0YWRhdGESQAoEdHlw\
            ZRgBIAEoDjIsLmdycGMudGVzdGluZy5DbGllbnRDb25maWd1cmVSZXF1ZXN0LlJwY1R5cGVSBHR5cGUS\
            EAoDa2V5GAIgASgJUgNrZXkSFAoFdmFsdWUYAyABKAlSBXZhbHVlIikKB1JwY1R5cGUSDgoKRU1QVFlf\
            Q0FMTBAAEg4KClVOQVJZX0NBTEwQASIZChdDbGllbnRDb25maWd1cmVSZXNwb25zZSKLAwoOVGVzdE9y\
            Y2FSZXBvcnQSJwoPY3B1X3V0aWxpemF0aW9uGAEgASgBUg5jcHVVdGlsaXphdGlvbhItChJtZW1vcnlf\
            dXRpbGl6YXRpb24YAiABKAFSEW1lbW9yeVV0aWxpemF0aW9uElAKDHJlcXVlc3RfY29zdBgDIAMoCzIt\
            LmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydC5SZXF1ZXN0Q29zdEVudHJ5UgtyZXF1ZXN0Q29zdBJP\
            Cgt1dGlsaXphdGlvbhgEIAMoCzItLmdycGMudGVzdGluZy5UZXN0T3JjYVJlcG9ydC5VdGlsaXphdGlv\
            bkVudHJ5Ugt1dGlsaXphdGlvbho+ChBSZXF1ZXN0Q29zdEVudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQK\
            BXZhbHVlGAIgASgBUgV2YWx1ZToCOAEaPgoQVXRpbGl6YXRpb25FbnRyeRIQCgNrZXkYASABKAlSA2tl\
            eRIUCgV2YWx1ZRgCIAEoAVIFdmFsdWU6AjgBKh8KC1BheWxvYWRUeXBlEhAKDENPTVBSRVNTQUJMRRAA\
            Km8KD0dycGNsYlJvdXRlVHlwZRIdChlHUlBDTEJfUk9VVEVfVFlQRV9VTktOT1dOEAASHgoaR1JQQ0xC\
            X1JPVVRFX1RZUEVfRkFMTEJBQ0sQARIdChlHUlBDTEJfUk9VVEVfVFlQRV9CQUNLRU5EEAJCHQobaW8u\
            Z3JwYy50ZXN0aW5nLmludGVncmF0aW9uYgZwcm90bzM=
            """,
        dependencies: []
    )
}
