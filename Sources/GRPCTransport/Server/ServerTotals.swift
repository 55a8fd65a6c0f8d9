internal import Synchronization

/// What the workers of a server count together, each with its limit.
final class ServerTotals: Sendable {
    let rpcs: SharedCount
    let connections: SharedCount
    /// Bytes of messages that wait.
    let bufferedBytes: SharedCount

    init(_ configuration: ServerConfiguration) {
        rpcs = SharedCount(limit: configuration.maximumConcurrentRPCs)
        connections = SharedCount(limit: configuration.maximumConnections)
        bufferedBytes = SharedCount(limit: configuration.maximumTotalBufferedBytes)
    }

    /// Whether a connection of which `bytes` wait is to be ended, because too much waits in all and it has more than
    /// the average share of what may. Those who have less must not pay for it.
    func isExcessive(_ bytes: Int) -> Bool {
        guard let limit = bufferedBytes.limit, bufferedBytes.value > limit else { return false }
        return bytes > limit / max(1, connections.value)
    }
}

/// A count that several threads share.
final class SharedCount: Sendable {
    /// nil: no limit.
    let limit: Int?
    private let count = Atomic(0)

    init(limit: Int?) {
        self.limit = limit
    }

    var value: Int { count.load(ordering: .relaxed) }

    /// Adds one, unless the limit is reached.
    ///
    /// - Returns: Whether it was added.
    func begin() -> Bool {
        if count.wrappingAdd(1, ordering: .relaxed).newValue <= limit ?? .max { return true }
        end()
        return false
    }

    /// Takes one away that ``begin()`` has added.
    func end() {
        add(-1)
    }

    /// Adds any number, above the limit too.
    func add(_ change: Int) {
        count.wrappingAdd(change, ordering: .relaxed)
    }
}
