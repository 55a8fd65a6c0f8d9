internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore

/// A socket with an HTTP/2 session on it: what a server's and a client's connection have in common.
///
/// Lives on its loop. Bytes are received and handled as they come, and what is answered at once goes out at once, in
/// one piece: the other connections that are ready have their turn after it. What is said later, by handlers that
/// waited, goes out at the end of the loop's turn.
class HTTP2Connection: FileDescriptorHandler, EndOfTurnHandler, @unchecked Sendable {
    let loop: EventLoop
    let buffers: ConnectionBuffers
    private let bytes: ByteStream
    private(set) var session: OpaquePointer?
    /// Of the session alone.
    let memory = SessionMemory()
    private var registration: FileDescriptorRegistration?
    /// Output that the socket did not take; it goes first.
    @exclusivity(unchecked) private var backlog: [UInt8] = []
    @exclusivity(unchecked) private var resetsAfterSending: [Int32] = []
    @exclusivity(unchecked) private var isFlushQueued = false
    /// Bytes of DATA that came since the session was last told that they are taken.
    @exclusivity(unchecked) private var receivedDataBytes = 0
    @exclusivity(unchecked) var readBudget = ReadBudget()
    /// False as long as TLS shakes hands; nothing is sent before.
    private var isEstablished: Bool
    private var hasFailed = false
    private var isPeerGone = false

    init(
        descriptor: Int32, loop: EventLoop, buffers: ConnectionBuffers, tls: TLSStream? = nil
    ) {
        self.bytes = ByteStream(descriptor: descriptor, tls: tls)
        self.isEstablished = tls == nil
        self.loop = loop
        self.buffers = buffers
    }

    deinit {
        if let session { nghttp2_session_del(session) }
    }

    var isOpen: Bool { registration != nil }

    /// Begins with `session`, whose user data is this connection.
    ///
    /// - Returns: False if the descriptor cannot be watched; it is closed then.
    func open(_ session: OpaquePointer) -> Bool {
        self.session = session
        registration = try? loop.register(bytes.descriptor, interest: .readable, handler: self)
        if registration == nil { bytes.close() }
        return registration != nil
    }

    /// The certificate that the peer showed and that was verified; nil without TLS or certificate.
    var verifiedPeer: PeerIdentity? { bytes.tls?.peerIdentity }

    // MARK: - What subclasses do

    /// TLS has shaken hands.
    func didEstablish() {}

    /// The session has taken received bytes and made all its callbacks.
    func didReceive() {}

    /// The session takes nothing more: the peer does not speak HTTP/2, or breaks it beyond repair.
    func didFail(_ error: nghttp2_error) {}

    /// The connection ends, and the peer is there still. Nothing watches the socket any more.
    func dispose(of stream: ByteStream) {
        stream.close()
    }

    /// The socket is closed, and so is every stream. Called once.
    func didClose() {}

    // MARK: - Receiving

    func descriptorIsReady(for events: ReadyEvents) {
        guard isEstablished || establish() else { return }
        let isReadable = !events.isDisjoint(with: [.readable, .closed])
        receiveAndFlush(isReadable: isReadable || bytes.tls != nil)
    }

    private func receiveAndFlush(isReadable: Bool) {
        // Nothing that asks for a flush meanwhile needs one more at the end of the turn.
        let wasFlushQueued = isFlushQueued
        isFlushQueued = true
        if isReadable { receive() }
        isFlushQueued = wasFlushQueued
        if isOpen { sendQueued() }
    }

    /// Begins TLS, which a client does.
    func beginHandshake() {
        if !isEstablished { _ = establish() }
    }

    /// Goes on with the handshake of TLS.
    ///
    /// - Returns: Whether it is over and bytes can pass.
    private func establish() -> Bool {
        switch bytes.tls?.handshake() {
        case .finished, nil:
            isEstablished = true
            didEstablish()
            return true
        case .waits(let events):
            registration?.update(interest: events)
            return false
        case .failed:
            close()
            return false
        }
    }

    private func receive() {
        var budget = readBudget.bytes
        while budget > 0 {
            let target = UnsafeMutableRawBufferPointer(rebasing: buffers.receiving[..<budget])
            switch bytes.read(into: target) {
            case .bytes(let count):
                budget -= count
                let base = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
                let consumed = nghttp2_session_mem_recv(session, base, count)
                // Fatal, or not HTTP/2 at all. What the session still has to say is sent, then all is closed.
                if consumed < 0 {
                    hasFailed = true
                    didFail(nghttp2_error(rawValue: Int32(consumed)))
                }
                readBudget.received(count, data: receivedDataBytes)
                reopenWindow()
                didReceive()
            case .wouldBlock: return
            case .closed: return closeAfterPeer()
            }
            guard bytes.hasPending, isOpen, !hasFailed else { return }
        }
        // The descriptor does not tell of bytes that TLS holds.
        loop.execute { [self] in
            if isOpen { receiveAndFlush(isReadable: true) }
        }
    }

    /// Bytes of DATA arrived.
    func receivedData(_ count: Int) {
        receivedDataBytes &+= count
    }

