// Nested messages, groups, and what the reader of a message does not know.
extension WireReader {
    /// Merges a length-delimited message into `message`.
    /// - Throws: ``WireFormatError/nestingTooDeep``, and what the message's own fields throw.
    @inlinable
    public mutating func readMessage<M: Message>(
        into message: inout M
    ) throws(WireFormatError) {
        let length = try readLength()
        guard remainingDepth > 0 else { throw .nestingTooDeep }
        let outerEnd = end
        let outerGroup = openGroup
        end = cursor + length
        remainingDepth -= 1
        openGroup = 0
        try message.decode(from: &self)
        remainingDepth += 1
        openGroup = outerGroup
        end = outerEnd
    }

    /// Merges a length-delimited message into an optional field, which becomes present.
    @inlinable
    public mutating func readMessage<M: Message>(
        into message: inout M?
    ) throws(WireFormatError) {
        var value = message.take() ?? M()
        try readMessage(into: &value)
        message = value
    }

    /// Appends a length-delimited message to a repeated field.
    @inlinable
    public mutating func readMessage<M: Message>(
        appendingTo messages: inout [M]
    ) throws(WireFormatError) {
        var value = M()
        try readMessage(into: &value)
        messages.append(value)
    }

    /// Merges the group that `number` opened into `message`, up to its end-group tag.
    ///
    /// - Throws: ``WireFormatError/unbalancedGroup`` if the message ends first.
    @inlinable
    public mutating func readGroup<M: Message>(
        _ number: UInt32, into message: inout M
    ) throws(WireFormatError) {
        guard remainingDepth > 0 else { throw .nestingTooDeep }
        let outerEnd = end
        let outerGroup = openGroup
        remainingDepth -= 1
        openGroup = number
        try message.decode(from: &self)
        // The end-group tag clears `openGroup` and moves `end` to the cursor; see `skip`.
        guard openGroup == 0 else { throw .unbalancedGroup }
        remainingDepth += 1
        openGroup = outerGroup
        end = outerEnd
    }

    /// Merges a group into an optional field, which becomes present.
    @inlinable
    public mutating func readGroup<M: Message>(
        _ number: UInt32, into message: inout M?
    ) throws(WireFormatError) {
        var value = message.take() ?? M()
        try readGroup(number, into: &value)
        message = value
    }

    /// Appends a group to a repeated field.
    @inlinable
    public mutating func readGroup<M: Message>(
        _ number: UInt32, appendingTo messages: inout [M]
    ) throws(WireFormatError) {
        var value = M()
        try readGroup(number, into: &value)
        messages.append(value)
    }

    /// Skips the field whose tag was just read and keeps its bytes, tag included, in `unknownFields`.
    ///
    /// - Throws: ``WireFormatError/invalidTag`` for field number 0 or wire types 6 and 7,
    ///   ``WireFormatError/unbalancedGroup``, ``WireFormatError/truncated``.
    public mutating func skip(
        _ tag: UInt32, into unknownFields: inout UnknownStorage
    ) throws(WireFormatError) {
        let start = tagStart
        if tag & 7 == WireType.endGroup.rawValue {
            guard openGroup != 0, tag >> 3 == openGroup else { throw .unbalancedGroup }
            openGroup = 0
            end = cursor
            return
        }
        try skipValue(tag)
        guard !discardsUnknownFields else { return }
        unknownFields.append(UnsafeRawBufferPointer(start: start, count: cursor - start))
    }

    /// Skips the payload of the field whose tag was just read.
    public mutating func skipValue(_ tag: UInt32) throws(WireFormatError) {
        guard tag >> 3 != 0 else { throw .invalidTag }
        switch tag & 7 {
        case 0: _ = try readVarint()
        case 1: _ = try readFixed64()
        case 2: _ = try readPayload()
        case 3: try skipGroup(tag >> 3)
        case 5: _ = try readFixed32()
        case 4: throw .unbalancedGroup
        default: throw .invalidTag
        }
    }

    private mutating func skipGroup(_ number: UInt32) throws(WireFormatError) {
        guard remainingDepth > 0 else { throw .nestingTooDeep }
        remainingDepth -= 1
        while let tag = try nextTag() {
            if tag & 7 == WireType.endGroup.rawValue {
                guard tag >> 3 == number else { throw .unbalancedGroup }
                remainingDepth += 1
                return
            }
            try skipValue(tag)
        }
        throw .unbalancedGroup
    }
}
