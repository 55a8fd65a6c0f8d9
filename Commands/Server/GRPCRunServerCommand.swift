internal import Autoreload
internal import CommandLineKit
internal import GRPCTransport
internal import ProjectRegistry

/// `grpcrunserver`: serves the project's services, in development with a new build at each save.
struct GRPCRunServerCommand: ManagementCommand {
    var addresses: [String] = []
    var maxWorkers: Int?
    var isDevelopment = false
    var graceSeconds = 10.0
    var delaySeconds = 0.0

    static let configuration = CommandConfiguration<GRPCRunServerCommand>(
        name: "grpcrunserver",
        aliases: ["rungrpcserver"],
        summary: "Start the gRPC server",
        discussion: """
            Without ADDRESS, `grpc.address` of the settings is used. Port 0 lets the system choose a port.
            Sockets that systemd passes on (LISTEN_FDS) are used instead, and it is told of the start and the end.
            The first SIGINT or SIGTERM lets open calls finish, the second ends them.
            SIGHUP starts the program anew, with the settings and the build that are there then, on the same sockets.
            With --dev, saving a source builds the project and swaps the new build in; the port never closes.
            """,
        requires: [.settings, .apps, .database],
        arguments: [
            .positional(
                "address", \.addresses, help: "HOST:PORT, :PORT, PORT, [IPV6]:PORT or unix:PATH"),
            .option(
                "max-workers", \.maxWorkers, help: "Event loops; 0 is one per core"),
            .flag("dev", \.isDevelopment, help: "Check, watch the sources and reload"),
            .option(
                "grace", \.graceSeconds, valueName: "SECONDS",
                help: "Time for open calls to finish at the end"),
            .option(
                "delay", \.delaySeconds, valueName: "SECONDS",
                help: "Time to serve on at the end, while health says NOT_SERVING"),
        ]
    )

    init() {}

    func run(in context: CommandContext) async throws {
        guard graceSeconds >= 0 else { throw UsageError("--grace cannot be negative") }
        guard delaySeconds >= 0 else { throw UsageError("--delay cannot be negative") }
        let settings = context.settings
        let configuration = ServerLaunch(
            addresses: try (addresses.isEmpty ? settings.grpc.addresses : addresses)
                .map { try SocketAddress(parsing: $0) },
            workers: try ServerLaunch.workers(maxWorkers ?? settings.grpc.maxWorkers),
            grace: .seconds(graceSeconds),
            shutdownDelay: .seconds(delaySeconds)
        )
        let inherited = InheritedSockets(variable: context.environment[InheritedSockets.variable])
        if isDevelopment, inherited == nil {
            try await DevelopmentServer(launch: configuration, context: context).run()
        } else {
            try await serve(configuration, inherited, in: context)
        }
    }

    private func serve(
        _ launch: ServerLaunch, _ inherited: InheritedSockets?, in context: CommandContext
    ) async throws {
        let signals = TerminationSignals.received()
        if isDevelopment { try await SystemStatus(context: context).performChecks() }
        let server = ProjectServer(
            launch: launch, inherited: inherited, isDevelopment: isDevelopment, context: context)
        try await server.run(until: signals) { stage in
            guard case .serving(let addresses) = stage else { return }
            if isDevelopment {
                await noteDevelopmentStart(addresses, in: context)
            } else {
                context.console.write(ServerBanner.start(addresses: addresses))
            }
        }
    }

    private func noteDevelopmentStart(
        _ addresses: [SocketAddress], in context: CommandContext
    ) async {
        await SystemStatus(context: context).noteUnappliedMigrations()
        let console = context.console
        console.note(WallClock.now())
        console.note(
            ServerBanner.version(
                context.programVersion, settings: context.settings.environment)
        )
        console.write(ServerBanner.developmentStart(addresses: addresses))
        console.note(ServerBanner.quit)
    }
}
