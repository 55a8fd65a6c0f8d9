internal import CPostgreSQL
internal import EventLoop
internal import ORM

/// A look-up that took long on a connection that it shared, and that has to run on one of its own.
struct SlowLookUp: Error {}

/// The statements of look-ups that took long lately, as they do while somebody alters their table.
///
/// Lives on its loop.
final class SlowStatements {
    private var ends: [String: ContinuousClock.Instant] = [:]

    /// How long a statement counts as slow.
    private static let memory = Duration.seconds(1)

    func note(_ sql: String) { ends[sql] = .now + Self.memory }

    func contains(_ sql: String) -> Bool {
        guard !ends.isEmpty, let end = ends[sql] else { return false }
        if end > .now { return true }
        ends[sql] = nil
        return false
    }
}

/// Look-ups share connections because they are short. One that is not, as behind a lock of its table, is ended on
/// the server, and runs on a connection of its own as all others by its statement do for a while.
extension PostgresConnection {
    /// How long the others wait for one look-up.
    private static let patience = Duration.milliseconds(100)

    func isSlow(_ request: PostgresRequest) -> Bool {
        guard let slowStatements, request.kind == .lookUp else { return false }
        return slowStatements.contains(request.sql)
    }

    /// Ends the look-up that is being run if it takes long, from now until nothing is under way.
    func watchLookUps() {
        guard slowStatements != nil, !isWatched, isOpen, !steps.isEmpty else { return }
        isWatched = true
        let seen = endedTransactions
        loop.schedule(after: Self.patience) { [weak self] in
            guard let self else { return }
            isWatched = false
            if endedTransactions == seen { interrupt() }
            watchLookUps()
        }
    }

    /// The server begins with what was asked for next.
    func transactionEnded() {
        endedTransactions += 1
        if let next = steps.first?.request, isSlow(next) { interrupt() }
    }

    /// Asks the server to end what it is doing. Should it be doing something else by then, that is a look-up
    /// too, which runs again.
    private func interrupt() {
        guard cancellations == 0 else { return }
        sendCancellation {}
    }
}
