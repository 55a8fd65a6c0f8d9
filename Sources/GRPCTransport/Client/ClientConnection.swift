internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore

/// A client's connection and the RPCs that are open on it.
final class ClientConnection: HTTP2Connection, @unchecked Sendable {
    private var streams: [Int32: ClientStream] = [:]
    private var isLeaving = false
    private var hasSettings = false
    private let tls: TLSStream?
    private let keepaliveSettings: ClientKeepalive?
    private var keepalive: ClientKeepaliveStateMachine?
    private var keepaliveTimer: LoopTimer?

    /// Called when the server has sent its SETTINGS.
    var ready: (() -> Void)?
    /// Called when the connection takes no more calls: it is closed, or the server said GOAWAY.
    var ended: (() -> Void)?
    /// Called when the server complains of too many pings.
    var pingedTooOften: (() -> Void)?

    init(
        descriptor: Int32, loop: EventLoop, buffers: ConnectionBuffers,
        keepalive: ClientKeepalive?, tls: TLSStream?
    ) {
        keepaliveSettings = keepalive
        self.tls = tls
        super.init(descriptor: descriptor, loop: loop, buffers: buffers, tls: tls)
    }

    /// Why a connection that was not ready has ended.
    var reasonOfEnd: String { tls?.refusal ?? "the connection was closed" }

    /// Whether new RPCs may use it: it is open, and the server has not said GOAWAY.
    var acceptsStreams: Bool {
        isOpen && !isLeaving && nghttp2_session_check_request_allowed(session) != 0
    }

    /// Begins. On the loop.
    ///
    /// - Returns: False if the connection is of no use; it is closed then.
    func start() -> Bool {
        let shared = SessionCallbacks.client
        let pointer = Unmanaged.passUnretained(self).toOpaque()
        var session: OpaquePointer?
        _ = memory.withAllocator {
            nghttp2_session_client_new3(&session, shared.callbacks, pointer, shared.options, $0)
        }
        guard let session, open(session) else { return false }
        let settings = [
            nghttp2_settings_entry(NGHTTP2_SETTINGS_ENABLE_PUSH, 0),
            nghttp2_settings_entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, HTTP2Windows.stream),
        ]
        nghttp2_submit_settings(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), settings, settings.count)
        nghttp2_session_set_local_window_size(session, 0, 0, HTTP2Windows.connection)
        beginHandshake()
        flush()
        return isOpen
    }

    // MARK: - Streams

    /// Sends a request's headers; its messages follow as `stream` gets them.
    ///
    /// - Returns: False if the connection takes no more.
    func open(_ stream: ClientStream, _ head: HeaderBlock) -> Bool {
        let pointer = Unmanaged.passUnretained(stream).toOpaque()
        var provider = nghttp2_data_provider()
        provider.source.ptr = pointer
        provider.read_callback = readRequestData
        let identifier = head.withFields {
            nghttp2_submit_request(session, nil, $0, $1, &provider, pointer)
        }
        guard identifier > 0 else {
            leave()
            return false
        }
        streams[identifier] = stream
        stream.begin(on: self, identifier: identifier)
        if let action = keepalive?.callBegan(now: .now) { perform(action) }
        queueFlush()
        return true
    }

    func closeStream(_ identifier: Int32, errorCode: UInt32) {
        guard let stream = streams.removeValue(forKey: identifier) else { return }
        // Streams that a GOAWAY left out are closed with the same code.
        let isRefused = errorCode == NGHTTP2_REFUSED_STREAM.rawValue
        stream.closed(
            ResponseHeaders.error(resetCode: errorCode),
            reach: isRefused ? .unprocessed : .processed)
        closeIfDone()
    }

    /// A request was not sent, because the connection came to its end first.
    func dropStream(_ identifier: Int32) {
        closeStream(identifier, errorCode: NGHTTP2_REFUSED_STREAM.rawValue)
    }

    // MARK: - What the server says

    func receivedSettings() {
        guard !hasSettings else { return }
        hasSettings = true
        if let keepaliveSettings {
            keepalive = ClientKeepaliveStateMachine(keepaliveSettings, now: .now)
            perform(.wait(keepaliveSettings.time))
        }
        ready.take()?()
    }

    /// The server is about to close; open RPCs go on.
    func receivedGoAway(errorCode: UInt32, debugData: String) {
        if errorCode == NGHTTP2_ENHANCE_YOUR_CALM.rawValue, debugData == "too_many_pings" {
            pingedTooOften?()
        }
        leave()
    }

    override func didReceive() {
        if keepalive != nil { keepalive?.received(now: .now) }
    }

    // MARK: - Keepalive

    private func perform(_ action: ClientKeepaliveStateMachine.Action) {
        keepaliveTimer?.cancel()
        keepaliveTimer = nil
        switch action {
        case .wait(let time): startTimer(time)
        case .ping(let time):
            nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
            queueFlush()
            startTimer(time)
        case .sleep: break
        case .close:
            closeStreams(
                RPCError(code: .unavailable, message: "the server did not answer a ping"))
            close()
        }
    }

    private func startTimer(_ time: Duration) {
        keepaliveTimer = loop.schedule(after: time) { [weak self] in
            guard let self, isOpen else { return }
            let action = keepalive?.timePassed(now: .now, hasCalls: !streams.isEmpty)
            if let action { perform(action) }
        }
    }

    // MARK: - Ending

    /// Opens no more RPCs, and closes when those that are open have ended.
    func leave() {
        guard !isLeaving else { return }
        isLeaving = true
        ended.take()?()
        closeIfDone()
    }

    private func closeIfDone() {
        guard isLeaving, streams.isEmpty, isOpen else { return }
        // The session may be in the middle of a callback.
        loop.execute { self.terminate() }
    }

    private func closeStreams(_ error: RPCError) {
        let streams = streams
        self.streams = [:]
        for stream in streams.values { stream.closed(error, reach: .processed) }
    }

    override func didClose() {
        keepaliveTimer?.cancel()
        keepaliveTimer = nil
        isLeaving = true
        ended.take()?()
        closeStreams(RPCError(code: .unavailable, message: "the connection was closed"))
    }
}
