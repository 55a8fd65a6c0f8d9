/// A model as data: what migrations compare, what `.proto` translation reads, what SQL is generated from.
///
/// Holds no closures and no Swift types, so that the same value can be built from a model compiled
/// into this process or replayed from migrations.
public struct ModelDescription: Sendable, Hashable {
    public var name: ModelName
    public var table: String
    /// In declaration order; exactly one is the primary key.
    public var fields: [FieldDescription]
    public var ordering: [OrderingDescription]
    /// Field names, one list per constraint.
    public var uniqueTogether: [[String]]
    public var indexes: [IndexDescription]
    public var constraints: [ConstraintDescription]
    /// Migrations make and change the table. Otherwise somebody else does.
    public var isManaged: Bool
    public var verboseName: String

    public init(
        name: ModelName,
        table: String? = nil,
        fields: [FieldDescription],
        ordering: [OrderingDescription] = [],
        uniqueTogether: [[String]] = [],
        indexes: [IndexDescription] = [],
        constraints: [ConstraintDescription] = [],
        isManaged: Bool = true,
        verboseName: String? = nil
    ) {
        self.name = name
        self.table = table ?? name.defaultTable
        self.fields = fields
        self.ordering = ordering
        self.uniqueTogether = uniqueTogether
        self.indexes = indexes
        self.constraints = constraints
        self.isManaged = isManaged
        self.verboseName = verboseName ?? name.lowercased
    }

    public var primaryKey: FieldDescription? { fields.first { $0.isPrimaryKey } }

    /// The fields that are columns of the model's own table: all but the many-to-many ones.
    public var columns: [FieldDescription] { fields.filter { $0.column != nil } }

    /// The field with this name, as Django spells it (`created_at`) or as Swift does (`createdAt`).
    public func field(named name: String) -> FieldDescription? {
        fields.first { $0.name == name || $0.propertyName == name }
    }
}

/// One term of a default order.
public struct OrderingDescription: Sendable, Hashable {
    public var field: String
    public var isDescending: Bool

    public init(field: String, isDescending: Bool = false) {
        self.field = field
        self.isDescending = isDescending
    }
}

/// An index over columns of one table.
public struct IndexDescription: Sendable, Hashable {
    public var name: String
    public var fields: [OrderingDescription]
    /// Only rows that meet it are in the index; nil takes all.
    public var condition: ConditionDescription?

    public init(
        name: String, fields: [OrderingDescription], condition: ConditionDescription? = nil
    ) {
        self.name = name
        self.fields = fields
        self.condition = condition
    }

    /// The fields that the index and its condition name.
    var fieldNames: [String] { fields.map(\.field) + (condition?.fields ?? []) }

    /// The index with other names for its fields.
    func mapFields(_ rename: (String) throws -> String) rethrows -> IndexDescription {
        IndexDescription(
            name: name,
            fields: try fields.map {
                OrderingDescription(field: try rename($0.field), isDescending: $0.isDescending)
            },
            condition: try condition?.mapFields(rename))
    }
}
