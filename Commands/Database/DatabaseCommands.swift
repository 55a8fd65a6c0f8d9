internal import CommandLineKit

extension CommandGroup {
    /// What keeps the databases in step with the models.
    static let database = CommandGroup(
        name: "database",
        commands: [
            MakeMigrationsCommand.self,
            MigrateCommand.self,
            ShowMigrationsCommand.self,
            SQLMigrateCommand.self,
        ]
    )
}
