/// A reference to one row of another model, or of the same one.
public struct ForeignKeyField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// `onDelete` says what deleting the target does to the rows that refer to it. `relatedName` names the way
    /// back, by default the model's name followed by `_set`. The column is by default the field's name followed
    /// by `_id`.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        onDelete: OnDelete, relatedName: String? = nil,
        blank: Bool = false, default: Value.Base? = nil, unique: Bool = false, dbIndex: Bool = true,
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: ForeignKeyValue {
        definition = .reference(
            property, onDelete: onDelete, relatedName: relatedName, isOneToOne: false,
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex && !unique,
                isPrimaryKey: primaryKey, column: dbColumn, isEditable: editable,
                verboseName: verboseName, helpText: helpText),
            default: `default`, validators: validators)
    }
}

/// A reference to one row of another model that no two rows share.
public struct OneToOneField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// As ``ForeignKeyField`` has it; `relatedName` is by default the model's name.
    public init<Value: FieldValue>(
        _ property: any WritableKeyPath<Owner, Value> & Sendable,
        onDelete: OnDelete, relatedName: String? = nil,
        blank: Bool = false, default: Value.Base? = nil,
        validators: [Validator<Value.Base>] = [], primaryKey: Bool = false,
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: ForeignKeyValue {
        definition = .reference(
            property, onDelete: onDelete, relatedName: relatedName, isOneToOne: true,
            options: FieldOptions(
                isBlank: blank, isUnique: true, isPrimaryKey: primaryKey, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, validators: validators)
    }
}

extension FieldDefinition {
    fileprivate static func reference<Value: FieldValue>(
        _ property: any WritableKeyPath<M, Value> & Sendable, onDelete: OnDelete,
        relatedName: String?, isOneToOne: Bool, options: FieldOptions, default: Value.Base?,
        validators: [Validator<Value.Base>]
    ) -> FieldDefinition where Value.Base: ForeignKeyValue {
        typealias Target = Value.Base.Target
        var problems: [String] = []
        if onDelete == .setNull, !Value.admitsNull {
            problems.append("onDelete: .setNull needs an optional property")
        }
        if onDelete == .setDefault, `default` == nil, !Value.admitsNull {
            problems.append("onDelete: .setDefault needs a default")
        }
        return FieldDefinition(
            property,
            kind: {
                .foreignKey(
                    RelationDescription(
                        target: Target.name, targetKind: Target.meta.keyKind,
                        onDelete: onDelete, relatedName: relatedName, isOneToOne: isOneToOne))
            },
            options: options, default: `default`, validators: validators, problems: problems,
            target: Target.self, columnSuffix: "_id")
    }
}

/// Any number of rows of another model, or of the same one, held in a table of pairs.
public struct ManyToManyField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// `relatedName` names the way back from the target. A relation to the model itself is `symmetrical` unless told
    /// otherwise, as in Django: whoever becomes a friend has one.
    public init<Target: Model>(
        _ property: any WritableKeyPath<Owner, ManyToMany<Target>> & Sendable,
        symmetrical: Bool? = nil, relatedName: String? = nil, blank: Bool = false,
        verboseName: String? = nil, helpText: String = "", editable: Bool = true
    ) {
        definition = .manyToMany(
            property, symmetrical: symmetrical, relatedName: relatedName, through: nil,
            options: FieldOptions(
                isBlank: blank, isEditable: editable, verboseName: verboseName, helpText: helpText))
    }

    /// The pairs are rows of a model with fields of its own:
    /// `ManyToManyField(\.members, through: \Membership.group, \Membership.person)`.
    ///
    /// `owner` is that model's foreign key to this one, `target` the one to the far model. Requests cannot set the
    /// field, since a pair has more to say than two keys.
    public init<Target: Model, Pair: Model>(
        _ property: any WritableKeyPath<Owner, ManyToMany<Target>> & Sendable,
        through owner: any WritableKeyPath<Pair, ForeignKey<Owner>> & Sendable,
        _ target: any WritableKeyPath<Pair, ForeignKey<Target>> & Sendable,
        symmetrical: Bool? = nil, relatedName: String? = nil, blank: Bool = false,
        verboseName: String? = nil, helpText: String = ""
    ) {
        definition = .manyToMany(
            property, symmetrical: symmetrical, relatedName: relatedName,
            through: ThroughRows(owner: owner, target: target),
            options: FieldOptions(isBlank: blank, verboseName: verboseName, helpText: helpText))
    }
}

extension FieldDefinition {
    fileprivate static func manyToMany<Target: Model>(
        _ property: any WritableKeyPath<M, ManyToMany<Target>> & Sendable, symmetrical: Bool?,
        relatedName: String?, through: ThroughRows?, options: FieldOptions
    ) -> FieldDefinition {
        let isRecursive = Target.self == M.self
        return FieldDefinition(
            keyPath: property, options: options,
            kind: {
                .manyToMany(
                    RelationDescription(
                        target: Target.name, targetKind: Target.meta.keyKind,
                        relatedName: relatedName, through: through?.describe()))
            },
            isNull: false, defaultValue: nil, choices: [],
            problems: symmetrical == true && !isRecursive
                ? ["symmetrical is for relations to the model itself"] : [],
            accessor: FieldAccessor(manyToMany: property), through: through,
            isSymmetrical: symmetrical ?? isRecursive, columnSuffix: nil)
    }
}
