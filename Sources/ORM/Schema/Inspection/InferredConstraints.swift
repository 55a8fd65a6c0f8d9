/// The constraints and indexes of a model, from those of its table.
struct InferredConstraints {
    private(set) var uniqueTogether: [[String]] = []
    private(set) var indexes: [IndexDescription] = []
    private(set) var constraints: [ConstraintDescription] = []
    /// By name, the conditions that no model can state.
    private(set) var unstated: [String: String] = [:]
    /// Names of indexes on columns that no field holds.
    private(set) var homeless: [String] = []

    init(of table: InspectedTable, fields: [FieldDescription]) {
        let byColumn = Dictionary(
            fields.compactMap { field in field.column.map { ($0, field) } }
        ) { first, _ in first }
        let columns = byColumn.mapValues { field in
            ConditionParser.Column(
                field: field.name, kind: Self.kind(of: field, in: table), isNull: field.isNull)
        }
        for index in table.indexes {
            let terms = index.terms.compactMap { term in
                byColumn[term.column].map {
                    OrderingDescription(field: $0.name, isDescending: term.isDescending)
                }
            }
            guard terms.count == index.terms.count else {
                homeless.append(index.name)
                continue
            }
            var condition: ConditionDescription?
            if let text = index.condition {
                condition = Self.condition(text, columns)
                if condition == nil {
                    unstated[index.name] = text
                    continue
                }
            }
            add(index, terms, condition, in: table)
        }
        for check in table.checks {
            let condition = Self.condition(check.condition, columns)
            if let condition, Self.isImplied(condition, by: fields) { continue }
            if let condition {
                constraints.append(.check(check.name, condition))
            } else {
                unstated[check.name] = check.condition
            }
        }
    }

    /// The condition, or nil if it is none that a model can state.
    private static func condition(
        _ sql: String, _ columns: [String: ConditionParser.Column]
    ) -> ConditionDescription? {
        let kinds = columns.values.map { ($0.field, $0.kind) }
        let condition = ConditionParser.condition(sql, columns: columns)
        let isStated = condition?.mixesWidths(Dictionary(kinds) { first, _ in first }) == false
        return isStated ? condition : nil
    }

    private mutating func add(
        _ index: InspectedTable.Index, _ terms: [OrderingDescription],
        _ condition: ConditionDescription?, in table: InspectedTable
    ) {
        let fields = terms.map(\.field)
        let columns = index.terms.map(\.column)
        if index.isUnique {
            if condition == nil, Self.isGenerated(index.name, columns, of: table.name) {
                // Of one column, the field says it.
                if fields.count > 1 { uniqueTogether.append(fields) }
            } else {
                constraints.append(.unique(index.name, fields: fields, condition: condition))
            }
        } else if columns.count != 1 || !Self.isIndex(index, ofColumn: columns[0], in: table) {
            indexes.append(
                IndexDescription(name: index.name, fields: terms, condition: condition))
        }
    }

    /// No two rows have the same value in the column, which is not said by a constraint with a name of its own.
    static func isUnique(_ column: String, in table: InspectedTable) -> Bool {
        table.indexes.contains { index in
            index.isUnique && index.condition == nil && index.terms.map(\.column) == [column]
                && isGenerated(index.name, [column], of: table.name)
        }
    }

    /// The index is what a field has that is indexed by itself.
    static func isIndex(
        _ index: InspectedTable.Index, ofColumn column: String, in table: InspectedTable
    ) -> Bool {
        !index.isUnique && index.condition == nil
            && lengths.contains { length in
                let names = ConstraintName(maximumLength: length)
                return names.index(table: table.name, columns: [column]) == index.name
            }
    }

    /// Longest names: PostgreSQL's, and those that Django gives on SQLite.
    private static let lengths = [63, 200]

    /// The name was made by a database, or by Django or this for a list of columns.
    private static func isGenerated(_ name: String, _ columns: [String], of table: String) -> Bool {
        let isNamedAfterTable = name.hasPrefix("\(table)_")
        return name.hasPrefix("sqlite_autoindex_")
            || isNamedAfterTable && (name.hasSuffix("_key") || name.hasSuffix("_uniq"))
            || lengths.contains { length in
                ConstraintName(maximumLength: length).unique(table: table, columns: columns) == name
            }
    }

    /// The condition is part of the kind of its field.
    private static func isImplied(
        _ condition: ConditionDescription, by fields: [FieldDescription]
    ) -> Bool {
        guard case .compare(.field(let name), .greaterOrEqual, .value(.integer(0))) = condition
        else { return false }
        return fields.contains { $0.name == name && $0.kind.isPositive }
    }

    /// Of a reference, the kind of its own column.
    private static func kind(of field: FieldDescription, in table: InspectedTable) -> FieldKind {
        guard field.relation != nil else { return field.kind }
        return table.columns.first { $0.name == field.column }?.kind ?? field.kind
    }
}
