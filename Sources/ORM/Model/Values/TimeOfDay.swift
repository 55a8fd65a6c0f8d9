public import FoundationEssentials

/// A time of the day with microseconds, without a date or a zone: what a ``TimeField`` holds.
///
///     let opening = TimeOfDay(hour: 8, minute: 30)
public struct TimeOfDay: Sendable, Hashable {
    package var microsecondsSinceMidnight: Int64

    package init(microsecondsSinceMidnight: Int64) {
        self.microsecondsSinceMidnight = microsecondsSinceMidnight
    }

    /// - Returns: nil if the day has no such time.
    public init?(hour: Int, minute: Int = 0, second: Int = 0, microsecond: Int = 0) {
        guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
            (0..<1_000_000).contains(microsecond)
        else { return nil }
        let seconds = (hour * 60 + minute) * 60 + second
        microsecondsSinceMidnight = Int64(seconds * 1_000_000 + microsecond)
    }

    /// The time that clocks in a time zone show at the instant.
    public init(_ instant: Date, in timeZone: TimeZone = .gmt) {
        let seconds =
            instant.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: instant))
        let microseconds = Int64(exactly: (seconds * 1_000_000).rounded()) ?? 0
        microsecondsSinceMidnight = microseconds.flooredDivision(by: Self.day).remainder
    }

    /// The time that it is now.
    public static func now(in timeZone: TimeZone = .gmt) -> TimeOfDay {
        TimeOfDay(Date(), in: timeZone)
    }

    /// 00:00:00
    public static let midnight = TimeOfDay(microsecondsSinceMidnight: 0)

    public var hour: Int { Int(microsecondsSinceMidnight / 3_600_000_000) }
    public var minute: Int { Int(microsecondsSinceMidnight / 60_000_000 % 60) }
    public var second: Int { Int(microsecondsSinceMidnight / 1_000_000 % 60) }
    public var microsecond: Int { Int(microsecondsSinceMidnight % 1_000_000) }

    package static let day: Int64 = 86_400_000_000
}

extension TimeOfDay: Comparable {
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        left.microsecondsSinceMidnight < right.microsecondsSinceMidnight
    }
}

extension TimeOfDay: LosslessStringConvertible {
    /// Reads `08:30`, `08:30:15` and `08:30:15.250`; digits after the sixth of the fraction are cut off.
    public init?(_ description: String) {
        var text = description
        let time = text.withUTF8 { DateTimeText.parseTime(UnsafeRawBufferPointer($0)) }
        guard let time else { return nil }
        microsecondsSinceMidnight = time
    }

    /// `08:30:15.250000`, without a fraction of zero.
    public var description: String { DateTimeText.formatTime(microsecondsSinceMidnight) }
}

extension TimeOfDay: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let time = TimeOfDay(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a time of the form HH:MM[:SS[.ffffff]]")
        }
        self = time
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension TimeOfDay: FieldValue {
    public typealias Base = TimeOfDay

    public init(row: any Row, column: Int) throws {
        try self.init(databaseValue: row.value(at: column))
    }

    /// An instant is taken for its time in UTC.
    public init(databaseValue: DatabaseValue) throws {
        switch databaseValue {
        case .time(let time): microsecondsSinceMidnight = time
        case .timestamp(let instant):
            microsecondsSinceMidnight = instant.flooredDivision(by: Self.day).remainder
        case .text(let text):
            guard let time = TimeOfDay(text) else {
                throw FieldValueError.wrongType(expected: "a time of day", found: "other text")
            }
            self = time
        default: throw databaseValue.mismatch("a time of day")
        }
    }

    public func databaseValue() throws -> DatabaseValue { .time(microsecondsSinceMidnight) }
}
