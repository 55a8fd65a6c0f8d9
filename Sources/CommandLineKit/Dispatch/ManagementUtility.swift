/// Runs commands: finds the one that the words name, binds its arguments, loads what it requires.
///
/// The parts meet here. A ``CommandRegistry`` knows the commands, an ``ArgumentBinder`` turns words into
/// a command's properties, the `prepare` closure loads settings and the like, and whatever is thrown
/// becomes text and an exit code in ``ErrorReporter``, the only place that does so.
///
/// ```swift
/// let utility = ManagementUtility(programName: "manage", version: "1.0", groups: builtinCommands)
/// exit(await utility.run().rawValue)
/// ```
public struct ManagementUtility: Sendable {
    /// Loads what a command requires into its context. Called once for every command that runs, also
    /// for one without requirements; values a calling command has prepared are already there.
    public typealias Preparation =
        @Sendable (Set<CommandRequirement>, inout CommandContext) async throws -> Void

    /// Looks at a command line before anything of it is bound. An exit code ends the run with it;
    /// `nil` goes on here.
    public typealias HandOver = @Sendable (DispatchRequest) async throws -> ExitCode?

    let programName: String
    let version: String
    let workingDirectory: String
    let environment: EnvironmentVariables
    let registry: CommandRegistry
    let common: CommonArguments

    private let device: any ConsoleDevice
    private let handOver: HandOver?
    private let prepare: Preparation

    /// - Parameters:
    ///   - programName: The word by which a person starts the program.
    ///   - version: What `version` prints.
    ///   - groups: The commands. `help`, `version` and `completion` come with the utility.
    ///   - commonFlags: What every command accepts beyond the usual options.
    ///   - device: Where text goes.
    ///   - environment: Read for `NO_COLOR` and `TERM`, and handed to commands.
    ///   - workingDirectory: Absolute path in which relative ones begin; by default the process's own.
    ///   - handOver: Asked first, with every command line, also one whose command is unknown here.
    ///   - prepare: Loads what a command requires.
    public init(
        programName: String,
        version: String,
        groups: [CommandGroup],
        commonFlags: [CommonFlag] = [],
        device: any ConsoleDevice = StandardStreams(),
        environment: EnvironmentVariables = .process,
        workingDirectory: String? = nil,
        handOver: HandOver? = nil,
        prepare: @escaping Preparation = { _, _ in }
    ) {
        self.programName = programName
        self.version = version
        self.device = device
        self.environment = environment
        self.workingDirectory = workingDirectory ?? currentWorkingDirectory()
        self.handOver = handOver
        self.prepare = prepare
        registry = CommandRegistry([.general] + groups)
        common = CommonArguments(flags: commonFlags)
    }

    /// Runs the command that `words` name and answers how it ended. Never throws, never exits.
    ///
    /// `words` are the ones after the program's name, by default those of the process.
    public func run(
        arguments words: [String] = Array(CommandLine.arguments.dropFirst())
    ) async -> ExitCode {
        let options = common.scan(words)
        let console = makeConsole(options)
        let reporter = ErrorReporter(
            utility: self, console: console, showsCauses: options.traceback)
        do {
            let invocation = try Invocation(words, utility: self)
            // Help for a command needs no more than help does: `migrate --help` builds nothing.
            let request = invocation.replaced(in: self)
                .request(words, options, console, utility: self)
            if let code = try await handOver?(request) { return code }
            try await run(invocation, parent: nil)
            try reporter.checkOutput(of: device)
            return .success
        } catch {
            return reporter.report(error, for: words)
        }
    }

    /// Runs a command on behalf of another one.
    func call(_ words: [String], from parent: CommandContext) async throws {
        try await run(Invocation(words, utility: self, parent: parent), parent: parent)
    }

    private func run(_ invocation: Invocation, parent: CommandContext?) async throws {
        let invocation = invocation.replaced(in: self)
        guard let command = invocation.command else {
            throw UnknownCommandError(invocation.name, in: self)
        }
        try await run(command.type, invocation, parent)
    }

    private func run<Command: ManagementCommand>(
        _: Command.Type,
        _ invocation: Invocation,
        _ parent: CommandContext?
    ) async throws {
        var options = invocation.options
        let command = try ArgumentBinder<Command>(common: common)
            .bind(invocation.words, options: &options)
        guard !(options.isColorDisabled && options.isColorForced) else {
            throw CommandError("The --no-color and --force-color options can't be used together.")
        }
        var context = CommandContext(
            console: parent?.console.adjusted(to: options, environment)
                ?? makeConsole(options),
            globalOptions: options,
            commandName: invocation.name,
            utility: self,
            inheriting: parent
        )
        try await prepare(Command.configuration.requires, &context)
        try await command.run(in: context)
    }

    private func makeConsole(_ options: GlobalOptions) -> Console {
        Console(
            device: device,
            verbosity: options.verbosity,
            color: ColorMode(options, environment)
        )
    }

    /// Loads `requires` into `context`, as for a command. Completion asks so for dynamic values.
    func prepare(_ context: inout CommandContext, for requires: Set<CommandRequirement>)
        async throws
    {
        try await prepare(requires, &context)
    }
}
