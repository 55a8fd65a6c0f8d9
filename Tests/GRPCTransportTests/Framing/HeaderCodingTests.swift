import GRPCCore
import Testing

@testable import GRPCTransport

@Suite struct HeaderCodingTests {
    @Test(
        "timeouts are 1 to 8 digits and a unit",
        arguments: [
            ("1H", Duration.seconds(3_600)), ("2M", .seconds(120)), ("3S", .seconds(3)),
            ("4m", .milliseconds(4)), ("5u", .microseconds(5)), ("6n", .nanoseconds(6)),
            ("99999999n", .nanoseconds(99_999_999)), ("0S", .zero),
        ]
    )
    func parsesTimeout(text: String, duration: Duration) {
        #expect(Array(text.utf8).withUnsafeBytes { GRPCTimeout.parse($0) } == duration)
    }

    @Test(
        "malformed timeouts are told",
        arguments: ["", "S", "5", "5s", "-1S", "1.5S", "123456789S", " 1S"])
    func rejectsTimeout(text: String) {
        #expect(Array(text.utf8).withUnsafeBytes { GRPCTimeout.parse($0) } == nil)
    }

    @Test(
        "timeouts are written in the finest unit that 8 digits hold",
        arguments: [
            (Duration.nanoseconds(1), "1n"), (.milliseconds(50), "50000000n"),
            (.milliseconds(500), "500000u"), (.seconds(30), "30000000u"),
            (.seconds(600), "600000m"),
            (.seconds(200_000), "200000S"), (.seconds(-1), "0n"),
        ]
    )
    func formatsTimeout(duration: Duration, text: String) {
        #expect(GRPCTimeout.format(duration) == text)
    }

    @Test(
        "messages are percent-encoded as gRPC asks",
        arguments: [
            ("plain text", "plain text"), ("50%", "50%25"), ("a\tb\n", "a%09b%0A"),
            ("☺", "%E2%98%BA"), ("~\u{7F}", "~%7F"), ("😈", "%F0%9F%98%88"),
        ]
    )
    func percentEncodes(text: String, encoded: String) {
        #expect(PercentEncoding.encode(text) == Array(encoded.utf8))
        #expect(PercentEncoding.decode(Array(encoded.utf8)) == text)
    }

    @Test("broken escapes stay as they are", arguments: ["%", "%4", "100%zz"])
    func keepsBrokenEscapes(text: String) {
        #expect(PercentEncoding.decode(Array(text.utf8)) == text)
    }

    @Test("header fields become metadata, binary values joined by commas become several")
    func makesMetadata() {
        var list = HeaderList()
        for (name, value) in [("a", "x"), ("b-bin", "qw,qw=="), ("a", "y"), ("c-bin", "*")] {
            Array(name.utf8).withUnsafeBytes { name in
                Array(value.utf8).withUnsafeBytes { value in list.append(name, value) }
            }
        }
        var expected: Metadata = ["a": "x"]
        expected.addBinary([0xAB], forKey: "b-bin")
        expected.addBinary([0xAB], forKey: "b-bin")
        expected.addString("y", forKey: "a")
        #expect(list.makeMetadata() == expected)
    }
}
