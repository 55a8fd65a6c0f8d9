import Foundation
import GRPCTransport
import TestSupport
import Testing

/// What no proper TLS client does closes its own connection, and the others are served on.
@Suite(.timeLimit(.minutes(3))) struct HostileTLSClientTests {
    /// Runs `attack` while another client has a connection, and sees that this one goes on and a new one is served.
    private func survives(
        configure: (inout ServerConfiguration) -> Void = { _ in },
        _ attack: (SocketAddress) async throws -> Void
    ) async throws {
        try await withTLSServer(configure: configure) { address, authority in
            let client = SecureClient(roots: authority.root, folder: authority.folder)
            let body = """
                other = channel(options["roots"])
                print(call(other, "Echo", b"before"), flush=True)
                wait_for("attacked")
                print(call(other, "Echo", b"after"))
                """
            let process = try client.start(body, against: address)
            defer { process.end() }
            try await process.waitUntilPrinted("before\n")
            try await attack(address)
            try Data().write(to: authority.folder.appending(path: "attacked"))
            #expect(await process.result().standardOutput == "before\nafter\n")
            #expect(try await client.echo("new", to: address) == "new")
        }
    }

    private static let clientHello: [UInt8] =
        [0x16, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3] + [UInt8](repeating: 9, count: 194)

    @Test(
        "clear text, junk and records that are too long are closed",
        arguments: [
            RawConnection.preface,
            Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8),
            [UInt8](repeating: 0, count: 1_000),
            clientHello,
            [0x16, 3, 1, 255, 255] + [UInt8](repeating: 1, count: 40_000),
            [0x17, 3, 3, 0, 5, 1, 2, 3, 4, 5],
            [0x15, 3, 3, 0, 2, 2, 40],
        ])
    func closesJunk(bytes: [UInt8]) async throws {
        try await survives { address in
            let connection = try #require(RawConnection(address))
            connection.send(bytes)
            #expect(connection.readToEnd() != nil)
        }
    }

    @Test(
        "silence and half a handshake are closed when the time for it is up",
        arguments: [0, 1, 60])
    func closesSlowHandshakes(count: Int) async throws {
        try await survives(configure: { $0.handshakeTimeout = .seconds(1) }) { address in
            let connection = try #require(RawConnection(address))
            connection.send(Array(Self.clientHello.prefix(count)))
            #expect(connection.readToEnd() != nil)
        }
    }

    @Test("a finished handshake without HTTP/2 behind it is closed when the time is up")
    func closesSilenceAfterHandshake() async throws {
        try await survives(configure: { $0.handshakeTimeout = .seconds(1) }) { address in
            // -quiet keeps the connection although nothing is there to send.
            let result = try await openSSLClient(["-alpn", "h2", "-quiet"], "", address)
            #expect(!result.standardError.contains("refused"), "\(result)")
        }
    }

    @Test("a client that does not offer HTTP/2 is refused", arguments: ["http/1.1", "h2c,spdy/3"])
    func wantsHTTP2(offer: String) async throws {
        try await survives { address in
            let result = try await openSSLClient(["-alpn", offer], "", address)
            #expect(result.standardError.contains("no application protocol"), "\(result)")
        }
    }

    @Test("renegotiation is refused")
    func refusesRenegotiation() async throws {
        try await survives { address in
            let result = try await openSSLClient(["-tls1_2", "-alpn", "h2"], "R\\n", address)
            #expect(result.standardError.contains("RENEGOTIATING"), "\(result)")
            #expect(result.standardError.contains("no renegotiation"), "\(result)")
        }
    }

    @Test("a connection that is cut in the middle of a record is closed")
    func closesCutRecords() async throws {
        try await survives { address in
            let connection = try #require(RawConnection(address))
            connection.send(Array(Self.clientHello.prefix(20)))
            connection.finishSending()
            #expect(connection.readToEnd() != nil)
        }
    }
}
