public import Protobuf

extension RPCChannel {
    /// Calls a method with one request and one response.
    ///
    /// - Throws: ``RPCError`` with the status that the server answered.
    public func unary<Input: Message, Output: Message>(
        _ method: MethodDescriptor,
        request: Input,
        response: Output.Type = Output.self,
        metadata: Metadata = [:],
        options: CallOptions = .defaults
    ) async throws -> Output {
        guard interceptors.isEmpty else {
            let response: ClientResponse<Output> = try await callIntercepted(
                method, kind: .unary, ClientRequest(message: request, metadata: metadata),
                options: options)
            return try await response.messages.only()
        }
        let call = try await start(method, kind: .unary, metadata: metadata, options: options)
        return try await call.cancelledWithTask {
            try await call.sendOnly(request)
            return try await call.receiveOnly()
        }
    }

    /// Calls a method with one request and a stream of responses.
    ///
    /// Leaving the sequence before its end cancels the RPC.
    /// - Throws: ``RPCError`` if the request cannot be sent; iterating throws the server's status.
    public func serverStreaming<Input: Message, Output: Message>(
        _ method: MethodDescriptor,
        request: Input,
        response: Output.Type = Output.self,
        metadata: Metadata = [:],
        options: CallOptions = .defaults
    ) async throws -> RPCAsyncSequence<Output, any Error> {
        guard interceptors.isEmpty else {
            let response: ClientResponse<Output> = try await callIntercepted(
                method, kind: .serverStreaming, ClientRequest(message: request, metadata: metadata),
                options: options)
            return response.messages
        }
        let call = try await start(
            method, kind: .serverStreaming, metadata: metadata, options: options)
        try await call.cancelledWithTask { try await call.sendOnly(request) }
        return RPCAsyncSequence(receivingFrom: call)
    }

    /// Calls a method with a stream of requests and one response.
    ///
    /// `requests` writes the requests; when it returns, the last one is sent. If it throws, the RPC is
    /// cancelled and the error passed on.
    public func clientStreaming<Input: Message, Output: Message>(
        _ method: MethodDescriptor,
        request: Input.Type = Input.self,
        response: Output.Type = Output.self,
        metadata: Metadata = [:],
        options: CallOptions = .defaults,
        requests: @escaping @Sendable (RPCWriter<Input>) async throws -> Void
    ) async throws -> Output {
        guard interceptors.isEmpty else {
            let response: ClientResponse<Output> = try await callIntercepted(
                method, kind: .clientStreaming,
                ClientRequest(metadata: metadata, producer: requests), options: options)
            return try await response.messages.only()
        }
        let call = try await start(
            method, kind: .clientStreaming, metadata: metadata, options: options)
        return try await call.cancelledWithTask {
            try await call.sendAll(requests)
            return try await call.receiveOnly()
        }
    }

    /// Calls a method with a stream of requests and a stream of responses.
    ///
    /// `requests` writes the requests at the same time as `responses` reads; when it returns, the last one is
    /// sent. The result of `responses` is that of the call; the RPC is cancelled when it returns early.
    public func bidirectional<Input: Message, Output: Message, Result: Sendable>(
        _ method: MethodDescriptor,
        request: Input.Type = Input.self,
        response: Output.Type = Output.self,
        metadata: Metadata = [:],
        options: CallOptions = .defaults,
        requests: @escaping @Sendable (RPCWriter<Input>) async throws -> Void,
        responses: @Sendable (RPCAsyncSequence<Output, any Error>) async throws -> Result
    ) async throws -> Result {
        guard interceptors.isEmpty else {
            let response: ClientResponse<Output> = try await callIntercepted(
                method, kind: .bidirectionalStreaming,
                ClientRequest(metadata: metadata, producer: requests), options: options)
            return try await responses(response.messages)
        }
        let call = try await start(
            method, kind: .bidirectionalStreaming, metadata: metadata, options: options
        )
        return try await call.cancelledWithTask {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await call.sendAll(requests) }
                defer { call.cancel() }
                let result = try await responses(RPCAsyncSequence(receivingFrom: call))
                group.cancelAll()
                return result
            }
        }
    }
}

extension RPCChannel {
    /// Opens a call that takes over what the RPC has whose handler makes it: the trace and the deadline.
    func start(
        _ method: MethodDescriptor, kind: RPCKind, metadata: Metadata, options: CallOptions
    ) async throws -> any ClientCall {
        var metadata = metadata
        InheritedCall.context?.traceContext?.add(to: &metadata)
        return try await open(
            method, kind: kind, metadata: metadata, options: options.withinInheritedDeadline)
    }
}

extension ClientCall {
    /// Runs `body`, and cancels the RPC if the task is cancelled meanwhile or `body` throws.
    func cancelledWithTask<Result: Sendable>(
        _ body: () async throws -> Result
    ) async throws -> Result {
        try await withTaskCancellationHandler {
            do {
                return try await body()
            } catch {
                cancel()
                throw error
            }
        } onCancel: {
            cancel()
        }
    }

    fileprivate func sendOnly(_ request: some Message) async throws {
        try await send(request.serializedBytes(), .defaults)
        try await finishSending()
    }

    func sendAll<Input: Message>(
        _ requests: @Sendable (RPCWriter<Input>) async throws -> Void
    ) async throws {
        try await requests(RPCWriter { try await self.send($0.serializedBytes(), $1) })
        try await finishSending()
    }

    fileprivate func receiveOnly<Output: Message>() async throws -> Output {
        guard let bytes = try await receive() else {
            throw RPCError.noResponse
        }
        let output = try bytes.withUnsafeBytes { try Output(decodingRequest: $0) }
        guard try await receive() == nil else { throw RPCError.secondResponse }
        return output
    }
}

extension RPCError {
    fileprivate static let noResponse = cardinality(
        "the server ended with OK and sent no response message")
    fileprivate static let secondResponse = cardinality(
        "the server sent a second response message")
}

extension RPCAsyncSequence where Failure == any Error {
    /// The only element.
    fileprivate func only() async throws -> Element {
        var iterator = makeAsyncIterator()
        guard let element = try await iterator.next() else { throw RPCError.noResponse }
        guard try await iterator.next() == nil else { throw RPCError.secondResponse }
        return element
    }
}

extension RPCAsyncSequence where Element: Message, Failure == any Error {
    init(receivingFrom call: any ClientCall) {
        let lifetime = CallLifetime(call)
        self.init {
            try await withTaskCancellationHandler {
                try await lifetime.call.receive().map { bytes in
                    try bytes.withUnsafeBytes { try Element(decodingRequest: $0) }
                }
            } onCancel: {
                lifetime.call.cancel()
            }
        }
    }
}

/// Cancels a call when the last sequence that reads from it goes away.
private final class CallLifetime: Sendable {
    let call: any ClientCall

    init(_ call: any ClientCall) {
        self.call = call
    }

    deinit {
        call.cancel()
    }
}
