/// A command line before anything of it is bound: what a hand-over to another program decides on.
public struct DispatchRequest: Sendable {
    /// The words after the program's name, untouched.
    public let words: [String]
    /// The word in the command's place; `help` or `version` if there is none. A shell that asks
    /// for completions uses ``completionCommandName``.
    public let commandName: String
    /// The command of that name; `nil` if this program has none.
    public let command: CommandDescription?
    /// The common options among the words, as far as they can be told without the command.
    public let globalOptions: GlobalOptions
    public let console: Console
    /// Absolute path of the folder in which the program was started.
    public let workingDirectory: String
    public let environment: EnvironmentVariables
    let argumentCheck: @Sendable () throws -> Void

    /// Finds what is wrong with the words as far as this program knows the command.
    ///
    /// - Throws: What ``ManagementUtility/run(arguments:)`` would report: an unknown command or option, a value that
    ///   is missing or of the wrong kind.
    public func checkArguments() throws { try argumentCheck() }

    /// The hidden command by which a shell asks what could come next.
    public static let completionCommandName = "__complete"
}
