import EventLoop
import GRPCCore
import Synchronization
import Testing

@testable import GRPCTransport

/// What a client's connection is sent when the server stops.
@Suite(.timeLimit(.minutes(1))) struct ShutdownFramesTests {
    /// The largest stream number: nothing that is on its way is refused.
    private static let anyStream: UInt32 = 0x7FFF_FFFF

    @Test(
        """
        two GOAWAYs, then, when the grace period is over, for each open call its status, or a reset where the client \
        takes none; and the end
        """)
    func ends() async throws {
        try await withServer(
            loops: 1, configure: { $0.shutdownGracePeriod = .milliseconds(500) }
        ) { _, address, service, server in
            let connection = try #require(RawConnection(address))
            // 1 writes more than fits the window of 10 bytes, 3 waits, and 5 too, while its request is open.
            connection.send(
                RawConnection.preface + frame(type: 4, [0, 4, 0, 0, 0, 10])
                    + frame(type: 1, flags: 4, stream: 1, requestHeaders("/test.Test/Flood"))
                    + frame(type: 0, flags: 1, stream: 1, [0, 0, 0, 0, 4, 10, 2, 120, 120])
                    + frame(type: 1, flags: 4, stream: 3, requestHeaders("/test.Test/Wait"))
                    + frame(type: 0, flags: 1, stream: 3, [0, 0, 0, 0, 0])
                    + frame(type: 1, flags: 4, stream: 5, requestHeaders("/test.Test/Linger")))
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 2 })
            server.beginGracefulShutdown()
            let ping = try #require(connection.readFrame { $0.type == 6 })
            connection.send(frame(type: 6, flags: 1, ping.payload))
            let rest = try #require(connection.readToEnd())
            #expect(
                ReceivedFrame.all(in: rest).compactMap(\.end) == [
                    .goAway(lastStream: Self.anyStream, code: 0, reason: ""),
                    .goAway(lastStream: 5, code: 0, reason: ""),
                    .reset(1, code: 8), .trailers(3), .trailers(5), .reset(5, code: 0),
                ])
            #expect(await eventually { service.cancellations.load(ordering: .relaxed) == 2 })
        }
    }

    @Test("a call that was on its way when the first GOAWAY went out is answered")
    func takesLateCalls() async throws {
        try await withServer(loops: 1) { _, address, service, server in
            let connection = try #require(RawConnection(address))
            connection.send(
                RawConnection.preface
                    + frame(type: 1, flags: 4, stream: 1, requestHeaders("/test.Test/Wait"))
                    + frame(type: 0, flags: 1, stream: 1, [0, 0, 0, 0, 0]))
            #expect(await eventually { service.waiting.load(ordering: .relaxed) == 1 })
            server.beginGracefulShutdown()
            let notice = try #require(connection.readFrame { $0.type == 7 })
            #expect(notice.end == .goAway(lastStream: Self.anyStream, code: 0, reason: ""))
            connection.send(
                frame(type: 1, flags: 4, stream: 3, requestHeaders("/test.Test/Join"))
                    + frame(type: 0, flags: 1, stream: 3, [0, 0, 0, 0, 0]))
            let answer = try #require(connection.readFrame { $0.type == 1 && $0.stream == 3 })
            #expect(answer.flags & 1 == 0, "it is no refusal, which ends its stream at once")
        }
    }

    @Test("a client that has only just connected is told too, and answered")
    func takesNewClients() async throws {
        try await withServer(
            loops: 1, configure: { $0.drainingHandshakeTimeout = .seconds(600) }
        ) { _, address, _, server in
            let connection = try #require(RawConnection(address))
            _ = try #require(connection.readFrame { $0.type == 4 })
            server.beginGracefulShutdown()
            #expect(await eventually { RawConnection(address) == nil })
            connection.send(
                RawConnection.preface
                    + frame(type: 1, flags: 4, stream: 1, requestHeaders("/test.Test/Echo"))
                    + frame(type: 0, flags: 1, stream: 1, [0, 0, 0, 0, 0]))
            let notice = try #require(connection.readFrame { $0.type == 7 })
            #expect(notice.end == .goAway(lastStream: Self.anyStream, code: 0, reason: ""))
            let answer = try #require(connection.readFrame { $0.type == 1 && $0.stream == 1 })
            #expect(answer.flags & 1 == 0, "it is no refusal, which ends its stream at once")
        }
    }

    @Test("a client that connects and says nothing does not hold up the end for as long as it may")
    func leavesSilentClients() async throws {
        try await withServer(
            loops: 1,
            configure: {
                $0.shutdownGracePeriod = .seconds(600)
                $0.handshakeTimeout = .seconds(600)
                $0.drainingHandshakeTimeout = .milliseconds(10)
            }
        ) { _, address, _, server in
            let connection = try #require(RawConnection(address))
            _ = try #require(connection.readFrame { $0.type == 4 })
            server.beginGracefulShutdown()
            await server.waitUntilStopped()
        }
    }
}
