internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Writes one migration that stands for several.
struct SquashMigrationsCommand: ManagementCommand {
    var app = ""
    var first = ""
    var last: String?
    var isUnoptimized = false
    var isNonInteractive = false
    var squashedName: String?

    static let configuration = CommandConfiguration<SquashMigrationsCommand>(
        name: "squashmigrations",
        summary: "Write one migration that stands for several",
        requires: [.project, .settings, .apps],
        arguments: [
            .positional("app", \.app, help: "App of the migrations", completion: .appLabels),
            .positional(
                "first", \.first, help: "Squash up to this one; with LAST, from this one",
                completion: .migrations()),
            .positional("last", \.last, help: "Squash up to this one", completion: .migrations()),
            .flag("no-optimize", \.isUnoptimized, help: "Keep every operation as it is"),
            .flag(
                "noinput",
                aliases: ["no-input"],
                \.isNonInteractive,
                help: "Ask nothing"
            ),
            .option(
                "squashed-name",
                \.squashedName,
                valueName: "NAME",
                help: "What follows the new migration's number"
            ),
        ]
    )

    func run(in context: CommandContext) async throws {
        var context = context
        if isNonInteractive { context.console = context.console.withoutInput() }
        if let squashedName, !MakeMigrationsCommand.isIdentifier(squashedName) {
            throw CommandError("The migration name must be a valid Swift identifier.")
        }
        try context.requireApps([app], exitCode: .failure)
        let graph = try context.migrationGraph()
        guard !graph.migrations(of: app).isEmpty else {
            throw CommandError(
                "App '\(app)' does not have migrations (so squashmigrations on it makes no sense)")
        }
        let squash = try squash(in: graph, context)
        context.tell(context.heading("Will squash the following migrations:"))
        for migration in squash.migrations { context.tell(" - \(migration.id.name)") }
        guard
            try !context.console.isInteractive
                || context.console.confirm("Do you wish to proceed?", default: false)
        else { return }

        let migration = try squash.migration(named: squashedName, optimizing: !isUnoptimized)
        report(squash, migration, in: context)
        guard graph[migration.id] == nil else {
            throw CommandError(
                "Migration \(migration.id.name) already exists. Use a different name.")
        }
        try MigrationFiles(migrations: [migration], registry: context.apps)
            .write(in: context, isDryRun: false)
        context.tell(
            """
            Created new squashed migration \(migration.id.name)
              You should commit this migration but leave the old ones in place;
              the new migration will be used for new installs. Once you are sure
              all instances of the codebase have applied the migrations you squashed,
              you can delete them.
            """)
        guard squash.needsPorting else { return }
        context.tell(
            """
            Manual porting required
              Your migrations contain code that the squashed one refers to where it stands.
              Move it over before you delete them.
            """)
    }

    private func squash(
        in graph: MigrationGraph,
        _ context: CommandContext
    ) throws -> MigrationSquash {
        do {
            let start = try last.map { _ in try graph.migration(first, of: app) }
            let end = try graph.migration(last ?? first, of: app)
            return try MigrationSquash(
                app: app, from: start, to: end, in: graph,
                writer: MigrationWriter(
                    try context.apps.app(labeled: app)))
        } catch let error as MigrationLookupError {
            throw CommandError(error.description, cause: error)
        } catch let error as MigrationSquashError {
            throw CommandError(
                error.description,
                hint: "run `\(context.programName) showmigrations \(app)`",
                cause: error
            )
        }
    }

    private func report(
        _ squash: MigrationSquash,
        _ migration: Migration,
        in context: CommandContext
    ) {
        guard !isUnoptimized else {
            return context.tell(context.heading("(Skipping optimization.)"))
        }
        let before = squash.migrations.map(\.operations.count).reduce(0, +)
        context.tell(context.heading("Optimizing..."))
        context.tell(
            before == migration.operations.count
                ? "  No optimizations possible."
                : "  Optimized from \(before) operations to \(migration.operations.count) operations."
        )
    }
}
