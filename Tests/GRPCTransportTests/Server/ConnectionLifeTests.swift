import EventLoop
import GRPCCore
import GRPCTransport
import Testing

/// When the server ends connections by itself.
@Suite(.timeLimit(.minutes(1))) struct ConnectionLifeTests {
    private static let ping: [UInt8] =
        [0, 0, 8, 6, 0, 0, 0, 0, 0] + [UInt8](repeating: 7, count: 8)

    /// The status of a call whose handler waits until `timeout`.
    private func waitingCall(
        on channel: Channel, timeout: Duration
    ) async -> RPCError.Code? {
        do {
            let _: TextMessage = try await channel.unary(
                TestMethods.wait, request: TextMessage(), options: CallOptions(timeout: timeout))
            return nil
        } catch {
            return (error as? RPCError)?.code
        }
    }

    @Test("PINGs that come too soon end with too_many_pings")
    func refusesPingAbuse() async throws {
        try await withServer(loops: 1) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            for _ in 0..<4 { connection.send(Self.ping) }
            #expect(connection.reads("too_many_pings"))
            #expect(connection.readToEnd() != nil)
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test("any number of PINGs passes where the limit is off")
    func permitsPings() async throws {
        try await withServer(loops: 1, configure: { $0.maximumPingStrikes = 0 }) {
            _, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            for _ in 0..<100 { connection.send(Self.ping) }
            let last = Self.ping.prefix(9) + Array("the last".utf8)
            connection.send(Array(last))
            #expect(connection.reads("the last"))
        }
    }

    @Test("a client that does not answer is closed; one that answers stays")
    func keepsAlive() async throws {
        try await withServer(
            loops: 1,
            configure: {
                $0.keepaliveTime = .milliseconds(50)
                $0.keepaliveTimeout = .seconds(2)
                $0.permitsKeepaliveWithoutCalls = true
            }
        ) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            async let code = waitingCall(on: channel, timeout: .seconds(3))
            #expect(connection.readToEnd() != nil)
            #expect(await code == .deadlineExceeded)
        }
    }

    @Test("a connection without RPCs is closed when it has been idle for long enough")
    func closesIdle() async throws {
        try await withServer(
            loops: 1,
            configure: {
                $0.maximumConnectionIdle = .milliseconds(100)
                $0.keepaliveTimeout = .milliseconds(100)
            }
        ) { channel, address, _, _ in
            let connection = try #require(RawConnection(address))
            connection.send(RawConnection.preface)
            async let code = waitingCall(on: channel, timeout: .seconds(1))
            #expect(connection.readToEnd() != nil)
            #expect(await code == .deadlineExceeded)
        }
    }

    @Test(
        "a connection that is old enough takes no more RPCs, and those it has get the grace period")
    func ages() async throws {
        try await withServer(
            loops: 1,
            configure: {
                $0.maximumConnectionAge = .milliseconds(50)
                $0.maximumConnectionAgeGrace = .seconds(3)
            }
        ) { channel, _, _, _ in
            async let short = waitingCall(on: channel, timeout: .seconds(1))
            async let long = waitingCall(on: channel, timeout: .seconds(60))
            #expect(await short == .deadlineExceeded)
            #expect(await long == .unavailable)
            let _: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("x"))
        }
    }

    @Test("a message above the limit for sending is RESOURCE_EXHAUSTED, one at the limit is sent")
    func limitsSentMessages() async throws {
        try await withServer(configure: { $0.maximumSentMessageBytes = 12 }) { channel, _, _, _ in
            let response: TextMessage = try await channel.unary(
                TestMethods.echo, request: TextMessage("0123456789"))
            #expect(response.text == "0123456789")
            let error = await #expect(throws: RPCError.self) {
                let _: TextMessage = try await channel.unary(
                    TestMethods.echo, request: TextMessage("0123456789a"))
            }
            #expect(error?.code == .resourceExhausted)
            #expect(
                error?.message == "the message to send has 13 bytes, above the limit of 12")
        }
    }
}
