internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Forgets migrations that a database names and no app has any more.
struct MigrationPruning {
    let app: String
    let graph: MigrationGraph
    let recorded: Set<MigrationID>

    /// Removes their rows from the history, unless a squashed migration still stands for them.
    func run(on database: any Database, in context: CommandContext) async throws {
        context.tell(context.heading("Pruning migrations:"))
        let known = Set(context.apps.migrations.map(\.id))
        let gone = recorded.filter { $0.app == app && !known.contains($0) }.sorted()
        let squashed = graph.order.filter { id in
            graph[id]?.replaces.contains { gone.contains($0) } ?? false
        }
        guard squashed.isEmpty else {
            context.tell(
                "  Cannot prune because the following squashed migrations have their 'replaces'"
                    + " attributes and may not be recorded as applied:")
            for id in squashed { context.tell("    \(id)") }
            return context.tell(
                "  Re-run '\(context.programName) migrate' if they are not marked as applied, and"
                    + " remove 'replaces' attributes in their Migration values.")
        }
        guard !gone.isEmpty else { return context.tell("  No migrations to prune.") }
        for id in gone {
            context.tell("  Pruning \(id)", terminator: "")
            try await MigrationRecorder(database).forget(id)
            context.tell(" OK")
        }
    }
}
