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
    var allowsDestruction = false
    var isPrune = false
    var createsUnmigrated = false

    static let configuration = CommandConfiguration<MigrateCommand>(
        name: "migrate",
        summary: "Bring the database to the state of the migrations",
        requires: [.settings, .apps, .database],
        arguments: [
            .positional("app", \.app, help: "Only migrate this app", completion: .appLabels),
            .positional(
                "migration", \.migration, help: "End at this migration, or at 'zero'",
                completion: .migrations(extra: ["zero"])),
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
                help: "The database to migrate", completion: .databases
            ),
            .flag("fake", \.isFake, help: "Record the migrations without running them"),
            .flag(
                "fake-initial",
                \.isFakeInitial,
                help: "Only record initial migrations whose tables exist"
            ),
            .flag("plan", \.isPlanOnly, help: "Show what would be done"),
            .flag("check", \.isCheck, help: "Exit 1 if migrations are unapplied; apply nothing"),
            .flag(
                "allow-destructive",
                \.allowsDestruction,
                help: "Apply without a question what destroys data"
            ),
            .flag(
                "prune",
                \.isPrune,
                help: "Forget the app's migrations that no longer exist"
            ),
            .flag(
                "run-syncdb",
                \.createsUnmigrated,
                help: "Also make the tables of apps without migrations"
            ),
        ]
    )

    func run(in context: CommandContext) async throws {
        var context = context
        if isNonInteractive { context.console = context.console.withoutInput() }
        let database = try context.database(database)
        try context.requireApps(app.map { [$0] } ?? [], exitCode: .failure)
        let (graph, recorded) = try await context.migrationGraph(for: database)
        let applied = graph.applied(recorded)
        try CommandError.wrapping("cannot migrate") {
            try graph.requireConsistentHistory(applied, database: self.database)
        }
        try context.requireSingleLeaves(of: graph)
        if createsUnmigrated, try await synchronize(graph: graph, database: database, in: context) {
            return
        }
        let target = try target(in: graph)
        if isPrune {
            guard let app else {
                throw CommandError("Migrations can be pruned only when an app is specified.")
            }
            let pruning = MigrationPruning(app: app, graph: graph, recorded: recorded)
            return try await pruning.run(on: database, in: context)
        }
        let plan = try graph.plan(to: target, applied: applied)

        if isPlanOnly {
            context.console.write(MigrationPlanRenderer(graph: graph).text(of: plan))
        }
        if isPlanOnly || isCheck {
            if isCheck, !plan.isEmpty { throw ExitCode.failure }
            return
        }
        try await requireFreeTables(for: plan, graph: graph, database: database, in: context)
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
        let executor = MigrationExecutor(
            graph: graph.routed(to: self.database), database: database)
        guard !plan.isEmpty else {
            // A squashed migration may have become complete without anything to do.
            try await executor.run(plan)
            context.tell("  No migrations to apply.")
            return try noteMissingMigrations(graph: graph, in: context)
        }
        if !isFake { try await confirmDestruction(of: plan, executor, in: context) }
        let reporter = MigrationReporter(context: context)
        if plan.direction == .backwards { context.tell("  Rendering model states... DONE") }
        do {
            try await executor.run(
                plan,
                faking: faking,
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

    private var faking: MigrationExecutor.Faking {
        isFake ? .all : isFakeInitial ? .initial : .none
    }

    /// A database with tables in the way may be another project's: it is left as it is, down to the last byte.
    private func requireFreeTables(
        for plan: MigrationPlan,
        graph: MigrationGraph,
        database: any Database,
        in context: CommandContext
    ) async throws {
        let executor = MigrationExecutor(
            graph: graph.routed(to: self.database), database: database)
        let clash = try await CommandError.wrapping("cannot migrate") {
            try await executor.tableClash(of: plan, faking: faking)
        }
        guard let clash else { return }
        let place =
            switch context.settings.databases[self.database] {
            case .sqlite(let path)?: context.settings.path(path)
            case let other?: other.maskedURL
            case nil: self.database
            }
        throw CommandError(
            "`\(place)` has a table `\(clash.table)`, which `\(clash.migration)` is to make and no"
                + " migration is recorded to have made\(lack(of: clash)); nothing was changed",
            hint: "\(remedy(of: clash, program: context.programName)), or name another database in"
                + " settings.yaml"
        )
    }

    /// What keeps `--fake-initial` from recording an initial migration.
    private func lack(of clash: TableClash) -> String {
        guard clash.isInitial, !clash.missing.isEmpty else { return "" }
        let shown = clash.missing.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
        let rest = clash.missing.count > 5 ? " and \(clash.missing.count - 5) more" : ""
        return ", and of what that makes it lacks \(shown)\(rest)"
    }

    private func remedy(of clash: TableClash, program: String) -> String {
        let (app, name) = (clash.migration.app, clash.migration.name)
        if !clash.isInitial {
            return
                "`--fake-initial` records initial migrations only: if the tables are this project's, apply what comes"
                + " before it and run `\(program) migrate \(app) \(name) --fake`"
        }
        if !clash.missing.isEmpty {
            return
                "if the tables are this project's, make what is missing (`\(program) sqlmigrate \(app) \(name)` shows"
                + " how) and run `\(program) migrate --fake-initial`"
        }
        return "run `\(program) migrate --fake-initial` if the tables are this project's"
    }

    /// Names what the plan destroys, and goes on only when told to.
    private func confirmDestruction(
        of plan: MigrationPlan,
        _ executor: MigrationExecutor,
        in context: CommandContext
    ) async throws {
        let changes = try await executor.destructiveChanges(of: plan)
        guard !changes.isEmpty else { return }
        for change in changes { context.console.warn(change.description) }
        if allowsDestruction { return }
        let isLoss = changes.contains { !$0.isRefused }
        let hint =
            isLoss
            ? "pass `--allow-destructive` if the data may go"
            : "change the rows first; `--allow-destructive` tries it with them, which the database refuses unless a"
                + " migration changes them"
        guard context.console.isInteractive else {
            throw CommandError(
                isLoss
                    ? "the migrations destroy data, and nobody can be asked whether they may"
                    : "rows are in the way of the migrations",
                hint: hint,
                exitCode: .refused
            )
        }
        guard try context.console.confirm("Apply them all the same?", default: false) else {
            throw CommandError("Migration cancelled.", hint: hint)
        }
    }

    /// Makes the tables of apps without migrations.
    ///
    /// - Returns: true if the one app that was named is such an app, and there is nothing else to do.
    private func synchronize(
        graph: MigrationGraph,
        database: any Database,
        in context: CommandContext
    ) async throws -> Bool {
        let unmigrated = context.apps.apps.filter {
            graph.migrations(of: $0.label).isEmpty && !$0.models.isEmpty
                && (app == nil || app == $0.label)
        }
        let names = unmigrated.map { $0.label }.sorted().joined(separator: ", ")
        context.tell(context.heading("Operations to perform:"))
        context.tell("  Synchronize unmigrated apps: \(names.isEmpty ? "(none)" : names)")
        context.tell(context.heading("Synchronizing apps without migrations:"))
        context.tell("  Creating tables...")
        let models = unmigrated.flatMap { $0.models }.map { $0.name }
        let made = try await UnmigratedTables(models: models, state: try context.modelState())
            .make(in: database)
        for table in made { context.tell("    Creating table \(table)") }
        return app != nil && !unmigrated.isEmpty
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
            let names = graph.migrations(of: app).map(\.name) + ["zero"]
            throw CommandError(
                error.description,
                hint: Suggestion.hint(for: migration, among: names),
                cause: error
            )
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
