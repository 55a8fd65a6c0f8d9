/// A table as it shall be, with every relation resolved to the table and column it refers to.
struct TableDefinition: Sendable, Hashable {
    var name: String
    var columns: [ColumnDefinition]
    /// Columns whose values must be unique together, one list per constraint.
    var uniqueTogether: [[String]] = []
    var indexes: [IndexDefinition] = []
    /// Constraints with names of their own; what they call fields are columns here.
    var constraints: [ConstraintDescription] = []
}

/// A column of a ``TableDefinition``.
struct ColumnDefinition: Sendable, Hashable {
    /// Name of the field that the column holds; pairs the columns of two versions of a table.
    var field: String
    var name: String
    /// Never a relation: for a foreign key, the kind that its target's key has.
    var kind: FieldKind
    var isNull = false
    var isPrimaryKey = false
    var isUnique = false
    var isIndexed = false
    var reference: ColumnReference?
    /// What rows get that have no value of their own when the column is added or loses its NULLs.
    var fill: ColumnFill?
}

/// The far end of a foreign key.
struct ColumnReference: Sendable, Hashable {
    var table: String
    var column: String
}

/// A value for rows that exist already.
enum ColumnFill: Sendable, Hashable {
    case value(DatabaseValue)
    /// The moment, day or time at which the statement runs.
    case currentTimestamp, currentDate, currentTime
}

/// An index that a model names itself.
struct IndexDefinition: Sendable, Hashable {
    struct Term: Sendable, Hashable {
        var column: String
        var isDescending = false
    }

    var name: String
    var terms: [Term]
    /// Only rows that meet it are in the index; what it calls fields are columns here.
    var condition: ConditionDescription?
}
