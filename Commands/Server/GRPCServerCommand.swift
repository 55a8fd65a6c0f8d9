internal import CommandLineKit
internal import GRPCCore
internal import GRPCTransport
internal import ProjectRegistry

/// `grpcserver`: the server under the name, options and texts of django-grpc.
struct GRPCServerCommand: ManagementCommand {
    var maxWorkers: Int?
    var port: UInt16 = 50_051
    var isAutoreloading = false
    var listsHandlers = false

    static let configuration = CommandConfiguration<GRPCServerCommand>(
        name: "grpcserver",
        summary: "Start the gRPC server with the options of django-grpc",
        requires: [.settings, .apps, .database],
        arguments: [
            .option(
                "max_workers", aliases: ["max-workers"], \.maxWorkers,
                help: "Event loops; 0 is one per core"),
            .option("port", \.port, help: "Port on every interface; 0 lets the system choose"),
            .flag("autoreload", \.isAutoreloading, help: "Watch the sources and reload"),
            .flag("list-handlers", \.listsHandlers, help: "Print every method after the start"),
        ]
    )

    init() {}

    func run(in context: CommandContext) async throws {
        let workers = try ServerLaunch.workers(maxWorkers ?? context.settings.grpc.maxWorkers)
        let launch = ServerLaunch(
            addresses: [.ip(host: "::", port: port)], workers: workers, grace: .seconds(1)
        )
        let console = context.console
        if isAutoreloading {
            console.note("ATTENTION! Autoreload is enabled!")
            return try await DevelopmentServer(launch: launch, context: context).run()
        }
        console.note("gRPC server starting at \(WallClock.now())")
        let signals = TerminationSignals.received()
        console.note("Signal handlers registered for graceful shutdown")
        let server = ProjectServer(launch: launch, inherited: nil, context: context)
        try await server.run(until: signals) { report($0, in: context) }
    }

    private func report(_ stage: ProjectServer.Stage, in context: CommandContext) {
        let console = context.console
        switch stage {
        case .serving(let addresses):
            for case .ip(_, let port) in addresses {
                console.write("gRPC server is listening port \(port)")
            }
            guard listsHandlers,
                let services = try? ProjectServices(apps: context.apps, settings: context.settings)
            else { return }
            console.write("Registered handlers:")
            for line in MethodListing(services.router).lines { console.write(line) }
        case .draining(let signal):
            console.note("Received signal \(signal). Starting graceful shutdown...")
            console.note("Stopping server from accepting new connections...")
        case .stopped:
            console.note("Graceful shutdown completed")
        }
    }
}
