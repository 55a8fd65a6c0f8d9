extension WireWriter {
    /// Writes a nested message: tag, length, fields.
    @inlinable
    @inline(__always)
    public mutating func writeMessage(_ message: some Message, field: Int) {
        reserve(6)
        storeTag(field, .lengthDelimited)
        let start = position
        position &+= 1
        message.encode(to: &self)
        closeLength(from: start)
    }

    /// Writes a proto2 group: start tag, fields, end tag.
    @inlinable
    public mutating func writeGroup(_ message: some Message, field: Int) {
        appendTag(field, .startGroup)
        message.encode(to: &self)
        appendTag(field, .endGroup)
    }

    /// Writes a nested message whose fields `body` writes.
    @inlinable
    @inline(__always)
    public mutating func writeMessage<Failure: Error>(
        field: Int, _ body: (inout WireWriter) throws(Failure) -> Void
    ) throws(Failure) {
        appendTag(field, .lengthDelimited)
        try withLength(body)
    }

    /// Writes unknown fields as they were read.
    @inlinable
    @inline(__always)
    public mutating func writeUnknownFields(_ unknownFields: UnknownStorage) {
        guard !unknownFields.isEmpty else { return }
        unknownFields.data.withUnsafeBytes { append($0) }
    }
}
