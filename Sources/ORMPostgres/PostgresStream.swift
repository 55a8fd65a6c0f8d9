internal import ORM
internal import Synchronization

/// Rows of a query in batches, read from a cursor on the server as they are asked for.
///
/// Outside of a transaction it has a connection until the last row has been read, or nobody has asked for rows for some
/// time: then the next one is an error.
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
    private let idleLimit: Duration
    /// Touched by the one consumer while it asks for rows, and between that by what ends an idle cursor.
    private var state = State.unopened
    private var idleTimer: Task<Void, any Error>?
    private let rest = Mutex(Rest())

    /// The time in which the consumer has rows to work on.
    private struct Rest {
        /// The number of the last one, while it lasts.
        var current: Int?
        var count = 0
        var wasTooLong = false
    }

    /// Rows that one answer of the server carries.
    private static var batchSize: Int { 500 }

    init(
        _ statement: SQLStatement, in transaction: PostgresTransaction?, idleLimit: Duration,
        lease: @escaping @Sendable () async throws -> PostgresLease,
        transform: @escaping @Sendable (any Row) throws -> Element
    ) {
        self.statement = statement
        self.transaction = transaction
        self.idleLimit = idleLimit
        self.lease = lease
        self.transform = transform
    }

    deinit {
        idleTimer?.cancel()
        // A consumer that stopped early; the connection is closed with its cursor, unless it is clean.
        if case .open(_, _, let owned?) = state { owned.end() }
    }

    /// The next rows, at least one; nil after the last.
    func next() async throws -> [Element]? {
        try endRest()
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
            if batch.count < Self.batchSize {
                try await finish(transaction, cursor, owned)
            } else if owned != nil {
                beginRest()
            }
            return batch.isEmpty ? nil : batch
        } catch {
            await abandon()
            throw error
        }
    }

    /// Lets go of the connection before the last rows are consumed.
    private func finish(
        _ transaction: PostgresTransaction, _ cursor: Cursor, _ owned: PostgresLease?
    ) async throws {
        if let owned {
            try await transaction.commit()
            owned.end()
        } else {
            _ = try await transaction.run(SQLStatement("CLOSE \(cursor.name)"), kind: .direct())
        }
        state = .finished
    }

    private func beginRest() {
        let number = rest.withLock { rest in
            rest.count += 1
            rest.current = rest.count
            return rest.count
        }
        idleTimer = Task { [weak self, idleLimit] in
            try await Task.sleep(for: idleLimit)
            await self?.endIdleCursor(number)
        }
    }

    /// - Throws: ``DatabaseError`` if it took too long.
    private func endRest() throws {
        idleTimer?.cancel()
        let wasTooLong = rest.withLock { rest in
            rest.current = nil
            return rest.wasTooLong
        }
        if wasTooLong { throw PostgresErrors.idleCursor(idleLimit, sql: statement.sql) }
    }

    private func endIdleCursor(_ number: Int) async {
        let isIdle = rest.withLock { rest in
            guard rest.current == number else { return false }
            rest.wasTooLong = true
            return true
        }
        if isIdle { await abandon() }
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
