/// The commands a program has, by name.
struct CommandRegistry: Sendable {
    /// Groups in the order of help, each with its commands sorted by name.
    let groups: [(name: String, commands: [CommandDescription])]
    private let byName: [String: CommandDescription]

    /// Groups of one name are joined. A name declared again replaces the command before it, so
    /// that an app can bring its own version of a command.
    init(_ groups: [CommandGroup]) {
        var order: [String] = []
        var members: [String: [CommandDescription]] = [:]
        var byName: [String: CommandDescription] = [:]
        for group in groups {
            if members[group.name] == nil { order.append(group.name) }
            for type in group.commands {
                let command = CommandDescription(type)
                for name in members.keys {
                    members[name]?.removeAll { $0.name == command.name }
                }
                members[group.name, default: []].append(command)
                for name in [command.name] + command.aliases { byName[name] = command }
            }
        }
        self.byName = byName
        self.groups = order.compactMap { name in
            guard let commands = members[name], !commands.isEmpty else { return nil }
            return (name, commands.sorted { $0.name < $1.name })
        }
    }

    /// The command that `name` runs, be it its name or an alias.
    subscript(name: String) -> CommandDescription? { byName[name] }

    /// Every word that runs a command that is not hidden, sorted.
    var names: [String] {
        byName.filter { !$0.value.isHidden }.keys.sorted()
    }
}
