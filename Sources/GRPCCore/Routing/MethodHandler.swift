public import Protobuf

/// A registered method, ready to run.
package final class MethodHandler: Sendable {
    package let descriptor: MethodDescriptor
    package let kind: RPCKind

    /// Runs the handler for one RPC. Returning means status `OK`; throwing, the status of the error.
    package let run: nonisolated(nonsending) @Sendable (any ServerCall) async throws -> Void

    init(
        descriptor: MethodDescriptor,
        kind: RPCKind,
        run: nonisolated(nonsending) @escaping @Sendable (any ServerCall) async throws -> Void
    ) {
        self.descriptor = descriptor
        self.kind = kind
        self.run = run
    }
}

/// A method as it was registered: its handler in the form that runs fastest, and in the form that
/// interceptors can wrap.
@usableFromInline
struct MethodRegistration: Sendable {
    let descriptor: MethodDescriptor
    let kind: RPCKind
    let run: nonisolated(nonsending) @Sendable (any ServerCall) async throws -> Void
    let runIntercepted: @Sendable (any ServerCall, [any ServerInterceptor]) async throws -> Void

    @usableFromInline
    init<Input: Message, Output: Message>(
        descriptor: MethodDescriptor,
        kind: RPCKind,
        run: nonisolated(nonsending) @escaping @Sendable (any ServerCall) async throws -> Void,
        intercepted handler: @escaping ServerInterceptorNext<Input, Output>
    ) {
        self.descriptor = descriptor
        self.kind = kind
        self.run = run
        self.runIntercepted = { call, interceptors in
            let chain = InterceptorChain(interceptors: interceptors[...], handler: handler)
            try await chain.run(
                RPCAsyncSequence(call: call), RPCWriter(call: call), ServerContext(call: call))
        }
    }

    func makeHandler(interceptors: [any ServerInterceptor]) -> MethodHandler {
        guard !interceptors.isEmpty else {
            return MethodHandler(descriptor: descriptor, kind: kind, run: run)
        }
        let runIntercepted = runIntercepted
        return MethodHandler(descriptor: descriptor, kind: kind) { call in
            try await runIntercepted(call, interceptors)
        }
    }
}

private struct InterceptorChain<Input: Message, Output: Message>: Sendable {
    let interceptors: ArraySlice<any ServerInterceptor>
    let handler: ServerInterceptorNext<Input, Output>

    func run(
        _ request: RPCAsyncSequence<Input, any Error>,
        _ response: RPCWriter<Output>,
        _ context: ServerContext
    ) async throws {
        guard let first = interceptors.first else {
            return try await handler(request, response, context)
        }
        let rest = InterceptorChain(interceptors: interceptors.dropFirst(), handler: handler)
        try await first.intercept(request: request, response: response, context: context) {
            try await rest.run($0, $1, $2)
        }
    }
}
