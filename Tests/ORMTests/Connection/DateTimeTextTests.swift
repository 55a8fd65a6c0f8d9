import Testing

@testable import ORM

@Suite struct DateTimeTextTests {
    @Test(
        "an instant is written in UTC, with six fraction digits unless the fraction is zero",
        arguments: [
            (0, "1970-01-01 00:00:00"), (-1, "1969-12-31 23:59:59.999999"),
            (951_782_400_000_000, "2000-02-29 00:00:00"),
            (1_700_000_000_000_001, "2023-11-14 22:13:20.000001"),
            (1_795_217_856_723_582, "2026-11-20 23:37:36.723582"),
            (-62_135_596_800_000_000, "0001-01-01 00:00:00"),
            (253_402_300_799_999_999, "9999-12-31 23:59:59.999999"),
        ] as [(Int64, String)])
    func roundTrip(microseconds: Int64, text: String) {
        let iso8601 = text.replacing(" ", with: "T") + "Z"
        #expect(DateTimeText.format(microseconds, as: .column) == text)
        #expect(DateTimeText.format(microseconds, as: .iso8601) == iso8601)
        #expect(DateTimeText.parse(text) == microseconds)
        #expect(DateTimeText.parse(iso8601) == microseconds)
    }

    @Test(
        "years of more than four digits and before year 0 have a text, which fits",
        arguments: [
            (Int64.max, "294247-01-10T04:00:54.775807Z"),
            (.min, "-290308-12-21T19:59:05.224192Z"),
            (253_402_300_800_000_000, "10000-01-01T00:00:00Z"),
        ] as [(Int64, String)])
    func distantYears(microseconds: Int64, text: String) {
        #expect(DateTimeText.format(microseconds, as: .iso8601) == text)
    }

    @Test(
        "other forms of ISO 8601 are read",
        arguments: [
            ("2026-11-20 23:37:36Z", 1_795_217_856_000_000),
            ("2026-11-20T23:37", 1_795_217_820_000_000),
            ("2026-11-20t17:37:36.723582-06:00", 1_795_217_856_723_582),
            ("2026-11-21T05:07:36+0530", 1_795_217_856_000_000),
            ("2026-11-20T23:37:36,7z", 1_795_217_856_700_000),
            ("2026-11-20T23:37:36.7235829", 1_795_217_856_723_582),
            ("2023-11-14 22:13:20.123456789", 1_700_000_000_123_456),
        ] as [(String, Int64)])
    func otherForms(text: String, microseconds: Int64) {
        #expect(DateTimeText.parse(text) == microseconds)
    }

    @Test("a date alone is its midnight, unless a time is required")
    func dateAlone() {
        let parsed = Array("2023-11-14".utf8).withUnsafeBytes { DateTimeText.parse($0) }
        #expect(parsed == 1_699_920_000_000_000)
        #expect(DateTimeText.parse("2023-11-14") == nil)
    }

    @Test(
        "what is no date and time is told",
        arguments: [
            "", "now", "2023", "1700000000", "2026-11-20T", "0000-01-01T00:00Z",
            "2026-13-01T00:00Z",
            "2026-01-32T00:00Z", "2026-02-29T00:00Z", "2026-11-20T24:00Z", "2026-11-20T00:60Z",
            "2026-11-20T00:00:61Z", "2026-11-20T00:00:00.Z", "2026-11-20T00:00:00Zjunk",
            "2026-11-20 10:00:00+1", "0001-01-01T00:00+01:00", "2026-11-20T00:00:00+25:00",
            "2026-11-20x",
        ])
    func nonsense(text: String) {
        #expect(DateTimeText.parse(text) == nil)
        #expect(Array(text.utf8).withUnsafeBytes { DateTimeText.parse($0) } == nil)
    }
}
