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
                completion: .appLabels
            ),
            .option(
                "tag",
                short: "t",
                \.tags,
                valueName: "TAG",
                help: "Run only the checks with this tag; repeatable",
                completion: .checkTags
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
                help: "Run the checks that need this database as well; repeatable",
                completion: .databases
            ),
        ]
    )

    private static let checks: [SystemCheck] = [
        .sources, .migrations, .modelServices, .certificates,
    ]

    public init() {}

    static func tags(in context: CommandContext) -> [String] {
        SystemChecks(apps: context.apps, extra: checks).tags(forDeployment: true)
    }

    public func run(in context: CommandContext) async throws {
        let all = SystemChecks(apps: context.apps, extra: Self.checks)
        let known = all.tags(forDeployment: isForDeployment)
        if listsTags { return known.forEach { context.console.write($0) } }
        if let unknown = tags.first(where: { !known.contains($0) }) {
            throw CommandError(
                "There is no system check with the \"\(unknown)\" tag.",
                hint: Suggestion.hint(for: unknown, among: known)
            )
        }
        let report = try await report(in: context)
        if report.messages.isEmpty { return context.console.write(report.text) }
        context.console.note(report.text, at: .quiet)
        if report.hasFindings(at: failLevel.level) { throw ExitCode.failure }
    }

    private func report(in context: CommandContext) async throws -> CheckReport {
        let chosen = AppRegistry(
            project: context.apps.project,
            apps: try context.apps.apps(labeled: apps)
        )
        for alias in databases { try context.openDatabase(alias) }
        let subject = SystemCheck.Subject(
            project: context.project,
            settings: context.settings,
            apps: chosen,
            installed: context.apps,
            databases: databases
        )
        let checks = SystemChecks(apps: chosen, extra: Self.checks)
        let messages = try await checks.run(
            on: subject,
            tags: Set(tags),
            forDeployment: isForDeployment
        )
        return CheckReport(messages)
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
