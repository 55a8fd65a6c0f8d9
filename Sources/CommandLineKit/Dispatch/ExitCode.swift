/// How a command ended, for the process that started it.
///
/// Throw one from ``ManagementCommand/run(in:)`` to end without a message, as `makemigrations
/// --check` does when it has said what is missing.
public struct ExitCode: RawRepresentable, Sendable, Hashable, Error {
    /// What the process that started this one reads, 0 to 255.
    public let rawValue: Int32

    public init(rawValue: Int32) {
        self.rawValue = rawValue
    }

    /// 0: done.
    public static let success = ExitCode(rawValue: 0)
    /// 1: the world disagreed.
    public static let failure = ExitCode(rawValue: 1)
    /// 2: the words on the command line were wrong.
    public static let usage = ExitCode(rawValue: 2)
    /// 3: a question needed an answer and there was nobody to ask.
    public static let refused = ExitCode(rawValue: 3)
}
