// Generated from google/rpc/error_details.proto by `manage generategrpc`. Do not edit.

public import Protobuf

/// The cause of the error, in a form that programs can tell apart.
public struct Google_Rpc_ErrorInfo: Protobuf.Message {
    public static let protoMessageName = "google.rpc.ErrorInfo"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 0)
    }

    /// In capitals: `STOCKOUT`. Unique in its domain.
    public var reason: String = ""

    /// What defines the reason, usually a service's name: `pubsub.example.com`.
    public var domain: String = ""

    public var metadata: [String: String] = [:]

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.reason = try reader.readString()
            case 18: self.domain = try reader.readString()
            case 26:
                try reader.readMapEntry(
                    Protobuf.StringCodec.self, Protobuf.StringCodec.self, into: &self.metadata,
                    unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.reason.isEmpty {
            writer.writeString(self.reason, field: 1)
        }
        if !self.domain.isEmpty {
            writer.writeString(self.domain, field: 2)
        }
        writer.writeMap(
            self.metadata, Protobuf.StringCodec.self, Protobuf.StringCodec.self, field: 3)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// When the caller may try again.
public struct Google_Rpc_RetryInfo: Protobuf.Message {
    public static let protoMessageName = "google.rpc.RetryInfo"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 2)
    }

    /// The least time to wait first.
    public var retryDelay: Google_Protobuf_Duration {
        get { _retryDelay ?? Google_Protobuf_Duration() }
        set { _retryDelay = newValue }
    }
    /// Whether `retryDelay` is set.
    public var hasRetryDelay: Bool { _retryDelay != nil }
    /// Makes `retryDelay` unset; it then reads as its default.
    public mutating func clearRetryDelay() { _retryDelay = nil }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    private var _retryDelay: Google_Protobuf_Duration?

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(into: &self._retryDelay)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if let value = self._retryDelay {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// For the developers of the server.
public struct Google_Rpc_DebugInfo: Protobuf.Message {
    public static let protoMessageName = "google.rpc.DebugInfo"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 3)
    }

    public var stackEntries: [String] = []

    public var detail: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readElement(Protobuf.StringCodec.self, into: &self.stackEntries)
            case 18: self.detail = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeRepeated(self.stackEntries, Protobuf.StringCodec.self, field: 1)
        if !self.detail.isEmpty {
            writer.writeString(self.detail, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Which quotas were used up.
public struct Google_Rpc_QuotaFailure: Protobuf.Message {
    public static let protoMessageName = "google.rpc.QuotaFailure"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 4)
    }

    public var violations: [Google_Rpc_QuotaFailure.Violation] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public struct Violation: Protobuf.Message {
        public static let protoMessageName = "google.rpc.QuotaFailure.Violation"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 5)
        }

        /// What the quota counts for: `project:one`.
        public var subject: String = ""

        public var description_p: String = ""

        public var apiService: String = ""

        public var quotaMetric: String = ""

        public var quotaID: String = ""

        public var quotaDimensions: [String: String] = [:]

        public var quotaValue: Int64 = 0

        public var futureQuotaValue: Int64 {
            get { _futureQuotaValue ?? 0 }
            set { _futureQuotaValue = newValue }
        }
        /// Whether `futureQuotaValue` is set.
        public var hasFutureQuotaValue: Bool { _futureQuotaValue != nil }
        /// Makes `futureQuotaValue` unset; it then reads as its default.
        public mutating func clearFutureQuotaValue() { _futureQuotaValue = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _futureQuotaValue: Int64?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: self.subject = try reader.readString()
                case 18: self.description_p = try reader.readString()
                case 26: self.apiService = try reader.readString()
                case 34: self.quotaMetric = try reader.readString()
                case 42: self.quotaID = try reader.readString()
                case 50:
                    try reader.readMapEntry(
                        Protobuf.StringCodec.self, Protobuf.StringCodec.self,
                        into: &self.quotaDimensions, unknownFields: &self.unknownFields)
                case 56: self.quotaValue = try reader.readInt64()
                case 64: self._futureQuotaValue = try reader.readInt64()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if !self.subject.isEmpty {
                writer.writeString(self.subject, field: 1)
            }
            if !self.description_p.isEmpty {
                writer.writeString(self.description_p, field: 2)
            }
            if !self.apiService.isEmpty {
                writer.writeString(self.apiService, field: 3)
            }
            if !self.quotaMetric.isEmpty {
                writer.writeString(self.quotaMetric, field: 4)
            }
            if !self.quotaID.isEmpty {
                writer.writeString(self.quotaID, field: 5)
            }
            writer.writeMap(
                self.quotaDimensions, Protobuf.StringCodec.self, Protobuf.StringCodec.self,
                field: 6)
            if self.quotaValue != 0 {
                writer.writeInt64(self.quotaValue, field: 7)
            }
            if let value = self._futureQuotaValue {
                writer.writeInt64(value, field: 8)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.violations)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.violations {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Which preconditions did not hold.
public struct Google_Rpc_PreconditionFailure: Protobuf.Message {
    public static let protoMessageName = "google.rpc.PreconditionFailure"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 7)
    }

    public var violations: [Google_Rpc_PreconditionFailure.Violation] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public struct Violation: Protobuf.Message {
        public static let protoMessageName = "google.rpc.PreconditionFailure.Violation"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 8)
        }

        /// The kind of the precondition: `TOS`.
        public var type: String = ""

        public var subject: String = ""

        public var description_p: String = ""

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: self.type = try reader.readString()
                case 18: self.subject = try reader.readString()
                case 26: self.description_p = try reader.readString()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if !self.type.isEmpty {
                writer.writeString(self.type, field: 1)
            }
            if !self.subject.isEmpty {
                writer.writeString(self.subject, field: 2)
            }
            if !self.description_p.isEmpty {
                writer.writeString(self.description_p, field: 3)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.violations)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.violations {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// What is wrong with the request, whatever the state of the system.
public struct Google_Rpc_BadRequest: Protobuf.Message {
    public static let protoMessageName = "google.rpc.BadRequest"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 9)
    }

    public var fieldViolations: [Google_Rpc_BadRequest.FieldViolation] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public struct FieldViolation: Protobuf.Message {
        public static let protoMessageName = "google.rpc.BadRequest.FieldViolation"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 10)
        }

        /// The path of the field: `addresses[1].city`.
        public var field: String = ""

        public var description_p: String = ""

        /// In capitals: `REQUIRED`.
        public var reason: String = ""

        public var localizedMessage: Google_Rpc_LocalizedMessage {
            get { _localizedMessage ?? Google_Rpc_LocalizedMessage() }
            set { _localizedMessage = newValue }
        }
        /// Whether `localizedMessage` is set.
        public var hasLocalizedMessage: Bool { _localizedMessage != nil }
        /// Makes `localizedMessage` unset; it then reads as its default.
        public mutating func clearLocalizedMessage() { _localizedMessage = nil }

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        private var _localizedMessage: Google_Rpc_LocalizedMessage?

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: self.field = try reader.readString()
                case 18: self.description_p = try reader.readString()
                case 26: self.reason = try reader.readString()
                case 34: try reader.readMessage(into: &self._localizedMessage)
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if !self.field.isEmpty {
                writer.writeString(self.field, field: 1)
            }
            if !self.description_p.isEmpty {
                writer.writeString(self.description_p, field: 2)
            }
            if !self.reason.isEmpty {
                writer.writeString(self.reason, field: 3)
            }
            if let value = self._localizedMessage {
                writer.writeMessage(value, field: 4)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.fieldViolations)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.fieldViolations {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// What to name when asking for help with the request.
public struct Google_Rpc_RequestInfo: Protobuf.Message {
    public static let protoMessageName = "google.rpc.RequestInfo"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 11)
    }

    public var requestID: String = ""

    public var servingData: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.requestID = try reader.readString()
            case 18: self.servingData = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.requestID.isEmpty {
            writer.writeString(self.requestID, field: 1)
        }
        if !self.servingData.isEmpty {
            writer.writeString(self.servingData, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The resource that the error is about.
public struct Google_Rpc_ResourceInfo: Protobuf.Message {
    public static let protoMessageName = "google.rpc.ResourceInfo"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 12)
    }

    public var resourceType: String = ""

    public var resourceName: String = ""

    public var owner: String = ""

    public var description_p: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.resourceType = try reader.readString()
            case 18: self.resourceName = try reader.readString()
            case 26: self.owner = try reader.readString()
            case 34: self.description_p = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.resourceType.isEmpty {
            writer.writeString(self.resourceType, field: 1)
        }
        if !self.resourceName.isEmpty {
            writer.writeString(self.resourceName, field: 2)
        }
        if !self.owner.isEmpty {
            writer.writeString(self.owner, field: 3)
        }
        if !self.description_p.isEmpty {
            writer.writeString(self.description_p, field: 4)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Where to read more.
public struct Google_Rpc_Help: Protobuf.Message {
    public static let protoMessageName = "google.rpc.Help"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 13)
    }

    public var links: [Google_Rpc_Help.Link] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public struct Link: Protobuf.Message {
        public static let protoMessageName = "google.rpc.Help.Link"
        public static var messageDescriptor: Protobuf.MessageDescriptor {
            Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 14)
        }

        public var description_p: String = ""

        public var url: String = ""

        /// Fields that were read and are not in the schema.
        public var unknownFields = Protobuf.UnknownStorage()

        public init() {}

        public mutating func decode(
            from reader: inout Protobuf.WireReader
        ) throws(Protobuf.WireFormatError) {
            while let tag = try reader.nextTag() {
                switch tag {
                case 10: self.description_p = try reader.readString()
                case 18: self.url = try reader.readString()
                default: try reader.skip(tag, into: &self.unknownFields)
                }
            }
        }

        public func encode(to writer: inout Protobuf.WireWriter) {
            if !self.description_p.isEmpty {
                writer.writeString(self.description_p, field: 1)
            }
            if !self.url.isEmpty {
                writer.writeString(self.url, field: 2)
            }
            writer.writeUnknownFields(self.unknownFields)
        }
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.links)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.links {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// A message that may be shown to users.
public struct Google_Rpc_LocalizedMessage: Protobuf.Message {
    public static let protoMessageName = "google.rpc.LocalizedMessage"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Rpc_ErrorDetailsProtoFile.descriptor.message(at: 15)
    }

    /// See BCP 47: `fr-CH`.
    public var locale: String = ""

    public var message: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.locale = try reader.readString()
            case 18: self.message = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.locale.isEmpty {
            writer.writeString(self.locale, field: 1)
        }
        if !self.message.isEmpty {
            writer.writeString(self.message, field: 2)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/rpc/error_details.proto.
public enum Google_Rpc_ErrorDetailsProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1\
            Zi9kdXJhdGlvbi5wcm90byK5AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhYKBmRv\
            bWFpbhgCIAEoCVIGZG9tYWluEj8KCG1ldGFkYXRhGAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJvckluZm8u\
            TWV0YWRhdGFFbnRyeVIIbWV0YWRhdGEaOwoNTWV0YWRhdGFFbnRyeRIQCgNrZXkYASABKAlSA2tleRIU\
            CgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIkcKCVJldHJ5SW5mbxI6CgtyZXRyeV9kZWxheRgBIAEoCzIZ\
            Lmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0cnlEZWxheSJICglEZWJ1Z0luZm8SIwoNc3RhY2tf\
            ZW50cmllcxgBIAMoCVIMc3RhY2tFbnRyaWVzEhYKBmRldGFpbBgCIAEoCVIGZGV0YWlsIo4ECgxRdW90\
            YUZhaWx1cmUSQgoKdmlvbGF0aW9ucxgBIAMoCzIiLmdvb2dsZS5ycGMuUXVvdGFGYWlsdXJlLlZpb2xh\
            dGlvblIKdmlvbGF0aW9ucxq5AwoJVmlvbGF0aW9uEhgKB3N1YmplY3QYASABKAlSB3N1YmplY3QSIAoL\
            ZGVzY3JpcHRpb24YAiABKAlSC2Rlc2NyaXB0aW9uEh8KC2FwaV9zZXJ2aWNlGAMgASgJUgphcGlTZXJ2\
            aWNlEiEKDHF1b3RhX21ldHJpYxgEIAEoCVILcXVvdGFNZXRyaWMSGQoIcXVvdGFfaWQYBSABKAlSB3F1\
            b3RhSWQSYgoQcXVvdGFfZGltZW5zaW9ucxgGIAMoCzI3Lmdvb2dsZS5ycGMuUXVvdGFGYWlsdXJlLlZp\
            b2xhdGlvbi5RdW90YURpbWVuc2lvbnNFbnRyeVIPcXVvdGFEaW1lbnNpb25zEh8KC3F1b3RhX3ZhbHVl\
            GAcgASgDUgpxdW90YVZhbHVlEjEKEmZ1dHVyZV9xdW90YV92YWx1ZRgIIAEoA0gAUhBmdXR1cmVRdW90\
            YVZhbHVliAEBGkIKFFF1b3RhRGltZW5zaW9uc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVl\
            GAIgASgJUgV2YWx1ZToCOAFCFQoTX2Z1dHVyZV9xdW90YV92YWx1ZSK9AQoTUHJlY29uZGl0aW9uRmFp\
            bHVyZRJJCgp2aW9sYXRpb25zGAEgAygLMikuZ29vZ2xlLnJwYy5QcmVjb25kaXRpb25GYWlsdXJlLlZp\
            b2xhdGlvblIKdmlvbGF0aW9ucxpbCglWaW9sYXRpb24SEgoEdHlwZRgBIAEoCVIEdHlwZRIYCgdzdWJq\
            ZWN0GAIgASgJUgdzdWJqZWN0EiAKC2Rlc2NyaXB0aW9uGAMgASgJUgtkZXNjcmlwdGlvbiKMAgoKQmFk\
            UmVxdWVzdBJQChBmaWVsZF92aW9sYXRpb25zGAEgAygLMiUuZ29vZ2xlLnJwYy5CYWRSZXF1ZXN0LkZp\
            ZWxkVmlvbGF0aW9uUg9maWVsZFZpb2xhdGlvbnMaqwEKDkZpZWxkVmlvbGF0aW9uEhQKBWZpZWxkGAEg\
            ASgJUgVmaWVsZBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24SFgoGcmVhc29uGAMgASgJ\
            UgZyZWFzb24SSQoRbG9jYWxpemVkX21lc3NhZ2UYBCABKAsyHC5nb29nbGUucnBjLkxvY2FsaXplZE1l\
            c3NhZ2VSEGxvY2FsaXplZE1lc3NhZ2UiTwoLUmVxdWVzdEluZm8SHQoKcmVxdWVzdF9pZBgBIAEoCVIJ\
            cmVxdWVzdElkEiEKDHNlcnZpbmdfZGF0YRgCIAEoCVILc2VydmluZ0RhdGEikAEKDFJlc291cmNlSW5m\
            bxIjCg1yZXNvdXJjZV90eXBlGAEgASgJUgxyZXNvdXJjZVR5cGUSIwoNcmVzb3VyY2VfbmFtZRgCIAEo\
            CVIMcmVzb3VyY2VOYW1lEhQKBW93bmVyGAMgASgJUgVvd25lchIgCgtkZXNjcmlwdGlvbhgEIAEoCVIL\
            ZGVzY3JpcHRpb24ibwoESGVscBIrCgVsaW5rcxgBIAMoCzIVLmdvb2dsZS5ycGMuSGVscC5MaW5rUgVs\
            aW5rcxo6CgRMaW5rEiAKC2Rlc2NyaXB0aW9uGAEgASgJUgtkZXNjcmlwdGlvbhIQCgN1cmwYAiABKAlS\
            A3VybCJEChBMb2NhbGl6ZWRNZXNzYWdlEhYKBmxvY2FsZRgBIAEoCVIGbG9jYWxlEhgKB21lc3NhZ2UY\
            AiABKAlSB21lc3NhZ2ViBnByb3RvMw==
            """,
        dependencies: [Google_Protobuf_DurationProtoFile.descriptor]
    )
}
