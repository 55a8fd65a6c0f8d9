internal import GRPCCore

/// What the access log says about one RPC, and its two forms. Pure.
struct AccessLogEntry {
    /// UTC: `2026-11-27T09:05:00.123Z`.
    var time: String
    var peer: String
    /// `account.PostController/Retrieve`; what the client asked for, whether or not there is such a method.
    var method: String
    /// `NOT_FOUND`
    var code: String
    var duration: Duration
    var bytesIn: Int
    var bytesOut: Int
    var requestID: String
    var isSlow: Bool
    var notes: [(key: String, value: String)]

    var text: String {
        var words = [
            time, peer, Self.word(method), code, "\(duration.inMilliseconds)ms", "in=\(bytesIn)",
            "out=\(bytesOut)", "id=\(requestID)",
        ]
        words += notes.map { "\(Self.word($0.key))=\(Self.word($0.value))" }
        if isSlow { words.append("slow") }
        return words.joined(separator: " ")
    }

    var json: String {
        var fields = [
            ("time", Self.quoted(time)), ("peer", Self.quoted(peer)),
            ("method", Self.quoted(method)), ("code", Self.quoted(code)),
            ("ms", duration.inMilliseconds), ("bytes_in", "\(bytesIn)"),
            ("bytes_out", "\(bytesOut)"), ("request_id", Self.quoted(requestID)),
        ]
        fields += notes.map { ($0.key, Self.isNumber($0.value) ? $0.value : Self.quoted($0.value)) }
        if isSlow { fields.append(("slow", "true")) }
        return "{\(fields.map { "\(Self.quoted($0.0)):\($0.1)" }.joined(separator: ","))}"
    }

    /// Text that a client chose, or a note's, as one word that starts no second line: what could, and what a terminal
    /// would obey, is written as in JSON.
    private static func word(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E) ~= $0 && $0 != UInt8(ascii: "\"") }
        return isPlain && !text.isEmpty ? text : quoted(text)
    }

    private static func isNumber(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), text.utf8.count <= 18 else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
        } && (parts[0] == "0" || parts[0].first != "0")
    }

    private static func quoted(_ text: String) -> String {
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
