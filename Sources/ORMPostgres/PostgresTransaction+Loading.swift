internal import ORM

/// Many rows are loaded with COPY, which spares the server parsing and planning.
///
/// Source: <https://www.postgresql.org/docs/current/sql-copy.html>
extension PostgresTransaction: BulkLoading {
    func keyReservation(table: String, column: String, count: Int) -> SQLStatement {
        SQLStatement(
            "SELECT nextval(pg_get_serial_sequence(?, ?)::regclass) FROM generate_series(1, \(count))",
            [.text(quoteIdentifier(table)), .text(column)])
    }

    func load(_ rows: [[DatabaseValue]], into table: String, columns: [String]) async throws {
        let list = columns.map(quoteIdentifier).joined(separator: ", ")
        _ = try await run(
            SQLStatement("COPY \(quoteIdentifier(table)) (\(list)) FROM STDIN"),
            kind: .copy(CopyText(rows)))
    }
}
