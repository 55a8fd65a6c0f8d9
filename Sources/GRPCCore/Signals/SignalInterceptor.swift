package import Protobuf

/// Sends the signals of every RPC that a handler answers. It belongs outermost, around the other interceptors.
package struct SignalInterceptor: ServerInterceptor {
    private let signals: [ServerSignal]

    /// nil if no receiver is interested in RPCs: they then pass without one interceptor more.
    package init?(_ signals: [ServerSignal]) {
        let ofRequests = signals.filter { if case .shutdown = $0 { false } else { true } }
        guard !ofRequests.isEmpty else { return nil }
        self.signals = ofRequests
    }

    package func intercept<Input: Message, Output: Message>(
        request: RPCAsyncSequence<Input, any Error>,
        response: RPCWriter<Output>,
        context: ServerContext,
        next: ServerInterceptorNext<Input, Output>
    ) async throws {
        let start = ContinuousClock.now
        var only: Input?
        do {
            var requests = request
            if context.kind?.hasSingleRequest == true {
                let message = try await request.single()
                only = message
                requests = .single(message)
            }
            for case .requestStarted(let receiver) in signals { await receiver(only, context) }
            try await next(requests, response, context)
        } catch {
            if only == nil, context.kind?.hasSingleRequest == true {
                // The request did not decode, which is still an RPC that began.
                for case .requestStarted(let receiver) in signals { await receiver(nil, context) }
            }
            let end = ServerSignal.End(
                status: context.isCancelledByDeadline
                    ? Status(code: .deadlineExceeded, message: "the deadline has passed")
                    : RPCError(converting: error, includesDetails: true).status,
                duration: ContinuousClock.now - start)
            for case .requestException(let receiver) in signals {
                await receiver(only, context, error, end)
            }
            throw error
        }
        let end = ServerSignal.End(status: .ok, duration: ContinuousClock.now - start)
        for case .requestFinished(let receiver) in signals { await receiver(only, context, end) }
    }
}

extension ServerContext {
    fileprivate var isCancelledByDeadline: Bool {
        guard call.isCancelled, let deadline else { return false }
        return deadline <= .now
    }
}

extension RPCAsyncSequence where Failure == any Error {
    /// A sequence of one element.
    fileprivate static func single(_ element: Element) -> Self {
        let rest = OneElement(element)
        return Self { rest.take() }
    }
}

/// Gives its element once. Safe as long as one task at a time asks, which ``RPCAsyncSequence`` asks of its users.
private final class OneElement<Element: Sendable>: @unchecked Sendable {
    private var element: Element?

    init(_ element: Element) { self.element = element }

    func take() -> Element? { element.take() }
}
