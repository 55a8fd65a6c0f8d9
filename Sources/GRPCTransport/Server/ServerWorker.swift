internal import EventLoop
internal import GRPCCore
internal import Glibc

/// The part of a server that lives on one loop: its listeners, its connections and what they share.
final class ServerWorker: @unchecked Sendable {
    let loop: EventLoop
    let methods: MethodTable
    let configuration: ServerConfiguration
    let runner: HandlerRunner
    /// Hears of every RPC; most servers have none.
    let observer: (any ServerCallObserver)?
    let buffers = ConnectionBuffers()
    let lingering: LingeringSockets
    /// For connections that come from now on; nil for clear text. Set on the loop.
    var tls: TLSContext?

    let totals: ServerTotals
    private var listeners: [Listener] = []
    private var connections: [ServerConnection] = []
    @exclusivity(unchecked) private var pool: [ServerStream] = []
    @exclusivity(unchecked) private var retired: [ServerStream] = []
    private var isCleaningQueued = false
    private var isShuttingDown = false
    /// Called once when the worker has shut down.
    private var stopped: (@Sendable () -> Void)?

    private static let maximumPooledStreams = 256

    init(
        loop: EventLoop,
        methods: MethodTable,
        configuration: ServerConfiguration,
        totals: ServerTotals,
        observer: (any ServerCallObserver)?
    ) {
        self.loop = loop
        self.methods = methods
        self.configuration = configuration
        self.runner = HandlerRunner(loop: loop)
        self.lingering = LingeringSockets(loop: loop)
        self.totals = totals
        self.observer = observer
    }

    /// Accepts connections on a descriptor. On the loop.
    func listen(on descriptor: Int32) throws {
        let listener = try Listener(descriptor: descriptor, loop: loop) { [unowned self] in
            accept($0, peer: $1)
        }
        listeners.append(listener)
    }

    /// Serves a connected socket. On the loop.
    func accept(_ descriptor: Int32, peer: RawSocketAddress) {
        guard totals.connections.begin() else {
            close(descriptor)
            return
        }
        setNoDelay(descriptor, peer)
        let stream = tls?.makeStream(descriptor)
        // Without memory for TLS there must be no clear text instead.
        guard (stream == nil) == (tls == nil) else {
            totals.connections.end()
            close(descriptor)
            return
        }
        let connection = ServerConnection(
            descriptor: descriptor, peer: peer, worker: self, tls: stream)
        connection.position = connections.count
        connections.append(connection)
        if !connection.start(), connections.last === connection {
            connections.removeLast()
            totals.connections.end()
        }
    }

    func forget(_ connection: ServerConnection) {
        guard let last = connections.popLast() else { return }
        if last !== connection {
            connections[connection.position] = last
            last.position = connection.position
        }
        totals.connections.end()
        finishShutdownIfDone()
    }

    // MARK: - Streams

    func makeStream() -> ServerStream {
        pool.popLast() ?? ServerStream(worker: self)
    }

    /// Takes back a stream that is closed; it is reused unless a handler still holds it.
    func retire(_ stream: ServerStream) {
        retired.append(stream)
        guard !isCleaningQueued else { return }
        isCleaningQueued = true
        loop.atEndOfTurn(self)
    }

    // MARK: - Shutdown

    /// Stops accepting, lets open RPCs finish within the grace period, then cancels them. On the loop.
    func shutDown(stopped: @escaping @Sendable () -> Void) {
        guard !isShuttingDown else { return stopped() }
        isShuttingDown = true
        self.stopped = stopped
        for listener in listeners { listener.close() }
        listeners = []
        for connection in connections { connection.beginDraining() }
        loop.schedule(after: configuration.shutdownGracePeriod) { [self] in terminate() }
        finishShutdownIfDone()
    }

    /// Cancels what is still open. On the loop.
    func terminate() {
        let error = RPCError(code: .unavailable, message: "the server is shutting down")
        for connection in connections { connection.terminate(error) }
    }

    private func finishShutdownIfDone() {
        guard isShuttingDown, connections.isEmpty, let stopped = stopped.take() else { return }
        // A client that has not heard of its connection's end by now sees the process go.
        lingering.closeAll()
        stopped()
    }
}

extension ServerWorker: EndOfTurnHandler {
    func turnWillEnd() {
        isCleaningQueued = false
        reuseRetired()
    }

    /// Puts streams that are closed back into the pool. Not from within a session's callbacks, which may use them.
    func reuseRetired() {
        while var stream = retired.popLast() {
            guard pool.count < Self.maximumPooledStreams, isKnownUniquelyReferenced(&stream) else {
                continue
            }
            stream.reset()
            pool.append(stream)
        }
    }
}
