internal import Synchronization

/// The databases that this process has opened, by alias.
///
/// The composition root installs them once; a test lays its own over them for the length of a task:
///
/// ```swift
/// try await Databases.$override.withValue([database]) { ... }
/// ```
public enum Databases {
    private static let installed = Mutex<[any Database]>([])
    private static let installedRouter = Mutex<(any DatabaseRouter)?>(nil)

    /// A router that stands before the installed one, for this task and its children.
    @TaskLocal public static var routerOverride: (any DatabaseRouter)?

    static var router: (any DatabaseRouter)? {
        routerOverride ?? installedRouter.withLock { $0 }
    }

    /// Has queries and saves that name no database go where `router` says.
    public static func install(router: any DatabaseRouter) {
        installedRouter.withLock { $0 = router }
    }

    /// Databases that stand before the installed ones, for this task and its children.
    @TaskLocal public static var override: [any Database] = []

    /// Makes `database` the one for its alias. Replaces, and does not close, an earlier one.
    public static func install(_ database: any Database) {
        installed.withLock { databases in
            databases.removeAll { $0.alias == database.alias }
            databases.append(database)
        }
    }

    /// Forgets every installed database, without closing any.
    public static func removeAll() {
        installed.withLock { $0 = [] }
    }

    /// The database for an alias.
    /// - Throws: ``UnknownDatabaseError`` if none is installed.
    public static func database(_ alias: String = "default") throws -> any Database {
        let override = override
        if !override.isEmpty, let database = override.last(where: { $0.alias == alias }) {
            return database
        }
        guard
            let database = installed.withLock({ databases in databases.first { $0.alias == alias } }
            )
        else {
            throw UnknownDatabaseError(alias: alias)
        }
        return database
    }
}

/// An alias under which no database is open.
public struct UnknownDatabaseError: Error, Sendable, Hashable, CustomStringConvertible {
    public var alias: String

    public var description: String {
        "no database `\(alias)` is open; declare it under `databases` in settings.yaml"
    }
}
