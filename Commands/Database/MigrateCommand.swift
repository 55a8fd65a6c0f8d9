internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Applies migrations to a database, or takes them back.
struct MigrateCommand: ManagementCommand {
    var app: String?
    var migration: String?
    var isNonInteractive = false
    var database = "default"
    var isFake = false
    var isFakeInitial = false
    var isPlanOnly = false
    var isCheck = false

    static let configuration = CommandConfiguration<MigrateCommand>(
        name: "migrate",
        summary: "Bring the database to the state of the migrations",
        requires: [.settings, .apps, .database],
        arguments: [
            .positional("app", \.app, help: "Only migrate this app"),
            .positional("migration", \.migration, help: "End at this migration, or at 'zero'"),
            .flag(
                "noinput",
                aliases: ["no-input"],
                \.isNonInteractive,
                help: "Ask nothing"
            ),
            .option(
                "database",
                \.database,
                valueName: "ALIAS",
                help: "The database to migrate"
            ),
            .flag("fake", \.isFake, help: "Record the migrations without running them"),
            .flag(
                "fake-initial",
                \.isFakeInitial,
                help: "Only record initial migrations whose tables exist"
            ),
            .flag("plan", \.isPlanOnly, help: "Show what would be done"),
            .flag("check", \.isCheck, help: "Exit 1 if migrations are unapplied; apply nothing"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let database = try context.database(database)
        try context.requireApps(app.map { [$0] } ?? [], exitCode: .failure)
        let graph = try context.migrationGraph()
        let applied = try await MigrationRecorder(database).applied()
        try CommandError.wrapping("cannot migrate") {
            try graph.requireConsistentHistory(applied, database: self.database)
        }
        try context.requireSingleLeaves(of: graph)
        let target = try target(in: graph)
        let plan = try graph.plan(to: target, applied: applied)

        if isPlanOnly {
            context.console.write(MigrationPlanRenderer(graph: graph).text(of: plan))
        }
        if isPlanOnly || isCheck {
            if isCheck, !plan.isEmpty { throw ExitCode.failure }
            return
        }
        context.tell(context.heading("Operations to perform:"))
        context.tell("  \(target.summary(apps: apps(in: graph)))")
        try await apply(plan, graph: graph, database: database, in: context)
    }

    private func apply(
        _ plan: MigrationPlan,
        graph: MigrationGraph,
        database: any Database,
        in context: CommandContext
    ) async throws {
        context.tell(context.heading("Running migrations:"))
        guard !plan.isEmpty else {
            context.tell("  No migrations to apply.")
            return try noteMissingMigrations(graph: graph, in: context)
        }
        let reporter = MigrationReporter(context: context)
        if plan.direction == .backwards { context.tell("  Rendering model states... DONE") }
        do {
            try await MigrationExecutor(graph: graph, database: database).run(
                plan,
                faking: isFake ? .all : isFakeInitial ? .initial : .none,
                reporting: reporter.report
            )
        } catch let failure as MigrationFailure {
            context.tell("")
            throw CommandError(
                failure.description,
                hint: "what this migration did is undone; those before it stay applied",
                cause: failure.cause
            )
        }
    }

    /// A change of a model that nobody made a migration for would otherwise look applied.
    private func noteMissingMigrations(
        graph: MigrationGraph,
        in context: CommandContext
    ) throws {
        let state = try graph.state()
        let apps = try state.appsWithChanges(against: context.modelState(), graph: graph)
        guard !apps.isEmpty else { return }
        let list = apps.map { "'\($0)'" }.joined(separator: ", ")
        context.tell(
            "  Your models in app(s): \(list) have changes that are not yet reflected in a"
                + " migration, and so won't be applied."
        )
        context.tell(
            "  Run '\(context.programName) makemigrations' to make new migrations, and then re-run"
                + " '\(context.programName) migrate' to apply them."
        )
    }

    private func target(in graph: MigrationGraph) throws -> MigrationTarget {
        guard let app else { return .everything }
        guard !graph.migrations(of: app).isEmpty else {
            throw CommandError("App '\(app)' does not have migrations.")
        }
        guard let migration else { return .latest(app: app) }
        if migration == "zero" { return .zero(app: app) }
        do {
            return .migration(try graph.migration(migration, of: app))
        } catch {
            throw CommandError(error.description, cause: error)
        }
    }

    private func apps(in graph: MigrationGraph) -> [String] {
        app.map { [$0] } ?? Set(graph.order.map(\.app)).sorted()
    }
}

extension MigrationTarget {
    /// What `migrate` says that it is about to do.
    fileprivate func summary(apps: [String]) -> String {
        switch self {
        case .everything, .latest:
            "Apply all migrations: \(apps.isEmpty ? "(none)" : apps.joined(separator: ", "))"
        case .migration(let id): "Target specific migration: \(id.name), from \(id.app)"
        case .zero(let app): "Unapply all migrations: \(app)"
        }
    }
}

/// Tells how far each migration has come: `  Applying account.0001_initial... OK`.
private struct MigrationReporter: Sendable {
    let context: CommandContext

    @Sendable func report(_ event: MigrationExecutor.Event) {
        switch event {
        case .started(let id, .forwards):
            context.tell("  Applying \(id)...", terminator: "")
        case .started(let id, .backwards):
            context.tell("  Unapplying \(id)...", terminator: "")
        case .finished(_, _, .done):
            context.tell(" OK")
        case .finished(_, _, .faked):
            context.tell(" FAKED")
        case .finished(_, _, .alreadyDone):
            context.tell(" ALREADY DONE")
        }
    }
}
