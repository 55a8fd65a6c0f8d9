internal import Glibc

/// Something that a loop will do at a given time, unless it is cancelled before.
public final class LoopTimer: @unchecked Sendable {
    let deadline: UInt64
    /// Place in the heap, -1 when not there. Changed by the heap only.
    var position = -1
    private var body: (@Sendable () -> Void)?
    private unowned let loop: EventLoop

    init(deadline: UInt64, loop: EventLoop, body: @escaping @Sendable () -> Void) {
        self.deadline = deadline
        self.loop = loop
        self.body = body
    }

    /// Forgets the work. No effect once it has begun. From any thread.
    public func cancel() {
        guard loop.isCurrent else { return loop.execute { self.cancel() } }
        body = nil
        loop.timers.remove(self)
    }

    func fire() {
        let body = body
        self.body = nil
        body?()
    }
}

extension EventLoop {
    /// Runs `body` on the loop's thread once `delay` has passed. From any thread.
    ///
    /// - Returns: The timer, which needs not be kept.
    @discardableResult
    public func schedule(
        after delay: Duration, _ body: @escaping @Sendable () -> Void
    ) -> LoopTimer {
        let (seconds, attoseconds) = delay.components
        let nanoseconds = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let wait =
            nanoseconds.overflow
            ? Int64.max / 2 : nanoseconds.partialValue + attoseconds / 1_000_000_000
        let deadline = monotonicNanoseconds() &+ UInt64(clamping: wait)
        let timer = LoopTimer(deadline: deadline, loop: self, body: body)
        if isCurrent { timers.insert(timer) } else { execute { self.timers.insert(timer) } }
        return timer
    }
}

/// Timers by deadline: a binary heap whose elements know their place, so that a cancelled timer leaves at
/// once. A server with deadlines cancels nearly every timer it sets.
struct TimerHeap {
    private var heap: [LoopTimer] = []

    var isEmpty: Bool { heap.isEmpty }
    var nextDeadline: UInt64? { heap.first?.deadline }

    mutating func insert(_ timer: LoopTimer) {
        timer.position = heap.count
        heap.append(timer)
        siftUp(timer.position)
    }

    mutating func remove(_ timer: LoopTimer) {
        let position = timer.position
        guard position >= 0 else { return }
        timer.position = -1
        guard let last = heap.popLast(), last !== timer else { return }
        heap[position] = last
        last.position = position
        siftUp(position)
        siftDown(last.position)
    }

    mutating func popFirst(dueBy now: UInt64) -> LoopTimer? {
        guard let first = heap.first, first.deadline <= now else { return nil }
        remove(first)
        return first
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0 {
            let parent = (child - 1) / 2
            guard heap[child].deadline < heap[parent].deadline else { return }
            swap(child, parent)
            child = parent
        }
    }

    private mutating func siftDown(_ start: Int) {
        var parent = start
        while true {
            var least = parent
            for child in [2 * parent + 1, 2 * parent + 2]
            where child < heap.count && heap[child].deadline < heap[least].deadline {
                least = child
            }
            guard least != parent else { return }
            swap(parent, least)
            parent = least
        }
    }

    private mutating func swap(_ left: Int, _ right: Int) {
        heap.swapAt(left, right)
        heap[left].position = left
        heap[right].position = right
    }
}

/// Time since an arbitrary start; it never goes back.
package func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) &* 1_000_000_000 &+ UInt64(time.tv_nsec)
}
