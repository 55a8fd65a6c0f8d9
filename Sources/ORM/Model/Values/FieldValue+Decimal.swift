public import FoundationEssentials

// Foundation's type, since it computes in decimals, has 38 digits and is known to everyone who writes Swift.
extension Decimal: FieldValue {
    public typealias Base = Decimal

    public init(row: any Row, column: Int) throws {
        try self.init(databaseValue: row.value(at: column))
    }

    /// A binary fraction, which SQLite keeps decimals in, is read with the 15 digits that it is sure of.
    public init(databaseValue: DatabaseValue) throws {
        switch databaseValue {
        case .decimal(let value): self = value
        case .integer(let value): self = Decimal(value)
        case .real(let value):
            guard let decimal = Self.rounded(value) else {
                throw FieldValueError.outOfRange(type: "a decimal number")
            }
            self = decimal
        case .text(let text):
            guard let value = DecimalText.parse(text) else {
                throw FieldValueError.wrongType(
                    expected: "a decimal number of up to \(DecimalText.maximumDigits) digits",
                    found: "other text")
            }
            self = value
        default: throw databaseValue.mismatch("a decimal number")
        }
    }

    public func databaseValue() throws -> DatabaseValue {
        guard isFinite else { throw FieldValueError.notFinite }
        return .decimal(self)
    }

    private static func rounded(_ value: Double) -> Decimal? {
        // The shortest text that names the number is a number of up to 15 digits wherever there is one.
        guard value.isFinite, let shortest = DecimalText.parse("\(value)") else { return nil }
        let digits = DecimalText.significantDigits(of: shortest)
        guard digits > 15 else { return shortest }
        let (whole, places) = DecimalText.digits(of: shortest)
        let leadingZeros = whole > 0 ? 0 : places - digits
        return DecimalText.withPlaces(max(0, leadingZeros + 15 - whole), shortest) ?? shortest
    }
}

extension UUID: FieldValue {
    public typealias Base = UUID

    public init(row: any Row, column: Int) throws {
        try self.init(databaseValue: row.value(at: column))
    }

    public init(databaseValue: DatabaseValue) throws {
        switch databaseValue {
        case .uuid(let value): self = value
        case .text(let text):
            guard let value = UUIDText.parse(text) else {
                throw FieldValueError.wrongType(expected: "a UUID", found: "other text")
            }
            self = value
        default: throw databaseValue.mismatch("a UUID")
        }
    }

    public func databaseValue() throws -> DatabaseValue { .uuid(self) }
}

/// UUIDs as text.
package enum UUIDText {
    /// Reads 32 hexadecimal digits, with or without hyphens, braces and the prefix `urn:uuid:`, as Django does.
    package static func parse(_ text: String) -> UUID? {
        let digits = text.replacing("urn:", with: "").replacing("uuid:", with: "")
            .filter { $0 != "-" && $0 != "{" && $0 != "}" }.utf8
        guard digits.count == 32 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(16)
        var high: UInt8?
        for digit in digits {
            guard let value = Character(Unicode.Scalar(digit)).hexDigitValue else { return nil }
            if let first = high {
                bytes.append(first << 4 | UInt8(value))
                high = nil
            } else {
                high = UInt8(value)
            }
        }
        return bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }

    /// 32 lower-case digits, as Django stores a UUID where there is no type for it.
    package static func hexadecimal(_ value: UUID) -> String {
        withUnsafeBytes(of: value.uuid) { SQLLiteral.hexadecimal(Array($0)) }
    }

    /// `f81d4fae-7dec-11d0-a765-00a0c91e6bf6`
    package static func hyphenated(_ value: UUID) -> String { value.uuidString.lowercased() }
}
