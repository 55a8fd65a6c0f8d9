extension DatabaseConnection {
    /// Runs `body` in a transaction: committed when it returns, rolled back when it throws or its task
    /// is cancelled. Inside a transaction this is a savepoint.
    ///
    /// Queries and saves in `body` take part in it by themselves, as long as they run in this task or
    /// its children. Statements of child tasks that run at once do not fall into one another's nested transactions: they
    /// wait until those have ended, hence a nested one must not wait for a task that was started outside of it, or for a
    /// detached one with its connection, and that uses the database. `body` is given the connection for statements of its own. It may run several times if
    /// `options` say so; inside a transaction it does not, since that would have to be run again as a whole.
    ///
    /// - Throws: What `body` throws; ``DatabaseError``; ``NestedTransactionError``.
    public func transaction<Result: Sendable>(
        _ options: TransactionOptions = TransactionOptions(),
        isolation: isolated (any Actor)? = #isolation,
        _ body: (any DatabaseConnection) async throws -> Result
    ) async throws -> Result {
        guard options.attempts > 1, let database = self as? any Database,
            TransactionScope.connection(of: database) == nil
        else { return try await runTransaction(options, isolation: isolation, body) }
        return try await options.run(isolation: isolation) {
            try await runTransaction(options, isolation: isolation, body)
        }
    }

    /// Runs `body` in a transaction. See ``transaction(_:isolation:_:)``.
    public func transaction<Result: Sendable>(
        _ options: TransactionOptions = TransactionOptions(),
        isolation: isolated (any Actor)? = #isolation, _ body: () async throws -> Result
    ) async throws -> Result {
        try await transaction(options, isolation: isolation) { _ in try await body() }
    }
}

extension Database {
    /// Runs `body` once the transaction in progress has been committed; at once where there is none.
    ///
    /// It does not run if the transaction, or the savepoint in which this was called, is rolled back. The
    /// transaction's task runs it, after those that were given earlier.
    public func onCommit(_ body: @escaping @Sendable () async -> Void) async {
        guard let entry = TransactionScope.entry(of: self) else { return await body() }
        let level =
            SavepointLevel.current(of: entry.connection as AnyObject) ?? entry.outermost
        level.add(body)
    }
}
