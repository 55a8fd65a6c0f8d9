public import Protobuf

// The messages of grpc/health/v1/health.proto, in the shape that `manage generategrpc` gives messages.
// Source: <https://github.com/grpc/grpc-proto/blob/master/grpc/health/v1/health.proto>

/// Asks for the health of one service; the empty name means the whole server.
public struct Grpc_Health_V1_HealthCheckRequest: Protobuf.Message {
    public static let protoMessageName = "grpc.health.v1.HealthCheckRequest"

    public var service: String = ""

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: service = try reader.readString()
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !service.isEmpty { writer.writeString(service, field: 1) }
        writer.writeUnknownFields(unknownFields)
    }
}

/// The health of one service.
public struct Grpc_Health_V1_HealthCheckResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.health.v1.HealthCheckResponse"

    public var status = ServingStatus.unknown

    public var unknownFields = Protobuf.UnknownStorage()

    /// Whether calls are answered.
    public enum ServingStatus: Protobuf.Enum, CaseIterable {
        case unknown
        case serving
        case notServing
        /// Only ``HealthService`` says so, on a Watch of a service that it does not know.
        case serviceUnknown
        case UNRECOGNIZED(Int)

        public static let allCases: [ServingStatus] = [
            .unknown, .serving, .notServing, .serviceUnknown,
        ]

        public init() {
            self = .unknown
        }

        public init?(rawValue: Int) {
            switch rawValue {
            case 0: self = .unknown
            case 1: self = .serving
            case 2: self = .notServing
            case 3: self = .serviceUnknown
            default: self = .UNRECOGNIZED(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case .unknown: 0
            case .serving: 1
            case .notServing: 2
            case .serviceUnknown: 3
            case .UNRECOGNIZED(let number): number
            }
        }
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: status = try reader.readEnum()
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if status.rawValue != 0 { writer.writeEnum(status, field: 1) }
        writer.writeUnknownFields(unknownFields)
    }
}

/// Asks for the health of every service.
public struct Grpc_Health_V1_HealthListRequest: Protobuf.Message {
    public static let protoMessageName = "grpc.health.v1.HealthListRequest"

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            try reader.skip(tag, into: &unknownFields)
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeUnknownFields(unknownFields)
    }
}

/// The health of every service.
public struct Grpc_Health_V1_HealthListResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.health.v1.HealthListResponse"

    public var statuses: [String: Grpc_Health_V1_HealthCheckResponse] = [:]

    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self,
                    Protobuf.MessageCodec<Grpc_Health_V1_HealthCheckResponse>.self,
                    into: &statuses
                )
            default: try reader.skip(tag, into: &unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeMap(
            statuses,
            Protobuf.StringCodec.self,
            Protobuf.MessageCodec<Grpc_Health_V1_HealthCheckResponse>.self,
            field: 1
        )
        writer.writeUnknownFields(unknownFields)
    }
}
