// MessageSets: messages with nothing but extensions, in an encoding older than protobuf's own. Each extension is an
// item, a group with number 1, that holds the extension's number in field 2 and its message in field 3.
//
// Source: `message_set_wire_format` in google/protobuf/descriptor.proto
private enum MessageSetTag {
    static let itemStart: UInt32 = 1 << 3 | 3
    static let itemEnd: UInt32 = 1 << 3 | 4
    static let number: UInt32 = 2 << 3
    static let message: UInt32 = 3 << 3 | 2
}

/// An item that was read, its message not decoded.
struct MessageSetItem {
    var number: Int
    /// Where the message lies, its length in front.
    var message: UnsafeRawPointer
}

extension WireReader {
    /// Reads a field of a MessageSet: an item whose extension the reader knows, or else as any message's.
    public mutating func readMessageSet<M: ExtensibleMessage>(
        _ tag: UInt32, of type: M.Type, into fields: inout ExtensionFieldValueSet,
        unknownFields: inout UnknownStorage
    ) throws(WireFormatError) {
        guard tag == MessageSetTag.itemStart else {
            return try readExtension(tag, of: type, into: &fields, unknownFields: &unknownFields)
        }
        let start = tagStart
        guard let item = try readMessageSetItem(), let ext = extensions?[type, item.number] else {
            return keep(from: start, in: &unknownFields)
        }
        let next = cursor
        cursor = item.message
        let isRead = try fields.decode(
            UInt32(WireType.lengthDelimited.rawValue), of: ext, from: &self,
            unknownFields: &unknownFields)
        cursor = next
        if !isRead { keep(from: start, in: &unknownFields) }
    }

    /// Whether a tag opens an item.
    static func isMessageSetItem(_ tag: UInt32) -> Bool { tag == MessageSetTag.itemStart }

    /// Reads the item whose first tag was just read.
    /// - Returns: `nil` if it lacks its number or its message.
    mutating func readMessageSetItem() throws(WireFormatError) -> MessageSetItem? {
        guard remainingDepth > 0 else { throw .nestingTooDeep }
        remainingDepth -= 1
        var number: Int?
        var message: UnsafeRawPointer?
        while let tag = try nextTag() {
            switch tag {
            case MessageSetTag.itemEnd:
                remainingDepth += 1
                guard let number, let message else { return nil }
                return MessageSetItem(number: number, message: message)
            case MessageSetTag.number:
                number = Int(exactly: try readVarint())
            case MessageSetTag.message:
                message = cursor
                _ = try readPayload()
            default: try skipValue(tag)
            }
        }
        throw .unbalancedGroup
    }

    /// Keeps what was read from `start` on as unknown.
    func keep(from start: UnsafeRawPointer, in unknownFields: inout UnknownStorage) {
        guard !discardsUnknownFields else { return }
        unknownFields.append(UnsafeRawBufferPointer(start: start, count: cursor - start))
    }
}

extension WireWriter {
    /// Writes the extensions of a MessageSet, by ascending number.
    public mutating func writeMessageSet(_ fields: ExtensionFieldValueSet) {
        fields.encodeMessageSet(to: &self)
    }

    /// Writes an item; `writeMessage` writes the extension's message as the field with number 3.
    mutating func writeMessageSetItem(
        _ number: Int, _ writeMessage: (inout WireWriter) -> Void
    ) {
        appendVarint(UInt64(MessageSetTag.itemStart))
        appendVarint(UInt64(MessageSetTag.number))
        appendVarint(UInt64(number))
        writeMessage(&self)
        appendVarint(UInt64(MessageSetTag.itemEnd))
    }

    /// The number of an item's message.
    static var messageSetField: Int { Int(MessageSetTag.message >> 3) }
}
