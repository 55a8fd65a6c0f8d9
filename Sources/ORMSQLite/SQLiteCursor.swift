internal import ORM
internal import Synchronization

/// A cursor that holds a statement of a transaction's handle.
protocol OpenCursor: AnyObject, Sendable {
    /// Ends the statement. On the writer's thread.
    func close()
}

/// A query whose rows are fetched as they are consumed, a batch at a time.
///
/// The batches grow, so that the first rows arrive soon and many rows cost few changes of thread.
final class SQLiteCursor<Element: Sendable>: OpenCursor, @unchecked Sendable {
    // SAFETY: the mutable state is used by one job at a time: `next()` is called by one consumer, which
    // waits for it, and `close()` runs after the last of them.
    private var statement: SQLiteStatement?
    private var batchSize = 16
    private var isFinished = false
    private let source: SQLStatement
    private let transform: @Sendable (any Row) throws -> Element

    private static var largestBatch: Int { 256 }

    init(
        _ source: SQLStatement, transform: @escaping @Sendable (any Row) throws -> Element
    ) {
        self.source = source
        self.transform = transform
    }

    /// The next rows, at least one; nil after the last.
    func next(on handle: SQLiteHandle) throws -> [Element]? {
        if isFinished { return nil }
        let statement = try self.statement ?? open(on: handle)
        var batch: [Element] = []
        batch.reserveCapacity(batchSize)
        do {
            while batch.count < batchSize {
                guard try statement.step() else {
                    close()
                    break
                }
                batch.append(try transform(statement))
            }
        } catch {
            close()
            throw error
        }
        batchSize = min(batchSize * 2, Self.largestBatch)
        return batch.isEmpty ? nil : batch
    }

    func close() {
        isFinished = true
        statement?.finish()
        statement = nil
    }

    /// Uses a statement of its own: a cached one could be asked for again while this one runs.
    private func open(on handle: SQLiteHandle) throws -> SQLiteStatement {
        let opened = try handle.prepare(source.sql)
        statement = opened
        try opened.start(source.bindings)
        return opened
    }
}

/// Reads a cursor on a reader thread, with a handle of its own until the consumer lets go.
final class ReaderStream<Element: Sendable>: Sendable {
    private let readers: SQLiteReaders
    private let cursor: SQLiteCursor<Element>
    private let handle = Mutex<SQLiteHandle?>(nil)
    private let interruption = Interruption()

    init(readers: SQLiteReaders, cursor: SQLiteCursor<Element>) {
        self.readers = readers
        self.cursor = cursor
    }

    deinit {
        cursor.close()
        if let handle = handle.withLock({ $0 }) { readers.checkIn(handle) }
    }

    func next() async throws -> [Element]? {
        try Task.checkCancellation()
        return try await withTaskCancellationHandler {
            try await readers.perform { [self] in
                let handle = try checkedOut()
                let batch = try interruption.guarding(handle) { try cursor.next(on: handle) }
                if batch == nil { release() }
                return batch
            }
        } onCancel: {
            interruption.interrupt()
        }
    }

    private func checkedOut() throws -> SQLiteHandle {
        if let held = handle.withLock({ $0 }) { return held }
        let fresh = try readers.checkOutPatient()
        handle.withLock { $0 = fresh }
        return fresh
    }

    private func release() {
        let held = handle.withLock { handle in
            defer { handle = nil }
            return handle
        }
        if let held { readers.checkIn(held) }
    }
}

/// Reads a cursor inside a transaction.
final class TransactionStream<Element: Sendable>: Sendable {
    private let transaction: SQLiteTransaction
    private let cursor: SQLiteCursor<Element>

    init(transaction: SQLiteTransaction, cursor: SQLiteCursor<Element>) {
        self.transaction = transaction
        self.cursor = cursor
        transaction.adopt(cursor)
    }

    deinit {
        let (transaction, cursor) = (transaction, cursor)
        // Refused once the transaction has ended, which has closed the cursor.
        _ = transaction.later { _ in
            cursor.close()
            transaction.disown(cursor)
        }
    }

    func next() async throws -> [Element]? {
        try Task.checkCancellation()
        return try await transaction.performStatement { [cursor] in try cursor.next(on: $0) }
    }
}
