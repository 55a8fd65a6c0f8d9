/// What a change of a table demands of the rows together or of each, beyond the types of its columns.
public enum TableRule: Sendable, Hashable {
    /// No two rows have the same values in the columns; with a condition, no two of those that meet it.
    case unique(columns: [String], condition: ConditionDescription?)
    /// A check constraint with this name.
    case check(String, ConditionDescription)

    /// The columns that the rule names.
    var columns: [String] {
        switch self {
        case .unique(let columns, let condition): columns + (condition?.fields ?? [])
        case .check(_, let condition): condition.fields
        }
    }

    /// What follows the table in a SELECT of the rows that break the rule.
    func brokenRows(_ generator: SchemaGenerator) -> String {
        switch self {
        case .check(_, let condition): return " WHERE NOT (\(generator.sql(condition)))"
        case .unique(let columns, let condition):
            let present = columns.map { "\(generator.quote($0)) IS NOT NULL" }
            let conditions = present + (condition.map { [generator.sql($0)] } ?? [])
            return " WHERE \(conditions.joined(separator: " AND "))"
                + " GROUP BY \(generator.list(columns)) HAVING COUNT(*) > 1"
        }
    }
}

extension TableRule: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unique(let columns, let condition):
            "demands that \(columns.map { "`\($0)`" }.joined(separator: " and "))"
                + " be unique\(columns.count > 1 ? " together" : "")"
                + (condition == nil ? "" : " under a condition")
        case .check(let name, _): "demands the check `\(name)`"
        }
    }
}

extension TableDefinition {
    /// The rules over rows that the table has, with other names for its columns.
    func rules(renaming renamed: [String: String] = [:]) -> Set<TableRule> {
        func name(_ column: String) -> String { renamed[column] ?? column }
        var rules = Set(
            uniqueTogether.map { TableRule.unique(columns: $0.map(name), condition: nil) })
        for column in columns where column.isUnique || column.isPrimaryKey {
            rules.insert(.unique(columns: [name(column.name)], condition: nil))
        }
        for constraint in constraints {
            switch constraint.rule {
            case .unique(let columns, let condition):
                rules.insert(
                    .unique(columns: columns.map(name), condition: condition?.mapFields(name)))
            case .check(let condition):
                rules.insert(.check(constraint.name, condition.mapFields(name)))
            }
        }
        return rules
    }
}
