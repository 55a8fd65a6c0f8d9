internal import CSQLite
internal import ORM

/// One connection to a SQLite file, with its prepared statements. Closed when the object ends.
///
/// SAFETY: opened without SQLite's own mutex, so it must be used by one thread at a time. Its owner
/// sees to that: the writer's handle stays on the writer's thread, a reader's is handed out by a locked
/// pool to one user at a time. Only ``interrupt()`` may be called from elsewhere.
///
/// Source: <https://www.sqlite.org/threadsafe.html>, <https://www.sqlite.org/c3ref/sqlite3.html>
final class SQLiteHandle: @unchecked Sendable {
    private let handle: OpaquePointer
    let path: String
    private var cache: [String: SQLiteStatement] = [:]
    /// The statement asked for last. Comparing a text with itself costs nothing, hashing it does.
    private var latest: SQLiteStatement?
    private var busyMilliseconds: Int32 = -1

    /// Statements of distinct text kept prepared; past that the cache starts afresh.
    private static let cacheCapacity = 256

    /// - Throws: ``DatabaseError`` if SQLite cannot open the file.
    init(path: String, createsFile: Bool) throws {
        var opened: OpaquePointer?
        let flags =
            SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
            | (createsFile ? SQLITE_OPEN_CREATE : 0)
        let code = sqlite3_open_v2(path, &opened, flags, nil)
        guard code == SQLITE_OK, let opened else {
            // SQLite gives a handle even on failure, to ask for the error and to close.
            let error = SQLiteErrors.error(code, on: opened, sql: nil)
            sqlite3_close_v2(opened)
            throw error
        }
        handle = opened
        self.path = path
        csqlite_refuse_quoted_texts(opened)
        SQLiteFunctions.register(on: opened)
    }

    deinit {
        latest = nil
        cache.removeAll()
        // SAFETY: this object is the only owner; statements that live on keep the connection as a
        // zombie until they are finalized, see <https://www.sqlite.org/c3ref/close.html>.
        sqlite3_close_v2(handle)
    }

    /// No transaction is open: a failed statement may have rolled it back by itself.
    var isAutocommit: Bool { sqlite3_get_autocommit(handle) != 0 }

    var isReadOnly: Bool { sqlite3_db_readonly(handle, "main") == 1 }

    /// Begins a transaction that may write.
    ///
    /// - Throws: ``DatabaseError``, also if the file is no longer where it was opened: SQLite would go on to write what
    ///   nobody finds again.
    func begin() throws {
        try requireFile()
        try run("BEGIN IMMEDIATE")
    }

