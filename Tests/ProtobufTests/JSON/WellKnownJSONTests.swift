import Protobuf
import Testing

@Suite struct WellKnownJSONTests {
    @Test(
        "times in RFC 3339",
        arguments: [
            (0, 0, "1970-01-01T00:00:00Z"),
            (-62_135_596_800, 0, "0001-01-01T00:00:00Z"),
            (253_402_300_799, 999_999_999, "9999-12-31T23:59:59.999999999Z"),
            (951_782_400, 0, "2000-02-29T00:00:00Z"),
            (63_108_020, 21_000_000, "1972-01-01T10:00:20.021Z"),
            (-1, 500_000_000, "1969-12-31T23:59:59.500Z"),
            (1_700_000_000, 1_000, "2023-11-14T22:13:20.000001Z"),
        ] as [(Int64, Int32, String)])
    func timestamps(_ seconds: Int64, _ nanos: Int32, _ text: String) throws {
        let time = Google_Protobuf_Timestamp.with {
            $0.seconds = seconds
            $0.nanos = nanos
        }
        #expect(try time.jsonString() == "\"\(text)\"")
        #expect(try Google_Protobuf_Timestamp(jsonString: "\"\(text)\"") == time)
    }

    @Test("times with an offset")
    func timestampOffset() throws {
        let time = try Google_Protobuf_Timestamp(jsonString: "\"2023-11-15T00:13:20+02:00\"")
        #expect(time.seconds == 1_700_000_000)
    }

