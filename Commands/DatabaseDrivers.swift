internal import CommandLineKit
internal import ORM
internal import ORMSQLite
internal import ProjectRegistry
internal import Synchronization

/// Opens databases: the one place that knows every driver.
enum DatabaseDrivers {
    private static let opened = Mutex<[any Database]>([])

    /// Closes what this process has opened, as the last thing before it ends.
    static func closeAll() async {
        let databases = opened.withLock { databases in
            defer { databases = [] }
            return databases
        }
        for database in databases { await database.close() }
    }

    /// - Throws: ``CommandError`` for a kind of database that has no driver, and the driver's own error.
    static func open(
        alias: String,
        _ database: DatabaseSettings,
        _ settings: Settings
    ) throws -> any Database {
        switch database {
        case .sqlite(let path):
            let database = try SQLiteDatabase(
                alias: alias,
                path: path == ":memory:" ? path : settings.path(path),
                configuration: SQLiteConfiguration(createsFile: true)
            )
            opened.withLock { $0.append(database) }
            return database
        case .postgresql:
            throw CommandError(
                "\(settings.place(of: "databases.\(alias)"))the database `\(alias)` is PostgreSQL, "
                    + "which has no driver in this version",
                hint: "use `sqlite:PATH`"
            )
        }
    }
}
