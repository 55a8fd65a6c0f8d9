internal import FoundationEssentials

/// Values between columns and Django's fixtures.
///
/// As Django's serializers write them, with one difference: its JSON encoder cuts moments at
/// milliseconds, and here they keep their microseconds.
///
/// Source: `django/core/serializers/python.py` and `json.py` of Django 5.2
enum FixtureValue {
    /// - Throws: ``FixtureValueError`` if a JSON column holds something else.
    static func encode(_ value: DatabaseValue, _ kind: FieldKind) throws -> JSONValue {
        switch value {
        case .null: return .null
        case .bool(let value): return .bool(value)
        case .integer(let value): return .integer(value)
        case .real(let value): return .number(value)
        case .text(let text):
            guard kind == .json else { return .string(text) }
            do { return try JSONValue(parsing: text) } catch {
                throw FixtureValueError(expected: "JSON", found: "other text")
            }
        case .blob(let bytes): return .string(Data(bytes).base64EncodedString())
        case .timestamp(let microseconds):
            return .string(DateTimeText.format(microseconds, as: .iso8601))
        case .duration(let microseconds): return .string(DurationText.format(microseconds))
        case .date(let days): return .string(DateTimeText.formatDate(days))
        case .time(let microseconds): return .string(DateTimeText.formatTime(microseconds))
        case .decimal(let number):
            guard case .decimal(_, let places) = kind else {
                return .string(DecimalText.format(number))
            }
            return .string(DecimalText.format(number, places: places))
        case .uuid(let value): return .string(UUIDText.hyphenated(value))
        }
    }

    /// The value that a fixture means for a field of this kind.
    ///
    /// - Throws: ``FixtureValueError``, which names types and never the value.
    static func decode(_ value: JSONValue, _ kind: FieldKind) throws -> DatabaseValue {
        if value == .null { return .null }
        switch kind.content {
        case .json: return try value.databaseValue()
        case .boolean: return try boolean(value)
        case .text: return try text(value)
        case .real: return try number(value)
        case .integer: return try integer(value)
        case .decimal: return try decimal(value)
        case .uuid: return .uuid(try parsed(value, "a UUID", UUIDText.parse))
        case .timestamp:
            return .timestamp(
                try parsed(value, "a date and time of the years 1 to 9999") {
                    DateTimeText.parse($0)
                })
        case .date:
            return .date(try parsed(value, "a date") { CalendarDate($0)?.daysSince1970 })
        case .time:
            return .time(
                try parsed(value, "a time") { TimeOfDay($0)?.microsecondsSinceMidnight })
        case .duration: return .duration(try parsed(value, "a duration", DurationText.parse))
        case .bytes:
            return .blob(try parsed(value, "base64") { Data(base64Encoded: $0).map(Array.init) })
        }
    }

    private static func parsed<Result>(
        _ value: JSONValue,
        _ expected: String,
        _ parse: (String) -> Result?
    ) throws -> Result {
        guard case .string(let text) = value else { throw mismatch(value, expected) }
        guard let result = parse(text) else {
            throw FixtureValueError(expected: expected, found: "other text")
        }
        return result
    }

    private static func boolean(_ value: JSONValue) throws -> DatabaseValue {
        switch value {
        case .bool(let value): return .bool(value)
        case .integer(0), .string("False"), .string("false"), .string("0"): return .bool(false)
        case .integer(1), .string("True"), .string("true"), .string("1"): return .bool(true)
        default: throw mismatch(value, "a Boolean")
        }
    }

    private static func integer(_ value: JSONValue) throws -> DatabaseValue {
        switch value {
        case .integer(let value): return .integer(value)
        case .number(let value):
            guard let whole = Int64(exactly: value) else {
                throw mismatch(
                    value: value.rounded() == value ? "one beyond 64 bits" : "a fraction")
            }
            return .integer(whole)
        case .string(let text):
            guard let whole = Int64(text) else { throw mismatch(value: "other text") }
            return .integer(whole)
        case .decimal: throw mismatch(value: "one beyond 64 bits")
        default: throw mismatch(value, "a whole number")
        }
    }

    private static func mismatch(value found: String) -> FixtureValueError {
        FixtureValueError(expected: "a whole number", found: found)
    }

    private static func number(_ value: JSONValue) throws -> DatabaseValue {
        switch value {
        case .integer(let value): return .real(Double(value))
        case .number(let value): return .real(value)
        case .decimal(let value): return try number(.string(value.description))
        case .string(let text):
            guard let number = Double(text), number.isFinite else {
                throw FixtureValueError(expected: "a number", found: "other text")
            }
            return .real(number)
        default: throw mismatch(value, "a number")
        }
    }

    private static func decimal(_ value: JSONValue) throws -> DatabaseValue {
        switch value {
        case .integer(let value): return .decimal(Decimal(value))
        case .number(let value):
            guard let number = DecimalText.parse(String(value)) else {
                throw mismatch(.number(value), "a decimal number")
            }
            return .decimal(number)
        case .decimal(let value): return .decimal(value)
        default: return .decimal(try parsed(value, "a decimal number", DecimalText.parse))
        }
    }

    private static func text(_ value: JSONValue) throws -> DatabaseValue {
        switch value {
        case .string(let text): return .text(text)
        case .integer(let value): return .text(String(value))
        case .number(let value): return .text(String(value))
        case .decimal(let value): return .text(DecimalText.format(value))
        default: throw mismatch(value, "text")
        }
    }

    private static func mismatch(_ value: JSONValue, _ expected: String) -> FixtureValueError {
        FixtureValueError(expected: expected, found: value.typeName)
    }
}

/// A value of a fixture that is none for its field.
public struct FixtureValueError: Error, Sendable, Hashable, CustomStringConvertible {
    public var expected: String
    public var found: String

    public var description: String { "expected \(expected), found \(found)" }
}

extension JSONValue {
    /// For messages that must not show the value.
    var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "a Boolean"
        case .integer, .number, .decimal: "a number"
        case .string: "text"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
