internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Opens databases: the one place that knows every driver.
enum DatabaseDrivers {
    /// - Throws: ``CommandError`` for a kind of database that has no driver.
    static func open(
        alias: String,
        _ database: DatabaseSettings,
        _ settings: Settings
    ) throws -> any Database {
        throw CommandError("the database `\(alias)` has no driver yet")
    }
}