    /// One slow stream must not hold up the others, so the connection's own window is reopened for all that came.
    private func reopenWindow() {
        guard receivedDataBytes > 0 else { return }
        nghttp2_session_consume_connection(session, receivedDataBytes)
        receivedDataBytes = 0
    }

    /// Lets the peer send `count` more bytes on a stream.
    func consumeStream(_ identifier: Int32, _ count: Int) {
        nghttp2_session_consume_stream(session, identifier, count)
        queueFlush()
    }

    // MARK: - Sending

    /// Goes on with a stream that had nothing to send.
    func resumeData(_ identifier: Int32) {
        nghttp2_session_resume_data(session, identifier)
        queueFlush()
    }

    /// Resets a stream at once; what is queued for it is dropped.
    func reset(_ identifier: Int32, _ code: nghttp2_error_code) {
        let flags = UInt8(NGHTTP2_FLAG_NONE.rawValue)
        nghttp2_submit_rst_stream(session, flags, identifier, code.rawValue)
        queueFlush()
    }

    /// Resets a stream when all that is queued for it is sent.
    func resetAfterSending(_ identifier: Int32) {
        resetsAfterSending.append(identifier)
        queueFlush()
    }

    /// Sends what the session has to say when the turn's jobs are done.
    func queueFlush() {
        guard !isFlushQueued else { return }
        isFlushQueued = true
        loop.atEndOfTurn(self)
    }

    func turnWillEnd() {
        isFlushQueued = false
        if isOpen { sendQueued() }
    }

    /// Sends what was queued while bytes were received or jobs ran; not from within the session's callbacks, so that
    /// a subclass may close the connection instead.
    func sendQueued() {
        flush()
    }

    func flush() {
        guard isEstablished else { return }
        while true {
            if !backlog.isEmpty {
                guard sendBacklog() else { return }
            }
            let (count, isMore) = gatherFrames()
            guard count >= 0 else { return close() }
            let data = UnsafeRawBufferPointer(rebasing: buffers.sending[..<count])
            guard send(data) else { return }
            if !isMore, backlog.isEmpty, !submitPendingResets() { break }
        }
        registration?.update(interest: bytes.readingInterest)
        let isDone =
            nghttp2_session_want_read(session) == 0 && nghttp2_session_want_write(session) == 0
        if hasFailed || isDone { close() }
    }

    /// Gathers frames in the loop's buffer.
    ///
    /// - Returns: Bytes gathered, -1 if the session is broken; and whether there may be more.
    private func gatherFrames() -> (Int, isMore: Bool) {
        let target = buffers.sending
        var count = 0
        while true {
            var frame: UnsafePointer<UInt8>?
            let size = nghttp2_session_mem_send(session, &frame)
            guard size >= 0 else { return (-1, false) }
            guard size > 0, let frame, let base = target.baseAddress else { return (count, false) }
            guard size <= target.count - count else {
                // Larger than any frame that the session makes by itself; correct, if slow.
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
            case .wouldBlock(let events):
                backlog.insert(contentsOf: rest, at: 0)
                // A peer that makes frames to answer and does not take the answers is not heard further.
                let isOverwhelmed =
                    nghttp2_session_get_outbound_queue_size(session) > Self.maximumWaitingFrames
                registration?.update(interest: isOverwhelmed ? events : events.union(.readable))
                return false
            case .closed:
                closeAfterPeer()
                return false
            }
        }
        return true
    }

    /// Control frames that may wait for a peer to read before it has to.
    private static let maximumWaitingFrames = 1_000

    private func sendBacklog() -> Bool {
        let data = backlog
        backlog = []
        return data.withUnsafeBytes { send($0) }
    }

    /// nghttp2 lets a reset overtake frames that wait, so it is handed over when none do.
    ///
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

    // MARK: - Ending

    /// Tells the peer, then closes.
    func terminate() {
        guard isOpen else { return }
        nghttp2_session_terminate_session(session, NGHTTP2_NO_ERROR.rawValue)
        flush()
        close()
    }

    /// Closes once what is queued is sent; nothing more is received.
    func closeAfterSending() {
        hasFailed = true
        queueFlush()
    }

    private func closeAfterPeer() {
        isPeerGone = true
        close()
    }

    /// Closes the socket. No effect the second time.
    func close() {
        guard let registration else { return }
        self.registration = nil
        registration.cancel()
        if isPeerGone { bytes.close() } else { dispose(of: bytes) }
        didClose()
        // The session may be in the middle of a callback: it goes when nothing on the stack uses it.
        loop.execute {
            nghttp2_session_del(self.session)
            self.session = nil
        }
    }
}

/// Memory that the connections of one loop share. Each use ends before the call that began it.
final class ConnectionBuffers: @unchecked Sendable {
    let receiving = UnsafeMutableRawBufferPointer.allocate(
        byteCount: ReadBudget.most, alignment: 16)
    let sending = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 * 1_024, alignment: 16)
    let compressor = MessageCompressor()

    deinit {
        receiving.deallocate()
        sending.deallocate()
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

extension nghttp2_settings_entry {
    init(_ identifier: nghttp2_settings_id, _ value: UInt32) {
        self.init(settings_id: Int32(identifier.rawValue), value: value)
    }
}
