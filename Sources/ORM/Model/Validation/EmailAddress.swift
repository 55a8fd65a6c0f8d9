/// Which texts are email addresses, by the rules of Django's `EmailValidator`.
///
/// Source: `EmailValidator` in `django/core/validators.py` of Django 5.2
enum EmailAddress {
    /// Source: RFC 3696, erratum 1690
    private static let maximumLength = 320

    static func isValid(_ text: String) -> Bool {
        guard text.utf8.count <= maximumLength, let at = text.lastIndex(of: "@") else {
            return false
        }
        let domain = text[text.index(after: at)...]
        return isLocalPart(text[..<at])
            && (domain.lowercased() == "localhost" || isLiteral(domain)
                || HostName.isValid(domain, needsTopLevel: true, allowsDot: false))
    }

    /// Words of letters, digits and signs with points between them, or a text in quotes.
    private static func isLocalPart(_ text: Substring) -> Bool {
        if text.hasPrefix("\"") { return isQuoted(text) }
        let words = text.split(separator: ".", omittingEmptySubsequences: false)
        return words.allSatisfy { word in
            !word.isEmpty
                && word.utf8.allSatisfy { byte in
                    HostName.isAlphanumeric(byte) || signs.contains(byte)
                }
        }
    }

    private static let signs = Set("-!#$%&'*+/=?^_`{}|~".utf8)

    private static func isQuoted(_ text: Substring) -> Bool {
        guard text.utf8.count >= 2, text.hasSuffix("\"") else { return false }
        var isEscaped = false
        for byte in text.utf8.dropFirst().dropLast() {
            let isForbidden = byte == 0 || byte == 10 || byte == 13 || byte > 127
            if isForbidden { return false }
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") || byte == 9 || byte == 32 {
                return false
            }
        }
        return !isEscaped
    }

    /// `[192.0.2.1]`
    private static func isLiteral(_ domain: Substring) -> Bool {
        domain.hasPrefix("[") && domain.hasSuffix("]")
            && IPAddressText.normalized(String(domain.dropFirst().dropLast())) != nil
    }
}

/// Which texts are names of hosts.
enum HostName {
    /// Labels of up to 63 letters, digits and hyphens, no hyphen at an end of one, with points between them. Letters
    /// of other scripts are admitted, as resolvers encode them. With `needsTopLevel` there are two labels or more, the
    /// last of two characters or more; with `allowsDot` a point may follow it.
    static func isValid(
        _ text: some StringProtocol, needsTopLevel: Bool, allowsDot: Bool
    ) -> Bool {
        var labels = text.split(separator: ".", omittingEmptySubsequences: false)
        if allowsDot, labels.count > 2, labels.last == "" { labels.removeLast() }
        guard !needsTopLevel || labels.count >= 2, let last = labels.last else { return false }
        if needsTopLevel {
            guard last.count >= 2, last.contains(where: { !$0.isASCII || !$0.isNumber }) else {
                return false
            }
        }
        return labels.allSatisfy { label in
            (1...63).contains(label.count) && label.first != "-" && label.last != "-"
                && label.unicodeScalars.allSatisfy { scalar in
                    scalar == "-" || !scalar.isASCII && scalar.value >= 0xa1
                        || scalar.isASCII && isAlphanumeric(UInt8(truncatingIfNeeded: scalar.value))
                }
        }
    }

    static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"):
            true
        default: false
        }
    }
}
