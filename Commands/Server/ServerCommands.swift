internal import CommandLineKit

extension CommandGroup {
    /// The commands that serve.
    static let server = CommandGroup(
        name: "server",
        commands: [GRPCRunServerCommand.self, GRPCServerCommand.self]
    )
}
