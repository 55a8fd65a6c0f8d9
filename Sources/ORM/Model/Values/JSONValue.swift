internal import FoundationEssentials

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
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads JSON text.
    /// - Throws: `DecodingError` for text that is no JSON, or nests deeper than 512 levels.
    public init(parsing text: String) throws {
        self = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    }

    /// The member of an object; nil for one that is not there, and for other values than objects.
    public subscript(name: String) -> JSONValue? {
        if case .object(let members) = self { members[name] } else { nil }
    }

    /// The value as JSON text, members by name.
    /// - Throws: ``FieldValueError/notFinite`` for NaN and infinity.
    public func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        do {
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        } catch {
            throw FieldValueError.notFinite
        }
    }

    /// The value as a column holds it; nil for one with NaN or infinity in it.
    package var stored: DatabaseValue? { (try? text()).map { .text($0) } }
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
            self = .number(value)
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

    public func databaseValue() throws -> DatabaseValue { .text(try text()) }
}
