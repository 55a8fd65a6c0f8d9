/// Decides how a serving process ends, and how it lets a new process of its program take over. Pure.
///
/// On a restart a successor is started, which inherits the listening sockets, so that no connection is refused. Once
/// it serves, this process stops accepting and lets its open calls finish. It stays as the process that the system
/// knows: it passes the order to stop on, and ends when its last successor has ended.
///
/// Each method reports one event and returns what the caller has to do, in order.
struct ServerLife {
    typealias SuccessorID = Int

    enum Action: Equatable {
        /// Start a process; report ``successorServes(_:)`` and ``successorEnded(_:)``.
        case startSuccessor(SuccessorID)
        /// Stop accepting here and let open calls finish; report ``serverStopped()``.
        case replaceServer
        /// Say that this is the end, then the same.
        case stopServer
        /// Say that this is the end of a server that successors have replaced.
        case leaveSockets
        /// End open calls at once.
        case closeServer
        /// Send a successor the order to stop, for the second time if it has it already.
        case stopSuccessor(SuccessorID)
        /// Tell the person that the server which was there serves on.
        case reportFailedStart
        /// The process's work is done.
        case finish(succeeded: Bool)
    }

    private enum Server { case serving, draining, stopped }

    private var server = Server.serving
    /// Every successor that has not ended.
    private var living: Set<SuccessorID> = []
    private var starting: SuccessorID?
    private var current: SuccessorID?
    private var started = 0
    private var isEnding = false
    private var hasFailed = false

    mutating func restartRequested() -> [Action] {
        guard !isEnding, starting == nil else { return [] }
        started += 1
        starting = started
        living.insert(started)
        return [.startSuccessor(started)]
    }

    mutating func successorServes(_ successor: SuccessorID) -> [Action] {
        guard starting == successor, !isEnding else { return [] }
        starting = nil
        let previous = current
        current = successor
        if let previous { return [.stopSuccessor(previous)] }
        server = .draining
        return [.replaceServer]
    }

    mutating func successorEnded(_ successor: SuccessorID) -> [Action] {
        living.remove(successor)
        if starting == successor {
            starting = nil
            if !isEnding { return [.reportFailedStart] }
        }
        if current == successor, !isEnding {
            // Nobody serves any more; whoever watches over this process has to know.
            hasFailed = true
            return stopRequested()
        }
        return finishIfAlone()
    }

    /// The first time, open calls may finish.
    mutating func stopRequested() -> [Action] {
        let successors = living.sorted().map { Action.stopSuccessor($0) }
        guard !isEnding else { return (server == .stopped ? [] : [.closeServer]) + successors }
        isEnding = true
        let isServing = server == .serving
        if isServing { server = .draining }
        return [isServing ? .stopServer : .leaveSockets] + successors + finishIfAlone()
    }

    mutating func serverStopped() -> [Action] {
        server = .stopped
        return finishIfAlone()
    }

    private func finishIfAlone() -> [Action] {
        guard isEnding, living.isEmpty, server == .stopped else { return [] }
        return [.finish(succeeded: !hasFailed)]
    }
}
