/// The findings of a run of checks as Django prints them.
public struct CheckReport: Sendable, Equatable {
    public var messages: [CheckMessage]

    public init(_ messages: [CheckMessage]) {
        self.messages = messages
    }

    /// Whether anything is at `level` or above.
    public func hasFindings(at level: CheckLevel) -> Bool {
        messages.contains { $0.level >= level }
    }

    /// `System check identified no issues (0 silenced).`, or the findings grouped by level.
    public var text: String {
        guard !messages.isEmpty else { return summary }
        var text = "System check identified some issues:\n"
        for level in CheckLevel.allCases.reversed() {
            let group = messages.filter { $0.level == level }.map(\.description).sorted()
            guard !group.isEmpty else { continue }
            text += "\n\(level.name)S:\n\(group.joined(separator: "\n"))\n"
        }
        return text + "\n" + summary
    }

    /// The last line alone.
    public var summary: String {
        let count =
            switch messages.count {
            case 0: "no issues"
            case 1: "1 issue"
            case let count: "\(count) issues"
            }
        return "System check identified \(count) (0 silenced)."
    }
}
