/// One thing for a loop to run.
enum LoopWork: Sendable {
    case job(UnownedJob)
    case closure(@Sendable () -> Void)

    func run(on loop: EventLoop) {
        switch self {
        case .job(let job): job.runSynchronously(on: loop.asUnownedTaskExecutor())
        case .closure(let body): body()
        }
    }

    /// Runs work whose loop has ended.
    func runElsewhere() {
        switch self {
        case .job(let job): globalConcurrentExecutor.enqueue(job)
        case .closure(let body): body()
        }
    }
}

/// A first-in, first-out queue in a ring that grows. Not thread-safe.
struct WorkQueue {
    private var ring = [LoopWork?](repeating: nil, count: 256)
    private var head = 0
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    mutating func append(_ work: LoopWork) {
        if count == ring.count { grow() }
        ring[(head &+ count) & (ring.count &- 1)] = work
        count &+= 1
    }

    mutating func popFirst() -> LoopWork? {
        guard count > 0 else { return nil }
        let work = ring[head].take()
        head = (head &+ 1) & (ring.count &- 1)
        count &-= 1
        return work
    }

    private mutating func grow() {
        var larger = [LoopWork?](repeating: nil, count: ring.count * 2)
        for index in 0..<count { larger[index] = ring[(head + index) & (ring.count - 1)] }
        ring = larger
        head = 0
    }
}
