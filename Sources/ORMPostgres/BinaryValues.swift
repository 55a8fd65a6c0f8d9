internal import FoundationEssentials
internal import ORM

/// The binary form of a `numeric`: a count of digits of base 10,000, the weight of the first, the sign, the number
/// of decimal places to show, and the digits, two bytes each.
///
/// Source: `numeric_send` in <https://github.com/postgres/postgres/blob/master/src/backend/utils/adt/numeric.c>
struct BinaryNumeric {
    /// `-1234.50`; `NaN` and infinities by their names.
    let text: String

    init(_ bytes: UnsafeRawBufferPointer) {
        func word(_ index: Int) -> Int {
            Int(
                UnsafeRawBufferPointer(rebasing: bytes[index * 2..<index * 2 + 2]).bigEndian(
                    UInt16.self))
        }
        guard bytes.count >= 8, bytes.count == 8 + 2 * word(0) else {
            text = "NaN"
            return
        }
        let weight = Int(Int16(truncatingIfNeeded: word(1)))
        let places = word(3)
        let sign: String
        switch word(2) {
        case 0: sign = ""
        case 0x4000: sign = "-"
        case 0xd000: (text, sign) = ("Infinity", ""); return
        case 0xf000: (text, sign) = ("-Infinity", ""); return
        default: (text, sign) = ("NaN", ""); return
        }
        func group(_ position: Int) -> String {
            let value = position >= 0 && position < word(0) ? word(4 + position) : 0
            let digits = String(value)
            return String(repeating: "0", count: 4 - digits.count) + digits
        }
        let whole = weight < 0 ? "0" : (0...weight).map(group).joined()
        let trimmed = whole.drop { $0 == "0" }
        var result = sign + (trimmed.isEmpty ? "0" : trimmed)
        if places > 0 {
            let first = weight + 1
            let fraction = (0..<(places + 3) / 4).map { group(first + $0) }.joined()
            result += ".\(fraction.prefix(places))"
        }
        text = result
    }
}

/// Other values in binary form.
enum BinaryValues {
    static func uuid(_ bytes: UnsafeRawBufferPointer) -> UUID? {
        guard bytes.count == 16 else { return nil }
        return UUID(uuid: bytes.loadUnaligned(as: uuid_t.self))
    }

    /// The text of an `inet`: bytes for the family, the bits of the network, whether it is a `cidr`, the length of the
    /// address, and the address. The network is told only where it is not the whole address.
    static func address(_ bytes: UnsafeRawBufferPointer) -> String {
        guard bytes.count == 8 || bytes.count == 20 else { return "" }
        let address = IPAddressText.format(Array(bytes[4...]))
        let bits = Int(bytes[1])
        return bits == (bytes.count - 4) * 8 ? address : "\(address)/\(bits)"
    }
}
