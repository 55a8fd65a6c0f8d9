internal import CommandLineKit
internal import FoundationEssentials
internal import ORM
internal import ProjectRegistry

/// Lists the migrations and whether a database has them.
struct ShowMigrationsCommand: ManagementCommand {
    var apps: [String] = []
    var database = "default"
    var isList = false
    var isPlan = false

    static let configuration = CommandConfiguration<ShowMigrationsCommand>(
        name: "showmigrations",
        summary: "List migrations and whether each is applied",
        requires: [.settings, .apps, .database],
        arguments: [
            .positional("app", \.apps, help: "Limit to these apps", completion: .appLabels),
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to look into",
                completion: .databases),
            .flag("list", short: "l", \.isList, help: "List by app; this is the default"),
            .flag("plan", short: "p", \.isPlan, help: "List in the order in which they apply"),
        ]
    )

    func run(in context: CommandContext) async throws {
        if isList, isPlan {
            throw UsageError("argument --plan/-p: not allowed with argument --list/-l")
        }
        try context.requireApps(apps, exitCode: .usage)
        let database = try context.database(database)
        let history = try await MigrationRecorder(database).history()
        let recorded = Dictionary(history.map { ($0.id, $0.applied) }) { $1 }
        let (graph, _) = try await context.migrationGraph(for: database)
        let renderer = MigrationHistoryRenderer(
            graph: graph,
            recorded: recorded,
            applied: graph.applied(Set(recorded.keys)),
            isDetailed: context.verbosity >= .detailed
        )
        let labels = apps.isEmpty ? context.apps.labels.sorted() : apps
        context.console.write(
            isPlan ? renderer.plan(of: apps.isEmpty ? nil : apps) : renderer.list(of: labels)
        )
    }
}

/// The texts of `showmigrations`.
struct MigrationHistoryRenderer {
    let graph: MigrationGraph
    /// Moment at which each was applied, in microseconds since 1970.
    let recorded: [MigrationID: Int64]
    /// Those, and the squashed ones of which every part is.
    let applied: Set<MigrationID>
    /// Tell when each was applied, or what it depends on.
    let isDetailed: Bool

    func list(of apps: [String]) -> String {
        apps.flatMap { app in
            let migrations = graph.migrations(of: app)
            let lines = migrations.map { id in
                " \(box(id)) \(id.name)\(parts(of: id))\(moment(id))"
            }
            return [app] + (lines.isEmpty ? [" (no migrations)"] : lines)
        }.joined(separator: "\n")
    }

    /// Every migration in the order in which they apply, or those that the given apps need.
    func plan(of apps: [String]?) -> String {
        let needed = apps.map { apps in
            Set(apps.flatMap(graph.leaves(of:)).flatMap(graph.ancestors(of:)))
        }
        let shown = graph.order.filter { needed?.contains($0) ?? true }
        guard !shown.isEmpty else { return "(no migrations)" }
        return shown.map { "\(box($0))  \($0)\(dependencies($0))" }.joined(separator: "\n")
    }

    /// A dash stands for a squashed migration whose parts are all applied, which no run has recorded yet.
    private func box(_ id: MigrationID) -> String {
        guard applied.contains(id) else { return "[ ]" }
        return recorded[id] == nil ? "[-]" : "[X]"
    }

    private func parts(of id: MigrationID) -> String {
        let count = graph[id]?.replaces.count ?? 0
        return count == 0 ? "" : " (\(count) squashed migrations)"
    }

    private func moment(_ id: MigrationID) -> String {
        guard isDetailed, let microseconds = recorded[id] else { return "" }
        let date = Date(timeIntervalSince1970: Double(microseconds / 1_000_000))
        let text = date.formatted(.iso8601).replacing("T", with: " ").replacing("Z", with: "")
        return " (applied at \(text))"
    }

    private func dependencies(_ id: MigrationID) -> String {
        let needed = graph[id]?.dependencies.sorted() ?? []
        guard isDetailed, !needed.isEmpty else { return "" }
        return " ... (\(needed.map(\.description).joined(separator: ", ")))"
    }
}
