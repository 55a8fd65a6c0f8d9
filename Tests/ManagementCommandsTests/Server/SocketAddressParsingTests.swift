import CommandLineKit
import GRPCTransport
import Testing

@testable import ManagementCommands

@Suite struct SocketAddressParsingTests {
    @Test(
        "every form is read and shown in full",
        arguments: [
            ("50051", "[::]:50051"), (":8000", "[::]:8000"), ("[::]:50051", "[::]:50051"),
            ("127.0.0.1:50961", "127.0.0.1:50961"), ("localhost:0", "localhost:0"),
            ("[::1]:65535", "[::1]:65535"), ("unix:/tmp/a.sock", "unix:/tmp/a.sock"),
            ("unix:///tmp/a.sock", "unix:/tmp/a.sock"), ("unix:a.sock", "unix:a.sock"),
        ]
    )
    func forms(_ text: String, _ shown: String) throws {
        #expect(try SocketAddress(parsing: text).description == shown)
    }

    @Test(
        "anything else is refused",
        arguments: [
            "", ":", "localhost", "localhost:", "localhost:65536", "localhost:-1", "::1:50051",
            "::1",
            "[::1]", "[localhost]:1", "a b:1", "unix:", "http://localhost:1", "[::]:+1",
            "unix:/\(String(repeating: "x", count: 107))",
        ]
    )
    func refused(_ text: String) {
        #expect(
            throws: UsageError("\"\(text)\" is not a valid port number or address:port pair.")
        ) { try SocketAddress(parsing: text) }
    }
}
