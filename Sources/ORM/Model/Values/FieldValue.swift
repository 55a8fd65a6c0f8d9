public import FoundationEssentials

/// A Swift type that a column can hold.
public protocol FieldValue: Sendable {
    /// The type without its optionality: `String` for `String?`.
    associatedtype Base: FieldValue

    /// NULL is a value of the type.
    static var admitsNull: Bool { get }

    /// The column's value in the current row.
    /// - Throws: ``FieldValueError`` if the column holds something else.
    init(row: any Row, column: Int) throws

    /// - Throws: ``FieldValueError`` if `value` has another type or is out of range.
    init(databaseValue: DatabaseValue) throws

    /// - Throws: ``FieldValueError`` if the value is one that no database stores (NaN, a date past 9999).
    func databaseValue() throws -> DatabaseValue
}

extension FieldValue {
    public static var admitsNull: Bool { false }
}

/// A value that does not fit the Swift type or the column it is meant for.
public enum FieldValueError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The column holds a value of another type; `found` names that type, never the value.
    case wrongType(expected: String, found: String)
    case outOfRange(type: String)
    case notFinite
    /// Text of more Unicode scalars than the column holds.
    case tooLong(maximum: Int, count: Int)
    /// U+0000, which PostgreSQL does not store.
    case nullCharacter
    /// More digits before the point than the column holds.
    case tooManyDigits(maximum: Int)
    /// More digits after the point than the column holds.
    case tooManyPlaces(maximum: Int)
    case noAddress(IPProtocol)
    /// JSON with more arrays and objects within one another than are read.
    case tooDeep(maximum: Int)
    /// NULL where only values with an order make sense.
    case notOrdered

    public var description: String {
        switch self {
        case .wrongType(let expected, let found): "expected \(expected), found \(found)"
        case .outOfRange(let type): "value is out of range for \(type)"
        case .notFinite: "NaN and infinity cannot be stored"
        case .tooLong(let maximum, let count):
            "text of \(count) characters is too long for the column, which holds \(maximum)"
        case .nullCharacter: "text with a null character cannot be stored"
        case .tooManyDigits(let maximum):
            "number has more digits before the point than the column holds, \(maximum)"
        case .tooManyPlaces(let maximum):
            "number has more digits after the point than the column holds, \(maximum)"
        case .noAddress(let family):
            switch family {
            case .both: "text is no IPv4 or IPv6 address"
            case .ipv4: "text is no IPv4 address"
            case .ipv6: "text is no IPv6 address"
            }
        case .tooDeep(let maximum): "JSON is nested deeper than \(maximum) levels"
        case .notOrdered: "nothing is less or greater than nil"
        }
    }
}

extension DatabaseValue {
    /// The case's name, for messages that must not show the value.
    package var typeName: String {
        switch self {
        case .null: "NULL"
        case .bool: "a Boolean"
        case .integer: "an integer"
        case .real: "a real number"
        case .text: "text"
        case .blob: "a blob"
        case .timestamp: "a date and time"
        case .duration: "a duration"
        case .date: "a date"
        case .time: "a time of day"
        case .decimal: "a decimal number"
        case .uuid: "a UUID"
        }
    }

    package func mismatch(_ expected: String) -> FieldValueError {
        .wrongType(expected: expected, found: typeName)
    }
}

// MARK: - Optional

extension Optional: FieldValue where Wrapped: FieldValue {
    public typealias Base = Wrapped.Base
    public static var admitsNull: Bool { true }

    public init(row: any Row, column: Int) throws {
        self = row.isNull(at: column) ? nil : try Wrapped(row: row, column: column)
    }

    public init(databaseValue: DatabaseValue) throws {
        self = databaseValue == .null ? nil : try Wrapped(databaseValue: databaseValue)
    }

    public func databaseValue() throws -> DatabaseValue {
        try self?.databaseValue() ?? .null
    }
}

// MARK: - Integers

/// An integer type that a column can hold.
public protocol IntegerFieldValue: IntegerContent, FixedWidthInteger where Base == Self {}

/// What an ``IntegerField`` holds: an integer, or an enumeration that stands for integers.
public protocol IntegerContent: FieldValue where Base == Self {
    associatedtype Number: IntegerFieldValue
    /// The choices of a field without stated ones; empty admits every value.
    static var fieldChoices: [(Self, String)] { get }
}

extension IntegerFieldValue {
    public static var fieldChoices: [(Self, String)] { [] }
}

extension IntegerFieldValue {
    public init(row: any Row, column: Int) throws {
        guard row.holds(.integer, at: column) else {
            throw row.value(at: column).mismatch("an integer")
        }
        try self.init(databaseValue: .integer(row.integer(at: column)))
    }

    public init(databaseValue: DatabaseValue) throws {
        guard case .integer(let stored) = databaseValue else {
            throw databaseValue.mismatch("an integer")
        }
        guard let value = Self(exactly: stored) else {
            throw FieldValueError.outOfRange(type: "\(Self.self)")
        }
        self = value
    }

