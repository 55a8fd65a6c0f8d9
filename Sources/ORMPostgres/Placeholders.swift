/// The `?` placeholders of common SQL text as the `$1`, `$2`, ... that PostgreSQL reads.
enum Placeholders {
    /// Question marks in strings, quoted identifiers and comments are left as they are.
    ///
    /// Source: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>
    static func numbered(_ sql: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(sql.utf8.count + 16)
        var number = 0
        var end: End?
        var previous: UInt8 = 0
        for byte in sql.utf8 {
            if let open = end {
                if open.closes(byte, after: previous) { end = nil }
                result.append(byte)
            } else if byte == UInt8(ascii: "?") {
                number += 1
                result += Array("$\(number)".utf8)
            } else {
                end = End(opening: byte, after: previous)
                result.append(byte)
            }
            previous = byte
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// What ends the text that is being passed over.
    private enum End {
        /// A doubled quote inside ends the text and begins it again, which comes to the same.
        case quote(UInt8)
        case line
        case comment

        init?(opening byte: UInt8, after previous: UInt8) {
            switch (previous, byte) {
            case (_, UInt8(ascii: "'")), (_, UInt8(ascii: "\"")): self = .quote(byte)
            case (UInt8(ascii: "-"), UInt8(ascii: "-")): self = .line
            case (UInt8(ascii: "/"), UInt8(ascii: "*")): self = .comment
            default: return nil
            }
        }

        func closes(_ byte: UInt8, after previous: UInt8) -> Bool {
            switch self {
            case .quote(let quote): byte == quote
            case .line: byte == UInt8(ascii: "\n")
            case .comment: previous == UInt8(ascii: "*") && byte == UInt8(ascii: "/")
            }
        }
    }
}
