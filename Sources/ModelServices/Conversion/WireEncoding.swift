internal import FoundationEssentials
internal import ORM
internal import Protobuf

/// Writes one column of a row as one field of a message.
///
/// Holds no references, so that going through the columns of a row touches no reference count.
struct ColumnEncoder: Sendable {
    /// Which of the row's accessors fits the stored value.
    private let source: FieldKind.Content
    /// Digits that a decimal number shows after its point.
    private let decimalPlaces: Int
    private let form: MessageField.Form
    private let hasPresence: Bool
    private let number: Int
    /// Position in the row.
    let column: Int
    private let choices: Int?
    /// PostgreSQL holds addresses in a form of their own.
    private let isAddress: Bool

    /// - Parameters:
    ///   - column: position in the row.
    ///   - kind: what the column holds; for a foreign key, the kind of the target's key.
    ///   - message: the field of the message.
    ///   - choices: position of the table with the numbers of the message's enum, if it has one.
    init(column: Int, kind: FieldKind, message: MessageField, choices: Int?) {
        self.choices = choices
        source = kind.content
        isAddress = kind.isAddress
        decimalPlaces = if case .decimal(_, let places) = kind { places } else { 0 }
        form = message.form
        hasPresence = message.hasPresence
        number = message.number
        self.column = column
    }

    /// Appends the column as this field. NULL, and a zero that a reader cannot tell from absence, are left
    /// out.
    func encode(_ row: any Row, choices tables: [ChoiceTable], to writer: inout WireWriter) throws {
        if row.isNull(at: column) { return }
        if let choices {
            let number = tables[choices].number(of: row.value(at: column))
            if number != 0 { writer.writeInt32(number, field: self.number) }
            return
        }
        switch source {
        case .text where isAddress:
            writer.writeString(try String(row: row, column: column), field: number)
        case .text: try encodeText(row, to: &writer)
        case .timestamp: encode(timestamp: try row.timestamp(at: column), to: &writer)
        case .duration: try encode(duration: Duration(row: row, column: column), to: &writer)
        case .date:
            writer.writeString(
                try CalendarDate(row: row, column: column).description, field: number)
        case .time:
            writer.writeString(try TimeOfDay(row: row, column: column).description, field: number)
        case .decimal:
            let value = try Decimal(row: row, column: column)
            writer.writeString(DecimalText.format(value, places: decimalPlaces), field: number)
        case .uuid:
            let value = try UUID(row: row, column: column)
            writer.writeString(UUIDText.hyphenated(value), field: number)
        case .bytes: encode(bytes: try [UInt8](row: row, column: column), to: &writer)
        case .json: try encode(json: row.text(at: column), to: &writer)
        case .real:
            try require(.real, "a number", row)
            encode(real: row.real(at: column), to: &writer)
        case .boolean:
            try require(.boolean, "a Boolean", row)
            encode(integer: row.bool(at: column) ? 1 : 0, to: &writer)
        case .integer:
            try require(.integer, "an integer", row)
            encode(integer: row.integer(at: column), to: &writer)
        }
    }

    /// SQLite's columns hold whatever was stored, and would read it as zero.
    private func require(_ content: RowContent, _ expected: String, _ row: any Row) throws {
        guard row.holds(content, at: column) else {
            throw row.value(at: column).mismatch(expected)
        }
    }

    /// One string that is no UTF-8 would make the whole message unreadable.
    private func encodeText(_ row: any Row, to writer: inout WireWriter) throws {
        try require(.text, "text", row)
        try row.withBytes(at: column) { bytes in
            guard hasPresence || !bytes.isEmpty else { return }
            do { _ = try UTF8Span(validating: bytes.bindMemory(to: UInt8.self).span) } catch {
                throw FieldValueError.wrongType(
                    expected: "text", found: "bytes that are no UTF-8")
            }
            writer.writePayload(bytes, field: number)
        }
    }

    private func encode(timestamp: Int64, to writer: inout WireWriter) {
        if form == .timestamp {
            let (seconds, microseconds) = timestamp.flooredDivision(by: 1_000_000)
            writer.appendTag(number, .lengthDelimited)
            writer.withLength { message in
                if seconds != 0 { message.writeInt64(seconds, field: 1) }
                if microseconds != 0 { message.writeInt32(Int32(microseconds * 1_000), field: 2) }
            }
            return
        }
        let capacity = DateTimeText.maximumLength
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            let count = DateTimeText.write(timestamp, as: .iso8601, to: buffer)
            writer.writePayload(
                UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(buffer)[..<count]),
                field: number)
        }
    }

    private func encode(duration: Duration, to writer: inout WireWriter) throws {
        guard case .duration(let stored) = try duration.databaseValue() else { return }
        guard form == .duration else {
            return writer.writeString(DurationText.format(stored), field: number)
        }
        // Seconds and nanoseconds have the same sign.
        let (seconds, microseconds) = stored.quotientAndRemainder(dividingBy: 1_000_000)
        writer.appendTag(number, .lengthDelimited)
        writer.withLength { message in
            if seconds != 0 { message.writeInt64(seconds, field: 1) }
            if microseconds != 0 { message.writeInt32(Int32(microseconds * 1_000), field: 2) }
        }
    }

    private func encode(bytes: [UInt8], to writer: inout WireWriter) {
        guard hasPresence || !bytes.isEmpty else { return }
        if form == .string {
            writer.writeString(Base64.encode(bytes), field: number)
        } else {
            writer.writeBytes(bytes, field: number)
        }
    }

    /// A `Struct` holds objects alone; JSON's null is left out as NULL is.
    private func encode(json: String, to writer: inout WireWriter) throws {
        guard form == .structure else { return writer.writeString(json, field: number) }
        if json == "null" { return }
        guard let message = try? Google_Protobuf_Struct(jsonString: json) else {
            throw FieldValueError.wrongType(
                expected: "a JSON object for google.protobuf.Struct", found: "other JSON")
        }
        writer.writeMessage(message, field: number)
    }

    private func encode(real: Double, to writer: inout WireWriter) {
        guard hasPresence || real != 0 else { return }
        switch form {
        case .float: writer.writeFloat(Float(real), field: number)
        case .string: writer.writeString(String(real), field: number)
        default: writer.writeDouble(real, field: number)
        }
    }

    private func encode(integer: Int64, to writer: inout WireWriter) {
        guard hasPresence || integer != 0 else { return }
        switch form {
        case .bool: writer.writeBool(integer != 0, field: number)
        case .sint32, .sint64: writer.writeSInt64(integer, field: number)
        case .fixed32, .sfixed32:
            writer.writeFixed32(UInt32(truncatingIfNeeded: integer), field: number)
        case .fixed64, .sfixed64: writer.writeFixed64(UInt64(bitPattern: integer), field: number)
        case .string: writer.writeString(String(integer), field: number)
        case .float, .double: encode(real: Double(integer), to: &writer)
        default: writer.writeInt64(integer, field: number)
        }
    }

}

extension MessageField {
    /// Appends the keys of related rows as this repeated field.
    func encode(keys: [DatabaseValue], to writer: inout WireWriter) {
        guard !keys.isEmpty else { return }
        if form == .string {
            for key in keys { writer.writeString(key.text, field: number) }
            return
        }
        writer.appendTag(number, .lengthDelimited)
        writer.withLength { packed in
            for case .integer(let key) in keys { packed.appendVarint(UInt64(bitPattern: key)) }
        }
    }
}
