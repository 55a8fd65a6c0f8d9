internal import Synchronization

/// The line of a terminal that shows progress, kept below everything else that is written.
final class StatusLine: Sendable {
    private struct State {
        /// What the line shows; empty if there is none.
        var shown = ""
    }

    /// Returns to the first column and erases to the end of the line.
    ///
    /// Source: ECMA-48, section 8.3.41 (EL).
    private static let erase = "\r\u{1B}[K"

    private let device: any ConsoleDevice
    private let state = Mutex(State())

    init(device: any ConsoleDevice) {
        self.device = device
    }

    /// Writes `text` above the status.
    func emit(_ text: String, to stream: ConsoleStream) {
        state.withLock { state in
            guard !state.shown.isEmpty else { return device.write(text, to: stream) }
            device.write(Self.erase, to: .error)
            device.write(text, to: stream)
            // In the middle of a line the status waits for its next change.
            if text.hasSuffix("\n") {
                device.write(state.shown, to: .error)
            } else {
                state.shown = ""
            }
        }
    }

    /// Shows `text`, which must fit the terminal's width; empty takes the line away.
    func show(_ text: String) {
        state.withLock { state in
            guard text != state.shown else { return }
            device.write(state.shown.isEmpty ? text : Self.erase + text, to: .error)
            state.shown = text
        }
    }
}
