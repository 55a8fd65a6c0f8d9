internal import CommandLineKit
internal import Glibc

/// Tells the service manager how far the server is. Does nothing where there is none.
///
/// Source: sd_notify(3).
struct ServiceNotifier: Sendable {
    static let variable = "NOTIFY_SOCKET"

    /// The manager's socket: a path, or `@` and a name; nil without a manager.
    let path: String?

    init(_ environment: EnvironmentVariables) {
        path = environment[Self.variable].flatMap { $0.isEmpty ? nil : $0 }
    }

    /// Calls are answered.
    func ready() { send("READY=1\n") }

    /// A new process is being started in place of this one.
    func reloading() {
        var now = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        let microseconds = now.tv_sec * 1_000_000 + now.tv_nsec / 1_000
        send("RELOADING=1\nMONOTONIC_USEC=\(microseconds)\n")
    }

    /// The end has begun.
    func stopping() { send("STOPPING=1\n") }

    private func send(_ text: String) {
        guard let path else { return }
        let descriptor = socket(
            AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(path.utf8)
        guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        // An abstract name begins with NUL, and ends where the address's length says.
        if name[0] == UInt8(ascii: "@") { name[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let length = MemoryLayout<sa_family_t>.size + name.count
        let bytes = Array(text.utf8)
        // SAFETY: every socket address begins as `sockaddr` does, and the length is the true one.
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                sendto(
                    descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), $0, socklen_t(length))
            }
        }
    }
}
