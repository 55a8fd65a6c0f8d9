internal import Autoreload
internal import CommandLineKit
internal import GRPCTransport
internal import ProjectRegistry

/// `grpcrunserver --dev`: holds the port, and lets children of itself answer on it, each built from the newest sources.
struct DevelopmentServer {
    let launch: ServerLaunch
    let context: CommandContext

    /// Returns when the person has stopped it and the last child has ended.
    ///
    /// - Throws: ``CommandError`` without sources to watch, ``ExitCode/failure`` if the port cannot be had.
    func run() async throws {
        let project = context.project
        let build = try build(of: project)
        let sockets = try launch.listen(context.console)
        defer { for listener in sockets { listener.close() } }
        let signals = TerminationSignals.received()
        let monitor = ChangeMonitor(scope: scope(of: project))
        context.console.note(ServerBanner.watching(with: monitor.watcherName))
        let reloader = Reloader(
            effects: Reloader.Effects(
                prepare: { await prepare($0, build) },
                makeLaunch: { childLaunch(build.executable, sockets) },
                report: { report($0, boundTo: sockets.map(\.address)) }
            )
        )
        let stopping = Task {
            for await _ in signals { reloader.stop() }
        }
        // The handover has built the project, unless it was told not to or a source was saved since.
        let isCurrent =
            build.isUpToDate || context.globalOptions.flags.contains(Handover.noBuild.name)
        if isCurrent { prepareForEdits(build) }
        await reloader.run(isCurrent ? .restart : .build, monitor: monitor)
        stopping.cancel()
    }

    // MARK: - Parts

    private func build(of project: Project) throws -> ProjectBuild {
        guard FileSystem.kind(of: project.path("Package.swift")) == .file else {
            throw CommandError(
                "`--dev` needs the project's sources, and `\(project.directory)` has no Package.swift",
                hint: "leave out --dev to serve what is built"
            )
        }
        return ProjectBuild(project, environment: context.environment)
    }

    private func scope(of project: Project) -> WatchScope {
        let generated = project.relative(
            context.settings.path(context.settings.messageBus.producerRoot))
        return WatchScope(
            root: project.directory,
            excludedDirectories: ["Tests", "\(generated)/grpc"],
            includesFile: { ReloadWork(fileName: $0) != nil }
        )
    }

    private func childLaunch(_ executable: String, _ sockets: [ListeningSockets])
        -> ChildProcess.Launch
    {
        var child = ChildProcess.Launch(
            executable: executable, arguments: childWords(sockets.map(\.address)))
        child.workingDirectory = context.workingDirectory
        InheritedSockets.add(sockets.flatMap(\.descriptors), to: &child)
        return child
    }

    /// The words of this command line, for the addresses that are bound.
    private func childWords(_ addresses: [SocketAddress]) -> [String] {
        let options = context.globalOptions
        var words = ["grpcrunserver"] + addresses.map(\.description)
        words += ["--dev", "-v", "\(options.verbosity.rawValue)"]
        words += ["--max-workers", "\(launch.workers)", "--grace", "\(launch.grace.seconds)"]
        if let settings = options.settings { words += ["--settings", settings] }
        if options.skipChecks { words.append("--skip-checks") }
        if options.traceback { words.append("--traceback") }
        if options.isColorDisabled { words.append("--no-color") }
        if options.isColorForced { words.append("--force-color") }
        return words
    }

    // MARK: - Effects

    private func prepare(_ work: ReloadWork, _ build: ProjectBuild) async -> Bool {
        do {
            if work.contains(.regenerate) {
                try await context.callCommand(["generategrpc", "-v", "0"])
            }
            try await build.build(on: context.console)
            prepareForEdits(build)
            return true
        } catch is ExitCode {
            return false  // The compiler's errors are shown.
        } catch {
            context.console.error("\(error)", hint: (error as? CommandError)?.hint)
            return false
        }
    }

    private func prepareForEdits(_ build: ProjectBuild) {
        let console = context.console
        Task { await build.prepareForEdits(on: console) }
    }

    /// Tells that `grpc.address` has changed, unless the addresses came from the command line. The sockets stay those
    /// that were bound, which is why no client is ever refused.
    private func noteMovedAddress(from bound: [SocketAddress]) {
        let old = context.settings.grpc
        guard let new = try? context.loadSettings().grpc, new.addresses != old.addresses,
            launch.addresses == (try? old.addresses.map { try SocketAddress(parsing: $0) })
        else { return }
        context.console.note(ServerBanner.movedAddress(new.addresses, still: bound))
    }

    private func report(_ report: Reloader.Report, boundTo addresses: [SocketAddress]) {
        let console = context.console
        switch report {
        case .changed(let changes):
            let paths = changes.map { context.project.relative($0.path) }
            console.note(ServerBanner.changed(paths))
            if paths.contains(where: { $0.hasSuffix(".yaml") || $0.hasPrefix(".env") }) {
                noteMovedAddress(from: addresses)
            }
        case .childFailed(.status(let status)):
            console.error("the server ended with status \(status)")
        case .childFailed(.signal(let signal)):
            console.error("the server was ended by signal \(signal)")
        case .launchFailed(let message):
            console.error(message)
        case .stillServing:
            console.note("The previous version is still being served.", at: .quiet)
        case .nothingServed:
            console.note("Nothing is served until the next change.", at: .quiet)
        }
    }
}

extension Project {
    /// A path below the project's folder as seen from there; any other path as it is.
    fileprivate func relative(_ path: String) -> String {
        path.hasPrefix(directory + "/") ? String(path.dropFirst(directory.count + 1)) : path
    }
}

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
