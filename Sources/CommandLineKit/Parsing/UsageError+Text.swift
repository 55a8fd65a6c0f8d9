extension UsageError: CustomStringConvertible {
    /// What is wrong, without the label and the hint.
    public var description: String {
        switch self {
        case .invalidValue(let text, let reason):
            "`\(text)` is not valid: \(reason)"
        case .invalidChoice(let text, _):
            "`\(text)` is not one of the choices"
        case .invalidArgument(let label, .invalidValue(let text, let reason)):
            "`\(text)` is not valid for `\(label)`: \(reason)"
        case .invalidArgument(let label, .invalidChoice(let text, _)):
            "`\(text)` is not one of the choices for `\(label)`"
        case .invalidArgument(let label, let error):
            "`\(label)`: \(error.description)"
        case .unrecognized(let words, _):
            "unrecognized arguments: \(words.joined(separator: " "))"
        case .missingArguments(let names):
            (names.count == 1 ? "missing argument " : "missing arguments ")
                + names.map { "`\($0)`" }.joined(separator: ", ")
        case .missingValue(let option):
            "option `\(option)` needs a value"
        case .unexpectedValue(let flag):
            "option `\(flag)` takes no value"
        case .rejected(let message, _):
            message
        }
    }

    /// What to do about it; `nil` if the usage line says enough.
    public var hint: String? {
        switch self {
        case .invalidChoice(let text, let choices):
            [
                Self.question(Suggestion.nearest(to: text, among: choices)),
                "choose from \(choices.joined(separator: ", "))",
            ].compactMap(\.self).joined(separator: " ")
        case .invalidArgument(_, let error):
            error.hint
        case .unrecognized(_, let suggestion):
            Self.question(suggestion)
        case .rejected(_, let hint):
            hint
        case .invalidValue, .missingArguments, .missingValue, .unexpectedValue:
            nil
        }
    }

    private static func question(_ suggestion: String?) -> String? {
        suggestion.map { "did you mean `\($0)`?" }
    }
}
