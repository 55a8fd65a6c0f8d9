import ORM
import Testing

@Suite struct JSONValueTests {
    private static let samples: [(String, JSONValue, String)] = [
        ("null", JSONValue.null, "null"), ("true", true, "true"), ("-3", -3, "-3"),
        ("9223372036854775807", .integer(.max), "9223372036854775807"), ("0.5", 0.5, "0.5"),
        ("1e30", .number(1e30), "1e+30"), (#""a/\u00fc""#, "a/ü", #""a/ü""#),
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
        "what is no JSON is refused", arguments: ["", "{", "nul", "'a'", "1 2", "\"\\x\""])
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

    @Test("nesting without end is refused")
    func deep() {
        let text = String(repeating: "[", count: 100_000)
        #expect(throws: (any Error).self) { try JSONValue(parsing: text) }
    }
}
