/// Text of others in a line of a log, where it must neither start a second line nor steer a terminal. Pure.
enum LogText {
    /// As one word: what is none is written as in JSON.
    static func word(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E) ~= $0 && $0 != UInt8(ascii: "\"") }
        return isPlain && !text.isEmpty ? text : quoted(text)
    }

    /// As the rest of a line, with the characters that JSON would escape escaped.
    static func line(_ text: String) -> String {
        String(quoted(text).dropFirst().dropLast()).replacing("\\\"", with: "\"")
    }

    /// As a string of JSON.
    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{2029}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
