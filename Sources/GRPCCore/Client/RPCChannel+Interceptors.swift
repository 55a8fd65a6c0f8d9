internal import Protobuf
internal import Synchronization

extension RPCChannel {
    /// Makes a call through the channel's interceptors.
    func callIntercepted<Input: Message, Output: Message>(
        _ method: MethodDescriptor, kind: RPCKind, _ request: ClientRequest<Input>,
        options: CallOptions
    ) async throws -> ClientResponse<Output> {
        let chain = ClientInterceptorChain<Input, Output>(interceptors: interceptors[...]) {
            try await start($0, $1)
        }
        return try await chain.run(
            request, ClientContext(descriptor: method, kind: kind, options: options))
    }

    /// The call at the end of the chain.
    private func start<Input: Message, Output: Message>(
        _ request: ClientRequest<Input>, _ context: ClientContext
    ) async throws -> ClientResponse<Output> {
        let call = try await start(
            context.descriptor, kind: context.kind, metadata: request.metadata,
            options: context.options)
        guard !context.kind.hasSingleRequest else {
            try await call.cancelledWithTask { try await call.sendAll(request.producer) }
            return ClientResponse(call: call, messages: RPCAsyncSequence(receivingFrom: call))
        }
        let sending = RequestSending(call, request.producer)
        let responses = RPCAsyncSequence<Output, any Error>(receivingFrom: call)
        return ClientResponse(
            call: call,
            messages: RPCAsyncSequence { () async throws -> Output? in
                do {
                    var iterator = responses.makeAsyncIterator()
                    let response = try await iterator.next()
                    if response == nil { sending.cancel() }
                    return response
                } catch {
                    sending.cancel()
                    throw sending.failure ?? error
                }
            }
        )
    }
}

/// The task that sends a call's stream of requests while its responses are received.
private final class RequestSending: Sendable {
    private struct State {
        var failure: (any Error)?
        var task: Task<Void, Never>?
    }

    private let state = Mutex(State())

    init<Input: Message>(
        _ call: any ClientCall,
        _ producer: @escaping @Sendable (RPCWriter<Input>) async throws -> Void
    ) {
        let task = Task { [weak self] in
            do {
                try await call.sendAll(producer)
            } catch {
                self?.state.withLock { $0.failure = error }
                call.cancel()
            }
        }
        state.withLock { $0.task = task }
    }

    deinit {
        cancel()
    }

    /// Why the requests ended early.
    var failure: (any Error)? { state.withLock { $0.failure } }

    func cancel() { state.withLock { $0.task }?.cancel() }
}

private struct ClientInterceptorChain<Input: Message, Output: Message>: Sendable {
    let interceptors: ArraySlice<any ClientInterceptor>
    let call: ClientInterceptorNext<Input, Output>

    func run(
        _ request: ClientRequest<Input>, _ context: ClientContext
    ) async throws -> ClientResponse<Output> {
        guard let first = interceptors.first else { return try await call(request, context) }
        let rest = ClientInterceptorChain(interceptors: interceptors.dropFirst(), call: call)
        return try await first.intercept(request: request, context: context) {
            try await rest.run($0, $1)
        }
    }
}
