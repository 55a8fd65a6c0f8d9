internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore

/// One client's connection and the RPCs that are open on it.
final class ServerConnection: HTTP2Connection, @unchecked Sendable {
    let worker: ServerWorker
    let peer: RawSocketAddress
    /// The worker's, for what happens with every header field.
    private let methods: Unmanaged<MethodTable>
    private let maximumHeaderBytes: Int
    /// Who the client has proved to be by a certificate.
    private(set) var peerIdentity: PeerIdentity?
    @exclusivity(unchecked) var streams: [ServerStream] = []
    /// The stream whose header block is being received: HTTP/2 lets nothing come between the frames of one.
    /// Not counted: `streams` keeps it.
    @exclusivity(unchecked) private var headerStream: Unmanaged<ServerStream>?
    var handshakeTimer: LoopTimer?
    var idleTimer: LoopTimer?
    var ageTimer: LoopTimer?
    var drainTimer: LoopTimer?
    private var keepaliveTimer: LoopTimer?
    private var keepalive: Keepalive
    @exclusivity(unchecked) var pingStrikes: PingStrikes
    var drain = Drain.none
    var hasAnnouncedEncodings = false

    var flood = FloodLimiter()
    /// What the client did that ends the connection when what it sent is handled.
    var fault: String?
    /// Bytes of messages that wait, over all streams.
    @exclusivity(unchecked) var bufferedBytes = 0
    var requestTimer: LoopTimer?
    /// Rises each time that requests are looked at.
    var requestPeriod = 0

    /// Sets the connection's RPCs apart from those of others: the low half is for their stream numbers.
    let identity = UInt64(UInt32.random(in: 1...(.max))) << 32

    /// Place among the worker's connections; kept by the worker.
    var position = 0

    enum Drain {
        case none
        /// The client, which has only just connected, will be told.
        case awaitingClient
        /// Clients know that no further RPC is wanted, those on their way are still taken.
        case announced
        /// RPCs that begin from here on are refused.
        case final
    }

    init(descriptor: Int32, peer: RawSocketAddress, worker: ServerWorker, tls: TLSStream?) {
        self.peer = peer
        self.worker = worker
        let configuration = worker.configuration
        methods = .passUnretained(worker.methods)
        maximumHeaderBytes = configuration.maximumHeaderBytes
        keepalive = Keepalive(
            time: configuration.keepaliveTime ?? .zero,
            timeout: configuration.keepaliveTimeout,
            includesIdleConnections: configuration.permitsKeepaliveWithoutCalls
        )
        pingStrikes = PingStrikes(
            minimumInterval: configuration.minimumPingInterval,
            maximum: configuration.maximumPingStrikes,
            permitsIdlePings: configuration.permitsKeepaliveWithoutCalls
        )
        super.init(descriptor: descriptor, loop: worker.loop, buffers: worker.buffers, tls: tls)
    }

