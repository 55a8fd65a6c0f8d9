internal import CPostgreSQL
internal import EventLoop
internal import ORM

/// A connection to a server, in libpq's pipeline mode: requests are sent without waiting for the answers to
/// those before, and what one turn of the loop asks for leaves in one go.
///
/// Each request is a transaction of its own unless one was begun; only look-ups by the same statement that leave
/// together share one, which spares the server most of its work. When one of them fails, the others run again,
/// alone.
///
/// Lives on its loop.
/// Source: <https://www.postgresql.org/docs/current/libpq-pipeline-mode.html>
final class PostgresConnection: @unchecked Sendable {
    /// What the server still has to answer, in the order sent.
    enum Step {
        case prepare(PostgresRequest)
        case describe(PostgresRequest)
        case execute(PostgresRequest)
        /// Forgetting a prepared statement.
        case discard
        /// The end of what fails together.
        case sync

        var request: PostgresRequest? {
            switch self {
            case .prepare(let request), .describe(let request), .execute(let request): request
            case .discard, .sync: nil
            }
        }
    }

    let loop: EventLoop
    let opened = ContinuousClock.now
    let handle: OpaquePointer
    var registration: FileDescriptorRegistration?
    var steps: [Step] = []
    /// Requests whose answers have come, before the end of their transaction has.
    var answered: [PostgresRequest] = []
    var endedTransactions = 0
    /// Times that something came from the server.
    var receptions = 0
    /// What the look-ups that were sent last run, if the end of their transaction is still to be sent.
    private(set) var openGroup: PreparedStatement?
    private var openGroupCount = 0
    private var isFlushDue = false
    var script: PostgresRequest?
    /// The script is a COPY whose rows the server waits for.
    var isCopying = false
    /// Requests that wait for a script to end, or a script that waits for the pipeline to be empty.
    var waiting: [PostgresRequest] = []
    /// Requests whose statement is being prepared for another one: the form of their rows is not known yet.
    var followers: [PostgresRequest] = []
    var prepared = PreparedStatements()
    /// Statements of no use any more, which the server shall forget once no transaction is open.
    var outdated: [PreparedStatement] = []
    /// What has begun the transaction that is open, if nothing has been done in it since.
    var beginning: String?
    /// Requests to end a statement that are on their way.
    var cancellations = 0
    /// What look-ups that share the connection may not run on it; nil if none share it.
    var slowStatements: SlowStatements?
    /// What the server was asked to end last, while the order may still meet something.
    var interrupted: String?
    /// Transactions that have ended when it cannot any more.
    var interruptionEnd = 0
    var isWatched = false
    /// Why the connection can no longer be used.
    var ending = PostgresErrors.closed
    /// How long the server may leave an order to end something unanswered.
    let cancelTimeout: Duration
    /// Called when a table was found to have changed under a prepared statement.
    var onOutdatedPlan: (() -> Void)?
    /// Called once, when the connection can no longer be used.
    var onClose: (() -> Void)?
    /// Called for each notification of a channel that the connection listens to.
    var onNotification: ((PostgresNotification) -> Void)?

    /// Look-ups in one transaction: their answers wait for the last one.
    private static let maximumGroup = 32

