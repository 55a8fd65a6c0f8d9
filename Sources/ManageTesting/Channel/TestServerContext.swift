public import GRPCCore

/// The context of an RPC that nobody called, for a test that calls a service's method directly.
///
/// ```swift
/// let test = TestServerContext(metadata: ["authorization": "secret"])
/// let post = try await PostService().retrieve(request: request, context: test.context)
/// #expect(test.trailingMetadata == ["x-cost": "1"])
/// ```
///
/// Errors come as the method throws them, since no server turns them into a status; ``InProcessChannel`` does.
public struct TestServerContext: Sendable {
    private let call: InProcessCall

    /// - Parameters:
    ///   - method: what the context names as the method called.
    ///   - metadata: what the client sent.
    ///   - timeout: time until the deadline; nil for none. Passing it cancels nothing here.
    public init(
        method: MethodDescriptor = MethodDescriptor(
            fullyQualifiedService: "test.Service", method: "Method"),
        metadata: Metadata = [:],
        timeout: Duration? = nil
    ) {
        call = InProcessCall(
            method: method, kind: .unary, metadata: metadata,
            deadline: timeout.map { ContinuousClock.now + $0 })
    }

    /// What to hand to the method.
    public var context: ServerContext { ServerContext(call: call) }

    /// What the method set to send before its response.
    public var initialMetadata: Metadata { call.state.read(\.initialMetadata) }

    /// What the method set to send with the status.
    public var trailingMetadata: Metadata { call.state.read(\.trailingMetadata) }

    /// Makes the context say that the client cancelled.
    public func cancel() { call.cancel() }
}
