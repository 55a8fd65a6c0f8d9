import EventLoop
import Glibc
import Testing

@testable import GRPCTransport

@Suite(.timeLimit(.minutes(1))) struct LingeringSocketsTests {
    /// What becomes of the client's end of a socket.
    private static func takesBytes(_ descriptor: Int32) -> Bool {
        Glibc.send(descriptor, "x", 1, Int32(MSG_NOSIGNAL)) == 1
    }

    private static func hasEnded(_ descriptor: Int32) -> Bool {
        var byte: UInt8 = 0
        return recv(descriptor, &byte, 1, 0) == 0
    }

    private func pair() throws -> (server: Int32, client: Int32) {
        var pair: [Int32] = [0, 0]
        try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &pair) == 0)
        return (pair[0], pair[1])
    }

    @Test("clients see the end at once and can send on, as many as there may be")
    func lingers() async throws {
        let loop = try EventLoop()
        defer { loop.stop() }
        let pairs = try (0...LingeringSockets.maximum).map { _ in try pair() }
        defer { for pair in pairs { close(pair.client) } }
        let sockets = LingeringSockets(loop: loop, patience: .seconds(600))
        try await loop.run {
            for pair in pairs { sockets.add(ByteStream(descriptor: pair.server, tls: nil)) }
        }
        #expect(pairs.allSatisfy { Self.hasEnded($0.client) })
        let takers = pairs.map { Self.takesBytes($0.client) }
        #expect(takers.dropLast().allSatisfy { $0 })
        #expect(takers.last == false)
        try await loop.run { sockets.closeAll() }
        #expect(!pairs.contains { Self.takesBytes($0.client) })
    }

    @Test("sockets close when patience is over, and make room for others")
    func closes() async throws {
        let loop = try EventLoop()
        defer { loop.stop() }
        let sockets = LingeringSockets(loop: loop, patience: .milliseconds(200))
        for _ in 1...2 {
            let pairs = try (0..<LingeringSockets.maximum).map { _ in try pair() }
            defer { for pair in pairs { close(pair.client) } }
            // On the loop, so that no timer comes between.
            let areOpen = try await loop.run {
                for pair in pairs { sockets.add(ByteStream(descriptor: pair.server, tls: nil)) }
                return pairs.allSatisfy { Self.takesBytes($0.client) }
            }
            #expect(areOpen)
            while pairs.contains(where: { Self.takesBytes($0.client) }) { usleep(20_000) }
        }
    }

    @Test("a flood's connection ends in order, though the server has not read all that came")
    func endsInOrder() async throws {
        try await withServer(loops: 1) { _, address, _, _ in
            let connection = try #require(RawConnection(address))
            let settings = (0..<20_000).flatMap { _ in frame(type: 4, []) }
            connection.send(RawConnection.preface + settings)
            let received = try #require(connection.readToEnd(allowsReset: false))
            #expect(goAwayReason(in: received) == GoAway(code: 11, reason: "too many SETTINGS"))
        }
    }
}
