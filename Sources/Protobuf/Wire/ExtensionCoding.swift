// What generated code of messages with extension ranges calls.
extension WireReader {
    /// Reads a field that the message's own fields leave over: an extension if the reader knows it, else an unknown
    /// field.
    public mutating func readExtension<M: ExtensibleMessage>(
        _ tag: UInt32, of type: M.Type, into fields: inout ExtensionFieldValueSet,
        unknownFields: inout UnknownStorage
    ) throws(WireFormatError) {
        if let ext = extensions?[type, Int(tag >> 3)],
            try fields.decode(tag, of: ext, from: &self, unknownFields: &unknownFields)
        {
            return
        }
        try skip(tag, into: &unknownFields)
    }
}

extension WireWriter {
    /// Writes the extensions with numbers in `range`, by ascending number.
    public mutating func writeExtensions(
        _ fields: ExtensionFieldValueSet, in range: Range<Int>
    ) {
        guard !fields.isEmpty else { return }
        fields.encode(to: &self, in: range)
    }
}
