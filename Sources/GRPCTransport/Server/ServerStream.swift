internal import CNGHTTP2
internal import EventLoop
internal import GRPCCore
internal import Synchronization

/// One RPC on a server's connection: the effects that ``ServerStreamStateMachine`` decides on.
///
/// Lives on its worker's loop. Streams are reused, because most RPCs are over in one turn. What the client sends is in
/// `ServerStream+Receiving`, what it is sent in `+Sending`, how an RPC ends in `+Ending`, and what handlers see in
/// `+ServerCall`.
final class ServerStream: @unchecked Sendable {
    let worker: ServerWorker
    /// The worker's, which is asked about for every message.
    let loop: Unmanaged<EventLoop>
    /// nil before the request's headers and once the stream is closed. Not counted: a connection closes its streams
    /// before it goes.
    @exclusivity(unchecked) private var connection: Unmanaged<ServerConnection>?
    @exclusivity(unchecked) private(set) var identifier: Int32 = 0
    /// Place among the connection's streams; kept by the connection.
    @exclusivity(unchecked) var position = 0

    // Exclusivity is not checked at run time for what every frame touches, here and in the other types of the hot
    // path: all of it happens on one thread, no access calls out of this target but to encode or decode a message,
    // and the checks took one fifteenth of an RPC's time.
    @exclusivity(unchecked) var headers = RequestHeaders()
    @exclusivity(unchecked) var input: MessageDeframer
    @exclusivity(unchecked) var output: MessageSendBuffer
    @exclusivity(unchecked) var state = ServerStreamStateMachine(kind: .unary)
    /// How responses are compressed; known once the first is written.
    @exclusivity(unchecked) var encoding = CompressionAlgorithm.identity
    /// nil stands for the static trailers of a plain success.
    @exclusivity(unchecked) var trailers: HeaderBlock?

    /// The task that runs the handler, while it runs. Not counted: it keeps itself.
    @exclusivity(unchecked) var handlerTask: Unmanaged<HandlerTask>?
    @exclusivity(unchecked) var requestWaiter: UnsafeContinuation<Bool, any Error>?
    @exclusivity(unchecked) var writeWaiter: UnsafeContinuation<Void, any Error>?
    /// What a waiting handler gets when the RPC is over early.
    @exclusivity(unchecked) var failure: RPCError?
    @exclusivity(unchecked) var deadlineTimer: LoopTimer?
    @exclusivity(unchecked) private(set) var deadlineObject: Deadline?

    private(set) var peerAddress = RawSocketAddress()
    private(set) var peerIdentity: PeerIdentity?
    private(set) var connectionIdentity: UInt64 = 0

    /// The connection's when this stream began; see ``progress``.
    @exclusivity(unchecked) private(set) var requestPeriod = 0
    @exclusivity(unchecked) var hasHeaders = false
    /// Whether the session waits to be told that there is more to send.
    @exclusivity(unchecked) var isPaused = false
    @exclusivity(unchecked) var isCounted = false
    /// Pages of bytes that wait here, as the connection knows.
    @exclusivity(unchecked) private var heldPages = 0
    /// Received bytes for which the client's window is not yet reopened.
    @exclusivity(unchecked) var unconsumedBytes = 0

    @exclusivity(unchecked) var traffic = CallTraffic()
    @exclusivity(unchecked) var observation = CallObservation()

    let isCancelledFlag = Atomic(false)
    let responseMetadata = Mutex(ResponseMetadata())
    private let hasResponseMetadataFlag = Atomic(false)

    struct ResponseMetadata {
        var initial = Metadata()
        var trailing = Metadata()
        /// What the handler asked for, if it did.
        var compression: CompressionAlgorithm?
        var notes: [(key: String, value: String)] = []
    }

    /// When the client stops waiting. In an object, because the runtime has to be asked how to copy an instant.
    final class Deadline: Sendable {
        let instant: ContinuousClock.Instant
        init(_ instant: ContinuousClock.Instant) { self.instant = instant }
    }

