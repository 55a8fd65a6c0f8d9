public import FoundationEssentials

/// A day of the calendar, without a time or a zone: what a ``DateField`` holds.
///
///     let born = CalendarDate(year: 1996, month: 2, day: 29)
///     let today = CalendarDate.today()
///
/// Databases store the years 1 to 9999; a day outside of them can be computed and not saved.
public struct CalendarDate: Sendable, Hashable {
    /// Negative before 1970-01-01.
    package var daysSince1970: Int64

    package init(daysSince1970: Int64) {
        self.daysSince1970 = daysSince1970
    }

    /// - Returns: nil if the calendar has no such day, or the year is not among 1 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            (1...CivilDate.days(in: Int64(month), of: Int64(year))).contains(Int64(day))
        else { return nil }
        daysSince1970 =
            CivilDate(year: Int64(year), month: Int64(month), day: Int64(day)).daysSince1970
    }

    /// The day on which the instant falls in a time zone.
    public init(_ instant: Date, in timeZone: TimeZone = .gmt) {
        let seconds =
            instant.timeIntervalSince1970 + Double(timeZone.secondsFromGMT(for: instant))
        daysSince1970 = Int64(exactly: (seconds / 86_400).rounded(.down)) ?? .max
    }

    /// The day that it is now.
    public static func today(in timeZone: TimeZone = .gmt) -> CalendarDate {
        CalendarDate(Date(), in: timeZone)
    }

    /// The first day that databases store, 0001-01-01: an initial value for a property.
    public static let distantPast = CalendarDate(daysSince1970: range.lowerBound)

    /// The days that databases store: the years 1 to 9999.
    package static let range: Range<Int64> = -719_162..<2_932_897

    public var year: Int { Int(civil.year) }
    public var month: Int { Int(civil.month) }
    public var day: Int { Int(civil.day) }

    /// Whole numbers beyond the range are of no calendar, and cut off here so that the arithmetic is safe.
    private var civil: CivilDate {
        CivilDate(daysSince1970: min(max(daysSince1970, -1 << 40), 1 << 40))
    }
}

extension CalendarDate: Strideable {
    public func distance(to other: CalendarDate) -> Int {
        Int(other.daysSince1970 &- daysSince1970)
    }

    /// The day this many days later. Far outside of the years 1 to 9999 it is the last day there is.
    public func advanced(by days: Int) -> CalendarDate {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(Int64(days))
        return CalendarDate(daysSince1970: overflow ? (days < 0 ? .min : .max) : sum)
    }
}

extension CalendarDate: LosslessStringConvertible {
    /// Reads `2026-11-20`, as ISO 8601 has it.
    public init?(_ description: String) {
        var text = description
        let days = text.withUTF8 { DateTimeText.parseDate(UnsafeRawBufferPointer($0)) }
        guard let days else { return nil }
        daysSince1970 = days
    }

    /// `2026-11-20`
    public var description: String { DateTimeText.formatDate(daysSince1970) }
}

extension CalendarDate: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = CalendarDate(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a date of the form YYYY-MM-DD")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

extension CalendarDate: FieldValue {
    public typealias Base = CalendarDate

    public init(row: any Row, column: Int) throws {
        try self.init(databaseValue: row.value(at: column))
    }

    /// An instant is taken for its day in UTC.
    public init(databaseValue: DatabaseValue) throws {
        switch databaseValue {
        case .date(let days): daysSince1970 = days
        case .timestamp(let instant):
            daysSince1970 = instant.flooredDivision(by: 86_400_000_000).quotient
        case .text(let text):
            guard let date = CalendarDate(text) else {
                throw FieldValueError.wrongType(expected: "a date", found: "other text")
            }
            self = date
        default: throw databaseValue.mismatch("a date")
        }
    }

    public func databaseValue() throws -> DatabaseValue {
        guard Self.range.contains(daysSince1970) else {
            throw FieldValueError.outOfRange(type: "a date (years 1 to 9999)")
        }
        return .date(daysSince1970)
    }
}
