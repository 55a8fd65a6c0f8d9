internal import ORM

/// Rows of a query in batches, read from a cursor on the server as they are asked for.
///
/// Source: <https://www.postgresql.org/docs/current/sql-declare.html>
final class PostgresStream<Element: Sendable>: @unchecked Sendable {
    private enum State {
        case unopened
        /// `owned` is the transaction that was begun for the cursor alone.
        case open(PostgresTransaction, Cursor, owned: PostgresLease?)
        case finished
    }

    private struct Cursor {
        var name: String
        /// Its rows come in binary form.
        var isBinary = false
    }

    private let statement: SQLStatement
    private let transform: @Sendable (any Row) throws -> Element
    /// The transaction in progress, or nil to begin one for the cursor.
    private let transaction: PostgresTransaction?
    private let lease: @Sendable () async throws -> PostgresLease
    /// Touched by the one consumer only.
    private var state = State.unopened

    /// Rows that one answer of the server carries.
    private static var batchSize: Int { 500 }

    init(
        _ statement: SQLStatement, in transaction: PostgresTransaction?,
        lease: @escaping @Sendable () async throws -> PostgresLease,
        transform: @escaping @Sendable (any Row) throws -> Element
    ) {
        self.statement = statement
        self.transaction = transaction
        self.lease = lease
        self.transform = transform
    }

    deinit {
        // A consumer that stopped early; the connection is closed with its cursor, unless it is clean.
        if case .open(_, _, let owned?) = state { owned.end() }
    }

    /// The next rows, at least one; nil after the last.
    func next() async throws -> [Element]? {
        do {
            if case .unopened = state { try await open() }
            guard case .open(let transaction, let cursor, let owned) = state else { return nil }
            let result = try await transaction.run(
                SQLStatement("FETCH FORWARD \(Self.batchSize) FROM \(cursor.name)"),
                kind: .direct(isBinary: cursor.isBinary))
            var batch: [Element] = []
            try PostgresRow(result).forEach { row in
                batch.append(try transform(row))
                return true
            }
            guard batch.isEmpty else { return batch }
            state = .finished
            if let owned {
                try await transaction.commit()
                owned.end()
            } else {
                _ = try await transaction.run(SQLStatement("CLOSE \(cursor.name)"), kind: .direct())
            }
            return nil
        } catch {
            await abandon()
            throw error
        }
    }

    private func open() async throws {
        let owned: PostgresLease?
        let transaction: PostgresTransaction
        if let current = self.transaction {
            owned = nil
            transaction = current
        } else {
            let lease = try await lease()
            owned = lease
            transaction = PostgresTransaction(lease)
            state = .open(transaction, Cursor(name: ""), owned: owned)
            try await transaction.begin()
        }
        var cursor = Cursor(name: transaction.nextCursorName())
        state = .open(transaction, cursor, owned: owned)
        let sql = "DECLARE \(cursor.name) NO SCROLL CURSOR FOR \(statement.sql)"
        _ = try await transaction.run(SQLStatement(sql, statement.bindings), kind: .direct())
        let columns = try await transaction.run(SQLStatement(cursor.name), kind: .description)
        cursor.isBinary = columns.isReadInBinary
        state = .open(transaction, cursor, owned: owned)
    }

    private func abandon() async {
        guard case .open(let transaction, _, let owned) = state else { return }
        state = .finished
        guard let owned else { return }
        await transaction.rollback()
        owned.end()
    }
}