    public func databaseValue() throws -> DatabaseValue {
        guard let value = Int64(exactly: self) else {
            throw FieldValueError.outOfRange(type: "a 64-bit column")
        }
        return .integer(value)
    }
}

extension Int16: IntegerFieldValue {
    public typealias Base = Int16
    public typealias Number = Int16
}

extension Int32: IntegerFieldValue {
    public typealias Base = Int32
    public typealias Number = Int32
}

extension Int64: IntegerFieldValue {
    public typealias Base = Int64
    public typealias Number = Int64
}

extension Int: IntegerFieldValue {
    public typealias Base = Int
    public typealias Number = Int
}

extension UInt16: IntegerFieldValue {
    public typealias Base = UInt16
    public typealias Number = UInt16
}

extension UInt32: IntegerFieldValue {
    public typealias Base = UInt32
    public typealias Number = UInt32
}

extension UInt64: IntegerFieldValue {
    public typealias Base = UInt64
    public typealias Number = UInt64
}

// MARK: - Other scalars

extension Bool: FieldValue {
    public typealias Base = Bool

    public init(row: any Row, column: Int) throws {
        guard row.holds(.boolean, at: column) else {
            throw row.value(at: column).mismatch("a Boolean")
        }
        self = row.bool(at: column)
    }

    public init(databaseValue: DatabaseValue) throws {
        switch databaseValue {
        case .bool(let value): self = value
        case .integer(let value) where value == 0 || value == 1: self = value == 1
        default: throw databaseValue.mismatch("a Boolean")
        }
    }

    public func databaseValue() throws -> DatabaseValue { .bool(self) }
}

extension Double: FieldValue {
    public typealias Base = Double

    public init(row: any Row, column: Int) throws {
        guard row.holds(.real, at: column) else {
            throw row.value(at: column).mismatch("a real number")
        }
        self = row.real(at: column)
    }

    public init(databaseValue: DatabaseValue) throws {
        switch databaseValue {
        case .real(let value): self = value
        case .integer(let value): self = Double(value)
        default: throw databaseValue.mismatch("a real number")
        }
    }

    public func databaseValue() throws -> DatabaseValue {
        guard isFinite else { throw FieldValueError.notFinite }
        return .real(self)
    }
}

extension Float: FieldValue {
    public typealias Base = Float

    public init(row: any Row, column: Int) throws {
        self = Float(try Double(row: row, column: column))
    }

    public init(databaseValue: DatabaseValue) throws {
        self = Float(try Double(databaseValue: databaseValue))
    }

    public func databaseValue() throws -> DatabaseValue { try Double(self).databaseValue() }
}

/// What a field of text holds: text, or an enumeration that stands for texts.
public protocol TextContent: FieldValue where Base == Self {
    /// The choices of a field without stated ones; empty admits every value.
    static var fieldChoices: [(Self, String)] { get }
}

extension String: TextContent {
    public typealias Base = String
    public static var fieldChoices: [(String, String)] { [] }

    public init(row: any Row, column: Int) throws { self = try row.storedText(at: column) }

    public init(databaseValue: DatabaseValue) throws {
        guard case .text(let value) = databaseValue else { throw databaseValue.mismatch("text") }
        self = value
    }

    public func databaseValue() throws -> DatabaseValue { .text(self) }
}

// MARK: - Date

extension Date: FieldValue {
    public typealias Base = Date

    public init(row: any Row, column: Int) throws {
        self.init(microseconds: try row.timestamp(at: column))
    }

    public init(databaseValue: DatabaseValue) throws {
        guard case .timestamp(let value) = databaseValue else {
            throw databaseValue.mismatch("a date and time")
        }
        self.init(microseconds: value)
    }

    public func databaseValue() throws -> DatabaseValue { .timestamp(try microseconds()) }

    /// The instant this many microseconds after 1970-01-01T00:00:00Z.
    package init(microseconds: Int64) {
        self.init(timeIntervalSince1970: Double(microseconds) / 1_000_000)
    }

    /// Microseconds since 1970-01-01T00:00:00Z, rounded.
    /// - Throws: ``FieldValueError`` outside the years 1 to 9999, which is what databases store.
    package func microseconds() throws -> Int64 {
        let value = (timeIntervalSince1970 * 1_000_000).rounded()
        // The last microsecond, which stands for "never", has no Double of its own: it is read as the one behind it.
        if value == Double(DateTimeText.range.upperBound) {
            return DateTimeText.range.upperBound - 1
        }
        guard let instant = Int64(exactly: value), DateTimeText.range.contains(instant) else {
            // `distantPast` is the usual initial value of a property; it lies two days before year 1
            // in the proleptic Gregorian calendar on some platforms.
            if self == .distantPast { return DateTimeText.range.lowerBound }
            throw FieldValueError.outOfRange(type: "a date and time (years 1 to 9999)")
        }
        return instant
    }
}
