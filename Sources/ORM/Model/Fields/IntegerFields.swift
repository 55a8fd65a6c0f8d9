/// An integer; its width in the database follows the property's type: `Int16` is Django's
/// SmallIntegerField, `Int32` its IntegerField, `Int64` and `Int` its BigIntegerField, and the
/// unsigned types are the positive ones.
public struct IntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: IntegerContent {
        definition = .integer(
            property, kind: Value.Base.Number.integerKind,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices.isEmpty ? Value.Base.fieldChoices : choices,
            validators: validators)
    }
}

/// An integer from -32768 to 32767.
public struct SmallIntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: IntegerContent {
        definition = .integer(
            property, kind: .smallInteger,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices.isEmpty ? Value.Base.fieldChoices : choices,
            validators: validators)
    }
}

/// A 64-bit integer.
public struct BigIntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: IntegerContent {
        definition = .integer(
            property, kind: .bigInteger,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices.isEmpty ? Value.Base.fieldChoices : choices,
            validators: validators)
    }
}

/// An integer that is not negative; the width follows the property's type, signed or not.
public struct PositiveIntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: IntegerContent {
        definition = .integer(
            property, kind: Value.Base.Number.positiveKind,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices.isEmpty ? Value.Base.fieldChoices : choices,
            validators: validators)
    }
}

/// An integer from 0 to 32767.
public struct PositiveSmallIntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: IntegerContent {
        definition = .integer(
            property, kind: .positiveSmallInteger,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices.isEmpty ? Value.Base.fieldChoices : choices,
            validators: validators)
    }
}

/// A 64-bit integer that is not negative.
public struct PositiveBigIntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: IntegerContent {
        definition = .integer(
            property, kind: .positiveBigInteger,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices.isEmpty ? Value.Base.fieldChoices : choices,
            validators: validators)
    }
}

extension IntegerFieldValue {
    /// The kind of field that holds every value of the type that a database can.
    static var integerKind: FieldKind {
        guard isSigned else { return positiveKind }
        return switch bitWidth {
        case ...16: .smallInteger
        case ...32: .integer
        default: .bigInteger
        }
    }

    /// The same for values that are not negative.
    static var positiveKind: FieldKind {
        switch bitWidth {
        case ...16: .positiveSmallInteger
        case ...32: .positiveInteger
        default: .positiveBigInteger
        }
    }
}

extension FieldDefinition {
    static func integer<Value: FieldValue>(
        _ property: any WritableKeyPath<M, Value> & Sendable, kind: FieldKind,
        options: FieldOptions, default: Value.Base?, choices: [(Value.Base, String)],
        validators: [Validator<Value.Base>]
    ) -> FieldDefinition where Value.Base: IntegerContent {
        typealias Number = Value.Base.Number
        let fits = (kind.integerRange?.upperBound).flatMap(Number.init(exactly:)) != nil
        return FieldDefinition(
            property, kind: { kind }, options: options, default: `default`, choices: choices,
            validators: validators,
            problems: fits ? [] : ["\(Number.self) is too small for what the column can hold"])
    }
}
