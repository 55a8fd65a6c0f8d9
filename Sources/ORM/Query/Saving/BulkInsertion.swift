/// The INSERT of many records at once.
struct BulkInsertion<M: Model> {
    private let conflict: BulkConflict<M>
    /// Stands behind the values: ` ON CONFLICT DO NOTHING`.
    private let clause: String

    /// Records in one statement; more gain nothing.
    private static var largestBatch: Int { 500 }
    /// Records from which on the database's way of loading many rows is quicker.
    private static var smallestCopy: Int { 200 }

    init(conflict: BulkConflict<M>) throws {
        self.conflict = conflict
        switch conflict.action {
        case .fail: clause = ""
        case .ignore: clause = " ON CONFLICT DO NOTHING"
        case .update(let properties, let unique):
            let keys = try unique.map { quoteIdentifier(try M.meta.column(of: $0)) }
            let changes = try properties.map { property in
                let column = quoteIdentifier(try M.meta.column(of: property))
                return "\(column) = EXCLUDED.\(column)"
            }
            clause =
                " ON CONFLICT (\(keys.joined(separator: ", "))) DO UPDATE SET "
                + changes.joined(separator: ", ")
        }
    }

    /// Inserts the records at some positions and gives them their keys.
    func run(
        _ records: inout [M], at positions: [Int], includingKey: Bool,
        on connection: any DatabaseConnection
    ) async throws {
        guard !positions.isEmpty else { return }
        if case .fail = conflict.action, positions.count >= Self.smallestCopy,
            try await copy(&records, at: positions, includingKey: includingKey, on: connection)
        {
            return
        }
        let columns = M.meta.columns(includingKey: includingKey)
        let maximum = connection.dialect.features.maximumBindings / max(1, columns.count)
        for batch in positions.batches(of: max(1, min(Self.largestBatch, maximum))) {
            let values = try batch.map {
                try M.meta.values(of: records[$0], includingKey: includingKey)
            }
            if includingKey || !hasKeys {
                try await connection.execute(statement(columns, values, connection.dialect))
                continue
            }
            var statement = statement(columns, values, connection.dialect)
            statement.sql += " RETURNING \(quoteIdentifier(M.meta.primaryKeyColumn))"
            var keys: [M.ID] = []
            try await connection.query(statement, cost: .scan) { row in
                keys.append(try M.ID(row: row, column: 0))
                return true
            }
            for (position, key) in zip(batch, keys) { records[position].id = key }
        }
    }

    /// Each record has a row afterwards, whose key is told.
    private var hasKeys: Bool {
        if case .ignore = conflict.action { return false }
        return true
    }

    /// Without columns, as a table of nothing but a key has, each record takes the default of its key.
    private func statement(
        _ columns: [String], _ rows: [[DatabaseValue]], _ dialect: any Dialect
    ) -> SQLStatement {
        let names = columns.isEmpty ? [M.meta.primaryKeyColumn] : columns
        let marks =
            columns.isEmpty
            ? "(\(dialect.generatedKeyValue))"
            : "(" + Array(repeating: "?", count: columns.count).joined(separator: ", ") + ")"
        let list = names.map(quoteIdentifier).joined(separator: ", ")
        let values = Array(repeating: marks, count: rows.count).joined(separator: ", ")
        return SQLStatement(
            "INSERT INTO \(quoteIdentifier(M.meta.table)) (\(list)) VALUES \(values)\(clause)",
            rows.flatMap { $0 })
    }

    /// Loads the records as the database loads many rows, if it has a way of its own: their keys are taken from
    /// its generator first. False, without effect, if it has none.
    private func copy(
        _ records: inout [M], at positions: [Int], includingKey: Bool,
        on connection: any DatabaseConnection
    ) async throws -> Bool {
        guard let loader = connection as? any BulkLoading,
            includingKey || M.meta.keyKind.isGeneratedKey
        else { return false }
        if !includingKey {
            let statement = loader.keyReservation(
                table: M.meta.table, column: M.meta.primaryKeyColumn, count: positions.count)
            var keys: [M.ID] = []
            try await connection.query(statement, cost: .scan) { row in
                // A table made by other means may have no generator.
                if !row.isNull(at: 0) { keys.append(try M.ID(row: row, column: 0)) }
                return true
            }
            guard keys.count == positions.count else { return false }
            for (position, key) in zip(positions, keys) { records[position].id = key }
        }
        let rows = try positions.map { try M.meta.values(of: records[$0], includingKey: true) }
        try await loader.load(
            rows, into: M.meta.table, columns: M.meta.columns(includingKey: true))
        return true
    }
}

/// A connection with a way of its own to load many rows.
public protocol BulkLoading: DatabaseConnection {
    /// Selects `count` keys that no other row will get, one a row.
    func keyReservation(table: String, column: String, count: Int) -> SQLStatement

    /// Inserts rows of values for `columns`.
    func load(_ rows: [[DatabaseValue]], into table: String, columns: [String]) async throws
}
