internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore
internal import Protobuf
internal import Synchronization

/// One RPC on a server's connection: the effects that ``ServerStreamStateMachine`` decides on.
///
/// Lives on its worker's loop. Streams are reused, because most RPCs are over in one turn.
final class ServerStream: @unchecked Sendable {
    let worker: ServerWorker
    /// nil before the request's headers and once the stream is closed.
    @exclusivity(unchecked) private(set) var connection: ServerConnection?
    private(set) var identifier: Int32 = 0
    /// Place among the connection's streams; kept by the connection.
    var position = 0

    // Exclusivity is not checked at run time for what every frame touches, here and in the other types of the hot
    // path: all of it happens on one thread, no access calls out of this target but to encode or decode a message,
    // and the checks took one fifteenth of an RPC's time.
    @exclusivity(unchecked) var headers = RequestHeaders()
    @exclusivity(unchecked) var input: MessageDeframer
    @exclusivity(unchecked) var output: MessageSendBuffer
    @exclusivity(unchecked) var state = ServerStreamStateMachine(kind: .unary)
    /// How responses are compressed; known once the first is written.
    @exclusivity(unchecked) var encoding = CompressionAlgorithm.identity

    /// The task that runs the handler, while it runs.
    @exclusivity(unchecked) var handlerTask: HandlerTask?
    @exclusivity(unchecked) var requestWaiter: UnsafeContinuation<Bool, any Error>?
    @exclusivity(unchecked) var writeWaiter: UnsafeContinuation<Void, any Error>?
    /// What a waiting handler gets when the RPC is over early.
    @exclusivity(unchecked) var failure: RPCError?
    private(set) var deadlineInstant: ContinuousClock.Instant?
    private var deadlineTimer: LoopTimer?
    private(set) var peerAddress = RawSocketAddress()
    private(set) var peerIdentity: PeerIdentity?
    private(set) var connectionIdentity: UInt64 = 0

    /// The connection's when this stream began; see ``progress``.
    private(set) var requestPeriod = 0
    private var hasHeaders = false
    /// Bytes that wait here, as the connection knows.
    @exclusivity(unchecked) private var heldBytes = 0

    @exclusivity(unchecked) var traffic = CallTraffic()
    private var observation = Observation.none
    /// The status that was decided, for the worker's observer.
    @exclusivity(unchecked) private var outcome: Status?

    let isCancelledFlag = Atomic(false)
    let responseMetadata = Mutex(ResponseMetadata())
    @exclusivity(unchecked) private var trailers: HeaderBlock?
    private var isCounted = false
    /// Received bytes for which the client's window is not yet reopened.
    @exclusivity(unchecked) private var unconsumedBytes = 0

    struct ResponseMetadata {
        var initial = Metadata()
        var trailing = Metadata()
        /// What the handler asked for, if it did.
        var compression: CompressionAlgorithm?
        var notes: [(key: String, value: String)] = []
    }

    private enum Observation {
        case none
        /// The observer was told of the start and not yet of the end.
        case open(since: ContinuousClock.Instant)
    }

    /// Whether client calls of the handler have something to take over.
    var passesOn: Bool { headers.hasTraceContext || deadlineInstant != nil }

    init(worker: ServerWorker) {
        self.worker = worker
        self.output = MessageSendBuffer(
            maximumMessageBytes: worker.configuration.maximumSentMessageBytes
        )
        self.input = MessageDeframer(
            maximumMessageBytes: worker.configuration.maximumMessageBytes,
            compressor: worker.buffers.compressor
        )
    }

    // MARK: - Life

    func begin(on connection: ServerConnection, identifier: Int32) {
        self.connection = connection
        self.identifier = identifier
        peerAddress = connection.peer
        peerIdentity = connection.peerIdentity
        connectionIdentity = connection.identity
        requestPeriod = connection.requestPeriod
        hasHeaders = false
        state = ServerStreamStateMachine(kind: .unary)
    }

    /// Makes this as good as new. Nobody else may hold it.
    func reset() {
        headers.reset()
        input.reset()
        output.reset()
        failure = nil
        deadlineInstant = nil
        trailers = nil
        encoding = .identity
        unconsumedBytes = 0
        traffic = CallTraffic()
        outcome = nil
        isCancelledFlag.store(false, ordering: .relaxed)
        if hasResponseMetadata {
            hasResponseMetadata = false
            responseMetadata.withLock { $0 = ResponseMetadata() }
        }
    }

    /// Set with `responseMetadata`, so that most RPCs need not take its lock.
    var hasResponseMetadata: Bool {
        get { hasResponseMetadataFlag.load(ordering: .relaxed) }
        set { hasResponseMetadataFlag.store(newValue, ordering: .relaxed) }
    }
    private let hasResponseMetadataFlag = Atomic(false)

    // MARK: - What the client sends

