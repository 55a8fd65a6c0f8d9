/// IP addresses as text.
package enum IPAddressText {
    /// The four bytes of `192.0.2.1`: numbers without leading zeros.
    package static func parseIPv4(_ text: some StringProtocol) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var bytes: [UInt8] = []
        for part in parts {
            guard (1...3).contains(part.utf8.count), part == "0" || part.first != "0",
                part.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let byte = UInt8(part)
            else { return nil }
            bytes.append(byte)
        }
        return bytes
    }

    /// The 16 bytes of `2001:db8::1` or `::ffff:192.0.2.1`; a zone is not read.
    ///
    /// Source: RFC 4291, section 2.2
    package static func parseIPv6(_ text: some StringProtocol) -> [UInt8]? {
        var halves = String(text).split(
            separator: "::", maxSplits: 2, omittingEmptySubsequences: false
        ).map(String.init)
        guard halves.count <= 2 else { return nil }
        var groups: [[UInt16]] = []
        for (index, half) in halves.enumerated() {
            let isLast = index == halves.count - 1
            guard let read = Self.groups(of: half, isLast: isLast, mayBeEmpty: halves.count == 2)
            else { return nil }
            groups.append(read)
        }
        halves.removeAll()
        let known = groups.reduce(0) { $0 + $1.count }
        guard groups.count == 1 ? known == 8 : known < 8 else { return nil }
        let zeros = Array(repeating: UInt16(0), count: 8 - known)
        let all = groups.count == 1 ? groups[0] : groups[0] + zeros + groups[1]
        return all.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }
    }

    private static func groups(of text: String, isLast: Bool, mayBeEmpty: Bool) -> [UInt16]? {
        if text.isEmpty { return mayBeEmpty ? [] : nil }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        var groups: [UInt16] = []
        for (index, part) in parts.enumerated() {
            if isLast, index == parts.count - 1, part.contains(".") {
                guard let bytes = parseIPv4(part) else { return nil }
                groups.append(UInt16(bytes[0]) << 8 | UInt16(bytes[1]))
                groups.append(UInt16(bytes[2]) << 8 | UInt16(bytes[3]))
            } else {
                guard (1...4).contains(part.utf8.count), part.allSatisfy(\.isHexDigit),
                    let group = UInt16(part, radix: 16)
                else { return nil }
                groups.append(group)
            }
        }
        return groups
    }

    /// The text of 4 or 16 bytes: of IPv6 with the longest run of zeros left out, and with the last four bytes of a
    /// mapped IPv4 address as such.
    ///
    /// Source: RFC 5952, section 4 and 5
    package static func format(_ bytes: [UInt8]) -> String {
        guard bytes.count == 16 else { return bytes.map(String.init).joined(separator: ".") }
        if isMapped(bytes) { return "::ffff:\(format(Array(bytes[12...])))" }
        let groups = stride(from: 0, to: 16, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        var longest = 0..<0
        var start = 0
        for index in 0...8 where index == 8 || groups[index] != 0 {
            if index - start > max(longest.count, 1) { longest = start..<index }
            start = index + 1
        }
        func text(_ groups: ArraySlice<UInt16>) -> String {
            groups.map { String($0, radix: 16) }.joined(separator: ":")
        }
        guard !longest.isEmpty else { return text(groups[...]) }
        return "\(text(groups[..<longest.lowerBound]))::\(text(groups[longest.upperBound...]))"
    }

    /// The address in the form that columns hold; nil for other text, and for another family than admitted. With
    /// `unpackIPv4`, `::ffff:192.0.2.1` becomes `192.0.2.1`.
    package static func normalized(
        _ text: String, protocol family: IPProtocol = .both, unpackIPv4: Bool = false
    ) -> String? {
        if text.contains(":") {
            guard family != .ipv4, let bytes = parseIPv6(text) else { return nil }
            return unpackIPv4 && isMapped(bytes) ? format(Array(bytes[12...])) : format(bytes)
        }
        guard family != .ipv6 else { return nil }
        return parseIPv4(text).map(format)
    }

    private static func isMapped(_ bytes: [UInt8]) -> Bool {
        bytes[..<10].allSatisfy { $0 == 0 } && bytes[10] == 0xff && bytes[11] == 0xff
    }
}

/// Which addresses a ``GenericIPAddressField`` admits.
public enum IPProtocol: String, Sendable, Hashable, CaseIterable {
    case both, ipv4, ipv6
}
