/// Decides what the development server does next. Pure: no process, no file, no clock.
///
/// One child serves at a time. A change is prepared (generated, compiled) while that child goes on serving; only when
/// the preparation succeeded is a new child started, and only when that one says it serves is the old one told to
/// drain. Whatever fails in between leaves the old child in place.
///
/// Each method reports one event and returns what the caller has to do, in order.
package struct Supervisor: Sendable {
    /// Names one started process; never used twice.
    package struct ChildID: Hashable, Sendable {
        package let number: Int

        package init(_ number: Int) {
            self.number = number
        }
    }

    package enum Action: Equatable, Sendable {
        /// Generate and compile; report the end with ``Supervisor/preparationFinished(succeeded:)``.
        case prepare(ReloadWork)
        /// Stop generating or compiling. The end is still reported.
        case cancelPreparation
        /// Start a process; report with ``Supervisor/childIsServing(_:)`` and ``Supervisor/childExited(_:)``.
        case spawn(ChildID)
        /// Let the child finish its open calls and exit.
        case drain(ChildID)
        /// End the child at once.
        case kill(ChildID)
        /// Tell the person that nothing is served until the next edit.
        case reportNothingServed
        /// The supervisor's work is done.
        case finish
    }

    package enum State: Equatable, Sendable {
        case idle
        /// `serving` is the child of the last good build, if any.
        case preparing(ReloadWork, serving: ChildID?)
        /// `child` was started and has not said yet that it serves.
        case starting(child: ChildID, serving: ChildID?)
        case serving(ChildID)
        /// The last edit did not lead to a serving child. `unfinished` is what it still takes.
        case waitingForEdit(serving: ChildID?, unfinished: ReloadWork)
        case stopping(isPreparing: Bool)
        case finished
    }

    package private(set) var state = State.idle
    /// Every started child that has not exited.
    private var living: Set<ChildID> = []
    /// What changed during a preparation.
    private var pending: ReloadWork = []
    /// Ends of serving children since the last edit.
    private var crashes = 0
    /// So many of them are replaced.
    private static let crashLimit = 3
    private var spawned = 0

    package init() {}

    /// Begins, with what the first child needs; `.restart` if the binary is up to date.
    package mutating func start(_ work: ReloadWork) -> [Action] {
        guard state == .idle else { return [] }
        return begin(work, serving: nil)
    }

    /// Watched files changed.
    package mutating func filesChanged(_ work: ReloadWork) -> [Action] {
        guard !work.isEmpty else { return [] }
        crashes = 0
        switch state {
        case .serving(let child):
            return begin(work, serving: child)
        case .waitingForEdit(let serving, let unfinished):
            return begin(work.union(unfinished), serving: serving)
        case .starting(let child, let serving):
            // Outdated before it serves; and a child that hangs at its start must not hold up the edit that mends it.
            return [.drain(child)] + begin(work, serving: serving)
        case .preparing:
            pending.formUnion(work)
            return []
        case .idle, .stopping, .finished:
            return []
        }
    }

    /// The ``Action/prepare(_:)`` asked for has ended.
    package mutating func preparationFinished(succeeded: Bool) -> [Action] {
        switch state {
        case .preparing(let work, let serving):
            // What was just built is outdated already: a child of it would be replaced at once.
            if !pending.isEmpty { return begin(work.union(takePending()), serving: serving) }
            if succeeded { return spawn(serving: serving) }
            return wait(serving: serving, unfinished: work)
        case .stopping:
            state = .stopping(isPreparing: false)
            return finishIfAlone()
        case .idle, .starting, .serving, .waitingForEdit, .finished:
            return []
        }
    }

    /// A child answers calls.
    package mutating func childIsServing(_ child: ChildID) -> [Action] {
        guard case .starting(child, let old) = state else { return [] }
        state = .serving(child)
        return old.map { [.drain($0)] } ?? []
    }

    /// A child's process has ended, for whatever reason.
    package mutating func childExited(_ child: ChildID) -> [Action] {
        living.remove(child)
        switch state {
        case .starting(child, let old):
            return wait(serving: old, unfinished: .restart)
        case .starting(let new, child):
            state = .starting(child: new, serving: nil)
            return []
        case .preparing(let work, child):
            state = .preparing(work, serving: nil)
            return []
        case .serving(child):
            // The port stays open without a server, so its clients would wait: it is replaced, but not for ever.
            crashes += 1
            if crashes <= Self.crashLimit { return spawn(serving: nil) }
            return wait(serving: nil, unfinished: .restart)
        case .waitingForEdit(child, let unfinished):
            return wait(serving: nil, unfinished: unfinished)
        case .stopping:
            return finishIfAlone()
        case .idle, .preparing, .starting, .serving, .waitingForEdit, .finished:
            return []
        }
    }

    /// The person asked to stop. The second time, children are not waited for.
    package mutating func stopRequested() -> [Action] {
        let children = living.sorted { $0.number < $1.number }
        switch state {
        case .finished:
            return []
        case .stopping:
            return children.map { .kill($0) }
        case .preparing:
            state = .stopping(isPreparing: true)
            return [.cancelPreparation] + children.map { .drain($0) }
        case .idle, .starting, .serving, .waitingForEdit:
            state = .stopping(isPreparing: false)
            return children.map { .drain($0) } + finishIfAlone()
        }
    }

    // MARK: - Transitions

    private mutating func begin(_ work: ReloadWork, serving: ChildID?) -> [Action] {
        guard work.needsPreparation else { return spawn(serving: serving) }
        state = .preparing(work, serving: serving)
        return [.prepare(work)]
    }

    private mutating func spawn(serving: ChildID?) -> [Action] {
        spawned += 1
        let child = ChildID(spawned)
        living.insert(child)
        state = .starting(child: child, serving: serving)
        return [.spawn(child)]
    }

    private mutating func wait(serving: ChildID?, unfinished: ReloadWork) -> [Action] {
        state = .waitingForEdit(serving: serving, unfinished: unfinished)
        return serving == nil ? [.reportNothingServed] : []
    }

    private mutating func takePending() -> ReloadWork {
        defer { pending = [] }
        return pending
    }

    private mutating func finishIfAlone() -> [Action] {
        guard state == .stopping(isPreparing: false), living.isEmpty else { return [] }
        state = .finished
        return [.finish]
    }
}
