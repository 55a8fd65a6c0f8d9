/// Something that runs statements: a database (each statement on its own) or one transaction of it.
///
/// Statements never block the caller's thread: a driver either answers at once from memory-mapped
/// pages (a look-up by key), or suspends the task and runs elsewhere.
public protocol DatabaseConnection: Sendable {
    var dialect: any Dialect { get }

    /// Runs a statement that returns rows, and calls `body` with each in turn.
    ///
    /// `body` may run on a thread of the driver's, while the caller waits; never twice at a time.
    ///
    /// - Parameters:
    ///   - statement: the text and its bindings.
    ///   - cost: what the caller knows of the work; a driver may run a ``QueryCost/lookup`` in place.
    ///   - body: returns false to stop early.
    /// - Throws: ``DatabaseError``, and what `body` throws.
    func query(
        _ statement: SQLStatement,
        cost: QueryCost,
        _ body: @escaping (any Row) throws -> Bool
    ) async throws

    /// Runs a statement that returns no rows.
    ///
    /// Returns only once the change is as durable as the connection makes it: for a database, committed.
    @discardableResult
    func execute(_ statement: SQLStatement) async throws -> ExecutionResult

    /// Runs several statements, separated by semicolons and without bindings, as migrations need.
    func executeScript(_ sql: String) async throws

    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws or its task
    /// is cancelled. Inside a transaction this is a savepoint. See ``transaction(_:isolation:_:)``.
    ///
    /// Runs `body` once, whatever the options say of attempts.
    func runTransaction<Result: Sendable>(
        _ options: TransactionOptions,
        isolation: isolated (any Actor)?,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result
}

/// How much work a query can be, as far as its author knows.
public enum QueryCost: Sendable, Hashable {
    /// At most one row, found by primary key or unique index, by a statement that only reads: a driver may run it
    /// again.
    case lookup
    /// Anything else: any number of rows, any time.
    case scan
}

/// What a statement without rows did.
public struct ExecutionResult: Sendable, Hashable {
    public var changedRows: Int
    /// Key that the database gave to the inserted row; 0 if the statement was no INSERT.
    public var lastInsertedKey: Int64

    public init(changedRows: Int, lastInsertedKey: Int64 = 0) {
        self.changedRows = changedRows
        self.lastInsertedKey = lastInsertedKey
    }
}

/// A database that a project has opened.
///
/// A driver puts what a task asks for while it is in a transaction of the database into that transaction;
/// it finds it in ``TransactionScope``.
public protocol Database: DatabaseConnection, AnyObject {
    /// Its name in `settings.yaml`: `default`.
    var alias: String { get }

    /// Rows of a query as a sequence, read as they are consumed: memory does not grow with the result,
    /// and a consumer that stops reading stops the query.
    ///
    /// `transform` turns the current row into a value that outlives it.
    func stream<Element: Sendable>(
        _ statement: SQLStatement,
        transform: @escaping @Sendable (any Row) throws -> Element
    ) -> AsyncThrowingStream<[Element], any Error>

    /// Runs `body` in a transaction meant for changes of the schema.
    ///
    /// It holds the database's write lock from its start, so that two of them never overlap, even from
    /// two processes. Foreign keys are not enforced inside it, since a table that is being rebuilt is
    /// dropped for a moment; they are checked before the commit instead.
    /// - Throws: ``DatabaseError`` with ``DatabaseError/Code/foreignKeyViolation(table:)`` if rows
    ///   refer to nothing at the end; everything is rolled back then.
    func schemaTransaction<Result: Sendable>(
        _ body: @Sendable (any DatabaseConnection) async throws -> Result
    ) async throws -> Result

    /// Ends open statements and closes every handle. Later calls throw.
    func close() async
}

extension Database {
    /// For databases that alter tables in place, where nothing is dropped for a moment.
    public func schemaTransaction<Result: Sendable>(
        _ body: @Sendable (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        try await transaction { try await body($0) }
    }
}
