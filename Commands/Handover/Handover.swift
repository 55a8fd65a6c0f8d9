internal import CommandLineKit
internal import Glibc
internal import ProjectRegistry

/// Gives a command to the executable of the project that `manage` was started in.
///
/// `manage` knows nothing of a project's apps. A command that needs them, or that only an app may have,
/// runs in the project's own executable, which is built first when a source has changed.
struct Handover: Sendable {
    /// Flag of every command: use the executable as it is.
    static let noBuild = CommonFlag("no-build", help: "Do not build the project first")
    /// Holds the number of the process that was handed over, which `exec` keeps.
    static let sentinel = "MANAGE_HANDED_OVER"

    /// What becomes of a command line.
    enum Decision: Equatable {
        case runHere
        /// Run the project's executable. `builds` when it must be up to date; otherwise one that
        /// exists will do, and without one the command runs here.
        case handOver(builds: Bool)
    }

    /// Replaces this process by the project's executable if the command is for it.
    ///
    /// - Returns: nil when the command is to run in this process.
    /// - Throws: ``ExitCode/failure`` when the project does not build.
    static func perform(_ request: DispatchRequest) async throws -> ExitCode? {
        guard case .handOver(let builds) = decision(for: request),
            request.environment[sentinel] != String(getpid()),
            let project = Project.enclosing(request.workingDirectory)
        else { return nil }
        let build = ProjectBuild(project, environment: request.environment)
        if builds, !request.globalOptions.flags.contains(noBuild.name) {
            do {
                if !build.isUpToDate {
                    if !ProjectCommands(project: project).mayExist { try request.checkArguments() }
                    try await build.build(on: request.console)
                }
            } catch let code as ExitCode where isDevelopmentServer(request) {
                guard FileSystem.isExecutable(build.executable) else { throw code }
                request.console.note("The version before is served until the sources build.")
                try execute(build.executable, request, adding: ["--\(noBuild.name)"])
            }
        } else if !FileSystem.isExecutable(build.executable) {
            guard builds else { return nil }
            throw CommandError(
                "`\(project.name)` is not built",
                hint: "run the command without `--no-build`"
            )
        }
        try execute(build.executable, request)
    }

    static func decision(for request: DispatchRequest) -> Decision {
        decision(
            commandName: request.commandName,
            isKnown: request.command != nil,
            requires: request.command?.requires ?? []
        )
    }

    static func decision(
        commandName: String,
        isKnown: Bool,
        requires: Set<CommandRequirement>
    ) -> Decision {
        switch commandName {
        case "help", DispatchRequest.completionCommandName: .handOver(builds: false)
        case _ where !isKnown: .handOver(builds: true)
        case _ where !requires.isDisjoint(with: [.apps, .database]): .handOver(builds: true)
        default: .runHere
        }
    }

    /// The server that builds again by itself when a source changes.
    private static func isDevelopmentServer(_ request: DispatchRequest) -> Bool {
        let configuration = GRPCRunServerCommand.configuration
        return ([configuration.name] + configuration.aliases).contains(request.commandName)
            && request.words.contains("--dev")
    }

    private static func execute(
        _ executable: String, _ request: DispatchRequest, adding words: [String] = []
    ) throws -> Never {
        var variables = [sentinel: String(getpid())]
        if let toolkit = try? ToolkitLocator(request.environment).locate() {
            variables[ToolkitLocator.variable] = toolkit.directory
        }
        let code = ProcessArguments.withPointers([executable] + request.words + words) { words in
            ProcessArguments.withPointers(ProcessArguments.environment(setting: variables)) {
                execve(executable, words, $0)
                return errno
            }
        }
        throw FileError("run", executable, code: code)
    }
}
