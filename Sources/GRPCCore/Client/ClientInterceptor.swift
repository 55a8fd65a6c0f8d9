public import Protobuf

/// Code that runs around every call of a client: credentials, logging, caching.
///
/// All four kinds of RPC look the same to it: a request that writes messages, a response that is a sequence of
/// messages. Throwing ends the call with that error; calling `next` runs the rest of the chain and then makes the
/// call. An interceptor may call `next` more than once, or answer by itself.
///
/// ```swift
/// struct TokenInterceptor: ClientInterceptor {
///     func intercept<Input: Message, Output: Message>(
///         request: ClientRequest<Input>,
///         context: ClientContext,
///         next: ClientInterceptorNext<Input, Output>
///     ) async throws -> ClientResponse<Output> {
///         var request = request
///         request.metadata.addString("secret", forKey: "authorization")
///         return try await next(request, context)
///     }
/// }
/// let stub = Account_PostControllerClient(channel.intercepted(by: [TokenInterceptor()]))
/// ```
public protocol ClientInterceptor: Sendable {
    /// Runs around one call.
    func intercept<Input: Message, Output: Message>(
        request: ClientRequest<Input>,
        context: ClientContext,
        next: ClientInterceptorNext<Input, Output>
    ) async throws -> ClientResponse<Output>
}

/// The rest of a chain of interceptors, with the call at its end.
public typealias ClientInterceptorNext<Input: Message, Output: Message> =
    @Sendable (
        _ request: ClientRequest<Input>, _ context: ClientContext
    ) async throws -> ClientResponse<Output>

/// What a client sends.
public struct ClientRequest<Message: Sendable>: Sendable {
    /// Sent in front of the first message.
    public var metadata: Metadata
    /// Writes the messages, exactly one if the method takes a single request. Returning ends them; throwing
    /// cancels the call. It may run while responses come, and again if an interceptor makes the call again.
    public var producer: @Sendable (RPCWriter<Message>) async throws -> Void

    /// Makes a request whose messages `producer` writes.
    public init(
        metadata: Metadata = [:],
        producer: @escaping @Sendable (RPCWriter<Message>) async throws -> Void
    ) {
        self.metadata = metadata
        self.producer = producer
    }

    /// Makes a request with one message.
    public init(message: Message, metadata: Metadata = [:]) {
        self.init(metadata: metadata) { try await $0.write(message) }
    }
}

/// What a client receives.
public struct ClientResponse<Message: Sendable>: Sendable {
    /// The messages in order. Iterating throws ``RPCError`` if the call ends with another status than `OK`.
    public var messages: RPCAsyncSequence<Message, any Error>
    private let call: (any ClientCall)?

    /// Makes a response without a server, for an interceptor that answers by itself.
    public init(messages: RPCAsyncSequence<Message, any Error>) {
        self.messages = messages
        self.call = nil
    }

    init(call: any ClientCall, messages: RPCAsyncSequence<Message, any Error>) {
        self.messages = messages
        self.call = call
    }

    /// The metadata that came before the first message. Waits for it.
    public var initialMetadata: Metadata {
        get async throws { try await call?.initialMetadata ?? [:] }
    }

    /// The metadata that came with the status; empty while the call goes on.
    public var trailingMetadata: Metadata {
        get async { await call?.trailingMetadata ?? [:] }
    }
}

/// What an interceptor knows about a call, and may change.
public struct ClientContext: Sendable {
    /// The method called.
    public var descriptor: MethodDescriptor
    /// Its kind.
    public let kind: RPCKind
    /// The call's options.
    public var options: CallOptions
}

extension RPCChannel {
    /// A channel that runs `interceptors` around every call, the first one outermost, and then those of this one.
    public func intercepted(by interceptors: [any ClientInterceptor]) -> any RPCChannel {
        InterceptedChannel(base: self, interceptors: interceptors + self.interceptors)
    }
}

private struct InterceptedChannel: RPCChannel {
    let base: any RPCChannel
    let interceptors: [any ClientInterceptor]

    func open(
        _ method: MethodDescriptor, kind: RPCKind, metadata: Metadata, options: CallOptions
    ) async throws -> any ClientCall {
        try await base.open(method, kind: kind, metadata: metadata, options: options)
    }
}
