/// Turns the words after a command's name into the command's properties and the common options.
struct ArgumentBinder<Command: ManagementCommand> {
    private let own: [ArgumentDeclaration<Command>]
    private let common: CommonArguments

    init(common: CommonArguments) {
        own = Command.configuration.arguments
        self.common = common
    }

    /// Makes the command. `options` holds the common options given before the command's name and is
    /// changed by the ones after it.
    ///
    /// - Throws: ``UsageError``.
    func bind(_ words: ArraySlice<String>, options: inout GlobalOptions) throws -> Command {
        let table = own.map(\.description) + common.descriptions
        let parser = WordParser(table)
        let result = try parser.parse(words)
        guard result.unrecognized.isEmpty else {
            throw UsageError.unrecognized(result.unrecognized, options: parser.options)
        }
        try parser.requireAll(in: result.assignments)

        var command = Command()
        for assignment in result.assignments {
            do {
                if assignment.argument < own.count {
                    try own[assignment.argument].assign(&command, assignment.text)
                } else {
                    let index = assignment.argument - own.count
                    try common.declarations[index].assign(&options, assignment.text)
                }
            } catch let error as UsageError {
                throw UsageError.invalidArgument(table[assignment.argument].label, error)
            }
        }
        return command
    }
}

extension UsageError {
    /// The error for words that no argument takes, with the option nearest to the first of them.
    static func unrecognized(_ words: [String], options: [String]) -> UsageError {
        let misspelt = words.first { $0.hasPrefix("-") }.map { String($0.prefix { $0 != "=" }) }
        let candidates = options.filter { $0.hasPrefix("--") } + ["--help", "--version"]
        return .unrecognized(
            words, suggestion: misspelt.flatMap { Suggestion.nearest(to: $0, among: candidates) })
    }
}
