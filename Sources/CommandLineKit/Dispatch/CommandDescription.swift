/// A command without its type: what lists, help, completion and hand-over read.
public struct CommandDescription: Sendable {
    /// The word that runs the command.
    public let name: String
    /// Other words that run it.
    public let aliases: [String]
    /// One phrase without a final period.
    public let summary: String
    /// What `help COMMAND` shows below the summary; empty for none.
    public let discussion: String
    /// What is loaded before it runs.
    public let requires: Set<CommandRequirement>
    /// Appears in no list and no completion.
    public let isHidden: Bool
    package let arguments: [ArgumentDescription]
    /// The default of each argument, at the same index as in `arguments`; `nil` if it has none.
    package let defaults: [String?]

    let type: any ManagementCommand.Type

    package init(_ type: any ManagementCommand.Type) {
        self.init(describing: type)
    }

    private init<Command: ManagementCommand>(describing type: Command.Type) {
        let configuration = type.configuration
        let initial = type.init()
        self.type = type
        name = configuration.name
        aliases = configuration.aliases
        summary = configuration.summary
        discussion = configuration.discussion
        requires = configuration.requires
        isHidden = configuration.isHidden
        arguments = configuration.arguments.map(\.description)
        defaults = configuration.arguments.map { $0.defaultText(initial) }
    }
}
