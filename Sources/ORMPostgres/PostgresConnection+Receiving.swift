internal import CPostgreSQL
internal import EventLoop
internal import ORM

extension PostgresConnection: FileDescriptorHandler {
    func descriptorIsReady(for events: ReadyEvents) {
        if events.contains(.writable) {
            flush()
            if isOpen, let script { sendCopy(script) }
        }
        guard isOpen else { return }
        guard libpq.PQconsumeInput(handle) == 1 else { return fail() }
        if script != nil { receiveScript() } else { receive() }
        guard isOpen else { return }
        receiveNotifications()
        if load == 0, libpq.PQstatus(handle) == CONNECTION_BAD { return fail() }
        sendWaiting()
    }

    private func receive() {
        var sawEnd = false
        while isOpen, let step = steps.first, libpq.PQisBusy(handle) == 0 {
            guard let pointer = libpq.PQgetResult(handle) else {
                // Ends the results of one step; twice in a row, there is nothing to read yet.
                if sawEnd { return }
                sawEnd = true
                continue
            }
            sawEnd = false
            take(PostgresResult(pointer), for: step)
        }
    }

    private func take(_ result: PostgresResult, for step: Step) {
        let status = libpq.PQresultStatus(result.pointer)
        if status == PGRES_PIPELINE_SYNC {
            guard case .sync = step else { return fail() }
            steps.removeFirst()
            finishAnswered()
            return
        }
        if status == PGRES_FATAL_ERROR { noteError(result, of: step) }
        switch (step, status) {
        // A commit that fails at the end reports it in place of the end.
        case (.sync, _): return
        case (.describe(let request), PGRES_COMMAND_OK): noteColumns(result, of: request)
        case (.execute(let request), PGRES_TUPLES_OK), (.execute(let request), PGRES_COMMAND_OK):
            request.result = result
        case (.execute(let request), PGRES_PIPELINE_ABORTED): request.isAborted = true
        default: break
        }
        switch step {
        case .describe(let request), .execute(let request): answered.append(request)
        case .prepare, .discard, .sync: break
        }
        steps.removeFirst()
    }

    private func noteError(_ result: PostgresResult, of step: Step) {
        let failed = step.request.map { [$0] } ?? answered
        for request in failed where request.error == nil {
            request.error = PostgresErrors.error(result.pointer, sql: request.sql)
            // A plan whose columns changed, or a statement that a pooler between the two has dropped.
            request.isOutdatedPlan =
                request.kind.isPrepared
                && ["0A000", "26000"].contains(PostgresErrors.state(result.pointer))
        }
        switch step {
        case .prepare(let request), .describe(let request): prepared.remove(request.sql)
        case .execute, .discard, .sync: break
        }
    }

    private func noteColumns(_ result: PostgresResult, of request: PostgresRequest) {
        prepared[request.sql]?.isBinary = result.isReadInBinary
    }

    /// The transaction of the requests that are answered has ended.
    private func finishAnswered() {
        let finished = answered
        answered.removeAll(keepingCapacity: true)
        for request in finished { finish(request) }
        transactionEnded()
        // Those whose statement is still not described come back.
        waiting += followers
        followers = []
    }

    private func finish(_ request: PostgresRequest) {
        if request.isOver { return }
        if let error = request.error {
            if let slowStatements, request.kind == .lookUp, error.code == .interrupted {
                slowStatements.note(request.sql)
                return request.complete(.failure(SlowLookUp()))
            }
            if request.isOutdatedPlan, !request.isSecondAttempt,
                libpq.PQtransactionStatus(handle) != PQTRANS_INERROR
            {
                request.isSecondAttempt = true
                prepared.remove(request.sql)
                return runAgain(request)
            }
            return request.complete(.failure(error))
        }
        if request.isAborted {
            request.isAlone = true
            return runAgain(request)
        }
        if let result = request.result { return request.complete(.success(result)) }
        // It was only prepared until now.
        if request.isCancelled { return request.complete(.failure(PostgresErrors.cancelled)) }
        runAgain(request)
    }

    /// Lets a request run before those that wait.
    private func runAgain(_ request: PostgresRequest) {
        request.forgetAnswer()
        waiting.insert(request, at: 0)
    }
}
