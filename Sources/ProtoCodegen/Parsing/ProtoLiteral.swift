/// Values of number and string tokens.
enum ProtoLiteral {
    /// A decimal, `0x` hexadecimal or `0` octal integer; nil when malformed or beyond 64 bits.
    static func integer(_ text: String) -> UInt64? {
        if text.hasPrefix("0x") || text.hasPrefix("0X") {
            return UInt64(text.dropFirst(2), radix: 16)
        }
        if text.utf8.count > 1, text.utf8.first == UInt8(ascii: "0") {
            return UInt64(text.dropFirst(), radix: 8)
        }
        return UInt64(text)
    }

    /// A decimal number with an optional fraction and exponent; nil when malformed.
    static func double(_ text: String) -> Double? {
        var text = text
        if text.hasPrefix(".") { text = "0" + text }
        // `1.` and `1.e3` are legal here and not in Swift.
        if let dot = text.firstIndex(of: ".") {
            let next = text.index(after: dot)
            if next == text.endIndex || !(text[next].isNumber) { text.insert("0", at: next) }
        }
        return Double(text)
    }

    /// The bytes that a string literal stands for.
    ///
    /// - Parameter bytes: The literal with its quotes.
    /// - Returns: nil with an escape that does not exist or stands for no character.
    static func string(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var input = bytes.dropFirst().dropLast()
        var output: [UInt8] = []
        output.reserveCapacity(input.count)
        while let byte = input.popFirst() {
            guard byte == UInt8(ascii: "\\") else {
                output.append(byte)
                continue
            }
            guard let escape = input.popFirst(), append(escape, from: &input, to: &output) else {
                return nil
            }
        }
        return output
    }

    private static func append(
        _ escape: UInt8, from input: inout ArraySlice<UInt8>, to output: inout [UInt8]
    ) -> Bool {
        switch escape {
        case UInt8(ascii: "a"): output.append(7)
        case UInt8(ascii: "b"): output.append(8)
        case UInt8(ascii: "f"): output.append(12)
        case UInt8(ascii: "n"): output.append(10)
        case UInt8(ascii: "r"): output.append(13)
        case UInt8(ascii: "t"): output.append(9)
        case UInt8(ascii: "v"): output.append(11)
        case UInt8(ascii: "\\"), UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "?"):
            output.append(escape)
        case UInt8(ascii: "0")...UInt8(ascii: "7"):
            var value = UInt(escape - UInt8(ascii: "0"))
            for _ in 0..<2 {
                guard let digit = input.first, (0x30...0x37).contains(digit) else { break }
                value = value * 8 + UInt(digit - 0x30)
                input.removeFirst()
            }
            output.append(UInt8(truncatingIfNeeded: value))
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            guard let value = hexadecimal(1...2, from: &input) else { return false }
            output.append(UInt8(truncatingIfNeeded: value))
        case UInt8(ascii: "u"):
            return appendScalar(hexadecimal(4...4, from: &input), to: &output)
        case UInt8(ascii: "U"):
            return appendScalar(hexadecimal(8...8, from: &input), to: &output)
        default:
            return false
        }
        return true
    }

    private static func hexadecimal(
        _ count: ClosedRange<Int>, from input: inout ArraySlice<UInt8>
    ) -> UInt32? {
        let digits = input.prefix(count.upperBound).prefix(while: \.isHexDigit)
        guard digits.count >= count.lowerBound else { return nil }
        input.removeFirst(digits.count)
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }

    private static func appendScalar(_ value: UInt32?, to output: inout [UInt8]) -> Bool {
        guard let value, let scalar = Unicode.Scalar(value) else { return false }
        output.append(contentsOf: Array(String(Character(scalar)).utf8))
        return true
    }
}