    init(worker: ServerWorker) {
        self.worker = worker
        self.loop = .passUnretained(worker.loop)
        self.output = MessageSendBuffer(
            maximumMessageBytes: worker.configuration.maximumSentMessageBytes
        )
        self.input = MessageDeframer(
            maximumMessageBytes: worker.configuration.maximumMessageBytes,
            compressor: worker.buffers.compressor
        )
    }

    // MARK: - Life

    func begin(on connection: ServerConnection, identifier: Int32) {
        self.connection = Unmanaged.passUnretained(connection)
        self.identifier = identifier
        peerAddress = connection.peer
        if connection.peerIdentity != nil { peerIdentity = connection.peerIdentity }
        connectionIdentity = connection.identity
        requestPeriod = connection.requestPeriod
        hasHeaders = false
        state = ServerStreamStateMachine(kind: .unary)
    }

    /// Makes this as good as new. Nobody else may hold it.
    ///
    /// Most RPCs set none of what is looked at before it is cleared, and looking costs less.
    func reset() {
        headers.reset()
        input.reset()
        output.reset()
        if failure != nil { failure = nil }
        if deadlineObject != nil { deadlineObject = nil }
        if trailers != nil { trailers = nil }
        if peerIdentity != nil { peerIdentity = nil }
        encoding = .identity
        isPaused = false
        unconsumedBytes = 0
        traffic = CallTraffic()
        isCancelledFlag.store(false, ordering: .relaxed)
        if hasResponseMetadata {
            hasResponseMetadata = false
            responseMetadata.withLock { $0 = ResponseMetadata() }
        }
    }

    /// HTTP/2 closed the stream; no frame can follow.
    func closed() {
        state.closed()
        if heldPages > 0 { holdPages(0) }
        connection = nil
        if deadlineTimer != nil { stopDeadline() }
        if isCounted {
            isCounted = false
            worker.totals.rpcs.end()
        }
        if state.hasAbandonedHandler {
            abandonHandler(
                RPCError(code: .cancelled, message: "the client cancelled or went away"))
        }
        reportEndIfOver()
    }

    var isConnected: Bool { connection != nil }

    /// Calls `body` with the connection, if the stream is not closed, without counting a reference to it.
    @inline(__always)
    func withConnection(_ body: (ServerConnection) -> Void) {
        connection?._withUnsafeGuaranteedRef(body)
    }

    /// Set with `responseMetadata`, so that most RPCs need not take its lock.
    var hasResponseMetadata: Bool {
        get { hasResponseMetadataFlag.load(ordering: .relaxed) }
        set { hasResponseMetadataFlag.store(newValue, ordering: .relaxed) }
    }

    /// Whether client calls of the handler have something to take over.
    var passesOn: Bool { headers.hasTraceContext || deadlineObject != nil }

    // MARK: - Limits

    private static let pageShift = 12

    /// Tells the connection how much waits here, in pages of 4 KiB: what is short and soon gone need not be told.
    @inline(__always)
    func accountForBuffers() {
        let pages = (input.bufferedBytes &+ output.count) >> Self.pageShift
        if pages != heldPages { holdPages(pages) }
    }

    private func holdPages(_ pages: Int) {
        let change = (pages &- heldPages) << Self.pageShift
        heldPages = pages
        withConnection { $0.addBuffered(change, own: pages << Self.pageShift) }
    }

    // MARK: - Deadline

    func startDeadline(_ timeout: Duration) {
        deadlineObject = Deadline(.now.advanced(by: timeout))
        deadlineTimer = worker.loop.schedule(after: timeout) { [self] in
            deadlineTimer = nil
            end(RPCError(code: .deadlineExceeded, message: "the deadline has passed"))
        }
    }

    private func stopDeadline() {
        deadlineTimer?.cancel()
        deadlineTimer = nil
    }
}
