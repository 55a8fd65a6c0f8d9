internal import CommandLineKit

/// Every command that comes with ManageKit, in the groups of `help`.
enum BuiltinCommands {
    static let groups = [
        CommandGroup(
            name: "project",
            commands: [
                CheckCommand.self, DiffSettingsCommand.self, StartAppCommand.self,
                StartProjectCommand.self, TestCommand.self,
            ]
        ),
        CommandGroup.codegen,
        CommandGroup.database,
        CommandGroup.server,
    ]
}
