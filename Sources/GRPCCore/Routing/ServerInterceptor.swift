public import Protobuf

/// Code that runs around every handler: authentication, logging, limits.
///
/// All four kinds of RPC look the same to it: a sequence of requests and a writer of responses. Throwing ends
/// the RPC with that error; calling `next` runs the rest of the chain and then the handler.
///
/// ```swift
/// struct TokenInterceptor: ServerInterceptor {
///     func intercept<Input: Message, Output: Message>(
///         request: RPCAsyncSequence<Input, any Error>,
///         response: RPCWriter<Output>,
///         context: ServerContext,
///         next: ServerInterceptorNext<Input, Output>
///     ) async throws {
///         guard context.metadata[stringValues: "authorization"] == ["secret"] else {
///             throw RPCError(code: .unauthenticated, message: "no valid token")
///         }
///         try await next(request, response, context)
///     }
/// }
/// ```
public protocol ServerInterceptor: Sendable {
    /// Runs around one RPC.
    ///
    /// - Parameters:
    ///   - request: The client's messages; exactly one if the method takes a single request.
    ///   - response: Takes the handler's messages.
    ///   - context: The RPC's metadata, peer and deadline.
    ///   - next: The rest of the chain. Call it at most once.
    /// - Throws: What the RPC ends with, as ``RPCError/init(converting:includesDetails:)`` reads it.
    func intercept<Input: Message, Output: Message>(
        request: RPCAsyncSequence<Input, any Error>,
        response: RPCWriter<Output>,
        context: ServerContext,
        next: ServerInterceptorNext<Input, Output>
    ) async throws
}

/// The rest of a chain of interceptors, with the handler at its end.
public typealias ServerInterceptorNext<Input: Message, Output: Message> =
    @Sendable (
        _ request: RPCAsyncSequence<Input, any Error>,
        _ response: RPCWriter<Output>,
        _ context: ServerContext
    ) async throws -> Void
