internal import EventLoop
public import ORM

/// A PostgreSQL database, reached through libpq.
///
/// Look-ups by key share a few connections in pipeline mode, many under way on each. Everything else has a
/// connection to itself while it runs, so that a long query or a lock holds up nobody else, and so that a
/// cancelled task's query can be ended on the server; and so has a look-up that takes long.
public final class PostgresDatabase: Database {
    public let alias: String
    private let loop: EventLoop
    private let pool: PostgresPool
    /// For look-ups that take long, so that they take no connection from anybody else.
    private let slowPool: PostgresPool
    /// For cursors, which keep a connection for as long as their consumers take.
    private let cursorPool: PostgresPool
    private let cursorIdleLimit: Duration

    public var dialect: any Dialect { PostgreSQLDialect() }

    /// Takes note of where the database is; connections are opened as they are needed.
    ///
    /// - Parameters:
    ///   - alias: its name in `settings.yaml`.
    ///   - url: as libpq reads it, with all of libpq's parameters, those for TLS included; what it leaves out
    ///     comes from libpq's environment variables.
    ///   - name: the URL without its password, for messages.
    ///   - configuration: what the URL does not say.
    /// - Throws: ``DatabaseError`` if libpq cannot read the URL, `EventLoopError` if the system has no threads
    ///   or descriptors left.
    ///
    /// Source: <https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING>
    public init(
        alias: String = "default", url: String, name: String,
        configuration: PostgresConfiguration = PostgresConfiguration()
    ) throws {
        self.alias = alias
        let opening = try PostgresOpening(
            url: url, name: name, connectTimeout: configuration.connectTimeout)
        loop = try EventLoop()
        pool = PostgresPool(
            loop: loop, opening: opening, configuration: configuration, setting: "max_connections")
        var slow = configuration
        slow.maximumConnections = configuration.maximumSharedConnections
        slowPool = PostgresPool(
            loop: loop, opening: opening, configuration: slow, setting: "max_shared_connections")
        var cursors = configuration
        cursors.maximumConnections = configuration.maximumCursors
        cursorPool = PostgresPool(
            loop: loop, opening: opening, configuration: cursors, setting: "max_cursors")
        cursorIdleLimit = configuration.cursorIdleLimit
    }

    public func query(
        _ statement: SQLStatement, cost: QueryCost, _ body: @escaping (any Row) throws -> Bool
    ) async throws {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.query(statement, cost: cost, body)
        }
        let result =
            cost == .lookup && statement.sql.utf8.starts(with: "SELECT ".utf8)
            ? try await lookUp(statement)
            : try await withLease { try await $0.run(statement) }
        try PostgresRow(result).forEach(body)
    }

    @discardableResult
    public func execute(_ statement: SQLStatement) async throws -> ExecutionResult {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.execute(statement)
        }
        let result = try await withLease { try await $0.run(statement) }
        return ExecutionResult(
            changedRows: result.changedRows, lastInsertedKey: result.returnedKey)
    }

    public func executeScript(_ sql: String) async throws {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.executeScript(sql)
        }
        _ = try await withLease { try await $0.run(SQLStatement(sql), kind: .script) }
    }

    public func runTransaction<Result: Sendable>(
        _ options: TransactionOptions,
        isolation: isolated (any Actor)?,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        if let transaction = TransactionScope.connection(of: self) {
            return try await transaction.runTransaction(options, isolation: isolation, body)
        }
        let lease = try await PostgresLease.begin(pool, on: loop)
        let transaction = PostgresTransaction(lease)
        let result: Result
        do {
            defer { lease.end() }
            result = try await run(
                transaction, level: options.level, isolation: isolation, body)
        }
        await transaction.outermost.didCommit()
        return result
    }

    private func run<Result: Sendable>(
        _ transaction: PostgresTransaction, level: TransactionOptions.Level?,
        isolation: isolated (any Actor)?,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        try await transaction.begin(level)
        do {
            let result = try await TransactionScope.with(
                transaction, of: ObjectIdentifier(self), outermost: transaction.outermost,
                isolation: isolation
            ) {
                try await body(transaction)
            }
            try Task.checkCancellation()
            try await transaction.commit()
            return result
        } catch {
            await transaction.rollback()
            throw error
        }
    }

    /// Waits until no other process changes the schema.
    ///
    /// Source: <https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS>
    public func schemaTransaction<Result: Sendable>(
        _ body: @Sendable (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        try await runTransaction(TransactionOptions(), isolation: nil) { connection in
            try await connection.query(
                SQLStatement("SELECT pg_advisory_xact_lock(\(Self.schemaLock))"), cost: .scan
            ) { _ in false }
            return try await body(connection)
        }
    }

    public func stream<Element: Sendable>(
        _ statement: SQLStatement, transform: @escaping @Sendable (any Row) throws -> Element
    ) -> AsyncThrowingStream<[Element], any Error> {
        StatementCount.current?.add(.zero)
        let stream = PostgresStream(
            statement, in: TransactionScope.connection(of: self) as? PostgresTransaction,
            idleLimit: cursorIdleLimit,
            lease: { [cursorPool, loop] in try await PostgresLease.begin(cursorPool, on: loop) },
            transform: transform)
        return AsyncThrowingStream { try await StatementCount.timing { try await stream.next() } }
    }

    public func close() async {
        await withUnsafeContinuation { continuation in
            loop.execute { [pool, slowPool, cursorPool] in
                for pool in [pool, slowPool, cursorPool] { pool.close() }
                continuation.resume()
            }
        }
        loop.stop()
    }

    /// Number of the lock that changes of the schema take: `manage` in ASCII.
    private static let schemaLock: Int64 = 0x6d_616e_6167_65

    private func withLease<Result: Sendable>(
        _ body: (PostgresLease) async throws -> Result
    ) async throws -> Result {
        let lease = try await PostgresLease.begin(pool, on: loop)
        defer { lease.end() }
        return try await body(lease)
    }

    /// A connection that is none of the pool's.
    func openAlone() async throws -> PostgresConnection {
        try await PostgresLease.openAlone(pool, on: loop)
    }

    private func lookUp(_ statement: SQLStatement) async throws -> PostgresResult {
        try await StatementCount.counting {
            do {
                return try await lookUpAmongOthers(statement)
            } catch let slow as SlowLookUp {
                return try await lookUpAlone(statement, slow)
            }
        }
    }

    private func lookUpAlone(
        _ statement: SQLStatement, _ slow: SlowLookUp
    ) async throws -> PostgresResult {
        let lease = try await PostgresLease.begin(slowPool, on: loop)
        defer { lease.end() }
        let start = ContinuousClock.now
        let result = try await lease.run(statement, kind: .lookUp)
        let time = ContinuousClock.now - start
        loop.execute { [pool] in pool.slowStatements.noteAnswer(slow.sql, within: time) }
        return result
    }

    /// A cancelled task's look-up is not ended on the server unless it takes long: others share the connection.
    private func lookUpAmongOthers(_ statement: SQLStatement) async throws -> PostgresResult {
        try Task.checkCancellation()
        return try await PostgresRequest.run(statement, kind: .lookUp, on: loop) { [pool] request in
            pool.share { result in
                switch result {
                case .success(let connection): connection.submit(request)
                case .failure(let error): request.complete(.failure(error))
                }
            }
        } onCancel: { request in
            request.complete(.failure(CancellationError()))
        }
    }
}
