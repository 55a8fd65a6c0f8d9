import FoundationEssentials
import Testing

@testable import ORM

@Suite struct JSONValueTests {
    private static let samples: [(String, JSONValue, String)] = [
        ("null", JSONValue.null, "null"), ("true", true, "true"), ("-3", -3, "-3"),
        ("9223372036854775807", .integer(.max), "9223372036854775807"), ("0.5", 0.5, "0.5"),
        ("1e30", .number(1e30), "1e+30"), (#""a/\u00fc""#, "a/ü", #""a/ü""#),
        ("1000000000000000000000000000000", .number(1e30), "1e+30"),
        ("-15" + String(repeating: "0", count: 299), .number(-1.5e300), "-1.5e+300"),
        ("1.0", 1, "1"), ("-0", 0, "0"), ("1E+3", 1_000, "1000"), ("1e-400", 0, "0"),
        (
            "-123456789012345678901234567890",
            .decimal(Decimal(string: "-123456789012345678901234567890") ?? 0),
            "-123456789012345678901234567890"
        ),
        (
            "9223372036854775808", .decimal(Decimal(string: "9223372036854775808") ?? 0),
            "9223372036854775808"
        ),
        (
            #""\ud83d\ude00\b\f\n\r\t\u001f\"\\\/""#,
            "\u{1F600}\u{8}\u{c}\n\r\t\u{1f}\"\\/", #""😀\b\f\n\r\t\u001f\"\\/""#
        ),
        (#"{"a": 1, "a": 2}"#, ["a": 2], #"{"a":2}"#),
        (" [1, [], {}] ", [1, [], [:]], "[1,[],{}]"),
        (
            #"{"b": 1, "a": {"c": [null]}}"#, ["a": ["c": [.null]], "b": 1],
            #"{"a":{"c":[null]},"b":1}"#
        ),
    ]

    @Test("JSON text is read and written, members by name", arguments: samples)
    func roundTrip(text: String, value: JSONValue, written: String) throws {
        #expect(try JSONValue(parsing: text) == value)
        #expect(try value.text() == written)
        #expect(try JSONValue(databaseValue: value.databaseValue()) == value)
    }

    @Test(
        "what is no JSON is refused",
        arguments: [
            "", "{", "nul", "'a'", "1 2", "\"\\x\"", "-", "01", "[01]", "1.", ".5", "+1", "1e",
            "NaN",
            "[1,]", "{\"a\":1,}", "{a:1}", "{\"a\"1}", "[1", "\"a", "\"\\", "\"\\u12",
            "\"\\u12g4\"",
            #""\ud800""#, #""\ud800\u0041""#, #""\udc00""#, "\"\n\"", "1e400", "\u{a0}1", "[]]",
            String(repeating: "9", count: 39), "1" + String(repeating: "0", count: 400),
        ])
    func refuses(text: String) {
        #expect(throws: (any Error).self) { try JSONValue(parsing: text) }
        #expect(throws: FieldValueError.wrongType(expected: "JSON", found: "other text")) {
            try JSONValue(databaseValue: .text(text))
        }
    }

    @Test("members are reached by name")
    func members() {
        let value: JSONValue = ["a": ["b": 2]]
        #expect(value["a"]?["b"] == 2)
        #expect(value["c"] == nil)
        #expect(JSONValue.null["a"] == nil)
    }

    @Test("a fault is told with its line")
    func faults() {
        #expect(throws: JSONSyntaxError(reason: "expected `,` or `]`", line: 2)) {
            try JSONValue(parsing: "[1,\n2 3]")
        }
        #expect(throws: JSONSyntaxError(reason: "whole number of more than 38 digits", line: 1)) {
            try JSONValue(parsing: String(repeating: "1", count: 39))
        }
    }

    @Test(
        "512 levels are read and written, more are refused",
        arguments: [("[", "]"), ("{\"a\":", "}")])
    func deep(open: String, close: String) throws {
        func text(_ depth: Int) -> String {
            String(repeating: open, count: depth) + (open == "[" ? "" : "1")
                + String(repeating: close, count: depth)
        }
        #expect(try JSONValue(parsing: text(512)).text() == text(512))
        let tooDeep = JSONSyntaxError(reason: "nested deeper than 512 levels", line: 1)
        #expect(throws: tooDeep) { try JSONValue(parsing: text(513)) }
        // Text that ends there stops Foundation's reader, and the process with it.
        for depth in [513, 514, 100_000] {
            #expect(throws: tooDeep) {
                try JSONValue(parsing: String(repeating: open, count: depth))
            }
        }
        var value: JSONValue = 1
        for _ in 0..<5_000 { value = open == "[" ? [value] : ["a": value] }
        #expect(throws: FieldValueError.tooDeep(maximum: 512)) { try value.text() }
    }

    @Test("U+0000 is JSON that no column holds")
    func nullCharacter() throws {
        for value in [JSONValue.string("a\0"), ["a\0": 1], [["b": "\0"]]] as [JSONValue] {
            #expect(try JSONValue(parsing: value.text()) == value)
            #expect(throws: FieldValueError.nullCharacter) { try value.databaseValue() }
        }
    }

    @Test("other coders keep the values")
    func coders() throws {
        for (text, value, _) in Self.samples {
            let data = try JSONEncoder().encode([value])
            #expect(try JSONDecoder().decode([JSONValue].self, from: data) == [value], "\(text)")
        }
    }
}
