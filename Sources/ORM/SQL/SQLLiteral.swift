/// Values as literals in the spellings that databases share.
enum SQLLiteral {
    /// Single quotes around the text, embedded quotes doubled.
    static func text(_ text: String) -> String {
        "'\(text.replacing("'", with: "''"))'"
    }

    /// Lower-case hexadecimal digits, two a byte.
    static func hexadecimal(_ bytes: [UInt8]) -> String {
        bytes.map { byte in
            let digits = String(byte, radix: 16)
            return byte < 16 ? "0\(digits)" : digits
        }.joined()
    }

    /// A finite number in full precision; NaN and the infinities have no literal and become NULL.
    static func real(_ value: Double) -> String {
        value.isFinite ? String(value) : "NULL"
    }

    /// `YYYY-MM-DD HH:MM:SS[.ffffff]` in UTC, from microseconds since 1970.
    static func timestamp(_ microseconds: Int64) -> String {
        let perDay: Int64 = 86_400_000_000
        var days = microseconds / perDay
        var rest = microseconds % perDay
        if rest < 0 {
            days -= 1
            rest += perDay
        }
        let (year, month, day) = civilDate(daysSince1970: days)
        let seconds = rest / 1_000_000
        let fraction = rest % 1_000_000
        let date = "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
        let time =
            "\(padded(seconds / 3_600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
        return fraction == 0 ? "\(date) \(time)" : "\(date) \(time).\(padded(fraction, 6))"
    }

    /// Year, month and day of the proleptic Gregorian calendar.
    ///
    /// Counts in eras of 400 years, whose days are always 146,097, from 1 March of year 0.
    private static func civilDate(daysSince1970 days: Int64) -> (Int64, Int64, Int64) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, day)
    }

    private static func padded(_ number: Int64, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
