extension CommandGroup {
    /// The commands that every program has.
    static let general = CommandGroup(
        name: "general",
        commands: [
            HelpCommand.self, VersionCommand.self, CompletionCommand.self, CompleteCommand.self,
        ]
    )
}

/// `help`: the list of commands, or all about one.
struct HelpCommand: ManagementCommand {
    var command: String?
    var listsNames = false

    static let configuration = CommandConfiguration<HelpCommand>(
        name: "help",
        summary: "Show the commands, or how to use one of them",
        arguments: [
            .positional(
                "command", \.command, help: "The command to explain",
                completion: .dynamic { $0.context.utility.registry.names }),
            .flag("commands", \.listsNames, help: "List the names of all commands, one per line"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let registry = context.utility.registry
        if listsNames {
            return context.console.write(registry.names.joined(separator: "\n"))
        }
        let console = context.console
        let renderer = HelpRenderer(utility: context.utility) { console.styled($0, .heading) }
        guard let command else { return console.write(renderer.overview()) }
        guard let description = registry[command] else {
            throw UnknownCommandError(command, in: context.utility)
        }
        console.write(renderer.page(for: description))
    }
}

/// `version`: the version alone, for scripts.
struct VersionCommand: ManagementCommand {
    static let configuration = CommandConfiguration<VersionCommand>(
        name: "version",
        summary: "Print the version"
    )

    func run(in context: CommandContext) async throws {
        context.console.write(context.utility.version)
    }
}
