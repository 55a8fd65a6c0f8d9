import ORM
import Protobuf
import Testing

@testable import ModelServices

/// Values at the ends of their types, which any peer may send: refused, or stored and shown.
@Suite struct ExtremeValueTests {
    private static let kinds: [FieldKind] = [
        .smallInteger, .integer, .bigInteger, .positiveBigInteger, .float,
        .decimal(maxDigits: 38, decimalPlaces: 0), .decimal(maxDigits: 38, decimalPlaces: 38),
        .boolean, .char(maxLength: 40), .text, .slug(), .email(), .url(), .uuid,
        .genericIPAddress(), .date(), .time(), .dateTime(autoNow: false, autoNowAdd: false),
        .duration, .binary, .json,
    ]

    private static let values: [DatabaseValue] = {
        let integers: [Int64] = [.min, .min + 1, -1, 0, .max - 1, .max]
        let numbers: [Double] = [
            .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .leastNonzeroMagnitude,
            .infinity, .nan, -0.0, 9.223372036854775807e18, -9.223372036854775808e18,
            // As a decimal number, it has digits near the end of what Foundation's exponents reach.
            1.234_567_890_123_456_7e-100, 1.234_567_890_123_456_7e-110, 1.797_693_134_862_315_7e100,
        ]
        let nines = String(repeating: "9", count: 40)
        let texts =
            [
                "1e-9223372036854775808", "1e9223372036854775807", "1e-9223372036854775809",
                "1e-100",
                "0.00000000000000000001e-100", "\(nines).\(nines)", "-\(nines)", "-0", "+", "-",
                ".",
                "e", "\u{301}1", "1\u{301}", "\r\n", "\u{0}", "1:2", "-9223372036854775808",
                "9223372036854775808", "-106751991 04:00:54.775808",
                "-9223372036854775808 00:00:01",
                "106751991 99999999:99999999:99999999.999999999999", "-99999999:99999999:99999999",
                "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59.999999999999999999999-23:59",
                "9999-12-31", "0000-00-00", "24:00:00", "::", "::ffff:999.1.1.1", "[::]", "a@[",
                "@",
                "://", "http://", "http://[", "http://[]:", "http://a@:99999", "{}{}", "urn:uuid:",
                "[9223372036854775807, -9223372036854775809, 1e308, 1e-999]", "[1e999]",
                String(repeating: "[", count: 513), String(repeating: ":", count: 99),
            ] + integers.map { "\($0)" } + numbers.map { "\($0)" }
        return texts.map { .text($0) } + numbers.map { .real($0) }
            + integers.flatMap {
                [.integer($0), .timestamp($0), .duration($0), .date($0), .time($0)]
            }
            + [.blob([]), .blob([0xff, 0]), .bool(true), .null]
    }()

    @Test("what a field admits can be stored and shown, all else is refused", arguments: kinds)
    func validates(kind: FieldKind) throws {
        let field = FieldDescription(name: "a", column: "a", kind: kind, isNull: true)
        let validator = FieldValidator(field)
        let descriptor = try #require(Blog_Post.messageDescriptor.field(named: "title"))
        let message = try #require(MessageField(descriptor))
        let encoder = ColumnEncoder(column: 0, kind: kind, message: message, choices: nil)
        for value in Self.values {
            guard let stored = try? validator.validate(value) else { continue }
            #expect(!stored.text.isEmpty || stored == .text("") || stored == .blob([]))
            var writer = WireWriter()
            try encoder.encode(RecordRow([stored]), choices: [], to: &writer)
        }
    }

    @Test("an instant beyond the years that databases store is no date")
    func dateBeyondRange() {
        let validator = FieldValidator(FieldDescription(name: "a", column: "a", kind: .date()))
        for instant in [Int64.min, -62_135_596_800_000_001, 253_402_300_800_000_000, .max] {
            #expect(throws: ValueViolation.notADate) { try validator.validate(.timestamp(instant)) }
        }
    }
}
