/// Writes digits to a buffer, one after another.
struct DigitWriter {
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

    /// `2026-11-20`
    mutating func write(_ date: CivilDate) {
        write(year: date.year)
        write(UInt8(ascii: "-"))
        write(date.month, digits: 2)
        write(UInt8(ascii: "-"))
        write(date.day, digits: 2)
    }

    /// `08:30:15`, and six digits of the fraction unless that is zero.
    mutating func write(secondOfDay: Int64, microseconds: Int64) {
        write(secondOfDay / 3_600, digits: 2)
        write(UInt8(ascii: ":"))
        write(secondOfDay / 60 % 60, digits: 2)
        write(UInt8(ascii: ":"))
        write(secondOfDay % 60, digits: 2)
        if microseconds != 0 {
            write(UInt8(ascii: "."))
            write(microseconds, digits: 6)
        }
    }

    /// Four digits, or as many as it takes, after a sign if it is negative.
    mutating func write(year: Int64) {
        if year < 0 { write(UInt8(ascii: "-")) }
        let magnitude = abs(year)
        write(magnitude, digits: magnitude < 10_000 ? 4 : magnitude < 100_000 ? 5 : 6)
    }
}

/// Reads fixed numbers of digits, and what stands between them, from text.
struct DigitReader {
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

    /// `2026-11-20`; nil for a day that the calendar does not have, and before year 1.
    mutating func date() -> CivilDate? {
        guard let year = number(digits: 4), year > 0, skip("-"),
            let month = number(digits: 2), (1...12).contains(month), skip("-"),
            let day = number(digits: 2),
            (1...CivilDate.days(in: month, of: year)).contains(day)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// `08:30`, with or without seconds and their fraction, as microseconds since midnight.
    mutating func timeOfDay() -> Int64? {
        guard let hour = number(digits: 2), hour < 24, skip(":"),
            let minute = number(digits: 2), minute < 60
        else { return nil }
        let minutes = (hour * 60 + minute) * 60_000_000
        guard skip(":") else { return minutes }
        guard let second = number(digits: 2), second < 60 else { return nil }
        let seconds = minutes + second * 1_000_000
        guard skip(".") || skip(",") else { return seconds }
        return microseconds().map { seconds + $0 }
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
        var minutes: Int64 = 0
        if !isAtEnd {
            _ = skip(":")
            guard let number = number(digits: 2), number < 60 else { return nil }
            minutes = number
        }
        let seconds = hours * 3_600 + minutes * 60
        return isNegative ? -seconds : seconds
    }

    private mutating func nextDigit() -> Int64? {
        guard position < text.count, (0x30...0x39).contains(text[position]) else { return nil }
        defer { position += 1 }
        return Int64(text[position] - 0x30)
    }
}
