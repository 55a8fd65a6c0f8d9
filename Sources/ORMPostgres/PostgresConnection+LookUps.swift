internal import CPostgreSQL
internal import EventLoop
internal import ORM

/// Look-ups share connections because they are short. One that is not, as behind a lock of its table, is ended on
/// the server and runs on a connection of its own, and so do all by its statement until one is short again.
extension PostgresConnection {
    func isSlow(_ request: PostgresRequest) -> Bool {
        guard let slowStatements, request.kind == .lookUp else { return false }
        return slowStatements.contains(request.sql)
    }

    /// From now until nothing is under way, ends the look-up for which the server takes long.
    func watchLookUps() {
        guard let patience = slowStatements?.patience, !isWatched, isOpen, !steps.isEmpty
        else { return }
        isWatched = true
        let seen = receptions
        loop.schedule(after: patience) { [weak self] in
            guard let self else { return }
            isWatched = false
            if receptions == seen { interrupt() }
            watchLookUps()
        }
    }

    /// The server begins with what was asked for next.
    func transactionEnded() {
        endedTransactions += 1
        if cancellations == 0, endedTransactions >= interruptionEnd { interrupted = nil }
        interruptIfSlow()
    }

    private func interruptIfSlow() {
        if let next = steps.first?.request, isSlow(next) { interrupt() }
    }

    /// Asks the server to end the look-up that it runs. What it runs by the time the order comes may be another one,
    /// which runs again.
    private func interrupt() {
        guard cancellations == 0, let request = steps.first?.request else { return }
        interrupted = request.sql
        let seen = endedTransactions
        sendCancellation { [self] in
            // The order has come: it meets what the server has by now, or nothing.
            interruptionEnd = endedTransactions + openTransactions
            if endedTransactions == interruptionEnd { interrupted = nil }
            // The answer was here before; the next one could not be interrupted then.
            if endedTransactions != seen { interruptIfSlow() }
        }
        afterCancelTimeout { [weak self] in
            if let self, isOpen, steps.first?.request === request { giveUp() }
        }
    }

    private var openTransactions: Int {
        let sent = steps.count { if case .sync = $0 { true } else { false } }
        return sent + (openGroup == nil ? 0 : 1)
    }

    /// Closes the connection of a server that does not answer; the look-ups run on connections of their own, as they
    /// would if it had ended them.
    private func giveUp() {
        if let first = steps.first?.request { slowStatements?.insert(first.sql) }
        for request in steps.compactMap(\.request) + answered + waiting + followers {
            request.complete(.failure(SlowLookUp(sql: request.sql)))
        }
        end(PostgresErrors.noAnswer(after: cancelTimeout))
    }
}
