internal import Autoreload
internal import CommandLineKit
internal import EventLoop
internal import GRPCCore
internal import GRPCServices
internal import GRPCTransport
internal import ProjectRegistry

/// Serves a project in this process until it is told to stop.
struct ProjectServer {
    /// A step on the way down, for who wants to tell of it.
    enum Stage: Sendable {
        /// Calls are answered at the address.
        case serving(ListenAddress)
        /// A signal has come; no more connections are accepted and open calls may finish.
        case draining(signal: Int32)
        case stopped
    }

    let launch: ServerLaunch
    /// Sockets of a supervisor; without them the server binds its own.
    let inherited: InheritedSockets?
    let context: CommandContext

    /// Returns when the server has stopped: by a signal, or by the end of its supervisor.
    ///
    /// - Throws: ``ExitCode/failure`` if the port cannot be had, `TLSError` for a bad certificate, or why the server did not start.
    func run(
        until signals: AsyncStream<Int32>,
        reporting report: @escaping @Sendable (Stage) async -> Void
    ) async throws {
        try context.settings.requireSupport(by: .server)
        let services = try ProjectServices(apps: context.apps, settings: context.settings)
        let tls = TLSConfiguration(context.settings)
        try tls?.validate()
        let sockets = inherited == nil ? try launch.listen(context.console) : nil
        let server = GRPCServer(
            configuration: configuration(
                inherited?.listeners ?? sockets?.descriptors ?? [], tls: tls),
            router: services.router,
            interceptors: try context.apps.interceptors(context.settings),
            group: try EventLoopGroup(count: launch.workers)
        )
        _ = try await server.start()
        await report(.serving(sockets?.address ?? launch.address))
        inherited?.link.reportServing()

        let stops = stops(signals)
        let stopping = Task {
            var isDraining = false
            for await signal in stops {
                if isDraining {
                    server.shutDownNow()
                } else {
                    isDraining = true
                    sockets?.removeFile()
                    services.health.beginShutdown()
                    await report(.draining(signal: signal))
                    server.beginGracefulShutdown()
                }
            }
        }
        let reloading = Task { [paths = tls?.paths ?? [], console = context.console] in
            await CertificateReloader(server: server, paths: paths, console: console).run()
        }
        await server.waitUntilStopped()
        stopping.cancel()
        reloading.cancel()
        await report(.stopped)
    }

    /// The signals, and the end of the supervisor as if it were one.
    private func stops(_ signals: AsyncStream<Int32>) -> AsyncStream<Int32> {
        guard let link = inherited?.link else { return signals }
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        Task {
            for await signal in signals { continuation.yield(signal) }
        }
        Task {
            await link.waitUntilBroken()
            continuation.yield(ChildProcess.drainSignal)
        }
        return stream
    }

    private func configuration(
        _ listeners: [Int32], tls: TLSConfiguration?
    ) -> ServerConfiguration {
        let settings = context.settings
        var configuration = ServerConfiguration(listeners: [.descriptors(listeners)])
        configuration.tls = tls
        configuration.shutdownGracePeriod = launch.grace
        configuration.maximumMessageBytes = settings.grpc.maxReceiveMessageLength
        configuration.maximumConcurrentRPCs = settings.grpc.maximumConcurrentRPCs
        configuration.compression = settings.grpc.compression
        configuration.includesErrorDetails = settings.debug
        return configuration
    }
}
