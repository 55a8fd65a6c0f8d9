internal import CPostgreSQL
internal import EventLoop
internal import ORM

extension PostgresConnection: FileDescriptorHandler {
    func descriptorIsReady(for events: ReadyEvents) {
        if events.contains(.writable) {
            if flush(), let script { sendCopy(script) }
        }
        guard isOpen else { return }
        receptions += 1
        guard libpq.PQconsumeInput(handle) == 1 else { return fail() }
        if script != nil { receiveScript() } else { receive() }
        guard isOpen else { return }
        receiveNotifications()
        guard isOpen else { return }
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
        switch step {
        case .sync:
            // A commit that fails at the end reports it in place of the end, which follows.
            if status == PGRES_FATAL_ERROR { return noteFailedCommit(result) }
            guard status == PGRES_PIPELINE_SYNC else { return fail() }
            steps.removeFirst()
            return finishAnswered()
        case .discard: break
        case .prepare(let request):
            if status == PGRES_FATAL_ERROR { noteError(result, of: request) }
        case .describe(let request):
            if status == PGRES_FATAL_ERROR { noteError(result, of: request) }
            if status == PGRES_COMMAND_OK { request.statement?.isBinary = result.isReadInBinary }
            answered.append(request)
        case .execute(let request):
            switch status {
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY:
                request.answer = .result(result)
            case PGRES_PIPELINE_ABORTED: request.answer = .aborted
            case PGRES_FATAL_ERROR: noteError(result, of: request)
            default: request.answer = .error(PostgresErrors.noStatement(sql: request.sql))
            }
            answered.append(request)
        }
        steps.removeFirst()
    }

    private func noteError(_ result: PostgresResult, of request: PostgresRequest) {
        guard request.answer == nil else { return }
        let error = PostgresErrors.error(result.pointer, sql: request.sql)
        let state = PostgresErrors.state(result.pointer)
        // A plan whose columns changed, or a statement that was dropped: by hand, or by a pooler between the two.
        let isOutdated = request.kind.isPrepared && ["0A000", "26000"].contains(state)
        request.answer = isOutdated ? .outdated(error) : .error(error)
        // Others have most likely gone with it.
        if state == "26000" { prepared.removeDescribed() }
        if isOutdated, PostgresErrors.isOutdatedPlan(result.pointer) { onOutdatedPlan?() }
        // It never came to be there.
        if let statement = request.statement, statement.isBinary == nil {
            prepared.remove(statement)
        }
    }

    private func noteFailedCommit(_ result: PostgresResult) {
        for request in answered {
            request.answer =
                answered.count > 1
                ? .aborted : .error(PostgresErrors.error(result.pointer, sql: request.sql))
        }
    }

    /// The transaction of the requests that are answered has ended.
    private func finishAnswered() {
        let finished = answered
        answered.removeAll(keepingCapacity: true)
        var repeated: [PostgresRequest] = []
        // What a look-up found in a transaction that failed for another one counts no more.
        let isFailedGroup = finished.count > 1 && !finished.allSatisfy(\.hasResult)
        for request in finished where !request.isOver {
            if isFailedGroup, request.hasResult { request.answer = .aborted }
            if isToRunAgain(request) {
                request.answer = nil
                repeated += transactionToRepeat(before: request)
                repeated.append(request)
            }
        }
        discardOutdated()
        waiting.insert(contentsOf: repeated, at: 0)
        // Those whose statement is still not described come back.
        waiting += followers
        followers = []
        transactionEnded()
    }

    /// Answers a request, unless it has to run once more.
    private func isToRunAgain(_ request: PostgresRequest) -> Bool {
        switch request.answer {
        case .result(let result):
            beginning = request.beginsTransaction ? request.sql : nil
            request.complete(.success(result))
        case .aborted:
            request.isAlone = true
            return true
        case .outdated(let error):
            if let statement = request.statement, prepared.remove(statement) {
                outdated.append(statement)
            }
            // In a transaction that has failed nothing runs any more; one that has done nothing yet can begin again.
            guard !request.isSecondAttempt, !isInFailedTransaction || beginning != nil else {
                request.complete(.failure(error))
                return false
            }
            request.isSecondAttempt = true
            return true
        case .error(let error):
            beginning = nil
            guard error.code == .interrupted, request.kind == .lookUp, let interrupted else {
                request.complete(.failure(error))
                return false
            }
            // The order to end another look-up came too late for that one.
            guard request.sql == interrupted else { return true }
            slowStatements?.insert(request.sql)
            request.complete(.failure(SlowLookUp(sql: request.sql)))
        // It was only prepared until now.
        case nil where request.isCancelled: request.complete(.failure(PostgresErrors.cancelled))
        case nil: return true
        }
        return false
    }

    private var isInFailedTransaction: Bool {
        libpq.PQtransactionStatus(handle) == PQTRANS_INERROR
    }

    /// What begins the transaction again that a request has spoilt.
    private func transactionToRepeat(before request: PostgresRequest) -> [PostgresRequest] {
        guard request.isSecondAttempt, isInFailedTransaction, let beginning else { return [] }
        return ["ROLLBACK", beginning].compactMap { sql in
            try? PostgresRequest(SQLStatement(sql), kind: .direct()) { _ in }
        }
    }

    private func discardOutdated() {
        guard !outdated.isEmpty, libpq.PQtransactionStatus(handle) == PQTRANS_IDLE else { return }
        let statements = outdated
        outdated = []
        for statement in statements where isOpen { discard(statement) }
    }
}
