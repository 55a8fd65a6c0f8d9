/// A message that other files may add fields to: one with `extensions` ranges.
///
/// Generated code gives each extension a property on the message that it extends. These methods do the same for an
/// extension that is only known as a value:
///
///     message.setExtensionValue(ext: Legacy_Extensions_rank, value: 5)
///     message.Legacy_rank  // 5
public protocol ExtensibleMessage: Message {
    /// The extensions that are set.
    var extensionFields: ExtensionFieldValueSet { get set }
}

extension ExtensibleMessage {
    /// Sets an extension.
    public mutating func setExtensionValue<Field: ExtensionField>(
        ext: MessageExtension<Field, Self>, value: Field.ValueType
    ) {
        extensionFields.set(ext, Field(value: value, in: ext.place))
    }

    /// The value of an extension, `nil` if it is not set.
    public func getExtensionValue<Field: ExtensionField>(
        ext: MessageExtension<Field, Self>
    ) -> Field.ValueType? {
        extensionFields.field(ext)?.value
    }

    /// Whether an extension is set.
    public func hasExtensionValue<Field: ExtensionField>(
        ext: MessageExtension<Field, Self>
    ) -> Bool {
        extensionFields.field(ext) != nil
    }

    /// Makes an extension unset.
    public mutating func clearExtensionValue<Field: ExtensionField>(
        ext: MessageExtension<Field, Self>
    ) {
        extensionFields.remove(ext)
    }
}
