import GRPCCore
import Protobuf
import Testing

@testable import GRPCTransport

/// Compressed calls between this implementation's two sides; the interop tests have other peers.
@Suite(.timeLimit(.minutes(1))) struct CompressionTests {
    private static let text = TextMessage(String(repeating: "long ", count: 1_000))

    private func call(_ channel: Channel, _ metadata: Metadata, _ options: CallOptions) async throws
        -> (response: TextMessage, isCompressed: Bool)
    {
        let opened = try await channel.open(
            TestMethods.echo, kind: .unary, metadata: metadata, options: options)
        let call = try #require(opened as? ChannelCall)
        try await call.send(Self.text.serializedBytes())
        try await call.finishSending()
        let answer = try #require(try await call.receive())
        return (try TextMessage(serializedBytes: answer), await call.hasTakenCompressed)
    }

    @Test(
        "requests are compressed as the caller asks, responses as the server's configuration does",
        arguments: CompressionAlgorithm.allCases, CompressionAlgorithm.allCases)
    func compresses(request: CompressionAlgorithm, response: CompressionAlgorithm) async throws {
        try await withServer(configure: { $0.compression = response }) { channel, _, _, _ in
            for _ in 0..<2 {
                let answer = try await call(channel, [:], CallOptions(compression: request))
                #expect(answer.response == Self.text)
                #expect(answer.isCompressed == (response != .identity))
            }
        }
    }

    @Test(
        "the handler's choice goes before the configuration's",
        arguments: ["identity", "deflate", "gzip"])
    func handlerChooses(choice: String) async throws {
        try await withServer(configure: { $0.compression = .gzip }) { channel, _, _, _ in
            let answer = try await call(channel, ["compress": .string(choice)], .defaults)
            #expect(answer.response == Self.text)
            #expect(answer.isCompressed == (choice != "identity"))
        }
    }

    @Test("each message of a stream can be left as it is")
    func leavesMessages() async throws {
        try await withServer(configure: { $0.compression = .deflate }) { channel, _, _, _ in
            let opened = try await channel.open(
                TestMethods.alternate, kind: .serverStreaming, metadata: [:], options: .defaults)
            let call = try #require(opened as? ChannelCall)
            try await call.send(Self.text.serializedBytes())
            try await call.finishSending()
            var flags: [Bool] = []
            while let bytes = try await call.receive() {
                #expect(try TextMessage(serializedBytes: bytes) == Self.text)
                flags.append(await call.hasTakenCompressed)
            }
            #expect(flags == [true, false, true, false])
        }
    }

    @Test(
        "a bomb is refused at the size limit, and the connection goes on",
        arguments: [(TestMethods.echo, RPCKind.unary), (TestMethods.join, .clientStreaming)])
    func refusesBombs(method: MethodDescriptor, kind: RPCKind) async throws {
        try await withServer(loops: 1, configure: { $0.maximumMessageBytes = 100_000 }) {
            channel, _, _, _ in
            // 10 MiB, a thousandth of that on the wire.
            let zeros = [UInt8](repeating: 0, count: 10 << 20)
            let bomb = try await channel.open(
                method, kind: kind, metadata: [:], options: CallOptions(compression: .deflate))
            try await bomb.send(zeros)
            try await bomb.finishSending()
            let refusal = RPCError(
                code: .resourceExhausted,
                message: "received message larger than max (100000 bytes) after decompression"
            )
            await #expect(throws: refusal) { try await bomb.receive() }
            #expect(try await call(channel, [:], .defaults).response == Self.text)
        }
    }

    /// Sends a request for `Echo` with these headers and data, and looks for `answer` in what comes.
    private func expect(_ answer: String, to data: [UInt8], with headers: [(String, String)] = [])
        async throws
    {
        try await withServer(loops: 1, configure: { $0.compression = .gzip }) { _, address, _, _ in
            let connection = try #require(RawConnection(address))
            let block = headerBlock(
                [
                    (":method", "POST"), (":scheme", "http"), (":path", TestMethods.echo.path),
                    (":authority", "x"), ("content-type", "application/grpc"), ("te", "trailers"),
                ] + headers)
            connection.send(RawConnection.preface)
            connection.send(type: 1, flags: 4, stream: 1, block)
            connection.send(type: 0, flags: 1, stream: 1, data)
            #expect(connection.reads(answer))
        }
    }

    @Test("a client that reads no compression gets none")
    func respectsClient() async throws {
        let message = try Self.text.serializedBytes()
        let size = [UInt8(message.count >> 8), UInt8(message.count & 255)]
        try await expect("long long long long", to: [0, 0, 0] + size + message)
    }

    @Test("an encoding that is not known is UNIMPLEMENTED")
    func refusesEncodings() async throws {
        // The value of grpc-status with its length in front.
        try await expect("\u{2}12", to: [0, 0, 0, 0, 0], with: [("grpc-encoding", "snappy")])
    }
}
