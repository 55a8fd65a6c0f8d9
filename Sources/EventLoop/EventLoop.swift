internal import CLinux
internal import Glibc
internal import Synchronization

/// One thread that waits for file descriptors, timers and jobs, and runs what is ready.
///
/// It is a `TaskExecutor`: a task that prefers it runs its nonisolated code on the loop's thread, beside the
/// callbacks, so that the two never run at once. Nothing that runs on a loop may block.
///
/// One turn of the loop: jobs that are queued, timers that are due, end-of-turn work such as sending what the
/// jobs wrote, then a wait for descriptors and their callbacks.
public final class EventLoop: TaskExecutor, @unchecked Sendable {
    /// Unique among the loops of this process; small, so that it can index an array.
    public let identifier: Int

    let poller: Poller
    @exclusivity(unchecked) var timers = TimerHeap()
    /// Work queued by this loop's own thread; only that thread touches it, so that exclusivity needs no check.
    @exclusivity(unchecked) private var localWork = WorkQueue()
    private let remote = Mutex(RemoteWork())
    /// Counts what is queued from other threads. The mutex orders all there is to order; but the thread sanitizer
    /// does not see what the runtime's mutexes do, and sees this.
    private let handOvers = Atomic(0)
    @exclusivity(unchecked) private var endOfTurnWork: [any EndOfTurnHandler] = []

    private struct RemoteWork {
        var work: [LoopWork] = []
        var isWakeUpSent = false
        var isStopping = false
        var isStopped = false
    }

    private static let identifiers = Atomic(0)

    /// Starts a loop on a thread of its own.
    ///
    /// - Throws: ``EventLoopError`` if the system has no descriptors or threads left.
    public init() throws {
        self.identifier = Self.identifiers.wrappingAdd(1, ordering: .relaxed).oldValue
        self.poller = try Poller()
        try startThread(named: "loop-\(identifier)") { [self] in run() }
    }

    /// The loop whose thread this is; nil on any other thread.
    public static var current: EventLoop? {
        guard let pointer = pthread_getspecific(CurrentLoop.key) else { return nil }
        // SAFETY: `run` sets the pointer to a loop that it keeps alive until it clears it again.
        return Unmanaged<EventLoop>.fromOpaque(pointer).takeUnretainedValue()
    }

    /// Whether this is the loop's thread.
    public var isCurrent: Bool {
        Self.isCurrent(Unmanaged.passUnretained(self))
    }

    /// Whether this is the thread of a loop that need not be counted, or be there any more.
    package static func isCurrent(_ loop: Unmanaged<EventLoop>) -> Bool {
        pthread_getspecific(CurrentLoop.key) == loop.toOpaque()
    }

    // MARK: - Queueing work

    /// Queues a job of Swift's concurrency runtime.
    public func enqueue(_ job: consuming ExecutorJob) {
        enqueue(LoopWork.job(UnownedJob(job)))
    }

    /// Runs `body` on the loop's thread in one of the next turns, in the order of the calls.
    public func execute(_ body: @escaping @Sendable () -> Void) {
        enqueue(LoopWork.closure(body))
    }

    /// Runs `body` on the loop's thread and returns its result; at once if this is that thread.
    ///
    /// - Throws: What `body` throws.
    public func run<Result: Sendable>(
        _ body: @escaping @Sendable () throws -> Result
    ) async throws -> Result {
        if isCurrent { return try body() }
        return try await withCheckedThrowingContinuation { continuation in
            execute { continuation.resume(with: Swift.Result { try body() }) }
        }
    }

    /// Calls `handler` once, when this turn's jobs are done. On the loop's thread.
    package func atEndOfTurn(_ handler: any EndOfTurnHandler) {
        endOfTurnWork.append(handler)
    }

    private func enqueue(_ work: LoopWork) {
        if isCurrent { return localWork.append(work) }
        handOvers.wrappingAdd(1, ordering: .releasing)
        let (needsWakeUp, isStopped) = remote.withLock { remote in
            guard !remote.isStopped else { return (false, true) }
            remote.work.append(work)
            defer { remote.isWakeUpSent = true }
            return (!remote.isWakeUpSent, false)
        }
        if needsWakeUp { poller.wakeUp() }
        if isStopped { work.runElsewhere() }
    }

    // MARK: - Stopping

    /// Ends the thread once nothing is queued. Jobs that come later run on Swift's global executor.
    public func stop() {
        remote.withLock { $0.isStopping = true }
        poller.wakeUp()
    }

    // MARK: - Turning

    private func run() {
        pthread_setspecific(CurrentLoop.key, Unmanaged.passUnretained(self).toOpaque())
        while turn() {}
        // Timers hold who set them, and those hold the loop with its descriptors.
        timers = TimerHeap()
        endOfTurnWork = []
        pthread_setspecific(CurrentLoop.key, nil)
    }

    /// - Returns: Whether there is to be another turn.
    private func turn() -> Bool {
        guard takeRemoteWork() else { return false }
        // Only what is queued by now: work that queues work must not keep descriptors waiting.
        for _ in 0..<localWork.count {
            guard let work = localWork.popFirst() else { break }
            work.run(on: self)
        }
        runDueTimers()
        runEndOfTurnWork()
        poller.poll(timeoutMilliseconds: pollTimeout())
        return true
    }

    /// - Returns: False if the loop is stopping and nothing is left to run.
    private func takeRemoteWork() -> Bool {
        let hadWakeUp = poller.takeWakeUp()
        guard hadWakeUp || localWork.isEmpty else { return true }
        let (work, mayEnd) = remote.withLock { remote in
            let work = remote.work
            remote.work.removeAll(keepingCapacity: work.count < 64)
            remote.isWakeUpSent = false
            let mayEnd = remote.isStopping && work.isEmpty && localWork.isEmpty
            if mayEnd { remote.isStopped = true }
            return (work, mayEnd)
        }
        _ = handOvers.load(ordering: .acquiring)
        for item in work { localWork.append(item) }
        return !mayEnd
    }

    private func runDueTimers() {
        guard !timers.isEmpty else { return }
        let now = monotonicNanoseconds()
        while let timer = timers.popFirst(dueBy: now) { timer.fire() }
    }

    private func runEndOfTurnWork() {
        while !endOfTurnWork.isEmpty {
            let handlers = endOfTurnWork
            endOfTurnWork.removeAll(keepingCapacity: true)
            for handler in handlers { handler.turnWillEnd() }
        }
    }

    private func pollTimeout() -> Int32 {
        guard localWork.isEmpty else { return 0 }
        guard let next = timers.nextDeadline else { return -1 }
        let now = monotonicNanoseconds()
        guard next > now else { return 0 }
        // Rounded up: waking before the timer is due would spin.
        return Int32(clamping: (next - now + 999_999) / 1_000_000)
    }
}

/// Work that waits for the jobs of a turn, such as sending what they wrote in one go.
package protocol EndOfTurnHandler: AnyObject {
    /// The turn's jobs have run.
    func turnWillEnd()
}

/// Why a loop cannot be started or watch a descriptor.
public enum EventLoopError: Error, Equatable, CustomStringConvertible {
    /// A system call failed; its name and `errno`.
    case systemCall(String, errno: Int32)

    /// The call and the system's words.
    public var description: String {
        switch self {
        case .systemCall(let name, let code): "\(name) failed: \(String(cString: strerror(code)))"
        }
    }
}

private enum CurrentLoop {
    static let key: pthread_key_t = {
        var key = pthread_key_t()
        precondition(pthread_key_create(&key, nil) == 0, "no thread-specific keys left")
        return key
    }()
}
