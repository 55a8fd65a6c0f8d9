internal import CPostgreSQL
internal import Dispatch
internal import EventLoop
internal import ORM

/// A connection to a server, in libpq's pipeline mode: requests are sent without waiting for the answers to
/// those before, and each is a transaction of its own unless one was begun.
///
/// Lives on its loop.
/// Source: <https://www.postgresql.org/docs/current/libpq-pipeline-mode.html>
final class PostgresConnection: FileDescriptorHandler, @unchecked Sendable {
    /// What the server still has to answer, in the order sent.
    private enum Step {
        case prepare(PostgresRequest)
        case describe(PostgresRequest)
        case execute(PostgresRequest)
        /// Forgetting a prepared statement.
        case discard
        /// The end of what fails together.
        case sync(PostgresRequest?)

        var request: PostgresRequest? {
            switch self {
            case .prepare(let request), .describe(let request), .execute(let request): request
            case .sync(let request): request
            case .discard: nil
            }
        }
    }

    struct Answer {
        var result: PostgresResult?
        var error: DatabaseError?
        var isOutdatedPlan = false
    }

    let loop: EventLoop
    let opened = ContinuousClock.now
    let handle: OpaquePointer
    var registration: FileDescriptorRegistration?
    private var steps: [Step] = []
    /// What has come for the first request in ``steps``.
    var answer = Answer()
    var script: PostgresRequest?
    /// Bytes of a COPY that were handed over so far; nil while the server asks for none.
    var copiedBytes: Int?
    /// Requests that wait for a script to end, or a script that waits for the pipeline to be empty.
    private var waiting: [PostgresRequest] = []
    /// Requests whose statement is being prepared for another one: the form of their rows is not known yet.
    private var followers: [PostgresRequest] = []
    private var prepared: [String: PreparedStatement] = [:]
    /// The texts of ``prepared``, the oldest first.
    private var preparedOrder: [String] = []
    private var preparedCount = 0
    private var cancellations = 0
    /// Called once, when the connection can no longer be used.
    var onClose: (() -> Void)?
    /// Called for each notification of a channel that the connection listens to.
    var onNotification: ((PostgresNotification) -> Void)?

    /// Prepared statements that a connection keeps.
    private static let maximumPrepared = 256

    /// Takes over a connected libpq handle. On the loop.
    init(_ handle: OpaquePointer, loop: EventLoop) throws {
        self.handle = handle
        self.loop = loop
        guard libpq.PQsetnonblocking(handle, 1) == 0, libpq.PQenterPipelineMode(handle) == 1 else {
            let words = Self.words(handle)
            libpq.PQfinish(handle)
            throw PostgresErrors.lost(words)
        }
        do {
            registration = try loop.register(
                libpq.PQsocket(handle), interest: .readable, handler: self)
        } catch {
            libpq.PQfinish(handle)
            throw error
        }
    }

    var isOpen: Bool { registration != nil }

    /// Requests that are not answered yet.
    var load: Int { steps.count + waiting.count + followers.count + (script == nil ? 0 : 1) }

