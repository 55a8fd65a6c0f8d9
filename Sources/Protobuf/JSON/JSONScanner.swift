/// JSON text as a tree. Numbers keep their spelling, so that 64-bit integers keep their digits.
enum JSONValue {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
}

/// A name and a value of a JSON object.
struct JSONMember {
    var name: String
    var value: JSONValue
}

/// Parses JSON text.
///
/// Source: RFC 8259.
struct JSONScanner {
    private let bytes: [UInt8]
    private var position = 0
    private var remainingDepth: Int

    /// The value that fills `text`.
    static func parse(_ text: String, depthLimit: Int) throws(JSONFormatError) -> JSONValue {
        var scanner = JSONScanner(bytes: Array(text.utf8), remainingDepth: depthLimit + 1)
        let value = try scanner.value()
        scanner.skipSpace()
        guard scanner.position == scanner.bytes.count else {
            throw scanner.error("text follows the value")
        }
        return value
    }

    private init(bytes: [UInt8], remainingDepth: Int) {
        self.bytes = bytes
        self.remainingDepth = remainingDepth
    }

    private mutating func value() throws(JSONFormatError) -> JSONValue {
        skipSpace()
        switch peek {
        case UInt8(ascii: "{"): return try object()
        case UInt8(ascii: "["): return try array()
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case let byte? where byte == UInt8(ascii: "-") || (48...57).contains(byte):
            return .number(try number())
        default: throw error("a value is expected")
        }
    }

    // MARK: - Containers

    private mutating func object() throws(JSONFormatError) -> JSONValue {
        try enter()
        var members: [JSONMember] = []
        if !take(UInt8(ascii: "}")) {
            repeat {
                skipSpace()
                guard peek == UInt8(ascii: "\"") else { throw error("a name is expected") }
                let name = try string()
                guard take(UInt8(ascii: ":")) else { throw error("`:` is expected") }
                members.append(JSONMember(name: name, value: try value()))
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "}")) else { throw error("`,` or `}` is expected") }
        }
        remainingDepth += 1
        return .object(members)
    }

    private mutating func array() throws(JSONFormatError) -> JSONValue {
        try enter()
        var elements: [JSONValue] = []
        if !take(UInt8(ascii: "]")) {
            repeat {
                elements.append(try value())
            } while take(UInt8(ascii: ","))
            guard take(UInt8(ascii: "]")) else { throw error("`,` or `]` is expected") }
        }
        remainingDepth += 1
        return .array(elements)
    }

    /// Steps over the opening bracket.
    private mutating func enter() throws(JSONFormatError) {
        guard remainingDepth > 0 else { throw .nestingTooDeep }
        remainingDepth -= 1
        position += 1
    }

    // MARK: - Scalars

    private mutating func word(
        _ text: StaticString, _ value: JSONValue
    ) throws(JSONFormatError) -> JSONValue {
        let count = text.utf8CodeUnitCount
        let isThere = text.withUTF8Buffer { expected in
            position + count <= bytes.count
                && bytes[position..<(position + count)].elementsEqual(expected)
        }
        guard isThere else { throw error("`\(text)` is expected") }
        position += count
        return value
    }

    private mutating func number() throws(JSONFormatError) -> String {
        let start = position
        if peek == UInt8(ascii: "-") { position += 1 }
        let firstDigit = peek
        let wholeDigits = digits()
        guard wholeDigits == 1 || (wholeDigits > 1 && firstDigit != UInt8(ascii: "0")) else {
            throw error("a number has no leading zeros")
        }
        if peek == UInt8(ascii: ".") {
            position += 1
            guard digits() > 0 else { throw error("a digit is expected") }
        }
        if peek == UInt8(ascii: "e") || peek == UInt8(ascii: "E") {
            position += 1
            if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { position += 1 }
            guard digits() > 0 else { throw error("a digit is expected") }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = position
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            position += 1
        }
        return position - start
    }

    private mutating func string() throws(JSONFormatError) -> String {
        position += 1
        var text: [UInt8] = []
        while let byte = peek {
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw error("a control character must be escaped")
            default: text.append(byte)
            }
        }
        throw error("a string does not end")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONFormatError) {
        guard let byte = peek else { throw error("a string does not end") }
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code) {
                guard peek == UInt8(ascii: "\\"), position + 1 < bytes.count,
                    bytes[position + 1] == UInt8(ascii: "u")
                else { throw error("half of a surrogate pair") }
                position += 2
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else {
                    throw error("half of a surrogate pair")
                }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw error("half of a surrogate pair") }
            text.append(contentsOf: String(scalar).utf8)
        default: throw error("an unknown escape")
        }
    }

    private mutating func hexadecimal() throws(JSONFormatError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            guard let byte = peek, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw error("four hexadecimal digits are expected")
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    // MARK: - Characters

    private var peek: UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    private mutating func skipSpace() {
        while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
            position += 1
        }
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        skipSpace()
        guard peek == byte else { return false }
        position += 1
        return true
    }

    private func error(_ reason: String) -> JSONFormatError {
        .syntax(reason, offset: position)
    }
}
