internal import Protobuf

/// Decides what lies in a message's struct and what behind a pointer.
///
/// A message with many fields keeps them all in shared storage, which is copied when it is changed: a copy of the
/// message then costs one reference count, not one for each of its strings and arrays. A field whose type leads back
/// to its own message must be boxed, or the struct would be infinite. A field of a middling type is boxed too: most
/// fields of most messages are unset, and an unset field that lies in its parent takes as much room as a set one, to
/// be cleared, copied and moved each time.
struct MessageLayout {
    /// A message with more fields than this keeps them in shared storage.
    private static let mostInlineFields = 16
    /// Larger types than this are boxed, in bytes.
    private static let largestInlineSize = 128

    private var sizes: [MessageDescriptor: Int] = [:]
    private var recursion: [MessageDescriptor: Set<MessageDescriptor>] = [:]

    /// Whether a message's fields are in storage that its copies share.
    func sharesStorage(_ message: MessageDescriptor) -> Bool {
        message.fields.count > MessageLayout.mostInlineFields
    }

    /// Whether a singular message field is kept out of line.
    mutating func isBoxed(_ field: FieldDescriptor) -> Bool {
        guard !field.isRepeated, let target = field.messageType, !sharesStorage(target) else {
            return false
        }
        if reachable(from: target).contains(field.message) { return true }
        return size(of: target) > MessageLayout.largestInlineSize
    }

    /// Messages that a message contains in its struct through singular fields, at any depth, itself included.
    private mutating func reachable(from message: MessageDescriptor) -> Set<MessageDescriptor> {
        if let known = recursion[message] { return known }
        var found: Set<MessageDescriptor> = [message]
        var pending = [message]
        while let next = pending.popLast() {
            for field in next.fields where !field.isRepeated {
                if let target = field.messageType, !sharesStorage(target),
                    found.insert(target).inserted
                {
                    pending.append(target)
                }
            }
        }
        recursion[message] = found
        return found
    }

    /// An estimate of a message's size in memory.
    private mutating func size(of message: MessageDescriptor) -> Int {
        if let known = sizes[message] { return known }
        if sharesStorage(message) { return 8 }
        var size = 8
        var oneofSizes: [Int: Int] = [:]
        for field in message.fields {
            let fieldSize = self.size(of: field)
            if let oneof = field.oneof {
                oneofSizes[oneof.index] = max(oneofSizes[oneof.index] ?? 0, fieldSize + 1)
            } else {
                size += fieldSize + (field.hasPresence && !field.isRepeated ? 1 : 0)
            }
        }
        size += oneofSizes.values.reduce(0, +)
        sizes[message] = size
        return size
    }

    private mutating func size(of field: FieldDescriptor) -> Int {
        if field.isRepeated { return 8 }
        switch field.type {
        case .string: return 16
        case .bool: return 1
        case .int32, .uint32, .sint32, .fixed32, .sfixed32, .float: return 4
        case .message, .group:
            guard let target = field.messageType, !isBoxed(field) else { return 8 }
            return size(of: target)
        default: return 8
        }
    }
}
