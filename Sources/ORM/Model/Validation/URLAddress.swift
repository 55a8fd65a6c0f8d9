/// Which texts are URLs, by the rules of Django's `URLValidator`.
///
/// Source: `URLValidator` in `django/core/validators.py` of Django 5.2
public enum URLAddress {
    public static let standardSchemes = ["http", "https", "ftp", "ftps"]

    private static let maximumLength = 2_048

    static func isValid(_ text: String, schemes: [String]) -> Bool {
        guard text.unicodeScalars.count <= maximumLength,
            !text.unicodeScalars.contains(where: \.properties.isWhitespace),
            let mark = text.firstRange(of: "://"),
            schemes.contains(text[..<mark.lowerBound].lowercased())
        else { return false }
        let rest = text[mark.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        guard let at = authority.lastIndex(of: "@") else { return isHost(authority) }
        return isUser(authority[..<at]) && isHost(authority[authority.index(after: at)...])
    }

    /// `name` or `name:password`
    private static func isUser(_ text: Substring) -> Bool {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return !parts[0].isEmpty
            && parts.allSatisfy { part in !part.contains { ":@/".contains($0) } }
    }

    /// A host name, `localhost`, an IPv4 address or an IPv6 address in brackets, with or without a port.
    private static func isHost(_ text: Substring) -> Bool {
        var host = text
        if let colon = text.lastIndex(of: ":"), !text.hasSuffix("]") {
            let port = text[text.index(after: colon)...]
            guard (1...5).contains(port.utf8.count),
                port.utf8.allSatisfy({ (0x30...0x39).contains($0) })
            else { return false }
            host = text[..<colon]
        }
        if host.hasPrefix("["), host.hasSuffix("]") {
            return IPAddressText.parseIPv6(host.dropFirst().dropLast()) != nil
        }
        guard host.unicodeScalars.count <= 253 else { return false }
        return host.lowercased() == "localhost" || IPAddressText.parseIPv4(host) != nil
            || HostName.isValid(host, needsTopLevel: true, allowsDot: true)
    }
}
