/// How far a piece of work is, and the line that shows it.
struct ProgressState: Sendable, Equatable {
    var title: String
    var detail = ""
    var completed = 0
    var total: Int?

    init(title: String, total: Int?) {
        self.title = title
        self.total = total
    }

    private static let spinner = ["|", "/", "-", "\\"]
    private static let barWidth = 24

    /// One line of less than `width` columns: `Loading rows [####    ] 50/100 0:02 blog.Post`.
    ///
    /// Each `tick` turns the spinner on.
    func line(elapsed: Duration, tick: Int, width: Int) -> String {
        var parts = [title]
        if let total, total > 0 {
            let done = min(max(completed, 0), total)
            let filled = done * Self.barWidth / total
            let bar =
                String(repeating: "#", count: filled)
                + String(repeating: " ", count: Self.barWidth - filled)
            parts += ["[\(bar)]", "\(done)/\(total)"]
        } else {
            parts.append(Self.spinner[tick % Self.spinner.count])
            if completed > 0 { parts.append("\(completed)") }
        }
        parts.append(Self.clockText(elapsed))
        if !detail.isEmpty { parts.append(detail) }
        // The last column stays free: some terminals wrap when it is filled.
        return String(parts.joined(separator: " ").prefix(max(width - 1, 0)))
    }

    /// `0:07`, `12:40` or `1:00:03`.
    static func clockText(_ duration: Duration) -> String {
        let seconds = Int(duration.components.seconds)
        let (hours, minutes) = (seconds / 3_600, seconds / 60 % 60)
        let tail = padded(seconds % 60)
        return hours > 0 ? "\(hours):\(padded(minutes)):\(tail)" : "\(minutes):\(tail)"
    }

    private static func padded(_ number: Int) -> String {
        number < 10 ? "0\(number)" : "\(number)"
    }
}
