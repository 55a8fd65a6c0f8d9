import FoundationEssentials
import Testing

@testable import ORM

/// Values as text, and as the types of properties.
@Suite struct ValueTextTests {
    @Test("days are read and written as ISO 8601 has them")
    func dates() {
        for text in ["0001-01-01", "1970-01-01", "2000-02-29", "9999-12-31"] {
            #expect(CalendarDate(text)?.description == text)
        }
        for text in ["2001-02-29", "0000-01-01", "10000-01-01", "2000-1-1", "2000-01-01 ", ""] {
            #expect(CalendarDate(text) == nil)
        }
        #expect(CalendarDate(year: 2024, month: 2, day: 30) == nil)
        let date = CalendarDate(year: 2024, month: 2, day: 28)
        #expect(date?.advanced(by: 2).description == "2024-03-01")
        #expect(date?.year == 2024 && date?.month == 2 && date?.day == 28)
        #expect(throws: FieldValueError.self) {
            try CalendarDate.distantPast.advanced(by: -1).databaseValue()
        }
        #expect(throws: FieldValueError.self) {
            try CalendarDate.distantPast.advanced(by: .max).databaseValue()
        }
    }

    @Test("times of day are read and written as Python's isoformat has them")
    func times() {
        let texts = [
            "00:00": "00:00:00", "23:59:59": "23:59:59", "08:30:15.25": "08:30:15.250000",
            "08:30:15.1234567": "08:30:15.123456",
        ]
        for (text, written) in texts { #expect(TimeOfDay(text)?.description == written) }
        for text in ["24:00", "8:30", "08:60", "08:30:60", "08:30Z", ""] {
            #expect(TimeOfDay(text) == nil)
        }
        #expect(TimeOfDay(hour: 23, minute: 59, second: 59, microsecond: 1_000_000) == nil)
        let time = TimeOfDay(hour: 8, minute: 30, second: 15, microsecond: 7)
        #expect([time?.hour, time?.minute, time?.second, time?.microsecond] == [8, 30, 15, 7])
    }

    @Test(
        "decimal numbers are read in full or not at all",
        arguments: [
            ("1", "1"), ("-0.50", "-0.5"), ("+7.", "7"), (".25", "0.25"), ("1e3", "1000"),
            ("1.5E-2", "0.015"), ("000123", "123"),
            (String(repeating: "9", count: 38), String(repeating: "9", count: 38)),
            (String(repeating: "9", count: 39), nil), ("", nil), ("-", nil), (".", nil),
            ("1.2.3", nil), ("1x", nil), ("NaN", nil), ("1e", nil), ("1e999", nil), (" 1", nil),
            ("1e-9223372036854775808", nil), ("1e9223372036854775808", nil),
        ] as [(String, String?)])
    func decimals(text: String, expected: String?) {
        #expect(DecimalText.parse(text).map { DecimalText.format($0) } == expected)
    }

    @Test("a decimal number shows the places of its field")
    func places() throws {
        #expect(DecimalText.format(1.5, places: 2) == "1.50")
        #expect(DecimalText.format(100, places: 2) == "100.00")
        #expect(DecimalText.format(-0.125, places: 2) == "-0.125")
    }

    @Test("what a Double leaves in a Decimal is no digit, all else is")
    func binaryFractions() {
        let literal: Decimal = 1234.56
        #expect(DecimalText.digits(of: literal).places > 2)
        #expect(DecimalText.withPlaces(2, literal) == Decimal(string: "1234.56"))
        #expect(DecimalText.withPlaces(2, -literal) == Decimal(string: "-1234.56"))
        #expect(DecimalText.withPlaces(2, Decimal(string: "0.005") ?? 0) == nil)
        #expect(DecimalText.withPlaces(2, Decimal(string: "1234.5600001") ?? 0) == nil)
        #expect(DecimalText.withPlaces(0, 7) == 7)
    }

    @Test("a number that SQLite keeps as a binary fraction is read as it was written")
    func realDecimals() throws {
        for text in ["0.1", "1.1", "99999999999999.9", "123456.789", "0.00000123"] {
            let number = try #require(Double(text))
            #expect(try Decimal(databaseValue: .real(number)) == Decimal(string: text))
        }
        #expect(try Decimal(databaseValue: .real(3.3000000000000003)) == Decimal(string: "3.3"))
        #expect(throws: FieldValueError.self) { try Decimal(databaseValue: .real(1e300)) }
        #expect(throws: FieldValueError.self) { try Decimal(databaseValue: .text("x")) }
    }

    @Test(
        "places are counted of numbers at the ends of what a Decimal holds",
        arguments: ["1.2345678901234567e-100", "0.00000000000000000001e-100", "9.9e100"])
    func smallestDecimals(text: String) throws {
        let number = try #require(DecimalText.parse(text))
        #expect(DecimalText.withPlaces(2, number) == (number > 1 ? number : nil))
    }

    @Test("a binary fraction that is next to nothing is read")
    func smallestReals() throws {
        let number = try Decimal(databaseValue: .real(1.234_567_890_123_456_7e-100))
        #expect(Double(number.description) == 1.234_567_890_123_456_7e-100)
    }

    @Test("UUIDs are read in every form that Django reads")
    func uuids() {
        let plain = "00112233445566778899aabbccddeeff"
        let forms = [
            plain, plain.uppercased(), "00112233-4455-6677-8899-aabbccddeeff",
            "urn:uuid:00112233-4455-6677-8899-aabbccddeeff",
            "{00112233-4455-6677-8899-aabbccddeeff}",
        ]
        for form in forms { #expect(UUIDText.parse(form).map(UUIDText.hexadecimal) == plain) }
        for text in ["", "0011", plain + "0", "g" + plain.dropFirst()] {
            #expect(UUIDText.parse(text) == nil)
        }
    }

    @Test(
        "addresses have one form",
        arguments: [
            ("192.0.2.1", "192.0.2.1"), ("0.0.0.0", "0.0.0.0"), ("192.0.2.256", nil),
            ("192.0.2.01", nil), ("192.0.2", nil), ("192.0.2.1.1", nil), ("", nil),
            ("2001:DB8:0:0:0:0:0:1", "2001:db8::1"), ("::", "::"), ("::1", "::1"), ("1::", "1::"),
            ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("1:2:3:4:5:6:7:0", "1:2:3:4:5:6:7:0"),
            ("::ffff:192.0.2.1", "::ffff:192.0.2.1"), ("64:ff9b::1.2.3.4", "64:ff9b::102:304"),
            ("1::2::3", nil), (":::", nil), ("1:2:3:4:5:6:7", nil), ("1:2:3:4:5:6:7:8:9", nil),
            ("12345::", nil), ("::1.2.3", nil), ("1:2:3:4:5:6:7::8", nil), ("::g", nil),
            ("fe80::1%eth0", nil),
        ] as [(String, String?)])
    func addresses(text: String, expected: String?) {
        #expect(IPAddressText.normalized(text) == expected)
    }

    @Test("a field admits one family of addresses, and unpacks mapped ones")
    func addressFamilies() {
        #expect(IPAddressText.normalized("::1", protocol: .ipv4) == nil)
        #expect(IPAddressText.normalized("192.0.2.1", protocol: .ipv6) == nil)
        #expect(
            IPAddressText.normalized("::ffff:c000:201", unpackIPv4: true) == "192.0.2.1")
    }

    @Test("the last microsecond that databases store is kept, though no Date is it")
    func lastMicrosecond() throws {
        let last = DateTimeText.range.upperBound - 1
        let date = Date(microseconds: last)
        #expect(try date.microseconds() == last)
        #expect(throws: FieldValueError.self) { try date.addingTimeInterval(1).microseconds() }
    }
}
