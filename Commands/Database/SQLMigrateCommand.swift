internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Prints the SQL of a migration; opens no database.
struct SQLMigrateCommand: ManagementCommand {
    var app = ""
    var migration = ""
    var database = "default"
    var vendor: DatabaseVendor?
    var isBackwards = false

    static let configuration = CommandConfiguration<SQLMigrateCommand>(
        name: "sqlmigrate",
        summary: "Print the SQL of a migration",
        requires: [.settings, .apps],
        arguments: [
            .positional("app", \.app, help: "App of the migration", completion: .appLabels),
            .positional(
                "migration", \.migration, help: "Name of the migration, or its beginning",
                completion: .migrations()),
            .option(
                "database",
                \.database,
                valueName: "ALIAS",
                help: "The database whose kind decides the SQL", completion: .databases
            ),
            .option("vendor", \.vendor, help: "Print SQL for this kind of database instead"),
            .flag("backwards", \.isBackwards, help: "Print what takes the migration back"),
        ]
    )

    func run(in context: CommandContext) async throws {
        try context.requireApps([app], exitCode: .failure)
        // A squashed migration and those that it stands for can all be asked for.
        var graph = try CommandError.wrapping("cannot order the migrations") {
            try MigrationGraph(context.apps.migrations, usesReplacements: false)
        }
        if vendor == nil { graph = graph.routed(to: database) }
        let dialect = try vendor?.dialect ?? dialect(of: database, in: context)
        do {
            let id = try graph.migration(migration, of: app)
            guard let found = graph[id] else { return }
            let earlier = Set(graph.ancestors(of: id)).subtracting([id])
            let steps = try MigrationExecutor.steps(
                of: found,
                on: try graph.state(after: earlier),
                direction: isBackwards ? .backwards : .forwards,
                dialect: dialect
            )
            guard !steps.isEmpty else { return context.console.note("No operations found.") }
            context.console.write(MigrationSQLRenderer(dialect: dialect).text(of: steps))
        } catch let error as MigrationLookupError {
            throw CommandError(error.description, cause: error)
        } catch let error as MigrationError {
            throw CommandError(error.description, cause: error)
        }
    }

    private func dialect(of alias: String, in context: CommandContext) throws -> any Dialect {
        switch context.settings.databases[alias] {
        case .sqlite: return SQLiteDialect()
        case .postgresql: return PostgreSQLDialect()
        case nil: return try context.database(alias).dialect
        }
    }
}

/// A kind of database that SQL can be written for.
enum DatabaseVendor: String, ArgumentValue, CaseIterable {
    case sqlite, postgresql

    var dialect: any Dialect {
        switch self {
        case .sqlite: SQLiteDialect()
        case .postgresql: PostgreSQLDialect()
        }
    }
}

/// The text of `sqlmigrate`.
struct MigrationSQLRenderer {
    let dialect: any Dialect

    func text(of steps: [SchemaStep]) -> String {
        var lines: [String] = []
        var isEmptyOperation = false
        for step in steps {
            if case .comment(let text) = step {
                if isEmptyOperation { lines.append("-- (no-op)") }
                lines += ["--", "-- \(text)", "--"]
                isEmptyOperation = true
            } else {
                lines += text(of: step)
                isEmptyOperation = false
            }
        }
        if isEmptyOperation { lines.append("-- (no-op)") }
        guard dialect.features.hasTransactionalDDL else { return lines.joined(separator: "\n") }
        return (["BEGIN;"] + lines + ["COMMIT;"]).joined(separator: "\n")
    }

    private func text(of step: SchemaStep) -> [String] {
        switch step {
        case .statement(let sql): return ["\(sql);"]
        case .script(let sql):
            let isEnded = sql.last { !$0.isWhitespace } == ";"
            return [isEnded ? sql : "\(sql);"]
        case .bound(let statement):
            guard !statement.bindings.isEmpty else { return ["\(statement.sql);"] }
            let values = statement.bindings.map(dialect.literal).joined(separator: ", ")
            return ["\(statement.sql); -- \(values)"]
        case .rebuild(let rebuild): return rebuild.statements.map { "\($0);" }
        case .drop(let object, _): return ["\(object.drop);"]
        case .demand: return []
        case .code: return ["-- THIS OPERATION CANNOT BE WRITTEN AS SQL"]
        case .comment(let text): return ["-- \(text)"]
        }
    }
}
