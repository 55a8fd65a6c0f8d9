// Closed enumerations (proto2): a number without a case is kept as an unknown field of the message.
extension WireReader {
    /// Reads a closed enum into an optional field.
    @inlinable
    public mutating func readClosedEnum<E: Enum>(
        into value: inout E?, unknownFields: inout UnknownStorage
    ) throws(WireFormatError) {
        if let known = E(rawValue: Int(try readInt32())) {
            value = known
        } else {
            keepLastField(in: &unknownFields)
        }
    }

    /// Appends a closed enum to a repeated field.
    @inlinable
    public mutating func readClosedEnum<E: Enum>(
        appendingTo values: inout [E], unknownFields: inout UnknownStorage
    ) throws(WireFormatError) {
        if let known = E(rawValue: Int(try readInt32())) {
            values.append(known)
        } else {
            keepLastField(in: &unknownFields)
        }
    }

    /// Reads a packed field of a closed enum. Numbers without a case are kept as fields of their own.
    public mutating func readPackedClosedEnum<E: Enum>(
        appendingTo values: inout [E], field: Int, unknownFields: inout UnknownStorage
    ) throws(WireFormatError) {
        try readPacked(
            ClosedEnumCodec<E>.self, into: &values, field: field, unknownFields: &unknownFields)
    }

    /// Reads a packed field. Elements without a known value are kept as fields of their own.
    mutating func readPacked<Codec: FieldCodec>(
        _ codec: Codec.Type, into values: inout [Codec.Value], field: Int,
        unknownFields: inout UnknownStorage
    ) throws(WireFormatError) {
        let length = try readLength()
        let outerEnd = end
        end = cursor + length
        while !isAtEnd {
            let start = cursor
            if let known = try Codec.readKnown(from: &self) {
                values.append(known)
            } else if !discardsUnknownFields {
                keepElement(from: start, of: field, Codec.wireType, in: &unknownFields)
            }
        }
        end = outerEnd
    }

    /// Keeps an element of a packed field, which was just read from `start` on, as a field of its own.
    func keepElement(
        from start: UnsafeRawPointer, of field: Int, _ type: WireType,
        in unknownFields: inout UnknownStorage
    ) {
        var writer = WireWriter(capacity: 32)
        writer.appendTag(field, type)
        writer.append(UnsafeRawBufferPointer(start: start, count: cursor - start))
        writer.withUnsafeBytes { unknownFields.append($0) }
    }

    @usableFromInline
    func keepLastField(in unknownFields: inout UnknownStorage) {
        guard !discardsUnknownFields else { return }
        unknownFields.append(UnsafeRawBufferPointer(start: tagStart, count: cursor - tagStart))
    }
}
