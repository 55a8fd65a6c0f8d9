/// Finds what could stand in place of the last word of an unfinished command line.
struct CompletionEngine {
    let utility: ManagementUtility
    /// The words after the program's name and before the one under the cursor.
    private let words: ArraySlice<String>
    /// The word under the cursor.
    private let prefix: String

    /// The last of `words` is under the cursor.
    init(_ words: [String], utility: ManagementUtility) {
        self.utility = utility
        self.words = words.dropLast()
        prefix = words.last ?? ""
    }

    func answer() async -> CompletionAnswer {
        var line = UnfinishedLine(table: utility.common.descriptions)
        for (index, word) in words.enumerated() {
            if line.takesPositional(word) {
                guard let command = utility.registry[word] else { return .values([]) }
                return await answer(in: command, words[(index + 1)...])
            }
            line.read(word)
        }
        switch line.place(of: prefix) {
        case .positional:
            let commands = utility.registry.groups.flatMap(\.commands).filter { !$0.isHidden }
            let candidates = commands.flatMap { command in
                ([command.name] + command.aliases).map {
                    CompletionAnswer.Candidate(value: $0, description: command.summary)
                }
            }
            return matching(candidates.sorted { $0.value < $1.value })
        case .optionName:
            let version = CompletionAnswer.Candidate(
                value: CommonArguments.version, description: "Show the version")
            return matching(optionNames(in: line) + [version])
        case .value(let index, let head):
            return await values(of: line.table[index], head, in: nil, line)
        }
    }

    private func answer(
        in command: CommandDescription,
        _ words: ArraySlice<String>
    ) async -> CompletionAnswer {
        var line = UnfinishedLine(table: command.arguments + utility.common.descriptions)
        for word in words { line.read(word) }
        switch line.place(of: prefix) {
        case .positional:
            guard let index = line.nextPositional else { return .values([]) }
            return await values(of: line.table[index], "", in: command, line)
        case .optionName:
            return matching(optionNames(in: line))
        case .value(let index, let head):
            return await values(of: line.table[index], head, in: command, line)
        }
    }

    /// The values of an argument. `head` stands before the value in the same word: `--settings=`.
    private func values(
        of argument: ArgumentDescription,
        _ head: String,
        in command: CommandDescription?,
        _ line: UnfinishedLine
    ) async -> CompletionAnswer {
        let values: [String]
        switch argument.completion.kind {
        case .files: return .files
        case .directories: return .directories
        case .none: values = argument.choices
        case .values(let list): values = list
        case .dynamic(let requires, let provider):
            let typed = String(prefix.dropFirst(head.count))
            values = await ask(provider, requires, typed, command, line)
        }
        return matching(values.map { .init(value: head + $0) })
    }

    private func ask(
        _ provider: @Sendable (CompletionRequest) async throws -> [String],
        _ requires: Set<CommandRequirement>,
        _ typed: String,
        _ command: CommandDescription?,
        _ line: UnfinishedLine
    ) async -> [String] {
        // What loading has to say must not end up in the middle of a command line being typed.
        let silent = Console(RecordingConsole(), verbosity: .quiet)
        var context = CommandContext(
            console: silent,
            globalOptions: utility.common.scan(Array(words)),
            commandName: command?.name ?? "",
            utility: utility
        )
        do {
            try await utility.prepare(&context, for: requires)
            let request = CompletionRequest(context: context, prefix: typed, values: line.values)
            return try await provider(request)
        } catch {
            return []
        }
    }

    /// The options that may still be given, then the ones that every command has.
    private func optionNames(in line: UnfinishedLine) -> [CompletionAnswer.Candidate] {
        let own = line.table.filter { argument in
            argument.kind != .positional
                && (argument.isRepeated || line.values[argument.name] == nil)
        }
        let candidates = own.flatMap { argument in
            argument.spellings.filter { $0.hasPrefix("--") }.map {
                CompletionAnswer.Candidate(value: $0, description: argument.help)
            }
        }
        return candidates + [.init(value: "--help", description: "Show this help")]
    }

    private func matching(_ candidates: [CompletionAnswer.Candidate]) -> CompletionAnswer {
        .values(candidates.filter { $0.value.hasPrefix(prefix) })
    }
}