    /// Begins to serve. On the loop.
    ///
    /// - Returns: False if the connection is of no use; it is closed then.
    func start() -> Bool {
        let shared = SessionCallbacks.server
        let pointer = Unmanaged.passUnretained(self).toOpaque()
        var session: OpaquePointer?
        _ = memory.withAllocator {
            nghttp2_session_server_new3(&session, shared.callbacks, pointer, shared.options, $0)
        }
        guard let session, open(session) else { return false }
        let configuration = worker.configuration
        let settings = [
            nghttp2_settings_entry(
                NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS,
                UInt32(clamping: configuration.maximumConcurrentStreams)
            ),
            nghttp2_settings_entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, HTTP2Windows.stream),
            nghttp2_settings_entry(
                NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE,
                UInt32(clamping: configuration.maximumHeaderBytes)
            ),
        ]
        nghttp2_submit_settings(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), settings, settings.count)
        nghttp2_session_set_local_window_size(session, 0, 0, HTTP2Windows.connection)
        // Both timers hold the connection until they fire or are cancelled. A weak reference would move its
        // reference count out of line and slow every RPC down.
        handshakeTimer = loop.schedule(after: configuration.handshakeTimeout) { [self] in close() }
        flush()
        return isOpen
    }

    override func didEstablish() {
        peerIdentity = verifiedPeer
    }

    override func didReceive() {
        keepalive.received()
        worker.runner.runReady()
        if requestTimer == nil, !streams.isEmpty { startRequestTimer() }
    }

    /// The client's first SETTINGS, or later ones, arrived.
    func receivedSettings() {
        guard handshakeTimer != nil else { return }
        finishHandshake()
        let configuration = worker.configuration
        if streams.isEmpty { startIdleTimer() }
        if let time = configuration.keepaliveTime { scheduleKeepalive(time) }
        if let age = configuration.maximumConnectionAge {
            ageTimer = loop.schedule(after: Self.jittered(age)) { [self] in reachedAge() }
        }
    }

    // MARK: - Keepalive

    private func scheduleKeepalive(_ delay: Duration) {
        keepaliveTimer = loop.schedule(after: delay) { [self] in
            switch keepalive.timePassed(hasRPCs: !streams.isEmpty) {
            case .wait(let time): scheduleKeepalive(time)
            case .ping(let time):
                submitPing(mark: 0)
                scheduleKeepalive(time)
            case .close: close()
            }
        }
    }

    /// - Parameter mark: first of the eight bytes that come back.
    func submitPing(mark: UInt8) {
        let data = [mark] + [UInt8](repeating: 0, count: 7)
        nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), data)
        queueFlush()
    }

    /// A PING arrived, or the answer to one. nghttp2 answers by itself.
    func receivedPing(isAcknowledgement: Bool, mark: UInt8) {
        if isAcknowledgement {
            if mark == Self.drainMark { finishDraining() }
        } else if pingStrikes.receivedPing(at: monotonicNanoseconds(), hasRPCs: !streams.isEmpty) {
            end(because: "too_many_pings")
        } else {
            count(.ping)
        }
    }

    // MARK: - Streams

    func openStream(_ identifier: Int32) {
        let stream = worker.makeStream()
        stream.begin(on: self, identifier: identifier)
        stream.position = streams.count
        streams.append(stream)
        let reference = Unmanaged.passUnretained(stream)
        nghttp2_session_set_stream_user_data(session, identifier, reference.toOpaque())
        headerStream = reference
        if idleTimer != nil {
            idleTimer?.cancel()
            idleTimer = nil
        }
    }

    /// Takes one field of the header block that is being received.
    ///
    /// - Returns: What the session's callback is to return.
    func receivedHeader(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Int32 {
        // Without a stream it is a block of trailers, which gRPC's clients do not send.
        guard let headerStream else { return 0 }
        let isExcessive = headerStream._withUnsafeGuaranteedRef { stream in
            stream.headers.receive(
                name, value, methods: methods, maximumBytes: maximumHeaderBytes)
            return stream.headers.isExcessive(maximumBytes: maximumHeaderBytes)
        }
        guard isExcessive else { return 0 }
        end(because: "the header block is too large")
        // The rest of the block is decoded, because HPACK's state has to stay right, and not told.
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
    }

    /// The header block is complete.
    func receivedHeaders() {
        let stream = headerStream.take()
        stream?._withUnsafeGuaranteedRef { $0.receivedHeaders() }
    }

    func closeStream(_ stream: ServerStream) {
        if headerStream?.toOpaque() == Unmanaged.passUnretained(stream).toOpaque() {
            headerStream = nil
        }
        // From here on the worker keeps it. The session's callbacks do not: see there.
        worker.retire(stream)
        guard let last = streams.popLast() else { return }
        if last !== stream {
            streams[stream.position] = last
            last.position = stream.position
        }
        if !stream.state.hasEndedResponse { count(.abortedStream) }
        stream.closed()
        if streams.isEmpty { startIdleTimer() }
    }

    /// A message, or a part of one, goes out.
    @inline(__always)
    func sentData() {
        pingStrikes.sentResponse()
    }

    // MARK: - Ending

    override func didFail(_ error: nghttp2_error) {
        switch error {
        case NGHTTP2_ERR_FLOODED: end(because: "too many frames to acknowledge")
        case NGHTTP2_ERR_TOO_MANY_CONTINUATIONS: end(because: "too many CONTINUATION frames")
        default: break
        }
    }

    override func sendQueued() {
        if let fault { sendFault(fault) } else { flush() }
        // Before the next connection needs streams, so that the pool need not hold those of a whole turn.
        worker.reuseRetired()
    }

    override func dispose(of stream: ByteStream) {
        worker.lingering.add(stream)
    }

    override func didClose() {
        handshakeTimer?.cancel()
        idleTimer?.cancel()
        requestTimer?.cancel()
        ageTimer?.cancel()
        drainTimer?.cancel()
        keepaliveTimer?.cancel()
        let streams = streams
        self.streams = []
        for stream in streams {
            stream.closed()
            worker.retire(stream)
        }
        worker.forget(self)
    }
}
