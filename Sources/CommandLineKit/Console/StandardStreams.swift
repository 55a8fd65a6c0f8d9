internal import Glibc
internal import Synchronization

/// The process's own standard input, output and error, unbuffered.
public final class StandardStreams: ConsoleDevice {
    private let failure = Mutex<String?>(nil)

    public init() {}

    public func write(_ text: String, to stream: ConsoleStream) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while !rest.isEmpty {
                // SAFETY: `rest` stays inside the string's bytes, which live for this closure.
                let count = Glibc.write(stream.descriptor, rest.baseAddress, rest.count)
                if count >= 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                } else if !canRetry(stream.descriptor) {
                    return
                }
            }
        }
    }

    public func isTerminal(_ stream: ConsoleStream) -> Bool {
        isatty(stream.descriptor) == 1
    }

    /// A question that nobody sees would wait for ever, so standard error counts, too.
    public var isInteractive: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    public var width: Int {
        var size = winsize()
        // SAFETY: TIOCGWINSZ fills one `winsize`.
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    public func readLine() -> String? {
        Swift.readLine(strippingNewline: true)
    }

    public func readSecret() -> String? {
        var shown = termios()
        // SAFETY: tcgetattr fills one `termios`; it fails where standard input is no terminal.
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return readLine() }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer {
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown)
            // The end of the line was not shown either.
            write("\n", to: .error)
        }
        return readLine()
    }

    public var writeFailure: String? { failure.withLock(\.self) }

    /// Waits for a full non-blocking pipe; notes any other reason but a reader that left.
    private func canRetry(_ descriptor: Int32) -> Bool {
        let code = errno
        switch code {
        case EINTR:
            return true
        case EAGAIN:
            var poll = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            Glibc.poll(&poll, 1, -1)
            return true
        case EPIPE:
            return false
        default:
            // SAFETY: strerror answers a string of this thread, copied at once.
            failure.withLock { $0 = String(cString: strerror(code)) }
            return false
        }
    }
}

extension ConsoleStream {
    fileprivate var descriptor: Int32 {
        switch self {
        case .output: STDOUT_FILENO
        case .error: STDERR_FILENO
        }
    }
}
