/// There is no command of this name. Ends with exit code 1, in Django's words.
struct UnknownCommandError: Error, Equatable {
    var name: String
    var suggestion: String?
    var programName: String
}

extension UnknownCommandError {
    init(_ name: String, in utility: ManagementUtility) {
        self.init(
            name: name,
            suggestion: Suggestion.nearest(to: name, among: utility.registry.names),
            programName: utility.programName
        )
    }
}

extension UnknownCommandError: CustomStringConvertible {
    var description: String {
        let question = suggestion.map { ". Did you mean \($0)?" } ?? ""
        return "Unknown command: '\(name)'\(question)\nType '\(programName) help' for usage."
    }
}
