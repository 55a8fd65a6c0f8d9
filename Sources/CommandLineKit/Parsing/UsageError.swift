/// The words on a command line were wrong. Ends with exit code 2, below the command's usage.
public enum UsageError: Error, Sendable, Equatable {
    /// A value that its type does not accept. `reason` completes "`x` is not valid: ...".
    case invalidValue(_ text: String, reason: String)
    /// A value that is not among the ones listed.
    case invalidChoice(_ text: String, choices: [String])
    /// The value given to an argument was refused; `error` is one of the two above.
    indirect case invalidArgument(_ label: String, UsageError)
    /// Words that no argument takes, in their order, and what the first may have been meant to be.
    case unrecognized(_ words: [String], suggestion: String?)
    /// Required arguments that were not given.
    case missingArguments([String])
    /// An option at the end of the words, or before another option.
    case missingValue(_ option: String)
    /// `--flag=value`.
    case unexpectedValue(_ flag: String)
    /// Anything else about arguments that do not make sense together.
    case rejected(_ message: String, hint: String?)

    /// For what only the command itself can tell: arguments that exclude or need one another.
    public init(_ message: String, hint: String? = nil) {
        self = .rejected(message, hint: hint)
    }
}
