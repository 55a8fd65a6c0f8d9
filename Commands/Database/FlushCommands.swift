internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Removes every row of the models' tables.
struct FlushCommand: ManagementCommand {
    var isNonInteractive = false
    var database = "default"

    static let configuration = CommandConfiguration<FlushCommand>(
        name: "flush",
        summary: "Remove every row of the models' tables",
        requires: [.settings, .apps, .database],
        arguments: [
            .flag(
                "noinput",
                aliases: ["no-input"],
                \.isNonInteractive,
                help: "Ask nothing"
            ),
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to flush",
                completion: .databases),
        ]
    )

    func run(in context: CommandContext) async throws {
        let database = try context.database(database)
        if !isNonInteractive {
            let answer = try context.console.ask(
                """
                You have requested a flush of the database.
                This will IRREVERSIBLY DESTROY all data currently in the "\(self.database)" database,
                and return each table to an empty state.
                Are you sure you want to do this?

                    Type 'yes' to continue, or 'no' to cancel:
                """,
                hint: "pass `--noinput`"
            )
            guard answer == "yes" else { return context.tell("Flush cancelled.") }
        }
        try await CommandError.wrapping("cannot flush database `\(self.database)`") {
            try await TableFlush(models: context.apps.models).run(on: database)
        }
    }
}

/// Prints the statements of `flush`.
struct SQLFlushCommand: ManagementCommand {
    var database = "default"

    static let configuration = CommandConfiguration<SQLFlushCommand>(
        name: "sqlflush",
        summary: "Print the SQL that removes every row of the models' tables",
        requires: [.settings, .apps, .database],
        arguments: [
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to look into",
                completion: .databases)
        ]
    )

    func run(in context: CommandContext) async throws {
        let statements = try await TableFlush(models: context.apps.models)
            .statements(on: context.database(database))
        guard !statements.isEmpty else { return context.console.note("No tables found.") }
        let lines = ["BEGIN;"] + statements.map { "\($0);" } + ["COMMIT;"]
        context.console.write(lines.joined(separator: "\n"))
    }
}
