import Foundation
import GeneratedMessages
import Protobuf
import Testing

/// JSON of generated messages. The reference text was written by Python's `json_format`.
@Suite struct GeneratedJSONTests {
    private static func reference() throws -> String {
        String(decoding: try goldenBytes("Tests/Golden/generation/everything.json"), as: UTF8.self)
    }

    private static func message() throws -> Golden_V1_Everything {
        try Golden_V1_Everything(
            serializedBytes: goldenBytes("Tests/Golden/generation/everything.bin"))
    }

    @Test("JSON says what the reference implementation says")
    func printing() throws {
        let ours = try JSONSerialization.jsonObject(with: Data(Self.message().jsonString().utf8))
        let theirs = try JSONSerialization.jsonObject(with: Data(Self.reference().utf8))
        #expect(ours as? NSDictionary == theirs as? NSDictionary)
    }

    @Test("the reference implementation's JSON is read")
    func parsing() throws {
        #expect(try Golden_V1_Everything(jsonString: Self.reference()) == Self.message())
    }

    @Test("JSON comes back as the same message, under either kind of name")
    func roundTrip() throws {
        var options = JSONEncodingOptions()
        options.preserveProtoFieldNames = true
        options.alwaysPrintEnumsAsInts = true
        let message = try Self.message()
        let text = try message.jsonString(options: options)
        #expect(text.contains(#""int64_value":"-9223372036854775808""#))
        #expect(text.contains(#""state":-1"#))
        #expect(try Golden_V1_Everything(jsonString: text) == message)
    }

    @Test(
        "numbers are accepted in every spelling that means the same",
        arguments: ["7", "7.0", "70e-1", "0.7e1", "\"7\""])
    func integerSpellings(_ text: String) throws {
        let message = try Golden_V1_Everything(jsonString: "{\"int32Value\": \(text)}")
        #expect(message.int32Value == 7)
    }

    @Test("integers of 64 bits are read to the last digit, in every spelling")
    func largestIntegers() throws {
        for text in ["9223372036854775807", "\"9223372036854775807.0\"", "9.223372036854775807e18"]
        {
            let message = try Golden_V1_Everything(jsonString: "{\"int64Value\": \(text)}")
            #expect(message.int64Value == .max)
        }
        for text in ["-9223372036854775808", "-9223372036854775808000E-3"] {
            let message = try Golden_V1_Everything(jsonString: "{\"int64Value\": \(text)}")
            #expect(message.int64Value == .min)
        }
        for text in ["\"18446744073709551615\"", "1.8446744073709551615e+19"] {
            let message = try Golden_V1_Everything(jsonString: "{\"uint64Value\": \(text)}")
            #expect(message.uint64Value == .max)
        }
        #expect(try Golden_V1_Everything(jsonString: #"{"uint64Value": -0e9}"#).uint64Value == 0)
    }

