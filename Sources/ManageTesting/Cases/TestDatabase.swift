internal import FoundationEssentials
public import ORM
internal import ORMSQLite
public import ProjectRegistry

/// Runs `body` with an empty SQLite database that has the tables of `apps` and `models`.
///
/// The database lies in a temporary file, and is the database `alias` for the task of `body` and those it
/// starts: tests that run at the same time do not see each other's. The tables are made by the apps'
/// migrations; those of `models`, and of apps without any migration, straight from the models. The file
/// is removed in the end.
///
/// - Parameters:
///   - apps: the apps whose tables to make, and the apps that they refer to.
///   - models: further models whose tables to make.
///   - alias: the database's name; a project with several nests one in another.
///   - isolation: the actor to stay on; the caller's by default.
///   - body: what to run; it is given the database.
/// - Returns: what `body` returns.
/// - Throws: what `body` throws; ``MigrationError`` or ``DatabaseError`` if the tables cannot be made.
public func withTestDatabase<Result>(
    apps: [any App.Type] = [],
    models: [any Model.Type] = [],
    alias: String = "default",
    isolation: isolated (any Actor)? = #isolation,
    _ body: (any Database) async throws -> Result
) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
        .appending(path: "manage-test-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // What a test writes need not survive a power failure.
    let database = try SQLiteDatabase(
        alias: alias, path: folder.appending(path: "test.sqlite3").path,
        configuration: SQLiteConfiguration(durability: .off, createsFile: true))
    do {
        try await TestTables(apps: apps, models: models).make(in: database)
        let result = try await Databases.$override.withValue(
            Databases.override + [database], operation: { try await body(database) },
            isolation: isolation)
        await database.close()
        return result
    } catch {
        await database.close()
        throw error
    }
}

/// Makes the tables that a test needs.
struct TestTables {
    private let migrations: [Migration]
    private let migrated: [any Model.Type]
    private let unmigrated: [any Model.Type]

    init(apps: [any App.Type], models: [any Model.Type]) {
        migrations = apps.flatMap { $0.migrations }
        migrated = apps.filter { !$0.migrations.isEmpty }.flatMap { $0.models }
        unmigrated = apps.filter { $0.migrations.isEmpty }.flatMap { $0.models } + models
    }

    func make(in database: any Database) async throws {
        ModelCatalog.install(migrated + unmigrated)
        let graph = try MigrationGraph(migrations)
        let plan = try graph.plan(to: .everything, applied: [])
        try await MigrationExecutor(graph: graph, database: database).run(plan)
        try await makeUnmigrated(besides: try graph.state(), in: database)
    }

    private func makeUnmigrated(
        besides state: ProjectState, in database: any Database
    ) async throws {
        let models = unmigrated.map { $0.modelDescription }
        guard !models.isEmpty else { return }
        let state = ProjectState(models: state.models + models)
        var schema = SchemaEditor(dialect: database.dialect)
        for model in models { try schema.createModel(model.name, in: state) }
        let steps = schema.finish()
        try await database.schemaTransaction { connection in
            for step in steps { try await step.run(on: connection) }
        }
    }
}
