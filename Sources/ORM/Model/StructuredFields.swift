// Fields of lengths of time, bytes and JSON.

/// A length of time, stored with microseconds.
public struct DurationField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == Duration {
        definition = FieldDefinition(
            property, kind: { .duration },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`)
    }
}

/// Bytes.
public struct BinaryField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == [UInt8] {
        definition = FieldDefinition(
            property, kind: { .binary },
            options: FieldOptions(
                isBlank: blank, column: dbColumn, isEditable: editable, verboseName: verboseName,
                helpText: helpText),
            default: `default`)
    }
}

/// A JSON value.
public struct JSONField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == JSONValue {
        definition = FieldDefinition(
            property, kind: { .json },
            options: FieldOptions(
                isBlank: blank, column: dbColumn, isEditable: editable, verboseName: verboseName,
                helpText: helpText),
            default: `default`)
    }
}
