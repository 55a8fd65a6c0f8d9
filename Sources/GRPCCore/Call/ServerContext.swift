public import Protobuf

/// What a handler knows about the RPC that it answers.
public struct ServerContext: Sendable {
    @usableFromInline let call: any ServerCall

    /// Makes the context of a call.
    @inlinable
    public init(call: any ServerCall) {
        self.call = call
    }

    /// The method called.
    public var descriptor: MethodDescriptor { call.method }

    /// The method's kind; nil if the server has no such method, which only a ``ServerCallObserver`` sees.
    public var kind: RPCKind? { call.registeredKind }

    /// The metadata that the client sent.
    public var metadata: Metadata { call.requestMetadata }

    /// The client's address: `ipv4:127.0.0.1:4000`, `ipv6:[::1]:4000` or `unix:/path`.
    public var peer: String { call.peer }

    /// Who the client is, by the certificate that it showed and the server verified; nil if it showed none or
    /// the server does not ask for one (`grpc.root_certificates_path`).
    public var peerIdentity: PeerIdentity? { call.peerIdentity }

    /// When the client stops waiting; nil if it waits without limit.
    public var deadline: ContinuousClock.Instant? { call.deadline }

    /// Time left until the deadline, never negative; nil if there is none.
    public var timeRemaining: Duration? {
        deadline.map { max(.zero, $0 - ContinuousClock.now) }
    }

    /// The trace that the RPC is part of; nil if the client named none.
    ///
    /// Client calls made in the handler's task or its children carry it on by themselves.
    public var traceContext: TraceContext? { TraceContext(metadata) }

    /// What the logs call this RPC: the client's `x-request-id` if it is 1 to 128 visible ASCII characters, else
    /// the trace's identifier, else 16 hexadecimal digits.
    public var requestID: String {
        let metadata = metadata
        let given = metadata[stringValues: "x-request-id"].first ?? ""
        if (1...128).contains(given.utf8.count), given.utf8.allSatisfy({ (0x21...0x7E) ~= $0 }) {
            return given
        }
        if let trace = TraceContext(metadata) { return trace.traceID }
        let digits = String(call.identity, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }

    /// Adds `key` and `value` to the RPC's line in the access log, in place of an earlier value of the key.
    public func note(_ key: String, _ value: String) {
        call.setNote(value, forKey: key)
    }

    /// Adds `key` and a time in milliseconds to the RPC's line in the access log.
    public func note(_ key: String, milliseconds duration: Duration) {
        note(key, duration.inMilliseconds)
    }

    /// What ``note(_:_:)`` has added, in that order.
    package var notes: [(key: String, value: String)] { call.notes }

    /// Tells whether the RPC was cancelled. The handler's task is cancelled with it.
    public var cancellation: RPCCancellationHandle { RPCCancellationHandle(call: call) }

    /// Sets the metadata to send before the first response message.
    ///
    /// It replaces what was set before, and has no effect once the first message is sent.
    public func setInitialMetadata(_ metadata: Metadata) {
        call.setInitialMetadata(metadata)
    }

    /// Sets the metadata to send with the status. It replaces what was set before.
    ///
    /// An error that the handler throws adds its own metadata to these.
    public func setTrailingMetadata(_ metadata: Metadata) {
        call.setTrailingMetadata(metadata)
    }

    /// Answers a unary or client-streaming RPC with encoded bytes in place of a message.
    ///
    /// The message that the handler then returns is not looked at. Call it once, from the handler's task.
    /// - Parameter encode: Writes one message of the method's output type.
    /// - Throws: ``RPCError`` if the RPC has ended, or what `encode` throws; then nothing is sent.
    @inlinable
    public func respond(encoded encode: (inout WireWriter) throws -> Void) throws {
        _ = try call.sendResponse(.defaults, encode)
    }

    /// Compresses the responses, if the client says that it can read them; else they go as they are.
    ///
    /// It replaces what the server's configuration says, and has no effect once the first message is sent. A
    /// message that would not get shorter goes uncompressed, as do those written with
    /// ``WriteOptions/allowsCompression`` off.
    public func setCompression(_ algorithm: CompressionAlgorithm) {
        call.setCompression(algorithm)
    }

    /// Whether the request that was received last came compressed. From the handler's task.
    package var hasTakenCompressedRequest: Bool { call.hasTakenCompressedRequest }
}

/// Tells whether an RPC was cancelled.
public struct RPCCancellationHandle: Sendable {
    let call: any ServerCall

    /// Whether the client cancelled, went away, or waited past the deadline.
    public var isCancelled: Bool { call.isCancelled }
}

extension Duration {
    /// Milliseconds with three digits behind the point: `1.204`.
    package var inMilliseconds: String {
        let (seconds, attoseconds) = components
        let microseconds = seconds * 1_000_000 + attoseconds / 1_000_000_000_000
        let fraction = String(microseconds % 1_000)
        return "\(microseconds / 1_000)."
            + String(repeating: "0", count: 3 - fraction.count) + fraction
    }
}
