public import CommandLineKit
internal import ProjectRegistry
internal import Synchronization

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
        let filters = try (patterns + labels).map { pattern in
            do { return try Regex(pattern) } catch {
                throw UsageError("`\(pattern)` is no regular expression")
            }
        }
        try ProjectBuild(context.project, environment: context.environment).discardStaleProducts()
        let swift = SwiftToolchain(project: context.project, environment: context.environment)
        if !isListing, !filters.isEmpty { try await requireMatch(of: filters, swift, in: context) }
        let status = try await swift.run(arguments, output: .inherited)
        guard status == 0 else { throw ExitCode.failure }
    }

    /// SwiftPM takes it for success when a filter leaves nothing to run, as a misspelt one does.
    private func requireMatch(
        of filters: [Regex<AnyRegexOutput>], _ swift: SwiftToolchain, in context: CommandContext
    ) async throws {
        let lines = Mutex<[String]>([])
        let status = try await context.console.progress("Building the tests") { _ in
            try await swift.run(
                ["test", "list"], output: .lines { line in lines.withLock { $0.append(line) } })
        }
        let output = lines.withLock { $0 }
        guard status == 0 else {
            context.console.note(
                BuildOutput(output.joined(separator: "\n")).diagnostics, at: .quiet)
            throw ExitCode.failure
        }
        let files = try ProducerLayout.files(
            below: context.project.path("Tests"), suffix: ".swift")
        guard !TestListing(output: output).hasMatch(filters, files: files) else { return }
        let wanted = (patterns + labels).map { "`\($0)`" }.joined(separator: " or ")
        throw CommandError(
            "no test matches \(wanted)",
            hint: "`\(context.programName) test --list` names the tests there are")
    }

    var arguments: [String] {
        if isListing { return ["test", "list"] }
        var arguments = ["test", isParallel ? "--parallel" : "--no-parallel"]
        for pattern in patterns + labels { arguments += ["--filter", pattern] }
        for pattern in skipped { arguments += ["--skip", pattern] }
        return arguments
    }
}
