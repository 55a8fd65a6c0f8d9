public import CommandLineKit
public import ORM

extension CommandRequirement {
    /// The folder of a project: ``CommandContext/project``.
    public static let project = CommandRequirement("project")
    /// ``CommandContext/settings``, and the project.
    public static let settings = CommandRequirement("settings")
    /// ``CommandContext/apps``: the command needs the project's own code.
    public static let apps = CommandRequirement("apps")
    /// Every database of the settings is open and installed in `Databases`; settings and apps as well.
    public static let database = CommandRequirement("database")
}

extension CommandContext {
    /// The project that the command works on. The command must require it.
    public var project: Project { prepared(ProjectKey.self, "project") }

    /// The project's settings. The command must require them.
    public var settings: Settings { prepared(SettingsKey.self, "settings") }

    /// The installed apps; none in `manage` itself.
    public var apps: AppRegistry { self[AppsKey.self] ?? AppRegistry() }

    /// Reads the project's settings again: they may have changed while the command runs.
    public func loadSettings() throws -> Settings {
        try SettingsLoader(
            directory: project.directory,
            environment: environment,
            selection: globalOptions.settings
        ).load()
    }

    /// An open database of a command that requires ``CommandRequirement/database``.
    ///
    /// - Throws: ``CommandError`` that names the aliases there are.
    public func database(_ alias: String = "default") throws -> any Database {
        _ = try databaseSettings(alias)
        return try Databases.database(alias)
    }

    /// Opens and installs a database unless that is done: for a command that needs one only at times.
    ///
    /// - Throws: ``CommandError`` that names the aliases there are, or why it does not open.
    @discardableResult
    public func openDatabase(_ alias: String = "default") throws -> any Database {
        let configured = try databaseSettings(alias)
        if let database = try? Databases.database(alias) { return database }
        guard let open = self[DatabaseOpenerKey.self] else {
            preconditionFailure("`\(commandName)` opens a database in a program without drivers")
        }
        let database = try open(alias, configured, settings)
        Databases.install(database)
        // A deletion looks through every model for the rows that refer to a deleted one.
        ModelCatalog.install(apps.models)
        return database
    }

    private func databaseSettings(_ alias: String) throws -> DatabaseSettings {
        if let database = settings.databases[alias] { return database }
        let aliases = settings.databases.keys.sorted()
        throw CommandError(
            "no database `\(alias)` in the settings",
            hint: Suggestion.hint(for: alias, among: aliases)
                ?? "there is \(aliases.map { "`\($0)`" }.joined(separator: ", "))"
        )
    }

    private func prepared<Key: ContextKey>(_ key: Key.Type, _ name: String) -> Key.Value {
        guard let value = self[key] else {
            preconditionFailure("`\(commandName)` uses `\(name)`, which it does not require")
        }
        return value
    }
}

enum ProjectKey: ContextKey { typealias Value = Project }
enum SettingsKey: ContextKey { typealias Value = Settings }
enum AppsKey: ContextKey { typealias Value = AppRegistry }
enum DatabaseOpenerKey: ContextKey { typealias Value = ProjectPreparation.DatabaseOpener }
