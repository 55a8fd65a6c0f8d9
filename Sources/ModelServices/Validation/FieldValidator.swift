internal import FoundationEssentials
internal import ORM
internal import Protobuf

/// The rules that one field's value must meet on its own: type, range, length, blank, choices.
///
/// Pure: rules that need the database (unique, the far end of a relation) are checked elsewhere.
struct FieldValidator: Sendable {
    let field: FieldDescription
    /// Kind of the stored value: for a foreign key, that of the target's primary key.
    let kind: FieldKind

    init(_ field: FieldDescription) {
        self.field = field
        kind = field.relation?.targetKind ?? field.kind
    }

    /// The value to store, given what the request said in the wire's type.
    ///
    /// - Throws: ``ValueViolation`` for the first rule that the value breaks.
    func validate(_ value: DatabaseValue) throws(ValueViolation) -> DatabaseValue {
        if value == .null {
            guard field.isNull else { throw .null }
            return .null
        }
        let stored = try convert(value)
        if !field.choices.isEmpty, !field.choices.contains(where: { $0.value == stored }) {
            if case .text("") = stored, field.isBlank { return stored }
            throw .invalidChoice(stored.text)
        }
        return stored
    }

    private func convert(_ value: DatabaseValue) throws(ValueViolation) -> DatabaseValue {
        switch kind.content {
        case .boolean:
            switch value {
            case .bool: return value
            case .integer(let number) where number == 0 || number == 1: return .bool(number == 1)
            default: throw .notABoolean
            }
        case .real:
            switch value {
            case .real(let number) where number.isFinite: return value
            case .integer(let number): return .real(Double(number))
            case .text(let text):
                guard let number = Double(text), number.isFinite else { throw .notANumber }
                return .real(number)
            default: throw .notANumber
            }
        case .text: return .text(try text(value))
        case .timestamp: return .timestamp(try instant(value))
        case .duration: return .duration(try duration(value))
        case .bytes:
            let bytes = try bytes(value)
            if !field.isBlank, bytes.isEmpty { throw .blank }
            return .blob(bytes)
        case .json:
            guard case .text(let text) = value, let json = try? JSONValue(parsing: text) else {
                throw .notJSON
            }
            do { return try json.databaseValue() } catch {
                throw error as? FieldValueError == .nullCharacter ? .nullCharacter : .notJSON
            }
        case .decimal: return .decimal(try decimal(value))
        case .date:
            // An instant may lie outside of the years that databases store.
            guard let date = try? CalendarDate(databaseValue: value).databaseValue() else {
                throw .notADate
            }
            return date
        case .time:
            guard let time = try? TimeOfDay(databaseValue: value) else { throw .notATime }
            return .time(time.microsecondsSinceMidnight)
        case .uuid:
            guard let uuid = try? UUID(databaseValue: value) else { throw .notAUUID }
            return .uuid(uuid)
        case .integer: return .integer(try integer(value))
        }
    }

    private func decimal(_ value: DatabaseValue) throws(ValueViolation) -> Decimal {
        guard let number = try? Decimal(databaseValue: value), number.isFinite else {
            throw .notANumber
        }
        guard case .decimal(let maxDigits, let decimalPlaces) = kind else { return number }
        let excess = DecimalText.excess(
            of: number, maxDigits: maxDigits, decimalPlaces: decimalPlaces)
        if let excess { throw ValueViolation(excess) }
        return number
    }

    private func instant(_ value: DatabaseValue) throws(ValueViolation) -> Int64 {
        let instant: Int64? =
            switch value {
            case .timestamp(let instant): instant
            case .text(let text): DateTimeText.parse(text)
            default: nil
            }
        guard let instant, DateTimeText.range.contains(instant) else { throw .notADateTime }
        return instant
    }

    private func duration(_ value: DatabaseValue) throws(ValueViolation) -> Int64 {
        let microseconds: Int64? =
            switch value {
            case .duration(let microseconds): microseconds
            case .text(let text): DurationText.parse(text)
            default: nil
            }
        guard let microseconds else { throw .notADuration }
        return microseconds
    }

    private func bytes(_ value: DatabaseValue) throws(ValueViolation) -> [UInt8] {
        switch value {
        case .blob(let bytes): return bytes
        case .text(let text):
            guard let bytes = Base64.decode(text) else { throw .notBase64 }
            return bytes
        default: throw .notBase64
        }
    }

    private func integer(_ value: DatabaseValue) throws(ValueViolation) -> Int64 {
        let number: Int64
        switch value {
        case .integer(let value): number = value
        case .text(let text):
            guard let value = Int64(text) else { throw .notAnInteger }
            number = value
        default: throw .notAnInteger
        }
        let range = kind.integerRange ?? Int64.min...Int64.max
        guard number <= range.upperBound else { throw .tooLarge(maximum: range.upperBound) }
        guard number >= range.lowerBound else { throw .tooSmall(minimum: range.lowerBound) }
        return number
    }

    private func text(_ value: DatabaseValue) throws(ValueViolation) -> String {
        guard case .text(let text) = value else {
            throw ValueViolation(description: "Not a valid string.", code: "invalid")
        }
        if text.allSatisfy(\.isWhitespace) {
            guard field.isBlank else { throw .blank }
            // An empty entry is none, whatever a text of the kind must look like.
            if text.isEmpty, kind.emptyValue != nil { return text }
        }
        if text.utf8.contains(0) { throw .nullCharacter }
        // A scalar takes at least one byte, so a short text need not be counted.
        if let maximum = kind.maximumLength, text.utf8.count > maximum,
            text.unicodeScalars.count > maximum
        {
            throw .tooLong(maximum: maximum)
        }
        if let fault = kind.fault(in: text) { throw ValueViolation(fault) }
        if case .filePath(let rule) = kind, !rule.offers(text) { throw .noFile(text) }
        // An address has one form, which is stored and is answered with.
        if kind.isAddress, case .text(let stored)? = try? ColumnRule(kind).apply(.text(text)) {
            return stored
        }
        return text
    }
}

extension DatabaseValue {
    /// The value as a person would type it, for messages about that very value.
    var text: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .real(let value): String(value)
        case .text(let value): value
        case .blob(let bytes): "\(bytes.count) bytes"
        case .timestamp(let value): DateTimeText.format(value, as: .iso8601)
        case .duration(let value): DurationText.format(value)
        case .date(let days): DateTimeText.formatDate(days)
        case .time(let time): DateTimeText.formatTime(time)
        case .decimal(let number): DecimalText.format(number)
        case .uuid(let value): UUIDText.hyphenated(value)
        }
    }
}
