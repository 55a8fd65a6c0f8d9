internal import Autoreload
internal import CommandLineKit
internal import GRPCServices
internal import GRPCTransport
internal import Glibc

/// A process that serves: carries out what ``ServerLife`` decides.
struct ServerProcess {
    let server: GRPCServer
    let health: HealthService
    let launch: ServerLaunch
    let console: Console
    let notifier: ServiceNotifier
    /// Copies of the listening sockets, for successors; empty if there may be none, as under a supervisor.
    let sockets: [Int32]
    /// Called once when accepting ends for good.
    let stopListening: @Sendable () -> Void
    let report: @Sendable (ProjectServer.Stage) async -> Void

    private var life = ServerLife()
    private var successors: [ServerLife.SuccessorID: Successor] = [:]
    private var lastSignal = SIGTERM

    private enum Event: Sendable {
        case signal(Int32)
        case serverStopped
        case successorServes(ServerLife.SuccessorID)
        case successorEnded(ServerLife.SuccessorID)
    }

    private struct Successor {
        var process: ChildProcess
        var link: SupervisorLink
    }

    init(
        server: GRPCServer, health: HealthService, launch: ServerLaunch, console: Console,
        notifier: ServiceNotifier, sockets: [Int32], stopListening: @escaping @Sendable () -> Void,
        report: @escaping @Sendable (ProjectServer.Stage) async -> Void
    ) {
        self.server = server
        self.health = health
        self.launch = launch
        self.console = console
        self.notifier = notifier
        self.sockets = sockets
        self.stopListening = stopListening
        self.report = report
    }

    /// Returns when the server and all its successors have stopped.
    ///
    /// The end of `supervisor`, the line to the process that started this one, is an order to stop.
    /// - Throws: ``ExitCode/failure`` if a successor that served ended by itself.
    mutating func run(until signals: AsyncStream<Int32>, supervisor: ChildLink?) async throws {
        let (events, continuation) = AsyncStream.makeStream(of: Event.self)
        let post: @Sendable (Event) -> Void = { continuation.yield($0) }
        let listening = Task {
            for await signal in signals { post(.signal(signal)) }
        }
        if let supervisor {
            Task {
                await supervisor.waitUntilBroken()
                post(.signal(ChildProcess.drainSignal))
            }
        }
        Task { [server] in
            await server.waitUntilStopped()
            post(.serverStopped)
        }
        defer { listening.cancel() }
        for await event in events {
            for action in handle(event) {
                if case .finish(let succeeded) = action {
                    guard succeeded else { throw ExitCode.failure }
                    return
                }
                await perform(action, post)
            }
        }
    }

    private mutating func handle(_ event: Event) -> [ServerLife.Action] {
        switch event {
        case .signal(SIGHUP) where isatty(STDIN_FILENO) == 0:
            return sockets.isEmpty ? [] : life.restartRequested()
        case .signal(let signal):
            lastSignal = signal
            return life.stopRequested()
        case .serverStopped: return life.serverStopped()
        case .successorServes(let successor): return life.successorServes(successor)
        case .successorEnded(let successor):
            successors.removeValue(forKey: successor)?.link.close()
            return life.successorEnded(successor)
        }
    }

    private mutating func perform(
        _ action: ServerLife.Action, _ post: @escaping @Sendable (Event) -> Void
    ) async {
        switch action {
        case .startSuccessor(let identifier):
            start(identifier, post)
        case .replaceServer:
            console.note("The new process serves; open calls finish in the old one.")
            notifier.ready()
            health.beginShutdown()
            server.beginGracefulShutdown()
        case .stopServer:
            notifier.stopping()
            health.beginShutdown()
            await report(.draining(signal: lastSignal))
            Task { [server, launch, stopListening] in
                try? await Task.sleep(for: launch.shutdownDelay)
                stopListening()
                server.beginGracefulShutdown()
            }
        case .leaveSockets:
            notifier.stopping()
            await report(.draining(signal: lastSignal))
            Task { [launch, stopListening] in
                try? await Task.sleep(for: launch.shutdownDelay)
                stopListening()
            }
        case .closeServer:
            stopListening()
            server.shutDownNow()
        case .stopSuccessor(let identifier):
            successors[identifier]?.process.send(signal: ChildProcess.drainSignal)
        case .reportFailedStart:
            notifier.ready()
            console.error("the new process did not begin to serve", hint: "the old one serves on")
        case .finish: break
        }
    }

    /// Starts the program anew as it was started, from the file that is there now.
    private mutating func start(
        _ identifier: ServerLife.SuccessorID, _ post: @escaping @Sendable (Event) -> Void
    ) {
        console.note("Received signal \(SIGHUP). Starting a new process...")
        notifier.reloading()
        let words = CommandLine.arguments
        var next = ChildProcess.Launch(
            executable: words[0], arguments: Array(words.dropFirst()))
        InheritedSockets.add(sockets, to: &next)
        for name in ActivationSockets.variables + [ServiceNotifier.variable] {
            next.environment[name] = ""
        }
        let link = SupervisorLink()
        defer { link.closeChildEnd() }
        next.inheritedDescriptors.append(link.childDescriptor)
        do {
            let process = try ChildProcess(next)
            successors[identifier] = Successor(process: process, link: link)
            Task {
                async let exit = process.waitForExit()
                if await link.waitUntilServing() { post(.successorServes(identifier)) }
                _ = await exit
                post(.successorEnded(identifier))
            }
        } catch {
            link.close()
            console.error("\(error)")
            post(.successorEnded(identifier))
        }
    }
}
