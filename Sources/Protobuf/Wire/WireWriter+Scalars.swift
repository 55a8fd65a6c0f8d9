// One method per scalar type of the schema language: the tag, then the value. Defaults are written too; leaving
// them out is the caller's business.
extension WireWriter {
    /// Writes an `int32`; a negative one takes 10 bytes.
    @inlinable
    @inline(__always)
    public mutating func writeInt32(_ value: Int32, field: Int) {
        reserve(15)
        storeTag(field, .varint)
        storeVarint(UInt64(bitPattern: Int64(value)))
    }

    /// Writes an `int64`.
    @inlinable
    @inline(__always)
    public mutating func writeInt64(_ value: Int64, field: Int) {
        reserve(15)
        storeTag(field, .varint)
        storeVarint(UInt64(bitPattern: value))
    }

    /// Writes a `uint32`.
    @inlinable
    @inline(__always)
    public mutating func writeUInt32(_ value: UInt32, field: Int) {
        reserve(15)
        storeTag(field, .varint)
        storeVarint(UInt64(value))
    }

    /// Writes a `uint64`.
    @inlinable
    @inline(__always)
    public mutating func writeUInt64(_ value: UInt64, field: Int) {
        reserve(15)
        storeTag(field, .varint)
        storeVarint(value)
    }

    /// Writes a `sint32`: ZigZag.
    @inlinable
    @inline(__always)
    public mutating func writeSInt32(_ value: Int32, field: Int) {
        reserve(15)
        storeTag(field, .varint)
        storeVarint(UInt64(UInt32(bitPattern: (value &<< 1) ^ (value &>> 31))))
    }

    /// Writes a `sint64`: ZigZag.
    @inlinable
    @inline(__always)
    public mutating func writeSInt64(_ value: Int64, field: Int) {
        reserve(15)
        storeTag(field, .varint)
        storeVarint(UInt64(bitPattern: (value &<< 1) ^ (value &>> 63)))
    }

    /// Writes a `bool`.
    @inlinable
    @inline(__always)
    public mutating func writeBool(_ value: Bool, field: Int) {
        reserve(15)
        storeTag(field, .varint)
        storeVarint(value ? 1 : 0)
    }

    /// Writes a `fixed32`.
    @inlinable
    @inline(__always)
    public mutating func writeFixed32(_ value: UInt32, field: Int) {
        reserve(9)
        storeTag(field, .fixed32)
        storeFixed32(value)
    }

    /// Writes an `sfixed32`.
    @inlinable
    @inline(__always)
    public mutating func writeSFixed32(_ value: Int32, field: Int) {
        reserve(9)
        storeTag(field, .fixed32)
        storeFixed32(UInt32(bitPattern: value))
    }

    /// Writes a `float`.
    @inlinable
    @inline(__always)
    public mutating func writeFloat(_ value: Float, field: Int) {
        reserve(9)
        storeTag(field, .fixed32)
        storeFixed32(value.bitPattern)
    }

    /// Writes a `fixed64`.
    @inlinable
    @inline(__always)
    public mutating func writeFixed64(_ value: UInt64, field: Int) {
        reserve(13)
        storeTag(field, .fixed64)
        storeFixed64(value)
    }

    /// Writes an `sfixed64`.
    @inlinable
    @inline(__always)
    public mutating func writeSFixed64(_ value: Int64, field: Int) {
        reserve(13)
        storeTag(field, .fixed64)
        storeFixed64(UInt64(bitPattern: value))
    }

    /// Writes a `double`.
    @inlinable
    @inline(__always)
    public mutating func writeDouble(_ value: Double, field: Int) {
        reserve(13)
        storeTag(field, .fixed64)
        storeFixed64(value.bitPattern)
    }

    /// Writes a `string`.
    @inlinable
    public mutating func writeString(_ value: String, field: Int) {
        reserve(15)
        storeTag(field, .lengthDelimited)
        appendUTF8(value)
    }

    /// Writes a `bytes`.
    @inlinable
    public mutating func writeBytes(_ value: [UInt8], field: Int) {
        value.withUnsafeBytes { writePayload($0, field: field) }
    }

    /// Writes a length-delimited field whose payload is `bytes`: a `bytes`, a `string` in UTF-8, or a serialized message.
    @inlinable
    public mutating func writePayload(_ bytes: UnsafeRawBufferPointer, field: Int) {
        reserve(15 &+ bytes.count)
        storeTag(field, .lengthDelimited)
        storeVarint(UInt64(truncatingIfNeeded: bytes.count))
        append(bytes)
    }

    /// Writes an enum's number.
    @inlinable
    @inline(__always)
    public mutating func writeEnum(_ value: some Enum, field: Int) {
        writeInt32(Int32(truncatingIfNeeded: value.rawValue), field: field)
    }

    /// Appends the length of `value` in UTF-8, then its bytes.
    @inlinable
    mutating func appendUTF8(_ value: String) {
        let isWritten: Void? = value.utf8.withContiguousStorageIfAvailable { utf8 in
            reserve(10 &+ utf8.count)
            storeVarint(UInt64(truncatingIfNeeded: utf8.count))
            append(UnsafeRawBufferPointer(utf8))
        }
        guard isWritten == nil else { return }
        var native = value
        native.makeContiguousUTF8()
        appendUTF8(native)
    }
}
