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
        let options = settings.databaseOptions[alias] ?? DatabaseOptions()
        switch database {
        case .sqlite(let path):
            return try SQLiteDatabase(
                alias: alias,
                path: path == ":memory:" ? path : settings.path(path),
                configuration: SQLiteConfiguration(options)
            )
        case .postgresql(let url):
            return try PostgresDatabase(
                alias: alias, url: url, name: database.maskedURL,
                configuration: PostgresConfiguration(options))
        }
    }
}

extension SQLiteConfiguration {
    fileprivate init(_ options: DatabaseOptions) {
        self.init(createsFile: true)
        if let timeout = options.busyTimeout { busyTimeout = timeout }
        switch options.synchronous {
        case .full?: durability = .full
        case .normal?: durability = .normal
        case .off?: durability = .off
        case nil: break
        }
    }
}

extension PostgresConfiguration {
    fileprivate init(_ options: DatabaseOptions) {
        self.init()
        if let count = options.maxConnections { maximumConnections = count }
        if let count = options.maxSharedConnections { maximumSharedConnections = count }
        if let count = options.maxCursors { maximumCursors = count }
        if let limit = options.cursorIdleLimit { cursorIdleLimit = limit }
        if let patience = options.lookUpPatience {
            lookUpPatience = patience == .zero ? nil : patience
        }
        if let age = options.maxAge { maximumAge = age }
        if let timeout = options.acquireTimeout { acquireTimeout = timeout }
        if let timeout = options.connectTimeout {
            connectTimeout = timeout == .zero ? nil : timeout
        }
        if let timeout = options.cancelTimeout { cancelTimeout = timeout }
        if let timeout = options.reconnectTimeout { reconnectTimeout = timeout }
    }
}
