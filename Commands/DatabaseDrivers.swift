internal import CommandLineKit
internal import ORM
internal import ORMSQLite
internal import ProjectRegistry

/// Opens databases: the one place that knows every driver.
enum DatabaseDrivers {
    /// - Throws: ``CommandError`` for a kind of database that has no driver.
    static func open(
        alias: String,
        _ database: DatabaseSettings,
        _ settings: Settings
    ) throws -> any Database {
        switch database {
        case .sqlite(let path):
            return try SQLiteDatabase(
                alias: alias,
                path: path == ":memory:" ? path : settings.path(path),
                configuration: SQLiteConfiguration(createsFile: true)
            )
        case .postgresql:
            throw CommandError("the database `\(alias)` is PostgreSQL, which has no driver yet")
        }
    }
}
