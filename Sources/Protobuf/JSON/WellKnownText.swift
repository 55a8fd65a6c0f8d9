/// The JSON strings of `Timestamp`, `Duration` and `FieldMask`.
///
/// Source: <https://protobuf.dev/reference/protobuf/google.protobuf/>
enum WellKnownText {
    // MARK: - Timestamp

    /// RFC 3339 in UTC with 0, 3, 6 or 9 digits of a second; `nil` outside the years 1 to 9999.
    static func timestamp(seconds: Int64, nanos: Int32) -> String? {
        guard CivilTime.timestampSeconds.contains(seconds), (0...999_999_999).contains(nanos) else {
            return nil
        }
        let time = CivilTime(secondsSince1970: seconds)
        let date = "\(padded(time.year, 4))-\(padded(time.month, 2))-\(padded(time.day, 2))"
        let clock = "\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))"
        return date + "T" + clock + fraction(nanos) + "Z"
    }

    /// Reads RFC 3339 with any offset.
    static func parseTimestamp(_ text: String) -> (seconds: Int64, nanos: Int32)? {
        var scanner = DigitScanner(text)
        guard let year = scanner.number(digits: 4), scanner.take("-"),
            let month = scanner.number(digits: 2), scanner.take("-"),
            let day = scanner.number(digits: 2), scanner.take("T"),
            let hour = scanner.number(digits: 2), scanner.take(":"),
            let minute = scanner.number(digits: 2), scanner.take(":"),
            let second = scanner.number(digits: 2), let nanos = scanner.fraction(),
            let time = CivilTime(
                year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        else { return nil }
        var seconds = time.secondsSince1970
        if !scanner.take("Z") {
            let isEast = scanner.take("+")
            guard isEast || scanner.take("-"), let hours = scanner.number(digits: 2), hours < 24,
                scanner.take(":"), let minutes = scanner.number(digits: 2), minutes < 60
            else { return nil }
            let offset = Int64(hours * 3_600 + minutes * 60)
            seconds += isEast ? -offset : offset
        }
        guard scanner.isAtEnd, CivilTime.timestampSeconds.contains(seconds) else { return nil }
        return (seconds, nanos)
    }

    // MARK: - Duration

    /// Largest duration, in seconds: about 10,000 years.
    private static let durationSeconds: ClosedRange<Int64> = -315_576_000_000...315_576_000_000

    /// Seconds with 0, 3, 6 or 9 digits of a fraction and an `s`; `nil` if the parts differ in sign or are too large.
    static func duration(seconds: Int64, nanos: Int32) -> String? {
        guard durationSeconds.contains(seconds), (-999_999_999...999_999_999).contains(nanos),
            seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0)
        else { return nil }
        let sign = seconds < 0 || nanos < 0 ? "-" : ""
        return sign + String(seconds.magnitude) + fraction(abs(nanos)) + "s"
    }

    static func parseDuration(_ text: String) -> (seconds: Int64, nanos: Int32)? {
        var scanner = DigitScanner(text)
        let isNegative = scanner.take("-")
        guard let seconds = scanner.number(), let nanos = scanner.fraction(), scanner.take("s"),
            scanner.isAtEnd, durationSeconds.contains(Int64(seconds))
        else { return nil }
        return isNegative ? (-Int64(seconds), -nanos) : (Int64(seconds), nanos)
    }

    // MARK: - FieldMask

    /// Paths in lowerCamelCase, joined by commas; `nil` if a path would not come back the same.
    static func fieldMask(_ paths: [String]) -> String? {
        var names: [String] = []
        for path in paths {
            let name = FieldDescriptor.jsonName(for: path)
            guard snakeCase(name) == path else { return nil }
            names.append(name)
        }
        return names.joined(separator: ",")
    }

    static func parseFieldMask(_ text: String) -> [String]? {
        guard !text.isEmpty else { return [] }
        var paths: [String] = []
        for name in text.split(separator: ",", omittingEmptySubsequences: false) {
            guard !name.isEmpty, let path = snakeCase(String(name)) else { return nil }
            paths.append(path)
        }
        return paths
    }

    private static func snakeCase(_ name: String) -> String? {
        var path = ""
        for character in name.unicodeScalars {
            switch character {
            case "_": return nil
            case "A"..."Z": path += "_" + String(character).lowercased()
            default: path.unicodeScalars.append(character)
            }
        }
        return path
    }

    // MARK: - Digits

    private static func fraction(_ nanos: Int32) -> String {
        if nanos == 0 { return "" }
        if nanos % 1_000_000 == 0 { return "." + padded(Int(nanos) / 1_000_000, 3) }
        if nanos % 1_000 == 0 { return "." + padded(Int(nanos) / 1_000, 6) }
        return "." + padded(Int(nanos), 9)
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// Reads digits and single characters from the front of a string.
private struct DigitScanner {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard let first = rest.first, UInt32(first) == character.value else { return false }
        rest.removeFirst()
        return true
    }

    /// A number of exactly `digits` digits, or of 1 to 12.
    mutating func number(digits: Int? = nil) -> Int? {
        var value = 0
        var count = 0
        while count < digits ?? 12, let byte = rest.first, (48...57).contains(byte) {
            value = value * 10 + Int(byte - 48)
            count += 1
            rest.removeFirst()
        }
        return count > 0 && count == digits ?? count ? value : nil
    }

    /// A point and 1 to 9 digits as billionths; 0 if there is no point, `nil` if it is malformed.
    mutating func fraction() -> Int32? {
        guard take(".") else { return 0 }
        let before = rest.count
        guard let value = number(), case let digits = before - rest.count, digits <= 9 else {
            return nil
        }
        return Int32((digits..<9).reduce(value) { value, _ in value * 10 })
    }
}
