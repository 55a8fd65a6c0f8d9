internal import CLinux
public import Foundation
internal import Synchronization

/// What a finished program printed, and how it ended.
public struct ProgramResult: Sendable, Equatable {
    public var exitCode: Int32
    public var standardOutput: String
    public var standardError: String

    public init(exitCode: Int32, standardOutput: String, standardError: String) {
        self.exitCode = exitCode
        self.standardOutput = standardOutput
        self.standardError = standardError
    }
}

/// A program that a test starts: `manage`, a project's binary, a Python client.
///
/// Not Foundation's `Process`: several of those started at once read one another's descriptors, and a program that
/// inherits some of another's keeps the wait for that from ending.
public final class ChildProcess: Sendable {
    public let processIdentifier: Int32
    private let output: OutputCollector
    private let errors: OutputCollector
    private let exit = ProgramExit()

    /// Starts `executable`; it inherits this process's environment with `environment` laid over it, and no
    /// descriptor but the standard three.
    public init(
        _ executable: URL,
        _ arguments: [String],
        in directory: URL,
        environment: [String: String] = [:]
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        let (outputEnd, output) = try OutputCollector.pipe()
        defer { close(outputEnd) }
        let (errorEnd, errors) = try OutputCollector.pipe()
        defer { close(errorEnd) }
        posix_spawn_file_actions_adddup2(&actions, outputEnd, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errorEnd, STDERR_FILENO)
        clinux_spawn_closefrom(&actions, 3)
        clinux_spawn_chdir(&actions, directory.path)
        let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var identifier: pid_t = 0
        let failure = withCStrings([executable.path] + arguments) { arguments in
            withCStrings(variables.map { "\($0)=\($1)" }) {
                posix_spawn(&identifier, executable.path, &actions, nil, arguments, $0)
            }
        }
        guard failure == 0 else {
            throw LaunchError(
                executable: executable.path, reason: String(cString: strerror(failure)))
        }
        self.output = output
        self.errors = errors
        processIdentifier = identifier
        exit.await(identifier)
    }

    public var isRunning: Bool { exit.code == nil }

    /// All that the program has printed up to now, standard output first.
    public var text: String { output.text + errors.text }

    public func send(signal: Int32) { kill(processIdentifier, signal) }

    /// Waits until the program has ended.
    public func result() async -> ProgramResult {
        // On a thread of its own: waiting must not take one from the tasks of other tests.
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in continuation.resume(returning: waitForResult()) }
        }
    }

    /// As ``result()``, for code that may block.
    public func waitForResult() -> ProgramResult {
        let code = exit.wait()
        return ProgramResult(
            exitCode: code, standardOutput: output.wholeText(), standardError: errors.wholeText())
    }

    /// Waits until what the program prints contains `text`.
    ///
    /// - Throws: ``WaitError`` if it ends first, or does not say so in time.
    public func waitUntilPrinted(_ wanted: String, within seconds: Double = 120) async throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while !text.contains(wanted) {
            guard isRunning, ContinuousClock.now < deadline else {
                throw WaitError(wanted: wanted, printed: text)
            }
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    /// Kills the program if it is still there.
    public func end() {
        guard isRunning else { return }
        send(signal: SIGKILL)
        _ = exit.wait()
    }
}

/// A program that could not be started.
public struct LaunchError: Error, CustomStringConvertible {
    var executable: String
    var reason: String

    public var description: String { "cannot start \(executable): \(reason)" }
}

/// A program did not print what a test waited for.
public struct WaitError: Error, CustomStringConvertible {
    public var wanted: String
    public var printed: String

    public var description: String { "waited for `\(wanted)`; printed was:\n\(printed)" }
}

/// How a program ended, once it has.
private final class ProgramExit: Sendable {
    private let status = Mutex<Int32?>(nil)
    private let ended = DispatchSemaphore(value: 0)

    /// The exit status, or 128 and the signal's number; nil as long as the program runs.
    var code: Int32? { status.withLock { $0 } }

    func await(_ identifier: pid_t) {
        Thread.detachNewThread { [self] in
            var status: Int32 = 0
            while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7f
            let code = signal == 0 ? (status >> 8) & 0xff : 128 + signal
            self.status.withLock { $0 = code }
            ended.signal()
        }
    }

    func wait() -> Int32 {
        ended.wait()
        ended.signal()
        return code ?? -1
    }
}

/// Takes what a program prints, on a thread of its own, until nobody can print any more.
private final class OutputCollector: Sendable {
    private let data = Mutex(Data())
    private let finished = DispatchSemaphore(value: 0)

    /// The end of a new pipe for a program to write to, which the caller closes, and what collects at the other end.
    static func pipe() throws -> (writingEnd: Int32, collector: OutputCollector) {
        var ends: [Int32] = [-1, -1]
        guard clinux_pipe(&ends) == 0 else {
            throw LaunchError(executable: "a program", reason: String(cString: strerror(errno)))
        }
        let collector = OutputCollector()
        collector.collect(from: ends[0])
        return (ends[1], collector)
    }

    private func collect(from descriptor: Int32) {
        Thread.detachNewThread { [self] in
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while true {
                let count = read(descriptor, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { break }
                data.withLock { $0.append(contentsOf: buffer[..<count]) }
            }
            close(descriptor)
            finished.signal()
        }
    }

    var text: String { data.withLock { String(decoding: $0, as: UTF8.self) } }

    /// The text up to the end of the stream, or up to a second after it should have ended: a program that
    /// left a child behind must not hang the test.
    func wholeText() -> String {
        if finished.wait(timeout: .now() + 1) == .success { finished.signal() }
        return text
    }
}

/// Calls `body` with a NULL-terminated array of C strings that live until it returns.
private func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}
