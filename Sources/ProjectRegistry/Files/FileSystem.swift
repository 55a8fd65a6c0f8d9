internal import Glibc

/// The few file operations that settings, templates and generators need.
///
/// Plain system calls: Foundation would cost the start-up time of every command.
package enum FileSystem {
    package enum Kind: Sendable {
        case file
        case directory
        case other
    }

    /// A name in a folder and what it names. Symbolic links are followed.
    package struct Entry: Sendable {
        package var name: String
        package var kind: Kind
    }

    /// The whole file.
    package static func read(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError("read", path, code: errno) }
        defer { close(descriptor) }
        var contents: [UInt8] = []
        var status = stat()
        if fstat(descriptor, &status) == 0 { contents.reserveCapacity(Int(status.st_size) + 1) }
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count == 0 { return contents }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError("read", path, code: errno)
            }
            contents.append(contentsOf: buffer[..<count])
        }
    }

    /// The whole file as text; invalid UTF-8 becomes U+FFFD.
    package static func readText(_ path: String) throws(FileError) -> String {
        String(decoding: try read(path), as: UTF8.self)
    }

    /// What `path` names, or nil when it names nothing that can be reached.
    package static func kind(of path: String) -> Kind? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return Kind(mode: status.st_mode)
    }

    /// Permission bits of the file, or nil when it is not there.
    package static func permissions(of path: String) -> UInt32? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return status.st_mode & 0o7777
    }

    package static func isExecutable(_ path: String) -> Bool {
        kind(of: path) == .file && access(path, X_OK) == 0
    }

    /// What the folder holds, sorted by name.
    package static func list(_ directory: String) throws(FileError) -> [Entry] {
        guard let stream = opendir(directory) else {
            throw FileError("list", directory, code: errno)
        }
        defer { closedir(stream) }
        var entries: [Entry] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                // SAFETY: d_name is a NUL-terminated array inside the entry, which readdir keeps
                // alive until the next call.
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let kind: Kind? =
                switch Int(entry.pointee.d_type) {
                case Int(DT_REG): .file
                case Int(DT_DIR): .directory
                default: Self.kind(of: directory + "/" + name)
                }
            if let kind { entries.append(Entry(name: name, kind: kind)) }
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// Writes a new file, replacing what was there. With `flushes` it is on the disk afterwards.
    package static func write(
        _ contents: [UInt8],
        to path: String,
        permissions: UInt32 = 0o644,
        flushes: Bool = false
    ) throws(FileError) {
        let writer = try FileWriter(path, permissions: permissions)
        try writer.write(contents)
        if flushes { try writer.flush() }
    }

    /// Makes the folder and the ones above it.
    ///
    /// - Returns: the folders that had to be made, outermost first.
    @discardableResult
    package static func createDirectory(_ path: String) throws(FileError) -> [String] {
        if kind(of: path) == .directory { return [] }
        var created: [String] = []
        let parent = FilePaths.parent(of: path)
        if parent != path { created = try createDirectory(parent) }
        guard mkdir(path, 0o755) == 0 || (errno == EEXIST && kind(of: path) == .directory) else {
            let code = errno
            for directory in created.reversed() { rmdir(directory) }
            throw FileError("create folder", path, code: code)
        }
        return created + [path]
    }

    package static func rename(_ source: String, to destination: String) throws(FileError) {
        guard Glibc.rename(source, destination) == 0 else {
            throw FileError("write", destination, code: errno)
        }
    }

    /// Removes a file. A file that is not there is no error.
    package static func remove(_ path: String) throws(FileError) {
        guard unlink(path) == 0 || errno == ENOENT else {
            throw FileError("remove", path, code: errno)
        }
    }

    /// Removes a folder with all that is in it, but files and folders of the names given and what holds them.
    /// What cannot be removed stays.
    package static func removeTree(_ folder: String, except kept: Set<String> = []) {
        for entry in (try? list(folder)) ?? [] where !kept.contains(entry.name) {
            let path = folder + "/" + entry.name
            if entry.kind == .directory {
                removeTree(path, except: kept)
            } else {
                try? remove(path)
            }
        }
        removeEmptyDirectory(folder)
    }

    /// Removes a folder if it is empty; otherwise leaves it.
    package static func removeEmptyDirectory(_ path: String) { rmdir(path) }
}

extension FileSystem.Kind {
    fileprivate init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .directory
        default: self = .other
        }
    }
}
