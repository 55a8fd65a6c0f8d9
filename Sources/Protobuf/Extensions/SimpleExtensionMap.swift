/// The extensions that decoding looks for; fields that are not in it are kept as unknown ones.
///
/// Generated code has one for each file that declares extensions. Maps of several files are joined:
///
///     let extensions = SimpleExtensionMap(Legacy_Rank_Extensions, Legacy_Label_Extensions)
///     let message = try Legacy(serializedBytes: bytes, extensions: extensions)
public struct SimpleExtensionMap: Sendable, ExpressibleByArrayLiteral {
    private struct Key: Hashable {
        var messageType: ObjectIdentifier
        var number: Int
    }

    private var extensionsByKey: [Key: any AnyMessageExtension] = [:]

    /// A map without extensions.
    public init() {}

    public init(arrayLiteral elements: any AnyMessageExtension...) {
        insert(contentsOf: elements)
    }

    /// A map of everything that is in `others`.
    public init(_ others: SimpleExtensionMap...) {
        for other in others { formUnion(other) }
    }

    /// The extension of a message type with a number.
    public subscript(
        messageType: any Message.Type, fieldNumber: Int
    ) -> (any AnyMessageExtension)? {
        extensionsByKey[Key(messageType: ObjectIdentifier(messageType), number: fieldNumber)]
    }

    /// Adds an extension; it replaces one of the same message and number.
    public mutating func insert(_ newValue: any AnyMessageExtension) {
        let type = ObjectIdentifier(newValue.messageType)
        extensionsByKey[Key(messageType: type, number: newValue.fieldNumber)] = newValue
    }

    /// Adds extensions.
    public mutating func insert(contentsOf extensions: [any AnyMessageExtension]) {
        for ext in extensions { insert(ext) }
    }

    /// Adds the extensions of another map.
    public mutating func formUnion(_ other: SimpleExtensionMap) {
        extensionsByKey.merge(other.extensionsByKey) { _, new in new }
    }

    /// A map of what is in either.
    public func union(_ other: SimpleExtensionMap) -> SimpleExtensionMap {
        SimpleExtensionMap(self, other)
    }

    var descriptors: some Sequence<FieldDescriptor> {
        extensionsByKey.values.lazy.map(\.descriptor)
    }
}
