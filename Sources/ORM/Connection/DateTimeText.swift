/// Instants as text, in UTC: how SQLite columns, SQL literals and the `string` fields of messages hold them.
///
/// The text of the years 0 to 9999 sorts as the instants do. Source: RFC 3339, section 5.6, and
/// <https://docs.python.org/3/library/datetime.html#datetime.datetime.isoformat>
package enum DateTimeText {
    /// How an instant is written; six fraction digits follow the seconds unless the fraction is zero.
    package enum Style {
        /// `2026-11-20 23:37:36.723582`, as Django writes columns in SQLite.
        case column
        /// `2026-11-20T23:37:36.723582Z`, as Django REST framework writes for a server in UTC.
        case iso8601
    }

    /// The instants that databases store: the years 1 to 9999.
    package static let range: Range<Int64> = -62_135_596_800_000_000..<253_402_300_800_000_000

    /// Longest text that ``write(_:as:to:)`` makes, in bytes: years have at most six digits and a sign.
    package static let maximumLength = 32

    /// Writes an instant, given in microseconds since 1970-01-01T00:00:00Z, and answers with the number of
    /// bytes written to `buffer`, at most ``maximumLength``.
    package static func write(
        _ microseconds: Int64, as style: Style, to buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        let (seconds, fraction) = microseconds.flooredDivision(by: 1_000_000)
        let (days, secondOfDay) = seconds.flooredDivision(by: 86_400)
        let date = CivilDate(daysSince1970: days)
        var writer = DigitWriter(buffer: buffer)
        writer.write(year: date.year)
        writer.write(UInt8(ascii: "-"))
        writer.write(date.month, digits: 2)
        writer.write(UInt8(ascii: "-"))
        writer.write(date.day, digits: 2)
        writer.write(style == .column ? UInt8(ascii: " ") : UInt8(ascii: "T"))
        writer.write(secondOfDay / 3_600, digits: 2)
        writer.write(UInt8(ascii: ":"))
        writer.write(secondOfDay / 60 % 60, digits: 2)
        writer.write(UInt8(ascii: ":"))
        writer.write(secondOfDay % 60, digits: 2)
        if fraction != 0 {
            writer.write(UInt8(ascii: "."))
            writer.write(fraction, digits: 6)
        }
        if style == .iso8601 { writer.write(UInt8(ascii: "Z")) }
        return writer.count
    }

    /// The text of an instant, given in microseconds since 1970-01-01T00:00:00Z.
    package static func format(_ microseconds: Int64, as style: Style) -> String {
        String(unsafeUninitializedCapacity: maximumLength) { buffer in
            write(microseconds, as: style, to: buffer)
        }
    }

    /// Reads either style and the ISO 8601 variants that other programs write, as microseconds since
    /// 1970-01-01T00:00:00Z: seconds left out, any number of fraction digits (cut at microseconds), a date
    /// alone unless `requiresTime`, and `Z`, `±HH:MM` or `±HHMM` at the end.
    /// - Returns: nil for anything else, and outside of ``range``.
    package static func parse(
        _ text: UnsafeRawBufferPointer, requiresTime: Bool = false
    ) -> Int64? {
        var reader = DigitReader(text: text)
        guard let year = reader.number(digits: 4), year > 0, reader.skip("-"),
            let month = reader.number(digits: 2), (1...12).contains(month), reader.skip("-"),
            let day = reader.number(digits: 2),
            (1...CivilDate.days(in: month, of: year)).contains(day)
        else { return nil }
        let midnight = CivilDate(year: year, month: month, day: day).daysSince1970 * 86_400
        if reader.isAtEnd { return requiresTime ? nil : midnight * 1_000_000 }
        guard reader.skip(" ") || reader.skip("T") || reader.skip("t"),
            let hour = reader.number(digits: 2), hour < 24, reader.skip(":"),
            let minute = reader.number(digits: 2), minute < 60
        else { return nil }
        var second: Int64 = 0
        var fraction: Int64 = 0
        if reader.skip(":") {
            guard let read = reader.number(digits: 2), read < 60 else { return nil }
            second = read
            if reader.skip(".") || reader.skip(",") {
                guard let read = reader.microseconds() else { return nil }
                fraction = read
            }
        }
        guard let offset = reader.offset(), reader.isAtEnd else { return nil }
        let seconds = midnight + hour * 3_600 + minute * 60 + second - offset
        let instant = seconds * 1_000_000 + fraction
        return range.contains(instant) ? instant : nil
    }

    /// Reads a date and time, as above.
    package static func parse(_ text: String) -> Int64? {
        var text = text
        return text.withUTF8 { parse(UnsafeRawBufferPointer($0), requiresTime: true) }
    }
}

private struct DigitWriter {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    var count = 0

    mutating func write(_ byte: UInt8) {
        buffer[count] = byte
        count += 1
    }

    mutating func write(_ value: Int64, digits: Int) {
        var rest = value
        for position in stride(from: count + digits - 1, through: count, by: -1) {
            buffer[position] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
            rest /= 10
        }
        count += digits
    }

    /// Four digits, or as many as it takes, after a sign if it is negative.
    mutating func write(year: Int64) {
        if year < 0 { write(UInt8(ascii: "-")) }
        let magnitude = abs(year)
        write(magnitude, digits: magnitude < 10_000 ? 4 : magnitude < 100_000 ? 5 : 6)
    }
}

private struct DigitReader {
    let text: UnsafeRawBufferPointer
    private var position = 0

    init(text: UnsafeRawBufferPointer) { self.text = text }

    var isAtEnd: Bool { position == text.count }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < text.count, text[position] == UInt8(ascii: character) else { return false }
        position += 1
        return true
    }

    mutating func number(digits: Int) -> Int64? {
        var value: Int64 = 0
        for _ in 0..<digits {
            guard let digit = nextDigit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// The digits of a decimal fraction as microseconds; those after the sixth are cut off.
    mutating func microseconds() -> Int64? {
        var value: Int64 = 0
        var count = 0
        while let digit = nextDigit() {
            if count < 6 { value = value * 10 + digit }
            count += 1
        }
        guard count > 0 else { return nil }
        for _ in count..<max(count, 6) { value *= 10 }
        return value
    }

    /// Seconds east of UTC: `Z`, `+02:00`, `-0600`, or nothing for 0.
    mutating func offset() -> Int64? {
        if isAtEnd || skip("Z") || skip("z") { return 0 }
        let isNegative = skip("-")
        guard isNegative || skip("+"), let hours = number(digits: 2), hours < 24 else { return nil }
        _ = skip(":")
        guard let minutes = number(digits: 2), minutes < 60 else { return nil }
        let seconds = hours * 3_600 + minutes * 60
        return isNegative ? -seconds : seconds
    }

    private mutating func nextDigit() -> Int64? {
        guard position < text.count, (0x30...0x39).contains(text[position]) else { return nil }
        defer { position += 1 }
        return Int64(text[position] - 0x30)
    }
}
