internal import CPostgreSQL
internal import ORM

/// The rows of a result, one at a time.
///
/// Columns come in binary form if the driver knows all their types, else all as text.
/// Source: <https://www.postgresql.org/docs/current/protocol-overview.html#PROTOCOL-FORMAT-CODES>
final class PostgresRow: Row {
    private let result: PostgresResult
    private let types: [ColumnType?]
    private let isBinary: Bool
    private var row: Int32 = 0

    init(_ result: PostgresResult) {
        self.result = result
        let columns = libpq.PQnfields(result.pointer)
        types = (0..<columns).map { ColumnType(rawValue: libpq.PQftype(result.pointer, $0)) }
        isBinary = columns > 0 && libpq.PQfformat(result.pointer, 0) == 1
    }

    /// Calls `body` with each row until it returns false.
    func forEach(_ body: (any Row) throws -> Bool) throws {
        for row in 0..<libpq.PQntuples(result.pointer) {
            self.row = row
            guard try body(self) else { return }
        }
    }

    var columnCount: Int { types.count }

    func columnName(at index: Int) -> String {
        libpq.PQfname(result.pointer, Int32(index)).map { String(cString: $0) } ?? ""
    }

    func isNull(at index: Int) -> Bool { libpq.PQgetisnull(result.pointer, row, Int32(index)) == 1 }

    func holds(_ content: RowContent, at index: Int) -> Bool {
        if isNull(at: index) { return false }
        switch (content, types[index]) {
        case (.boolean, .bool), (.integer, .int2), (.integer, .int4), (.integer, .int8),
            (.integer, .oid), (.real, .float4), (.real, .float8),
            (.real, .numeric), (.real, .int2), (.real, .int4), (.real, .int8):
            return true
        case (.integer, .numeric): return wholeNumber(at: index) != nil
        case (.text, let type): return type != .bytea
        default: return false
        }
    }

    func integer(at index: Int) -> Int64 {
        withBytes(at: index) { bytes in
            guard isBinary || types[index] == .numeric else {
                return Int64(text(bytes)) ?? (bytes.first == UInt8(ascii: "t") ? 1 : 0)
            }
            switch types[index] {
            case .bool: return bytes.first == 1 ? 1 : 0
            case .int2: return Int64(bytes.bigEndian(Int16.self))
            case .int4, .date: return Int64(bytes.bigEndian(Int32.self))
            case .oid: return Int64(bytes.bigEndian(UInt32.self))
            case .int8, .time, .timestamp, .timestamptz: return bytes.bigEndian(Int64.self)
            case .float4, .float8: return Int64(exactly: real(at: index).rounded(.towardZero)) ?? 0
            case .numeric: return wholeNumber(at: index) ?? 0
            default: return Int64(text(bytes)) ?? 0
            }
        }
    }

    /// What a `numeric` is in 64 bits; nil with a fraction and beyond them.
    private func wholeNumber(at index: Int) -> Int64? {
        let parts = text(at: index).split(separator: ".", omittingEmptySubsequences: false)
        guard parts.dropFirst().allSatisfy({ $0.allSatisfy { $0 == "0" } }) else { return nil }
        return Int64(parts[0])
    }

    func real(at index: Int) -> Double {
        withBytes(at: index) { bytes in
            guard isBinary else {
                if case .real(let value) = TextValues.value(bytes, types[index]) { return value }
                return Double(text(bytes)) ?? 0
            }
            switch types[index] {
            case .float8: return Double(bitPattern: bytes.bigEndian(UInt64.self))
            case .float4: return Double(Float(bitPattern: bytes.bigEndian(UInt32.self)))
            case .int2, .int4, .int8: return Double(integer(at: index))
            case .numeric: return Double(BinaryNumeric(bytes).text) ?? 0
            default: return Double(text(bytes)) ?? 0
            }
        }
    }

    func bool(at index: Int) -> Bool { integer(at: index) != 0 }

    func text(at index: Int) -> String {
        if !isBinary {
            // The same texts as below.
            switch value(at: index) {
            case .bool(let value): return value ? "1" : "0"
            case .real(let value): return "\(value)"
            case .time(let microseconds): return DateTimeText.formatTime(microseconds)
            case .timestamp(let instant): return DateTimeText.format(instant, as: .column)
            case .duration(let microseconds): return DurationText.format(microseconds)
            default: break
            }
        } else {
            switch types[index] {
            case .bool, .int2, .int4, .int8, .oid: return "\(integer(at: index))"
            case .float4, .float8: return "\(real(at: index))"
            // The version of the format comes first: 1, before the text.
            case .jsonb:
                return withBytes(at: index) { bytes in
                    text(UnsafeRawBufferPointer(rebasing: bytes.dropFirst()))
                }
            case .date: return DateTimeText.formatDate(integer(at: index) + ColumnType.epochDays)
            case .time: return DateTimeText.formatTime(integer(at: index))
            case .numeric: return withBytes(at: index) { BinaryNumeric($0).text }
            case .uuid:
                return withBytes(at: index) {
                    BinaryValues.uuid($0).map(UUIDText.hyphenated) ?? ""
                }
            case .inet: return withBytes(at: index, BinaryValues.address)
            case .timestamp, .timestamptz:
                guard let instant = try? timestamp(at: index) else { break }
                return DateTimeText.format(instant, as: .column)
            case .interval:
                guard let microseconds = interval(at: index) else { break }
                return DurationText.format(microseconds)
            default: break
            }
        }
        return withBytes(at: index, text)
    }

