public import CommandLineKit
public import ORM

/// Loads what a command requires of its project: the `prepare` closure of a `ManagementUtility`.
public struct ProjectPreparation: Sendable {
    /// Opens one database of the settings. The composition root knows the drivers.
    public typealias DatabaseOpener =
        @Sendable (_ alias: String, DatabaseSettings, Settings) throws -> any Database

    private let apps: AppRegistry
    private let findProject: @Sendable (_ workingDirectory: String) -> Project?
    private let openDatabase: DatabaseOpener

    /// - Parameters:
    ///   - apps: what is compiled into this process.
    ///   - findProject: the project for a working directory; nil outside of any.
    ///   - openDatabase: makes the connection for one alias.
    public init(
        apps: AppRegistry,
        findProject: @escaping @Sendable (_ workingDirectory: String) -> Project?,
        openDatabase: @escaping DatabaseOpener
    ) {
        self.apps = apps
        self.findProject = findProject
        self.openDatabase = openDatabase
    }

    /// Puts what `requirements` ask for into `context`; what a calling command loaded is kept.
    ///
    /// - Throws: ``CommandError`` outside of a project, ``SettingsError``, ``YAMLError``, or why a
    ///   database does not open.
    public func callAsFunction(
        _ requirements: Set<CommandRequirement>,
        _ context: inout CommandContext
    ) async throws {
        context[AppsKey.self] = apps
        context[DatabaseOpenerKey.self] = openDatabase
        guard !requirements.isDisjoint(with: [.project, .settings, .apps, .database]) else {
            return
        }
        if context[ProjectKey.self] == nil {
            guard let project = findProject(context.workingDirectory) else {
                throw CommandError(
                    "no project in `\(context.workingDirectory)` or a folder above it",
                    hint: "make one with `\(context.programName) startproject NAME`"
                )
            }
            context[ProjectKey.self] = project
        }
        guard !requirements.isDisjoint(with: [.settings, .apps, .database]) else { return }
        if context[SettingsKey.self] == nil {
            context[SettingsKey.self] = try context.loadSettings()
        }
        guard requirements.contains(.database) else { return }
        for alias in context.settings.databases.keys.sorted() {
            _ = try context.openDatabase(alias)
        }
    }
}
