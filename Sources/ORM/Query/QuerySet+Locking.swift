extension QuerySet {
    /// Keeps other transactions from changing the rows until this one ends, where the database locks rows at all
    /// (``DialectFeatures/hasRowLocks``). Elsewhere a transaction that writes is alone in any case. `lock` says what
    /// to do about rows that another transaction holds.
    public func selectForUpdate(_ lock: RowLock = .waiting) -> QuerySet {
        var copy = self
        copy.lock = lock
        return copy
    }

    /// How the database would run the query, one step a line, in its own words.
    public func explain() async throws -> String {
        let connection = try connection()
        var statement = try selectStatement(connection.dialect)
        let (prefix, column) = connection.dialect.explanation
        statement.sql = prefix + statement.sql
        var lines: [String] = []
        try await connection.query(statement, cost: .scan) { row in
            lines.append(row.text(at: column))
            return true
        }
        return lines.joined(separator: "\n")
    }
}

/// A query that locks its rows where there is no transaction to hold the locks.
public struct LockOutsideTransactionError: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String {
        "selectForUpdate locks rows until the end of a transaction; call it inside `transaction { }`"
    }
}
