internal import Glibc
internal import ORM

/// Opens the writer's handle, and tells a person what is wrong with a file that cannot be.
enum SQLiteOpening {
    static func open(_ path: String, configuration: SQLiteConfiguration) throws -> SQLiteHandle {
        try checkPath(path, createsFile: configuration.createsFile)
        do {
            let handle = try SQLiteHandle(path: path, createsFile: configuration.createsFile)
            handle.setBusyTimeout(milliseconds: configuration.busyMilliseconds)
            // Reads the file before anything is written to it: a foreign file is found out here.
            try handle.run("SELECT count(*) FROM sqlite_master")
            // Not remembered in the file, unlike the journal mode.
            try handle.run("PRAGMA foreign_keys = ON")
            try handle.run("PRAGMA synchronous = \(configuration.durability.rawValue)")
            // A file that has something in it may be somebody else's: the first change turns it, see the writer.
            if !handle.isReadOnly, try isEmpty(handle) { try turnToWAL(handle) }
            return handle
        } catch var error as DatabaseError {
            error.message = explain(error, path: path)
            error.sql = nil
            throw error
        }
    }

    static let useWAL = "PRAGMA journal_mode = WAL"

    /// Leaves it to the first change where another process keeps the file from being turned, which is most often one
    /// that turns it: SQLite does not wait for that.
    private static func turnToWAL(_ handle: SQLiteHandle) throws {
        do { try handle.run(useWAL) } catch let error as DatabaseError where error.code == .busy {}
    }

    private static func isEmpty(_ handle: SQLiteHandle) throws -> Bool {
        var pages: Int64 = 0
        try handle.query(SQLStatement("PRAGMA page_count")) { row in
            pages = row.integer(at: 0)
            return false
        }
        return pages == 0
    }

    private static func checkPath(_ path: String, createsFile: Bool) throws {
        guard path != ":memory:" else {
            throw DatabaseError(
                .cannotOpen,
                message: "`:memory:` cannot be shared by the connections of a database; name a file"
            )
        }
        var status = stat()
        if stat(path, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR {
                throw DatabaseError(.cannotOpen, message: "`\(path)` is a folder, not a database")
            }
            return
        }
        guard errno == ENOENT else {
            throw DatabaseError(
                .cannotOpen, message: "cannot open `\(path)`: \(String(cString: strerror(errno)))")
        }
        guard createsFile else {
            throw DatabaseError(
                .cannotOpen,
                message: "there is no database `\(path)`; `manage migrate` makes it")
        }
        let folder = folder(of: path)
        guard access(folder, W_OK) != 0 else { return }
        let reason =
            access(folder, F_OK) == 0
            ? "its folder may not be written to" : "there is no folder `\(folder)`"
        throw DatabaseError(.cannotOpen, message: "cannot make `\(path)`: \(reason)")
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func explain(_ error: DatabaseError, path: String) -> String {
        switch error.code {
        case .corrupt:
            "`\(path)` is no SQLite database, or is damaged (\(error.message)); it was left as it is: "
                + "name another file in settings.yaml, or restore it from a backup"
        case .busy: "`\(path)` is locked by another process"
        case .readOnly:
            "`\(path)` cannot be written to"
                + (access(folder(of: path), W_OK) == 0
                    ? "" : ", nor can its folder, where SQLite keeps a log even for reading")
        default: "cannot open `\(path)`: \(error.message)"
        }
    }
}
