/// The texts of `help`.
struct HelpRenderer {
    let utility: ManagementUtility
    /// Puts emphasis on headings, where the reader sees colours.
    let heading: @Sendable (String) -> String

    /// The list of commands by group.
    func overview() -> String {
        let program = utility.programName
        var lines = [
            UsageLine(programName: program).text(for: nil), "",
            "Type '\(program) help COMMAND' for help on a specific command.", "",
            "Available commands:",
        ]
        let groups = utility.registry.groups.map { group in
            (group.name, group.commands.filter { !$0.isHidden })
        }
        let column = TextLayout.column(for: groups.flatMap(\.1).map(\.name))
        for (name, commands) in groups where !commands.isEmpty {
            lines += ["", heading("[\(name)]")]
            lines += TextLayout.table(
                commands.map { ($0.name, Self.summary(of: $0)) }, column: column)
        }
        return (lines + ["", heading("Common options:")] + commonOptions()).joined(separator: "\n")
    }

    /// Everything about one command.
    func page(for command: CommandDescription) -> String {
        let arguments = zip(command.arguments, command.defaults).map { argument, text in
            (argument: argument, text: Self.text(of: argument, default: text))
        }
        var blocks = [
            [UsageLine(programName: utility.programName).text(for: command)],
            TextLayout.wrapped(command.summary),
        ]
        if !command.aliases.isEmpty {
            blocks.append(
                TextLayout.wrapped("Also called \(command.aliases.joined(separator: ", "))"))
        }
        if !command.discussion.isEmpty {
            blocks.append(TextLayout.wrapped(discussion(of: command)))
        }
        let positionals = arguments.filter { $0.argument.kind == .positional }
        let options = arguments.filter { $0.argument.kind != .positional }
        blocks.append(block("Arguments:", positionals.map { ($0.argument.name, $0.text) }))
        blocks.append(block("Options:", options.map { (Self.cell(for: $0.argument), $0.text) }))
        blocks.append([heading("Common options:")] + commonOptions())
        return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
            .joined(separator: "\n\n")
    }

    private func block(_ title: String, _ rows: [(cell: String, text: String)]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let column = TextLayout.column(for: rows.map(\.cell))
        return [heading(title)] + TextLayout.table(rows, column: column)
    }

    private func commonOptions() -> [String] {
        let initial = GlobalOptions()
        var rows = utility.common.declarations.map { declaration in
            let text = Self.text(
                of: declaration.description, default: declaration.defaultText(initial))
            return (cell: Self.cell(for: declaration.description), text: text)
        }
        rows += [("-h, --help", "Show this help"), ("--version", "Show the version")]
        return TextLayout.table(rows, column: TextLayout.column(for: rows.map(\.cell)))
    }

    private func discussion(of command: CommandDescription) -> String {
        command.discussion.replacing("PROGRAM", with: utility.programName)
    }

    private static func summary(of command: CommandDescription) -> String {
        guard !command.aliases.isEmpty else { return command.summary }
        return "\(command.summary) (also \(command.aliases.joined(separator: ", ")))"
    }

    /// `-n, --name TEXT`.
    private static func cell(for argument: ArgumentDescription) -> String {
        let spellings = argument.spellings.joined(separator: ", ")
        return argument.kind == .option ? "\(spellings) \(argument.valueName)" : spellings
    }

    /// The help with what the value may be: `Output format (choices: json, yaml; default: json)`.
    private static func text(of argument: ArgumentDescription, default: String?) -> String {
        var notes: [String] = []
        if !argument.choices.isEmpty {
            notes.append("choices: \(argument.choices.joined(separator: ", "))")
        }
        if let text = `default`, !text.isEmpty { notes.append("default: \(text)") }
        return notes.isEmpty ? argument.help : "\(argument.help) (\(notes.joined(separator: "; ")))"
    }
}
