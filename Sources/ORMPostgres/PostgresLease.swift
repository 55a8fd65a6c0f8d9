internal import EventLoop
internal import ORM
internal import Synchronization

/// A connection that one task has to itself, until ``end()``.
final class PostgresLease: Sendable {
    private let connection: PostgresConnection
    private let pool: PostgresPool
    private let loop: EventLoop

    private static let identifiers = Atomic<UInt64>(0)

    /// Waits for a connection. Stops waiting when the task is cancelled.
    static func begin(_ pool: PostgresPool, on loop: EventLoop) async throws -> PostgresLease {
        let connection = try await wait(for: pool, on: loop) { pool.checkOut($0, completion: $1) }
        return PostgresLease(connection, pool, loop)
    }

    /// Opens a connection that is none of the pool's. Stops waiting when the task is cancelled.
    static func openAlone(_ pool: PostgresPool, on loop: EventLoop) async throws
        -> PostgresConnection
    {
        try await wait(for: pool, on: loop) { pool.openAlone($0, completion: $1) }
    }

    /// Waits for what `ask`, called on the loop with a name for the wait, has a pool give.
    private static func wait(
        for pool: PostgresPool, on loop: EventLoop,
        _ ask: @escaping @Sendable (UInt64, @escaping PostgresPool.Completion) -> Void
    ) async throws -> PostgresConnection {
        try Task.checkCancellation()
        let identifier = identifiers.wrappingAdd(1, ordering: .relaxed).oldValue
        return try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                loop.execute { ask(identifier) { continuation.resume(with: $0) } }
                // One that was cancelled before has abandoned nothing yet.
                if Task.isCancelled { loop.execute { pool.abandon(identifier) } }
            }
        } onCancel: {
            loop.execute { pool.abandon(identifier) }
        }
    }

    private init(_ connection: PostgresConnection, _ pool: PostgresPool, _ loop: EventLoop) {
        self.connection = connection
        self.pool = pool
        self.loop = loop
    }

    func end() {
        loop.execute { [pool, connection] in pool.checkIn(connection) }
    }

    /// Runs a statement; a cancelled task's is ended on the server too.
    func run(
        _ statement: SQLStatement, kind: PostgresRequest.Kind = .prepared
    ) async throws -> PostgresResult {
        try Task.checkCancellation()
        do {
            // What begins a transaction or moves a cursor is no statement of the user's; a look-up is counted already.
            switch kind {
            case .direct, .description, .lookUp:
                return try await runInterruptibly(statement, kind: kind)
            case .prepared, .script, .copy:
                return try await StatementCount.counting {
                    try await runInterruptibly(statement, kind: kind)
                }
            }
        } catch let error as DatabaseError where error.code == .interrupted {
            try Task.checkCancellation()
            throw error
        }
    }

    private func runInterruptibly(
        _ statement: SQLStatement, kind: PostgresRequest.Kind
    ) async throws -> PostgresResult {
        try await PostgresRequest.run(statement, kind: kind, on: loop) { [connection] in
            connection.submit($0)
        } onCancel: { [connection] in
            connection.cancel($0)
        }
    }

    /// Runs a statement to its end, even in a cancelled task, as the end of a transaction needs; but such a task does not
    /// wait for a server that does not answer.
    func finish(_ sql: String) async throws -> PostgresResult {
        try await PostgresRequest.run(
            SQLStatement(sql), kind: .direct(), on: loop,
            submit: { [connection] in connection.submit($0) },
            onCancel: { [connection] in connection.limitWait(for: $0) })
    }
}
