public import Protobuf

/// One RPC as a transport shows it to a method's handler: encoded messages in, encoded messages out.
///
/// A transport runs each RPC on one executor. Members that say "on the executor" must be called there; a
/// handler is there unless it started a task of its own that left it, which ``isOnExecutor`` tells. All other
/// members can be called anywhere.
public protocol ServerCall: AnyObject, Sendable {
    /// The method called.
    var method: MethodDescriptor { get }
    /// The method's kind; nil if the server has no such method, which only a ``ServerCallObserver`` sees.
    var registeredKind: RPCKind? { get }
    /// Differs between the RPCs of a process, and most probably between processes.
    var identity: UInt64 { get }
    /// The caller's metadata. Made from the header block when it is first asked for.
    var requestMetadata: Metadata { get }
    /// The client's address: `ipv4:127.0.0.1:4000`, `ipv6:[::1]:4000` or `unix:/path`.
    var peer: String { get }
    /// Who the client has proved to be by a certificate; nil unless the server asks for one.
    var peerIdentity: PeerIdentity? { get }
    /// When the caller stops waiting; nil if it waits without limit.
    var deadline: ContinuousClock.Instant? { get }
    /// Whether the client cancelled, went away, or waited past the deadline.
    var isCancelled: Bool { get }

    /// Whether the current thread is this call's executor.
    var isOnExecutor: Bool { get }

    /// Waits until a whole request message is there; false once the client has sent its last.
    ///
    /// One task at a time may wait.
    /// - Throws: ``RPCError`` if the RPC ended or the client broke the protocol.
    nonisolated(nonsending) func waitForRequest() async throws -> Bool

    /// Hands the bytes of the oldest waiting request to `body`, then drops it. On the executor.
    ///
    /// - Precondition: ``waitForRequest()`` returned true, or the method takes a single request.
    /// - Throws: What `body` throws, or ``RPCError`` if the request does not decompress.
    func takeRequest(_ body: (UnsafeRawBufferPointer) throws(RPCError) -> Void) throws(RPCError)

    /// Whether the request taken last came compressed. On the executor.
    var hasTakenCompressedRequest: Bool { get }

    /// The oldest waiting request, copied; nil once the client has sent its last.
    func nextRequestBytes() async throws -> [UInt8]?

    /// Frames what `encode` writes as one response message. On the executor.
    ///
    /// - Returns: Whether there is room for another. If not, call ``waitUntilWritable()`` first.
    /// - Throws: ``RPCError`` if the RPC ended, or what `encode` throws; then nothing is sent.
    func sendResponse(
        _ options: WriteOptions, _ encode: (inout WireWriter) throws -> Void
    ) throws -> Bool

    /// Waits until the client has taken enough of what was sent.
    ///
    /// - Throws: ``RPCError`` if the RPC ended instead.
    nonisolated(nonsending) func waitUntilWritable() async throws

    /// Sends one encoded response message and waits until there is room for another.
    func sendResponse(bytes: [UInt8], _ options: WriteOptions) async throws

    /// Compresses the responses, if the client can read that. No effect once the first is sent.
    func setCompression(_ algorithm: CompressionAlgorithm)

    /// Whether a response message was sent. On the executor.
    var hasSentResponse: Bool { get }

    /// Metadata to send before the first response. No effect once that is sent.
    func setInitialMetadata(_ metadata: Metadata)

    /// Notes for the access log, in the order in which they came.
    var notes: [(key: String, value: String)] { get }

    /// Adds a note, in place of one with the same key.
    func setNote(_ value: String, forKey key: String)

    /// Metadata to send with the status.
    func setTrailingMetadata(_ metadata: Metadata)
}

extension ServerCall {
    /// Nobody has proved to be anyone: the answer of transports without TLS.
    public var peerIdentity: PeerIdentity? { nil }
}
