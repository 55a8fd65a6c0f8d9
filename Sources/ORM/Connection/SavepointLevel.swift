internal import Synchronization

/// A transaction, or a savepoint in one, as the place of the statements and savepoints directly inside it.
///
/// Savepoints nest on a stack, hence those of tasks that run at once must follow one another: the inner end
/// of one would end the other, and its failure undo both. For the same reason a statement of another task waits while
/// a savepoint inside its level is open: it would be undone with that one, though it had been answered.
package final class SavepointLevel: Sendable {
    private struct State {
        var isOver = false
        /// What to do after the commit, in order.
        var onCommit: [@Sendable () async -> Void] = []
    }

    private let state = Mutex(State())
    private let lock = TransactionLock()
    /// The level around this one; nil for the transaction itself.
    private let outer: SavepointLevel?

    package convenience init() { self.init(inside: nil) }

    private init(inside outer: SavepointLevel?) { self.outer = outer }

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

    /// The innermost level of a transaction that the current task is in and that has not ended; nil directly inside the
    /// transaction.
    package static func current(of transaction: AnyObject) -> SavepointLevel? {
        var level = levels[ObjectIdentifier(transaction)]
        // A task that outlives the savepoint which it was started in.
        while let ended = level, ended.state.withLock({ $0.isOver }) { level = ended.outer }
        return level
    }

    /// Runs the statement of a task that is directly inside this level, and not in a savepoint that another task has open
    /// there.
    package func run<Result>(
        isolation: isolated (any Actor)? = #isolation, _ statement: () async throws -> Result
    ) async rethrows -> Result {
        let level = await takeInnermost(alone: false, isolation: isolation)
        defer { level.lock.give(alone: false) }
        return try await statement()
    }

    /// Takes the lock of this level or, if it has ended by then, of the one around it.
    private func takeInnermost(
        alone: Bool, isolation: isolated (any Actor)?
    ) async -> SavepointLevel {
        await lock.take(alone: alone, isolation: isolation)
        guard let outer, state.withLock({ $0.isOver }) else { return self }
        lock.give(alone: alone)
        return await outer.takeInnermost(alone: alone, isolation: isolation)
    }

    /// Waits for the statements that are under way inside this level; those that come later belong to the one around it.
    private func end(isolation: isolated (any Actor)?) async {
        await lock.take(alone: true, isolation: isolation)
        state.withLock { $0.isOver = true }
        lock.give(alone: true)
    }

    /// Runs `body` inside a new level of `transaction`, as the only one inside this level.
    ///
    /// Waits, cancelled or not, for the statements and levels that came before.
    package func enter<Result>(
        _ transaction: AnyObject, isolation: isolated (any Actor)?,
        _ body: () async throws -> Result
    ) async rethrows -> Result {
        let outer = await takeInnermost(alone: true, isolation: isolation)
        defer { outer.lock.give(alone: true) }
        var inside = Self.levels
        let level = SavepointLevel(inside: outer)
        inside[ObjectIdentifier(transaction)] = level
        do {
            let result = try await Self.$levels.withValue(
                inside, operation: body, isolation: isolation)
            await level.end(isolation: isolation)
            let bodies = level.state.withLock { $0.onCommit }
            outer.state.withLock { $0.onCommit += bodies }
            return result
        } catch {
            await level.end(isolation: isolation)
            throw error
        }
    }
}
