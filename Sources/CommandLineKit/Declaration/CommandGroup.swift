/// Commands that belong together, listed under one heading by `help`.
public struct CommandGroup: Sendable {
    /// The heading: `project`, or the label of the app that brings the commands.
    public var name: String
    /// The commands, in any order; `help` sorts them by name.
    public var commands: [any ManagementCommand.Type]

    public init(name: String, commands: [any ManagementCommand.Type]) {
        self.name = name
        self.commands = commands
    }
}
