internal import EventLoop

/// Those who wait for a connection, the longest first.
struct PoolWaiters {
    private struct Waiter {
        let identifier: UInt64
        let timer: LoopTimer
        let completion: PostgresPool.Completion
    }

    private var waiters: [Waiter] = []

    var count: Int { waiters.count }
    var isEmpty: Bool { waiters.isEmpty }

    /// Takes note of a wait, which `timer` ends unless something else has before.
    mutating func append(
        _ identifier: UInt64, timer: LoopTimer, completion: @escaping PostgresPool.Completion
    ) {
        waiters.append(Waiter(identifier: identifier, timer: timer, completion: completion))
    }

    mutating func popFirst() -> PostgresPool.Completion? {
        guard !waiters.isEmpty else { return nil }
        return removeWaiter(at: 0)
    }

    /// - Returns: nil if that wait has ended.
    mutating func remove(_ identifier: UInt64) -> PostgresPool.Completion? {
        waiters.firstIndex { $0.identifier == identifier }.map { removeWaiter(at: $0) }
    }

    mutating func removeAll() -> [PostgresPool.Completion] {
        defer { waiters = [] }
        return waiters.map { waiter in
            waiter.timer.cancel()
            return waiter.completion
        }
    }

    private mutating func removeWaiter(at index: Int) -> PostgresPool.Completion {
        let waiter = waiters.remove(at: index)
        waiter.timer.cancel()
        return waiter.completion
    }
}
