public import GRPCCore
internal import ORM
public import Protobuf

/// Notes how many statements an RPC ran, and for how long, for its line in the access log: `sql=2 sql_ms=0.310`.
///
/// The server puts it outermost where there is an access log.
public struct StatementNotes: ServerInterceptor {
    /// Makes the interceptor.
    public init() {}

    /// Counts around the handler and all that it starts.
    public func intercept<Input: Message, Output: Message>(
        request: RPCAsyncSequence<Input, any Error>,
        response: RPCWriter<Output>,
        context: ServerContext,
        next: ServerInterceptorNext<Input, Output>
    ) async throws {
        let count = StatementCount()
        defer {
            if count.statements > 0 {
                context.note("sql", "\(count.statements)")
                context.note("sql_ms", milliseconds: count.duration)
            }
        }
        try await StatementCount.$current.withValue(count) {
            try await next(request, response, context)
        }
    }
}
