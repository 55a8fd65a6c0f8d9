internal import EventLoop
internal import GRPCCore

/// One RPC of a client, over as many attempts as it takes. Lives on the channel's loop.
final class ChannelCall: @unchecked Sendable {
    let method: MethodDescriptor
    let kind: RPCKind
    let channel: ChannelCore
    let options: CallOptions
    private let metadata: Metadata
    private let deadline: ContinuousClock.Instant?

    private var retry: RetryStateMachine
    /// The attempt that runs, or whose messages are still to be received.
    var stream: ClientStream?
    /// What was sent, for another attempt; empty once the call is committed.
    var sent: [(message: [UInt8], options: WriteOptions)] = []
    var sentBytes = 0
    var hasFinishedSending = false

    private(set) var initial: Metadata?
    private(set) var trailing = Metadata()
    private(set) var end: End?
    private var deadlineTimer: LoopTimer?
    private var retryTimer: LoopTimer?
    var receiver: CheckedContinuation<Void, Never>?
    var sender: CheckedContinuation<Void, Never>?
    var initialWaiters: [CheckedContinuation<Void, Never>] = []

    /// How the RPC ended; no error stands for `OK`.
    struct End {
        var error: RPCError?
    }

    init(
        _ method: MethodDescriptor, kind: RPCKind, metadata: Metadata, options: CallOptions,
        channel: ChannelCore
    ) {
        self.method = method
        self.kind = kind
        self.metadata = metadata
        self.options = options
        self.channel = channel
        deadline = options.timeout.map { ContinuousClock.now + $0 }
        retry = RetryStateMachine(options.retryPolicy)
    }

    var waitsForReady: Bool { options.waitForReady ?? false }
    var isCommitted: Bool { retry.isCommitted }
    private var encoding: CompressionAlgorithm { options.compression ?? .identity }

    // MARK: - Attempts

    func start() {
        guard end == nil else { return }
        if let timeLeft {
            deadlineTimer = channel.loop.schedule(after: timeLeft) { [weak self] in
                self?.abort(
                    RPCError(code: .deadlineExceeded, message: "the deadline has passed"))
            }
        }
        channel.enqueue(self)
    }

    private var timeLeft: Duration? { deadline.map { $0 - ContinuousClock.now } }

    /// There is a connection: sends the headers, and again what was sent before.
    func begin(on connection: ClientConnection) {
        guard end == nil else { return }
        var head = HeaderBlock()
        head.add(":method", "POST")
        head.add(":scheme", channel.tls == nil ? "http" : "https")
        head.add(":path", method.path)
        head.add(":authority", channel.authority)
        head.add("te", "trailers")
        head.add("content-type", "application/grpc")
        head.add("user-agent", "grpc-swift-managekit")
        if encoding != .identity { head.add("grpc-encoding", encoding.rawValue) }
        head.addAcceptedEncodings()
        if let timeLeft { head.add("grpc-timeout", GRPCTimeout.format(timeLeft)) }
        if retry.previousAttempts > 0 {
            head.add("grpc-previous-rpc-attempts", String(retry.previousAttempts))
        }
        head.add(metadata)
        guard head.isSendable else {
            return finish(
                RPCError(
                    code: .resourceExhausted,
                    message: "the request's metadata are too large to send")
            )
        }
        let stream = ClientStream(self, encoding: encoding)
        self.stream = stream
        guard connection.open(stream, head) else {
            return attemptEnded(
                RPCError(code: .unavailable, message: "the connection takes no more RPCs"),
                trailing: [:], reach: .unprocessed)
        }
        do {
            for part in sent { try stream.send(part.message, part.options) }
        } catch {
            return abort(RPCError(converting: error))
        }
        if hasFinishedSending { stream.finishSending() }
        if !stream.isFull { sender.take()?.resume() }
    }

    /// Keeps no more of what is sent: this attempt's outcome is the call's.
    func commit() {
        retry.commit()
        sent = []
        sentBytes = 0
    }

    /// No attempt could be made.
    func attemptFailed(_ error: RPCError) {
        attemptEnded(error, trailing: [:], reach: .processed)
    }

    /// The attempt is over; the call too, unless it is tried again.
    func attemptEnded(
        _ error: RPCError?, trailing: Metadata, reach: RetryStateMachine.Reach
    ) {
        guard end == nil else { return }
        guard let error else {
            channel.throttle.succeeded()
            self.trailing = trailing
            return finish(nil)
        }
        let decision = retry.attemptFailed(
            error.code, reach: reach, pushback: RetryStateMachine.Pushback(trailing),
            throttle: &channel.throttle, chance: .random(in: -1...1))
        switch decision {
        case .fail:
            self.trailing = trailing
            finish(error)
        case .retry(let delay):
            stream = nil
            // In a turn of its own: the connection is in the middle of closing the stream.
            retryTimer = channel.loop.schedule(after: delay) { [weak self] in
                guard let self, end == nil else { return }
                retryTimer = nil
                channel.enqueue(self)
            }
        }
    }

    // MARK: - What the attempt says

    func received(initial metadata: Metadata) {
        commit()
        initial = metadata
        wakeInitialWaiters()
    }

    func receivedMessage() {
        receiver.take()?.resume()
    }

    func hasRoom() {
        sender.take()?.resume()
    }

    // MARK: - Ending

    /// Ends the RPC; only the first end counts. Messages that wait are still received.
    func finish(_ error: RPCError?) {
        guard end == nil else { return }
        end = End(error: error)
        commit()
        deadlineTimer?.cancel()
        deadlineTimer = nil
        retryTimer?.cancel()
        retryTimer = nil
        receiver.take()?.resume()
        sender.take()?.resume()
        wakeInitialWaiters()
    }

    /// Ends the RPC from this side and tells the server.
    func abort(_ error: RPCError) {
        guard end == nil else { return }
        finish(error)
        channel.remove(self)
        stream?.cancel()
    }

    private func wakeInitialWaiters() {
        for waiter in initialWaiters { waiter.resume() }
        initialWaiters = []
    }
}
