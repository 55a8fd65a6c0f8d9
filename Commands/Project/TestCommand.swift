public import CommandLineKit
internal import ProjectRegistry

/// Runs the project's tests.
public struct TestCommand: ManagementCommand {
    var labels: [String] = []
    var patterns: [String] = []
    var skipped: [String] = []
    var isParallel = true
    var isListing = false

    public static let configuration = CommandConfiguration<TestCommand>(
        name: "test",
        summary: "Run the project's tests",
        discussion:
            "Builds the tests with SwiftPM and runs those whose name matches a LABEL or -k.",
        requires: [.project],
        arguments: [
            .positional("label", \.labels, help: "Run the tests whose name contains this"),
            .option(
                "filter",
                short: "k",
                \.patterns,
                valueName: "PATTERN",
                help: "Run the tests that match this regular expression; repeatable"
            ),
            .option(
                "skip",
                \.skipped,
                valueName: "PATTERN",
                help: "Leave out the tests that match; repeatable"
            ),
            .flag(
                "parallel",
                \.isParallel,
                negative: "no-parallel",
                help: "Run tests side by side, which is the default"
            ),
            .flag("list", \.isListing, help: "List the tests and run none"),
        ]
    )

    public init() {}

    public func run(in context: CommandContext) async throws {
        try ProjectBuild(context.project, environment: context.environment).discardStaleProducts()
        let swift = SwiftToolchain(project: context.project, environment: context.environment)
        let status = try await swift.run(arguments, output: .inherited)
        guard status == 0 else { throw ExitCode.failure }
    }

    var arguments: [String] {
        if isListing { return ["test", "list"] }
        var arguments = ["test", isParallel ? "--parallel" : "--no-parallel"]
        for pattern in patterns + labels { arguments += ["--filter", pattern] }
        for pattern in skipped { arguments += ["--skip", pattern] }
        return arguments
    }
}
