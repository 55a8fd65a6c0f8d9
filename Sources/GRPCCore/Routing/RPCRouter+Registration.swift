public import Protobuf

// Each of these keeps two forms of the handler. The direct one has no sequence and no writer where the method has
// a single message on that side, and costs two closures less per RPC.
//
// Handlers, and what calls them, run where they are called (`nonisolated(nonsending)`). For async functions that do not,
// Swift asks for the task's preferred executor at every call and return, under a lock.
extension RPCRouter {
    /// Adds a method with one request and one response, or replaces it.
    @inlinable
    public mutating func registerUnary<Input: Message, Output: Message>(
        _ method: MethodDescriptor,
        input: Input.Type = Input.self,
        output: Output.Type = Output.self,
        handler:
            nonisolated(nonsending) @escaping @Sendable (Input, ServerContext) async throws
            -> Output
    ) {
        let registration = MethodRegistration(
            descriptor: method,
            kind: .unary,
            run: { call in
                let request = try Input.takingRequest(from: call)
                let response = try await handler(request, ServerContext(call: call))
                if !call.hasSentResponse {
                    _ = try call.sendResponse(.defaults) { response.encode(to: &$0) }
                }
            },
            intercepted: { (requests: RPCAsyncSequence<Input, any Error>, writer, context) in
                let response = try await handler(requests.single(), context)
                if !context.call.hasSentResponse { try await writer.write(response) }
            } as ServerInterceptorNext<Input, Output>
        )
        register(registration)
    }

    /// Adds a method with one request and a stream of responses, or replaces it.
    @inlinable
    public mutating func registerServerStreaming<Input: Message, Output: Message>(
        _ method: MethodDescriptor,
        input: Input.Type = Input.self,
        output: Output.Type = Output.self,
        handler:
            nonisolated(nonsending) @escaping @Sendable (
                Input, RPCWriter<Output>, ServerContext
            ) async throws -> Void
    ) {
        let registration = MethodRegistration(
            descriptor: method,
            kind: .serverStreaming,
            run: { call in
                let request = try Input.takingRequest(from: call)
                try await handler(request, RPCWriter(call: call), ServerContext(call: call))
            },
            intercepted: { (requests: RPCAsyncSequence<Input, any Error>, writer, context) in
                try await handler(requests.single(), writer, context)
            } as ServerInterceptorNext<Input, Output>
        )
        register(registration)
    }

    /// Adds a method with a stream of requests and one response, or replaces it.
    @inlinable
    public mutating func registerClientStreaming<Input: Message, Output: Message>(
        _ method: MethodDescriptor,
        input: Input.Type = Input.self,
        output: Output.Type = Output.self,
        handler:
            nonisolated(nonsending) @escaping @Sendable (
                RPCAsyncSequence<Input, any Error>, ServerContext
            ) async throws -> Output
    ) {
        let registration = MethodRegistration(
            descriptor: method,
            kind: .clientStreaming,
            run: { call in
                let requests = RPCAsyncSequence<Input, any Error>(call: call)
                let response = try await handler(requests, ServerContext(call: call))
                if !call.hasSentResponse {
                    _ = try call.sendResponse(.defaults) { response.encode(to: &$0) }
                }
            },
            intercepted: { (requests: RPCAsyncSequence<Input, any Error>, writer, context) in
                let response = try await handler(requests, context)
                if !context.call.hasSentResponse { try await writer.write(response) }
            } as ServerInterceptorNext<Input, Output>
        )
        register(registration)
    }

    /// Adds a method with a stream of requests and a stream of responses, or replaces it.
    @inlinable
    public mutating func registerBidirectional<Input: Message, Output: Message>(
        _ method: MethodDescriptor,
        input: Input.Type = Input.self,
        output: Output.Type = Output.self,
        handler:
            nonisolated(nonsending) @escaping @Sendable (
                RPCAsyncSequence<Input, any Error>, RPCWriter<Output>, ServerContext
            ) async throws -> Void
    ) {
        let registration = MethodRegistration(
            descriptor: method,
            kind: .bidirectionalStreaming,
            run: { call in
                try await handler(
                    RPCAsyncSequence(call: call), RPCWriter(call: call), ServerContext(call: call)
                )
            },
            intercepted: handler as ServerInterceptorNext<Input, Output>
        )
        register(registration)
    }
}

extension Message {
    /// Decodes the only request of a call straight from the receive buffer.
    ///
    /// Inlinable, so that it is compiled for the message's type: unspecialized it looks types up at run time.
    @inlinable
    static func takingRequest(from call: any ServerCall) throws(RPCError) -> Self {
        var message: Self?
        try call.takeRequest { (bytes) throws(RPCError) in
            message = try Self(decodingRequest: bytes)
        }
        guard let message else { throw .cardinality("the request message is missing") }
        return message
    }
}

extension RPCAsyncSequence where Failure == any Error {
    /// The only element.
    @usableFromInline
    func single() async throws -> Element {
        var iterator = makeAsyncIterator()
        guard let element = try await iterator.next() else {
            throw RPCError.cardinality("the request message is missing")
        }
        return element
    }
}

extension RPCError {
    /// A peer sent too few or too many messages.
    @usableFromInline
    package static func cardinality(_ message: String) -> RPCError {
        RPCError(code: .unimplemented, message: message)
    }
}
