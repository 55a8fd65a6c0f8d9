internal import CPostgreSQL
internal import ORM

/// Values in text form, in which a row comes that has a column of a type without a binary form here.
enum TextValues {
    /// What a column holds, by its type. A NUL follows the bytes, as libpq has them.
    static func value(_ bytes: UnsafeRawBufferPointer, _ type: ColumnType?) -> DatabaseValue {
        if type == .bytea { return .blob(Self.bytes(bytes)) }
        let text = String(decoding: bytes, as: UTF8.self)
        let value: DatabaseValue? =
            switch type {
            case .bool: .bool(text == "t")
            case .int2, .int4, .int8, .oid: Int64(text).map { .integer($0) }
            case .float4: Float(text).map { .real(Double($0)) }
            case .float8: Double(text).map { .real($0) }
            case .date: DateTimeText.parseDate(bytes).map { .date($0) }
            case .time: DateTimeText.parseTime(bytes).map { .time($0) }
            case .timestamp, .timestamptz: DateTimeText.parse(bytes).map { .timestamp($0) }
            case .interval: interval(text).map { .duration($0) }
            case .numeric: .decimal(text: text)
            case .uuid: .uuid(text: text)
            case .bytea, .name, .text, .bpchar, .varchar, .json, .jsonb, .inet, nil: nil
            }
        return value ?? .text(text)
    }

    /// The bytes of a `bytea`, in either form of it.
    ///
    /// Source: <https://www.postgresql.org/docs/current/datatype-binary.html>
    static func bytes(_ text: UnsafeRawBufferPointer) -> [UInt8] {
        var count = 0
        let start = text.baseAddress?.assumingMemoryBound(to: UInt8.self)
        guard let bytes = libpq.PQunescapeBytea(start, &count) else { return [] }
        defer { libpq.PQfreemem(bytes) }
        return Array(UnsafeBufferPointer(start: bytes, count: count))
    }

    /// The microseconds of `1 year 2 mons -3 days +04:05:06.7`, a month taken for 30 days as in binary form; nil for more
    /// than 64 bits hold.
    ///
    /// Source: `EncodeInterval` in <https://github.com/postgres/postgres/blob/master/src/backend/utils/adt/datetime.c>,
    /// style `postgres`
    static func interval(_ text: String) -> Int64? {
        var words = text.split(separator: " ")[...]
        var days: Int64 = 0
        while words.count >= 2 {
            // As wide as the parts of an interval are stored.
            guard let count = Int32(words.removeFirst()) else { return nil }
            switch words.removeFirst() {
            case "year", "years": days += 360 * Int64(count)
            case "mon", "mons": days += 30 * Int64(count)
            case "day", "days": days += Int64(count)
            default: return nil
            }
        }
        var time: Int64 = 0
        if let word = words.first {
            let clock = word.first == "+" ? word.dropFirst() : word
            guard let parsed = DurationText.parse(String(clock)) else { return nil }
            time = parsed
        }
        let whole = days.multipliedReportingOverflow(by: ColumnType.microsecondsPerDay)
        let sum = whole.partialValue.addingReportingOverflow(time)
        return whole.overflow || sum.overflow ? nil : sum.partialValue
    }
}
