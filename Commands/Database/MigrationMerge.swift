internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Joins the branches that two people's migrations of one app make.
struct MigrationMerge {
    let graph: MigrationGraph
    let name: String?
    let isDryRun: Bool

    /// Writes a migration without operations that depends on both ends, app by app, after asking.
    func run(in context: CommandContext) throws {
        let conflicts = context.apps.labels.sorted().filter { graph.leaves(of: $0).count > 1 }
        guard !conflicts.isEmpty else { return context.tell("No conflicts detected to merge.") }
        for app in conflicts {
            describe(app, in: context)
            let migration = graph.mergeMigration(app: app, name: name)
            try requireFit(migration, in: context)
            let isWanted = try context.console.confirm(
                "\nMerging will only work if the operations printed above do not conflict\n"
                    + "with each other (working on different fields or models)\n"
                    + "Should these migration branches be merged?",
                default: !context.console.isInteractive
            )
            guard isWanted else { continue }
            try MigrationFiles(migrations: [migration], registry: context.apps)
                .write(in: context, isDryRun: isDryRun)
        }
    }

    /// Branches of which one makes what another has made would leave no state to migrate to.
    private func requireFit(_ migration: Migration, in context: CommandContext) throws {
        do { _ = try MigrationGraph(context.apps.migrations + [migration]).state() } catch {
            let branches = migration.dependencies.map { "`\($0)`" }.joined(separator: ", ")
            throw CommandError(
                "the branches \(branches) do not go together: \(error)",
                hint: "change a migration that is not applied anywhere, and merge them then",
                cause: error)
        }
    }

    private func describe(_ app: String, in context: CommandContext) {
        let leaves = graph.leaves(of: app)
        let histories = leaves.map { Set(graph.ancestors(of: $0)) }
        let common = histories.dropFirst().reduce(histories.first ?? []) { $0.intersection($1) }
        context.tell(context.heading("Merging \(app)"))
        for leaf in leaves {
            context.tell("  Branch \(leaf.name)")
            let branch = graph.ancestors(of: leaf).filter { $0.app == app && !common.contains($0) }
            for operation in branch.compactMap({ graph[$0] }).flatMap(\.operations) {
                context.tell("    \(operation.formattedDescription)")
            }
        }
    }
}
