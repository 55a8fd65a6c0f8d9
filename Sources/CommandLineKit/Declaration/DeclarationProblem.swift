/// Faults in the declarations of commands, which a test or a system check looks for.
///
/// A program runs with them: the first of two equal options wins, a required argument after an
/// optional one is asked for all the same.
package enum DeclarationProblem: Equatable, Sendable {
    case malformedName(command: String)
    case duplicateName(String)
    case missingSummary(command: String)
    case summaryEndsWithPeriod(command: String)
    case malformedArgumentName(command: String, argument: String)
    case missingHelp(command: String, argument: String)
    case helpEndsWithPeriod(command: String, argument: String)
    case duplicateArgument(command: String, argument: String)
    case requiredAfterOptional(command: String, argument: String)
    case positionalAfterRepeated(command: String, argument: String)
}

extension DeclarationProblem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .malformedName(let command):
            "the name of command `\(command)` is not of a-z, 0-9, `-` and `_`"
        case .duplicateName(let name):
            "two commands are called `\(name)`"
        case .missingSummary(let command):
            "command `\(command)` has no summary"
        case .summaryEndsWithPeriod(let command):
            "the summary of command `\(command)` ends with a period"
        case .malformedArgumentName(let command, let argument):
            "argument `\(argument)` of command `\(command)` is not of a-z, 0-9, `-` and `_`"
        case .missingHelp(let command, let argument):
            "argument `\(argument)` of command `\(command)` has no help"
        case .helpEndsWithPeriod(let command, let argument):
            "the help of argument `\(argument)` of command `\(command)` ends with a period"
        case .duplicateArgument(let command, let argument):
            "two arguments of command `\(command)` are called `\(argument)`"
        case .requiredAfterOptional(let command, let argument):
            "argument `\(argument)` of command `\(command)` is required after one that is not"
        case .positionalAfterRepeated(let command, let argument):
            "argument `\(argument)` of command `\(command)` follows one that takes every word"
        }
    }
}

extension DeclarationProblem {
    /// The faults of `groups` beside the commands that every program has, in the order of declaration.
    package static func all(
        in groups: [CommandGroup],
        commonFlags: [CommonFlag] = []
    ) -> [DeclarationProblem] {
        let commands = ([.general] + groups).flatMap(\.commands).map(CommandDescription.init)
        let common =
            CommonArguments(flags: commonFlags).descriptions.flatMap(\.spellings)
            + CommonArguments.help + [CommonArguments.version]
        var names: Set<String> = []
        return commands.flatMap { command in
            let repeated = ([command.name] + command.aliases).filter { !names.insert($0).inserted }
            return repeated.map(DeclarationProblem.duplicateName)
                + problems(of: command) + problems(ofArguments: command, common: common)
                + problems(ofPositionals: command)
        }
    }

    private static func problems(of command: CommandDescription) -> [DeclarationProblem] {
        var problems: [DeclarationProblem] = []
        if !([command.name] + command.aliases).allSatisfy(isWord) {
            problems.append(.malformedName(command: command.name))
        }
        if command.summary.isEmpty { problems.append(.missingSummary(command: command.name)) }
        if command.summary.hasSuffix(".") {
            problems.append(.summaryEndsWithPeriod(command: command.name))
        }
        return problems
    }

    private static func problems(
        ofArguments command: CommandDescription,
        common: [String]
    ) -> [DeclarationProblem] {
        var spellings = Set(common)
        var names: Set<String> = []
        return command.arguments.flatMap { argument in
            let name = argument.label
            var problems: [DeclarationProblem] = []
            let words =
                [argument.name] + argument.aliases
                + [argument.short, argument.negative].compactMap(\.self)
            if !words.allSatisfy(isWord) {
                problems.append(.malformedArgumentName(command: command.name, argument: name))
            }
            if argument.help.isEmpty {
                problems.append(.missingHelp(command: command.name, argument: name))
            }
            if argument.help.hasSuffix(".") {
                problems.append(.helpEndsWithPeriod(command: command.name, argument: name))
            }
            var repeated = argument.spellings.filter { !spellings.insert($0).inserted }
            // Completion and messages know an argument by its bare name.
            if !names.insert(argument.name).inserted, repeated.isEmpty { repeated = [name] }
            return problems
                + repeated.map { .duplicateArgument(command: command.name, argument: $0) }
        }
    }

    private static func problems(
        ofPositionals command: CommandDescription
    ) -> [DeclarationProblem] {
        var problems: [DeclarationProblem] = []
        var hasOptional = false
        var hasRepeated = false
        for argument in command.arguments where argument.kind == .positional {
            if hasRepeated {
                problems.append(
                    .positionalAfterRepeated(command: command.name, argument: argument.name))
            } else if hasOptional, argument.mustBeGiven {
                problems.append(
                    .requiredAfterOptional(command: command.name, argument: argument.name))
            }
            hasOptional = hasOptional || !argument.mustBeGiven
            hasRepeated = hasRepeated || argument.isRepeated
        }
        return problems
    }

    private static func isWord(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix("-")
            && text.allSatisfy {
                ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
            }
    }
}