    /// - Throws: ``DatabaseError`` if the file has been moved, replaced or removed.
    ///
    /// Source: <https://www.sqlite.org/c3ref/c_fcntl_begin_atomic_write.html#sqlitefcntlhasmoved>
    func requireFile() throws {
        var hasMoved: Int32 = 0
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved)
        guard hasMoved == 0 else { throw SQLiteErrors.moved(path) }
    }

    /// Foreign key violations that wait for the end of the transaction.
    var hasDeferredViolations: Bool {
        var current: Int32 = 0
        var highest: Int32 = 0
        sqlite3_db_status(handle, SQLITE_DBSTATUS_DEFERRED_FKS, &current, &highest, 0)
        return current != 0
    }

    /// Makes the running statement fail with ``DatabaseError/Code/interrupted``. From any thread.
    func interrupt() { sqlite3_interrupt(handle) }

    func setBusyTimeout(milliseconds: Int32) {
        guard milliseconds != busyMilliseconds else { return }
        sqlite3_busy_timeout(handle, milliseconds)
        busyMilliseconds = milliseconds
    }

    // MARK: - Statements

    /// The prepared statement for `sql`, from the cache if it is there and not running.
    ///
    /// - Throws: ``DatabaseError``, also for a statement that would end the transaction of others: it runs
    ///   with ``run(_:)`` only.
    func statement(_ sql: String) throws -> SQLiteStatement {
        let statement = try cached(sql)
        if statement.controlsTransaction { throw TransactionControl.error(sql) }
        return statement
    }

    private func cached(_ sql: String) throws -> SQLiteStatement {
        if let latest, latest.sql == sql, !latest.isRunning { return latest }
        if let cached = cache[sql], !cached.isRunning {
            latest = cached
            return cached
        }
        let statement = try prepare(sql)
        if cache[sql] == nil {
            if cache.count >= Self.cacheCapacity { cache.removeAll() }
            cache[sql] = statement
            latest = statement
        }
        return statement
    }

    /// A statement of the caller's own.
    ///
    /// - Throws: ``DatabaseError`` for text that is not exactly one statement.
    func prepare(_ sql: String) throws -> SQLiteStatement {
        var text = sql
        return try text.withUTF8 { text in
            let (compiled, rest) = try compile(text[...], of: sql)
            guard let compiled else {
                throw DatabaseError(.other, message: "the statement is empty", sql: sql)
            }
            let statement = SQLiteStatement(owning: compiled, sql: sql)
            // What follows the semicolon may be blank or a comment.
            if !rest.isEmpty, let second = try compile(rest, of: sql).statement {
                sqlite3_finalize(second)
                throw SQLiteErrors.severalStatements(sql: sql)
            }
            return statement
        }
    }

    /// Compiles the first statement of a text; nil if there is none. Answers what follows it, too.
    private func compile(
        _ text: Slice<UnsafeBufferPointer<UInt8>>, of sql: String
    ) throws -> (statement: OpaquePointer?, rest: Slice<UnsafeBufferPointer<UInt8>>) {
        var compiled: OpaquePointer?
        return try UnsafeBufferPointer(rebasing: text).withMemoryRebound(to: CChar.self) { bytes in
            var rest: UnsafePointer<CChar>?
            let code = sqlite3_prepare_v3(
                handle, bytes.baseAddress, Int32(clamping: bytes.count),
                UInt32(SQLITE_PREPARE_PERSISTENT), &compiled, &rest)
            guard code == SQLITE_OK else { throw SQLiteErrors.error(code, on: handle, sql: sql) }
            // SAFETY: both point into the same text.
            let used = rest.flatMap { rest in bytes.baseAddress.map { rest - $0 } } ?? bytes.count
            return (compiled, text.dropFirst(used))
        }
    }

    /// Runs a statement to its end and tells what it changed. Rows that it returns are skipped.
    func execute(_ statement: SQLStatement) throws -> ExecutionResult {
        let prepared = try self.statement(statement.sql)
        let before = sqlite3_total_changes64(handle)
        sqlite3_set_last_insert_rowid(handle, 0)
        defer { prepared.finish() }
        try prepared.start(statement.bindings)
        while try prepared.step() {}
        let hasChanged = sqlite3_total_changes64(handle) != before
        return ExecutionResult(
            changedRows: hasChanged ? Int(sqlite3_changes64(handle)) : 0,
            lastInsertedKey: sqlite3_last_insert_rowid(handle))
    }

    /// Runs a statement without bindings.
    func run(_ sql: String) throws {
        let prepared = try cached(sql)
        defer { prepared.finish() }
        try prepared.start([])
        while try prepared.step() {}
    }

    /// Runs a query and calls `body` with each row until it returns false.
    func query(_ statement: SQLStatement, _ body: (any Row) throws -> Bool) throws {
        let prepared = try self.statement(statement.sql)
        defer { prepared.finish() }
        try prepared.start(statement.bindings)
        while try prepared.step() {
            guard try body(prepared) else { return }
        }
    }

    /// Runs statements separated by semicolons.
    func runScript(_ sql: String) throws {
        // Outside of a transaction, a script may have its own.
        if !isAutocommit { try TransactionControl.check(script: sql) }
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        guard code == SQLITE_OK else { throw SQLiteErrors.error(code, on: handle, sql: sql) }
    }
}
