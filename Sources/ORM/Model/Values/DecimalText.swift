package import FoundationEssentials

/// Decimal numbers as text, and the digits that they have.
package enum DecimalText {
    /// Digits that a `Decimal` keeps.
    package static let maximumDigits = 38

    /// Reads `-12.50` and `1.25e1`: a sign, digits with at most one point, an exponent.
    /// - Returns: nil for other text, and for more digits than a `Decimal` keeps.
    package static func parse(_ text: String) -> Decimal? {
        var rest = Substring(text).utf8
        if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
        var digits = 0
        var significant = 0
        var trailingZeros = 0
        var points = 0
        loop: while let byte = rest.first {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                let isZero = byte == UInt8(ascii: "0")
                if significant > 0 || !isZero { significant += 1 }
                trailingZeros = isZero ? trailingZeros + 1 : 0
            case UInt8(ascii: "."): points += 1
            default: break loop
            }
            rest.removeFirst()
        }
        guard digits > 0, points <= 1, significant - trailingZeros <= maximumDigits else {
            return nil
        }
        if let mark = rest.first {
            let exponent = String(Substring(rest.dropFirst()))
            guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E"),
                let value = Int(exponent), (-100...100).contains(value)
            else { return nil }
        }
        guard let value = Decimal(string: text), value.isFinite else { return nil }
        return value
    }

    /// The number in full, without an exponent; with at least `places` digits after the point.
    package static func format(_ value: Decimal, places: Int = 0) -> String {
        let text = value.description
        let point = text.firstIndex(of: ".")
        let missing = places - (point.map { text.distance(from: $0, to: text.endIndex) - 1 } ?? 0)
        guard missing > 0 else { return text }
        return text + (point == nil ? "." : "") + String(repeating: "0", count: missing)
    }

    /// How many digits stand before and after the point; no digit of a zero before it counts.
    package static func digits(of value: Decimal) -> (whole: Int, places: Int) {
        let parts = value.magnitude.description.split(separator: ".")
        let whole = parts.first.map { $0 == "0" ? 0 : $0.count } ?? 0
        return (whole, parts.count > 1 ? parts[1].count : 0)
    }

    /// The digits from the first to the last that is not zero.
    package static func significantDigits(of value: Decimal) -> Int {
        let digits = value.magnitude.description.filter { $0 != "." }
        let head = digits.drop { $0 == "0" }
        return head.count - head.reversed().prefix { $0 == "0" }.count
    }

    /// The number with at most this many digits after the point; nil if that is another number.
    ///
    /// What a binary fraction leaves behind is no difference: the literal `1234.56` reaches a `Decimal` by way of
    /// a `Double`, as 1234.5599999999997952.
    package static func withPlaces(_ places: Int, _ value: Decimal) -> Decimal? {
        guard digits(of: value).places > places else { return value }
        let text = value.magnitude.description
        guard let point = text.firstIndex(of: "."),
            let cut = Decimal(
                string: String(
                    text.prefix(through: point)
                        + text[point...]
                        .dropFirst().prefix(places)))
        else { return nil }
        let unit = Decimal(sign: .plus, exponent: -places, significand: 1)
        // Not a product: Foundation's `*` stops the process where the exponent of one falls below -128. This
        // initializer answers 0 there.
        let tolerance = Decimal(
            sign: .plus, exponent: value.exponent - 15, significand: value.significand.magnitude)
        for candidate in [cut, cut + unit] {
            let difference = value.magnitude - candidate
            if difference.magnitude <= tolerance { return value < 0 ? -candidate : candidate }
        }
        return nil
    }
}
