internal import CLinux
internal import CommandLineKit
internal import Dispatch
internal import Glibc
internal import ProjectRegistry

/// A child in this process's own group, so that a Ctrl-C at the terminal reaches both.
struct SpawnedProcess: Sendable {
    private let identifier: pid_t
    /// The reading end of the pipe that the child writes to, and what gets its lines.
    private let reader: (descriptor: Int32, receive: @Sendable (String) -> Void)?

    init(
        _ executable: String,
        _ arguments: [String],
        setting variables: [String: String],
        output: SwiftToolchain.Output
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        var ends: [Int32] = [-1, -1]
        switch output {
        case .inherited: reader = nil
        case .lines(let receive):
            // Another process that is being started at the same time must not keep the pipe open.
            guard clinux_pipe(&ends) == 0 else {
                throw FileError("start", executable, code: errno)
            }
            posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
            reader = (ends[0], receive)
        }
        defer { if ends[1] >= 0 { close(ends[1]) } }
        var identifier: pid_t = 0
        let failure = ProcessArguments.withPointers([executable] + arguments) { arguments in
            ProcessArguments.withPointers(ProcessArguments.environment(setting: variables)) {
                posix_spawn(&identifier, executable, &actions, nil, arguments, $0)
            }
        }
        guard failure == 0 else { throw FileError("start", executable, code: failure) }
        self.identifier = identifier
    }

    func wait() async -> Int32 {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                self.readLines()
                var status: Int32 = 0
                while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
                let signal = status & 0x7f
                continuation.resume(returning: signal == 0 ? (status >> 8) & 0xff : 128 + signal)
            }
        }
    }

    private func readLines() {
        guard let reader else { return }
        defer { close(reader.descriptor) }
        var pending: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = read(reader.descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { break }
            pending += buffer[..<count]
            while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                reader.receive(String(decoding: pending[..<end], as: UTF8.self))
                pending.removeSubrange(...end)
            }
        }
        if !pending.isEmpty { reader.receive(String(decoding: pending, as: UTF8.self)) }
    }
}

/// Words and variables as C wants them.
enum ProcessArguments {
    /// This process's variables, with `variables` in place of those of the same names.
    static func environment(setting variables: [String: String]) -> [String] {
        var result: [String] = []
        var entry = environ
        while let pointer = entry.pointee {
            let text = String(cString: pointer)
            if variables[String(text.prefix { $0 != "=" })] == nil { result.append(text) }
            entry += 1
        }
        return result + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }

    /// Calls `body` with a NULL-terminated array of C strings that live until it returns.
    static func withPointers<Result>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
