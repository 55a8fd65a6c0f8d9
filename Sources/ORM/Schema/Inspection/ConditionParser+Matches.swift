// Text that a column is compared with by a pattern.

extension ConditionParser {
    /// What `LIKE` says on PostgreSQL, which writes it `~~`, and `GLOB` on SQLite, whose `LIKE` takes upper and lower
    /// case for the same; nil if neither follows.
    mutating func match(_ term: Term, _ isNegated: Bool) throws -> ConditionDescription? {
        var isNegated = isNegated
        let syntax: PatternSyntax
        if take(word: "GLOB") {
            syntax = .glob
        } else if take(optional: "~~") {
            syntax = .like
        } else if take(optional: "!~~") {
            syntax = .like
            isNegated = true
        } else {
            return nil
        }
        guard case .text(let pattern) = try sum(), case .operand(let operand, .text) = term,
            let (place, text) = syntax.read(pattern)
        else { throw Unreadable() }
        let condition =
            place == .whole
            ? ConditionDescription.compare(operand, .equal, .value(.text(text)))
            : .matches(operand, place, text)
        return isNegated ? try negated(condition) : condition
    }
}

/// How a pattern writes what it does not mean literally.
private enum PatternSyntax {
    /// `%`, `_`, and a backslash before what is meant literally.
    case like
    /// `*`, `?`, and brackets around what is meant literally.
    case glob

    /// The text that is looked for and where; nil for a pattern that asks for more.
    func read(_ pattern: String) -> (place: TextLookup.Place, text: String)? {
        var rest = Substring(pattern)
        let wildcard: Character = self == .like ? "%" : "*"
        let startsAnywhere = rest.first == wildcard
        if startsAnywhere { rest.removeFirst() }
        var text = ""
        var endsAnywhere = false
        while let next = rest.popFirst() {
            switch (self, next) {
            case (_, wildcard):
                guard rest.isEmpty else { return nil }
                endsAnywhere = true
            case (.like, "_"), (.glob, "?"): return nil
            case (.like, "\\"):
                guard let literal = rest.popFirst() else { return nil }
                text.append(literal)
            case (.glob, "["):
                guard let literal = rest.popFirst(), literal != "^", rest.popFirst() == "]"
                else { return nil }
                text.append(literal)
            default: text.append(next)
            }
        }
        switch (startsAnywhere, endsAnywhere) {
        case (false, false): return (.whole, text)
        case (false, true): return (.start, text)
        case (true, false): return (.end, text)
        case (true, true): return (.anywhere, text)
        }
    }
}
