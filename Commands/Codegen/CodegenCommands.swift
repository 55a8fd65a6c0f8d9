internal import CommandLineKit

extension CommandGroup {
    /// What makes schemas and code from models.
    static let codegen = CommandGroup(
        name: "codegen",
        commands: [
            GenerateGRPCCommand.self,
            GenerateMetaYAMLCommand.self,
            GenerateProtoCommand.self,
            GenerateServicesCommand.self,
            ProtoBreakingCommand.self,
            ProtoLintCommand.self,
        ]
    )
}
