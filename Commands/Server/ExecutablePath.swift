internal import CommandLineKit
internal import Glibc

/// Where the running program is.
enum ExecutablePath {
    /// - Throws: ``CommandError`` if the system does not tell; see proc(5).
    static func current() throws -> String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        guard count > 0 else { throw CommandError("cannot find this program's own path") }
        let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // What the kernel appends once a build has replaced the file.
        let suffix = " (deleted)"
        return path.hasSuffix(suffix) ? String(path.dropLast(suffix.count)) : path
    }
}
