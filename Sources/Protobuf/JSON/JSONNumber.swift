/// What a JSON number says, or a string that holds one.
enum JSONNumber {
    /// The digits of an integer in any spelling: `1e3` and `1000.0` are `1000`; `nil` for what is no integer.
    ///
    /// Digit by digit, because a `Double` rounds: to it, -9223372036854775809 is the least `Int64`.
    static func integerDigits(_ text: String) -> String? {
        let sign = text.hasPrefix("-") ? "-" : ""
        let parts = text.dropFirst(sign.count)
            .split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        let mantissa = parts[0].split(
            separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard mantissa.allSatisfy(isDigits),
            let exponent = parts.count == 1 ? 0 : Int32(parts[1])
        else { return nil }
        let fraction = mantissa.count == 1 ? "" : mantissa[1]
        var digits = String((mantissa[0] + fraction).drop { $0 == "0" })
        var zeros = Int(exponent) - fraction.count
        while zeros < 0, digits.last == "0" {
            digits.removeLast()
            zeros += 1
        }
        if digits.isEmpty { return "0" }
        // No type has more digits than `UInt64`, which has 20.
        guard (0..<20).contains(zeros) else { return nil }
        return sign + digits + String(repeating: "0", count: zeros)
    }

    /// Whether text has the letters of a decimal number alone; Swift reads hexadecimal ones as well.
    static func isDecimal(_ text: String) -> Bool {
        guard let first = text.utf8.first, first == UInt8(ascii: "-") || isDigit(first) else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            isDigit(byte) || "+-.eE".utf8.contains(byte)
        }
    }

    private static func isDigits(_ text: Substring) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
