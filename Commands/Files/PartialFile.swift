internal import Glibc
internal import ProjectRegistry

/// A file that is written piece by piece under a temporary name and appears whole, or not at all.
///
/// A pipe or a device is written as it is.
final class PartialFile {
    private static let capacity = 65_536

    private let destination: String
    /// Nil for what is no file on a disk.
    private let temporary: String?
    private let writer: FileWriter
    private var pending: [UInt8] = []
    private var isKept = false

    /// - Throws: ``FileError``, also if the folder is missing or the path names a folder.
    init(_ destination: String) throws(FileError) {
        self.destination = destination
        let kind = FileSystem.kind(of: destination)
        guard kind != .directory else { throw FileError("write", destination, code: EISDIR) }
        let name = FilePaths.name(of: destination)
        temporary =
            kind == .other
            ? nil : "\(FilePaths.parent(of: destination))/.\(name).\(getpid()).partial"
        let permissions = FileSystem.permissions(of: destination) ?? 0o644
        do { writer = try FileWriter(temporary ?? destination, permissions: permissions) } catch {
            // The temporary name means nothing to a person.
            throw FileError("write", destination, code: error.code)
        }
    }

    deinit {
        if !isKept, let temporary { try? FileSystem.remove(temporary) }
    }

    func write(_ text: String) throws(FileError) {
        pending += text.utf8
        if pending.count >= Self.capacity { try writePending() }
    }

    /// Puts the file in its place, once it is on the disk.
    func keep() throws(FileError) {
        try writePending()
        try named { () throws(FileError) in try writer.flush() }
        if let temporary { try FileSystem.rename(temporary, to: destination) }
        isKept = true
    }

    private func writePending() throws(FileError) {
        try named { () throws(FileError) in try writer.write(pending) }
        pending.removeAll(keepingCapacity: true)
    }

    private func named(_ body: () throws(FileError) -> Void) throws(FileError) {
        do { try body() } catch { throw FileError("write", destination, code: error.code) }
    }
}
