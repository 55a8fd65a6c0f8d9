internal import CLinux
internal import Glibc

/// Walks the directories of a scope. Symbolic links to files are followed, links to directories are not.
enum DirectoryWalk {
    /// Calls `body` with the path and stamp of each included file, in no particular order.
    static func visitFiles(in scope: WatchScope, _ body: (String, FileStamp) -> Void) {
        visit(scope, stampsFiles: true, directory: { _ in }, file: body)
    }

    /// Calls `body` with the path of each included directory, parents first, the root first of all.
    static func visitDirectories(in scope: WatchScope, _ body: (String) -> Void) {
        visit(scope, stampsFiles: false, directory: body, file: { _, _ in })
    }

    private static func visit(
        _ scope: WatchScope,
        stampsFiles: Bool,
        directory: (String) -> Void,
        file: (String, FileStamp) -> Void
    ) {
        var waiting = [""]
        while let relative = waiting.popLast() {
            let path = relative.isEmpty ? scope.root : "\(scope.root)/\(relative)"
            directory(path)
            for entry in entries(of: path) {
                let entryRelative = relative.isEmpty ? entry.name : "\(relative)/\(entry.name)"
                if entry.isDirectory {
                    if scope.includesDirectory(named: entry.name, relativePath: entryRelative) {
                        waiting.append(entryRelative)
                    }
                } else if stampsFiles, scope.includesFile(entry.name) {
                    let entryPath = "\(path)/\(entry.name)"
                    if let stamp = FileStamp(ofFileAt: entryPath) { file(entryPath, stamp) }
                }
            }
        }
    }

    private struct Entry {
        var name: String
        var isDirectory: Bool
    }

    /// What a directory holds; nothing if it cannot be read, as when it vanished.
    private static func entries(of path: String) -> [Entry] {
        guard let stream = opendir(path) else { return [] }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            // SAFETY: d_name is a NUL-terminated array inside the entry, valid until the next readdir.
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
                    String(cString: $0)
                }
            }
            guard name != ".", name != ".." else { continue }
            var isDirectory = entry.pointee.d_type == UInt8(DT_DIR)
            if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
                var status = stat()
                isDirectory = lstat("\(path)/\(name)", &status) == 0 && status.isDirectory
            }
            entries.append(Entry(name: name, isDirectory: isDirectory))
        }
        return entries
    }
}

extension FileStamp {
    /// The stamp of a regular file; `nil` if there is none at `path`.
    package init?(ofFileAt path: String) {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        self.init(
            size: Int64(status.st_size),
            modified: Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec),
            inode: UInt64(status.st_ino)
        )
    }
}

extension stat {
    fileprivate var isDirectory: Bool { st_mode & S_IFMT == S_IFDIR }
}
