public import FoundationEssentials

/// A day of the calendar.
public struct DateField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// With `autoNow` the property is set on every save, with `autoNowAdd` when the row is inserted, in UTC. Either
    /// implies `editable: false`.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        autoNow: Bool = false, autoNowAdd: Bool = false,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == CalendarDate {
        let isAutomatic = autoNow || autoNowAdd
        definition = FieldDefinition(
            property, kind: { .date(autoNow: autoNow, autoNowAdd: autoNowAdd) },
            options: FieldOptions(
                isBlank: blank || isAutomatic, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable && !isAutomatic,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: automaticProblems(autoNow, autoNowAdd, hasDefault: `default` != nil))
    }
}

/// A time of day, stored with microseconds.
public struct TimeField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// With `autoNow` the property is set on every save, with `autoNowAdd` when the row is inserted, in UTC. Either
    /// implies `editable: false`.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        autoNow: Bool = false, autoNowAdd: Bool = false,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == TimeOfDay {
        let isAutomatic = autoNow || autoNowAdd
        definition = FieldDefinition(
            property, kind: { .time(autoNow: autoNow, autoNowAdd: autoNowAdd) },
            options: FieldOptions(
                isBlank: blank || isAutomatic, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable && !isAutomatic,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: automaticProblems(autoNow, autoNowAdd, hasDefault: `default` != nil))
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
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == Date {
        let isAutomatic = autoNow || autoNowAdd
        definition = FieldDefinition(
            property, kind: { .dateTime(autoNow: autoNow, autoNowAdd: autoNowAdd) },
            options: FieldOptions(
                isBlank: blank || isAutomatic, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable && !isAutomatic,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators,
            problems: automaticProblems(autoNow, autoNowAdd, hasDefault: `default` != nil))
    }
}

/// A length of time, stored with microseconds.
public struct DurationField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false, choices: [(Value.Base, String)] = [],
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base == Duration {
        definition = FieldDefinition(
            property, kind: { .duration },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices, validators: validators)
    }
}

private func automaticProblems(
    _ autoNow: Bool, _ autoNowAdd: Bool, hasDefault: Bool
) -> [String] {
    autoNow && autoNowAdd || (autoNow || autoNowAdd) && hasDefault
        ? ["autoNow, autoNowAdd and default are mutually exclusive; only one may be given"] : []
}
