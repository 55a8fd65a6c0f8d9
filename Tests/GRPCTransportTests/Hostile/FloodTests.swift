import EventLoop
import GRPCCore
import GRPCTransport
import Synchronization
import Testing

/// What a hostile peer sends is stopped with a GOAWAY that says why, and another client is served meanwhile.
@Suite(.timeLimit(.minutes(2))) struct FloodTests {
    private static let chat = requestHeaders("/test.Test/Join")
    private static let echo = requestHeaders("/test.Test/Echo")

    /// Sends `prologue` and then `frames` until the server closes the connection, and looks for `reason` in its GOAWAY.
    private func expect(
        _ reason: String, configure: (inout ServerConfiguration) -> Void = { _ in },
        after prologue: [UInt8] = [], sending frames: @escaping @Sendable (Int) -> [UInt8]
    ) async throws {
        try await withServer(loops: 1, configure: configure) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface + prologue)
            let flood = Task.detached {
                var round = 0
                // A server that does not end this is found out by the test's time limit.
                while connection.send(frames(round)) { round += 1 }
            }
            while !flood.isCancelled {
                let answer: TextMessage = try await channel.unary(
                    TestMethods.echo, request: TextMessage("x"))
                #expect(answer.text == "x")
                if connection.isClosed() { break }
            }
            await flood.value
            let received = connection.readToEnd() ?? []
            #expect(goAwayReason(in: received) == GoAway(code: 11, reason: reason))
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    private func repeated(_ frame: [UInt8], _ count: Int = 500) -> [UInt8] {
        Array(repeatElement(frame, count: count).joined())
    }

    @Test("rapid reset (CVE-2023-44487)")
    func rapidReset() async throws {
        try await expect("too many aborted streams") { round in
            (0..<100).flatMap { index -> [UInt8] in
                let stream = UInt32(round * 200 + index * 2 + 1)
                return frame(type: 1, flags: 4, stream: stream, Self.chat)
                    + frame(type: 3, stream: stream, [0, 0, 0, 8])
            }
        }
    }

    @Test("streams that the server has to reset (CVE-2025-8671)")
    func madeYouReset() async throws {
        try await expect("too many aborted streams") { round in
            (0..<100).flatMap { index -> [UInt8] in
                let stream = UInt32(round * 200 + index * 2 + 1)
                // A window above 2^31-1 is an error of the stream: RFC 9113, section 6.9.1.
                return frame(type: 1, flags: 4, stream: stream, Self.chat)
                    + frame(type: 8, stream: stream, [0x7F, 0xFF, 0xFF, 0xFF])
            }
        }
    }

    @Test("a CONTINUATION flood (CVE-2024-28182)")
    func continuations() async throws {
        let start = frame(type: 1, flags: 0, stream: 1, Self.echo)
        try await expect("too many CONTINUATION frames", after: start) { _ in
            frame(type: 9, flags: 0, stream: 1, headerBlock([("x", "y")]))
        }
    }

    @Test("a SETTINGS flood (CVE-2019-9515)")
    func settings() async throws {
        let flood = repeated(frame(type: 4, []))
        try await expect("too many SETTINGS") { _ in flood }
    }

    @Test("a PING flood (CVE-2019-9512)")
    func pings() async throws {
        let flood = repeated(frame(type: 6, [1, 2, 3, 4, 5, 6, 7, 8]))
        try await expect("too_many_pings") { _ in flood }
    }

    @Test("a PRIORITY flood (CVE-2019-9513)")
    func priorities() async throws {
        let flood = repeated(frame(type: 2, stream: 1, [0, 0, 0, 0, 16]), 5_000)
        try await expect("too many control frames") { _ in flood }
    }

    @Test("a flood of tiny DATA frames, empty or not", arguments: [[], [0]] as [[UInt8]])
    func tinyData(payload: [UInt8]) async throws {
        let start = frame(type: 1, flags: 4, stream: 1, Self.chat)
        let flood = repeated(frame(type: 0, stream: 1, payload), 5_000)
        try await expect("too many tiny DATA frames", after: start) { _ in flood }
    }

    @Test("an HPACK bomb: a field of 4,000 bytes named once in the table and then a byte each")
    func headerBomb() async throws {
        let value = [UInt8](repeating: UInt8(ascii: "x"), count: 4_000)
        // Literal with incremental indexing; the value's length is 127 + 3,873 in a 7-bit prefix.
        let entry = [0x40, 1, UInt8(ascii: "x"), 0x7F, 0xA1, 0x1E] + value
        let bomb = Self.echo + entry + [UInt8](repeating: 0xBE, count: 10_000)
        try await expect("the header block is too large") { round in
            frame(type: 1, flags: 5, stream: UInt32(2 * round + 1), bomb)
        }
    }

    @Test("responses that a client with a zero window never takes")
    func zeroWindows() async throws {
        let window = frame(type: 4, [0, 4, 0, 0, 0, 0])
        try await expect(
            "too many bytes wait on the connection",
            configure: { $0.maximumBufferedBytes = 1 << 20 }, after: window
        ) { round in
            Self.held(UInt32(round)..<UInt32(round + 1))
        }
    }

    @Test("messages that are begun on many streams and never come to their end")
    func unfinishedMessages() async throws {
        let part = [0, 0, 0x3F, 0xFF, 0xFF] + [UInt8](repeating: 7, count: 16_000)
        try await expect(
            "too many bytes wait on the connection",
            configure: { $0.maximumBufferedBytes = 1 << 20 }
        ) { round in
            frame(type: 1, flags: 4, stream: UInt32(2 * round + 1), Self.echo)
                + frame(type: 0, stream: UInt32(2 * round + 1), part)
        }
    }

    /// Calls whose responses of 15,000 bytes a client with a zero window never takes.
    private static func held(_ streams: Range<UInt32>) -> [UInt8] {
        let text = [UInt8](repeating: UInt8(ascii: "x"), count: 15_000)
        let request = [0, 0, 0, 0x3A, 0x9B, 10, 0x98, 0x75] + text
        return streams.flatMap { index in
            frame(type: 1, flags: 4, stream: 2 * index + 1, Self.echo)
                + frame(type: 0, flags: 1, stream: 2 * index + 1, request)
        }
    }

    @Test(
        "bytes that wait on several connections, none of which has too many: the one that adds to them is ended"
    )
    func zeroWindowsOnManyConnections() async throws {
        let window = frame(type: 4, [0, 4, 0, 0, 0, 0])
        try await withServer(
            loops: 2, configure: { $0.maximumTotalBufferedBytes = 1 << 20 }
        ) { channel, address, service, _ in
            var connections: [RawConnection] = []
            for number in 1...3 {
                let connection = try #require(RawConnection(address))
                connection.send(RawConnection.preface + window + Self.held(0..<20))
                connections.append(connection)
                #expect(
                    await eventually { service.echoes.load(ordering: .relaxed) == 20 * number })
            }
            let last = try #require(RawConnection(address))
            last.send(RawConnection.preface + window + Self.held(0..<40))
            let received = try #require(last.readToEnd())
            #expect(
                goAwayReason(in: received)
                    == GoAway(code: 11, reason: "too many bytes wait on the server"))
            #expect(connections.allSatisfy { !$0.isClosed() })
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test("connections above the limit are closed, and one that closes makes room")
    func manyConnections() async throws {
        try await withServer(configure: { $0.maximumConnections = 2 }) { channel, address, _, _ in
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
            let second = try #require(RawConnection(address))
            second.send(RawConnection.preface)
            #expect(second.readFrame { $0.type == 4 } != nil)
            let third = try #require(RawConnection(address))
            #expect(third.readToEnd() == [])
            second.finishSending()
            #expect(second.readToEnd() != nil)
            let fourth = try #require(RawConnection(address))
            fourth.send(RawConnection.preface)
            #expect(fourth.readFrame { $0.type == 4 } != nil)
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test("a header block whose end does not come")
    func slowHeaders() async throws {
        let start = frame(type: 1, flags: 0, stream: 1, Self.echo)
        try await expect(
            "a header block does not come to its end",
            configure: { $0.requestTimeout = .seconds(1) }, after: start
        ) { _ in [] }
    }

    @Test("a message that comes byte by byte ends its RPC, and not one of a stream of messages")
    func slowBody() async throws {
        try await withServer(
            loops: 1, configure: { $0.requestTimeout = .seconds(1) }
        ) { channel, address, service, _ in
            let connection = try #require(RawConnection(address))
            connection.send(
                RawConnection.preface + frame(type: 1, flags: 4, stream: 1, Self.chat)
                    + frame(type: 1, flags: 4, stream: 3, Self.echo)
                    + frame(type: 0, stream: 3, [0, 0, 0, 0, 4, 10]))
            // DEADLINE_EXCEEDED
            #expect(connection.reads("\u{1}4"))
            // The stream of messages is still open, and ends as it should: with an empty answer.
            connection.send(frame(type: 0, flags: 1, stream: 1, []))
            #expect(connection.reads("\u{0}\u{0}\u{0}\u{0}\u{0}"))
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test("a client that makes the server answer and never reads is not heard further")
    func neverReads() async throws {
        try await withServer(loops: 1) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            // Refused streams are answered and counted by nobody, so only the socket's buffers are a limit.
            var isBlocked = false
            var next: UInt32 = 1
            while !isBlocked {
                let frames = (0..<100).flatMap { index -> [UInt8] in
                    frame(type: 1, flags: 4, stream: next + UInt32(index) * 2, Self.chat)
                }
                next += 200
                isBlocked = !connection.sendWithoutWaiting(frames)
                let answer: TextMessage = try await channel.unary(
                    TestMethods.echo, request: TextMessage("x"))
                #expect(answer.text == "x")
            }
        }
    }

    @Test("many half-open connections do not keep others out")
    func halfOpenConnections() async throws {
        try await withServer(
            loops: 1, configure: { $0.handshakeTimeout = .milliseconds(200) }
        ) { channel, address, _, _ in
            let connections = try (0..<200).map { _ in try #require(RawConnection(address)) }
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
            for connection in connections { #expect(connection.readToEnd() != nil) }
        }
    }
}

func requestHeaders(_ path: String) -> [UInt8] {
    headerBlock([
        (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "x"),
        ("content-type", "application/grpc"), ("te", "trailers"),
    ])
}

/// What the last GOAWAY says in frames that a server sent: its error code and text.
func goAwayReason(in bytes: [UInt8]) -> GoAway? {
    for case .goAway(_, let code, let reason) in ReceivedFrame.all(in: bytes).reversed().map(\.end)
    {
        return GoAway(code: code, reason: reason)
    }
    return nil
}

/// The error code and the text of a GOAWAY.
struct GoAway: Equatable {
    var code: UInt32
    var reason: String
}