    func storedText(at index: Int) throws -> String {
        guard !isNull(at: index) else { throw value(at: index).mismatch("text") }
        switch types[index] {
        case .name, .text, .bpchar, .varchar, .json, nil: break
        case .bytea: throw value(at: index).mismatch("text")
        default: return text(at: index)
        }
        // libpq ends each value with a NUL, and no text of PostgreSQL's has one in it. Only a database in SQL_ASCII, which
        // knows of no encoding, has what is no UTF-8.
        guard let start = libpq.PQgetvalue(result.pointer, row, Int32(index)),
            let text = String(validatingCString: start)
        else {
            throw FieldValueError.wrongType(expected: "text", found: "bytes that are no UTF-8")
        }
        return text
    }

    func timestamp(at index: Int) throws -> Int64 {
        if isNull(at: index) { return 0 }
        // Rows with a column of a type that has no binary form here come as text.
        guard isBinary else {
            guard let instant = withBytes(at: index, { DateTimeText.parse($0) }) else {
                throw noInstant(index)
            }
            return instant
        }
        let stored = integer(at: index)
        switch types[index] {
        case .timestamp, .timestamptz:
            // PostgreSQL's infinities are the ends of the range.
            let (instant, isTooLarge) = stored.addingReportingOverflow(ColumnType.epoch)
            guard !isTooLarge, stored > .min else { throw noInstant(index) }
            return instant
        case .date:
            // So is the last day, which stands for infinity, and years past 290,000 have too many microseconds.
            let (midnight, isTooFar) = stored.multipliedReportingOverflow(
                by: ColumnType.microsecondsPerDay)
            let (instant, isTooLarge) = midnight.addingReportingOverflow(ColumnType.epoch)
            guard !isTooFar, !isTooLarge else { throw noInstant(index) }
            return instant
        default: throw noInstant(index)
        }
    }

    func withBytes<Result>(at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Result)
        rethrows -> Result
    {
        if !isBinary, types[index] == .bytea {
            return try storedBytes(at: index, TextValues.bytes).withUnsafeBytes(body)
        }
        return try storedBytes(at: index, body)
    }

    private func storedBytes<Result>(
        at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        let column = Int32(index)
        // SAFETY: the bytes belong to the result, which this row keeps alive.
        return try body(
            UnsafeRawBufferPointer(
                start: libpq.PQgetvalue(result.pointer, row, column),
                count: Int(libpq.PQgetlength(result.pointer, row, column))))
    }

    func value(at index: Int) -> DatabaseValue {
        guard !isNull(at: index) else { return .null }
        guard isBinary else { return storedBytes(at: index) { TextValues.value($0, types[index]) } }
        switch types[index] {
        case .bool: return .bool(bool(at: index))
        case .int2, .int4, .int8, .oid: return .integer(integer(at: index))
        case .float4, .float8: return .real(real(at: index))
        case .bytea: return withBytes(at: index) { .blob(Array($0)) }
        case .date: return .date(integer(at: index) + ColumnType.epochDays)
        case .time: return .time(integer(at: index))
        case .numeric: return .decimal(text: text(at: index))
        case .uuid: return withBytes(at: index) { BinaryValues.uuid($0).map { .uuid($0) } ?? .null }
        case .timestamp, .timestamptz:
            return (try? timestamp(at: index)).map { .timestamp($0) } ?? .null
        case .interval: return interval(at: index).map { .duration($0) } ?? .text("an interval")
        case .name, .text, .bpchar, .varchar, .json, .jsonb, .inet, nil:
            return .text(text(at: index))
        }
    }

    /// An interval's microseconds, a month taken for 30 days as Django's drivers take it; nil for more than 64 bits hold.
    ///
    /// Binary form: 8 bytes of microseconds, 4 of days, 4 of months.
    private func interval(at index: Int) -> Int64? {
        withBytes(at: index) { bytes in
            guard bytes.count == 16 else { return nil }
            func number<Number: FixedWidthInteger>(_ range: Range<Int>, _: Number.Type) -> Number {
                UnsafeRawBufferPointer(rebasing: bytes[range]).bigEndian(Number.self)
            }
            let days = Int64(number(8..<12, Int32.self)) + 30 * Int64(number(12..<16, Int32.self))
            let whole = days.multipliedReportingOverflow(by: ColumnType.microsecondsPerDay)
            let sum = whole.partialValue.addingReportingOverflow(number(0..<8, Int64.self))
            return whole.overflow || sum.overflow ? nil : sum.partialValue
        }
    }

    private func text(_ bytes: UnsafeRawBufferPointer) -> String {
        String(decoding: bytes, as: UTF8.self)
    }

    private func noInstant(_ index: Int) -> DatabaseError {
        let name =
            libpq.PQfname(result.pointer, Int32(index)).map { String(cString: $0) } ?? "\(index)"
        return DatabaseError(.other, message: "column \(name) holds no date and time")
    }
}

extension UnsafeRawBufferPointer {
    /// The number in network byte order; 0 if the bytes are not as many as it has.
    func bigEndian<Number: FixedWidthInteger>(_ type: Number.Type) -> Number {
        guard count == MemoryLayout<Number>.size else { return 0 }
        return Number(bigEndian: loadUnaligned(as: Number.self))
    }
}
