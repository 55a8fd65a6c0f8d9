/// The functions that begin with `manage_`, and `REGEXP`, are the driver's own: SQLite's `lower` knows only ASCII,
/// and its `LIKE` never tells `a` from `A`.
///
/// Source: <https://www.sqlite.org/lang_expr.html#the_like_glob_regexp_match_and_extract_operators>
extension SQLiteDialect {
    public var lowerFunction: String { "manage_lower" }
    public var upperFunction: String { "manage_upper" }

    public func match(_ lookup: TextLookup, _ text: String) -> TextMatch {
        let folded = lookup.ignoresCase ? text.lowercased() : text
        let before = lookup.ignoresCase ? "\(lowerFunction)(" : ""
        let close = lookup.ignoresCase ? ")" : ""
        switch lookup.place {
        case .whole: return TextMatch(before: before, between: "\(close) = ", text: folded)
        case .anywhere:
            return TextMatch(
                before: "instr(\(before)", between: "\(close), ", text: folded, after: ") > 0")
        // An index serves GLOB where the pattern does not begin with a wildcard.
        case .start, .end:
            let pattern = TextMatch.pattern(
                folded, lookup.place, wildcard: "*", special: ["*", "?", "["],
                escape: { "[\($0)]" })
            guard pattern.utf8.count <= Self.longestPattern else {
                let count = folded.unicodeScalars.count
                let part = lookup.place == .start ? "1, \(count)" : "-\(count)"
                return TextMatch(
                    before: "substr(\(before)", between: "\(close), \(part)) = ", text: folded)
            }
            return TextMatch(before: before, between: "\(close) GLOB ", text: pattern)
        case .pattern where lookup.ignoresCase:
            return TextMatch(before: "manage_iregexp(", between: ", ", text: text, after: ")")
        case .pattern: return TextMatch(between: " REGEXP ", text: text)
        }
    }

    /// In bytes; GLOB refuses longer ones.
    ///
    /// Source: <https://www.sqlite.org/limits.html#max_like_pattern_length>
    private static let longestPattern = 50_000

    public var addressText: (before: String, after: String) { ("", "") }
    public var comparableJSON: (before: String, after: String) { ("manage_json(", ")") }

    /// A decimal number is bound as text, which is greater than every number unless a column beside it makes it one.
    ///
    /// Source: <https://www.sqlite.org/datatype3.html#comparison_expressions>
    public func operandType(of value: DatabaseValue) -> String? {
        if case .decimal = value { return "NUMERIC" }
        return nil
    }

    /// Source: <https://www.sqlite.org/json1.html#jeach>
    public func membership(
        in values: [DatabaseValue]
    ) -> (before: String, list: String, after: String)? {
        var list = "["
        for (index, value) in values.enumerated() {
            if index > 0 { list += "," }
            switch value {
            case .null: list += "null"
            case .bool, .integer, .duration: list += literal(value)
            case .text(let text): list += JSONWriter.quoted(text)
            case .timestamp, .date, .time, .uuid:
                list += JSONWriter.quoted(String(literal(value).dropFirst().dropLast()))
            // Fractions would be read from text once more, and JSON has no bytes.
            case .real, .decimal, .blob: return nil
            }
        }
        return (" IN (SELECT value FROM json_each(", list + "]", "))")
    }

    /// Columns hold what does not fit them as well, and records with that could not be read.
    public func assignment(to kind: FieldKind) -> (before: String, after: String) {
        switch kind {
        case .decimal(let maxDigits, let places): ("manage_decimal(", ", \(maxDigits), \(places))")
        case .char, .slug, .email, .url, .filePath:
            ("manage_text(", ", \(kind.maximumLength ?? 0))")
        default:
            kind.integerRange.map { ("manage_integer(", ", \($0.lowerBound), \($0.upperBound))") }
                ?? ("", "")
        }
    }

    /// An instant is the text `YYYY-MM-DD HH:MM:SS[.ffffff]`. Its fraction is cut off before SQLite reads it,
    /// which would round it, on the last evening of a year to the next.
    ///
    /// Source: <https://www.sqlite.org/lang_datefunc.html>
    public func extraction(
        of part: DatePart, from source: DatePart.Source
    ) -> (before: String, after: String) {
        func digits(_ first: Int, _ count: Int = 2) -> (before: String, after: String) {
            ("CAST(substr(", ", \(first), \(count)) AS integer)")
        }
        // A time of day has no date before it.
        let start = source == .time ? 1 : 12
        switch part {
        case .year: return digits(1, 4)
        case .quarter: return ("((substr(", ", 6, 2) + 2) / 3)")
        case .month: return digits(6)
        case .day: return digits(9)
        // The week is that of its Thursday.
        case .week:
            return ("((strftime('%j', substr(", ", 1, 19), '-3 days', 'weekday 4') - 1) / 7 + 1)")
        case .weekday: return ("(strftime('%w', substr(", ", 1, 19)) + 1)")
        case .isoWeekday: return ("((strftime('%w', substr(", ", 1, 19)) + 6) % 7 + 1)")
        case .hour: return digits(start)
        case .minute: return digits(start + 3)
        case .second: return digits(start + 6)
        }
    }

    /// Source: <https://www.sqlite.org/eqp.html>
    public var explanation: (prefix: String, column: Int) { ("EXPLAIN QUERY PLAN ", 3) }
}
