public import CommandLineKit
internal import ProjectRegistry

/// Shows the settings and where each comes from.
public struct DiffSettingsCommand: ManagementCommand {
    var showsAll = false

    public static let configuration = CommandConfiguration<DiffSettingsCommand>(
        name: "diffsettings",
        summary: "Show each setting that is not at its default, and its origin",
        requires: [.settings],
        arguments: [
            .flag("all", \.showsAll, help: "Show the settings at their defaults as well")
        ]
    )

    public init() {}

    public func run(in context: CommandContext) async throws {
        let values = context.settings.values.filter { showsAll || $0.origin != .default }
        let lines = values.map { "\($0.key): \($0.text)" }
        let width = min(lines.map(\.count).max() ?? 0, 60)
        for (line, value) in zip(lines, values) {
            let gap = String(repeating: " ", count: max(0, width - line.count))
            context.console.write("\(line)\(gap)  # \(value.origin)")
        }
    }
}
