internal import Synchronization

/// A console for tests: keeps what is written, answers questions from a script.
///
/// Without answers it is not interactive, as in a pipe; neither stream is a terminal unless asked.
public final class RecordingConsole: ConsoleDevice {
    private struct State {
        var output = ""
        var error = ""
        var answers: ArraySlice<String>
    }

    private let state: Mutex<State>
    private let hasPerson: Bool
    private let terminals: Set<ConsoleStream>
    public let width: Int

    /// - Parameters:
    ///   - answers: Lines a person would type, in order; `nil` for no person.
    ///   - terminals: The streams that count as terminals.
    ///   - width: Columns of the terminal.
    public init(answers: [String]? = nil, terminals: Set<ConsoleStream> = [], width: Int = 80) {
        state = Mutex(State(answers: (answers ?? [])[...]))
        hasPerson = answers != nil
        self.terminals = terminals
        self.width = width
    }

    /// Everything written to standard output.
    public var output: String { state.withLock(\.output) }

    /// Everything written to standard error.
    public var error: String { state.withLock(\.error) }

    public func write(_ text: String, to stream: ConsoleStream) {
        state.withLock { state in
            switch stream {
            case .output: state.output += text
            case .error: state.error += text
            }
        }
    }

    public func isTerminal(_ stream: ConsoleStream) -> Bool { terminals.contains(stream) }

    public var isInteractive: Bool { hasPerson }

    public func readLine() -> String? { state.withLock { $0.answers.popFirst() } }

    public var writeFailure: String? { nil }
}
