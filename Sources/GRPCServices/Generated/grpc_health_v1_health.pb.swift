// Generated from grpc/health/v1/health.proto by `manage generategrpc`. Do not edit.

public import Protobuf

/// Asks for the health of one service; the empty name means the whole server.
public struct Grpc_Health_V1_HealthCheckRequest: Protobuf.Message {
    public static let protoMessageName = "grpc.health.v1.HealthCheckRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Health_V1_HealthProtoFile.descriptor.message(at: 0)
    }

    public var service: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.service = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.service.isEmpty {
            writer.writeString(self.service, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The health of one service.
public struct Grpc_Health_V1_HealthCheckResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.health.v1.HealthCheckResponse"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Health_V1_HealthProtoFile.descriptor.message(at: 1)
    }

    public var status: Grpc_Health_V1_HealthCheckResponse.ServingStatus =
        Grpc_Health_V1_HealthCheckResponse.ServingStatus()

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// Whether calls are answered.
    public enum ServingStatus: Protobuf.Enum, CaseIterable {
        case unknown  // = 0
        case serving  // = 1
        case notServing  // = 2
        /// Answered by Watch alone.
        case serviceUnknown  // = 3
        /// A number that the schema does not name.
        case UNRECOGNIZED(Int)

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

        /// The cases that the schema names.
        public static let allCases: [ServingStatus] = [
            .unknown,
            .serving,
            .notServing,
            .serviceUnknown,
        ]
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.status = try reader.readEnum()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.status != Grpc_Health_V1_HealthCheckResponse.ServingStatus() {
            writer.writeEnum(self.status, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Asks for the health of every service.
public struct Grpc_Health_V1_HealthListRequest: Protobuf.Message {
    public static let protoMessageName = "grpc.health.v1.HealthListRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Health_V1_HealthProtoFile.descriptor.message(at: 2)
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

/// The health of every service, by name.
public struct Grpc_Health_V1_HealthListResponse: Protobuf.Message {
    public static let protoMessageName = "grpc.health.v1.HealthListResponse"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Grpc_Health_V1_HealthProtoFile.descriptor.message(at: 3)
    }

    public var statuses: [String: Grpc_Health_V1_HealthCheckResponse] = [:]

    /// Fields that were read and are not in the schema.
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
                    into: &self.statuses, unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeMap(
            self.statuses, Protobuf.StringCodec.self,
            Protobuf.MessageCodec<Grpc_Health_V1_HealthCheckResponse>.self, field: 1)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of grpc/health/v1/health.proto.
public enum Grpc_Health_V1_HealthProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            ChtncnBjL2hlYWx0aC92MS9oZWFsdGgucHJvdG8SDmdycGMuaGVhbHRoLnYxIi4KEkhlYWx0aENoZWNr\
            UmVxdWVzdBIYCgdzZXJ2aWNlGAEgASgJUgdzZXJ2aWNlIrEBChNIZWFsdGhDaGVja1Jlc3BvbnNlEkkK\
            BnN0YXR1cxgBIAEoDjIxLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9uc2UuU2VydmluZ1N0\
            YXR1c1IGc3RhdHVzIk8KDVNlcnZpbmdTdGF0dXMSCwoHVU5LTk9XThAAEgsKB1NFUlZJTkcQARIPCgtO\
            T1RfU0VSVklORxACEhMKD1NFUlZJQ0VfVU5LTk9XThADIhMKEUhlYWx0aExpc3RSZXF1ZXN0IsQBChJI\
            ZWFsdGhMaXN0UmVzcG9uc2USTAoIc3RhdHVzZXMYASADKAsyMC5ncnBjLmhlYWx0aC52MS5IZWFsdGhM\
            aXN0UmVzcG9uc2UuU3RhdHVzZXNFbnRyeVIIc3RhdHVzZXMaYAoNU3RhdHVzZXNFbnRyeRIQCgNrZXkY\
            ASABKAlSA2tleRI5CgV2YWx1ZRgCIAEoCzIjLmdycGMuaGVhbHRoLnYxLkhlYWx0aENoZWNrUmVzcG9u\
            c2VSBXZhbHVlOgI4ATL9AQoGSGVhbHRoElAKBUNoZWNrEiIuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hl\
            Y2tSZXF1ZXN0GiMuZ3JwYy5oZWFsdGgudjEuSGVhbHRoQ2hlY2tSZXNwb25zZRJNCgRMaXN0EiEuZ3Jw\
            Yy5oZWFsdGgudjEuSGVhbHRoTGlzdFJlcXVlc3QaIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhMaXN0UmVz\
            cG9uc2USUgoFV2F0Y2gSIi5ncnBjLmhlYWx0aC52MS5IZWFsdGhDaGVja1JlcXVlc3QaIy5ncnBjLmhl\
            YWx0aC52MS5IZWFsdGhDaGVja1Jlc3BvbnNlMAFiBnByb3RvMw==
            """,
        dependencies: []
    )
}
