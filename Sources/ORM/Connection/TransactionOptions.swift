/// How a transaction runs: `database.transaction(.serializable.retrying(attempts: 5)) { ... }`.
public struct TransactionOptions: Sendable, Hashable {
    /// What a transaction sees of others, by the names of standard SQL.
    ///
    /// SQLite's transactions are always serializable. On PostgreSQL, nil stands for the server's default.
    /// Source: <https://www.postgresql.org/docs/current/transaction-iso.html>
    public enum Level: String, Sendable, Hashable {
        case readCommitted = "READ COMMITTED"
        case repeatableRead = "REPEATABLE READ"
        case serializable = "SERIALIZABLE"
    }

    public var level: Level?
    /// How often the transaction is run while it fails only for what others do at the same time.
    public var attempts: Int

    public init(level: Level? = nil, attempts: Int = 1) {
        self.level = level
        self.attempts = max(1, attempts)
    }

    public static var readCommitted: TransactionOptions {
        TransactionOptions(level: .readCommitted)
    }
    public static var repeatableRead: TransactionOptions {
        TransactionOptions(level: .repeatableRead)
    }
    public static var serializable: TransactionOptions { TransactionOptions(level: .serializable) }

    /// Runs the whole transaction again, after a pause that grows, while it fails with
    /// ``DatabaseError/Code/busy``: a serialization failure, a deadlock, or a lock that another process holds.
    public static func retrying(attempts: Int) -> TransactionOptions {
        TransactionOptions(attempts: attempts)
    }

    /// The same, run again as ``retrying(attempts:)-(Int)`` says.
    public func retrying(attempts: Int) -> TransactionOptions {
        TransactionOptions(level: level, attempts: attempts)
    }
}

extension TransactionOptions {
    /// Runs a transaction as often as it may be.
    func run<Result: Sendable>(
        isolation: isolated (any Actor)?, _ transaction: () async throws -> Result
    ) async throws -> Result {
        var pause = Duration.milliseconds(2)
        for _ in 1..<attempts {
            do { return try await transaction() } catch let error as DatabaseError
                where error.code == .busy
            {
                // Others that failed for the same reason shall not all come back at the same moment.
                try await Task.sleep(for: pause * Double.random(in: 0.5...1.5))
                pause = min(pause * 2, .milliseconds(500))
            }
        }
        return try await transaction()
    }
}

/// A transaction that would begin inside another with an isolation level of its own.
public struct NestedTransactionError: Error, Sendable, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String {
        "a transaction inside another cannot have an isolation level of its own"
    }
}
