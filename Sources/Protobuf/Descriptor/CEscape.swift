/// C's escapes, in which descriptors hold the defaults of `bytes` fields.
package enum CEscape {
    /// The bytes that `text` stands for. A backslash before any other character stands for that character.
    package static func unescape(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escaped = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            if escaped == UInt8(ascii: "x") {
                bytes.append(number(&rest, digits: 2, radix: 16, from: 0))
            } else if (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(escaped) {
                bytes.append(number(&rest, digits: 2, radix: 8, from: Int(escaped) - 48))
            } else {
                bytes.append(simple[escaped] ?? escaped)
            }
        }
        return bytes
    }

    private static let simple: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 10, UInt8(ascii: "r"): 13, UInt8(ascii: "t"): 9, UInt8(ascii: "a"): 7,
        UInt8(ascii: "b"): 8, UInt8(ascii: "f"): 12, UInt8(ascii: "v"): 11,
    ]

    private static func number(
        _ rest: inout ArraySlice<UInt8>, digits: Int, radix: Int, from start: Int
    ) -> UInt8 {
        var value = start
        for _ in 0..<digits {
            guard let digit = rest.first.flatMap({ Int(String(UnicodeScalar($0)), radix: radix) })
            else { break }
            value = value * radix + digit
            rest.removeFirst()
        }
        return UInt8(truncatingIfNeeded: value)
    }
}
