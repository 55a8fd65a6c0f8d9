/// A change of a column's type after which values that it holds may be cut, rounded or refused.
///
/// Judged by PostgreSQL's types, which say what a field of the kind means on either database.
struct ColumnNarrowing {
    /// The types before and after, for people.
    let old: String
    let new: String

    /// Nil if every value of the old column is one of the new.
    init?(from before: ColumnDefinition, to after: ColumnDefinition) {
        let dialect = PostgreSQLDialect()
        let (old, new) = (dialect.typeName(for: before.kind), dialect.typeName(for: after.kind))
        if after.kind.isPositive, !before.kind.isPositive {
            self.old = old
            self.new = "\(new), not negative"
            return
        }
        guard !Self.widens(old, to: new) else { return nil }
        self.old = old
        self.new = new
    }

    private static func widens(_ old: String, to new: String) -> Bool {
        if old == new { return true }
        let (before, after) = (Parts(old), Parts(new))
        let integers = ["smallint": 5, "integer": 10, "bigint": 19]
        switch (before.name, after.name) {
        case ("varchar", "varchar"): return limit(before) <= limit(after)
        case (_, "text"): return before.name != "bytea"
        case ("date", "timestamp with time zone"): return true
        case ("smallint", "double precision"), ("integer", "double precision"): return true
        case ("numeric", "numeric"):
            guard before.numbers.count == 2, after.numbers.count == 2 else { return false }
            let (wholeBefore, wholeAfter) = (
                before.numbers[0] - before.numbers[1], after.numbers[0] - after.numbers[1]
            )
            return wholeBefore <= wholeAfter && before.numbers[1] <= after.numbers[1]
        default: break
        }
        guard let digits = integers[before.name] else { return false }
        if let wider = integers[after.name] { return digits <= wider }
        switch after.name {
        // A sign takes one character.
        case "varchar": return digits < limit(after)
        case "numeric":
            return after.numbers.count == 2 && digits <= after.numbers[0] - after.numbers[1]
        default: return false
        }
    }

    private static func limit(_ type: Parts) -> Int { type.numbers.first ?? .max }

    /// `numeric(10, 2)` as its name and its numbers.
    private struct Parts {
        let name: String
        let numbers: [Int]

        init(_ type: String) {
            let halves = type.split(separator: "(", maxSplits: 1)
            name = String(halves.first ?? "")
            let list = halves.count == 2 ? halves[1].dropLast() : ""
            numbers = list.split(separator: ",").compactMap { part in
                Int(part.filter { !$0.isWhitespace })
            }
        }
    }
}
