internal import FoundationEssentials
internal import ORM

/// Values as Swift writes them.
enum SwiftText {
    static func literal(_ text: String) -> String {
        guard case .verbatim(let literal) = SwiftExpression.string(text) else { return "" }
        return literal
    }

    /// The value of a property.
    static func literal(_ value: DatabaseValue) -> String {
        switch value {
        case .null: "nil"
        case .bool(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .real(let value): "\(value)"
        case .text(let text): literal(text)
        case .blob(let bytes): "[\(bytes.map(String.init).joined(separator: ", "))]"
        case .decimal(let number):
            // A literal with a point would be read as a binary number first.
            number.exponent >= 0
                ? wholeNumber(number)
                : "Decimal(sign: .\(number.sign), exponent: \(number.exponent),"
                    + " significand: \(number.significand.magnitude))"
        case .uuid(let value): "UUID(uuid: \(value.uuid))"
        case .timestamp(let microseconds): instant(microseconds)
        case .date(let days): "CalendarDate(\(instant(days * 86_400_000_000)))"
        case .time(let microseconds): "TimeOfDay(\(instant(microseconds)))"
        case .duration(let microseconds): "Duration.microseconds(\(microseconds))"
        }
    }

    static func literal(_ value: JSONValue) -> String {
        switch value {
        case .null: return ".null"
        case .bool(let value): return "\(value)"
        case .integer(let value): return "\(value)"
        case .number(let value): return "\(value)"
        case .decimal(let value): return ".decimal(\(wholeNumber(value)))"
        case .string(let text): return literal(text)
        case .array(let elements):
            return "[\(elements.map { literal($0) }.joined(separator: ", "))]"
        case .object(let members):
            let pairs = members.sorted { $0.key < $1.key }.map {
                "\(literal($0.key)): \(literal($0.value))"
            }
            return pairs.isEmpty ? "[:]" : "[\(pairs.joined(separator: ", "))]"
        }
    }

    /// A literal of more than 64 bits is none for a `Decimal`.
    private static func wholeNumber(_ number: Decimal) -> String {
        let text = "\(number)"
        return Int64(text) == nil ? "Decimal(string: \(literal(text))) ?? 0" : text
    }

    private static func instant(_ microseconds: Int64) -> String {
        "Date(timeIntervalSince1970: \(Double(microseconds) / 1_000_000))"
    }
}
