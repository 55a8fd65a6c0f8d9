public import Protobuf

/// Something that an app wants to hear of, with what it does then; an app lists them in its `signals`.
///
/// ```swift
/// static let signals: [ServerSignal] = [
///     .requestStarted { _, context in print("\(context.descriptor) begins") },
///     .shutdown { await queue.flush() },
/// ]
/// ```
///
/// All four kinds of RPC send them: one ``requestStarted(_:)``, and then either ``requestFinished(_:)`` or
/// ``requestException(_:)``. Receivers run in the handler's task, one after the other, and may suspend; the RPC
/// waits for them. The names are those of django-grpc's `grpc_request_started`, `grpc_request_finished`,
/// `grpc_got_request_exception` and `grpc_shutdown`.
public enum ServerSignal: Sendable {
    /// A handler is about to run. `request` is the only request of a method that has one, else nil.
    case requestStarted(
        @Sendable (_ request: (any Message)?, _ context: ServerContext) async -> Void)
    /// A handler has returned; for a stream, after its last message.
    case requestFinished(
        @Sendable (_ request: (any Message)?, _ context: ServerContext, _ end: End) async -> Void)
    /// A handler, or an interceptor around it, has thrown, or its RPC was cancelled. Not followed by
    /// ``requestFinished(_:)``.
    case requestException(
        @Sendable (
            _ request: (any Message)?, _ context: ServerContext, _ error: any Error, _ end: End
        ) async -> Void)
    /// The server has stopped: no RPC is open any more. The process waits for the receivers.
    case shutdown(@Sendable () async -> Void)

    /// How a handler ended.
    public struct End: Sendable {
        /// What the client is told.
        public var status: Status
        /// Time since ``ServerSignal/requestStarted(_:)`` was sent.
        public var duration: Duration
    }
}

extension [ServerSignal] {
    /// Runs every receiver of ``ServerSignal/shutdown(_:)``.
    package func sendShutdown() async {
        for case .shutdown(let receiver) in self { await receiver() }
    }
}
