internal import CommandLineKit

extension CommandGroup {
    /// What keeps the databases in step with the models.
    static let database = CommandGroup(
        name: "database",
        commands: [
            CreateCacheTableCommand.self,
            DatabaseShellCommand.self,
            DumpDataCommand.self,
            FlushCommand.self,
            InspectDatabaseCommand.self,
            LoadDataCommand.self,
            MakeMigrationsCommand.self,
            MigrateCommand.self,
            OptimizeMigrationCommand.self,
            ShowMigrationsCommand.self,
            SQLFlushCommand.self,
            SQLMigrateCommand.self,
            SquashMigrationsCommand.self,
        ]
    )
}
