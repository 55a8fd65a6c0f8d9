/// Descriptors of extensions, looked up by the message that they extend.
struct ExtensionDescriptors: Sendable {
    private var fieldsByMessage: [String: [FieldDescriptor]] = [:]

    init(_ fields: some Sequence<FieldDescriptor> = []) {
        insert(contentsOf: fields)
    }

    /// Adds extensions; one of the same message and number as another is left out.
    mutating func insert(contentsOf fields: some Sequence<FieldDescriptor>) {
        for field in fields {
            let name = field.message.fullName
            let isThere = fieldsByMessage[name]?.contains { $0.number == field.number } ?? false
            if !isThere { fieldsByMessage[name, default: []].append(field) }
        }
    }

    func fields(of message: MessageDescriptor) -> [FieldDescriptor] {
        fieldsByMessage.isEmpty ? [] : fieldsByMessage[message.fullName] ?? []
    }

    func field(number: Int, of message: MessageDescriptor) -> FieldDescriptor? {
        fields(of: message).first { $0.number == number }
    }

    /// The extension of a message with a full name.
    func field(named fullName: String, of message: MessageDescriptor) -> FieldDescriptor? {
        fields(of: message).first { $0.fullName == fullName }
    }
}

/// Notes which extensions a message has while it is written, at any depth, so that what was written can be described.
@usableFromInline
final class ExtensionObserver {
    private(set) var descriptors = ExtensionDescriptors()
    private(set) var map = SimpleExtensionMap()

    func note(_ ext: any AnyMessageExtension) {
        descriptors.insert(contentsOf: CollectionOfOne(ext.descriptor))
        map.insert(ext)
    }
}
