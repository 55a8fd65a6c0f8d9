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
        var writer = DigitWriter(buffer: buffer)
        writer.write(CivilDate(daysSince1970: days))
        writer.write(style == .column ? UInt8(ascii: " ") : UInt8(ascii: "T"))
        writer.write(secondOfDay: secondOfDay, microseconds: fraction)
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
    /// alone unless `requiresTime`, and `Z`, `±HH:MM`, `±HHMM` or `±HH` at the end.
    /// - Returns: nil for anything else, and outside of ``range``.
    package static func parse(
        _ text: UnsafeRawBufferPointer, requiresTime: Bool = false
    ) -> Int64? {
        var reader = DigitReader(text: text)
        guard let midnight = reader.date()?.daysSince1970 else { return nil }
        if reader.isAtEnd { return requiresTime ? nil : midnight * TimeOfDay.day }
        guard reader.skip(" ") || reader.skip("T") || reader.skip("t"),
            let time = reader.timeOfDay(), let offset = reader.offset(), reader.isAtEnd
        else { return nil }
        let instant = midnight * TimeOfDay.day + time - offset * 1_000_000
        return range.contains(instant) ? instant : nil
    }

    /// Reads a date and time, as above.
    package static func parse(_ text: String) -> Int64? {
        var text = text
        return text.withUTF8 { parse(UnsafeRawBufferPointer($0), requiresTime: true) }
    }

    /// `2026-11-20`, from days since 1970-01-01.
    package static func formatDate(_ days: Int64) -> String {
        String(unsafeUninitializedCapacity: maximumLength) { buffer in
            var writer = DigitWriter(buffer: buffer)
            // A day outside of the range is only shown to people.
            let limit: Int64 = 300_000_000
            writer.write(CivilDate(daysSince1970: min(max(days, -limit), limit)))
            return writer.count
        }
    }

    /// Reads `2026-11-20` as days since 1970-01-01.
    package static func parseDate(_ text: UnsafeRawBufferPointer) -> Int64? {
        var reader = DigitReader(text: text)
        guard let date = reader.date(), reader.isAtEnd else { return nil }
        return date.daysSince1970
    }

    /// `08:30:15.250000`, from microseconds since midnight; without a fraction of zero.
    package static func formatTime(_ microseconds: Int64) -> String {
        String(unsafeUninitializedCapacity: maximumLength) { buffer in
            let (second, fraction) = microseconds.flooredDivision(by: 1_000_000)
            var writer = DigitWriter(buffer: buffer)
            writer.write(secondOfDay: second, microseconds: fraction)
            return writer.count
        }
    }

    /// Reads `08:30`, `08:30:15` and `08:30:15.250` as microseconds since midnight.
    package static func parseTime(_ text: UnsafeRawBufferPointer) -> Int64? {
        var reader = DigitReader(text: text)
        guard let time = reader.timeOfDay(), reader.isAtEnd else { return nil }
        return time
    }
}
