internal import Protobuf

/// Decides what lies in a message's struct and what behind a pointer.
///
/// A message with many fields keeps them all in shared storage, which is copied when it is changed: a copy of the
/// message then costs one reference count, not one for each of its strings and arrays. A field whose type leads back
/// to its own message must be boxed, or the struct would be infinite. A field of a middling type is boxed too: most
/// fields of most messages are unset, and an unset field that lies in its parent takes as much room as a set one, to
/// be cleared, copied and moved each time.
struct MessageLayout: Sendable {
    /// A message with more fields than this keeps them in shared storage.
    private static let mostInlineFields = 16
    /// Larger types than this are boxed, in bytes.
    private static let largestInlineSize = 128

    /// What is known of a file's messages, by their index in it.
    private struct FileLayout: Sendable {
        /// Messages with the same number contain one another in their structs.
        var components: [Int]
        /// Estimates of the messages' sizes in memory, in bytes.
        var sizes: [Int]
    }

    private var layouts: [ObjectIdentifier: FileLayout] = [:]

    /// Lays out the messages of files, and of those that they import.
    init(_ files: [FileDescriptor]) {
        for file in files { prepare(file) }
    }

    /// Whether a message's fields are in storage that its copies share.
    func sharesStorage(_ message: MessageDescriptor) -> Bool {
        message.proto.field.count > MessageLayout.mostInlineFields
    }

    /// Lays out a file after those that it imports.
    private mutating func prepare(_ file: FileDescriptor) {
        let key = ObjectIdentifier(file)
        guard layouts[key] == nil else { return }
        for dependency in file.dependencies { prepare(dependency) }
        let messages = file.allMessages
        let graph = messages.map { message in
            message.fields.compactMap { field -> Int? in
                guard !field.isRepeated, let target = field.messageType, target.file === file,
                    !sharesStorage(target)
                else { return nil }
                return target.indexInFile
            }
        }
        let components = StrongComponents(of: graph)
        layouts[key] = FileLayout(
            components: components.numbers, sizes: Array(repeating: 0, count: messages.count))
        // What a message contains comes first, so its size is known by then.
        for index in components.order {
            let size = size(of: messages[index])
            layouts[key]?.sizes[index] = size
        }
    }

    /// Whether a singular message field of one of the files is kept out of line.
    func isBoxed(_ field: FieldDescriptor) -> Bool {
        guard !field.isRepeated, let target = field.messageType, !sharesStorage(target),
            let layout = layouts[ObjectIdentifier(target.file)]
        else { return false }
        if !field.isExtension, target.file === field.message.file,
            layout.components[target.indexInFile]
                == layout.components[field.message.indexInFile]
        {
            return true
        }
        return layout.sizes[target.indexInFile] > MessageLayout.largestInlineSize
    }

    private func size(of message: MessageDescriptor) -> Int {
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
        return size + oneofSizes.values.reduce(0, +)
    }

    private func size(of field: FieldDescriptor) -> Int {
        if field.isRepeated { return 8 }
        switch field.type {
        case .string: return 16
        case .bool: return 1
        case .int32, .uint32, .sint32, .fixed32, .sfixed32, .float: return 4
        case .message, .group:
            guard let target = field.messageType, !isBoxed(field) else { return 8 }
            return layouts[ObjectIdentifier(target.file)]?.sizes[target.indexInFile] ?? 8
        default: return 8
        }
    }
}
