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
            time, peer, LogText.word(method), code, "\(duration.inMilliseconds)ms", "in=\(bytesIn)",
            "out=\(bytesOut)", "id=\(requestID)",
        ]
        words += notes.map { "\(LogText.word($0.key))=\(LogText.word($0.value))" }
        if isSlow { words.append("slow") }
        return words.joined(separator: " ")
    }

    var json: String {
        var fields = [
            ("time", LogText.quoted(time)), ("peer", LogText.quoted(peer)),
            ("method", LogText.quoted(method)), ("code", LogText.quoted(code)),
            ("ms", duration.inMilliseconds), ("bytes_in", "\(bytesIn)"),
            ("bytes_out", "\(bytesOut)"), ("request_id", LogText.quoted(requestID)),
        ]
        fields += notes.map {
            ($0.key, Self.isNumber($0.value) ? $0.value : LogText.quoted($0.value))
        }
        if isSlow { fields.append(("slow", "true")) }
        return "{\(fields.map { "\(LogText.quoted($0.0)):\($0.1)" }.joined(separator: ","))}"
    }

    private static func isNumber(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), text.utf8.count <= 18 else { return false }
        return parts.allSatisfy { part in
            !part.isEmpty && part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
        } && (parts[0] == "0" || parts[0].first != "0")
    }
}
