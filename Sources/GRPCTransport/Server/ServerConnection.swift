internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore
internal import Glibc

/// One client's connection: a socket, an HTTP/2 session and the RPCs that are open on it.
///
/// Lives on its worker's loop. Bytes are received and handled as they come; what that makes the session
/// send goes out in one piece at the end of the loop's turn.
final class ServerConnection: FileDescriptorHandler, EndOfTurnHandler, @unchecked Sendable {
    let worker: ServerWorker
    let peer: RawSocketAddress
    private let bytes: ByteStream
    private var session: OpaquePointer?
    private var registration: FileDescriptorRegistration?
    private var streams: [ServerStream] = []
    /// Output that the socket did not take; it goes first.
    private var backlog: [UInt8] = []
    private var resetsAfterSending: [Int32] = []
    private var isFlushQueued = false
    private var hasFailed = false
    private var handshakeTimer: LoopTimer?
    private var idleTimer: LoopTimer?
    private var drain = Drain.none

    /// Place among the worker's connections; kept by the worker.
    var position = 0

    private enum Drain {
        case none
        /// Clients know that no further RPC is wanted, those on their way are still taken.
        case announced
        /// RPCs that began after this are refused.
        case final
    }

    init(descriptor: Int32, peer: RawSocketAddress, worker: ServerWorker) {
        self.bytes = ByteStream(descriptor: descriptor)
        self.peer = peer
        self.worker = worker
    }

    deinit {
        // nil unless `start` failed.
        if let session { nghttp2_session_del(session) }
    }

    /// Begins to serve. On the loop.
    ///
    /// - Returns: False if the connection is of no use; it is closed then.
    func start() -> Bool {
        let shared = ServerSessionCallbacks.shared
        let pointer = Unmanaged.passUnretained(self).toOpaque()
        guard
            nghttp2_session_server_new2(&session, shared.callbacks, pointer, shared.options) == 0,
            let registration = try? worker.loop.register(
                bytes.descriptor, interest: .readable, handler: self
            )
        else {
            bytes.close()
            return false
        }
        self.registration = registration
        sendSettings()
        handshakeTimer = worker.loop.schedule(after: worker.configuration.handshakeTimeout) {
            [weak self] in
            self?.handshakeTimedOut()
        }
        flush()
        return registration === self.registration
    }

