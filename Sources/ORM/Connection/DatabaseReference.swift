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
    /// is cancelled. Inside a transaction this is a savepoint.
    public func transaction<Result: Sendable>(
        isolation: isolated (any Actor)? = #isolation,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        try await Databases.database(alias).runTransaction(isolation: isolation, body)
    }

    /// Runs `body` in a transaction. See ``transaction(isolation:_:)``.
    public func transaction<Result: Sendable>(
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async throws -> Result {
        try await Databases.database(alias).runTransaction(isolation: isolation) { _ in
            try await body()
        }
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
}
