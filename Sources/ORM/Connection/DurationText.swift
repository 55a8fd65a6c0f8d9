/// Durations as Django writes and reads them: `1 02:03:04.500000`, days before a time of day.
///
/// Source: `duration_string` and `parse_duration` of Django 5.2
package enum DurationText {
    private static let day: Int64 = 86_400_000_000

    /// The text for a number of microseconds. Before zero, days are negative and the rest is counted from there on.
    package static func format(_ microseconds: Int64) -> String {
        var (days, rest) = microseconds.quotientAndRemainder(dividingBy: day)
        if rest < 0 { (days, rest) = (days - 1, rest + day) }
        func padded(_ number: Int64, _ digits: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: digits - text.count) + text
        }
        let seconds = rest / 1_000_000
        let time = [seconds / 3_600, seconds / 60 % 60, seconds % 60].map { padded($0, 2) }
        let fraction = rest % 1_000_000
        return (days == 0 ? "" : "\(days) ") + time.joined(separator: ":")
            + (fraction == 0 ? "" : ".\(padded(fraction, 6))")
    }

    /// The microseconds that a text stands for: `[-][days [days, ]][[hours:]minutes:]seconds[.fraction]`, the same with
    /// PostgreSQL's `days`, or ISO 8601's `P1DT2H`.
    package static func parse(_ text: String) -> Int64? {
        if let microseconds = parseISO8601(text) { return microseconds }
        var words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let time = words.popLast(), let clock = parseTime(time) else { return nil }
        if words.count == 2, ["days,", "day,", "days", "day"].contains(words[1]) {
            words.removeLast()
        }
        guard words.count <= 1 else { return nil }
        guard let days = words.first else { return clock }
        guard let number = Int64(days), !days.hasPrefix("+") else { return nil }
        let whole = number.multipliedReportingOverflow(by: day)
        let sum = whole.partialValue.addingReportingOverflow(clock)
        return whole.overflow || sum.overflow ? nil : sum.partialValue
    }

    private static func parseTime(_ text: String) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let parts = (isNegative ? text.dropFirst() : text[...])
            .split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let last = parts.last else { return nil }
        let seconds = last.split(
            maxSplits: 1, omittingEmptySubsequences: false,
            whereSeparator: { $0 == "." || $0 == "," })
        var total: Int64 = 0
        for part in parts.dropLast() + [seconds[0]] {
            // Ten digits of hours keep the sum well within 64 bits of microseconds.
            guard (1...8).contains(part.count), let number = digits(part) else { return nil }
            total = total * 60 + number
        }
        total *= 1_000_000
        if seconds.count == 2 {
            guard (1...12).contains(seconds[1].count), digits(seconds[1]) != nil else { return nil }
            let fraction = (seconds[1] + "000000").prefix(6)
            total += digits(fraction) ?? 0
        }
        return isNegative ? -total : total
    }

    static func digits(_ text: some StringProtocol) -> Int64? {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            ? Int64(text) : nil
    }
}
