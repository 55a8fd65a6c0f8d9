internal import CommandLineKit
internal import ORM
internal import ProjectRegistry

/// Makes tables of the form that Django's database cache uses.
struct CreateCacheTableCommand: ManagementCommand {
    var tables: [String] = []
    var database = "default"
    var isDryRun = false

    static let configuration = CommandConfiguration<CreateCacheTableCommand>(
        name: "createcachetable",
        summary: "Make tables for a cache, as Django's database cache uses them",
        requires: [.settings, .database],
        arguments: [
            .positional("table", \.tables, atLeastOne: true, help: "Names of the tables"),
            .option(
                "database", \.database, valueName: "ALIAS", help: "The database to make them in",
                completion: .databases),
            .flag("dry-run", \.isDryRun, help: "Print the SQL instead of running it"),
        ]
    )

    func run(in context: CommandContext) async throws {
        let database = try context.database(database)
        for table in tables {
            let steps = CacheTable(name: table).steps(for: database.dialect)
            if isDryRun {
                context.console.write(
                    MigrationSQLRenderer(dialect: database.dialect).text(of: steps))
                continue
            }
            let isMade = try await CommandError.wrapping("cannot make table `\(table)`") {
                try await CacheTable(name: table).make(in: database)
            }
            if isMade {
                context.console.note("Cache table '\(table)' created.", at: .detailed)
            } else {
                context.tell("Cache table '\(table)' already exists.")
            }
        }
    }
}
