// One method per scalar type of the schema language. Each reads the payload after its tag.
extension WireReader {
    /// Reads an `int32`. A longer varint is cut to its low 32 bits, as protobuf prescribes.
    @inlinable
    @inline(__always)
    public mutating func readInt32() throws(WireFormatError) -> Int32 {
        Int32(truncatingIfNeeded: try readVarint())
    }

    /// Reads an `int64`.
    @inlinable
    @inline(__always)
    public mutating func readInt64() throws(WireFormatError) -> Int64 {
        Int64(bitPattern: try readVarint())
    }

    /// Reads a `uint32`. A longer varint is cut to its low 32 bits.
    @inlinable
    @inline(__always)
    public mutating func readUInt32() throws(WireFormatError) -> UInt32 {
        UInt32(truncatingIfNeeded: try readVarint())
    }

    /// Reads a `uint64`.
    @inlinable
    @inline(__always)
    public mutating func readUInt64() throws(WireFormatError) -> UInt64 {
        try readVarint()
    }

    /// Reads a `sint32`: ZigZag, so that small negative numbers are short.
    @inlinable
    @inline(__always)
    public mutating func readSInt32() throws(WireFormatError) -> Int32 {
        let raw = UInt32(truncatingIfNeeded: try readVarint())
        return Int32(bitPattern: (raw &>> 1) ^ (0 &- (raw & 1)))
    }

    /// Reads a `sint64`: ZigZag.
    @inlinable
    @inline(__always)
    public mutating func readSInt64() throws(WireFormatError) -> Int64 {
        let raw = try readVarint()
        return Int64(bitPattern: (raw &>> 1) ^ (0 &- (raw & 1)))
    }

    /// Reads an `sfixed32`.
    @inlinable
    @inline(__always)
    public mutating func readSFixed32() throws(WireFormatError) -> Int32 {
        Int32(bitPattern: try readFixed32())
    }

    /// Reads an `sfixed64`.
    @inlinable
    @inline(__always)
    public mutating func readSFixed64() throws(WireFormatError) -> Int64 {
        Int64(bitPattern: try readFixed64())
    }

    /// Reads a `float`.
    @inlinable
    @inline(__always)
    public mutating func readFloat() throws(WireFormatError) -> Float {
        Float(bitPattern: try readFixed32())
    }

    /// Reads a `double`.
    @inlinable
    @inline(__always)
    public mutating func readDouble() throws(WireFormatError) -> Double {
        Double(bitPattern: try readFixed64())
    }

    /// Reads a `bool`: any varint but 0 is true.
    @inlinable
    @inline(__always)
    public mutating func readBool() throws(WireFormatError) -> Bool {
        try readVarint() != 0
    }

    /// Reads a `string`.
    /// - Throws: ``WireFormatError/invalidUTF8``.
    @inlinable
    public mutating func readString() throws(WireFormatError) -> String {
        let payload = try readPayload()
        do {
            // Not `String(validating:as:)`, which looks up generic metadata at each call.
            let text = try UTF8Span(validating: payload.assumingMemoryBound(to: UInt8.self).span)
            return String(copying: text)
        } catch {
            throw .invalidUTF8
        }
    }

    /// Reads a `bytes`.
    @inlinable
    public mutating func readBytes() throws(WireFormatError) -> [UInt8] {
        [UInt8](try readPayload())
    }

    /// Reads an open enum: unknown numbers are kept as `UNRECOGNIZED`.
    @inlinable
    @inline(__always)
    public mutating func readEnum<E: Enum>(_ type: E.Type = E.self) throws(WireFormatError) -> E {
        E(rawValue: Int(try readInt32())) ?? E()
    }
}