    private func sendSettings() {
        let configuration = worker.configuration
        var settings = [
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue),
                value: UInt32(clamping: configuration.maximumConcurrentStreams)
            ),
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue),
                value: HTTP2Windows.stream
            ),
            nghttp2_settings_entry(
                settings_id: Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue),
                value: UInt32(clamping: configuration.maximumHeaderBytes)
            ),
        ]
        nghttp2_submit_settings(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue), &settings, settings.count)
        nghttp2_session_set_local_window_size(session, 0, 0, HTTP2Windows.connection)
    }

    // MARK: - Receiving

    func descriptorIsReady(for events: ReadyEvents) {
        if !events.isDisjoint(with: [.readable, .closed]) { receive() }
        guard registration != nil else { return }
        if events.contains(.writable) { flush() } else { queueFlush() }
    }

    private func receive() {
        switch bytes.read(into: worker.receiveBuffer) {
        case .bytes(let count):
            let base = worker.receiveBuffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
            let consumed = nghttp2_session_mem_recv(session, base, count)
            // Fatal, or not HTTP/2 at all. What the session still has to say is sent, then all is closed.
            if consumed < 0 { hasFailed = true }
            worker.runner.runReady()
        case .wouldBlock: break
        case .closed: close()
        }
    }

    func receivedSettings() {
        handshakeTimer?.cancel()
        handshakeTimer = nil
    }

    /// Bytes of DATA arrived. One slow stream must not hold up the others, so the connection's own window is
    /// reopened at once.
    func receivedData(_ count: Int) {
        nghttp2_session_consume_connection(session, count)
    }

    func consumeStream(_ identifier: Int32, _ count: Int) {
        nghttp2_session_consume_stream(session, identifier, count)
        queueFlush()
    }

    // MARK: - Streams

    func openStream(_ identifier: Int32) {
        let stream = worker.makeStream()
        stream.begin(on: self, identifier: identifier)
        stream.position = streams.count
        streams.append(stream)
        let pointer = Unmanaged.passUnretained(stream).toOpaque()
        nghttp2_session_set_stream_user_data(session, identifier, pointer)
        idleTimer?.cancel()
        idleTimer = nil
    }

    func closeStream(_ stream: ServerStream) {
        let last = streams.removeLast()
        if last !== stream {
            streams[stream.position] = last
            last.position = stream.position
        }
        stream.closed()
        worker.retire(stream)
        if streams.isEmpty { startIdleTimer() }
    }

    func submitResponse(_ stream: ServerStream, _ block: StaticHeaderBlock) {
        var provider = dataProvider(stream)
        nghttp2_submit_response(session, stream.identifier, block.fields, block.count, &provider)
        queueFlush()
    }

    func submitResponse(_ stream: ServerStream, _ block: HeaderBlock) {
        var provider = dataProvider(stream)
        _ = block.withFields {
            nghttp2_submit_response(session, stream.identifier, $0, $1, &provider)
        }
        queueFlush()
    }

    /// Sends a header block that ends the stream.
    func submitEnd(_ identifier: Int32, _ block: HeaderBlock) {
        _ = block.withFields { nghttp2_submit_response(session, identifier, $0, $1, nil) }
        queueFlush()
    }

    func submitEnd(_ identifier: Int32, _ block: StaticHeaderBlock) {
        nghttp2_submit_response(session, identifier, block.fields, block.count, nil)
        queueFlush()
    }

    func submitTrailers(_ identifier: Int32, _ block: StaticHeaderBlock) {
        nghttp2_submit_trailer(session, identifier, block.fields, block.count)
    }

    func submitTrailers(_ identifier: Int32, _ block: HeaderBlock) {
        _ = block.withFields { nghttp2_submit_trailer(session, identifier, $0, $1) }
    }

    func resumeData(_ identifier: Int32) {
        nghttp2_session_resume_data(session, identifier)
        queueFlush()
    }

    func reset(_ identifier: Int32, _ code: nghttp2_error_code) {
        let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
        nghttp2_submit_rst_stream(session, flags, identifier, code.rawValue)
        queueFlush()
    }

    /// Resets a stream when all that is queued for it is sent; a reset of nghttp2 overtakes frames.
    func resetAfterSending(_ identifier: Int32) {
        resetsAfterSending.append(identifier)
        queueFlush()
    }

    /// - Returns: Whether there were any.
    private func submitPendingResets() -> Bool {
        guard !resetsAfterSending.isEmpty else { return false }
        for identifier in resetsAfterSending
        where nghttp2_session_get_stream_user_data(session, identifier) != nil {
            reset(identifier, NGHTTP2_NO_ERROR)
        }
        resetsAfterSending = []
        return true
    }

    private func dataProvider(_ stream: ServerStream) -> nghttp2_data_provider {
        var provider = nghttp2_data_provider()
        provider.source.ptr = Unmanaged.passUnretained(stream).toOpaque()
        provider.read_callback = readStreamData
        return provider
    }

    // MARK: - Sending

    /// Sends what the session has to say when the turn's jobs are done.
    func queueFlush() {
        guard !isFlushQueued else { return }
        isFlushQueued = true
        worker.loop.atEndOfTurn(self)
    }

    func turnWillEnd() {
        isFlushQueued = false
        if registration != nil { flush() }
    }

    private func flush() {
        while true {
            if !backlog.isEmpty {
                guard sendBacklog() else { return }
            }
            let (count, isMore) = fillSendBuffer()
            guard count >= 0 else { return close() }
            let data = UnsafeRawBufferPointer(rebasing: worker.sendBuffer[..<count])
            guard send(data) else { return }
            if !isMore, backlog.isEmpty, !submitPendingResets() { break }
        }
        registration?.update(interest: .readable)
        let isDone =
            nghttp2_session_want_read(session) == 0 && nghttp2_session_want_write(session) == 0
        if hasFailed || isDone { close() }
    }

    /// Gathers frames into the worker's buffer.
    ///
    /// - Returns: Bytes gathered, -1 if the session is broken; and whether there may be more.
    private func fillSendBuffer() -> (Int, isMore: Bool) {
        let target = worker.sendBuffer
        var count = 0
        while true {
            var frame: UnsafePointer<UInt8>?
            let size = nghttp2_session_mem_send(session, &frame)
            guard size >= 0 else { return (-1, false) }
            guard size > 0, let frame, let base = target.baseAddress else { return (count, false) }
            guard size <= target.count - count else {
                // Larger than all frames that the session makes by itself; correct, if slow.
                backlog.append(contentsOf: UnsafeBufferPointer(start: frame, count: size))
                return (count, true)
            }
            (base + count).copyMemory(from: frame, byteCount: size)
            count += size
            // Room for the largest frame is left, or the gathered ones go out first.
            if target.count - count < HTTP2Windows.largestFrame { return (count, true) }
        }
    }

    /// - Returns: Whether all was sent; if not, the rest is in the backlog or the connection is closed.
    private func send(_ data: UnsafeRawBufferPointer) -> Bool {
        var rest = data
        while !rest.isEmpty {
            switch bytes.write(rest) {
            case .bytes(let count): rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            case .wouldBlock:
                backlog.insert(contentsOf: rest, at: 0)
                registration?.update(interest: [.readable, .writable])
                return false
            case .closed:
                close()
                return false
            }
        }
        return true
    }

    private func sendBacklog() -> Bool {
        let data = backlog
        backlog = []
        return data.withUnsafeBytes { send($0) }
    }

    // MARK: - Ending

    private func handshakeTimedOut() {
        handshakeTimer = nil
        close()
    }

    private func startIdleTimer() {
        guard let limit = worker.configuration.maximumConnectionIdle else { return }
        idleTimer?.cancel()
        idleTimer = worker.loop.schedule(after: limit) { [weak self] in self?.beginDraining() }
    }

    /// Tells the client to open no further RPC; those that are open go on.
    ///
    /// First with the highest stream number, so that no RPC on its way is lost; then, when a PING has come
    /// back, with the number of the last one that came.
    /// Source: RFC 9113, section 6.8.
    func beginDraining() {
        guard drain == .none, registration != nil else { return }
        drain = .announced
        nghttp2_submit_shutdown_notice(session)
        nghttp2_submit_ping(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil)
        queueFlush()
    }

    func receivedPingAcknowledgement() {
        guard drain == .announced else { return }
        drain = .final
        nghttp2_submit_goaway(
            session, UInt8(NGHTTP2_FLAG_NONE.rawValue),
            nghttp2_session_get_last_proc_stream_id(session), NGHTTP2_NO_ERROR.rawValue, nil, 0
        )
        queueFlush()
    }

    /// Ends every RPC with `error` and closes the connection once that is sent.
    func terminate(_ error: RPCError) {
        for stream in streams { stream.cancel(error) }
        nghttp2_session_terminate_session(session, NGHTTP2_NO_ERROR.rawValue)
        if registration != nil { flush() }
        close()
    }

    /// Closes the socket; handlers of open RPCs are cancelled. No effect the second time.
    func close() {
        guard let registration else { return }
        self.registration = nil
        registration.cancel()
        handshakeTimer?.cancel()
        idleTimer?.cancel()
        bytes.close()
        let streams = streams
        self.streams = []
        for stream in streams {
            stream.closed()
            worker.retire(stream)
        }
        worker.forget(self)
        // The session may be in the middle of a callback: it goes when nothing on the stack uses it.
        worker.loop.execute {
            nghttp2_session_del(self.session)
            self.session = nil
        }
    }
}

/// Sizes that this implementation offers its peers.
enum HTTP2Windows {
    /// Bytes that a peer may send on one stream before the receiver has taken them.
    static let stream: UInt32 = 1 << 20
    /// The same over all streams of a connection.
    static let connection: Int32 = 1 << 24
    /// What the session sends at once: a frame's header and 16 KiB, with room to spare.
    static let largestFrame = 20 * 1_024
}
