internal import Synchronization

/// State that tasks on both ends of a call change, and wait for changes of.
final class ObservableState<State>: Sendable {
    private struct Guarded {
        var state: State
        /// Counts the changes, so that none falls between looking and waiting.
        var generation = 0
        var waiting: [UnsafeContinuation<Void, Never>] = []
    }

    private let guarded: Mutex<Guarded>

    init(_ state: sending State) {
        guarded = Mutex(Guarded(state: state))
    }

    /// Looks at the state.
    func read<Result: Sendable>(_ body: (State) throws -> Result) rethrows -> Result {
        try guarded.withLock { try body($0.state) }
    }

    /// Changes the state, and wakes who waits.
    @discardableResult
    func change<Result: Sendable>(_ body: (inout State) throws -> Result) rethrows -> Result {
        defer { wakeAll() }
        return try guarded.withLock { guarded in
            guarded.generation += 1
            return try body(&guarded.state)
        }
    }

    /// Waits until `take` gives a value, which it may take out of the state. It is asked again after each
    /// change.
    ///
    /// - Throws: what `take` throws, and `CancellationError`.
    func wait<Result: Sendable>(for take: (inout State) throws -> Result?) async throws -> Result {
        while true {
            let (result, generation) = try guarded.withLock { guarded in
                let result = try take(&guarded.state)
                if result != nil { guarded.generation += 1 }
                return (result, guarded.generation)
            }
            if let result {
                wakeAll()
                return result
            }
            try Task.checkCancellation()
            await change(after: generation)
        }
    }

    /// Returns once the state has changed after `generation`, or the task is cancelled.
    private func change(after generation: Int) async {
        await withTaskCancellationHandler {
            await withUnsafeContinuation { continuation in
                let mustWait = guarded.withLock { guarded in
                    guard guarded.generation == generation, !Task.isCancelled else { return false }
                    guarded.waiting.append(continuation)
                    return true
                }
                if !mustWait { continuation.resume() }
            }
        } onCancel: {
            wakeAll()
        }
    }

    private func wakeAll() {
        let waiting = guarded.withLock { guarded in
            defer { guarded.waiting = [] }
            return guarded.waiting
        }
        for continuation in waiting { continuation.resume() }
    }
}