    /// Takes over a connected libpq handle. On the loop.
    init(_ handle: OpaquePointer, loop: EventLoop, cancelTimeout: Duration) throws {
        self.handle = handle
        self.cancelTimeout = cancelTimeout
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
    var load: Int {
        steps.count + answered.count + waiting.count + followers.count + (script == nil ? 0 : 1)
    }

    /// Nothing is under way, and no transaction was left open.
    var isClean: Bool {
        isOpen && load == 0 && cancellations == 0
            && libpq.PQtransactionStatus(handle) == PQTRANS_IDLE
    }

    // MARK: - Sending

    func submit(_ request: PostgresRequest) {
        request.isSubmitted = true
        guard isOpen else { return request.complete(.failure(ending)) }
        if request.isCancelled { return request.complete(.failure(PostgresErrors.cancelled)) }
        if script != nil || !waiting.isEmpty || request.kind.isSimple && !steps.isEmpty {
            return waiting.append(request)
        }
        send(request)
        guard !isFlushDue else { return }
        isFlushDue = true
        loop.atEndOfTurn(self)
    }

    private func send(_ request: PostgresRequest) {
        if request.isOver { return }
        if isSlow(request) { return request.complete(.failure(SlowLookUp(sql: request.sql))) }
        let statement = request.kind.isPrepared ? prepared[request.sql] : nil
        if openGroup !== statement || !request.mayShareTransaction { endGroup() }
        guard isOpen else { return request.complete(.failure(ending)) }
        switch request.kind {
        case .script, .copy: sendScript(request)
        case .direct(let isBinary): sendDirect(request, isBinary: isBinary)
        case .description: sendDescription(request)
        case .prepared, .lookUp:
            guard let statement else { return sendPreparation(request) }
            guard let isBinary = statement.isBinary else { return followers.append(request) }
            sendExecution(of: statement, isBinary: isBinary, request)
        }
    }

    private func sendPreparation(_ request: PostgresRequest) {
        // Here, where a statement comes once, since the others are many.
        guard !TransactionControl.isStatement(request.sql, nestsComments: true) else {
            return request.complete(.failure(TransactionControl.error(request.sql)))
        }
        guard !refusesNull(request) else { return }
        if prepared.isFull, let oldest = prepared.removeOldest() { discard(oldest) }
        guard isOpen else { return request.complete(.failure(ending)) }
        let statement = prepared.add(request.sql)
        request.statement = statement
        let name = statement.name
        guard libpq.PQsendPrepare(handle, name, request.sql, 0, nil) == 1 else {
            return fail(request)
        }
        steps.append(.prepare(request))
        guard libpq.PQsendDescribePrepared(handle, name) == 1 else { return fail(request) }
        steps.append(.describe(request))
        sendSync()
    }

    private func sendExecution(
        of statement: PreparedStatement, isBinary: Bool, _ request: PostgresRequest
    ) {
        request.statement = statement
        let isSent = request.parameters.withPointers { count, values, lengths, formats in
            libpq.PQsendQueryPrepared(
                handle, statement.name, count, values, lengths, formats, isBinary ? 1 : 0)
        }
        guard isSent == 1 else { return fail(request) }
        steps.append(.execute(request))
        guard request.mayShareTransaction else { return sendSync() }
        openGroup = statement
        openGroupCount += 1
        if openGroupCount == Self.maximumGroup { endGroup() }
    }

    private func sendDescription(_ request: PostgresRequest) {
        guard libpq.PQsendDescribePortal(handle, request.sql) == 1 else { return fail(request) }
        steps.append(.execute(request))
        sendSync()
    }

    private func sendDirect(_ request: PostgresRequest, isBinary: Bool) {
        guard !refusesNull(request) else { return }
        let isSent = request.parameters.withPointers { count, values, lengths, formats in
            libpq.PQsendQueryParams(
                handle, request.sql, count, nil, values, lengths, formats, isBinary ? 1 : 0)
        }
        guard isSent == 1 else { return fail(request) }
        steps.append(.execute(request))
        sendSync()
    }

    /// Ends a request whose text libpq would take up to a NUL only.
    func refusesNull(_ request: PostgresRequest) -> Bool {
        guard request.sql.utf8.contains(0) else { return false }
        request.complete(.failure(PostgresErrors.nullCharacter))
        return true
    }

    /// Lets the server forget a statement.
    func discard(_ statement: PreparedStatement) {
        let text = "DEALLOCATE \(quoteIdentifier(statement.name))"
        guard libpq.PQsendQueryParams(handle, text, 0, nil, nil, nil, nil, 0) == 1 else {
            return fail()
        }
        steps.append(.discard)
        sendSync()
    }

    private func sendSync() {
        guard libpq.PQpipelineSync(handle) == 1 else { return fail() }
        steps.append(.sync)
    }

    /// Sends the end of the transaction that look-ups share.
    private func endGroup() {
        guard openGroup != nil else { return }
        openGroup = nil
        openGroupCount = 0
        sendSync()
    }

    /// - Returns: Whether the socket has taken all.
    @discardableResult
    func flush() -> Bool {
        guard isOpen else { return false }
        endGroup()
        guard isOpen else { return false }
        switch libpq.PQflush(handle) {
        case 0:
            // The next part of a COPY is sent once there is room again.
            registration?.update(interest: isCopying ? [.readable, .writable] : .readable)
            return true
        case 1: registration?.update(interest: [.readable, .writable])
        default: fail()
        }
        return false
    }

    /// Sends what could not be sent before, as far as it can be now.
    func sendWaiting() {
        while isOpen, script == nil, let next = waiting.first {
            if next.kind.isSimple, !steps.isEmpty { break }
            waiting.removeFirst()
            send(next)
        }
        flush()
    }
}

extension PostgresConnection: EndOfTurnHandler {
    func turnWillEnd() {
        isFlushDue = false
        flush()
        watchLookUps()
    }
}
