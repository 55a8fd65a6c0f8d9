internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

extension CommandContext {
    /// The migrations of every installed app.
    ///
    /// - Throws: ``CommandError`` if they do not fit together.
    func migrationGraph() throws -> MigrationGraph {
        try CommandError.wrapping("cannot order the migrations") {
            try MigrationGraph(apps.migrations)
        }
    }

    /// The migrations of every installed app as they stand to a database, whose history decides between
    /// a squashed migration and those that it stands for.
    func migrationGraph(for database: any Database) async throws -> (
        graph: MigrationGraph, recorded: Set<MigrationID>
    ) {
        let recorded = try await MigrationRecorder(database).applied()
        let graph = try CommandError.wrapping("cannot order the migrations") {
            try MigrationGraph(apps.migrations, applied: recorded)
        }
        return (graph, recorded)
    }

    /// Looks whether some database has a migration applied before one that it depends on. A database that
    /// cannot be asked is only told of, since migrations can be made without one.
    ///
    /// - Throws: ``CommandError`` that names both migrations and the database.
    func requireConsistentHistories() async throws {
        for (alias, configured) in settings.databases.sorted(by: { $0.key < $1.key }) {
            // Opening would make the file.
            if case .sqlite(let path) = configured,
                FileSystem.kind(of: settings.path(path)) == nil
            {
                continue
            }
            let history: (graph: MigrationGraph, recorded: Set<MigrationID>)
            do {
                history = try await migrationGraph(for: openDatabase(alias))
            } catch let error as CommandError {
                throw error
            } catch {
                console.warn(
                    "cannot look whether the history of database `\(alias)` is consistent: \(error)"
                )
                continue
            }
            do {
                try history.graph.requireConsistentHistory(
                    history.graph.applied(history.recorded), database: alias)
            } catch {
                throw CommandError("\(error)", cause: error)
            }
        }
    }

    /// - Throws: ``CommandError`` with what to do if an app's migrations have several ends.
    func requireSingleLeaves(of graph: MigrationGraph) throws {
        do {
            try graph.requireSingleLeaves()
        } catch {
            throw CommandError(
                "\(error)",
                hint: "To fix them run '\(programName) makemigrations --merge'",
                cause: error
            )
        }
    }

    /// Migrations that a database lacks, in the order in which they apply: for `check` and for the
    /// server's notice. The command must require the database.
    func unappliedMigrations(in alias: String = "default") async throws -> [MigrationID] {
        let (graph, recorded) = try await migrationGraph(for: database(alias))
        let applied = graph.applied(recorded)
        return graph.order.filter { !applied.contains($0) }
    }

    /// What the models say now.
    ///
    /// - Throws: ``CommandError`` that names every model that cannot be used as it is declared.
    func modelState() throws -> ProjectState {
        let problems = apps.models.flatMap { $0.declarationProblems }
        guard problems.isEmpty else {
            throw CommandError(
                "models cannot be used as they are declared: "
                    + problems.map { $0.description }.joined(separator: "; "),
                hint: "run `\(programName) check`"
            )
        }
        return ProjectState(models: apps.models.map { $0.asData })
    }

    /// The apps that were named on the command line.
    ///
    /// - Throws: ``CommandError`` with exit code `exitCode` for the first that is not installed.
    func requireApps(_ labels: [String], exitCode: ExitCode) throws {
        do {
            _ = try apps.apps(labeled: labels)
        } catch {
            throw CommandError(error.description, exitCode: exitCode, cause: error)
        }
    }
}

extension Model {
    fileprivate static var declarationProblems: [ModelProblem] {
        meta.problems + meta.conditionProblems
    }
    fileprivate static var asData: ModelDescription { meta.description }
}

extension ProjectState {
    /// Apps with models that migrations do not know yet, or no longer.
    func appsWithChanges(against models: ProjectState, graph: MigrationGraph) throws -> [String] {
        let migrations = try Autodetector(
            from: self,
            to: models,
            questioner: AnyAnswerQuestioner()
        ).migrations(graph: graph, timestamp: "")
        return Set(migrations.map(\.id.app)).sorted()
    }
}

/// Answers anything: for asking whether there are changes, not which.
private struct AnyAnswerQuestioner: MigrationQuestioner {
    func isRename(
        of old: FieldDescription,
        to new: FieldDescription,
        in model: ModelName
    ) throws -> Bool { false }

    func isRename(of old: ModelName, to new: ModelName) throws -> Bool { false }

    func defaultForExistingRows(
        of field: FieldDescription,
        in model: ModelName,
        isNew: Bool
    ) throws -> DatabaseValue? { nil }
}
