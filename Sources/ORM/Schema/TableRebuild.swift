/// The statements that make a table anew with its rows, indexes and constraints.
public struct TableRebuild: Sendable, Hashable {
    /// Name of the table, before and after.
    public var table: String
    public var statements: [String]
    /// The columns that the table has as far as migrations know: those that are taken along, or dropped.
    var knownColumns: [String] = []
    /// Columns whose values have to be numbers from now on.
    var typedColumns: [TypedColumn] = []

    struct TypedColumn: Sendable, Hashable {
        var name: String
        /// As messages call what the column holds.
        var content: String
        /// What SQLite's `typeof` says of such values.
        var types: [String]
    }
}

/// A column that a table would lose when it is made anew.
struct UnknownColumnsError: Error, CustomStringConvertible {
    var table: String
    var columns: [String]

    var description: String {
        let names = columns.map { "`\($0)`" }.joined(separator: ", ")
        return
            "table `\(table)` has columns that no migration knows, and would lose them when it is made anew: \(names);"
            + " add them to the model, or drop them first"
    }
}

/// Values that a column of another type would keep as what they are, which SQLite does not mind.
struct UnfitValuesError: Error, CustomStringConvertible {
    var table: String
    var column: TableRebuild.TypedColumn
    var count: Int

    var description: String {
        "\(count) \(count == 1 ? "row" : "rows") of `\(table)` have in `\(column.name)` what is no \(column.content);"
            + " change them first"
    }
}

extension TableRebuild {
    /// Makes the table anew. Triggers and indexes of the old one that migrations know nothing of are made
    /// again as well; those that the migration drops itself have been dropped before.
    ///
    /// - Throws: ``DatabaseError``, also for a trigger or index that does not fit the table any more;
    ///   ``UnknownColumnsError``, ``UnfitValuesError``.
    func run(on connection: any DatabaseConnection) async throws {
        let dialect = connection.dialect
        try await checkColumns(on: connection)
        let query = dialect.dependentsQuery(table: table)
        let dependents = try await Self.dependents(query, on: connection)
        try await swap(on: connection)
        try await checkValues(on: connection)
        let present = Set(try await Self.dependents(query, on: connection).map(\.name))
        for dependent in dependents where !present.contains(dependent.name) {
            try await connection.executeScript(dependent.sql)
        }
    }

    private func checkColumns(on connection: any DatabaseConnection) async throws {
        let known = Set(knownColumns.map { $0.lowercased() })
        let unknown = Collector<String>()
        try await connection.query(
            connection.dialect.columnNamesQuery(table: table), cost: .scan
        ) { row in
            let name = row.text(at: 0)
            if !known.contains(name.lowercased()) { unknown.append(name) }
            return true
        }
        guard unknown.elements.isEmpty else {
            throw UnknownColumnsError(table: table, columns: unknown.elements)
        }
    }

    private func checkValues(on connection: any DatabaseConnection) async throws {
        for column in typedColumns {
            let types = (column.types + ["null"]).map { SQLLiteral.text($0) }
            let unfit = try await connection.count(
                SQLStatement(
                    "SELECT count(*) FROM \(quoteIdentifier(table)) WHERE typeof(\(quoteIdentifier(column.name)))"
                        + " NOT IN (\(types.joined(separator: ", ")))"))
            guard unfit == 0 else {
                throw UnfitValuesError(table: table, column: column, count: unfit)
            }
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
        ] + takenSequence(change, to: temporary.name) + [
            dropTable(change.new.name),
            renameTable(temporary.name, to: change.new.name),
        ]
    }

    /// Keys of rows that are gone are not given again.
    ///
    /// Source: <https://www.sqlite.org/autoinc.html>
    private func takenSequence(_ change: TableChange, to successor: String) -> [String] {
        let generatesKeys = [change.old, change.new].allSatisfy { table in
            table.columns.contains { $0.isPrimaryKey && $0.kind.isGeneratedKey }
        }
        guard generatesKeys else { return [] }
        let name = SQLLiteral.text(successor)
        return [
            "UPDATE sqlite_sequence SET seq = (SELECT max(seq) FROM sqlite_sequence"
                + " WHERE name IN (\(SQLLiteral.text(change.new.name)), \(name))) WHERE name = \(name)"
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

extension TableChange {
    /// Columns that become numbers.
    var typedColumns: [TableRebuild.TypedColumn] {
        kept.compactMap { old, new in
            guard old.kind.content != new.kind.content else { return nil }
            return switch new.kind.content {
            case .integer:
                TableRebuild.TypedColumn(name: new.name, content: "integer", types: ["integer"])
            case .boolean:
                TableRebuild.TypedColumn(name: new.name, content: "Boolean", types: ["integer"])
            case .real:
                TableRebuild.TypedColumn(
                    name: new.name, content: "number", types: ["integer", "real"])
            default: nil
            }
        }
    }
}
