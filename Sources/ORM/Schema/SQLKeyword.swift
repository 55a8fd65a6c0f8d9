/// The words of SQL that tell what a statement does.
package enum SQLKeyword {
    /// Whether the first word is one of `keywords`, which are in capital letters; what may stand before it are white
    /// space and comments, which PostgreSQL has within one another and SQLite has not. Every change of a file asks this,
    /// so nothing is copied.
    ///
    /// Source: <https://www.sqlite.org/lang_comment.html>,
    /// <https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-COMMENTS>
    package static func begins(
        _ sql: String, withOneOf keywords: [String], nestsComments: Bool = false
    ) -> Bool {
        var rest = sql.utf8[...]
        while let byte = rest.first {
            if isWhitespace(byte) || byte == UInt8(ascii: ";") {
                rest.removeFirst()
            } else if rest.starts(with: "--".utf8) {
                rest = rest.drop { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
            } else if rest.starts(with: "/*".utf8) {
                rest = afterComment(rest, nests: nestsComments)
            } else {
                break
            }
        }
        // In ASCII, a letter is in upper case without the bit 0x20.
        let word = rest.prefix { isLetter($0 & ~0x20) }
        return keywords.contains { keyword in
            word.elementsEqual(keyword.utf8) { $0 & ~0x20 == $1 }
        }
    }

    private static func afterComment(
        _ text: Substring.UTF8View, nests: Bool
    ) -> Substring.UTF8View {
        var rest = text.dropFirst(2)
        var depth = 1
        while depth > 0, !rest.isEmpty {
            if rest.starts(with: "*/".utf8) {
                depth -= 1
                rest = rest.dropFirst(2)
            } else if nests, rest.starts(with: "/*".utf8) {
                depth += 1
                rest = rest.dropFirst(2)
            } else {
                rest.removeFirst()
            }
        }
        return rest
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
