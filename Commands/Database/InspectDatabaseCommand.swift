internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Writes models for the tables of a database.
struct InspectDatabaseCommand: ManagementCommand {
    var tables: [String] = []
    var database = "default"
    var app: String?
    var includesViews = false
    var includesPartitions = false

    static let configuration = CommandConfiguration<InspectDatabaseCommand>(
        name: "inspectdb",
        summary: "Write models for the tables of a database",
        requires: [.settings, .apps, .database],
        arguments: [
            .positional("table", \.tables, help: "Limit to these tables"),
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to look into",
                completion: .databases),
            .option(
                "app",
                \.app,
                valueName: "LABEL",
                help: "Limit to the app's tables, and name their models as its own"
            ),
            .flag(
                "include-partitions",
                \.includesPartitions,
                help: "Write models for the partitions of PostgreSQL's tables as well"
            ),
            .flag("include-views", \.includesViews, help: "Write models for views as well"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let database = try context.database(database)
        let inspector = TableInspector(database)
        let known = try context.migrationGraph().state().models
        let inference: ModelInference
        let wanted: Set<String>
        do {
            let names = try await inspector.names(
                includingViews: includesViews, includingPartitions: includesPartitions)
            var inspected: [InspectedTable] = []
            for name in names where name != "django_migrations" {
                inspected.append(try await inspector.table(name))
            }
            inference = ModelInference(
                inspected, of: database.dialect, known: known, app: app)
            wanted = try self.wanted(among: inspected.map(\.name))
        } catch let error as DatabaseError {
            throw CommandError("cannot inspect database `\(self.database)`: \(error)", cause: error)
        }
        let models = inference.models(of: wanted)
        context.console.write(
            ModelSourceRenderer(
                program: context.programName, modules: modules(of: models, in: context)
            )
            .source(of: models),
            terminator: "")
        for model in models {
            let table = model.description.table
            if let obstacle = model.obstacle {
                context.console.warn(
                    ModelInference.Omission.line(
                        "`\(table)` \(obstacle.predicate); its model is written as a comment"))
            }
            for omission in model.omissions {
                context.console.warn(omission.sentence(ofTable: table))
            }
        }
    }

    /// The modules of other apps whose models these refer to.
    private func modules(
        of models: [ModelInference.Model], in context: CommandContext
    ) -> Set<String> {
        let written = Set(models.map(\.description.name))
        let targets = models.flatMap(\.description.fields).compactMap(\.relation?.target)
            .filter { !written.contains($0) && $0.appLabel != app }
        return Set(
            targets.compactMap { try? context.apps.app(labeled: $0.appLabel).moduleName })
    }

    private func wanted(among names: [String]) throws -> Set<String> {
        if let missing = tables.first(where: { !names.contains($0) }) {
            throw CommandError(
                "there is no table `\(missing)`",
                hint: Suggestion.hint(for: missing, among: names)
            )
        }
        let named = tables.isEmpty ? names : tables
        return Set(named.filter { name in app.map { name.hasPrefix("\($0)_") } ?? true })
    }
}
