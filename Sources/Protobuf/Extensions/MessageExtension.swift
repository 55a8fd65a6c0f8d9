/// An extension of some message type.
public protocol AnyMessageExtension: Sendable {
    /// The field number, one that the message leaves to extensions.
    var fieldNumber: Int { get }
    /// The full name in the schema: `legacy.rank`.
    var fieldName: String { get }
    /// The type that it extends.
    var messageType: any Message.Type { get }
    /// The extension's description.
    var descriptor: FieldDescriptor { get }
    /// A field with the extension's default value, to be filled by decoding.
    func makeField() -> any AnyExtensionField
}

/// An extension of `MessageType` whose value is kept in a `Field`. Generated code makes one for each.
public final class MessageExtension<Field: ExtensionField, MessageType: ExtensibleMessage>:
    AnyMessageExtension
{
    public let fieldName: String
    let place: ExtensionPlace
    private let describe: @Sendable () -> FieldDescriptor

    /// - Parameters:
    ///   - name: The full name in the schema.
    ///   - place: The field number, and how the value is written.
    ///   - descriptor: Finds the description when it is first needed.
    public init(
        _ name: String, _ place: ExtensionPlace,
        descriptor: @escaping @Sendable () -> FieldDescriptor
    ) {
        self.fieldName = name
        self.place = place
        self.describe = descriptor
    }

    public var fieldNumber: Int { place.number }
    public var messageType: any Message.Type { MessageType.self }
    public var descriptor: FieldDescriptor { describe() }

    public func makeField() -> any AnyExtensionField {
        Field(in: place)
    }
}

/// Where and how an extension's value is written.
public struct ExtensionPlace: Sendable, Hashable {
    /// What the type of the value leaves open.
    public enum Form: Sendable, Hashable {
        case plain
        /// A repeated scalar with one tag for all its elements.
        case packed
        /// A message between tags rather than behind its length.
        case group
    }

    /// The field number.
    public let number: Int
    let form: Form

    /// - Parameters:
    ///   - number: The field number.
    ///   - form: What the type of the value leaves open.
    public init(_ number: Int, _ form: Form = .plain) {
        self.number = number
        self.form = form
    }
}
