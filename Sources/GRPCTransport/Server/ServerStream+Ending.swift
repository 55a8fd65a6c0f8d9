internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore
internal import Synchronization

/// How an RPC ends.
extension ServerStream {
    /// The handler is done: sends the status.
    func handlerFinished(_ error: (any Error)?) {
        state.handlerFinished()
        if let error {
            let configuration = worker.configuration
            let converted = RPCError(
                converting: error, includesDetails: configuration.includesErrorDetails)
            if failure == nil, converted.isFault {
                configuration.reportFault?(ServerContext(call: self), converted.cause ?? converted)
            }
            // An error that the end of the RPC caused says less than that end.
            finish(failure ?? converted)
        } else {
            finish(nil)
        }
        reportEndIfOver()
    }

    /// The RPC was over before its handler had its turn.
    func handlerSkipped() {
        state.handlerFinished()
        reportEndIfOver()
    }

    /// Ends the RPC from the server's side: with a status, and a reset behind it if the client is still sending.
    func end(_ error: RPCError) {
        if output.count > 0, isConnected {
            // The client does not take what it has been sent already, so it would not see a status either.
            failure = failure ?? error
            withConnection { $0.reset(identifier, NGHTTP2_CANCEL) }
        } else {
            finish(error)
        }
        if state.hasAbandonedHandler { abandonHandler(error) }
    }

    /// Tells a handler whose RPC is over: cancels its task and wakes it up.
    func abandonHandler(_ error: RPCError) {
        failure = failure ?? error
        isCancelledFlag.store(true, ordering: .relaxed)
        handlerTask?.takeUnretainedValue().cancel()
        requestWaiter.take()?.resume(throwing: error)
        writeWaiter.take()?.resume(throwing: error)
    }

    // MARK: - Observation

    func beginObservation() {
        guard let observer = worker.observer else { return }
        observation = CallObservation(since: monotonicNanoseconds())
        observer.callStarted(ServerContext(call: self))
    }

    /// Tells the worker's observer of the end once there is nothing more to come.
    @inline(__always)
    func reportEndIfOver() {
        if observation.isOpen, !state.isHandlerRunning, state.isClosed || state.hasEndedResponse {
            reportEnd()
        }
    }

    private func reportEnd() {
        let status =
            observation.outcome ?? failure?.status
            ?? Status(code: .cancelled, message: "the client cancelled or went away")
        let duration = observation.duration(until: monotonicNanoseconds())
        observation = CallObservation()
        worker.observer?.callEnded(
            ServerContext(call: self),
            ServerCallEnd(status: status, duration: duration, traffic: traffic))
    }
}

/// What is kept of an RPC for the worker's observer, if there is one.
struct CallObservation {
    /// By the monotonic clock; nil if the observer was not told of the start, or has been told of the end.
    private let start: UInt64?
    /// The status that was decided.
    var outcome: Status?

    init() { start = nil }

    /// Begins.
    init(since start: UInt64) { self.start = start }

    /// Whether the observer is still to be told of the end.
    @inline(__always)
    var isOpen: Bool { start != nil }

    func duration(until end: UInt64) -> Duration {
        .nanoseconds(Int64(clamping: end &- (start ?? end)))
    }
}

extension RPCError {
    static let ended = RPCError(code: .cancelled, message: "the RPC has ended")
}
