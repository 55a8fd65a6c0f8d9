import Testing

@testable import ModelServices

@Suite struct ISO8601Tests {
    @Test(
        "writes UTC with six fraction digits unless the fraction is zero",
        arguments: [
            (0, "1970-01-01T00:00:00Z"),
            (1_700_000_000_000_000, "2023-11-14T22:13:20Z"),
            (1_795_217_856_723_582, "2026-11-20T23:37:36.723582Z"),
            (-1, "1969-12-31T23:59:59.999999Z"),
            (951_782_400_000_000, "2000-02-29T00:00:00Z"),
            (-62_135_596_800_000_000, "0001-01-01T00:00:00Z"),
            (253_402_300_799_999_999, "9999-12-31T23:59:59.999999Z"),
        ] as [(Int64, String)])
    func writes(microseconds: Int64, text: String) {
        #expect(DatabaseValueText.of(microseconds) == text)
        #expect(ISO8601.parse(text) == microseconds)
    }

    @Test(
        "reads what RFC 3339 and Django REST framework admit",
        arguments: [
            ("2026-11-20 23:37:36Z", 1_795_217_856_000_000),
            ("2026-11-20T23:37", 1_795_217_820_000_000),
            ("2026-11-20T17:37:36.723582-06:00", 1_795_217_856_723_582),
            ("2026-11-21T05:07:36+0530", 1_795_217_856_000_000),
            ("2026-11-20T23:37:36.7", 1_795_217_856_700_000),
            ("2026-11-20T23:37:36.7235829", 1_795_217_856_723_582),
        ] as [(String, Int64)])
    func reads(text: String, microseconds: Int64) {
        #expect(ISO8601.parse(text) == microseconds)
    }

    @Test(
        "refuses what is no date and time",
        arguments: [
            "", "2026-11-20", "2026-13-01T00:00Z", "2026-02-29T00:00Z", "2026-11-20T24:00Z",
            "2026-11-20T00:60Z", "2026-11-20T00:00:61Z", "2026-11-20T00:00:00.Z", "now",
            "2026-11-20T00:00:00Zjunk", "2026-11-20T00:00:00+25:00",
        ])
    func refuses(text: String) {
        #expect(ISO8601.parse(text) == nil)
    }
}

private enum DatabaseValueText {
    static func of(_ microseconds: Int64) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: ISO8601.maximumLength) { buffer in
            let count = ISO8601.write(microseconds, to: buffer)
            return String(decoding: buffer[..<count], as: UTF8.self)
        }
    }
}
