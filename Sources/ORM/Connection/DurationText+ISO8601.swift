extension DurationText {
    /// Microseconds in what a letter counts, by its place: days before `T`, the others after it.
    private static let units: [(letter: Character, size: Int64)] = [
        ("D", 86_400_000_000), ("H", 3_600_000_000), ("M", 60_000_000), ("S", 1_000_000),
    ]

    /// The microseconds of `[+-]P[nD][T[nH][nM][nS]]`, where each number may have a fraction. Years, months and weeks,
    /// which Django does not take either, are refused.
    ///
    /// Source: ISO 8601-1:2019, section 5.5.2; `parse_duration` of Django 5.2
    static func parseISO8601(_ text: String) -> Int64? {
        let isNegative = text.hasPrefix("-")
        let rest = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
        guard rest.first == "P" else { return nil }
        let parts = rest.dropFirst().split(
            separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
        guard var total = sum(of: parts[0], in: units[..<1]) else { return nil }
        if parts.count == 2 {
            guard !parts[1].isEmpty, let time = sum(of: parts[1], in: units[1...]) else {
                return nil
            }
            let (sum, overflow) = total.addingReportingOverflow(time)
            guard !overflow else { return nil }
            total = sum
        } else if parts[0].isEmpty {
            return nil
        }
        return isNegative ? -total : total
    }

    /// The sum of numbers that are each followed by a letter, in the order of `units`.
    private static func sum(
        of text: Substring, in units: ArraySlice<(letter: Character, size: Int64)>
    ) -> Int64? {
        var text = text
        var total: Int64 = 0
        for unit in units {
            guard let end = text.firstIndex(of: unit.letter) else { continue }
            guard let amount = amount(text[..<end], of: unit.size) else { return nil }
            let (sum, overflow) = total.addingReportingOverflow(amount)
            guard !overflow else { return nil }
            total = sum
            text = text[text.index(after: end)...]
        }
        return text.isEmpty ? total : nil
    }

    /// A number with or without a fraction, to the nearest microsecond.
    private static func amount(_ text: Substring, of unit: Int64) -> Int64? {
        let parts = text.split(
            maxSplits: 1, omittingEmptySubsequences: false,
            whereSeparator: { $0 == "." || $0 == "," })
        guard let first = parts.first, !first.isEmpty, let whole = digits(first) else {
            return nil
        }
        let (product, overflow) = whole.multipliedReportingOverflow(by: unit)
        guard !overflow else { return nil }
        guard parts.count == 2 else { return product }
        // Eight digits of a day are 8.64e18 at most, which Int64 holds.
        let fraction = (parts[1] + "00000000").prefix(8)
        guard (1...18).contains(parts[1].count), digits(parts[1]) != nil,
            let hundredMillionths = digits(fraction)
        else { return nil }
        let part = (hundredMillionths * unit + 50_000_000) / 100_000_000
        let (result, tooBig) = product.addingReportingOverflow(part)
        return tooBig ? nil : result
    }
}
