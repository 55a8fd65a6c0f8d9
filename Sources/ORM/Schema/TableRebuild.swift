/// The statements that make a table anew with its rows, indexes and constraints.
public struct TableRebuild: Sendable, Hashable {
    /// Name of the table, before and after.
    public var table: String
    public var statements: [String]
}

extension TableRebuild {
    /// Makes the table anew. Triggers and indexes of the old one that migrations know nothing of are made
    /// again as well; those that the migration drops itself have been dropped before.
    ///
    /// - Throws: ``DatabaseError``, also for a trigger or index that does not fit the table any more.
    func run(on connection: any DatabaseConnection) async throws {
        let dialect = connection.dialect
        let query = dialect.dependentsQuery(table: table)
        let dependents = try await Self.dependents(query, on: connection)
        try await swap(on: connection)
        let present = Set(try await Self.dependents(query, on: connection).map(\.name))
        for dependent in dependents where !present.contains(dependent.name) {
            try await connection.executeScript(dependent.sql)
        }
    }

    private func swap(on connection: any DatabaseConnection) async throws {
        let mode = connection.dialect.swapMode
        if let mode { try await connection.executeScript(mode.enter) }
        do {
            for statement in statements { try await connection.executeScript(statement) }
        } catch {
            if let mode { try? await connection.executeScript(mode.leave) }
            throw error
        }
        if let mode { try await connection.executeScript(mode.leave) }
    }

    private static func dependents(
        _ query: SQLStatement?,
        on connection: any DatabaseConnection
    ) async throws -> [(name: String, sql: String)] {
        guard let query else { return [] }
        let found = Collector<(name: String, sql: String)>()
        try await connection.query(query, cost: .scan) { row in
            found.append((row.text(at: 0), row.text(at: 1)))
            return true
        }
        return found.elements
    }
}

extension SchemaGenerator {
    /// Changes a table by making the new one beside it, copying the rows and swapping the names.
    ///
    /// The way for databases whose `ALTER TABLE` cannot do it. Indexes go with the old table and are
    /// the caller's to make again. Must run without foreign-key enforcement: for a moment the rows
    /// that others refer to are gone. References by other tables are by name and hold again at the end.
    ///
    /// Source: <https://www.sqlite.org/lang_altertable.html#otheralter>
    func rebuild(_ change: TableChange) -> [String] {
        var temporary = change.new
        temporary.name = "new__\(change.new.name)"
        let former = Dictionary(
            change.kept.map { ($0.new.name, $0.old) }, uniquingKeysWith: { first, _ in first })
        let copied = change.new.columns.map { column in
            (name: column.name, value: source(of: column, from: former[column.name]))
        }
        let targets = list(copied.map(\.name))
        let sources = copied.map(\.value).joined(separator: ", ")
        return [
            createTable(temporary),
            "INSERT INTO \(quote(temporary.name)) (\(targets))"
                + " SELECT \(sources) FROM \(quote(change.new.name))",
            dropTable(change.new.name),
            renameTable(temporary.name, to: change.new.name),
        ]
    }

    /// The expression that gives a row of the new table its value from the old row.
    private func source(of column: ColumnDefinition, from old: ColumnDefinition?) -> String {
        guard let old else {
            return column.fill.map(expression(for:)) ?? "NULL"
        }
        guard old.isNull, !column.isNull, let fill = column.fill else { return quote(old.name) }
        return "coalesce(\(quote(old.name)), \(expression(for: fill)))"
    }
}
