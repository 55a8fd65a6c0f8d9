// A table in the form of types: one codec for each scalar type of the schema language.

/// Codec of `int32`.
public enum Int32Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int32 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Int32 {
        try reader.readInt32()
    }

    @inlinable
    public static func write(_ value: Int32, to writer: inout WireWriter) {
        writer.appendVarint(UInt64(bitPattern: Int64(value)))
    }
}

/// Codec of `int64`.
public enum Int64Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int64 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Int64 {
        try reader.readInt64()
    }

    @inlinable
    public static func write(_ value: Int64, to writer: inout WireWriter) {
        writer.appendVarint(UInt64(bitPattern: value))
    }
}

/// Codec of `uint32`.
public enum UInt32Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: UInt32 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> UInt32 {
        try reader.readUInt32()
    }

    @inlinable
    public static func write(_ value: UInt32, to writer: inout WireWriter) {
        writer.appendVarint(UInt64(value))
    }
}

/// Codec of `uint64`.
public enum UInt64Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: UInt64 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> UInt64 {
        try reader.readUInt64()
    }

    @inlinable
    public static func write(_ value: UInt64, to writer: inout WireWriter) {
        writer.appendVarint(value)
    }
}

/// Codec of `sint32`.
public enum SInt32Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int32 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Int32 {
        try reader.readSInt32()
    }

    @inlinable
    public static func write(_ value: Int32, to writer: inout WireWriter) {
        writer.appendVarint(UInt64(UInt32(bitPattern: (value &<< 1) ^ (value &>> 31))))
    }
}

/// Codec of `sint64`.
public enum SInt64Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Int64 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Int64 {
        try reader.readSInt64()
    }

    @inlinable
    public static func write(_ value: Int64, to writer: inout WireWriter) {
        writer.appendVarint(UInt64(bitPattern: (value &<< 1) ^ (value &>> 63)))
    }
}

/// Codec of `bool`.
public enum BoolCodec: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: Bool { false }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Bool {
        try reader.readBool()
    }

    @inlinable
    public static func write(_ value: Bool, to writer: inout WireWriter) {
        writer.append(value ? 1 : 0)
    }
}

/// Codec of `fixed32`.
public enum Fixed32Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: UInt32 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> UInt32 {
        try reader.readFixed32()
    }

    @inlinable
    public static func write(_ value: UInt32, to writer: inout WireWriter) {
        writer.appendFixed32(value)
    }
}

/// Codec of `sfixed32`.
public enum SFixed32Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: Int32 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Int32 {
        try reader.readSFixed32()
    }

    @inlinable
    public static func write(_ value: Int32, to writer: inout WireWriter) {
        writer.appendFixed32(UInt32(bitPattern: value))
    }
}

/// Codec of `float`.
public enum FloatCodec: FieldCodec {
    @inlinable public static var wireType: WireType { .fixed32 }
    @inlinable public static var defaultValue: Float { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Float {
        try reader.readFloat()
    }

    @inlinable
    public static func write(_ value: Float, to writer: inout WireWriter) {
        writer.appendFixed32(value.bitPattern)
    }
}

/// Codec of `fixed64`.
public enum Fixed64Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: UInt64 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> UInt64 {
        try reader.readFixed64()
    }

    @inlinable
    public static func write(_ value: UInt64, to writer: inout WireWriter) {
        writer.appendFixed64(value)
    }
}

/// Codec of `sfixed64`.
public enum SFixed64Codec: FieldCodec {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: Int64 { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Int64 {
        try reader.readSFixed64()
    }

    @inlinable
    public static func write(_ value: Int64, to writer: inout WireWriter) {
        writer.appendFixed64(UInt64(bitPattern: value))
    }
}

/// Codec of `double`.
public enum DoubleCodec: FieldCodec {
    @inlinable public static var wireType: WireType { .fixed64 }
    @inlinable public static var defaultValue: Double { 0 }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> Double {
        try reader.readDouble()
    }

    @inlinable
    public static func write(_ value: Double, to writer: inout WireWriter) {
        writer.appendFixed64(value.bitPattern)
    }
}

/// Codec of `string`.
public enum StringCodec: FieldCodec {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: String { "" }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> String {
        try reader.readString()
    }

    @inlinable
    public static func write(_ value: String, to writer: inout WireWriter) {
        writer.appendUTF8(value)
    }
}

/// Codec of `bytes`.
public enum BytesCodec: FieldCodec {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: [UInt8] { [] }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> [UInt8] {
        try reader.readBytes()
    }

    @inlinable
    public static func write(_ value: [UInt8], to writer: inout WireWriter) {
        writer.appendPayload(value)
    }
}

/// Codec of an open enum.
public enum EnumCodec<E: Enum>: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: E { E() }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> E {
        try reader.readEnum()
    }

    @inlinable
    public static func write(_ value: E, to writer: inout WireWriter) {
        writer.appendVarint(UInt64(bitPattern: Int64(value.rawValue)))
    }
}

/// Codec of a closed enum (proto2).
public enum ClosedEnumCodec<E: Enum>: FieldCodec {
    @inlinable public static var wireType: WireType { .varint }
    @inlinable public static var defaultValue: E { E() }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> E {
        try readKnown(from: &reader) ?? E()
    }

    @inlinable
    public static func readKnown(
        from reader: inout WireReader
    ) throws(WireFormatError) -> E? {
        E(rawValue: Int(try reader.readInt32()))
    }

    @inlinable
    public static func write(_ value: E, to writer: inout WireWriter) {
        EnumCodec.write(value, to: &writer)
    }
}

/// Codec of a nested message.
public enum MessageCodec<M: Message>: FieldCodec {
    @inlinable public static var wireType: WireType { .lengthDelimited }
    @inlinable public static var defaultValue: M { M() }

    @inlinable
    public static func read(from reader: inout WireReader) throws(WireFormatError) -> M {
        var message = M()
        try reader.readMessage(into: &message)
        return message
    }

    @inlinable
    public static func write(_ value: M, to writer: inout WireWriter) {
        writer.withLength { value.encode(to: &$0) }
    }
}
