internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Merges the operations of one migration and writes its file anew.
struct OptimizeMigrationCommand: ManagementCommand {
    var app = ""
    var migration = ""
    var isCheck = false

    static let configuration = CommandConfiguration<OptimizeMigrationCommand>(
        name: "optimizemigration",
        summary: "Merge operations of a migration where one will do",
        requires: [.project, .settings, .apps],
        arguments: [
            .positional("app", \.app, help: "App of the migration", completion: .appLabels),
            .positional(
                "migration", \.migration, help: "Name of the migration, or its beginning",
                completion: .migrations()),
            .flag(
                "check", \.isCheck, help: "Exit 1 if the migration can be optimized; write nothing"),
        ]
    )

    func run(in context: CommandContext) async throws {
        try context.requireApps([app], exitCode: .failure)
        let graph = try context.migrationGraph()
        let id: MigrationID
        do {
            id = try graph.migration(migration, of: app)
        } catch {
            throw CommandError(error.description, cause: error)
        }
        guard var found = context.apps.migrations.first(where: { $0.id == id }) else { return }
        let count = found.operations.count
        context.tell(context.heading("Optimizing from \(count) operations..."))
        found.operations = MigrationOptimizer(app: app).optimize(found.operations)
        guard found.operations.count < count else {
            return context.tell("No optimizations possible.")
        }
        context.tell(
            "Optimized from \(count) operations to \(found.operations.count) operations.")
        if isCheck { throw ExitCode.failure }
        try MigrationFiles(migrations: [found], registry: context.apps)
            .replace(id, in: context, isDryRun: false)
        context.tell(context.heading("Optimized migration \(id)"))
    }
}
