/// Source: <https://www.postgresql.org/docs/current/functions-matching.html>
extension PostgreSQLDialect {
    public var lowerFunction: String { "lower" }
    public var upperFunction: String { "upper" }

    public func match(_ lookup: TextLookup, _ text: String) -> TextMatch {
        switch lookup.place {
        case .whole where !lookup.ignoresCase: return TextMatch(between: " = ", text: text)
        case .pattern: return TextMatch(between: lookup.ignoresCase ? " ~* " : " ~ ", text: text)
        case .whole, .anywhere, .start, .end:
            let pattern = TextMatch.pattern(
                text, lookup.place, wildcard: "%", special: ["%", "_", "\\"],
                escape: { "\\\($0)" })
            return TextMatch(between: lookup.ignoresCase ? " ILIKE " : " LIKE ", text: pattern)
        }
    }

    /// Source: <https://www.postgresql.org/docs/current/functions-net.html>
    public var addressText: (before: String, after: String) { ("host(", ")") }

    public var comparableJSON: (before: String, after: String) { ("", "") }

    /// A parameter takes the type of what it is calculated with, of a `smallint` though it is larger, and two of them
    /// are texts to one another.
    ///
    /// Source: <https://www.postgresql.org/docs/current/typeconv-oper.html>
    public func operandType(of value: DatabaseValue) -> String? {
        switch value {
        case .integer: "bigint"
        case .decimal: "numeric"
        case .real: "double precision"
        case .bool: "boolean"
        case .timestamp: "timestamp with time zone"
        case .date: "date"
        case .time: "time"
        case .duration: "interval"
        case .uuid: "uuid"
        case .blob: "bytea"
        // Text is what a parameter is without a type, and may stand beside an address or JSON.
        case .text, .null: nil
        }
    }

    public func membership(
        in values: [DatabaseValue]
    ) throws -> (before: String, list: String, after: String)? {
        let type = values.first.flatMap(operandType)
        return (
            " = ANY(", try PostgreSQLText.array(values), type.map { "::\($0)[])" } ?? ")"
        )
    }

    /// Source: <https://www.postgresql.org/docs/current/functions-datetime.html#FUNCTIONS-DATETIME-EXTRACT>
    public func extraction(
        of part: DatePart, from source: DatePart.Source
    ) -> (before: String, after: String) {
        let zone = source == .instant ? " AT TIME ZONE 'UTC'" : ""
        func field(_ name: String) -> (before: String, after: String) {
            ("CAST(EXTRACT(\(name) FROM ", "\(zone)) AS integer)")
        }
        switch part {
        case .year: return field("YEAR")
        case .quarter: return field("QUARTER")
        case .month: return field("MONTH")
        case .day: return field("DAY")
        case .week: return field("WEEK")
        case .weekday:
            return ("(CAST(EXTRACT(DOW FROM ", "\(zone)) AS integer) + 1)")
        case .isoWeekday: return field("ISODOW")
        case .hour: return field("HOUR")
        case .minute: return field("MINUTE")
        // Whole seconds: CAST would round them.
        case .second:
            return ("CAST(floor(EXTRACT(SECOND FROM ", "\(zone))) AS integer)")
        }
    }

    /// Source: <https://www.postgresql.org/docs/current/sql-explain.html>
    public var explanation: (prefix: String, column: Int) { ("EXPLAIN ", 0) }
}
