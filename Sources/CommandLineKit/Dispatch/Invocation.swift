/// A command line taken apart as far as the name of its command.
struct Invocation {
    /// The common options before the name.
    var options: GlobalOptions
    /// The word in the command's place; `help` or `version` if there is none.
    var name: String
    /// The command of that name, if there is one.
    var command: CommandDescription?
    /// The words after the name.
    var words: ArraySlice<String>

    /// - Throws: ``UsageError`` for a word before the name that is no common option.
    init(_ words: [String], utility: ManagementUtility, parent: CommandContext? = nil) throws {
        options = parent?.globalOptions ?? GlobalOptions()
        let parser = WordParser(utility.common.descriptions)
        let result = try parser.parse(words[...], stopsAtPositional: true)
        for assignment in result.assignments {
            let declaration = utility.common.declarations[assignment.argument]
            do {
                try declaration.assign(&options, assignment.text)
            } catch let error as UsageError {
                throw UsageError.invalidArgument(declaration.description.label, error)
            }
        }

        let meta = result.unrecognized.filter(CommonArguments.help.contains)
        let isVersion = result.unrecognized.contains(CommonArguments.version)
        let unknown = result.unrecognized.filter {
            !CommonArguments.help.contains($0) && $0 != CommonArguments.version
        }
        guard unknown.isEmpty else {
            throw UsageError.unrecognized(unknown, options: parser.options)
        }
        if !meta.isEmpty || result.rest.isEmpty && !isVersion {
            name = HelpCommand.configuration.name
            self.words = result.rest.prefix(1)
        } else if isVersion {
            name = VersionCommand.configuration.name
            self.words = []
        } else {
            name = result.rest[result.rest.startIndex]
            self.words = result.rest.dropFirst()
        }
        command = utility.registry[name]
    }

    /// The command line that runs instead, if these words ask for help or the version.
    func replaced(in utility: ManagementUtility) -> Invocation {
        guard command != nil else { return self }
        if CommonArguments.asks(for: CommonArguments.help, in: words) {
            return replaced(by: HelpCommand.configuration.name, [name], in: utility)
        }
        if CommonArguments.asks(for: [CommonArguments.version], in: words) {
            return replaced(by: VersionCommand.configuration.name, [], in: utility)
        }
        return self
    }

    /// What a hand-over is asked; `scanned` are the common options among all words.
    func request(
        _ words: [String],
        _ scanned: GlobalOptions,
        _ console: Console,
        utility: ManagementUtility
    ) -> DispatchRequest {
        DispatchRequest(
            words: words,
            commandName: name,
            command: command,
            globalOptions: scanned,
            console: console,
            workingDirectory: utility.workingDirectory,
            environment: utility.environment,
            argumentCheck: { try check(in: utility) }
        )
    }

    private func check(in utility: ManagementUtility) throws {
        guard let command else { throw UnknownCommandError(name, in: utility) }
        try check(command.type, utility.common)
    }

    private func check<Command: ManagementCommand>(
        _: Command.Type, _ common: CommonArguments
    ) throws {
        var options = options
        _ = try ArgumentBinder<Command>(common: common).bind(words, options: &options)
    }

    private func replaced(
        by name: String,
        _ words: [String],
        in utility: ManagementUtility
    ) -> Invocation {
        var copy = self
        copy.name = name
        copy.words = words[...]
        copy.command = utility.registry[name]
        return copy
    }
}
