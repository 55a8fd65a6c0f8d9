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
            kind: .copy(rows: try Self.copyText(rows)))
    }

    /// One row a line, columns apart by tabs, NULL as `\\N`.
    private static func copyText(_ rows: [[DatabaseValue]]) throws -> [UInt8] {
        var text: [UInt8] = []
        var value: [UInt8] = []
        for row in rows {
            for (index, column) in row.enumerated() {
                if index > 0 { text.append(UInt8(ascii: "\t")) }
                guard column != .null else {
                    text += "\\N".utf8
                    continue
                }
                value.removeAll(keepingCapacity: true)
                try PostgreSQLText.append(column, to: &value)
                for byte in value { append(byte, to: &text) }
            }
            text.append(UInt8(ascii: "\n"))
        }
        return text
    }

    private static func append(_ byte: UInt8, to text: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\\"): text += "\\\\".utf8
        case UInt8(ascii: "\n"): text += "\\n".utf8
        case UInt8(ascii: "\r"): text += "\\r".utf8
        case UInt8(ascii: "\t"): text += "\\t".utf8
        default: text.append(byte)
        }
    }
}
