internal import CommandLineKit
internal import ORM
internal import ORMPostgres
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

    /// - Throws: the driver's own error.
    static func open(
        alias: String,
        _ database: DatabaseSettings,
        _ settings: Settings
    ) throws -> any Database {
        let database = try make(alias: alias, database, settings)
        opened.withLock { $0.append(database) }
        return database
    }

    private static func make(
        alias: String,
        _ database: DatabaseSettings,
        _ settings: Settings
    ) throws -> any Database {
        switch database {
        case .sqlite(let path):
            try SQLiteDatabase(
                alias: alias,
                path: path == ":memory:" ? path : settings.path(path),
                configuration: SQLiteConfiguration(createsFile: true)
            )
        case .postgresql(let url):
            try PostgresDatabase(alias: alias, url: url, name: database.maskedURL)
        }
    }
}
