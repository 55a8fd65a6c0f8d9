public import EventLoop
public import GRPCCore
internal import Glibc
internal import Synchronization

/// A gRPC server over HTTP/2.
///
/// ```swift
/// let server = GRPCServer(
///     configuration: ServerConfiguration(listeners: [.address(.ip(host: "::", port: 50051))]),
///     router: RPCRouter(services: [GreeterService()])
/// )
/// let addresses = try await server.start()
/// await server.waitUntilStopped()
/// ```
///
/// Every loop of the group accepts, serves and answers by itself; handlers run on their connection's loop and
/// must not block it.
public final class GRPCServer: Sendable {
    private let configuration: ServerConfiguration
    private let workers: [ServerWorker]
    private let state = Mutex(State())

    private struct State {
        var isStarted = false
        var isShuttingDown = false
        var runningWorkers = 0
        var socketPaths: [String] = []
        var waiters: [CheckedContinuation<Void, Never>] = []
        var isStopped = false
    }

    /// Makes a server; it listens once it is started.
    ///
    /// - Parameters:
    ///   - configuration: Where to listen, and the limits.
    ///   - router: The methods to answer.
    ///   - interceptors: Run around every handler, the first one outermost.
    ///   - observers: Hear of every RPC's start and end.
    ///   - group: The loops to run on. The server does not stop them.
    public init(
        configuration: ServerConfiguration,
        router: RPCRouter,
        interceptors: [any ServerInterceptor] = [],
        observers: [any ServerCallObserver] = [],
        group: EventLoopGroup
    ) {
        self.configuration = configuration
        let methods = router.makeMethodTable(interceptors: interceptors)
        let totals = ServerTotals(configuration)
        let observer: (any ServerCallObserver)? =
            observers.count > 1 ? ServerCallObservers(observers) : observers.first
        self.workers = group.loops.map { loop in
            ServerWorker(
                loop: loop, methods: methods, configuration: configuration, totals: totals,
                observer: observer
            )
        }
    }

    /// Listens and serves.
    ///
    /// - Returns: The address of each listener with its true port, in the order of the configuration.
    /// - Throws: ``SocketError`` if an address cannot be bound, ``TLSError`` if a file is of no use; the
    ///   server then listens nowhere.
    public func start() async throws -> [SocketAddress] {
        let isFirst = state.withLock { state in
            defer { state.isStarted = true }
            return !state.isStarted
        }
        precondition(isFirst, "a server starts once")
        let tls = try configuration.tls.map { try TLSContext($0) }
        var plans: [[Int32]] = []
        var addresses: [SocketAddress] = []
        do {
            for listener in configuration.listeners {
                let (descriptors, bound) = try open(listener)
                plans.append(descriptors)
                addresses.append(bound)
            }
        } catch {
            for descriptor in plans.joined() { close(descriptor) }
            throw error
        }
        state.withLock { $0.runningWorkers = workers.count }
        for descriptors in plans {
            for (index, descriptor) in descriptors.enumerated() {
                let worker = workers[index % workers.count]
                try await worker.loop.run {
                    worker.tls = tls
                    try worker.listen(on: descriptor)
                }
            }
        }
        return addresses
    }

    /// Reads the files of ``ServerConfiguration/tls`` again, for connections that come from now on. Those that
    /// are open go on as they began.
    ///
    /// - Throws: ``TLSError`` if a file is of no use; the server then goes on with what it has.
    public func reloadCertificates() throws {
        guard let tls = try configuration.tls.map({ try TLSContext($0) }) else { return }
        for worker in workers { worker.loop.execute { worker.tls = tls } }
    }

    /// Stops accepting connections and RPCs; open RPCs have the grace period to finish.
    ///
    /// ``waitUntilStopped()`` returns when they have, or when those that have not are cancelled.
    public func beginGracefulShutdown() {
        let (isFirst, paths) = state.withLock { state in
            let isFirst = state.isStarted && !state.isShuttingDown
            state.isShuttingDown = true
            defer { state.socketPaths = [] }
            return (isFirst, state.socketPaths)
        }
        for path in paths { unlink(path) }
        guard isFirst else { return }
        giveUp(after: configuration.shutdownGracePeriod + Self.blockedLoopLimit)
        for worker in workers {
            worker.loop.execute { worker.shutDown { self.workerStopped() } }
        }
    }

    /// Cancels open RPCs and closes every connection at once.
    public func shutDownNow() {
        beginGracefulShutdown()
        for worker in workers { worker.loop.execute { worker.terminate() } }
        giveUp(after: Self.blockedLoopLimit)
    }

    /// Time that a loop has to notice its end; one that takes longer is blocked by a handler.
    private static let blockedLoopLimit = Duration.seconds(1)

    /// Lets nobody wait longer for a loop that a handler blocks: the process is to end all the same.
    private func giveUp(after delay: Duration) {
        Task.detached { [weak self] in
            try? await Task.sleep(for: delay)
            self?.stopped()
        }
    }

    /// Returns once the server has shut down.
    ///
    /// A handler that blocks its loop cannot be cancelled. It is waited for one second beyond the grace
    /// period, or beyond ``shutDownNow()``, and then left behind.
    public func waitUntilStopped() async {
        await withCheckedContinuation { continuation in
            let isStopped = state.withLock { state in
                if !state.isStopped { state.waiters.append(continuation) }
                return state.isStopped
            }
            if isStopped { continuation.resume() }
        }
    }

    private func workerStopped() {
        let isLast = state.withLock { state in
            state.runningWorkers -= 1
            return state.runningWorkers == 0
        }
        if isLast { stopped() }
    }

    /// Lets those go on who wait for the end. No effect the second time.
    private func stopped() {
        let waiters = state.withLock { state in
            state.isStopped = true
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }

    /// At least one descriptor for each worker; the workers take them in turns.
    private func open(
        _ listener: ServerConfiguration.Listener
    ) throws -> ([Int32], SocketAddress) {
        switch listener {
        case .address(let address):
            let sockets = try ListeningSockets(address, count: workers.count)
            if case .unix(let path) = address { state.withLock { $0.socketPaths.append(path) } }
            return (sockets.descriptors, sockets.address)
        case .descriptors(let inherited):
            guard let first = inherited.first else { return ([], .ip(host: "", port: 0)) }
            var descriptors = inherited
            for descriptor in descriptors { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
            while descriptors.count < workers.count {
                let original = inherited[descriptors.count % inherited.count]
                descriptors.append(fcntl(original, F_DUPFD_CLOEXEC, 3))
            }
            return (descriptors, SocketAddress(localAddressOf: first))
        }
    }
}
