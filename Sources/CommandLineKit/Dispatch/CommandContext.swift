/// What a command works with: the console, the common options and what was prepared for it.
public struct CommandContext: Sendable {
    /// Where the command talks and asks.
    public var console: Console
    /// The common options, as given for this command.
    public let globalOptions: GlobalOptions
    /// Absolute path of the folder in which relative paths begin.
    public let workingDirectory: String
    /// The environment the program runs in.
    public let environment: EnvironmentVariables
    /// The word that ran the command: its name, or one of its aliases.
    public let commandName: String

    let utility: ManagementUtility
    private var store = ContextStore()

    init(
        console: Console,
        globalOptions: GlobalOptions,
        commandName: String,
        utility: ManagementUtility,
        inheriting parent: CommandContext? = nil
    ) {
        self.console = console
        self.globalOptions = globalOptions
        self.commandName = commandName
        self.utility = utility
        self.workingDirectory = parent?.workingDirectory ?? utility.workingDirectory
        self.environment = utility.environment
        self.store = parent?.store ?? ContextStore()
    }

    /// How much the command should tell.
    public var verbosity: Verbosity { console.verbosity }

    /// Name of the program, for hints: "run `manage migrate`".
    public var programName: String { utility.programName }

    /// What `version` prints.
    public var programVersion: String { utility.version }

    /// A value prepared by an upper layer; `nil` if nothing was.
    public subscript<Key: ContextKey>(key: Key.Type) -> Key.Value? {
        get { store[key] }
        set { store[key] = newValue }
    }

    /// Runs another command in this process, on this console, with this context's prepared values.
    ///
    /// The common options are those of this command unless `words` say otherwise.
    /// - Parameter words: The command's name and its arguments: `["migrate", "--plan"]`.
    /// - Throws: What the command throws, or ``UsageError`` if the words do not fit it; nothing is
    ///   printed for it.
    public func callCommand(_ words: [String]) async throws {
        try await utility.call(words, from: self)
    }
}
