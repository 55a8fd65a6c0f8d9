internal import Autoreload
internal import CommandLineKit
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
        let executable = try executable(in: project)
        let sockets = try launch.listen(context.console)
        defer { sockets.close() }
        let signals = TerminationSignals.received()
        let monitor = ChangeMonitor(scope: scope(of: project))
        context.console.note(ServerBanner.watching(with: monitor.watcherName))
        let reloader = Reloader(
            effects: Reloader.Effects(
                prepare: { await prepare($0) },
                makeLaunch: { childLaunch(executable, sockets) },
                report: { report($0) }
            )
        )
        let stopping = Task {
            for await _ in signals { reloader.stop() }
        }
        // The binary that runs this is up to date: the handover has built it.
        await reloader.run(.restart, monitor: monitor)
        stopping.cancel()
    }

    // MARK: - Parts

    /// This program, by the path where the next build will be.
    private func executable(in project: Project) throws -> String {
        guard FileSystem.kind(of: project.path("Package.swift")) == .file else {
            throw CommandError(
                "`--dev` needs the project's sources, and `\(project.directory)` has no Package.swift",
                hint: "leave out --dev to serve what is built"
            )
        }
        return try ExecutablePath.current()
    }

    private func scope(of project: Project) -> WatchScope {
        let generated = "\(context.settings.messageBus.producerRoot)/grpc"
        return WatchScope(
            root: project.directory,
            excludedDirectories: ["Tests", generated],
            includesFile: { ReloadWork(fileName: $0) != nil }
        )
    }

    private func childLaunch(_ executable: String, _ sockets: ListeningSockets)
        -> ChildProcess.Launch
    {
        var child = ChildProcess.Launch(
            executable: executable, arguments: childWords(sockets.address))
        child.workingDirectory = context.workingDirectory
        InheritedSockets.add(sockets.descriptors, to: &child)
        return child
    }

    /// The words of this command line, for the address that is bound.
    private func childWords(_ address: ListenAddress) -> [String] {
        let options = context.globalOptions
        var words = ["grpcrunserver", "\(address)", "--dev", "-v", "\(options.verbosity.rawValue)"]
        words += ["--max-workers", "\(launch.workers)", "--grace", "\(launch.grace.seconds)"]
        if let settings = options.settings { words += ["--settings", settings] }
        if options.skipChecks { words.append("--skip-checks") }
        if options.traceback { words.append("--traceback") }
        if options.isColorDisabled { words.append("--no-color") }
        if options.isColorForced { words.append("--force-color") }
        return words
    }

    // MARK: - Effects

    private func prepare(_ work: ReloadWork) async -> Bool {
        if work.contains(.regenerate) {
            do {
                try await context.callCommand(["generategrpc", "-v", "0"])
            } catch {
                context.console.error("\(error)", hint: (error as? CommandError)?.hint)
                return false
            }
        }
        let build = ProductBuild(
            product: context.project.name, directory: context.project.directory)
        switch await context.console.progress(
            "Building \(context.project.name)", { _ in await build.run() })
        {
        case .success:
            return true
        case .failure(let diagnostics):
            context.console.note(diagnostics, at: .quiet)
            return false
        }
    }

    private func report(_ report: Reloader.Report) {
        let console = context.console
        switch report {
        case .changed(let changes):
            let root = context.project.directory + "/"
            let paths = changes.map(\.path).filter { path in
                path.split(separator: "/").last.map { ReloadWork(fileName: String($0)) } != nil
            }
            console.note(
                ServerBanner.changed(
                    paths.map { $0.hasPrefix(root) ? String($0.dropFirst(root.count)) : $0 })
            )
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

extension Duration {
    fileprivate var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
