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
        dbColumn: String? = nil, verboseName: String? = nil, helpText: String = "",
        editable: Bool = true
    ) where Value.Base: ForeignKeyValue {
        typealias Target = Value.Base.Target
        var problems: [String] = []
        if onDelete == .setNull, !Value.admitsNull {
            problems.append("onDelete: .setNull needs an optional property")
        }
        if onDelete == .setDefault, `default` == nil, !Value.admitsNull {
            problems.append("onDelete: .setDefault needs a default")
        }
        definition = FieldDefinition(
            property,
            kind: {
                .foreignKey(
                    RelationDescription(
                        target: Target.name, targetKind: Target.meta.keyKind,
                        onDelete: onDelete, relatedName: relatedName))
            },
            options: FieldOptions(
                isBlank: blank, isUnique: unique, isIndexed: dbIndex && !unique, column: dbColumn,
                isEditable: editable, verboseName: verboseName, helpText: helpText),
            default: `default`, problems: problems, target: Target.self, columnSuffix: "_id")
    }
}

/// Any number of rows of another model, held in a table of pairs.
public struct ManyToManyField<Owner: Model>: FieldDeclaration {
    public let definition: FieldDefinition<Owner>

    /// `relatedName` names the way back from the target.
    public init<Target: Model>(
        _ property: any WritableKeyPath<Owner, ManyToMany<Target>> & Sendable,
        relatedName: String? = nil, blank: Bool = false, verboseName: String? = nil,
        helpText: String = "", editable: Bool = true
    ) {
        definition = FieldDefinition(
            keyPath: property,
            options: FieldOptions(
                isBlank: blank, isEditable: editable, verboseName: verboseName, helpText: helpText),
            kind: {
                .manyToMany(
                    RelationDescription(
                        target: Target.name, targetKind: Target.meta.keyKind,
                        relatedName: relatedName))
            },
            isNull: false, defaultValue: nil, choices: [],
            accessor: FieldAccessor(manyToMany: property), columnSuffix: nil)
    }
}
