internal import CLinux
internal import Foundation
internal import Synchronization

/// A PostgreSQL server of the tests' own, in a temporary folder, reached on loopback.
///
/// Started at the first use and stopped when the process that runs the tests ends.
public final class PostgresServer: Sendable {
    public let port: Int
    private let folder: URL
    private let programs: URL

    /// The one server of this process.
    public static let shared = Result { try PostgresServer() }

    /// The URL of a new, empty database, in UTF-8 unless its encoding is told.
    public func makeDatabase(encoding: String? = nil) throws -> String {
        let name = "test_" + UUID().uuidString.lowercased().replacing("-", with: "")
        let form = encoding.map { ["-E", $0, "-T", "template0", "-l", "C"] } ?? []
        try run("createdb", ["-h", "127.0.0.1", "-p", "\(port)", "-U", "postgres"] + form + [name])
        return "postgresql://postgres@127.0.0.1:\(port)/\(name)"
    }

    private init() throws {
        programs = try Self.findPrograms()
        folder = URL(fileURLWithPath: "/tmp/manage-postgres-\(UUID().uuidString)")
        port = try Self.freePort()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        if getuid() == 0 {
            // The server refuses to run as root.
            try Self.check(
                "/bin/chown", ["postgres", folder.path], runAs: nil)
        }
        try run("initdb", ["-D", data, "-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8"])
        let settings =
            "-p \(port) -c listen_addresses=127.0.0.1 -c unix_socket_directories=\(folder.path)"
            + " -c fsync=off -c max_connections=200"
        try control(["start", "-w", "-l", folder.path + "/log", "-o", settings])
        Self.stopAtExit(self)
    }

    private var data: String { folder.path + "/data" }

    private func control(_ words: [String]) throws { try run("pg_ctl", ["-D", data] + words) }

    private func run(_ program: String, _ words: [String]) throws {
        try Self.check(
            programs.appending(path: program).path, words, runAs: getuid() == 0 ? "postgres" : nil)
    }

    /// Runs a program to its end, as the user that Debian's package makes where this process is root.
    ///
    /// Not with Foundation's `Process`, which waits for the server that stays behind as well.
    fileprivate static func check(_ program: String, _ words: [String], runAs user: String?) throws
    {
        let executable = user == nil ? program : "/sbin/runuser"
        let arguments = [executable] + (user.map { ["-u", $0, "--", program] } ?? []) + words
        let errors = NSTemporaryDirectory() + "manage-postgres-\(UUID().uuidString).err"
        defer { try? FileManager.default.removeItem(atPath: errors) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT, 0o644)
        // The server outlives this call: with the pipes of another test's process it would keep that from ending.
        clinux_spawn_closefrom(&actions, 3)
        let strings = arguments.map { strdup($0) }
        defer { for string in strings { free(string) } }
        var child: pid_t = 0
        var status: Int32 = 0
        let failure = posix_spawn(&child, executable, &actions, nil, strings + [nil], environ)
        if failure == 0 { while waitpid(child, &status, 0) < 0, errno == EINTR {} }
        guard failure != 0 || status != 0 else { return }
        let text = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
        throw PostgresServerError(text: "\(arguments.joined(separator: " ")) failed: \(text)")
    }

    /// Debian keeps the server's programs in a folder for each version.
    private static func findPrograms() throws -> URL {
        let root = URL(fileURLWithPath: "/usr/lib/postgresql")
        let versions = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        guard let newest = versions.compactMap({ Int($0) }).max() else {
            throw PostgresServerError(
                text: "no PostgreSQL below \(root.path): run `make test-deps`")
        }
        return root.appending(path: "\(newest)/bin")
    }

    private static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else { throw PostgresServerError(text: "no free port on loopback") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    private static func stopAtExit(_ server: PostgresServer) {
        atExitFolder.withLock { $0 = (server.programs.path, server.data, server.folder.path) }
        atexit {
            guard let (programs, data, folder) = atExitFolder.withLock({ $0 }) else { return }
            try? PostgresServer.check(
                programs + "/pg_ctl", ["-D", data, "stop", "-m", "immediate"],
                runAs: getuid() == 0 ? "postgres" : nil)
            try? FileManager.default.removeItem(atPath: folder)
        }
    }
}

private let atExitFolder = Mutex<(programs: String, data: String, folder: String)?>(nil)

/// Why the tests have no PostgreSQL server.
public struct PostgresServerError: Error, CustomStringConvertible {
    public var text: String
    public var description: String { text }
}
