internal import EventLoop
internal import ORM
internal import Synchronization

/// An event loop's own handle for look-ups. On the loop's thread only.
///
/// Taking and giving back SQLite's read lock costs two system calls, more than the look-up itself. Where a
/// turn of the loop has several look-ups, all but the first therefore share one read transaction, which ends
/// with the turn, before the loop hears from the network again.
final class LoopReader: EndOfTurnHandler {
    private enum Turn {
        /// No look-up yet.
        case fresh
        /// Look-ups so far stood alone.
        case started
        /// Look-ups read the state after this number of changes.
        case reading(changes: Int)
    }

    let handle: SQLiteHandle
    private unowned let loop: EventLoop
    private var turn = Turn.fresh

    init(handle: SQLiteHandle, loop: EventLoop) {
        self.handle = handle
        self.loop = loop
    }

    /// Must be called before each look-up, with the number of changes that it has to see.
    func prepareLookUp(changes: Int) {
        switch turn {
        case .fresh:
            loop.atEndOfTurn(self)
            turn = .started
        case .started: begin(changes: changes)
        case .reading(let seen) where seen == changes: break
        case .reading:
            end()
            begin(changes: changes)
        }
    }

    func turnWillEnd() {
        if case .reading = turn { end() }
        turn = .fresh
    }

    /// Takes no lock yet; the first statement does. If it fails, look-ups stand alone as before.
    private func begin(changes: Int) {
        guard (try? handle.run("BEGIN")) != nil else { return }
        turn = .reading(changes: changes)
    }

    private func end() {
        turn = .started
        // An error in a statement may have ended the transaction already.
        if !handle.isAutocommit { try? handle.run("COMMIT") }
    }
}

/// One reader for each event loop, found without locking.
///
/// Loops are numbered as they come, and those of a process that has made and stopped many have high numbers. The
/// table of readers is therefore made in parts, each when the first loop of it asks.
final class LoopReaders: @unchecked Sendable {
    private typealias Slot = LoopReader?

    private static let partSize = 256
    private static let partCount = 1_024
    /// Loops with higher numbers have no readers of their own.
    static let capacity = partSize * partCount

    // SAFETY: a slot is read and written by its loop's thread only, since `EventLoop.identifier` is
    // unique in the process, until `deinit`, which runs when no one can reach the object. A part's address
    // is published once, with the order that makes its contents visible.
    private let parts: UnsafeMutablePointer<Atomic<UInt>>
    private let making = Mutex(())

    init() {
        parts = .allocate(capacity: Self.partCount)
        for index in 0..<Self.partCount { (parts + index).initialize(to: Atomic(0)) }
    }

    deinit {
        for index in 0..<Self.partCount {
            if let part = part(index) {
                part.deinitialize(count: Self.partSize)
                part.deallocate()
            }
        }
        parts.deinitialize(count: Self.partCount)
        parts.deallocate()
    }

    /// The reader of the loop that calls. It does not wait for locks.
    func reader(of loop: EventLoop, path: String) throws -> LoopReader {
        let (number, position) = loop.identifier.quotientAndRemainder(dividingBy: Self.partSize)
        let slot = (part(number) ?? makePart(number)) + position
        if let reader = slot.pointee { return reader }
        let handle = try SQLiteHandle(path: path, createsFile: false)
        handle.setBusyTimeout(milliseconds: 0)
        let reader = LoopReader(handle: handle, loop: loop)
        slot.pointee = reader
        return reader
    }

    private func part(_ index: Int) -> UnsafeMutablePointer<Slot>? {
        UnsafeMutablePointer(bitPattern: parts[index].load(ordering: .acquiring))
    }

    private func makePart(_ index: Int) -> UnsafeMutablePointer<Slot> {
        making.withLock { _ in
            if let made = part(index) { return made }
            let made = UnsafeMutablePointer<Slot>.allocate(capacity: Self.partSize)
            made.initialize(repeating: nil, count: Self.partSize)
            parts[index].store(UInt(bitPattern: made), ordering: .releasing)
            return made
        }
    }
}
