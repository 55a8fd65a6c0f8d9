/// A change of a migration plan after which data is gone, or that rows which exist cannot follow.
public struct DestructiveChange: Sendable, Hashable {
    public enum Effect: Sendable, Hashable {
        case dropsTable
        case dropsColumn(String)
        /// The column's values may not fit its new type.
        case narrowsColumn(String, from: String, to: String)
        /// The column admits no NULL any more, and rows that have NULL are given nothing.
        case forbidsNull(column: String)
        /// The column is added without NULL and without a value for rows that exist.
        case addsRequiredColumn(String)
        /// Rows that break the rule exist.
        case addsRule(TableRule)
    }

    public var migration: MigrationID
    /// What the operation says of itself: `Delete model Post`.
    public var operation: String
    public var table: String
    public var effect: Effect
    /// Rows are in the way of it, and lost by nothing: the database refuses the change while they are there.
    public var isRefused: Bool {
        switch effect {
        case .dropsTable, .dropsColumn, .narrowsColumn: false
        case .forbidsNull, .addsRequiredColumn, .addsRule: true
        }
    }
    /// Name of the table before the plan runs.
    var originalTable: String
}

extension DestructiveChange: CustomStringConvertible {
    public var description: String {
        let effect =
            switch effect {
            case .dropsTable: "drops table `\(table)`, which has rows"
            case .dropsColumn(let column): "drops column `\(column)` of `\(table)`, which has rows"
            case .narrowsColumn(let column, let old, let new):
                "narrows column `\(column)` of `\(table)`, which has rows, from \(old) to \(new)"
            case .forbidsNull(let column):
                "forbids NULL in column `\(column)` of `\(table)`, where rows have it, without a default"
            case .addsRequiredColumn(let column):
                "adds column `\(column)` to `\(table)`, which has rows, without NULL or a default"
            case .addsRule(let rule): "\(rule) in `\(table)`, where rows break that"
            }
        return "`\(migration)`: \(operation) \(effect)"
    }
}

extension MigrationExecutor {
    /// The changes of the plan that this database's rows would suffer from, in the order of the plan.
    ///
    /// A table that is empty, or that the plan makes itself, has nothing to lose.
    public func destructiveChanges(of plan: MigrationPlan) async throws -> [DestructiveChange] {
        let possible = try DestructionFinder(graph: graph).changes(of: plan)
        guard !possible.isEmpty else { return [] }
        let introspection = Introspection(database)
        let tables = try await introspection.tableNames()
        var found: [DestructiveChange] = []
        for change in possible where tables.contains(change.originalTable) {
            let columns = try await introspection.columnNames(of: change.originalTable)
            var suffering = "SELECT 1 FROM \(quoteIdentifier(change.originalTable))"
            switch change.effect {
            case .forbidsNull(let column):
                if columns.contains(column) {
                    suffering += " WHERE \(quoteIdentifier(column)) IS NULL"
                }
            case .addsRule(let rule):
                // What the plan itself makes of the rows is not known before it runs.
                guard columns.isSuperset(of: rule.columns) else { continue }
                let generator = SchemaGenerator(dialect: database.dialect)
                suffering += rule.brokenRows(generator)
            case .dropsTable, .dropsColumn, .narrowsColumn, .addsRequiredColumn: break
            }
            if try await hasRows(suffering) { found.append(change) }
        }
        return found
    }

    private func hasRows(_ select: String) async throws -> Bool {
        let rows = Collector<Bool>()
        try await database.query(SQLStatement("\(select) LIMIT 1"), cost: .scan) { _ in
            rows.append(true)
            return false
        }
        return !rows.elements.isEmpty
    }
}
