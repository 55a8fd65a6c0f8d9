// Fields of bytes and JSON.

/// Bytes.
public struct BinaryField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil,
        validators: [Validator<Value.Base>] = [],
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == [UInt8] {
        definition = FieldDefinition(
            property, kind: { .binary },
            options: FieldOptions(
                isBlank: blank, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, validators: validators)
    }
}

/// A JSON value.
public struct JSONField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil,
        validators: [Validator<Value.Base>] = [],
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == JSONValue {
        definition = FieldDefinition(
            property, kind: { .json },
            options: FieldOptions(
                isBlank: blank, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, validators: validators)
    }
}
