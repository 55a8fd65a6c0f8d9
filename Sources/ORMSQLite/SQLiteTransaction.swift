internal import ORM
internal import Synchronization

/// A transaction in progress: it has the writer's thread to itself from its begin to its end.
final class SQLiteTransaction: DatabaseConnection {
    enum Ending { case commit, rollback }

    enum Purpose {
        case data
        /// Foreign keys are checked before the commit only, as a whole. May be idle for any time.
        case schema
    }

    private enum Work: Sendable {
        case job(@Sendable (SQLiteHandle) -> Void)
        case end(Ending, UnsafeContinuation<Void, any Error>)
    }

    private enum State {
        case waiting(UnsafeContinuation<Void, any Error>?)
        case running
        case cancelled
    }

    private let purpose: Purpose
    private let idleLimit: Duration
    /// Rolled back for being idle.
    private let isExpired = Atomic(false)
    private let queue = BlockingQueue<Work>()
    private let state = Mutex<State>(.waiting(nil))
    private let savepoints = Mutex(0)
    let outermost = SavepointLevel()
    private let failure = TransactionFailure()
    /// Cursors that still hold a statement of the writer's handle, for the thread to end.
    private let cursors = Mutex<[any OpenCursor]>([])

    var dialect: any Dialect { SQLiteDialect() }

    /// A transaction that ends by itself once it has kept the writer for `idleLimit` without a statement.
    init(purpose: Purpose = .data, idleLimit: Duration) {
        self.purpose = purpose
        self.idleLimit = idleLimit
    }

    // MARK: - On the writer's thread

    /// Begins, does what the task asks for, and returns after the end.
    func run(on handle: SQLiteHandle) {
        let isCancelled = state.withLock { state in
            if case .cancelled = state { return true }
            return false
        }
        if isCancelled { return }
        // The pragma does nothing inside a transaction.
        if purpose == .schema { try? handle.run("PRAGMA foreign_keys = OFF") }
        defer { if purpose == .schema { try? handle.run("PRAGMA foreign_keys = ON") } }
        let begun = Result { try handle.begin() }
        let waiter = state.withLock { state -> UnsafeContinuation<Void, any Error>? in
            guard case .waiting(let waiter) = state else { return nil }
            state = .running
            return waiter
        }
        guard let waiter else {
            if case .success = begun { try? handle.run("ROLLBACK") }
            return
        }
        waiter.resume(with: begun)
        if case .failure = begun { return queue.close() }
        while let work = nextWork(on: handle) {
            switch work {
            case .job(let body): body(handle)
            case .end(let ending, let continuation):
                queue.close()
                closeCursors()
                continuation.resume(with: Result { try end(ending, on: handle) })
            }
        }
    }

    /// What the task asks for next; nil after the end. Ends the transaction if it is idle for too long.
    private func nextWork(on handle: SQLiteHandle) -> Work? {
        guard purpose == .data else { return queue.pop() }
        switch queue.pop(within: idleLimit) {
        case .element(let work): return work
        case .closed: return nil
        case .timedOut:
            isExpired.store(true, ordering: .releasing)
            queue.close()
            closeCursors()
            try? end(.rollback, on: handle)
            return queue.pop()
        }
    }

    private func end(_ ending: Ending, on handle: SQLiteHandle) throws {
        guard !handle.isAutocommit else {
            if ending == .commit { throw whyRolledBack }
            return
        }
        guard ending == .commit else { return try handle.run("ROLLBACK") }
        do {
            try failure.check()
            // SQLite would say of the commit that it violates something, and not what.
            if purpose == .schema || handle.hasDeferredViolations {
                try handle.requireSoundReferences()
            }
            try handle.run("COMMIT")
        } catch {
            if !handle.isAutocommit { try? handle.run("ROLLBACK") }
            throw error
        }
    }

    private var whyEnded: DatabaseError {
        isExpired.load(ordering: .acquiring) ? SQLiteErrors.idle(idleLimit) : SQLiteErrors.ended
    }

    private var whyRolledBack: DatabaseError {
        isExpired.load(ordering: .acquiring)
            ? SQLiteErrors.idle(idleLimit) : SQLiteErrors.rolledBack
    }

    private func closeCursors() {
        let open = cursors.withLock { cursors in
            defer { cursors = [] }
            return cursors
        }
        for cursor in open { cursor.close() }
    }

    // MARK: - From the task

    /// Waits for the writer and begins. Stops waiting when the task is cancelled.
    func begin(on writer: SQLiteWriter) async throws {
        try await withTaskCancellationHandler {
            try await withUnsafeThrowingContinuation { continuation in
                let isCancelled = state.withLock { state in
                    guard case .waiting = state else { return true }
                    state = .waiting(continuation)
                    return false
                }
                if isCancelled { return continuation.resume(throwing: CancellationError()) }
                if !writer.enqueue(.transaction(self)) { abandon(SQLiteErrors.closed) }
            }
        } onCancel: {
            abandon(CancellationError())
        }
    }

