internal import FoundationEssentials

/// What a value must be to fit its column: checked before any SQL is made, the same on every database.
///
/// Holds no references, so that going through the columns of a record touches no reference count.
package enum ColumnRule: Sendable, Hashable {
    case any
    case integer(ClosedRange<Int64>)
    /// `maximumLength` counts Unicode scalars; 0 is no limit.
    case text(maximumLength: Int)
    case decimal(maxDigits: Int, decimalPlaces: Int)
    case address(IPProtocol, unpackIPv4: Bool)
    case json

    package init(_ kind: FieldKind) {
        switch kind {
        case .decimal(let maxDigits, let decimalPlaces):
            self = .decimal(maxDigits: maxDigits, decimalPlaces: decimalPlaces)
        case .genericIPAddress(let family, let unpackIPv4):
            self = .address(family, unpackIPv4: unpackIPv4)
        case .json: self = .json
        // The far end's own column has bounded the key.
        case .foreignKey, .manyToMany: self = .any
        default:
            switch kind.content {
            case .text: self = .text(maximumLength: kind.maximumLength ?? 0)
            case .integer:
                // What a 64-bit property cannot exceed need not be compared.
                let range = kind.integerRange ?? Int64.min...Int64.max
                self = range == Int64.min...Int64.max ? .any : .integer(range)
            default: self = .any
            }
        }
    }

    /// The value as what the column holds is compared with: a form of it that is not stored would be found nowhere.
    /// A value that the column cannot hold is compared as it is.
    /// - Throws: ``FieldValueError`` for a text that is no address, among which PostgreSQL cannot look for it.
    func comparable(_ value: DatabaseValue) throws(FieldValueError) -> DatabaseValue {
        switch (self, value) {
        case (.address(_, let unpackIPv4), .text(let text)):
            guard let address = IPAddressText.normalized(text, unpackIPv4: unpackIPv4) else {
                throw .noAddress(.both)
            }
            return .text(address)
        case (.decimal(_, let places), .decimal(let number)):
            return .decimal(DecimalText.withPlaces(places, number) ?? number)
        case (.json, .text(let text)): return .text(JSONValue.canonicalText(of: text) ?? text)
        default: return value
        }
    }

    /// The value as the column shall hold it.
    /// - Throws: ``FieldValueError`` if the column cannot hold it.
    package func apply(_ value: DatabaseValue) throws(FieldValueError) -> DatabaseValue {
        switch (self, value) {
        case (.any, _), (.json, _), (_, .null): return value
        case (.integer(let range), .integer(let number)):
            guard range.contains(number) else {
                throw .outOfRange(type: "the column (\(range.lowerBound) to \(range.upperBound))")
            }
        case (.text(let maximum), .text(let text)):
            if text.utf8.contains(0) { throw .nullCharacter }
            // A scalar takes at least one byte, so a short text need not be counted.
            if maximum > 0, text.utf8.count > maximum {
                let count = text.unicodeScalars.count
                if count > maximum { throw .tooLong(maximum: maximum, count: count) }
            }
        case (.decimal(let maxDigits, let places), .decimal(let number)):
            guard let fitting = DecimalText.withPlaces(places, number) else {
                throw .tooManyPlaces(maximum: places)
            }
            guard DecimalText.digits(of: fitting).whole <= maxDigits - places else {
                throw .tooManyDigits(maximum: maxDigits - places)
            }
            return .decimal(fitting)
        case (.address(let family, let unpackIPv4), .text(let text)):
            guard
                let address = IPAddressText.normalized(
                    text, protocol: family, unpackIPv4: unpackIPv4)
            else { throw .noAddress(family) }
            return .text(address)
        default: break
        }
        return value
    }
}
