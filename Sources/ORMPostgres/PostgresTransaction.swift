internal import ORM
internal import Synchronization

/// A transaction in progress, on a connection of its own.
final class PostgresTransaction: DatabaseConnection {
    private let lease: PostgresLease
    private let savepoints = Mutex(0)
    private let cursors = Mutex(0)
    let outermost = SavepointLevel()
    private let isOver = Atomic(false)
    private let failure = TransactionFailure()

    var dialect: any Dialect { PostgreSQLDialect() }

    init(_ lease: PostgresLease) {
        self.lease = lease
    }

    func query(
        _ statement: SQLStatement, cost: QueryCost, _ body: @escaping (any Row) throws -> Bool
    ) async throws {
        try await PostgresRow(run(statement)).forEach(body)
    }

    func execute(_ statement: SQLStatement) async throws -> ExecutionResult {
        let result = try await run(statement)
        return ExecutionResult(
            changedRows: result.changedRows, lastInsertedKey: result.returnedKey)
    }

    func executeScript(_ sql: String) async throws {
        _ = try await run(SQLStatement(sql), kind: .script)
    }

    /// - Throws: ``DatabaseError`` after the end.
    func run(
        _ statement: SQLStatement, kind: PostgresRequest.Kind = .prepared
    ) async throws -> PostgresResult {
        guard !isOver.load(ordering: .acquiring) else { throw PostgresErrors.ended }
        let level = SavepointLevel.current(of: self) ?? outermost
        do {
            return try await level.run {
                // What was refused before the server heard of it counts like what the server refused.
                try failure.check(statement.sql)
                if kind == .script { try TransactionControl.check(script: statement.sql) }
                return try await lease.run(statement, kind: kind)
            }
        } catch let error as DatabaseError {
            failure.note(error)
            if error.code == .transactionAborted { throw failure.aborted(error.sql) }
            throw error
        }
    }

    /// A name that no other cursor of the transaction has.
    func nextCursorName() -> String {
        cursors.withLock { number in
            number += 1
            return "manage_cursor_\(number)"
        }
    }

    /// A savepoint. Those of child tasks that run at once follow one another, and their single statements.
    func runTransaction<Result: Sendable>(
        _ options: TransactionOptions,
        isolation: isolated (any Actor)?,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        guard options.level == nil else { throw NestedTransactionError() }
        let level = SavepointLevel.current(of: self) ?? outermost
        return try await level.enter(self, isolation: isolation) {
            try await runSavepoint(isolation: isolation, body)
        }
    }

    private func runSavepoint<Result: Sendable>(
        isolation: isolated (any Actor)?,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        let number = savepoints.withLock { number in
            number += 1
            return number
        }
        let name = "nested_\(number)"
        _ = try await run(SQLStatement("SAVEPOINT \(name)"), kind: .direct())
        do {
            let result = try await body(self)
            _ = try await run(SQLStatement("RELEASE SAVEPOINT \(name)"), kind: .direct())
            return result
        } catch {
            _ = try? await lease.finish("ROLLBACK TO SAVEPOINT \(name)")
            _ = try? await lease.finish("RELEASE SAVEPOINT \(name)")
            failure.clear()
            throw error
        }
    }

    // MARK: - Begin and end

    func begin(_ level: TransactionOptions.Level? = nil) async throws {
        let clause = level.map { " ISOLATION LEVEL \($0.rawValue)" } ?? ""
        _ = try await lease.run(SQLStatement("BEGIN\(clause)"), kind: .direct())
    }

    /// - Throws: what made the commit fail; everything is rolled back then.
    func commit() async throws {
        isOver.store(true, ordering: .releasing)
        try failure.check()
        let result = try await lease.finish("COMMIT")
        if result.command == "ROLLBACK" { throw failure.aborted() }
    }

    /// No effect after a commit that failed, which has rolled back. If the connection is lost, so is what
    /// the transaction did.
    func rollback() async {
        isOver.store(true, ordering: .releasing)
        _ = try? await lease.finish("ROLLBACK")
    }
}
