/// The statements that make a table anew with its rows, indexes and constraints.
public struct TableRebuild: Sendable, Hashable {
    /// Name of the table, before and after.
    public var table: String
    public var statements: [String]
    /// The columns that the table has as far as migrations know: those that are taken along, or dropped.
    var knownColumns: [String] = []
    /// Indexes that the table had and has again, as far as migrations know.
    var lasting: [TableObject] = []
    /// Names of indexes that the model itself gives.
    var givenNames: Set<String> = []
    /// What the values of columns that get another type have to be.
    var demands: [ColumnDemand] = []
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
        var standIns: Set<String> = []
        for object in lasting {
            // From now on it has its own name.
            if let name = try await object.standIn(on: connection, keeping: givenNames) {
                standIns.insert(name)
            }
        }
        try await swap(on: connection)
        // Only now are texts of digits the numbers that they shall be.
        for demand in demands { try await demand.check(on: connection) }
        let present = Set(try await Self.dependents(query, on: connection).map(\.name))
        let made = present.union(standIns)
        for dependent in dependents where !made.contains(dependent.name) {
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

    private func swap(on connection: any DatabaseConnection) async throws {
        let mode = connection.dialect.swapMode
        if let mode { try await connection.executeScript(mode.enter) }
        do {
            for statement in statements { try await connection.executeScript(statement) }
        } catch {
            if let mode { try? await connection.executeScript(mode.leave) }
            throw (error as? DatabaseError)?.renaming(temporaryName(of: table), to: table) ?? error
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

/// The table's name while the old one still has it.
private func temporaryName(of table: String) -> String { "new__\(table)" }

extension DatabaseError {
    /// The same error by a table's name that people know. The statement stays as it was.
    fileprivate func renaming(_ temporary: String, to table: String) -> DatabaseError {
        var error = self
        error.message = message.replacing(temporary, with: table)
        if error.table == temporary { error.table = table }
        switch code {
        case .uniqueViolation(let name, let columns) where name == temporary:
            error.code = .uniqueViolation(table: table, columns: columns)
        case .foreignKeyViolation(let name) where name == temporary:
            error.code = .foreignKeyViolation(table: table)
        case .notNullViolation(let name, let column) where name == temporary:
            error.code = .notNullViolation(table: table, column: column)
        default: break
        }
        return error
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
        temporary.name = temporaryName(of: change.new.name)
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
