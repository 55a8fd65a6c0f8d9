/// What a command is called, what it needs and which arguments it takes.
public struct CommandConfiguration<Command: ManagementCommand>: Sendable {
    /// The word that runs the command: `migrate`.
    public var name: String
    /// Other words that run it: `rungrpcserver` for `grpcrunserver`.
    public var aliases: [String]
    /// One phrase without a final period, shown in lists of commands.
    public var summary: String
    /// Paragraphs shown by `help COMMAND` below the summary; empty for none. `PROGRAM` in it stands
    /// for the program's name, and lines keep their indentation.
    public var discussion: String
    /// What is loaded before ``ManagementCommand/run(in:)``.
    public var requires: Set<CommandRequirement>
    /// Runs, yet appears in no list and no completion.
    public var isHidden: Bool
    /// Positional arguments in their order, options and flags in the order of help.
    public var arguments: [ArgumentDeclaration<Command>]

    public init(
        name: String,
        aliases: [String] = [],
        summary: String,
        discussion: String = "",
        requires: Set<CommandRequirement> = [],
        isHidden: Bool = false,
        arguments: [ArgumentDeclaration<Command>] = []
    ) {
        self.name = name
        self.aliases = aliases
        self.summary = summary
        self.discussion = discussion
        self.requires = requires
        self.isHidden = isHidden
        self.arguments = arguments
    }
}
