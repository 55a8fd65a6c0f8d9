public import FoundationEssentials

/// True or false.
public struct BooleanField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == Bool {
        definition = FieldDefinition(
            property, kind: { .boolean },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators)
    }
}

/// A 64-bit floating-point number; a `Float` property keeps as much of it as fits.
public struct FloatField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: BinaryFloatingPoint {
        definition = FieldDefinition(
            property, kind: { .float },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators)
    }
}

/// A number with a fixed count of decimal digits: what money is counted in.
public struct DecimalField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// `maxDigits` counts all digits, `decimalPlaces` those after the point.
    ///
    /// SQLite stores no more than 15 digits, PostgreSQL as many as a `Decimal` has, 38.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        maxDigits: Int, decimalPlaces: Int,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == Decimal {
        definition = FieldDefinition(
            property, kind: { .decimal(maxDigits: maxDigits, decimalPlaces: decimalPlaces) },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: (0...max(maxDigits, 0)).contains(decimalPlaces)
                && (1...DecimalText.maximumDigits).contains(maxDigits)
                ? []
                : [
                    "maxDigits must be 1 to \(DecimalText.maximumDigits), and no less than decimalPlaces"
                ])
    }
}

/// A UUID.
public struct UUIDField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == UUID {
        definition = FieldDefinition(
            property, kind: { .uuid },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators)
    }
}
