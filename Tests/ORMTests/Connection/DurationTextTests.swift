import Testing

@testable import ORM

/// The texts are those of `duration_string` and `parse_duration` of Django 5.2.
@Suite struct DurationTextTests {
    @Test(
        "durations are written as Django writes them, and read back",
        arguments: [
            (0, "00:00:00"), (1, "00:00:00.000001"), (61_500_000, "00:01:01.500000"),
            (86_400_000_000, "1 00:00:00"), (90_061_000_000, "1 01:01:01"),
            (-1, "-1 23:59:59.999999"), (-86_400_000_000, "-1 00:00:00"),
            (400 * 86_400_000_000, "400 00:00:00"),
        ])
    func formats(microseconds: Int64, text: String) {
        #expect(DurationText.format(microseconds) == text)
        #expect(DurationText.parse(text) == microseconds)
    }

    @Test(
        "shorter and longer forms are read",
        arguments: [
            ("5", 5_000_000), ("-5", -5_000_000), ("1:05", 65_000_000),
            ("10:00:00", 36_000_000_000), ("0.5", 500_000), ("0,5", 500_000),
            ("1.1234567", 1_123_456), ("3 days, 1", 259_201_000_000),
            ("1 day, 0:01", 86_401_000_000),
            ("-2 1:00", -172_740_000_000), ("3 days 04:05:06", 273_906_000_000),
            ("-1 days -00:00:01", -86_401_000_000),
            ("P3DT4H5M6.5S", 273_906_500_000), ("P1D", 86_400_000_000), ("PT0.0000005S", 1),
            ("-PT1H", -3_600_000_000), ("+P0,5D", 43_200_000_000),
            ("P0.99999999DT0S", 86_399_999_136),
        ])
    func parses(text: String, microseconds: Int64) {
        #expect(DurationText.parse(text) == microseconds)
    }

    @Test(
        "anything else is refused",
        arguments: [
            "", " ", "x", "1:", ":1", "1:2:3:4", "1.", "+1", "1 2 3", "1  2", "-", "1:-2", "١",
            "99999999999999999999 1", "200000000 0", "123456789:00",
            "P", "PT", "P1DT", "P1Y", "P1W", "P1M", "PT1D", "P1H", "PT1S1M", "PT1", "P-1D", "PT.5S",
            "PT5.S", "P١D", "days 1", "P106751992D", "P106751991DT14400000000S",
        ])
    func refuses(text: String) {
        #expect(DurationText.parse(text) == nil)
    }
}
