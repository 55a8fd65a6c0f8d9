// Repeated fields. A reader accepts both forms, packed and one tag an element, whichever the schema says.
extension WireReader {
    /// Appends the elements of a packed field.
    @inlinable
    public mutating func readPacked<Codec: FieldCodec>(
        _ codec: Codec.Type, into values: inout [Codec.Value]
    ) throws(WireFormatError) {
        let length = try readLength()
        let outerEnd = end
        end = cursor + length
        switch Codec.wireType {
        case .fixed32: values.reserveCapacity(values.count + length / 4)
        case .fixed64: values.reserveCapacity(values.count + length / 8)
        default: break
        }
        while cursor < end {
            values.append(try Codec.read(from: &self))
        }
        end = outerEnd
    }

    /// Appends one element of a repeated field, after its own tag.
    @inlinable
    public mutating func readElement<Codec: FieldCodec>(
        _ codec: Codec.Type, into values: inout [Codec.Value]
    ) throws(WireFormatError) {
        values.append(try Codec.read(from: &self))
    }
}

extension WireWriter {
    /// Writes a repeated field in packed form; nothing if it is empty.
    @inlinable
    public mutating func writePacked<Codec: FieldCodec>(
        _ values: [Codec.Value], _ codec: Codec.Type, field: Int
    ) {
        guard !values.isEmpty else { return }
        reserve(6)
        storeTag(field, .lengthDelimited)
        let start = position
        position &+= 1
        for value in values {
            Codec.write(value, to: &self)
        }
        closeLength(from: start)
    }

    /// Writes a repeated field with one tag an element.
    @inlinable
    public mutating func writeRepeated<Codec: FieldCodec>(
        _ values: [Codec.Value], _ codec: Codec.Type, field: Int
    ) {
        for value in values {
            appendTag(field, Codec.wireType)
            Codec.write(value, to: &self)
        }
    }

    /// Appends a length and that many bytes.
    @inlinable
    mutating func appendPayload(_ value: [UInt8]) {
        reserve(10 &+ value.count)
        storeVarint(UInt64(truncatingIfNeeded: value.count))
        value.withUnsafeBytes { append($0) }
    }
}
