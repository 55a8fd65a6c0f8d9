/// The words of a statement as a database keeps it.
///
/// Source: <https://www.sqlite.org/lang_keywords.html>,
/// <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>
struct SQLTokens {
    enum Token: Hashable {
        /// A keyword, or a name without quotation marks. In capital letters for comparison, and as it stands.
        case word(String, original: String)
        /// A name in quotation marks.
        case name(String)
        case text(String)
        case number(String)
        /// An operator or a bracket.
        case symbol(String)
    }

    /// Longer ones before those that they begin with.
    private static let symbols = [
        "!~~*", "~~*", "!~~", "!~*", "~~", "~*", "!~", "::", "<=", ">=", "<>", "!=", "==", "||",
    ]

    static func tokens(of sql: String) -> [Token] {
        var tokens: [Token] = []
        var rest = Substring(sql)
        while let first = rest.first {
            if first.isWhitespace {
                rest.removeFirst()
            } else if rest.hasPrefix("--") {
                rest = rest.drop { !$0.isNewline }
            } else if first == "'" {
                tokens.append(.text(quoted("'", &rest)))
            } else if let text = dollarQuoted(&rest) {
                tokens.append(.text(text))
            } else if rest.hasPrefix("/*") {
                rest = rest.dropFirst(2)
                while !rest.isEmpty, !rest.hasPrefix("*/") { rest.removeFirst() }
                rest = rest.dropFirst(2)
            } else if first == "\"" || first == "`" {
                tokens.append(.name(quoted(first, &rest)))
            } else if first.isNumber {
                let digits = rest.prefix { $0.isNumber || $0 == "." }
                tokens.append(.number(String(digits)))
                rest = rest.dropFirst(digits.count)
            } else if first.isLetter || first == "_" {
                let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "$" }
                tokens.append(.word(word.uppercased(), original: String(word)))
                rest = rest.dropFirst(word.count)
            } else {
                let symbol = symbols.first { rest.hasPrefix($0) } ?? String(first)
                tokens.append(.symbol(symbol))
                rest = rest.dropFirst(symbol.count)
            }
        }
        return tokens
    }

    /// What stands between two marks, of which two in a row stand for one.
    private static func quoted(_ mark: Character, _ rest: inout Substring) -> String {
        var text = ""
        rest.removeFirst()
        while let next = rest.popFirst() {
            if next != mark {
                text.append(next)
            } else if rest.first == mark {
                text.append(mark)
                rest.removeFirst()
            } else {
                break
            }
        }
        return text
    }

    /// What stands between two `$$` or `$tag$`, as PostgreSQL quotes bodies of functions; nil for anything else.
    private static func dollarQuoted(_ rest: inout Substring) -> String? {
        guard rest.first == "$" else { return nil }
        let tag = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        guard tag.first?.isNumber != true, rest.dropFirst(tag.count + 1).first == "$" else {
            return nil
        }
        let mark = "$\(tag)$"
        var text = rest.dropFirst(mark.count)
        let start = text.startIndex
        while !text.isEmpty, !text.hasPrefix(mark) { text.removeFirst() }
        defer { rest = text.dropFirst(mark.count) }
        return String(rest[start..<text.startIndex])
    }

    /// The tokens as text again, with a space between each two.
    static func text(of tokens: some Sequence<Token>) -> String {
        tokens.map { token in
            switch token {
            case .word(_, let original): original
            case .name(let name): quoteIdentifier(name)
            case .text(let text): SQLLiteral.text(text)
            case .number(let digits): digits
            case .symbol(let symbol): symbol
            }
        }.joined(separator: " ")
    }
}
