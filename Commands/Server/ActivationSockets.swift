internal import CommandLineKit
internal import Glibc

/// Listening sockets that systemd, or whoever speaks as it does, has opened for this process: descriptors 3 and up.
///
/// Source: sd_listen_fds(3).
struct ActivationSockets {
    static let variables = ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"]

    let descriptors: [Int32]

    /// nil if there are none, or they are meant for another process.
    init?(_ environment: EnvironmentVariables, process: pid_t = getpid()) {
        guard environment["LISTEN_PID"] == "\(process)",
            let count = environment["LISTEN_FDS"].flatMap({ Int32($0) }),
            (1...1_024).contains(count)
        else { return nil }
        descriptors = (3..<3 + count).map { $0 }
        for descriptor in descriptors {
            guard fcntl(descriptor, F_SETFD, FD_CLOEXEC) >= 0 else { return nil }
        }
    }
}
