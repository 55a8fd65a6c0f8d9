/// Carries a client's RPCs, as encoded bytes, to a server.
///
/// Generated stubs call the typed helpers (``unary(_:request:metadata:options:)`` and its three siblings);
/// a channel only opens calls.
public protocol RPCChannel: Sendable {
    /// Starts an RPC.
    ///
    /// - Parameters:
    ///   - method: The method to call.
    ///   - kind: Its kind, so that a channel can send a single request with its headers.
    ///   - metadata: Sent in front of the first request.
    ///   - options: The timeout and the limits of this call.
    /// - Returns: The open call; nothing is sent before its first message or its end.
    /// - Throws: ``RPCError`` if the call cannot be made at all; a server that cannot be reached shows in the call.
    func open(
        _ method: MethodDescriptor,
        kind: RPCKind,
        metadata: Metadata,
        options: CallOptions
    ) async throws -> any ClientCall

    /// What runs around every call that is made through the typed helpers, the first one outermost; nothing by
    /// default.
    var interceptors: [any ClientInterceptor] { get }
}

extension RPCChannel {
    /// None.
    public var interceptors: [any ClientInterceptor] { [] }
}

/// One RPC, as its client sees it: encoded messages out, encoded messages in.
///
/// All members can be called from any task; one task at a time may send, and one receive.
public protocol ClientCall: AnyObject, Sendable {
    /// Sends one encoded message and waits until there is room for another.
    ///
    /// Returns without effect if the server has answered with a status: ``receive()`` will throw it.
    func send(_ message: [UInt8], _ options: WriteOptions) async throws

    /// Says that no further message follows.
    func finishSending() async throws

    /// The next encoded message of the server, or nil if the RPC ended with `OK`.
    ///
    /// - Throws: ``RPCError`` if the RPC ended with another status.
    func receive() async throws -> [UInt8]?

    /// The metadata that came before the first message. Waits for it.
    var initialMetadata: Metadata { get async throws }

    /// The metadata that came with the status; empty while the RPC is open.
    var trailingMetadata: Metadata { get async }

    /// Tells the server that nobody waits for it. No effect on an RPC that has ended.
    func cancel()
}

extension ClientCall {
    /// Sends one encoded message, compressed if the RPC's messages are.
    public func send(_ message: [UInt8]) async throws {
        try await send(message, .defaults)
    }
}
