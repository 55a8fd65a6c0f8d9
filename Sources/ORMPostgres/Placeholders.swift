/// The `?` placeholders of common SQL text as the `$1`, `$2`, ... that PostgreSQL reads.
enum Placeholders {
    /// Question marks in strings, quoted identifiers and comments are left as they are.
    ///
    /// Source: <https://www.postgresql.org/docs/current/sql-syntax-lexical.html>
    static func numbered(_ sql: String) -> String {
        var sql = sql
        let result = sql.withUTF8 { text -> [UInt8]? in
            guard text.contains(mark) else { return nil }
            var result: [UInt8] = []
            result.reserveCapacity(text.count + 16)
            var number = 0
            var copied = 0
            var position = 0
            while position < text.count {
                guard text[position] == mark else {
                    position = end(of: text, at: position)
                    continue
                }
                result.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<position]))
                number += 1
                result.append(UInt8(ascii: "$"))
                result.append(contentsOf: String(number).utf8)
                position += 1
                copied = position
            }
            result.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
            return result
        }
        return result.map { String(decoding: $0, as: UTF8.self) } ?? sql
    }

    private static let mark = UInt8(ascii: "?")
    private typealias Text = UnsafeBufferPointer<UInt8>

    /// Where what stands at `start` ends: a text, name or comment as a whole, or one byte of anything else.
    private static func end(of text: Text, at start: Int) -> Int {
        let next = start + 1 < text.count ? text[start + 1] : 0
        switch (text[start], next) {
        case (UInt8(ascii: "'"), _): return endOfQuotation(text, start)
        case (UInt8(ascii: "\""), _): return endOfQuotation(text, start)
        case (UInt8(ascii: "$"), _): return endOfDollarQuotation(text, start)
        case (UInt8(ascii: "-"), UInt8(ascii: "-")):
            return text[start...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
        case (UInt8(ascii: "/"), UInt8(ascii: "*")): return endOfComment(text, start)
        default: return start + 1
        }
    }

    /// In `E'...'`, a backslash takes away the meaning of what follows. A doubled quotation mark is part of the text.
    private static func endOfQuotation(_ text: Text, _ start: Int) -> Int {
        let quote = text[start]
        let hasEscapes =
            quote == UInt8(ascii: "'") && start > 0 && text[start - 1] | 0x20 == UInt8(ascii: "e")
            && (start < 2 || !isOfName(text[start - 2]))
        var position = start + 1
        while position < text.count {
            if text[position] == quote {
                guard position + 1 < text.count, text[position + 1] == quote else {
                    return position + 1
                }
                position += 1
            } else if hasEscapes, text[position] == UInt8(ascii: "\\") {
                position += 1
            }
            position += 1
        }
        return text.count
    }

    /// `$$...$$` and `$tag$...$tag$`; no dollar that is part of a name, or stands before a number.
    private static func endOfDollarQuotation(_ text: Text, _ start: Int) -> Int {
        let dollar = UInt8(ascii: "$")
        if start > 0, isOfName(text[start - 1]) { return start + 1 }
        guard let close = text[(start + 1)...].firstIndex(where: { !isOfName($0) || $0 == dollar }),
            text[close] == dollar,
            !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[start + 1])
        else { return start + 1 }
        let tag = text[start...close]
        var position = close + 1
        while position + tag.count <= text.count {
            if text[position..<position + tag.count].elementsEqual(tag) {
                return position + tag.count
            }
            position += 1
        }
        return text.count
    }

    /// Comments may lie within one another.
    private static func endOfComment(_ text: Text, _ start: Int) -> Int {
        var depth = 0
        var position = start
        while position + 1 < text.count {
            switch (text[position], text[position + 1]) {
            case (UInt8(ascii: "/"), UInt8(ascii: "*")): depth += 1
            case (UInt8(ascii: "*"), UInt8(ascii: "/")): depth -= 1
            default:
                position += 1
                continue
            }
            position += 2
            if depth == 0 { return position }
        }
        return text.count
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 0x80...:
            true
        default: false
        }
    }
}
