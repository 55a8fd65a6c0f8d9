/// The line that shows how a command is written.
struct UsageLine {
    let programName: String

    /// `usage: manage migrate [options] [app] [migration]`; `nil` stands for any command.
    func text(for command: CommandDescription?) -> String {
        guard let command else { return "usage: \(programName) [options] COMMAND [arguments]" }
        let positionals = command.arguments.filter { $0.kind == .positional }.map(Self.text)
        let words = ["usage: \(programName) \(command.name)", "[options]"] + positionals
        return words.joined(separator: " ")
    }

    private static func text(of argument: ArgumentDescription) -> String {
        let word = argument.isRepeated ? "\(argument.valueName)..." : argument.valueName
        return argument.mustBeGiven ? word : "[\(word)]"
    }
}
