// Generated from google/protobuf/wrappers.proto by `manage generategrpc`. Do not edit.

/// Wrapper message for `double`.
///
/// The JSON representation for `DoubleValue` is JSON number.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_DoubleValue: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.DoubleValue"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 0)
    }

    /// The double value.
    public var value: Double = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 9: self.value = try reader.readDouble()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.value.bitPattern != 0 {
            writer.writeDouble(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Wrapper message for `float`.
///
/// The JSON representation for `FloatValue` is JSON number.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_FloatValue: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.FloatValue"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 1)
    }

    /// The float value.
    public var value: Float = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 13: self.value = try reader.readFloat()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.value.bitPattern != 0 {
            writer.writeFloat(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Wrapper message for `int64`.
///
/// The JSON representation for `Int64Value` is JSON string.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_Int64Value: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Int64Value"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 2)
    }

    /// The int64 value.
    public var value: Int64 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.value = try reader.readInt64()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.value != 0 {
            writer.writeInt64(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Wrapper message for `uint64`.
///
/// The JSON representation for `UInt64Value` is JSON string.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_UInt64Value: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.UInt64Value"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 3)
    }

    /// The uint64 value.
    public var value: UInt64 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.value = try reader.readUInt64()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.value != 0 {
            writer.writeUInt64(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Wrapper message for `int32`.
///
/// The JSON representation for `Int32Value` is JSON number.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_Int32Value: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.Int32Value"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 4)
    }

    /// The int32 value.
    public var value: Int32 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.value = try reader.readInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.value != 0 {
            writer.writeInt32(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Wrapper message for `uint32`.
///
/// The JSON representation for `UInt32Value` is JSON number.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_UInt32Value: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.UInt32Value"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 5)
    }

    /// The uint32 value.
    public var value: UInt32 = 0

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.value = try reader.readUInt32()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.value != 0 {
            writer.writeUInt32(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Wrapper message for `bool`.
///
/// The JSON representation for `BoolValue` is JSON `true` and `false`.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_BoolValue: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.BoolValue"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 6)
    }

    /// The bool value.
    public var value: Bool = false

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 8: self.value = try reader.readBool()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if self.value {
            writer.writeBool(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Wrapper message for `string`.
///
/// The JSON representation for `StringValue` is JSON string.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_StringValue: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.StringValue"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 7)
    }

    /// The string value.
    public var value: String = ""

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.value = try reader.readString()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.value.isEmpty {
            writer.writeString(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// Wrapper message for `bytes`.
///
/// The JSON representation for `BytesValue` is JSON string.
///
/// Not recommended for use in new APIs, but still useful for legacy APIs and
/// has no plan to be removed.
public struct Google_Protobuf_BytesValue: Protobuf.Message {
    public static let protoMessageName = "google.protobuf.BytesValue"
    public static var messageDescriptor: Protobuf.MessageDescriptor {
        Google_Protobuf_WrappersProtoFile.descriptor.message(at: 8)
    }

    /// The bytes value.
    public var value: [UInt8] = []

    /// Fields that were read and are not in the schema.
    public var unknownFields = Protobuf.UnknownStorage()

    public init() {}

    public mutating func decode(
        from reader: inout Protobuf.WireReader
    ) throws(Protobuf.WireFormatError) {
        while let tag = try reader.nextTag() {
            switch tag {
            case 10: self.value = try reader.readBytes()
            default: try reader.skip(tag, into: &self.unknownFields)
            }
        }
    }

    public func encode(to writer: inout Protobuf.WireWriter) {
        if !self.value.isEmpty {
            writer.writeBytes(self.value, field: 1)
        }
        writer.writeUnknownFields(self.unknownFields)
    }
}

/// The description of google/protobuf/wrappers.proto.
public enum Google_Protobuf_WrappersProtoFile {
    public static let descriptor = Protobuf.FileDescriptor(
        embedded: """
            Ch5nb29nbGUvcHJvdG9idWYvd3JhcHBlcnMucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIjCgtEb3VibGVW\
            YWx1ZRIUCgV2YWx1ZRgBIAEoAVIFdmFsdWUiIgoKRmxvYXRWYWx1ZRIUCgV2YWx1ZRgBIAEoAlIFdmFs\
            dWUiIgoKSW50NjRWYWx1ZRIUCgV2YWx1ZRgBIAEoA1IFdmFsdWUiIwoLVUludDY0VmFsdWUSFAoFdmFs\
            dWUYASABKARSBXZhbHVlIiIKCkludDMyVmFsdWUSFAoFdmFsdWUYASABKAVSBXZhbHVlIiMKC1VJbnQz\
            MlZhbHVlEhQKBXZhbHVlGAEgASgNUgV2YWx1ZSIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZh\
            bHVlIiMKC1N0cmluZ1ZhbHVlEhQKBXZhbHVlGAEgASgJUgV2YWx1ZSIiCgpCeXRlc1ZhbHVlEhQKBXZh\
            bHVlGAEgASgMUgV2YWx1ZUKDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINV3JhcHBlcnNQcm90b1ABWjFn\
            b29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi93cmFwcGVyc3Bi+AEBogIDR1BCqgIe\
            R29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=
            """,
        dependencies: []
    )
}
