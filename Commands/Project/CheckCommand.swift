public import CommandLineKit
internal import ProjectRegistry

/// Looks for faults in settings, apps, models and services without changing anything.
public struct CheckCommand: ManagementCommand {
    var apps: [String] = []
    var tags: [String] = []
    var listsTags = false
    var isForDeployment = false
    var failLevel = FailLevel.error
    var databases: [String] = []

    public static let configuration = CommandConfiguration<CheckCommand>(
        name: "check",
        summary: "Check the project for faults",
        requires: [.settings, .apps],
        arguments: [
            .positional(
                "app",
                \.apps,
                help: "Limit the checks to these apps",
                completion: .dynamic(requires: [.apps]) { $0.context.apps.labels }
            ),
            .option(
                "tag",
                short: "t",
                \.tags,
                valueName: "TAG",
                help: "Run only the checks with this tag; repeatable"
            ),
            .flag("list-tags", \.listsTags, help: "List the tags there are"),
            .flag("deploy", \.isForDeployment, help: "Check what matters in production as well"),
            .option(
                "fail-level",
                \.failLevel,
                help: "Findings from this level on make the exit code 1"
            ),
            .option(
                "database",
                \.databases,
                valueName: "ALIAS",
                help: "Run the checks that need this database as well; repeatable"
            ),
        ]
    )

    public init() {}

    public func run(in context: CommandContext) async throws {
        let checks = SystemChecks(apps: context.apps)
        let known = checks.tags(forDeployment: isForDeployment)
        if listsTags { return known.forEach { context.console.write($0) } }
        if let unknown = tags.first(where: { !known.contains($0) }) {
            throw CommandError(
                "There is no system check with the \"\(unknown)\" tag.",
                hint: Suggestion.nearest(to: unknown, among: known).map { "did you mean `\($0)`?" }
            )
        }
        let report = CheckReport(
            try await checks.run(
                on: try subject(in: context),
                tags: Set(tags),
                forDeployment: isForDeployment
            )
        )
        if report.hasFindings(at: failLevel.level) {
            context.console.note(report.text, at: .quiet)
            throw ExitCode.failure
        }
        if report.messages.isEmpty {
            context.console.write(report.text)
        } else {
            context.console.note(report.text, at: .quiet)
        }
    }

    private func subject(in context: CommandContext) throws -> SystemCheck.Subject {
        let chosen = try context.apps.apps(labeled: apps)
        return SystemCheck.Subject(
            project: context.project,
            settings: context.settings,
            apps: AppRegistry(project: context.apps.project, apps: chosen),
            databases: databases
        )
    }
}

/// A level as `--fail-level` takes it.
enum FailLevel: String, CaseIterable, ArgumentValue {
    case critical = "CRITICAL"
    case error = "ERROR"
    case warning = "WARNING"
    case info = "INFO"
    case debug = "DEBUG"

    var level: CheckLevel {
        switch self {
        case .critical: .critical
        case .error: .error
        case .warning: .warning
        case .info: .info
        case .debug: .debug
        }
    }
}
