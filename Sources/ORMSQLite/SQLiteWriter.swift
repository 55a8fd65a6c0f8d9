internal import CSQLite
internal import ORM

/// The thread through which every change of a file goes.
///
/// Changes that stand alone are taken together: all that are queued run in one transaction, and are answered after
/// its commit, so that one wait for the disk serves them all. A user's transaction has the thread to itself until
/// it ends.
final class SQLiteWriter: Sendable {
    enum Work: Sendable {
        case write(PendingWrite)
        case transaction(SQLiteTransaction)
        /// Something to do outside any transaction.
        case alone(@Sendable (SQLiteHandle) -> Void)
        /// Bringing what is committed from the log into the file itself.
        case checkpoint(UnsafeContinuation<Void, Never>)

        fileprivate var isChange: Bool {
            if case .checkpoint = self { false } else { true }
        }
    }

    /// A statement and whom to tell what came of it.
    struct PendingWrite: Sendable {
        let statement: SQLStatement
        let continuation: UnsafeContinuation<ExecutionResult, any Error>
    }

    private let queue = BlockingQueue<Work>()

    /// Starts the thread, which takes over `handle`.
    ///
    /// - Parameter handle: used by nothing else from now on.
    /// - Throws: ``DatabaseError`` if the system allows no more threads.
    init(handle: SQLiteHandle) throws {
        let queue = queue
        try startThread {
            // Before the first change, so that a file which is only read stays as it is. Costs nothing in a file
            // that is in the mode already; where another process keeps it from being turned, the next change tries.
            var usesWAL = handle.isReadOnly
            while true {
                let works = queue.popAll()
                if works.isEmpty { return }
                if !usesWAL, works.contains(where: \.isChange) {
                    usesWAL = (try? handle.run(SQLiteOpening.useWAL)) != nil
                }
                Self.run(works, on: handle)
            }
        }
    }

    deinit { queue.close() }

    func close() { queue.close() }

    /// False if the writer is closed.
    func enqueue(_ work: Work) -> Bool { queue.push(work) }

    /// Runs one statement; returns after the commit.
    func execute(_ statement: SQLStatement) async throws -> ExecutionResult {
        if runsOutsideTransactions(statement.sql) {
            return try await alone { try $0.execute(statement) }
        }
        return try await withUnsafeThrowingContinuation { continuation in
            let write = PendingWrite(statement: statement, continuation: continuation)
            if !queue.push(.write(write)) { continuation.resume(throwing: SQLiteErrors.closed) }
        }
    }

    /// Runs `body` on the writer's handle with no transaction open.
    func alone<Result: Sendable>(
        _ body: @escaping @Sendable (SQLiteHandle) throws -> Result
    ) async throws -> Result {
        try await withUnsafeThrowingContinuation { continuation in
            let work = Work.alone { handle in
                continuation.resume(
                    with: Swift.Result {
                        try handle.requireFile()
                        return try body(handle)
                    })
            }
            if !queue.push(work) { continuation.resume(throwing: SQLiteErrors.closed) }
        }
    }

    /// Brings what is committed into the file itself, as far as readers let it.
    func checkpoint() async {
        await withUnsafeContinuation { continuation in
            if !queue.push(.checkpoint(continuation)) { continuation.resume() }
        }
    }

    // MARK: - On the thread

    private static func run(_ works: [Work], on handle: SQLiteHandle) {
        var group: [PendingWrite] = []
        for work in works {
            if case .write(let write) = work {
                group.append(write)
                continue
            }
            commit(group, on: handle)
            group = []
            switch work {
            case .transaction(let transaction): transaction.run(on: handle)
            case .alone(let body): body(handle)
            case .checkpoint(let continuation):
                try? handle.run("PRAGMA wal_checkpoint(PASSIVE)")
                continuation.resume()
            case .write: break
            }
        }
        commit(group, on: handle)
    }

    /// Runs the writes in one transaction, and answers each.
    ///
    /// That one fails is rare: then all is undone, and done again with a savepoint each. If the transaction as a
    /// whole fails, each write gets one of its own, so that none fails for another's fault. If it cannot begin, as
    /// when the file stays locked, all fail: each would wait for it again.
    private static func commit(_ group: [PendingWrite], on handle: SQLiteHandle) {
        guard !group.isEmpty else { return }
        guard group.count > 1 else { return commitAlone(group[0], on: handle) }
        for execute in [executeTogether, executeApart] {
            do { try handle.begin() } catch {
                for write in group { write.continuation.resume(throwing: error) }
                return
            }
            let results = try? committing(on: handle) {
                try group.map { try execute($0.statement, handle) }
            }
            guard let results else { continue }
            for (write, result) in zip(group, results) { write.continuation.resume(with: result) }
            return
        }
        for write in group { commitAlone(write, on: handle) }
    }

    private static func commitAlone(_ write: PendingWrite, on handle: SQLiteHandle) {
        write.continuation.resume(
            with: Result {
                try transaction(on: handle) { try executeChecked(write.statement, on: handle) }
            })
    }

    private typealias Outcome = Result<ExecutionResult, any Error>

    /// One write of a group that succeeds as a whole.
    private static func executeTogether(
        _ statement: SQLStatement, on handle: SQLiteHandle
    ) throws -> Outcome {
        .success(try executeChecked(statement, on: handle))
    }

    /// One write of a group: its failure undoes itself only.
    /// - Throws: what ended the whole transaction.
    private static func executeApart(
        _ statement: SQLStatement, on handle: SQLiteHandle
    ) throws -> Outcome {
        try handle.run("SAVEPOINT one")
        let result = Result { try executeChecked(statement, on: handle) }
        // A full disk, an I/O error or lack of memory may roll back by itself, see
        // <https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction>.
        if case .failure(let error) = result {
            if handle.isAutocommit { throw error }
            try handle.run("ROLLBACK TO one")
        }
        try handle.run("RELEASE one")
        return result
    }

    /// Fails for a foreign key violation that SQLite would leave for the commit, which names no table and
    /// would fail a whole group.
    private static func executeChecked(
        _ statement: SQLStatement, on handle: SQLiteHandle
    ) throws -> ExecutionResult {
        let result = try handle.execute(statement)
        if handle.hasDeferredViolations {
            throw SQLiteErrors.foreignKeyViolation(sql: statement.sql)
        }
        return result
    }

    private static func transaction<Value>(
        on handle: SQLiteHandle, _ body: () throws -> Value
    ) throws -> Value {
        try handle.begin()
        return try committing(on: handle, body)
    }

    /// Runs `body` in the transaction that was begun, and ends it.
    private static func committing<Value>(
        on handle: SQLiteHandle, _ body: () throws -> Value
    ) throws -> Value {
        do {
            let value = try body()
            try handle.run("COMMIT")
            return value
        } catch {
            if !handle.isAutocommit { try? handle.run("ROLLBACK") }
            throw error
        }
    }
}

/// Some statements do nothing, or fail, inside a transaction.
///
/// Source: <https://www.sqlite.org/pragma.html#pragma_foreign_keys>, <https://www.sqlite.org/lang_vacuum.html>
private func runsOutsideTransactions(_ sql: String) -> Bool {
    SQLKeyword.begins(sql, withOneOf: outerVerbs)
}

private let outerVerbs = ["PRAGMA", "VACUUM", "ATTACH", "DETACH"]
