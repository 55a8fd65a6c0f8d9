import Protobuf
import Testing

@Suite struct WellKnownTypesTests {
    @Test("Any gives back what was packed, and nothing else")
    func any() throws {
        let duration = Google_Protobuf_Duration(seconds: 3, nanos: 5)
        let any = try Google_Protobuf_Any(message: duration)
        #expect(any.typeURL == "type.googleapis.com/google.protobuf.Duration")
        #expect(any.isA(Google_Protobuf_Duration.self))
        #expect(try any.unpacked(as: Google_Protobuf_Duration.self) == duration)
        #expect(try any.unpacked(as: Google_Protobuf_Timestamp.self) == nil)
        #expect(!Google_Protobuf_Any().isA(Google_Protobuf_Duration.self))
    }

    @Test(
        "times count forwards from the second before",
        arguments: [(1.5, 1, 500_000_000), (-0.25, -1, 750_000_000), (0.9999999999, 1, 0)]
            as [(Double, Int64, Int32)])
    func timestamps(_ interval: Double, _ seconds: Int64, _ nanos: Int32) {
        let time = Google_Protobuf_Timestamp(timeIntervalSince1970: interval)
        #expect(time == Google_Protobuf_Timestamp(seconds: seconds, nanos: nanos))
        #expect(abs(time.timeIntervalSince1970 - interval) < 1e-9)
    }

    @Test("durations convert to Swift's and back")
    func durations() {
        let duration = Swift.Duration.milliseconds(-1_500)
        let message = Google_Protobuf_Duration(duration)
        #expect(message == Google_Protobuf_Duration(seconds: -1, nanos: -500_000_000))
        #expect(message.duration == duration)
    }

    @Test("literals make JSON-like data")
    func literals() throws {
        let object: Google_Protobuf_Struct = ["a": [1, 2.5, nil, true], "b": ["c": "d"]]
        #expect(try object.jsonString() == #"{"a":[1,2.5,null,true],"b":{"c":"d"}}"#)
    }
}
