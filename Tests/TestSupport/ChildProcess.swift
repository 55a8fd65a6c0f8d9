public import Foundation

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
public final class ChildProcess: @unchecked Sendable {
    private let process = Process()
    private let output = OutputCollector()
    private let errors = OutputCollector()

    /// Starts `executable`; it inherits this process's environment with `environment` laid over it.
    public init(
        _ executable: URL,
        _ arguments: [String],
        in directory: URL,
        environment: [String: String] = [:]
    ) throws {
        process.executableURL = executable
        process.arguments = arguments
        process.currentDirectoryURL = directory
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output.pipe
        process.standardError = errors.pipe
        try process.run()
        output.collect()
        errors.collect()
    }

    public var isRunning: Bool { process.isRunning }
    public var processIdentifier: Int32 { process.processIdentifier }

    /// All that the program has printed up to now, standard output first.
    public var text: String { output.text + errors.text }

    public func send(signal: Int32) { kill(process.processIdentifier, signal) }

    /// Waits until the program has ended.
    public func result() async -> ProgramResult {
        // On a thread of its own: waiting must not take one from the tasks of other tests.
        await withCheckedContinuation { continuation in
            Thread.detachNewThread { [self] in
                process.waitUntilExit()
                continuation.resume(
                    returning: ProgramResult(
                        exitCode: process.terminationReason == .exit
                            ? process.terminationStatus : 128 + process.terminationStatus,
                        standardOutput: output.wholeText(),
                        standardError: errors.wholeText()
                    ))
            }
        }
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
        if process.isRunning {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }
}

/// A program did not print what a test waited for.
public struct WaitError: Error, CustomStringConvertible {
    public var wanted: String
    public var printed: String

    public var description: String { "waited for `\(wanted)`; printed was:\n\(printed)" }
}

private final class OutputCollector: @unchecked Sendable {
    let pipe = Pipe()
    private let lock = NSLock()
    private var data = Data()
    private let finished = DispatchSemaphore(value: 0)

    func collect() {
        Thread.detachNewThread { [self] in
            while true {
                let chunk = pipe.fileHandleForReading.availableData
                if chunk.isEmpty { break }
                lock.withLock { data.append(chunk) }
            }
            finished.signal()
        }
    }

    var text: String { lock.withLock { String(decoding: data, as: UTF8.self) } }

    /// The text up to the end of the stream, or up to a second after it should have ended: a program that
    /// left a child behind must not hang the test.
    func wholeText() -> String {
        if finished.wait(timeout: .now() + 1) == .success { finished.signal() }
        return text
    }
}