    @Test(
        "what is no time is refused",
        arguments: [
            "2023-02-29T00:00:00Z", "2023-13-01T00:00:00Z", "2023-01-01T24:00:00Z", "2023-01-01",
            "2023-01-01T00:00:00", "2023-01-01T00:00:00.Z", "2023-01-01T00:00:00.1234567890Z",
            "0001-01-01T00:00:00+01:00", "2023-01-01T00:00:00Zx",
            "10000-01-01T00:00:00Z", "9999-12-31T23:59:59-00:01", "0000-12-31T23:59:59Z",
        ])
    func notTimestamps(_ text: String) {
        #expect(
            throws: JSONFormatError.invalidValue(
                field: "google.protobuf.Timestamp",
                expected: "a time as in RFC 3339, of the years 1 to 9999")
        ) {
            try Google_Protobuf_Timestamp(jsonString: "\"\(text)\"")
        }
    }

    @Test("a time out of range has no JSON form")
    func timestampOutOfRange() {
        #expect(
            throws: JSONFormatError.unprintable(
                message: "google.protobuf.Timestamp", reason: "seconds or nanos are out of range")
        ) {
            try Google_Protobuf_Timestamp.with { $0.seconds = 253_402_300_800 }.jsonString()
        }
    }

    @Test(
        "durations",
        arguments: [
            (0, 0, "0s"), (1, 340_012, "1.000340012s"), (0, -500_000_000, "-0.500s"),
            (-3, -1_000, "-3.000001s"), (315_576_000_000, 0, "315576000000s"),
        ] as [(Int64, Int32, String)])
    func durations(_ seconds: Int64, _ nanos: Int32, _ text: String) throws {
        let duration = Google_Protobuf_Duration.with {
            $0.seconds = seconds
            $0.nanos = nanos
        }
        #expect(try duration.jsonString() == "\"\(text)\"")
        #expect(try Google_Protobuf_Duration(jsonString: "\"\(text)\"") == duration)
    }

    @Test("durations whose parts differ in sign, or that are too long, are refused")
    func notDurations() {
        #expect(throws: JSONFormatError.self) {
            try Google_Protobuf_Duration.with {
                $0.seconds = 1
                $0.nanos = -1
            }.jsonString()
        }
        for text in [
            "315576000001s", "-315576000001s", "9223372036854775807s", "9223372036854775808s",
            "-99999999999999999999999s", "1.0000000001s", "1", "s", "1.s", "--1s",
        ] {
            #expect(
                throws: JSONFormatError.invalidValue(
                    field: "google.protobuf.Duration",
                    expected: "seconds as in `1.5s`, at most 315576000000 either way")
            ) {
                try Google_Protobuf_Duration(jsonString: "\"\(text)\"")
            }
        }
    }

    @Test(
        "times and durations that a peer may send and JSON cannot say are refused in words",
        arguments: [
            (.min, 0), (.max, 0), (0, .min), (0, .max), (.min, .min), (.max, .max),
        ] as [(Int64, Int32)])
    func unprintable(_ seconds: Int64, _ nanos: Int32) throws {
        let reason = "seconds or nanos are out of range"
        #expect(
            throws: JSONFormatError.unprintable(
                message: "google.protobuf.Timestamp", reason: reason)
        ) {
            try Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos).jsonString()
        }
        #expect(throws: JSONFormatError.self) {
            try Google_Protobuf_Duration(seconds: seconds, nanos: nanos).jsonString()
        }
    }

    @Test("arithmetic on any times and durations ends at the largest, and does not trap")
    func arithmetic() {
        let values: [(Int64, Int32)] = [
            (.min, .min), (.min, 0), (-1, -1), (0, 0), (1, 1), (.max, 0), (.max, .max),
        ]
        for (seconds, nanos) in values {
            let time = Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos)
            #expect(time.timeIntervalSinceReferenceDate.isFinite)
            for (otherSeconds, otherNanos) in values {
                let duration = Google_Protobuf_Duration(seconds: otherSeconds, nanos: otherNanos)
                let sums = [time + duration, time - duration]
                #expect(sums.allSatisfy { (0..<1_000_000_000).contains($0.nanos) })
                let same = Google_Protobuf_Duration(seconds: seconds, nanos: nanos)
                _ = [same + duration, same - duration]
            }
        }
        let largest = Google_Protobuf_Duration(seconds: .max)
        #expect(largest + largest == largest)
        #expect(-Google_Protobuf_Duration(seconds: .min) == largest)
        #expect(Google_Protobuf_Timestamp(seconds: .max) + largest == .init(seconds: .max))
        #expect(
            Google_Protobuf_Timestamp(seconds: 5, nanos: 1) - .init(seconds: 1, nanos: 2)
                == .init(seconds: 3, nanos: 999_999_999))
    }

    @Test("field masks change between snake_case and lowerCamelCase")
    func fieldMasks() throws {
        let mask = Google_Protobuf_FieldMask.with { $0.paths = ["user.display_name", "photo"] }
        #expect(try mask.jsonString() == "\"user.displayName,photo\"")
        #expect(try Google_Protobuf_FieldMask(jsonString: "\"user.displayName,photo\"") == mask)
        #expect(try Google_Protobuf_FieldMask(jsonString: "\"\"").paths == [])
        #expect(throws: JSONFormatError.self) {
            try Google_Protobuf_FieldMask.with { $0.paths = ["fooBar"] }.jsonString()
        }
        #expect(throws: JSONFormatError.self) {
            try Google_Protobuf_FieldMask(jsonString: "\"foo_bar\"")
        }
    }

    @Test("Struct, Value and ListValue are any JSON")
    func dynamicJSON() throws {
        let text = #"{"a":null,"b":[1,-2.5,"x",true,{}],"c":{"d":"e"}}"#
        let object = try Google_Protobuf_Struct(jsonString: text)
        #expect(object.fields["b"]?.listValue.values.map(\.numberValue) == [1, -2.5, 0, 0, 0])
        #expect(object.fields["a"]?.kind == .nullValue(.nullValue))
        #expect(object.fields["c"]?.structValue.fields["d"]?.stringValue == "e")
        #expect(try object.jsonString() == text)
        #expect(try Google_Protobuf_Value(jsonString: "null").kind == .nullValue(.nullValue))
        #expect(try Google_Protobuf_ListValue(jsonString: "[]").jsonString() == "[]")
        #expect(throws: JSONFormatError.self) { try Google_Protobuf_Value().jsonString() }
    }

    @Test("wrappers are their values")
    func wrappers() throws {
        #expect(try Google_Protobuf_Int64Value.with { $0.value = 5 }.jsonString() == "\"5\"")
        #expect(try Google_Protobuf_BoolValue().jsonString() == "false")
        #expect(try Google_Protobuf_BytesValue(jsonString: "\"_-8=\"").value == [0xFF, 0xEF])
        #expect(try Google_Protobuf_Empty().jsonString() == "{}")
    }

    @Test("Any holds its message's JSON beside its type")
    func any() throws {
        var any = Google_Protobuf_Any()
        any.typeURL = "type.googleapis.com/google.protobuf.Duration"
        any.value = try Google_Protobuf_Duration.with { $0.seconds = 1 }.serializedBytes()
        let text = #"{"@type":"type.googleapis.com/google.protobuf.Duration","value":"1s"}"#
        #expect(try any.jsonString() == text)
        #expect(try Google_Protobuf_Any(jsonString: text) == any)

        any.typeURL = "type.googleapis.com/google.protobuf.SourceContext"
        any.value = try Google_Protobuf_SourceContext.with { $0.fileName = "f" }.serializedBytes()
        let message =
            #"{"@type":"type.googleapis.com/google.protobuf.SourceContext","fileName":"f"}"#
        #expect(try any.jsonString() == message)
        #expect(try Google_Protobuf_Any(jsonString: message) == any)
        #expect(try Google_Protobuf_Any(jsonString: "{}") == Google_Protobuf_Any())

        #expect(throws: JSONFormatError.unknownType("no.such.Type")) {
            try Google_Protobuf_Any(jsonString: #"{"@type":"x/no.such.Type"}"#)
        }
    }
}
