/// What only the text of `CREATE TABLE` says of a table in SQLite: its constraints with names.
///
/// Source: <https://www.sqlite.org/lang_createtable.html>
struct SQLiteTableSource {
    private(set) var checks: [InspectedTable.Check] = []
    /// By columns, of unique constraints.
    private(set) var uniqueNames: [[String]: String] = [:]

    init(_ sql: String) {
        var tokens = SQLTokens.tokens(of: sql)[...]
        while let token = tokens.popFirst() {
            guard case .word("CONSTRAINT", _) = token, let name = Self.name(tokens.popFirst()),
                case .word(let kind, _)? = tokens.popFirst()
            else { continue }
            switch kind {
            case "CHECK":
                let inner = Self.bracketed(&tokens)
                checks.append(.init(name: name, condition: SQLTokens.text(of: inner)))
            case "UNIQUE":
                uniqueNames[Self.bracketed(&tokens).compactMap { Self.name($0) }] = name
            default: break
            }
        }
    }

    /// What rows of an index meet, from its `CREATE INDEX`; nil for all rows.
    static func condition(ofIndex sql: String) -> String? {
        let tokens = SQLTokens.tokens(of: sql)
        // A name that reads WHERE stands in quotation marks.
        let start = tokens.firstIndex { token in
            if case .word("WHERE", _) = token { true } else { false }
        }
        return start.map { SQLTokens.text(of: tokens[($0 + 1)...]) }
    }

    private static func name(_ token: SQLTokens.Token?) -> String? {
        switch token {
        case .name(let name), .word(_, let name): name
        default: nil
        }
    }

    /// The tokens between two brackets, taken with them.
    private static func bracketed(
        _ tokens: inout ArraySlice<SQLTokens.Token>
    ) -> [SQLTokens.Token] {
        guard tokens.popFirst() == .symbol("(") else { return [] }
        var inner: [SQLTokens.Token] = []
        var depth = 1
        while let token = tokens.popFirst() {
            if token == .symbol("(") { depth += 1 }
            if token == .symbol(")") { depth -= 1 }
            if depth == 0 { break }
            inner.append(token)
        }
        return inner
    }
}
