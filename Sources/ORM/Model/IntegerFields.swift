/// An integer; its width in the database follows the property's type: `Int16` is Django's
/// SmallIntegerField, `Int32` its IntegerField, `Int64` and `Int` its BigIntegerField, and the
/// unsigned types are the positive ones.
public struct IntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        choices: [(Value.Base, String)] = [], dbColumn: String? = nil, verboseName: String? = nil,
        helpText: String = "", editable: Bool = true
    ) where Value.Base: IntegerFieldValue {
        definition = .integer(
            property, kind: Value.Base.integerKind,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices)
    }
}

/// An integer from -32768 to 32767.
public struct SmallIntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        choices: [(Value.Base, String)] = [], dbColumn: String? = nil, verboseName: String? = nil,
        helpText: String = "", editable: Bool = true
    ) where Value.Base: IntegerFieldValue {
        definition = .integer(
            property, kind: .smallInteger,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices)
    }
}

/// A 64-bit integer.
public struct BigIntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        choices: [(Value.Base, String)] = [], dbColumn: String? = nil, verboseName: String? = nil,
        helpText: String = "", editable: Bool = true
    ) where Value.Base: IntegerFieldValue {
        definition = .integer(
            property, kind: .bigInteger,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices)
    }
}

/// An integer that is not negative; the width follows the property's type, signed or not.
public struct PositiveIntegerField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false,
        dbIndex: Bool = false,
        choices: [(Value.Base, String)] = [], dbColumn: String? = nil, verboseName: String? = nil,
        helpText: String = "", editable: Bool = true
    ) where Value.Base: IntegerFieldValue {
        let kind: FieldKind =
            switch Value.Base.bitWidth {
            case ...16: .positiveSmallInteger
            case ...32: .positiveInteger
            default: .positiveBigInteger
            }
        definition = .integer(
            property, kind: kind,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, choices: choices)
    }
}

extension IntegerFieldValue {
    /// The kind of field that holds every value of the type that a database can.
    static var integerKind: FieldKind {
        switch (isSigned, bitWidth) {
        case (true, ...16): .smallInteger
        case (true, ...32): .integer
        case (true, _): .bigInteger
        case (false, ...16): .positiveSmallInteger
        case (false, ...32): .positiveInteger
        case (false, _): .positiveBigInteger
        }
    }
}

extension FieldDefinition {
    static func integer<Value: FieldValue>(
        _ property: any WritableKeyPath<M, Value> & Sendable, kind: FieldKind,
        options: FieldOptions,
        default: Value.Base?, choices: [(Value.Base, String)]
    ) -> FieldDefinition where Value.Base: IntegerFieldValue {
        let fits = (kind.integerRange?.upperBound).flatMap(Value.Base.init(exactly:)) != nil
        return FieldDefinition(
            property, kind: { kind }, options: options, default: `default`, choices: choices,
            problems: fits ? [] : ["\(Value.Base.self) is too small for what the column can hold"])
    }
}

extension FieldKind {
    /// The values that a column of this kind holds, on every database; nil for what is no integer.
    ///
    /// Source: <https://docs.djangoproject.com/en/5.2/ref/models/fields/#integerfield>
    public var integerRange: ClosedRange<Int64>? {
        switch self {
        case .smallInteger: -32768...32767
        case .integer: -2_147_483_648...2_147_483_647
        case .bigInteger: Int64.min...Int64.max
        case .auto, .bigAuto: nil
        case .positiveSmallInteger: 0...32767
        case .positiveInteger: 0...2_147_483_647
        case .positiveBigInteger: 0...Int64.max
        default: nil
        }
    }
}
