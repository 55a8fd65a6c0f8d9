/// The database `default`: whichever is installed under that alias when a call is made.
///
/// ```swift
/// try await database.transaction { try await post.save() }
/// ```
public let database = DatabaseReference(alias: "default")

/// A database named by its alias and looked up at each call, so that a constant can stand for it.
public struct DatabaseReference: Sendable, Hashable {
    public var alias: String

    public init(alias: String) {
        self.alias = alias
    }

    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws or its task
    /// is cancelled. Inside a transaction this is a savepoint. See
    /// ``DatabaseConnection/transaction(_:isolation:_:)``.
    public func transaction<Result: Sendable>(
        _ options: TransactionOptions = TransactionOptions(),
        isolation: isolated (any Actor)? = #isolation,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        try await Databases.database(alias).transaction(options, isolation: isolation, body)
    }

    /// Runs `body` in a transaction. See ``transaction(_:isolation:_:)``.
    public func transaction<Result: Sendable>(
        _ options: TransactionOptions = TransactionOptions(),
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async throws -> Result {
        try await Databases.database(alias).transaction(options, isolation: isolation, body)
    }

    /// Runs `body` once the transaction in progress has been committed. See ``Database/onCommit(_:)``.
    public func onCommit(_ body: @escaping @Sendable () async -> Void) async throws {
        try await Databases.database(alias).onCommit(body)
    }

    /// Runs a statement that returns no rows.
    @discardableResult
    public func execute(_ statement: SQLStatement) async throws -> ExecutionResult {
        try await Databases.connection(alias).execute(statement)
    }

    /// Runs a statement that returns rows, and calls `body` with each in turn until it returns false.
    public func query(
        _ statement: SQLStatement, _ body: @escaping (any Row) throws -> Bool
    ) async throws {
        try await Databases.connection(alias).query(statement, cost: .scan, body)
    }

    /// Runs a statement that returns no rows, with its interpolated values bound.
    @discardableResult
    public func run(_ sql: BoundSQL) async throws -> ExecutionResult {
        try await Databases.connection(alias).run(sql)
    }

    /// The rows of a statement as tuples. See ``DatabaseConnection/rows(_:as:)``.
    public func rows<each Value: FieldValue>(
        _ sql: BoundSQL, as types: repeat (each Value).Type
    ) async throws -> [(repeat each Value)] {
        try await Databases.connection(alias).rows(sql, as: repeat each types)
    }
}
