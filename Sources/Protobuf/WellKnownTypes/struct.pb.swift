// Generated from google/protobuf/struct.proto by `manage generategrpc`. Do not edit.

/// Represents a JSON `null`.
///
/// `NullValue` is a sentinel, using an enum with only one value to represent
/// the null value for the `Value` type union.
///
/// A field of type `NullValue` with any value other than `0` is considered
/// invalid. Most ProtoJSON serializers will emit a Value with a `null_value` set
/// as a JSON `null` regardless of the integer value, and so will round trip to
/// a `0` value.
public enum Google_Protobuf_NullValue: Protobuf.Enum, CaseIterable {
    /// Null value.
    case nullValue  // = 0
    /// A number that the schema does not name.
    case UNRECOGNIZED(Int)

    public init() {
        self = .nullValue
    }

    public init?(rawValue: Int) {
        switch rawValue {
        case 0: self = .nullValue
        default: self = .UNRECOGNIZED(rawValue)
        }
    }

    public var rawValue: Int {
        switch self {
        case .nullValue: 0
        case .UNRECOGNIZED(let number): number
        }
    }

    /// The cases that the schema names.
    public static let allCases: [Google_Protobuf_NullValue] = [
        .nullValue
    ]
}

/// Represents a JSON object.
///
/// An unordered key-value map, intending to perfectly capture the semantics of a
/// JSON object. This enables parsing any arbitrary JSON payload as a message
/// field in ProtoJSON format.
///
/// This follows RFC 8259 guidelines for interoperable JSON: notably this type
/// cannot represent large Int64 values or `NaN`/`Infinity` numbers,
/// since the JSON format generally does not support those values in its number
/// type.
///
/// If you do not intend to parse arbitrary JSON into your message, a custom
/// typed message should be preferred instead of using this type.
public struct Google_Protobuf_Struct: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Struct"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_StructProtoFile.descriptor.message(at: 0)
    }

    /// Unordered map of dynamically typed values.
    public var fields: [String: Google_Protobuf_Value] = [:]

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
                    Protobuf.StringCodec.self, Protobuf.MessageCodec<Google_Protobuf_Value>.self,
                    into: &self.fields, unknownFields: &self.unknownFields)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        writer.writeMap(
            self.fields, Protobuf.StringCodec.self,
            Protobuf.MessageCodec<Google_Protobuf_Value>.self, field: 1)
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Represents a JSON value.
///
/// `Value` represents a dynamically typed value which can be either
/// null, a number, a string, a boolean, a recursive struct value, or a
/// list of values. A producer of value is expected to set one of these
/// variants. Absence of any variant is an invalid state.
public struct Google_Protobuf_Value: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Value"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_StructProtoFile.descriptor.message(at: 2)
    }

    /// The kind of value.
    public var kind: OneOf_Kind?

    /// Represents a JSON `null`.
    public var nullValue: Google_Protobuf_NullValue {
        get {
            if case .nullValue(let value)? = self.kind { return value }
            return Google_Protobuf_NullValue()
        }
        set { self.kind = .nullValue(newValue) }
    }

    /// Represents a JSON number. Must not be `NaN`, `Infinity` or
    /// `-Infinity`, since those are not supported in JSON. This also cannot
    /// represent large Int64 values, since JSON format generally does not
    /// support them in its number type.
    public var numberValue: Double {
        get {
            if case .numberValue(let value)? = self.kind { return value }
            return 0
        }
        set { self.kind = .numberValue(newValue) }
    }

    /// Represents a JSON string.
    public var stringValue: String {
        get {
            if case .stringValue(let value)? = self.kind { return value }
            return ""
        }
        set { self.kind = .stringValue(newValue) }
    }

    /// Represents a JSON boolean (`true` or `false` literal in JSON).
    public var boolValue: Bool {
        get {
            if case .boolValue(let value)? = self.kind { return value }
            return false
        }
        set { self.kind = .boolValue(newValue) }
    }

    /// Represents a JSON object.
    public var structValue: Google_Protobuf_Struct {
        get {
            if case .structValue(let value)? = self.kind { return value }
            return Google_Protobuf_Struct()
        }
        set { self.kind = .structValue(newValue) }
    }

    /// Represents a JSON array.
    public var listValue: Google_Protobuf_ListValue {
        get {
            if case .listValue(let value)? = self.kind { return value }
            return Google_Protobuf_ListValue()
        }
        set { self.kind = .listValue(newValue) }
    }

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    /// The field of `kind` that is set.
    public enum OneOf_Kind: Hashable, Sendable {
        /// Represents a JSON `null`.
        case nullValue(Google_Protobuf_NullValue)
        /// Represents a JSON number. Must not be `NaN`, `Infinity` or
        /// `-Infinity`, since those are not supported in JSON. This also cannot
        /// represent large Int64 values, since JSON format generally does not
        /// support them in its number type.
        case numberValue(Double)
        /// Represents a JSON string.
        case stringValue(String)
        /// Represents a JSON boolean (`true` or `false` literal in JSON).
        case boolValue(Bool)
        /// Represents a JSON object.
        case structValue(Google_Protobuf_Struct)
        /// Represents a JSON array.
        case listValue(Google_Protobuf_ListValue)
    }

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.nullValue = try reader.readEnum()
            case 17: self.numberValue = try reader.readDouble()
            case 26: self.stringValue = try reader.readString()
            case 32: self.boolValue = try reader.readBool()
            case 42:
                var value = self.structValue
                try reader.readMessage(into: &value)
                self.structValue = value
            case 50:
                var value = self.listValue
                try reader.readMessage(into: &value)
                self.listValue = value
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if case .nullValue(let value)? = self.kind {
            writer.writeEnum(value, field: 1)
        }
        if case .numberValue(let value)? = self.kind {
            writer.writeDouble(value, field: 2)
        }
        if case .stringValue(let value)? = self.kind {
            writer.writeString(value, field: 3)
        }
        if case .boolValue(let value)? = self.kind {
            writer.writeBool(value, field: 4)
        }
        if case .structValue(let value)? = self.kind {
            writer.writeMessage(value, field: 5)
        }
        if case .listValue(let value)? = self.kind {
            writer.writeMessage(value, field: 6)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Represents a JSON array.
public struct Google_Protobuf_ListValue: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.ListValue"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_StructProtoFile.descriptor.message(at: 3)
    }

    /// Repeated field of dynamically typed values.
    public var values: [Google_Protobuf_Value] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: try reader.readMessage(appendingTo: &self.values)
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        for value in self.values {
            writer.writeMessage(value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/protobuf/struct.proto.
public enum Google_Protobuf_StructProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Chxnb29nbGUvcHJvdG9idWYvc3RydWN0LnByb3RvEg9nb29nbGUucHJvdG9idWYimAEKBlN0cnVjdBI7\
            CgZmaWVsZHMYASADKAsyIy5nb29nbGUucHJvdG9idWYuU3RydWN0LkZpZWxkc0VudHJ5UgZmaWVsZHMa\
            UQoLRmllbGRzRW50cnkSEAoDa2V5GAEgASgJUgNrZXkSLAoFdmFsdWUYAiABKAsyFi5nb29nbGUucHJv\
            dG9idWYuVmFsdWVSBXZhbHVlOgI4ASKyAgoFVmFsdWUSOwoKbnVsbF92YWx1ZRgBIAEoDjIaLmdvb2ds\
            ZS5wcm90b2J1Zi5OdWxsVmFsdWVIAFIJbnVsbFZhbHVlEiMKDG51bWJlcl92YWx1ZRgCIAEoAUgAUgtu\
            dW1iZXJWYWx1ZRIjCgxzdHJpbmdfdmFsdWUYAyABKAlIAFILc3RyaW5nVmFsdWUSHwoKYm9vbF92YWx1\
            ZRgEIAEoCEgAUglib29sVmFsdWUSPAoMc3RydWN0X3ZhbHVlGAUgASgLMhcuZ29vZ2xlLnByb3RvYnVm\
            LlN0cnVjdEgAUgtzdHJ1Y3RWYWx1ZRI7CgpsaXN0X3ZhbHVlGAYgASgLMhouZ29vZ2xlLnByb3RvYnVm\
            Lkxpc3RWYWx1ZUgAUglsaXN0VmFsdWVCBgoEa2luZCI7CglMaXN0VmFsdWUSLgoGdmFsdWVzGAEgAygL\
            MhYuZ29vZ2xlLnByb3RvYnVmLlZhbHVlUgZ2YWx1ZXMqGwoJTnVsbFZhbHVlEg4KCk5VTExfVkFMVUUQ\
            AEJ/ChNjb20uZ29vZ2xlLnByb3RvYnVmQgtTdHJ1Y3RQcm90b1ABWi9nb29nbGUuZ29sYW5nLm9yZy9w\
            cm90b2J1Zi90eXBlcy9rbm93bi9zdHJ1Y3RwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxs\
            S25vd25UeXBlc2IGcHJvdG8z
            """,
        dependencies: []
    )
}
