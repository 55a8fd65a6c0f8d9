public import FoundationEssentials

/// A line of a model's field table. The types below are the ones there are.
public protocol FieldDeclaration<Owner> {
    associatedtype Owner: Model
    var definition: FieldDefinition<Owner> { get }
}

/// The primary key. An integer property is assigned by the database: `Int32` is Django's AutoField,
/// `Int64` and `Int` its BigAutoField. A text key is given by the program.
public struct PrimaryKey<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init(
        _ property: any WritableKeyPath<Owner, Owner.ID> & Sendable,
        column: String? = nil, verboseName: String? = nil, helpText: String = ""
    ) where Owner.ID: FixedWidthInteger {
        definition = FieldDefinition(
            property, kind: { Owner.ID.keyKind },
            options: FieldOptions(
                isBlank: true, column: column, verboseName: verboseName, helpText: helpText),
            isPrimaryKey: true)
    }

    /// A key of text; `maxLength` counts Unicode scalars.
    public init(
        _ property: any WritableKeyPath<Owner, Owner.ID> & Sendable, maxLength: Int,
        column: String? = nil, verboseName: String? = nil, helpText: String = ""
    ) where Owner.ID == String {
        definition = FieldDefinition(
            property, kind: { .char(maxLength: maxLength) },
            options: FieldOptions(column: column, verboseName: verboseName, helpText: helpText),
            isPrimaryKey: true)
    }
}

/// Text of bounded length.
public struct CharField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// `maxLength` counts Unicode scalars, as PostgreSQL and Django do.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable, maxLength: Int,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        choices: [(Value.Base, String)] = [], dbColumn: String? = nil, verboseName: String? = nil,
        helpText: String = "", editable: Bool = true
    ) where Value.Base == String {
        definition = FieldDefinition(
            property, kind: { .char(maxLength: maxLength) },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices,
            problems: maxLength > 0 ? [] : ["maxLength must be a positive number"])
    }
}

/// Text of any length.
public struct TextField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        choices: [(Value.Base, String)] = [], dbColumn: String? = nil, verboseName: String? = nil,
        helpText: String = "", editable: Bool = true
    ) where Value.Base == String {
        definition = FieldDefinition(
            property, kind: { .text },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices)
    }
}

/// True or false.
public struct BooleanField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == Bool {
        definition = FieldDefinition(
            property, kind: { .boolean },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`)
    }
}

/// A 64-bit floating-point number; a `Float` property keeps as much of it as fits.
public struct FloatField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        choices: [(Value.Base, String)] = [], dbColumn: String? = nil, verboseName: String? = nil,
        helpText: String = "", editable: Bool = true
    ) where Value.Base: BinaryFloatingPoint {
        definition = FieldDefinition(
            property, kind: { .float },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices)
    }
}

/// An instant, stored in UTC with microseconds.
public struct DateTimeField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// With `autoNow` the property is set on every save, with `autoNowAdd` when the row is inserted. Either
    /// implies `editable: false`.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        autoNow: Bool = false, autoNowAdd: Bool = false,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == Date {
        let isAutomatic = autoNow || autoNowAdd
        let isContradictory = autoNow && autoNowAdd || isAutomatic && `default` != nil
        definition = FieldDefinition(
            property, kind: { .dateTime(autoNow: autoNow, autoNowAdd: autoNowAdd) },
            options: FieldOptions(
                isBlank: blank || isAutomatic, isUnique: unique, isIndexed: dbIndex,
                column: dbColumn,
                isEditable: editable && !isAutomatic, verboseName: verboseName, helpText: helpText),
            default: `default`,
            problems: isContradictory
                ? ["autoNow, autoNowAdd and default are mutually exclusive; only one may be given"]
                : [])
    }
}
