/// The words of SQL that tell what a statement does.
enum SQLKeyword {
    /// The first word, in capital letters; what may stand before it are white space and comments.
    ///
    /// Source: <https://www.sqlite.org/lang_comment.html>
    static func first(of sql: String) -> String {
        var rest = sql.utf8[...]
        while let byte = rest.first {
            if isWhitespace(byte) || byte == UInt8(ascii: ";") {
                rest.removeFirst()
            } else if rest.starts(with: "--".utf8) {
                rest = rest.drop { $0 != UInt8(ascii: "\n") }
            } else if rest.starts(with: "/*".utf8) {
                rest = rest.dropFirst(2)
                while !rest.isEmpty, !rest.starts(with: "*/".utf8) { rest.removeFirst() }
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        // In ASCII, a letter is in upper case without the bit 0x20. No word that is asked for is longer.
        let word = rest.prefix(16).prefix { isLetter($0 & ~0x20) }
        return String(decoding: word.map { $0 & ~0x20 }, as: UTF8.self)
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
