internal import Synchronization

/// What keeps the statements of a transaction out of a savepoint that is none of theirs: statements share it, a
/// savepoint has it alone, in the order in which they came.
final class TransactionLock: Sendable {
    private struct Waiter {
        var isAlone: Bool
        var continuation: UnsafeContinuation<Void, Never>
    }

    private struct State {
        var sharing = 0
        var isTakenAlone = false
        var waiting: [Waiter] = []

        /// Takes the lock, if it is free for that and nobody came before.
        mutating func take(alone: Bool) -> Bool {
            guard waiting.isEmpty else { return false }
            return takeNext(alone: alone)
        }

        private mutating func takeNext(alone: Bool) -> Bool {
            guard !isTakenAlone, !alone || sharing == 0 else { return false }
            if alone { isTakenAlone = true } else { sharing += 1 }
            return true
        }

        /// Those who wait and have the lock from now on.
        mutating func next() -> [Waiter] {
            var served = 0
            while served < waiting.count, takeNext(alone: waiting[served].isAlone) { served += 1 }
            defer { waiting.removeFirst(served) }
            return Array(waiting[..<served])
        }
    }

    private let state = Mutex(State())

    /// Waits, cancelled or not, for those who came before, and for who has the lock alone or, with `alone`, has it at all.
    func take(alone: Bool, isolation: isolated (any Actor)? = #isolation) async {
        if state.withLock({ $0.take(alone: alone) }) { return }
        await withUnsafeContinuation { continuation in
            let isTaken = state.withLock { state in
                if state.take(alone: alone) { return true }
                state.waiting.append(Waiter(isAlone: alone, continuation: continuation))
                return false
            }
            if isTaken { continuation.resume() }
        }
    }

    func give(alone: Bool) {
        let served = state.withLock { state in
            if alone { state.isTakenAlone = false } else { state.sharing -= 1 }
            return state.next()
        }
        for waiter in served { waiter.continuation.resume() }
    }
}
