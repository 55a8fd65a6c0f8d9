internal import GRPCCore
internal import Synchronization

/// One RPC of an ``InProcessChannel``: the pipe between a caller and a handler, with the two ends as protocol
/// conformances in files of their own.
///
/// All state is behind one lock, so that either end may be used on any thread.
final class InProcessCall: Sendable {
    struct State {
        var requests: [[UInt8]] = []
        var hasAllRequests = false
        var responses: [[UInt8]] = []
        var hasSentResponse = false
        var initialMetadata = Metadata()
        var trailingMetadata = Metadata()
        var notes: [(key: String, value: String)] = []
        var end: End?
        /// Starts the handler; nil once it runs, and for an RPC that no handler answers.
        var startHandler: (@Sendable () -> Task<Void, Never>)?
        var handler: Task<Void, Never>?
        var timer: Task<Void, Never>?

        /// Whether the handler can start: at once for a stream of requests, else with the only request.
        func isReady(_ kind: RPCKind) -> Bool { !kind.hasSingleRequest || hasAllRequests }
    }

    /// How an RPC ended.
    enum End {
        case ok
        /// - Parameter isAbrupt: what was sent before does not arrive: cancelled, or too late.
        case failed(RPCError, isAbrupt: Bool)
    }

    /// Messages that wait on either side before their writer has to.
    static let capacity = 8

    let method: MethodDescriptor
    let kind: RPCKind
    let requestMetadata: Metadata
    let deadline: ContinuousClock.Instant?
    let state: ObservableState<State>

    init(
        method: MethodDescriptor, kind: RPCKind, metadata: Metadata,
        deadline: ContinuousClock.Instant?
    ) {
        self.method = method
        self.kind = kind
        self.requestMetadata = metadata
        self.deadline = deadline
        state = ObservableState(State())
    }

    /// Lets `handler` answer the RPC, in a task that has the task-local values of the caller's.
    func start(_ handler: MethodHandler, includingErrorDetails includesDetails: Bool) {
        startTimer()
        state.change { state in
            state.startHandler = {
                Task {
                    do {
                        // The caller may be a handler itself: this RPC takes the place of its.
                        try await InheritedCall.$context.withValue(ServerContext(call: self)) {
                            try await handler.run(self)
                        }
                        self.end(nil)
                    } catch {
                        self.end(RPCError(converting: error, includesDetails: includesDetails))
                    }
                }
            }
        }
        startHandlerIfReady()
    }

    /// Must be called in a task of the caller's.
    func startHandlerIfReady() {
        state.change { state in
            guard state.end == nil, state.isReady(kind), let start = state.startHandler.take()
            else {
                return
            }
            state.handler = start()
        }
    }

    /// Ends the RPC, unless it has ended. The handler's errors and results come last in the stream of
    /// responses; an abrupt end overtakes them and cancels the handler.
    func end(_ error: RPCError?, isAbrupt: Bool = false) {
        let (handler, timer): (Task<Void, Never>?, Task<Void, Never>?) = state.change { state in
            guard state.end == nil else { return (nil, nil) }
            state.startHandler = nil
            guard let error else {
                state.end = .ok
                return (nil, state.timer)
            }
            state.end = .failed(error, isAbrupt: isAbrupt)
            state.trailingMetadata.add(contentsOf: error.metadata)
            if isAbrupt { state.responses = [] }
            return (isAbrupt ? state.handler : nil, state.timer)
        }
        handler?.cancel()
        timer?.cancel()
    }

    private func startTimer() {
        guard let deadline else { return }
        let timer = Task { [weak self] in
            guard (try? await Task.sleep(until: deadline, clock: .continuous)) != nil else {
                return
            }
            self?.end(
                RPCError(code: .deadlineExceeded, message: "the deadline has passed"),
                isAbrupt: true)
        }
        state.change { $0.timer = timer }
    }
}

extension InProcessCall.State {
    /// - Throws: why nothing more can be written.
    func checkOpen() throws {
        switch end {
        case nil: return
        case .ok: throw RPCError(code: .cancelled, message: "the RPC has ended")
        case .failed(let error, _): throw error
        }
    }
}