    /// Ends the wait for the writer, if it has not ended yet.
    private func abandon(_ error: any Error) {
        let waiter = state.withLock { state -> UnsafeContinuation<Void, any Error>? in
            guard case .waiting(let waiter) = state else { return nil }
            state = .cancelled
            return waiter
        }
        waiter?.resume(throwing: error)
    }

    /// - Throws: what made the commit fail; everything is rolled back then.
    func end(_ ending: Ending) async throws {
        try await withUnsafeThrowingContinuation { continuation in
            if !queue.push(.end(ending, continuation)) {
                continuation.resume(throwing: whyEnded)
            }
        }
    }

    /// Runs `body` on the writer's thread.
    func perform<Result: Sendable>(
        _ body: @escaping @Sendable (SQLiteHandle) throws -> Result
    ) async throws -> Result {
        try await withUnsafeThrowingContinuation { continuation in
            let work = Work.job { handle in
                continuation.resume(
                    with: Swift.Result {
                        // Without this, statements after a self-made rollback would commit one by one.
                        guard !handle.isAutocommit else { throw self.whyRolledBack }
                        return try body(handle)
                    })
            }
            if !queue.push(work) { continuation.resume(throwing: whyEnded) }
        }
    }

    /// Runs what reads or changes data on the writer's thread.
    func performStatement<Result: Sendable>(
        _ sql: String? = nil,
        _ body: @escaping @Sendable (SQLiteHandle) throws -> Result
    ) async throws -> Result {
        let level = SavepointLevel.current(of: self) ?? outermost
        return try await level.run {
            try await perform { [failure] handle in
                try failure.check(sql)
                do { return try body(handle) } catch let error as DatabaseError {
                    failure.note(error)
                    throw error
                }
            }
        }
    }

    /// Runs `body` on the writer's thread some time; false if the transaction has ended.
    func later(_ body: @escaping @Sendable (SQLiteHandle) -> Void) -> Bool {
        queue.push(.job(body))
    }

    func adopt(_ cursor: any OpenCursor) { cursors.withLock { $0.append(cursor) } }

    func disown(_ cursor: any OpenCursor) { cursors.withLock { $0.removeAll { $0 === cursor } } }

    func query(
        _ statement: SQLStatement, cost: QueryCost, _ body: @escaping (any Row) throws -> Bool
    ) async throws {
        let body = Transferred(body)
        try await performInterruptibly(statement.sql) { try $0.query(statement, body.value) }
    }

    func execute(_ statement: SQLStatement) async throws -> ExecutionResult {
        try await performInterruptibly(statement.sql) { try $0.execute(statement) }
    }

    func executeScript(_ sql: String) async throws {
        try await performInterruptibly(sql) { try $0.runScript(sql) }
    }

    /// Runs `body`, which ends early when the task is cancelled: all other changes wait for it.
    private func performInterruptibly<Result: Sendable>(
        _ sql: String,
        _ body: @escaping @Sendable (SQLiteHandle) throws -> Result
    ) async throws -> Result {
        let interruption = Interruption()
        return try await StatementCount.counting {
            try await withTaskCancellationHandler {
                try await performStatement(sql) { [failure] handle in
                    try interruption.guarding(handle) {
                        do { return try body(handle) } catch let error as DatabaseError {
                            // One that is interrupted has failed as well, whatever the task is told.
                            failure.note(error)
                            throw error
                        }
                    }
                }
            } onCancel: {
                interruption.interrupt()
            }
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
        try await performStatement { try $0.run("SAVEPOINT \(name)") }
        do {
            let result = try await body(self)
            try Task.checkCancellation()
            try await performStatement { try $0.run("RELEASE \(name)") }
            return result
        } catch {
            try? await perform { [failure] handle in
                try handle.run("ROLLBACK TO \(name)")
                try handle.run("RELEASE \(name)")
                failure.clear()
            }
            throw error
        }
    }
}

extension SQLiteHandle {
    /// - Throws: ``DatabaseError`` for the first row that refers to nothing.
    ///
    /// Source: <https://www.sqlite.org/pragma.html#pragma_foreign_key_check>
    fileprivate func requireSoundReferences() throws {
        var violation: (table: String, target: String)?
        try query(SQLStatement("PRAGMA foreign_key_check")) { row in
            violation = (row.text(at: 0), row.text(at: 2))
            return false
        }
        guard let violation else { return }
        throw DatabaseError(
            .foreignKeyViolation(table: violation.table),
            message:
                "table \(violation.table) has rows that refer to no row of \(violation.target)",
            table: violation.table
        )
    }
}

/// A value used by one thread at a time, while the task that made it waits.
struct Transferred<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
