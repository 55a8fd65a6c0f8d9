import EventLoop
import GRPCCore
import GRPCTransport
import Synchronization
import Testing

/// The rules of HTTP/2 that h2spec checks with GET requests, which are answered before it breaks them: on streams of
/// gRPC requests that are open. See `Tests/H2Spec/misses.txt`.
@Suite(.timeLimit(.minutes(1))) struct OpenStreamRulesTests {
    /// Sends `frames` behind a preface.
    ///
    /// - Returns: The code of the first RST_STREAM or GOAWAY.
    private func code(
        configure: (inout ServerConfiguration) -> Void = { _ in }, _ frames: [UInt8]
    ) async throws -> UInt32? {
        var code: UInt32?
        try await withServer(loops: 1, configure: configure) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface + frames)
            switch connection.readFrame({ $0.type == 3 || $0.type == 7 })?.end {
            case .reset(_, let found), .goAway(_, let found, _): code = found
            default: break
            }
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
        return code
    }

    private static let open = frame(
        type: 1, flags: 4, stream: 1, requestHeaders("/test.Test/Linger"))
    private static let halfClosed =
        frame(type: 1, flags: 5, stream: 1, requestHeaders("/test.Test/Linger"))

    @Test(
        "a frame that breaks a rule ends its stream or the connection",
        arguments: [
            ("a WINDOW_UPDATE of 0", open + frame(type: 8, stream: 1, [0, 0, 0, 0]), 1),
            (
                "a window above 2^31-1",
                open + frame(type: 8, stream: 1, [0x7F, 0xFF, 0xFF, 0xFF]), 3
            ),
            (
                "a pseudo-header in trailers",
                open + frame(type: 1, flags: 5, stream: 1, headerBlock([(":method", "POST")])), 1
            ),
            (
                "a second header block that does not end the stream",
                open + frame(type: 1, flags: 4, stream: 1, headerBlock([("x", "y")])), 1
            ),
            (
                "padding longer than its frame",
                open + frame(type: 0, flags: 8, stream: 1, [9, 0, 0, 0, 0, 0]), 1
            ),
            (
                "more DATA than content-length says",
                frame(
                    type: 1, flags: 4, stream: 1,
                    requestHeaders("/test.Test/Linger") + headerBlock([("content-length", "1")]))
                    + frame(type: 0, flags: 1, stream: 1, [0, 0, 0, 0, 0]), 1
            ),
            (
                "DATA behind the end of the request",
                halfClosed + frame(type: 0, stream: 1, [0, 0, 0, 0, 0]), 5
            ),
            (
                "a header block behind the end of the request",
                halfClosed + frame(type: 1, flags: 5, stream: 1, headerBlock([("x", "y")])), 5
            ),
        ] as [(String, [UInt8], UInt32)])
    func refuses(what: String, frames: [UInt8], wanted: UInt32) async throws {
        #expect(try await code(frames) == wanted, "\(what)")
    }

    @Test("a stream above the limit on concurrent ones is refused")
    func limitsStreams() async throws {
        let frames = [1, 3, 5].flatMap {
            frame(type: 1, flags: 4, stream: $0, requestHeaders("/test.Test/Linger"))
        }
        #expect(try await code(configure: { $0.maximumConcurrentStreams = 2 }, frames) == 7)
    }

    @Test(
        "WINDOW_UPDATE and PRIORITY are taken behind the end of the request",
        arguments: [
            frame(type: 8, stream: 1, [0, 0, 0, 1]), frame(type: 2, stream: 1, [0, 0, 0, 0, 16]),
        ])
    func accepts(frames: [UInt8]) async throws {
        try await withServer(loops: 1) { _, address, service, _ in
            let connection = try #require(RawConnection(address))
            connection.send(
                RawConnection.preface + Self.halfClosed + frames
                    + frame(type: 6, Array("the ping".utf8)))
            let next = connection.readFrame { [3, 6, 7].contains($0.type) }
            #expect(next?.type == 6)
            #expect(next?.payload == Array("the ping".utf8))
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 1 })
        }
    }
}
