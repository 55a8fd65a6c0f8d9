internal import Dispatch
internal import EventLoop
internal import ORM
internal import Synchronization

/// The handles that read a file, and the threads for queries that may take long.
///
/// Each handle serves one query at a time, and is kept for the next; there are as many as queries have
/// run at once. In WAL mode readers neither wait for the writer nor hold it up.
///
/// Source: <https://www.sqlite.org/wal.html>
final class SQLiteReaders: Sendable {
    private struct State {
        var idle: [SQLiteHandle] = []
        var hasThreads = false
    }

    private let path: String
    private let configuration: SQLiteConfiguration
    private let state = Mutex(State())
    private let isClosed = Atomic(false)
    private let loops = LoopReaders()
    /// Counts the changes through this database.
    private let changes = Atomic(0)
    private let queue = BlockingQueue<@Sendable () -> Void>()

    /// Handles kept open while nothing uses them.
    private static let idleCapacity = 16

    init(path: String, configuration: SQLiteConfiguration) {
        self.path = path
        self.configuration = configuration
    }

    deinit { queue.close() }

    /// The handle used last, whose pages and statements are warm, or a new one.
    func checkOut() throws -> SQLiteHandle {
        let idle = try state.withLock { state in
            if isClosed.load(ordering: .relaxed) { throw SQLiteErrors.closed }
            return state.idle.popLast()
        }
        return try idle ?? SQLiteHandle(path: path, createsFile: false)
    }

    func checkIn(_ handle: SQLiteHandle) {
        state.withLock { state in
            guard !isClosed.load(ordering: .relaxed), state.idle.count < Self.idleCapacity else {
                return
            }
            state.idle.append(handle)
        }
    }

    /// Runs a look-up on the caller's thread, with the event loop's own handle if it is a loop's.
    ///
    /// - Returns: false, before `body` has been called, if the statement has to wait for a lock or
    ///   writes: then it needs a thread that may block.
    func lookUp(_ statement: SQLStatement, _ body: (any Row) throws -> Bool) throws -> Bool {
        if let loop = EventLoop.current, loop.identifier < LoopReaders.capacity {
            if isClosed.load(ordering: .relaxed) { throw SQLiteErrors.closed }
            let reader = try loops.reader(of: loop, path: path)
            reader.prepareLookUp(changes: changes.load(ordering: .acquiring))
            return try lookUp(statement, on: reader.handle, body)
        }
        let handle = try checkOut()
        defer { checkIn(handle) }
        handle.setBusyTimeout(milliseconds: 0)
        return try lookUp(statement, on: handle, body)
    }

    private func lookUp(
        _ statement: SQLStatement, on handle: SQLiteHandle, _ body: (any Row) throws -> Bool
    ) throws -> Bool {
        let prepared: SQLiteStatement
        var hasRow: Bool
        do {
            prepared = try handle.statement(statement.sql)
            guard prepared.isReadOnly else { return false }
            hasRow = try prepared.firstStep(statement.bindings)
        } catch let error as DatabaseError where error.code == .busy {
            return false
        }
        defer { prepared.finish() }
        while hasRow {
            guard try body(prepared) else { break }
            hasRow = try prepared.step()
        }
        return true
    }

    /// Must be called by who changed the file, before anyone else can know of the change: from then on no
    /// look-up reads an older state.
    func noteChange() { changes.add(1, ordering: .releasing) }

    /// A handle that may wait for locks.
    func checkOutPatient() throws -> SQLiteHandle {
        let handle = try checkOut()
        handle.setBusyTimeout(milliseconds: configuration.busyMilliseconds)
        return handle
    }

    /// Runs `body` on one of the reader threads.
    func perform<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        try startThreads()
        return try await withUnsafeThrowingContinuation { continuation in
            let isQueued = queue.push {
                continuation.resume(with: Swift.Result { try body() })
            }
            if !isQueued { continuation.resume(throwing: SQLiteErrors.closed) }
        }
    }

    /// Refuses new queries and closes the idle handles; those in use close when they are done.
    func close() {
        let idle = state.withLock { state in
            isClosed.store(true, ordering: .relaxed)
            defer { state.idle = [] }
            return state.idle
        }
        _ = idle
        queue.close()
    }

    /// - Throws: ``DatabaseError`` if not one thread could be started; the next query tries again.
    private func startThreads() throws {
        try state.withLock { state in
            guard !state.hasThreads else { return }
            let queue = queue
            for _ in 0..<configuration.readerThreads {
                do {
                    try startThread {
                        while let work = queue.pop() { work() }
                    }
                    state.hasThreads = true
                } catch  where state.hasThreads {
                    // Fewer threads serve as well, only slower.
                    return
                }
            }
        }
    }
}

/// Stops a query on another thread, once, and only while it is that query which runs.
final class Interruption: Sendable {
    private struct State {
        var handle: SQLiteHandle?
        var isCancelled = false
    }

    private let state = Mutex(State())

    /// Runs `body`, which ``interrupt()`` may stop.
    /// - Throws: `CancellationError` if it was interrupted before or during.
    func guarding<Result>(_ handle: SQLiteHandle, _ body: () throws -> Result) throws -> Result {
        let isCancelled = state.withLock { state in
            state.handle = handle
            return state.isCancelled
        }
        defer { state.withLock { $0.handle = nil } }
        if isCancelled { throw CancellationError() }
        do { return try body() } catch let error as DatabaseError where error.code == .interrupted {
            throw CancellationError()
        }
    }

    func interrupt() {
        let isRunning = state.withLock { state in
            state.isCancelled = true
            state.handle?.interrupt()
            return state.handle != nil
        }
        guard isRunning else { return }
        // SQLite takes no note of what comes just before the statement's first step.
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(10)) { self.interrupt() }
    }
}
