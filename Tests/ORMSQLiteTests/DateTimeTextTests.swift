internal import Testing

@testable internal import ORMSQLite

@Suite struct DateTimeTextTests {
    @Test(arguments: [
        (0, "1970-01-01 00:00:00"), (-1, "1969-12-31 23:59:59.999999"),
        (951_782_400_000_000, "2000-02-29 00:00:00"),
        (-62_135_596_800_000_000, "0001-01-01 00:00:00"),
        (253_402_300_799_999_999, "9999-12-31 23:59:59.999999"),
        (1_700_000_000_000_001, "2023-11-14 22:13:20.000001"),
    ])
    func roundTrip(microseconds: Int64, text: String) {
        #expect(DateTimeText.format(microseconds: microseconds) == text)
        #expect(parse(text) == microseconds)
    }

    @Test(arguments: [
        ("2023-11-14T22:13:20Z", 1_700_000_000_000_000),
        ("2023-11-14 22:13", 1_699_999_980_000_000),
        ("2023-11-14", 1_699_920_000_000_000), ("2023-11-14 22:13:20.5", 1_700_000_000_500_000),
        ("2023-11-14 23:13:20+01:00", 1_700_000_000_000_000),
        ("2023-11-14 22:13:20.123456789", 1_700_000_000_123_456),
    ])
    func otherForms(text: String, microseconds: Int64) {
        #expect(parse(text) == microseconds)
    }

    @Test(arguments: [
        "", "2023", "2023-13-01", "2023-01-32", "2023-02-29", "0000-01-01", "2023-01-01 24:00:00",
        "2023-01-01x",
        "2023-01-01 10:00:00.", "2023-01-01 10:00:00+1", "1700000000",
    ])
    func nonsense(text: String) {
        #expect(parse(text) == nil)
    }

    private func parse(_ text: String) -> Int64? {
        Array(text.utf8).withUnsafeBytes(DateTimeText.parse)
    }
}