    @Test(
        "integers beyond 64 bits, and what is none, are refused in words",
        arguments: [
            "-9223372036854775809", "9223372036854775808", "9223372036854775807.5", "1e19",
            "-1e400", "1e-1", "1e99999999999999999999", "1e-99999999999999999999",
            "99999999999999999999999999999999", "0x10", "1e", "1.", ".5", "+1", "", "- 1", "1 ",
        ])
    func beyondIntegers(_ text: String) {
        let int64 = "an integer from -9223372036854775808 to 9223372036854775807"
        #expect(
            throws: JSONFormatError.invalidValue(
                field: "golden.v1.Everything.int64_value", expected: int64)
        ) {
            try Golden_V1_Everything(jsonString: "{\"int64Value\": \"\(text)\"}")
        }
    }

    @Test(
        "values out of a field's type are refused by name",
        arguments: [
            (
                #"{"int32Value": 2147483648}"#, "golden.v1.Everything.int32_value",
                "an integer from -2147483648 to 2147483647"
            ),
            (
                #"{"int32Value": 1.5}"#, "golden.v1.Everything.int32_value",
                "an integer from -2147483648 to 2147483647"
            ),
            (
                #"{"uint64Value": -1}"#, "golden.v1.Everything.uint64_value",
                "an integer from 0 to 18446744073709551615"
            ),
            (
                #"{"uint64Value": 18446744073709551616}"#, "golden.v1.Everything.uint64_value",
                "an integer from 0 to 18446744073709551615"
            ),
            (#"{"doubleValue": "0x10"}"#, "golden.v1.Everything.double_value", "a number"),
            (#"{"boolValue": "true"}"#, "golden.v1.Everything.bool_value", "true or false"),
            (#"{"floatValue": 1e39}"#, "golden.v1.Everything.float_value", "a float"),
            (#"{"state": "NOPE"}"#, "golden.v1.Everything.state", "a value of `golden.v1.State`"),
            (#"{"bytesValue": "a"}"#, "golden.v1.Everything.bytes_value", "a string in Base64"),
            (#"{"numbers": 1}"#, "golden.v1.Everything.numbers", "an array"),
            (
                #"{"numbers": [null]}"#, "golden.v1.Everything.numbers",
                "an integer from -2147483648 to 2147483647"
            ),
            (#"{"child": []}"#, "golden.v1.Everything.Child", "an object"),
        ])
    func wrongTypes(_ text: String, _ field: String, _ expected: String) {
        #expect(throws: JSONFormatError.invalidValue(field: field, expected: expected)) {
            try Golden_V1_Everything(jsonString: text)
        }
    }

    @Test("null is unset; unknown names are refused unless they are to be ignored")
    func nullAndUnknown() throws {
        #expect(
            try Golden_V1_Everything(jsonString: #"{"child": null, "numbers": null, "text": null}"#)
                == Golden_V1_Everything())
        #expect(throws: JSONFormatError.unknownField("nope", message: "golden.v1.Everything")) {
            try Golden_V1_Everything(jsonString: #"{"nope": 1}"#)
        }
        var options = JSONDecodingOptions()
        options.ignoreUnknownFields = true
        #expect(
            try Golden_V1_Everything(jsonString: #"{"nope": [1]}"#, options: options)
                == Golden_V1_Everything())
    }

    @Test("a field or a oneof given twice is refused")
    func duplicates() {
        #expect(throws: JSONFormatError.duplicateField("golden.v1.Everything.int32_value")) {
            try Golden_V1_Everything(jsonString: #"{"int32Value": 1, "int32_value": 1}"#)
        }
        #expect(throws: JSONFormatError.duplicateField("golden.v1.Everything.payload")) {
            try Golden_V1_Everything(jsonString: #"{"text": "a", "choice": 1}"#)
        }
    }

    @Test(
        "text that is no JSON is refused with its place",
        arguments: [
            ("", 0), ("{", 1), ("{\"a\"}", 4), ("[1,]", 3), ("{\"int32Value\": 01}", 17),
            ("{} x", 3), ("{\"stringValue\": \"\\ud800\"}", 23), ("{\"stringValue\": \"a", 18),
            ("{\"boolValue\": tru}", 14),
        ])
    func syntax(_ text: String, _ offset: Int) {
        let error = #expect(throws: JSONFormatError.self) {
            try Golden_V1_Everything(jsonString: text)
        }
        guard case .syntax(_, let found) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(found == offset)
    }

    @Test("nesting is accepted up to the limit")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: #"{"parent":"#, count: depth) + "{}"
                + String(repeating: "}", count: depth)
        }
        _ = try Golden_V1_Everything(jsonString: nested(100))
        #expect(throws: JSONFormatError.nestingTooDeep) {
            try Golden_V1_Everything(jsonString: nested(101))
        }
        #expect(throws: JSONFormatError.nestingTooDeep) {
            try Golden_V1_Everything(jsonString: String(repeating: "[", count: 100_000))
        }
    }

    @Test("strings keep every character")
    func strings() throws {
        let message = Golden_V1_Everything.with { $0.stringValue = "\u{0}\u{1F}\"\\/<é🐦\u{2028}" }
        #expect(
            try message.jsonString()
                == #"{"stringValue":"\u0000\u001f\"\\/\u003cé🐦\u2028"}"#)
        #expect(try Golden_V1_Everything(jsonString: message.jsonString()) == message)
        #expect(
            try Golden_V1_Everything(jsonString: #"{"stringValue":"\ud83d\udc26\/"}"#).stringValue
                == "🐦/")
    }
}
