/// Instants as Django writes them in SQLite: `YYYY-MM-DD HH:MM:SS[.ffffff]`, in UTC.
///
/// The text sorts as the instants do. Source:
/// <https://docs.python.org/3/library/datetime.html#datetime.datetime.isoformat> with a space for the `T`.
enum DateTimeText {
    /// The instants that the text can name: the years 1 to 9999.
    static let range: Range<Int64> = -62_135_596_800_000_000..<253_402_300_800_000_000

    private static let microsecondsPerDay: Int64 = 86_400_000_000

    /// 19 characters, or 26 if there is a fraction of a second. The instant must be in ``range``.
    static func format(microseconds: Int64) -> String {
        let days = floorDivide(microseconds, microsecondsPerDay)
        let inDay = microseconds - days * microsecondsPerDay
        let (year, month, day) = civil(fromDays: days)
        let second = inDay / 1_000_000
        let fraction = inDay % 1_000_000
        return String(unsafeUninitializedCapacity: 26) { buffer in
            func put(_ value: Int64, at index: Int, digits: Int) {
                var value = value
                for position in stride(from: index + digits - 1, through: index, by: -1) {
                    buffer[position] = UInt8(truncatingIfNeeded: 0x30 + value % 10)
                    value /= 10
                }
            }
            put(year, at: 0, digits: 4)
            buffer[4] = UInt8(ascii: "-")
            put(month, at: 5, digits: 2)
            buffer[7] = UInt8(ascii: "-")
            put(day, at: 8, digits: 2)
            buffer[10] = UInt8(ascii: " ")
            put(second / 3600, at: 11, digits: 2)
            buffer[13] = UInt8(ascii: ":")
            put(second / 60 % 60, at: 14, digits: 2)
            buffer[16] = UInt8(ascii: ":")
            put(second % 60, at: 17, digits: 2)
            guard fraction != 0 else { return 19 }
            buffer[19] = UInt8(ascii: ".")
            put(fraction, at: 20, digits: 6)
            return 26
        }
    }

    /// Reads the form above, and the ISO 8601 variants that other programs write: `T` for the space, one to
    /// nine digits of fraction (cut at microseconds), a date alone, `Z` or `±HH:MM` at the end.
    /// Nil for anything else.
    static func parse(_ text: UnsafeRawBufferPointer) -> Int64? {
        var cursor = Cursor(text: text)
        guard let year = cursor.number(digits: 4), cursor.skip("-"),
            let month = cursor.number(digits: 2), cursor.skip("-"),
            let day = cursor.number(digits: 2),
            (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        let days = days(year: year, month: month, day: day)
        // 31 April would be 1 May.
        guard civil(fromDays: days).day == day else { return nil }
        var result = days * microsecondsPerDay
        guard !cursor.isAtEnd else { return result }
        guard cursor.skip(" ") || cursor.skip("T"),
            let hour = cursor.number(digits: 2), hour < 24, cursor.skip(":"),
            let minute = cursor.number(digits: 2), minute < 60
        else { return nil }
        var second: Int64 = 0
        if cursor.skip(":") {
            guard let value = cursor.number(digits: 2), value < 60 else { return nil }
            second = value
        }
        result += ((hour * 60 + minute) * 60 + second) * 1_000_000
        if cursor.skip(".") {
            guard let fraction = cursor.fraction() else { return nil }
            result += fraction
        }
        return cursor.offset().map { result - $0 * 1_000_000 }
    }

    // MARK: - Calendar

    /// Days since 1970-01-01 in the proleptic Gregorian calendar. Years are counted from March, so that
    /// the leap day ends a year, and in eras of 400 years, which all have 146097 days.
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDivide(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
        value / divisor - (value % divisor < 0 ? 1 : 0)
    }

    // MARK: - Text

    private struct Cursor {
        let text: UnsafeRawBufferPointer
        var index = 0

        var isAtEnd: Bool { index == text.count }

        mutating func skip(_ character: Unicode.Scalar) -> Bool {
            guard index < text.count, text[index] == UInt8(ascii: character) else { return false }
            index += 1
            return true
        }

        mutating func number(digits: Int) -> Int64? {
            guard index + digits <= text.count else { return nil }
            var value: Int64 = 0
            for _ in 0..<digits {
                guard let digit = nextDigit() else { return nil }
                value = value * 10 + digit
            }
            return value
        }

        /// Up to nine digits as microseconds.
        mutating func fraction() -> Int64? {
            var value: Int64 = 0
            var count = 0
            while let digit = nextDigit() {
                if count < 6 { value = value * 10 + digit }
                count += 1
            }
            guard (1...9).contains(count) else { return nil }
            for _ in count..<max(count, 6) { value *= 10 }
            return value
        }

        /// Seconds east of UTC at the end of the text; 0 if nothing stands there, nil if something else.
        mutating func offset() -> Int64? {
            if isAtEnd { return 0 }
            if skip("Z") { return isAtEnd ? 0 : nil }
            let sign: Int64 = skip("+") ? 1 : skip("-") ? -1 : 0
            guard sign != 0, let hours = number(digits: 2), skip(":"),
                let minutes = number(digits: 2), isAtEnd
            else { return nil }
            return sign * (hours * 3600 + minutes * 60)
        }

        private mutating func nextDigit() -> Int64? {
            guard index < text.count, (0x30...0x39).contains(text[index]) else { return nil }
            defer { index += 1 }
            return Int64(text[index] - 0x30)
        }
    }
}
