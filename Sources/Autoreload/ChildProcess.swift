internal import CLinux
internal import Dispatch
internal import Glibc
internal import Synchronization

/// A started process, in a process group of its own so that a Ctrl-C at the terminal reaches only its parent.
package final class ChildProcess: Sendable {
    /// How a process ended.
    package enum Exit: Equatable, Sendable {
        case status(Int32)
        case signal(Int32)
    }

    /// What to start.
    package struct Launch: Sendable {
        /// Path of the program.
        package var executable: String
        /// Words after the program's name.
        package var arguments: [String] = []
        /// Variables set on top of this process's own.
        package var environment: [String: String] = [:]
        /// The child sees these as descriptors 3, 4 and so on; everything else but the standard three is closed.
        package var inheritedDescriptors: [Int32] = []
        /// Where standard output and error go; `nil` leaves them where they are.
        package var output: Int32?
        package var workingDirectory: String?

        package init(executable: String, arguments: [String] = []) {
            self.executable = executable
            self.arguments = arguments
        }
    }

    private let identifier: pid_t
    /// True once the identifier may belong to another process.
    private let isReaped = Mutex(false)

    /// Starts the process.
    /// - Throws: ``LaunchError``.
    package init(_ launch: Launch) throws {
        identifier = try Self.spawn(launch)
    }

    /// Sends a signal to the process and to those it started. Does nothing after its end.
    package func send(signal: Int32) {
        isReaped.withLock { isReaped in
            if !isReaped { _ = kill(-identifier, signal) }
        }
    }

    /// Waits for the end. To be called once.
    package func waitForExit() async -> Exit {
        await withCheckedContinuation { continuation in
            DispatchQueue(label: "autoreload.child").async {
                continuation.resume(returning: self.reap())
            }
        }
    }

    private func reap() -> Exit {
        // Waits without reaping first, so that no signal is sent to a process that got the number next.
        var information = siginfo_t()
        while waitid(P_PID, id_t(identifier), &information, WEXITED | WNOWAIT) < 0, errno == EINTR {
        }
        return isReaped.withLock { isReaped in
            isReaped = true
            var status: Int32 = 0
            while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
            let signal = status & 0x7f
            return signal == 0 ? .status((status >> 8) & 0xff) : .signal(signal)
        }
    }

    private static func spawn(_ launch: Launch) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        if let output = launch.output {
            posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
        }
        // Copies beyond every target number, so that no copy overwrites a descriptor that is copied later.
        let copies = launch.inheritedDescriptors.map { fcntl($0, F_DUPFD_CLOEXEC, 1_000) }
        defer { for copy in copies { close(copy) } }
        for (index, copy) in copies.enumerated() {
            posix_spawn_file_actions_adddup2(&actions, copy, Int32(3 + index))
        }
        clinux_spawn_closefrom(&actions, Int32(3 + copies.count))
        if let directory = launch.workingDirectory { clinux_spawn_chdir(&actions, directory) }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGINT, SIGTERM, SIGPIPE, SIGHUP] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))

        var identifier: pid_t = 0
        let failure = withCStrings([launch.executable] + launch.arguments) { arguments in
            withCStrings(environment(adding: launch.environment)) { environment in
                posix_spawnp(
                    &identifier, launch.executable, &actions, &attributes, arguments, environment
                )
            }
        }
        guard failure == 0 else { throw LaunchError(executable: launch.executable, errno: failure) }
        return identifier
    }

    /// This process's variables with `additions` in place of those with the same name.
    private static func environment(adding additions: [String: String]) -> [String] {
        var variables: [String] = []
        var entry = environ
        while let variable = entry.pointee {
            let text = String(cString: variable)
            let name = text.prefix { $0 != "=" }
            if additions[String(name)] == nil { variables.append(text) }
            entry += 1
        }
        return variables + additions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    }

    private static func withCStrings<Result>(
        _ strings: [String],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}

/// A program that could not be started.
package struct LaunchError: Error, Equatable, CustomStringConvertible {
    package var executable: String
    package var errno: Int32

    package var description: String {
        "cannot start `\(executable)`: \(String(cString: strerror(errno)))"
    }
}

extension ChildProcess {
    /// Asks for a graceful end.
    package static let drainSignal = SIGTERM
    /// Ends at once.
    package static let killSignal = SIGKILL
}
