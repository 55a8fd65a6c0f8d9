public import GRPCCore

/// A channel to services in this process, without a network: for tests.
///
/// An RPC goes through all that a server does to it, but HTTP/2: messages are encoded and decoded, interceptors
/// run, errors become statuses, metadata travels both ways, deadlines and cancellation reach the handler, and a
/// reader that is slow holds the writer up.
///
/// A handler sees the task-local values of the task that calls it. Tests that run at the same time can
/// therefore each have a database of their own; see ``withRPCTest(apps:services:models:interceptors:isolation:_:)``.
public struct InProcessChannel: RPCChannel {
    private let methods: MethodTable
    private let includesErrorDetails: Bool

    /// Makes a channel to `services`.
    ///
    /// - Parameters:
    ///   - services: what answers the calls. A method that two of them have goes to the last.
    ///   - interceptors: run around every handler, the first one outermost.
    ///   - includesErrorDetails: whether the text of an error that is no ``RPCError`` reaches the
    ///     client, as it does from a server with `debug: true`.
    public init(
        services: [any RegistrableRPCService],
        interceptors: [any ServerInterceptor] = [],
        includesErrorDetails: Bool = true
    ) {
        methods = RPCRouter(services: services).makeMethodTable(interceptors: interceptors)
        self.includesErrorDetails = includesErrorDetails
    }

    public func open(
        _ method: MethodDescriptor, kind: RPCKind, metadata: Metadata, options: CallOptions
    ) async throws -> any ClientCall {
        var path = method.path
        let handler = path.withUTF8 { methods.handler(forPath: UnsafeRawBufferPointer($0)) }
        let call = InProcessCall(
            method: method, kind: handler?.kind ?? kind, metadata: metadata,
            deadline: options.timeout.map { ContinuousClock.now + $0 })
        guard let handler else {
            call.end(RPCError(code: .unimplemented, message: "unknown method `\(path)`"))
            return call
        }
        call.start(handler, includingErrorDetails: includesErrorDetails)
        return call
    }
}