    /// The header block is complete.
    func receivedHeaders() {
        hasHeaders = true
        if let observer = worker.observer {
            observation = .open(since: .now)
            observer.callStarted(ServerContext(call: self))
        }
        if let fault = headers.fault(maximumBytes: worker.configuration.maximumHeaderBytes) {
            state = ServerStreamStateMachine(kind: .unary)
            switch fault {
            case .http(let block): answerWithoutStatus(block)
            case .grpc(let error): finish(error)
            }
            return
        }
        guard let handler = headers.handler else { return }
        state = ServerStreamStateMachine(kind: handler.kind)
        input.encoding = headers.encoding
        guard worker.beginRPC() else {
            return finish(
                RPCError(code: .resourceExhausted, message: "the server has too many RPCs open")
            )
        }
        isCounted = true
        if let timeout = headers.timeout { startDeadline(timeout) }
        perform(state.receivedHeaders())
    }

    func receivedData(_ bytes: UnsafeRawBufferPointer) {
        unconsumedBytes += bytes.count
        traffic.receivedBytes &+= bytes.count
        if !state.hasEndedResponse {
            do throws(RPCError) {
                try input.append(bytes)
            } catch {
                input.reset()
                finish(error)
            }
            perform(state.receivedMessages(waiting: input.messageCount))
        }
        accountForBuffers()
        reopenWindow()
    }

    func receivedEnd() {
        perform(
            state.receivedEnd(
                waiting: input.messageCount, insideMessage: input.endsInsideMessage
            )
        )
    }

    /// HTTP/2 closed the stream; no frame can follow.
    func closed() {
        state.closed()
        connection?.addBuffered(-heldBytes, own: 0)
        heldBytes = 0
        connection = nil
        deadlineTimer?.cancel()
        deadlineTimer = nil
        if isCounted {
            isCounted = false
            worker.endRPC()
        }
        abandonHandlerIfNeeded(
            RPCError(code: .cancelled, message: "the client cancelled or went away")
        )
        reportEndIfOver()
    }

    /// How much of the request has come.
    enum Progress {
        /// Not even all of the headers.
        case headers
        /// Not all of the only message of a method that has one.
        case message
        /// All that can be waited for, or the RPC is answered.
        case complete
    }

    var progress: Progress {
        guard hasHeaders else { return .headers }
        guard headers.handler?.kind.hasSingleRequest == true, !state.hasEndedRequest,
            !state.hasEndedResponse
        else { return .complete }
        return .message
    }

    /// Tells the connection how much waits here.
    func accountForBuffers() {
        let held = input.bufferedBytes &+ output.count
        guard held != heldBytes, let connection else { return }
        let change = held &- heldBytes
        heldBytes = held
        connection.addBuffered(change, own: held)
    }

    private func perform(_ action: ServerStreamStateMachine.RequestAction) {
        switch action {
        case .none: break
        case .startHandler: worker.runner.append(self)
        case .resumeHandler:
            guard let waiter = requestWaiter.take() else { return }
            waiter.resume(returning: input.messageCount > 0)
        case .fail(let error): finish(error)
        }
    }

    /// Lets the client send more, unless much of what it sent is still waiting for the handler.
    func reopenWindow() {
        guard unconsumedBytes > 0, input.waitingBytes < MessageSendBuffer.highWaterMark,
            let connection
        else { return }
        connection.consumeStream(identifier, unconsumedBytes)
        unconsumedBytes = 0
    }

    // MARK: - Deadline and cancellation

    private func startDeadline(_ timeout: Duration) {
        deadlineInstant = ContinuousClock.now.advanced(by: timeout)
        deadlineTimer = worker.loop.schedule(after: timeout) { [self] in deadlinePassed() }
    }

    private func deadlinePassed() {
        deadlineTimer = nil
        let error = RPCError(code: .deadlineExceeded, message: "the deadline has passed")
        if output.count > 0, let connection {
            // The client does not take what it has been sent already, so it would not see a status either.
            failure = error
            connection.reset(identifier, NGHTTP2_CANCEL)
        } else {
            finish(error)
        }
        abandonHandlerIfNeeded(error)
    }

    /// Ends the RPC from the server's side.
    func cancel(_ error: RPCError) {
        finish(error)
        abandonHandlerIfNeeded(error)
    }

    /// Tells a handler whose RPC is over: cancels its task and wakes it up.
    private func abandonHandlerIfNeeded(_ error: RPCError) {
        guard state.hasAbandonedHandler else { return }
        failure = failure ?? error
        isCancelledFlag.store(true, ordering: .relaxed)
        handlerTask?.cancel()
        requestWaiter.take()?.resume(throwing: error)
        writeWaiter.take()?.resume(throwing: error)
    }

    // MARK: - What the server sends

    /// The handler is done: sends the status.
    func handlerFinished(_ error: (any Error)?) {
        state.handlerFinished()
        defer { reportEndIfOver() }
        guard let error else { return finish(nil) }
        // An error that the end of the RPC caused says less than that end.
        finish(
            failure
                ?? RPCError(
                    converting: error,
                    includesDetails: worker.configuration.includesErrorDetails
                )
        )
    }

    /// The RPC was over before its handler had its turn.
    func handlerSkipped() {
        state.handlerFinished()
        reportEndIfOver()
    }

