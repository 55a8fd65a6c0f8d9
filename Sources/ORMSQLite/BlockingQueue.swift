internal import Glibc
internal import ORM

/// A first-in first-out queue between tasks and a thread of the driver's own, which may block on it.
final class BlockingQueue<Element: Sendable>: @unchecked Sendable {
    // SAFETY: every access to `elements` and `isClosed` happens with `mutex` held. The two pthread
    // objects are allocated once, so that they never move, and freed when the last reference ends.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var elements: [Element] = []
    private var isClosed = false

    init() {
        mutex.initialize(to: pthread_mutex_t())
        condition.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        // A clock that is set must not end a wait early or late.
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(condition, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(condition)
        pthread_mutex_destroy(mutex)
        condition.deallocate()
        mutex.deallocate()
    }

    /// False, without effect, if the queue is closed.
    func push(_ element: Element) -> Bool {
        withLock {
            guard !isClosed else { return false }
            elements.append(element)
            pthread_cond_signal(condition)
            return true
        }
    }

    /// The first element, waited for; nil once the queue is closed and empty.
    func pop() -> Element? {
        withLock {
            wait()
            return elements.isEmpty ? nil : elements.removeFirst()
        }
    }

    enum Popped {
        case element(Element)
        case closed
        case timedOut
    }

    /// The first element, waited for at most as long as `limit` says.
    func pop(within limit: Duration) -> Popped {
        withLock {
            var deadline = timespec()
            clock_gettime(CLOCK_MONOTONIC, &deadline)
            let (seconds, attoseconds) = limit.components
            let nanoseconds = deadline.tv_nsec + Int(attoseconds / 1_000_000_000)
            deadline.tv_sec += Int(seconds) + nanoseconds / 1_000_000_000
            deadline.tv_nsec = nanoseconds % 1_000_000_000
            while elements.isEmpty && !isClosed {
                let code = pthread_cond_timedwait(condition, mutex, &deadline)
                if code == ETIMEDOUT, elements.isEmpty { return isClosed ? .closed : .timedOut }
            }
            return elements.isEmpty ? .closed : .element(elements.removeFirst())
        }
    }

    /// All elements, at least one, waited for; none once the queue is closed and empty.
    func popAll() -> [Element] {
        withLock {
            wait()
            defer { elements = [] }
            return elements
        }
    }

    /// Refuses further elements. Those in the queue are still handed out.
    func close() {
        withLock {
            isClosed = true
            pthread_cond_broadcast(condition)
        }
    }

    private func wait() {
        while elements.isEmpty && !isClosed { pthread_cond_wait(condition, mutex) }
    }

    private func withLock<Result>(_ body: () -> Result) -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return body()
    }
}

/// Starts a detached thread that runs `body` once.
/// - Throws: ``DatabaseError`` if the system allows no more threads.
func startThread(_ body: @escaping @Sendable () -> Void) throws {
    final class Start {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }
    let start = Unmanaged.passRetained(Start(body))
    var thread = pthread_t()
    let code = pthread_create(
        &thread, nil,
        { argument in
            guard let argument else { return nil }
            // SAFETY: the argument is the object retained above, taken over here exactly once.
            Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body()
            return nil
        }, start.toOpaque())
    guard code == 0 else {
        start.release()
        throw DatabaseError(
            .cannotOpen,
            message: "cannot start a database thread: \(String(cString: strerror(code)))")
    }
    pthread_detach(thread)
}
