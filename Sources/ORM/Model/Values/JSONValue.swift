public import FoundationEssentials

/// A JSON value, as a ``JSONField`` holds it.
///
///     post.extra = ["tags": ["new", "short"], "rank": 3]
///     post.extra["rank"]  // .integer(3)
public indirect enum JSONValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// A number without a fraction that fits.
    case integer(Int64)
    case number(Double)
    /// A whole number beyond 64 bits, of up to 38 digits, that a `Double` would round.
    case decimal(Decimal)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads JSON text.
    /// - Throws: ``JSONSyntaxError`` for text that is no JSON, that nests deeper than 512 levels, or with a whole
    ///   number of more than 38 digits.
    public init(parsing text: String) throws {
        self = try JSONParser.parse(text)
    }

    /// The member of an object; nil for one that is not there, and for other values than objects.
    public subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The value as JSON text, members by name.
    /// - Throws: ``FieldValueError/notFinite`` for NaN and infinity, ``FieldValueError/tooDeep(maximum:)`` for
    ///   more than 512 levels.
    public func text() throws -> String { try JSONWriter(self).text }

    /// JSON text as every other text of the same value is written: members by name, numbers in their shortest form,
    /// nothing between the signs. Nil for text that is no JSON.
    package static func canonicalText(of text: String) -> String? {
        // What was read is written the same way however it was spelt.
        try? JSONValue(parsing: text).canonical.text()
    }

    /// Numbers that are equal in the same case, at any depth: `1e16` is the integer.
    private var canonical: JSONValue {
        switch self {
        case .number(let number): Int64(exactly: number).map { .integer($0) } ?? self
        case .array(let elements): .array(elements.map(\.canonical))
        case .object(let members): .object(members.mapValues(\.canonical))
        case .null, .bool, .integer, .decimal, .string: self
        }
    }
}

extension JSONValue: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            // What a Double cannot say in its shortest text is more than one: a whole number beyond 64 bits.
            let decimal = value.magnitude < 0x1p63 ? nil : try? container.decode(Decimal.self)
            let isExact = decimal == nil || decimal == DecimalText.parse("\(value)")
            self = isExact ? .number(value) : decimal.map { .decimal($0) } ?? .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .integer(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .decimal(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let elements): try container.encode(elements)
        case .object(let members): try container.encode(members)
        }
    }
}

extension JSONValue: ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByFloatLiteral, ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByDictionaryLiteral
{
    public init(booleanLiteral value: Bool) { self = .bool(value) }
    public init(integerLiteral value: Int64) { self = .integer(value) }
    public init(floatLiteral value: Double) { self = .number(value) }
    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
}

extension JSONValue: FieldValue {
    public typealias Base = JSONValue

    public init(row: any Row, column: Int) throws {
        try self.init(databaseValue: .text(row.text(at: column)))
    }

    public init(databaseValue: DatabaseValue) throws {
        guard case .text(let text) = databaseValue else { throw databaseValue.mismatch("JSON") }
        do { try self.init(parsing: text) } catch {
            throw FieldValueError.wrongType(expected: "JSON", found: "other text")
        }
    }

    public func databaseValue() throws -> DatabaseValue {
        let writer = try JSONWriter(self)
        if writer.hasNullCharacter { throw FieldValueError.nullCharacter }
        return .text(writer.text)
    }
}