    /// Tells the worker's observer of the end once there is nothing more to come.
    private func reportEndIfOver() {
        guard case .open(let start) = observation, !state.isHandlerRunning,
            state.isClosed || state.hasEndedResponse
        else { return }
        observation = .none
        let status =
            outcome ?? failure?.status
            ?? Status(code: .cancelled, message: "the client cancelled or went away")
        worker.observer?.callEnded(
            ServerContext(call: self),
            ServerCallEnd(status: status, duration: .now - start, traffic: traffic))
    }

    /// Starts sending what the handler wrote, and goes on when the peer and the buffers allow.
    func startResponse() {
        let initial = takeInitialMetadata()
        guard let connection else { return }
        let announcesEncodings = connection.takeEncodingsAnnouncement()
        guard announcesEncodings || !initial.isEmpty else {
            return connection.submitResponse(self, .response(encoding))
        }
        var block = HeaderBlock()
        block.add(":status", "200")
        block.add("content-type", "application/grpc")
        if encoding != .identity { block.add("grpc-encoding", encoding.rawValue) }
        if announcesEncodings { block.addAcceptedEncodings() }
        block.add(initial)
        // Too much metadata: without it the call still succeeds, with it nothing would be sent.
        guard block.isSendable else { return connection.submitResponse(self, .response(encoding)) }
        connection.submitResponse(self, block)
    }

    private func finish(_ error: RPCError?) {
        guard let connection else { return }
        if error != nil, !state.hasStartedResponse { output.reset() }
        if !state.hasEndedResponse, !state.isClosed { outcome = error?.status ?? .ok }
        switch state.end(isOK: error == nil, hasMessage: output.count > 0) {
        case .none: return
        case .startAndEnd:
            trailers = makeTrailers(error)
            startResponse()
        case .end:
            trailers = makeTrailers(error)
            connection.resumeResponse(identifier)
        case .trailersOnly:
            var block = HeaderBlock()
            block.add(":status", "200")
            block.add("content-type", "application/grpc")
            if error?.code == .unimplemented { block.addAcceptedEncodings() }
            let fixed = block
            block.add(takeInitialMetadata())
            addStatus(error, to: &block)
            if !block.isSendable {
                block = fixed
                block.add(Self.oversized(error))
            }
            connection.submitEnd(identifier, block)
            resetIfRequestIsOpen()
        }
        if error != nil { abandonHandlerIfNeeded(error ?? .ended) }
    }

    /// Answers something that is no gRPC request.
    private func answerWithoutStatus(_ block: StaticHeaderBlock) {
        guard let connection, state.end(isOK: false, hasMessage: false) == .trailersOnly else {
            return
        }
        outcome = Status(code: .unknown, message: "the request is no gRPC request")
        connection.submitEnd(identifier, block)
        resetIfRequestIsOpen()
    }

    /// Stops a client that is still sending to an RPC that is answered.
    private func resetIfRequestIsOpen() {
        guard !state.hasEndedRequest, let connection else { return }
        connection.resetAfterSending(identifier)
    }

    /// nil stands for the static trailers of a plain success.
    private func makeTrailers(_ error: RPCError?) -> HeaderBlock? {
        guard error != nil || hasResponseMetadata else { return nil }
        var block = HeaderBlock()
        addStatus(error, to: &block)
        guard !block.isSendable else { return block }
        var status = HeaderBlock()
        status.add(Self.oversized(error))
        return status
    }

    /// The status in place of one whose metadata cannot be sent; an error stays the error that it is.
    private static func oversized(_ error: RPCError?) -> Status {
        error?.status
            ?? Status(
                code: .resourceExhausted, message: "the response's metadata are too large to send"
            )
    }

    private func addStatus(_ error: RPCError?, to block: inout HeaderBlock) {
        block.add(error?.status ?? .ok)
        if hasResponseMetadata { block.add(responseMetadata.withLock { $0.trailing }) }
        if let error { block.add(error.metadata) }
    }

    private func takeInitialMetadata() -> Metadata {
        guard hasResponseMetadata else { return [:] }
        return responseMetadata.withLock { $0.initial }
    }

    enum DataResult {
        case bytes(Int)
        /// Nothing to send for now.
        case paused
        /// These bytes and then the trailers.
        case end(Int)
    }

    /// nghttp2 has room for a DATA frame.
    func readData(into target: UnsafeMutableRawBufferPointer) -> DataResult {
        let count = output.read(into: target)
        accountForBuffers()
        if output.count == 0 {
            if state.hasEndedResponse {
                submitTrailers()
                return .end(count)
            }
            writeWaiter.take()?.resume()
            if count == 0 { return .paused }
        }
        return .bytes(count)
    }

    private func submitTrailers() {
        guard let connection else { return }
        if let trailers {
            connection.submitTrailers(identifier, trailers)
        } else {
            connection.submitTrailers(identifier, .okTrailers)
        }
        resetIfRequestIsOpen()
    }
}

extension RPCError {
    static let ended = RPCError(code: .cancelled, message: "the RPC has ended")
}
