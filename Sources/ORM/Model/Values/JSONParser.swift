internal import FoundationEssentials

/// Text that is no JSON, or more than is read of it.
public struct JSONSyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
    /// `expected a value`
    public var reason: String
    /// Counted from 1.
    public var line: Int

    public var description: String { "line \(line): \(reason)" }
}

/// Reads JSON text by its grammar, without Foundation: its reader takes whole numbers beyond 64 bits for fractions,
/// takes what is no number for one, and stops the process where text ends with one bracket too many.
///
/// Source: RFC 8259
struct JSONParser {
    /// Arrays and objects within one another that are read and written.
    static let maximumDepth = 512

    private let text: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var depth = 0

    /// - Throws: ``JSONSyntaxError``.
    static func parse(_ text: String) throws -> JSONValue {
        var text = text
        return try text.withUTF8 { bytes in
            var parser = JSONParser(text: bytes)
            let value = try parser.value()
            parser.skipSpace()
            guard parser.position == bytes.count else { throw parser.error("expected the end") }
            return value
        }
    }

    private init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    private var next: UInt8? { position < text.count ? text[position] : nil }

    private func error(_ reason: String) -> JSONSyntaxError {
        let newlines = text[..<position].count { $0 == UInt8(ascii: "\n") }
        return JSONSyntaxError(reason: reason, line: newlines + 1)
    }

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || (0x09...0x0a).contains(byte) || byte == 0x0d {
            position += 1
        }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard next == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(JSONSyntaxError) -> JSONValue {
        skipSpace()
        guard let next else { throw error("expected a value") }
        switch next {
        case UInt8(ascii: "{"): return .object(try nested(Self.object))
        case UInt8(ascii: "["): return .array(try nested(Self.array))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: throw error("expected a value")
        }
    }

    private mutating func word(
        _ word: StaticString, _ value: JSONValue
    ) throws(JSONSyntaxError) -> JSONValue {
        let end = position + word.utf8CodeUnitCount
        guard end <= text.count,
            text[position..<end].elementsEqual(
                UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
        else { throw error("expected a value") }
        position = end
        return value
    }

    // MARK: - Arrays and objects

    private mutating func nested<Result>(
        _ read: (inout JSONParser) throws(JSONSyntaxError) -> Result
    ) throws(JSONSyntaxError) -> Result {
        guard depth < Self.maximumDepth else {
            throw error("nested deeper than \(Self.maximumDepth) levels")
        }
        depth += 1
        position += 1
        let result = try read(&self)
        depth -= 1
        return result
    }

    private static func array(
        _ parser: inout JSONParser
    ) throws(JSONSyntaxError) -> [JSONValue] {
        var elements: [JSONValue] = []
        parser.skipSpace()
        if parser.take("]") { return elements }
        while true {
            elements.append(try parser.value())
            parser.skipSpace()
            if parser.take("]") { return elements }
            guard parser.take(",") else { throw parser.error("expected `,` or `]`") }
        }
    }

    /// Of two members with one name the last counts, as in Python and PostgreSQL.
    private static func object(
        _ parser: inout JSONParser
    ) throws(JSONSyntaxError) -> [String: JSONValue] {
        var members: [String: JSONValue] = [:]
        parser.skipSpace()
        if parser.take("}") { return members }
        while true {
            parser.skipSpace()
            guard parser.next == UInt8(ascii: "\"") else {
                throw parser.error("expected a name in quotes")
            }
            let name = try parser.string()
            parser.skipSpace()
            guard parser.take(":") else { throw parser.error("expected `:`") }
            members[name] = try parser.value()
            parser.skipSpace()
            if parser.take("}") { return members }
            guard parser.take(",") else { throw parser.error("expected `,` or `}`") }
        }
    }

    // MARK: - Numbers

    private mutating func number() throws(JSONSyntaxError) -> JSONValue {
        let start = position
        _ = take("-")
        if !take("0") { try digits() }
        var isWhole = true
        if take(".") {
            isWhole = false
            try digits()
        }
        if take("e") || take("E") {
            isWhole = false
            if !take("-") { _ = take("+") }
            try digits()
        }
        let spelling = String(decoding: text[start..<position], as: UTF8.self)
        let value = Double(spelling) ?? .infinity
        if isWhole {
            if let value = Int64(spelling) { return .integer(value) }
            if Self.isShortest(spelling, of: value) { return .number(value) }
            guard let value = DecimalText.parse(spelling) else {
                throw error("whole number of more than \(DecimalText.maximumDigits) digits")
            }
            return .decimal(value)
        }
        guard value.isFinite else { throw error("number is too large") }
        return Int64(exactly: value).map { .integer($0) } ?? .number(value)
    }

    /// A whole number beyond 64 bits is what the shortest text of `value` says. PostgreSQL writes 1.5e300 with 301
    /// digits.
    private static func isShortest(_ spelling: String, of value: Double) -> Bool {
        func significant(_ text: Substring) -> Substring {
            let digits = text.filter(\.isNumber)[...]
            return digits.prefix(through: digits.lastIndex { $0 != "0" } ?? digits.startIndex)
        }
        let parts = "\(value)".split(separator: "e+")
        return parts.count == 2 && significant(parts[0]) == significant(spelling[...])
            && Int(parts[1]) == spelling.utf8.count { $0 != UInt8(ascii: "-") } - 1
    }

    private mutating func digits() throws(JSONSyntaxError) {
        let start = position
        while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
        guard position > start else { throw error("expected a digit") }
    }

    // MARK: - Strings

    private mutating func string() throws(JSONSyntaxError) -> String {
        position += 1
        var bytes: [UInt8]?
        var start = position
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                let rest = text[start..<position]
                position += 1
                guard let bytes else { return String(decoding: rest, as: UTF8.self) }
                return String(decoding: bytes + rest, as: UTF8.self)
            case UInt8(ascii: "\\"):
                var read = bytes ?? []
                read += text[start..<position]
                position += 1
                read += try escape().utf8
                bytes = read
                start = position
            case 0..<0x20: throw error("a control character must be escaped in a string")
            default: position += 1
            }
        }
        throw error("expected a quote that ends the string")
    }

    private mutating func escape() throws(JSONSyntaxError) -> Character {
        guard let byte = next else { throw error("expected a quote that ends the string") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            return Character(Unicode.Scalar(byte))
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{c}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return Character(try scalar())
        default: throw error("no such escape in a string")
        }
    }

    /// The four digits after `\u`, or two such escapes for a scalar beyond U+FFFF.
    private mutating func scalar() throws(JSONSyntaxError) -> Unicode.Scalar {
        let unit = try codeUnit()
        if let scalar = Unicode.Scalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit), take("\\"), take("u") else {
            throw error("half of a surrogate pair")
        }
        let trail = try codeUnit()
        guard UTF16.isTrailSurrogate(trail) else { throw error("half of a surrogate pair") }
        return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
    }

    private mutating func codeUnit() throws(JSONSyntaxError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("expected four hexadecimal digits")
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}
