/// Date and time as text, the form that the seed dialect's `string` fields carry.
///
/// Writes `2026-11-20T23:37:36.723582Z`: UTC, with six fraction digits unless the fraction is zero, as
/// Django REST framework does for a server in UTC. Reads any ISO 8601 profile of RFC 3339, section 5.6,
/// with `T` or a space between date and time and with the offset left out for UTC.
enum ISO8601 {
    /// Writes an instant, given in microseconds since 1970-01-01T00:00:00Z, and answers with the number of
    /// bytes written to `buffer`, at most ``maximumLength``.
    static func write(_ microseconds: Int64, to buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        let (seconds, fraction) = microseconds.flooredDivision(by: 1_000_000)
        let (days, secondOfDay) = seconds.flooredDivision(by: 86_400)
        let date = CivilDate(daysSince1970: days)
        var writer = DigitWriter(buffer: buffer)
        writer.write(date.year, digits: 4)
        writer.write(UInt8(ascii: "-"))
        writer.write(date.month, digits: 2)
        writer.write(UInt8(ascii: "-"))
        writer.write(date.day, digits: 2)
        writer.write(UInt8(ascii: "T"))
        writer.write(secondOfDay / 3_600, digits: 2)
        writer.write(UInt8(ascii: ":"))
        writer.write(secondOfDay / 60 % 60, digits: 2)
        writer.write(UInt8(ascii: ":"))
        writer.write(secondOfDay % 60, digits: 2)
        if fraction != 0 {
            writer.write(UInt8(ascii: "."))
            writer.write(fraction, digits: 6)
        }
        writer.write(UInt8(ascii: "Z"))
        return writer.count
    }

    /// Longest text that ``write(_:to:)`` makes, in bytes: years have at most six digits and a sign.
    static let maximumLength = 32

    /// Microseconds since 1970-01-01T00:00:00Z; nil if `text` is no date and time.
    static func parse(_ text: some StringProtocol) -> Int64? {
        var reader = DigitReader(Array(text.utf8))
        guard let year = reader.number(digits: 4), reader.skip("-"),
            let month = reader.number(digits: 2), (1...12).contains(month), reader.skip("-"),
            let day = reader.number(digits: 2),
            (1...CivilDate.days(in: month, of: year)).contains(day),
            reader.skip("T") || reader.skip("t") || reader.skip(" "),
            let hour = reader.number(digits: 2), hour < 24, reader.skip(":"),
            let minute = reader.number(digits: 2), minute < 60
        else { return nil }
        var second: Int64 = 0
        var fraction: Int64 = 0
        if reader.skip(":") {
            guard let read = reader.number(digits: 2), read < 60 else { return nil }
            second = read
            if reader.skip(".") || reader.skip(",") {
                guard let read = reader.fraction(digits: 6) else { return nil }
                fraction = read
            }
        }
        guard let offset = reader.offset(), reader.isAtEnd else { return nil }
        let days = CivilDate(year: year, month: month, day: day).daysSince1970
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
        return seconds * 1_000_000 + fraction
    }
}

/// A day of the proleptic Gregorian calendar.
///
/// The arithmetic counts in eras of 400 years that begin on 1 March, so that the leap day comes last.
/// Source: <https://howardhinnant.github.io/date_algorithms.html>
struct CivilDate {
    var year: Int64
    var month: Int64
    var day: Int64

    init(year: Int64, month: Int64, day: Int64) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(daysSince1970 days: Int64) {
        let (era, dayOfEra) = (days + 719_468).flooredDivision(by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var daysSince1970: Int64 {
        let shiftedYear = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shiftedYear.flooredDivision(by: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    static func days(in month: Int64, of year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Int64 {
    /// Quotient rounded towards negative infinity, and the remainder, which is never negative.
    func flooredDivision(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
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
        var place: Int64 = 1
        for _ in 1..<digits { place *= 10 }
        if value < 0 { write(UInt8(ascii: "-")) }
        var rest = abs(value)
        while rest / place >= 10 { place *= 10 }
        while place > 0 {
            write(UInt8(ascii: "0") + UInt8(rest / place))
            rest %= place
            place /= 10
        }
    }
}

private struct DigitReader {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var isAtEnd: Bool { position == bytes.count }

    private var digit: Int64? {
        guard position < bytes.count, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[position]
        else {
            return nil
        }
        return Int64(bytes[position] - UInt8(ascii: "0"))
    }

    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < bytes.count, bytes[position] == UInt8(ascii: character) else {
            return false
        }
        position += 1
        return true
    }

    mutating func number(digits: Int) -> Int64? {
        var value: Int64 = 0
        for _ in 0..<digits {
            guard let digit else { return nil }
            value = value * 10 + digit
            position += 1
        }
        return value
    }

    /// A decimal fraction scaled to `digits` places; further digits are cut off.
    mutating func fraction(digits: Int) -> Int64? {
        guard digit != nil else { return nil }
        var value: Int64 = 0
        var read = 0
        while let digit {
            if read < digits { value = value * 10 + digit }
            read += 1
            position += 1
        }
        while read < digits {
            value *= 10
            read += 1
        }
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
}
