/// Where a console's text goes.
public enum ConsoleStream: Sendable, Hashable {
    /// Standard output: data, for the next program in a pipe.
    case output
    /// Standard error: talk, for a person.
    case error
}

/// What a ``Console`` writes to and reads from: ``StandardStreams`` or a ``RecordingConsole``.
public protocol ConsoleDevice: Sendable {
    /// Writes at once and unchanged.
    func write(_ text: String, to stream: ConsoleStream)

    /// Whether a person sees the stream.
    func isTerminal(_ stream: ConsoleStream) -> Bool

    /// Whether there is a person who could answer a question.
    var isInteractive: Bool { get }

    /// Columns of the terminal; 80 if that is unknown.
    var width: Int { get }

    /// One line of input without its end; `nil` when there is no more.
    func readLine() -> String?

    /// One line of input that a terminal does not show; `nil` when there is no more.
    func readSecret() -> String?

    /// Why text could not be written, if that happened; `nil` after a reader that went away.
    var writeFailure: String? { get }
}

extension ConsoleDevice {
    /// As a line: for devices that show nothing anyway.
    public func readSecret() -> String? { readLine() }
}
