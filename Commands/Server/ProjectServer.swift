internal import Autoreload
internal import CommandLineKit
internal import EventLoop
internal import GRPCCore
internal import GRPCServices
internal import GRPCTransport
internal import Glibc
internal import ProjectRegistry

/// Serves a project in this process until it is told to stop.
struct ProjectServer {
    /// A step on the way down, for who wants to tell of it.
    enum Stage: Sendable {
        /// Calls are answered at the addresses.
        case serving([SocketAddress])
        /// A signal has come; no more connections are accepted and open calls may finish.
        case draining(signal: Int32)
        case stopped
    }

    let launch: ServerLaunch
    /// Sockets of the process that started this one, if it did so to be replaced by it.
    let inherited: InheritedSockets?
    /// Sockets of the service manager. Without either, the server binds its own.
    let activation: ActivationSockets?
    /// Under `--dev`: there is an access log unless the settings turn it off.
    let isDevelopment: Bool
    let context: CommandContext

    init(
        launch: ServerLaunch, inherited: InheritedSockets?, isDevelopment: Bool = false,
        context: CommandContext
    ) {
        self.launch = launch
        self.inherited = inherited
        self.isDevelopment = isDevelopment
        self.activation = ActivationSockets(context.environment)
        self.context = context
    }

    /// Returns when the server has stopped: by a signal, or by the end of its supervisor. See ``ServerLife``.
    ///
    /// - Throws: ``ExitCode/failure`` if the port cannot be had, `TLSError` for a bad certificate, or why the server did not start.
    func run(
        until stopSignals: AsyncStream<Int32>,
        reporting report: @escaping @Sendable (Stage) async -> Void
    ) async throws {
        try context.settings.requireSupport()
        let services = try ProjectServices(apps: context.apps, settings: context.settings)
        let tls = TLSConfiguration(context.settings)
        try tls?.validate()
        let observation = try ServerObservation(context.settings, isDevelopment: isDevelopment)
        defer { observation.stop() }
        let signals = context.apps.signals
        let listeners = try listeners()
        let server = GRPCServer(
            configuration: configuration(listeners, tls: tls, faults: observation.faults),
            router: services.router,
            interceptors: try observation.interceptors
                + [SignalInterceptor(signals)].compactMap(\.self)
                + context.apps.interceptors(context.settings),
            observers: observation.observers,
            group: try EventLoopGroup(count: launch.workers)
        )
        let copies =
            inherited == nil
            ? listeners.flatMap(\.descriptors).map { fcntl($0, F_DUPFD_CLOEXEC, 3) } : []
        defer { for copy in copies { close(copy) } }
        _ = try await server.start()
        await report(.serving(listeners.map(\.address)))
        let notifier = ServiceNotifier(
            inherited == nil ? context.environment : EnvironmentVariables([:]))
        notifier.ready()
        inherited?.link.reportServing()

        let reloading = Task { [paths = tls?.paths ?? [], console = context.console] in
            await CertificateReloader(server: server, paths: paths, console: console).run()
        }
        defer { reloading.cancel() }
        let ownsSockets = inherited == nil && activation == nil
        var process = ServerProcess(
            server: server, health: services.health, launch: launch, console: context.console,
            notifier: notifier, sockets: copies,
            stopListening: {
                // The file of a Unix socket that another process opened is that one's to remove.
                guard ownsSockets else { return }
                for listener in listeners { listener.removeFile() }
            },
            report: report
        )
        try await process.run(until: stopSignals, supervisor: inherited?.link)
        await signals.sendShutdown()
        await report(.stopped)
    }

    private func listeners() throws -> [ListeningSockets] {
        if let inherited { return ListeningSockets.grouping(inherited.listeners) }
        if let activation { return ListeningSockets.grouping(activation.descriptors) }
        return try launch.listen(context.console)
    }

    private func configuration(
        _ listeners: [ListeningSockets], tls: TLSConfiguration?, faults: FaultLog
    ) -> ServerConfiguration {
        let settings = context.settings
        var configuration = ServerConfiguration(
            listeners: listeners.map { .descriptors($0.descriptors) })
        configuration.tls = tls
        configuration.shutdownGracePeriod = launch.grace
        configuration.apply(settings.grpc)
        configuration.compression = settings.grpc.compression
        configuration.includesErrorDetails = settings.debug
        configuration.reportFault = { faults.report($0, $1) }
        return configuration
    }
}
