public import ORM

/// A SQLite file.
///
/// Reads run on handles of their own, look-ups at once on the caller's thread and everything else on
/// reader threads; all changes go through one writer thread that commits what is queued together. The
/// file is in WAL mode from the first change on, with foreign keys enforced.
public final class SQLiteDatabase: Database {
    public let alias: String
    /// As given.
    public let path: String
    private let writer: SQLiteWriter
    private let readers: SQLiteReaders
    private let transactionIdleLimit: Duration

    public var dialect: any Dialect { SQLiteDialect() }

    /// Opens the file, and makes it if the configuration says so. Blocks for as long as that takes.
    ///
    /// - Throws: ``DatabaseError`` if the file is missing, no database, damaged, or may not be opened.
    ///   The file is as it was then.
    public init(
        alias: String = "default", path: String,
        configuration: SQLiteConfiguration = SQLiteConfiguration()
    ) throws {
        self.alias = alias
        self.path = path
        transactionIdleLimit = configuration.transactionIdleLimit
        let handle = try SQLiteOpening.open(path, configuration: configuration)
        writer = try SQLiteWriter(handle: handle)
        readers = SQLiteReaders(path: path, configuration: configuration)
    }

    public func query(
        _ statement: SQLStatement, cost: QueryCost, _ body: @escaping (any Row) throws -> Bool
    ) async throws {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.query(statement, cost: cost, body)
        }
        try await StatementCount.counting { try await read(statement, cost: cost, body) }
    }

    private func read(
        _ statement: SQLStatement, cost: QueryCost, _ body: @escaping (any Row) throws -> Bool
    ) async throws {
        if cost == .lookup, try readers.lookUp(statement, body) { return }
        try Task.checkCancellation()
        let interruption = Interruption()
        let body = Transferred(body)
        let isDone = try await withTaskCancellationHandler {
            try await readers.perform { [readers] in
                let handle = try readers.checkOutPatient()
                defer { readers.checkIn(handle) }
                guard try handle.statement(statement.sql).isReadOnly else { return false }
                try interruption.guarding(handle) { try handle.query(statement, body.value) }
                return true
            }
        } onCancel: {
            interruption.interrupt()
        }
        if isDone { return }
        // A change that returns rows: one statement, which is counted already.
        try await StatementCount.$current.withValue(nil) {
            try await runTransaction(TransactionOptions(), isolation: nil) { transaction in
                try await transaction.query(statement, cost: cost, body.value)
            }
        }
    }

    @discardableResult
    public func execute(_ statement: SQLStatement) async throws -> ExecutionResult {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.execute(statement)
        }
        try Task.checkCancellation()
        defer { readers.noteChange() }
        return try await StatementCount.counting { try await writer.execute(statement) }
    }

    public func executeScript(_ sql: String) async throws {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.executeScript(sql)
        }
        try Task.checkCancellation()
        defer { readers.noteChange() }
        try await StatementCount.counting {
            try await writer.alone { handle in
                // A script that fails between its own BEGIN and COMMIT must not leave the writer in there.
                defer { if !handle.isAutocommit { try? handle.run("ROLLBACK") } }
                try handle.runScript(sql)
            }
        }
    }

    public func runTransaction<Result: Sendable>(
        _ options: TransactionOptions,
        isolation: isolated (any Actor)?,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.runTransaction(options, isolation: isolation, body)
        }
        let transaction = SQLiteTransaction(idleLimit: transactionIdleLimit)
        return try await run(transaction, isolation: isolation, body)
    }

    /// Inside a transaction this is a savepoint: what enforces foreign keys cannot be turned off there.
    public func schemaTransaction<Result: Sendable>(
        _ body: @Sendable (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.runTransaction(
                TransactionOptions(), isolation: nil, body)
        }
        let transaction = SQLiteTransaction(purpose: .schema, idleLimit: transactionIdleLimit)
        return try await run(transaction, isolation: nil, body)
    }

    private func run<Result: Sendable>(
        _ transaction: SQLiteTransaction,
        isolation: isolated (any Actor)?,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        try await transaction.begin(on: writer)
        let result: Result
        do {
            defer { readers.noteChange() }
            result = try await TransactionScope.with(
                transaction, of: ObjectIdentifier(self), outermost: transaction.outermost,
                isolation: isolation
            ) {
                try await body(transaction)
            }
            try Task.checkCancellation()
            try await transaction.end(.commit)
        } catch {
            // Refused if it was the commit that failed, which has rolled back.
            try? await transaction.end(.rollback)
            throw error
        }
        await transaction.outermost.didCommit()
        return result
    }

    public func stream<Element: Sendable>(
        _ statement: SQLStatement, transform: @escaping @Sendable (any Row) throws -> Element
    ) -> AsyncThrowingStream<[Element], any Error> {
        StatementCount.current?.add(.zero)
        let cursor = SQLiteCursor(statement, transform: transform)
        if let current = TransactionScope.connection(of: self) as? SQLiteTransaction {
            let stream = TransactionStream(transaction: current, cursor: cursor)
            return AsyncThrowingStream {
                try await StatementCount.timing { try await stream.next() }
            }
        }
        let stream = ReaderStream(readers: readers, cursor: cursor)
        return AsyncThrowingStream { try await StatementCount.timing { try await stream.next() } }
    }

    /// Finishes the changes that are queued and closes every handle. Later calls throw.
    public func close() async {
        readers.close()
        // Brings what is committed into the file itself, so that a copy of that one file is complete. What
        // a reader of another process still needs stays in the log, whose last user brings it over.
        // Source: <https://www.sqlite.org/pragma.html#pragma_wal_checkpoint>
        await writer.checkpoint()
        writer.close()
    }
}
