internal import Synchronization

/// A transaction, or a savepoint in one, as the place of the savepoints directly inside it.
///
/// Savepoints nest on a stack, hence those of tasks that run at once must follow one another: the inner end
/// of one would end the other, and its failure undo both.
package final class SavepointLevel: Sendable {
    private struct State {
        var isTaken = false
        var waiting: [UnsafeContinuation<Void, Never>] = []
        /// What to do after the commit, in order.
        var onCommit: [@Sendable () async -> Void] = []
    }

    private let state = Mutex(State())

    package init() {}

    /// Has `body` run after the commit of the whole transaction, unless this level is rolled back.
    func add(_ body: @escaping @Sendable () async -> Void) {
        state.withLock { $0.onCommit.append(body) }
    }

    /// Runs what was given for after the commit. For drivers, on the outermost level, once no longer inside the
    /// transaction.
    package func didCommit() async {
        let bodies = state.withLock { state in
            defer { state.onCommit = [] }
            return state.onCommit
        }
        for body in bodies { await body() }
    }

    /// The innermost level that the current task is in, for each transaction.
    @TaskLocal private static var levels: [ObjectIdentifier: SavepointLevel] = [:]

    /// The innermost level of a transaction that the current task is in; nil directly inside the transaction.
    package static func current(of transaction: AnyObject) -> SavepointLevel? {
        levels[ObjectIdentifier(transaction)]
    }

    /// Runs `body` inside a new level of `transaction`, as the only one inside this level.
    ///
    /// Waits, cancelled or not, for those that came before.
    package func enter<Result>(
        _ transaction: AnyObject, isolation: isolated (any Actor)?,
        _ body: () async throws -> Result
    ) async rethrows -> Result {
        await take(isolation: isolation)
        defer { give() }
        var inside = Self.levels
        let level = SavepointLevel()
        inside[ObjectIdentifier(transaction)] = level
        let result = try await Self.$levels.withValue(inside, operation: body, isolation: isolation)
        let bodies = level.state.withLock { $0.onCommit }
        state.withLock { $0.onCommit += bodies }
        return result
    }

    private func take(isolation: isolated (any Actor)?) async {
        await withUnsafeContinuation { continuation in
            let isFree = state.withLock { state in
                guard state.isTaken else {
                    state.isTaken = true
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if isFree { continuation.resume() }
        }
    }

    private func give() {
        let next = state.withLock { state -> UnsafeContinuation<Void, Never>? in
            guard state.waiting.isEmpty else { return state.waiting.removeFirst() }
            state.isTaken = false
            return nil
        }
        next?.resume()
    }
}
