internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Adds what was found to the last migration of its app, which takes the place of its file.
struct MigrationUpdate {
    let graph: MigrationGraph
    /// What follows the number; nil keeps the name.
    let name: String?
    let isDryRun: Bool

    /// - Throws: ``CommandError`` if a migration is applied already, stands for others, or others follow it.
    func run(_ migrations: [Migration], in context: CommandContext) async throws {
        let updated = try migrations.map { found in
            try update(found, with: migrations, in: context)
        }
        let recorded = try? await MigrationRecorder(context.openDatabase()).applied()
        for migration in updated where recorded?.contains(migration.old) ?? false {
            throw CommandError("Cannot update applied migration '\(migration.old)'.")
        }
        for migration in updated {
            try MigrationFiles(migrations: [migration.new], registry: context.apps)
                .replace(migration.old, in: context, isDryRun: isDryRun)
        }
    }

    private func update(
        _ found: Migration,
        with all: [Migration],
        in context: CommandContext
    ) throws -> (old: MigrationID, new: Migration) {
        let app = found.id.app
        guard all.filter({ $0.id.app == app }).count == 1, let id = graph.leaves(of: app).last,
            var migration = graph[id]
        else {
            throw CommandError("App '\(app)' has no migration, cannot update last migration.")
        }
        guard migration.replaces.isEmpty else {
            throw CommandError("Cannot update squash migration '\(id)'.")
        }
        let dependents = graph.descendants(of: [id]).filter { $0 != id }
        guard dependents.isEmpty else {
            throw CommandError(
                "Cannot update migration '\(id)' that migrations"
                    + " \(dependents.map { "'\($0)'" }.joined(separator: ", ")) depend on.")
        }
        migration.operations = MigrationOptimizer(app: app)
            .optimize(migration.operations + found.operations)
        let added = found.dependencies.filter { $0 != id && !migration.dependencies.contains($0) }
        migration.dependencies += added
        if let name { migration.id.name = "\(id.name.prefix { $0.isNumber })_\(name)" }
        return (id, migration)
    }
}
