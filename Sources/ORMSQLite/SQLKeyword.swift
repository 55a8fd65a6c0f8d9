/// The words of SQL that tell what a statement does.
enum SQLKeyword {
    /// Whether the first word is one of `keywords`, which are in capital letters; what may stand before it are white
    /// space and comments. Every change of a file asks this, so nothing is copied.
    ///
    /// Source: <https://www.sqlite.org/lang_comment.html>
    static func begins(_ sql: String, withOneOf keywords: [String]) -> Bool {
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
        // In ASCII, a letter is in upper case without the bit 0x20.
        let word = rest.prefix { isLetter($0 & ~0x20) }
        return keywords.contains { keyword in
            word.elementsEqual(keyword.utf8) { $0 & ~0x20 == $1 }
        }
    }

    private static func isWhitespace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
