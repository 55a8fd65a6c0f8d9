/// A field of a model as data.
public struct FieldDescription: Sendable, Hashable {
    /// The name in Django's spelling, which is also the `.proto` field's: `author`, `created_at`.
    public var name: String
    /// The Swift stored property: `author`, `createdAt`.
    public var propertyName: String
    /// Column in the model's table (`author_id` for a foreign key); nil for a many-to-many field,
    /// which has a table of its own.
    public var column: String?
    public var kind: FieldKind
    /// The column admits NULL and the Swift property is optional.
    public var isNull: Bool
    /// Validation admits the empty value.
    public var isBlank: Bool
    public var isPrimaryKey: Bool
    public var isUnique: Bool
    public var isIndexed: Bool
    /// The value that rows get when none is given; nil when there is no default.
    public var defaultValue: DatabaseValue?
    public var choices: [FieldChoice]
    public var isEditable: Bool
    public var verboseName: String
    public var helpText: String

    public init(
        name: String,
        propertyName: String? = nil,
        column: String?,
        kind: FieldKind,
        isNull: Bool = false,
        isBlank: Bool = false,
        isPrimaryKey: Bool = false,
        isUnique: Bool = false,
        isIndexed: Bool = false,
        defaultValue: DatabaseValue? = nil,
        choices: [FieldChoice] = [],
        isEditable: Bool = true,
        verboseName: String? = nil,
        helpText: String = ""
    ) {
        self.name = name
        self.propertyName = propertyName ?? name
        self.column = column
        self.kind = kind
        self.isNull = isNull
        self.isBlank = isBlank
        self.isPrimaryKey = isPrimaryKey
        self.isUnique = isUnique
        self.isIndexed = isIndexed
        self.defaultValue = defaultValue
        self.choices = choices
        self.isEditable = isEditable
        self.verboseName = verboseName ?? String(name.map { $0 == "_" ? " " : $0 })
        self.helpText = helpText
    }

    /// The relation, for foreign keys and many-to-many fields.
    public var relation: RelationDescription? {
        switch kind {
        case .foreignKey(let relation), .manyToMany(let relation): relation
        default: nil
        }
    }
}

extension FieldDescription {
    /// Never set by a request: a key that the database gives, an automatic date, a field that is not editable.
    ///
    /// Nor are pairs that are rows of a model, which has more to say than two keys.
    package var isReadOnly: Bool {
        !isEditable || kind.isGeneratedKey || kind.isAutomaticMoment || relation?.through != nil
    }

    /// The empty value that rows may have, for a field that may be left blank; nil where there is none.
    package var blankValue: DatabaseValue? { isBlank ? kind.emptyValue : nil }
}

/// One permitted value of a field, and how a person reads it.
public struct FieldChoice: Sendable, Hashable {
    public var value: DatabaseValue
    public var label: String

    public init(value: DatabaseValue, label: String) {
        self.value = value
        self.label = label
    }
}

/// The far end of a relation.
public struct RelationDescription: Sendable, Hashable {
    public var target: ModelName
    /// Kind of the target's primary key, hence of the column that refers to it.
    public var targetKind: FieldKind
    /// What happens to rows that refer to a deleted one. Ignored for many-to-many.
    public var onDelete: OnDelete
    /// Name of the way back from the target; nil when there is none.
    public var relatedName: String?
    /// At most one row refers to each row of the target.
    public var isOneToOne: Bool
    /// The model whose rows are the pairs of a many-to-many field; nil for a table made for the field.
    public var through: ThroughModel?

    public init(
        target: ModelName,
        targetKind: FieldKind,
        onDelete: OnDelete = .cascade,
        relatedName: String? = nil,
        isOneToOne: Bool = false,
        through: ThroughModel? = nil
    ) {
        self.target = target
        self.targetKind = targetKind
        self.onDelete = onDelete
        self.relatedName = relatedName
        self.isOneToOne = isOneToOne
        self.through = through
    }
}

/// What deleting a row does to the rows that refer to it, by Django's names.
public enum OnDelete: String, Sendable, Hashable, CaseIterable {
    case cascade, protect, restrict, setNull, setDefault, doNothing
}
