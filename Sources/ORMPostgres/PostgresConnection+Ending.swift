internal import CPostgreSQL
internal import EventLoop
internal import ORM

extension PostgresConnection {
    /// Asks the server to end what it is doing for `request`, if it is doing that; one that does not answer for some
    /// seconds is given up.
    ///
    /// The request to cancel may arrive late; nobody else may use this connection before it has.
    func cancel(_ request: PostgresRequest) {
        if !request.isCancelled {
            request.isCancelled = true
            limitWait(for: request) { request.complete(.failure(CancellationError())) }
        }
        guard isOpen, request.isSubmitted, !request.isOver else { return }
        sendCancellation { [self] in
            // The server ignores what arrives just before the statement begins.
            guard !request.isOver else { return }
            loop.schedule(after: .milliseconds(100)) { self.cancel(request) }
        }
    }

    /// Closes the connection if the server still leaves `request` unanswered after some seconds; calls `isClosing`
    /// before.
    func limitWait(
        for request: PostgresRequest, _ isClosing: @escaping @Sendable () -> Void = {}
    ) {
        afterCancelTimeout { [self] in
            guard isOpen, !request.isOver else { return }
            isClosing()
            end(PostgresErrors.noAnswer(after: cancelTimeout))
        }
    }

    /// In two steps: a process that was stopped for some time reads what came meanwhile between them.
    func afterCancelTimeout(_ body: @escaping @Sendable () -> Void) {
        let half = cancelTimeout / 2
        loop.schedule(after: half) { [loop] in loop.schedule(after: half, body) }
    }

    /// Asks the server to end the statement that it runs, on a connection that is made for that.
    ///
    /// - Parameter completion: Called on the loop when the server has taken note, or cannot be reached.
    func sendCancellation(_ completion: @escaping @Sendable () -> Void) {
        guard isOpen, let ticket = libpq.PQgetCancel(handle) else { return }
        cancellations += 1
        let transferred = UncheckedTransfer(ticket)
        let report: @Sendable () -> Void = { [self] in
            loop.execute {
                self.cancellations -= 1
                completion()
            }
        }
        do {
            try startThread(named: "pg-cancel") {
                var buffer = [CChar](repeating: 0, count: 256)
                // If it does not arrive, the statement runs to its end.
                _ = libpq.PQcancel(transferred.value, &buffer, Int32(buffer.count))
                libpq.PQfreeCancel(transferred.value)
                report()
            }
        } catch {
            libpq.PQfreeCancel(ticket)
            report()
        }
    }

    func close() { end(PostgresErrors.closed) }

    /// The connection is of no use any more, for `request` and those before.
    func fail(_ request: PostgresRequest? = nil) {
        let error = PostgresErrors.lost(Self.words(handle))
        end(error)
        request?.complete(.failure(error))
    }

    func end(_ error: DatabaseError) {
        guard let registration else { return }
        self.registration = nil
        ending = error
        registration.cancel()
        var lost = waiting + followers + answered
        if let script { lost.append(script) }
        lost += steps.compactMap(\.request)
        waiting = []
        followers = []
        answered = []
        script = nil
        steps = []
        libpq.PQfinish(handle)
        for request in lost { request.complete(.failure(error)) }
        onClose?()
        onClose = nil
    }

    static func words(_ handle: OpaquePointer) -> String {
        let text = libpq.PQerrorMessage(handle).map { String(cString: $0) } ?? ""
        let line = text.split(separator: "\n").first.map(String.init) ?? ""
        return line.isEmpty ? "the server closed it" : line
    }
}
