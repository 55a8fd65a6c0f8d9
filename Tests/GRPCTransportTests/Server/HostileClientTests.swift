import EventLoop
import GRPCCore
import GRPCTransport
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1))) struct HostileClientTests {
    private static let headers = [
        (":method", "POST"), (":scheme", "http"), (":path", "/test.Test/Echo"), (":authority", "x"),
        ("content-type", "application/grpc"), ("te", "trailers"),
    ]

    @Test(
        "what is no HTTP/2 is closed, and the server serves on",
        arguments: [
            Array("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n".utf8),
            [0x16, 3, 1, 2, 0, 1, 0] + [UInt8](repeating: 7, count: 300),
            [UInt8](repeating: 0, count: 1_000),
            RawConnection.preface + [255, 255, 255, 0, 0, 0, 0, 0, 1],
            RawConnection.preface + [0, 0, 5, 4, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5],
            RawConnection.preface + [0, 0, 1, 1, 5, 0, 0, 0, 1, 0xFF],
        ]
    )
    func closesGarbage(bytes: [UInt8]) async throws {
        try await withServer(loops: 1) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(bytes)
            #expect(connection.readToEnd() != nil)
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test(
        "a connection that says nothing, or stops inside a frame, is closed",
        arguments: [[], [80, 82]])
    func closesSilence(bytes: [UInt8]) async throws {
        let timeout = Duration.seconds(2)
        try await withServer(loops: 1, configure: { $0.handshakeTimeout = timeout }) {
            channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(bytes)
            #expect(connection.readToEnd() != nil)
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test(
        "a frame that the client's end cuts off closes the connection, and another client is served"
    )
    func closesTruncatedFrame() async throws {
        try await withServer(loops: 1) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            connection.send(type: 1, flags: 4, stream: 1, headerBlock(Self.headers))
            connection.send([0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0])
            connection.finishSending()
            #expect(connection.readToEnd() != nil)
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test(
        "a message that is cut off, compressed or does not decode is INTERNAL, and another client is served",
        arguments: [
            [0, 0, 0, 0, 9, 1, 2], [0, 0, 0], [1, 0, 0, 0, 1, 7], [0, 0, 0, 0, 2, 10, 200],
        ])
    func refusesBrokenMessage(bytes: [UInt8]) async throws {
        try await withServer(loops: 1) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            connection.send(type: 1, flags: 4, stream: 1, headerBlock(Self.headers))
            connection.send(type: 0, flags: 1, stream: 1, bytes)
            // The value of grpc-status with its length in front.
            #expect(connection.reads("\u{2}13"))
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test("5 MiB are RESOURCE_EXHAUSTED with the default limit, and another client is served")
    func refusesLargeMessage() async throws {
        try await withServer(loops: 1) { channel, address, _, _ in
            let large = TextMessage(String(repeating: "x", count: 5 << 20))
            let error = await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(TestMethods.echo, request: large)
            }
            #expect(error?.code == .resourceExhausted)
            let clients = try EventLoopGroup(count: 1)
            defer { clients.stop() }
            let other = Channel(to: address, loop: clients.next())
            let _: TextMessage = try await other.unary(TestMethods.echo, request: TextMessage("x"))
            other.close()
        }
    }

    @Test("the handler of an RPC that failed before it began does not run")
    func leavesOutFailedRPC() async throws {
        try await withServer(loops: 1) { channel, address, service, _ in
            let connection = try #require(RawConnection(address))
            let headers = Self.headers.map { $0.0 == ":path" ? ($0.0, "/test.Test/Linger") : $0 }
            let block = headerBlock(headers)
            // In one piece, so that the server reads it at once.
            connection.send(
                RawConnection.preface + [0, 0, UInt8(block.count), 1, 4, 0, 0, 0, 1] + block
                    + [0, 0, 5, 0, 0, 0, 0, 0, 1, 0, 255, 255, 255, 255])
            // RESOURCE_EXHAUSTED
            #expect(connection.reads("\u{1}8"))
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
            #expect(service.waiting.load(ordering: .relaxed) == 0)
        }
    }

    /// Replaces a header, sends the request with an empty message, and looks for `answer` in what comes.
    private func expect(_ answer: String, replacing name: String, with value: String?) async throws
    {
        try await withServer(loops: 1) { channel, address, _, _ in
            var headers = Self.headers.filter { $0.0 != name }
            if let value { headers.append((name, value)) }
            headers.sort { $0.0.hasPrefix(":") && !$1.0.hasPrefix(":") }
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            connection.send(type: 1, flags: 4, stream: 1, headerBlock(headers))
            connection.send(type: 0, flags: 1, stream: 1, [0, 0, 0, 0, 0])
            #expect(connection.reads(answer))
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test(
        "a content type that is not gRPC's gets HTTP status 415",
        arguments: ["text/html", "application/grpcx"])
    func refusesContentType(value: String) async throws {
        try await expect("415", replacing: "content-type", with: value)
    }

    @Test("metadata above the limit is RESOURCE_EXHAUSTED")
    func refusesLargeMetadata() async throws {
        try await withServer(configure: { $0.maximumHeaderBytes = 1_000 }) { channel, _, _, _ in
            let metadata: Metadata = ["x": .string(String(repeating: "x", count: 1_000))]
            let error = await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(
                    TestMethods.echo, request: TextMessage(), metadata: metadata
                )
            }
            #expect(error?.code == .resourceExhausted)
        }
    }
}
