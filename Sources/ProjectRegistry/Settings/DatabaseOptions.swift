/// How a database is used, besides where it is: an entry of `database_options`, by alias. nil is the driver's default.
///
/// They stand apart from `databases`, so that `DATABASE_URL` or the overlay of an environment names another database
/// and they stay. Those of the other kind of database have no effect.
public struct DatabaseOptions: Sendable, Hashable {
    /// PostgreSQL: most connections that one task has to itself at a time, as transactions have.
    public var maxConnections: Int?
    /// PostgreSQL: most connections that look-ups by key share.
    public var maxSharedConnections: Int?
    /// PostgreSQL: most connections of queries whose rows are read as they are consumed, as List does.
    public var maxCursors: Int?
    /// PostgreSQL: how long such a query keeps its connection without being asked for rows.
    public var cursorIdleLimit: Duration?
    /// PostgreSQL: how long look-ups that share a connection wait for a slow one; zero is as long as it takes.
    public var lookUpPatience: Duration?
    /// PostgreSQL: age at which a connection is replaced.
    public var maxAge: Duration?
    /// PostgreSQL: how long to wait for a connection.
    public var acquireTimeout: Duration?
    /// PostgreSQL: how long a server may take to answer when a connection is opened; zero is as long as it takes.
    public var connectTimeout: Duration?
    /// PostgreSQL: how long a server may leave the order to end a cancelled task's statement unanswered.
    public var cancelTimeout: Duration?
    /// PostgreSQL: how long connecting is tried again.
    public var reconnectTimeout: Duration?
    /// SQLite: how long to wait for another process's lock.
    public var busyTimeout: Duration?
    /// SQLite: how far a commit goes before it is answered.
    public var synchronous: SynchronousSetting?

    public init() {}
}

/// How far a commit on SQLite goes before it is answered.
///
/// Source: <https://www.sqlite.org/pragma.html#pragma_synchronous>
public enum SynchronousSetting: String, Sendable, Hashable, CaseIterable {
    /// On the disk.
    case full
    /// The last commits may be lost to a power failure.
    case normal
    /// Left to the operating system.
    case off
}

extension SettingDeclaration {
    /// The options of each database.
    static let databaseOptions = Self(
        key: "database_options.*",
        isSecret: false,
        assign: { (settings, input) throws(SettingsError) in
            settings.databaseOptions[input.name] = try DatabaseOptions(input)
        },
        values: { settings in
            settings.databaseOptions.sorted { $0.key < $1.key }
                .map { ("database_options.\($0.key)", $0.value.rendered) }
        }
    )
}

extension DatabaseOptions {
    /// One option: its name, how it is read into the options, and what it is there; nil if it is not set.
    private struct Option: Sendable {
        var name: String
        var assign: @Sendable (inout DatabaseOptions, SettingInput) throws(SettingsError) -> Void
        var text: @Sendable (DatabaseOptions) -> String?

        init<Value>(
            _ name: String,
            _ type: SettingType<Value>,
            _ property: any WritableKeyPath<DatabaseOptions, Value?> & Sendable
        ) {
            self.name = name
            assign = { (options, input) throws(SettingsError) in
                options[keyPath: property] = try input.read(type)
            }
            text = { $0[keyPath: property].map(type.render) }
        }
    }

    private static let options = [
        Option("max_connections", .int(1...10_000), \.maxConnections),
        Option("max_shared_connections", .int(1...10_000), \.maxSharedConnections),
        Option("max_cursors", .int(1...10_000), \.maxCursors),
        Option("cursor_idle_limit", .seconds, \.cursorIdleLimit),
        Option("look_up_patience", .secondsOrZero, \.lookUpPatience),
        Option("max_age", .seconds, \.maxAge),
        Option("acquire_timeout", .seconds, \.acquireTimeout),
        Option("connect_timeout", .secondsOrZero, \.connectTimeout),
        Option("cancel_timeout", .seconds, \.cancelTimeout),
        Option("reconnect_timeout", .secondsOrZero, \.reconnectTimeout),
        Option("busy_timeout", .secondsOrZero, \.busyTimeout),
        Option("synchronous", .choice, \.synchronous),
    ]

    fileprivate init(_ input: SettingInput) throws(SettingsError) {
        if input.node.isNull { return }
        let fields = try input.fields(known: Self.options.map(\.name))
        for option in Self.options {
            if let field = fields[option.name] { try option.assign(&self, field) }
        }
    }

    /// `{max_connections: 20}`
    fileprivate var rendered: String {
        let parts = Self.options.compactMap { option in
            option.text(self).map { "\(option.name): \($0)" }
        }
        return "{\(parts.joined(separator: ", "))}"
    }
}
