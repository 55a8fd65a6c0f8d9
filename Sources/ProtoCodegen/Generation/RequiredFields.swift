internal import Protobuf

/// Decides which messages check that required fields (proto2) have values.
///
/// A message does if it has such a field, or may be given one by an extension, or if one that it holds does.
final class RequiredFields {
    /// False if neither the file nor its imports have anything to check: then no message need be looked at.
    private let areThereAny: Bool
    private var known: [MessageDescriptor: Bool] = [:]

    init(_ file: FileDescriptor) {
        areThereAny = file.mayLackRequiredFields
    }

    /// Whether a message generates `isInitialized` rather than being complete always.
    func isNeeded(for message: MessageDescriptor) -> Bool {
        guard areThereAny else { return false }
        if let known = known[message] { return known }
        var found: Set<MessageDescriptor> = [message]
        var pending = [message]
        var isNeeded = false
        while !isNeeded, let next = pending.popLast() {
            isNeeded = Self.isChecked(next)
            for field in next.fields {
                if let target = field.messageType, found.insert(target).inserted {
                    pending.append(target)
                }
            }
        }
        known[message] = isNeeded
        return isNeeded
    }

    private static func isChecked(_ message: MessageDescriptor) -> Bool {
        message.isExtensible || message.fields.contains(where: \.isRequired)
    }
}