    /// Nothing is under way, and no transaction was left open.
    var isClean: Bool {
        isOpen && load == 0 && cancellations == 0
            && libpq.PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    // MARK: - Sending

    func submit(_ request: PostgresRequest) {
        guard isOpen else { return request.complete(.failure(PostgresErrors.closed)) }
        if request.isCancelled { return request.complete(.failure(PostgresErrors.cancelled)) }
        if script != nil || !waiting.isEmpty || request.kind.isSimple && !steps.isEmpty {
            return waiting.append(request)
        }
        send(request)
        flush()
    }

    private func send(_ request: PostgresRequest) {
        switch request.kind {
        case .script, .copy: sendScript(request)
        case .direct(let isBinary): sendDirect(request, isBinary: isBinary)
        case .description: sendDescription(request)
        case .prepared:
            guard let statement = prepared[request.sql] else { return sendPreparation(request) }
            guard let isBinary = statement.isBinary else { return followers.append(request) }
            sendExecution(of: statement, isBinary: isBinary, request)
        }
    }

    private func sendPreparation(_ request: PostgresRequest) {
        if preparedOrder.count >= Self.maximumPrepared { discardOldest() }
        guard isOpen else { return request.complete(.failure(PostgresErrors.closed)) }
        preparedCount += 1
        let name = "manage_\(preparedCount)"
        guard libpq.PQsendPrepare(handle, name, request.sql, 0, nil) == 1 else {
            return fail(request)
        }
        steps.append(.prepare(request))
        guard libpq.PQsendDescribePrepared(handle, name) == 1 else { return fail(request) }
        steps.append(.describe(request))
        prepared[request.sql] = PreparedStatement(name: name)
        preparedOrder.append(request.sql)
        sendSync(request)
    }

    private func sendExecution(
        of statement: PreparedStatement, isBinary: Bool, _ request: PostgresRequest
    ) {
        let isSent = request.parameters.withPointers { count, values, lengths, formats in
            libpq.PQsendQueryPrepared(
                handle, statement.name, count, values, lengths, formats, isBinary ? 1 : 0)
        }
        guard isSent == 1 else { return fail(request) }
        steps.append(.execute(request))
        sendSync(request)
    }

    private func sendDescription(_ request: PostgresRequest) {
        guard libpq.PQsendDescribePortal(handle, request.sql) == 1 else { return fail(request) }
        steps.append(.execute(request))
        sendSync(request)
    }

    private func sendDirect(_ request: PostgresRequest, isBinary: Bool) {
        let isSent = request.parameters.withPointers { count, values, lengths, formats in
            libpq.PQsendQueryParams(
                handle, request.sql, count, nil, values, lengths, formats, isBinary ? 1 : 0)
        }
        guard isSent == 1 else { return fail(request) }
        steps.append(.execute(request))
        sendSync(request)
    }

    private func sendSync(_ request: PostgresRequest?) {
        guard libpq.PQpipelineSync(handle) == 1 else { return fail(request) }
        steps.append(.sync(request))
    }

    private func discardOldest() {
        let sql = preparedOrder.removeFirst()
        guard let statement = prepared.removeValue(forKey: sql) else { return }
        let text = "DEALLOCATE \(quoteIdentifier(statement.name))"
        guard libpq.PQsendQueryParams(handle, text, 0, nil, nil, nil, nil, 0) == 1 else {
            return fail()
        }
        steps.append(.discard)
        sendSync(nil)
    }

    func flush() {
        guard isOpen else { return }
        switch libpq.PQflush(handle) {
        case 0: registration?.update(interest: .readable)
        case 1: registration?.update(interest: [.readable, .writable])
        default: fail()
        }
    }

    private func sendWaiting() {
        while isOpen, script == nil, let next = waiting.first {
            if next.kind.isSimple, !steps.isEmpty { return }
            waiting.removeFirst()
            if !next.isOver { send(next) }
        }
        flush()
    }

    // MARK: - Receiving

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
            guard case .sync(let request) = step else { return fail() }
            steps.removeFirst()
            let finished = answer
            answer = Answer()
            if let request { finish(request, finished) }
            // Those whose statement is still not described come back.
            waiting += followers
            followers = []
            return
        }
        if status == PGRES_FATAL_ERROR { noteError(result, of: step) }
        // A commit that fails at the end reports it in place of the end.
        if case .sync = step { return }
        switch (step, status) {
        case (.describe(let request), PGRES_COMMAND_OK): noteColumns(result, of: request)
        case (.execute, PGRES_TUPLES_OK), (.execute, PGRES_COMMAND_OK): answer.result = result
        default: break
        }
        steps.removeFirst()
    }

    private func noteError(_ result: PostgresResult, of step: Step) {
        guard answer.error == nil, let request = step.request else { return }
        answer.error = PostgresErrors.error(result.pointer, sql: request.sql)
        // A plan whose columns changed, or a statement that a pooler between the two has dropped.
        answer.isOutdatedPlan =
            request.kind == .prepared
            && ["0A000", "26000"].contains(PostgresErrors.state(result.pointer))
        switch step {
        case .prepare, .describe: forget(request.sql)
        case .execute, .discard, .sync: break
        }
    }

    private func noteColumns(_ result: PostgresResult, of request: PostgresRequest) {
        prepared[request.sql]?.isBinary = result.isReadInBinary
    }

    private func forget(_ sql: String) {
        prepared[sql] = nil
        preparedOrder.removeAll { $0 == sql }
    }

    private func finish(_ request: PostgresRequest, _ answer: Answer) {
        if let error = answer.error {
            if answer.isOutdatedPlan, !request.isSecondAttempt,
                libpq.PQtransactionStatus(handle) != PQTRANS_INERROR
            {
                request.isSecondAttempt = true
                forget(request.sql)
                return waiting.insert(request, at: 0)
            }
            return request.complete(.failure(error))
        }
        if let result = answer.result { return request.complete(.success(result)) }
        // It was only prepared until now.
        if request.isOver { return }
        if request.isCancelled { return request.complete(.failure(PostgresErrors.cancelled)) }
        waiting.insert(request, at: 0)
    }

    // MARK: - Ending

    /// Asks the server to end what it is doing for `request`, if it is doing that.
    ///
    /// The request to cancel travels on a connection of its own, and may arrive late; nobody else may use
    /// this one before it has.
    func cancel(_ request: PostgresRequest) {
        request.isCancelled = true
        guard isOpen, !request.isOver, let ticket = libpq.PQgetCancel(handle) else { return }
        cancellations += 1
        let transferred = UncheckedTransfer(ticket)
        DispatchQueue.global().async { [self] in
            var buffer = [CChar](repeating: 0, count: 256)
            // If it does not arrive, the request runs to its end.
            _ = libpq.PQcancel(transferred.value, &buffer, Int32(buffer.count))
            libpq.PQfreeCancel(transferred.value)
            loop.execute {
                self.cancellations -= 1
                // The server ignores what arrives just before the statement begins.
                guard !request.isOver else { return }
                self.loop.schedule(after: .milliseconds(100)) { self.cancel(request) }
            }
        }
    }

    func close() { end(PostgresErrors.closed) }

    /// The connection is of no use any more, for `request` and those before.
    func fail(_ request: PostgresRequest? = nil) {
        let error = PostgresErrors.lost(Self.words(handle))
        end(error)
        request?.complete(.failure(error))
    }

    private func end(_ error: DatabaseError) {
        guard let registration else { return }
        self.registration = nil
        registration.cancel()
        var lost = waiting + followers
        if let script { lost.append(script) }
        lost += steps.compactMap(\.request)
        waiting = []
        followers = []
        script = nil
        steps = []
        libpq.PQfinish(handle)
        for request in lost { request.complete(.failure(error)) }
        onClose?()
        onClose = nil
    }

    private static func words(_ handle: OpaquePointer) -> String {
        let text = libpq.PQerrorMessage(handle).map { String(cString: $0) } ?? ""
        let line = text.split(separator: "\n").first.map(String.init) ?? ""
        return line.isEmpty ? "the server closed it" : line
    }
}

/// A C pointer that one thread at a time uses.
struct UncheckedTransfer<Value>: @unchecked Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
}
