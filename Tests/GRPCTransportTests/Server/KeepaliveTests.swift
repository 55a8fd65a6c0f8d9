import Testing

@testable import GRPCTransport

@Suite struct KeepaliveTests {
    private func keepalive(idle: Bool = false) -> Keepalive {
        Keepalive(time: .seconds(10), timeout: .seconds(2), includesIdleConnections: idle)
    }

    @Test(
        "a client that sends is left alone, one that is silent is asked, one without answer is gone"
    )
    func asks() {
        var keepalive = keepalive()
        keepalive.received()
        #expect(keepalive.timePassed(hasRPCs: true) == .wait(.seconds(10)))
        #expect(keepalive.timePassed(hasRPCs: true) == .ping(.seconds(2)))
        keepalive.received()
        #expect(keepalive.timePassed(hasRPCs: true) == .wait(.seconds(10)))
        #expect(keepalive.timePassed(hasRPCs: true) == .ping(.seconds(2)))
        #expect(keepalive.timePassed(hasRPCs: true) == .close)
    }

    @Test("a client without RPCs is asked only if that is permitted")
    func asksIdle() {
        var keepalive = keepalive()
        #expect(keepalive.timePassed(hasRPCs: false) == .wait(.seconds(10)))
        keepalive = self.keepalive(idle: true)
        #expect(keepalive.timePassed(hasRPCs: false) == .ping(.seconds(2)))
    }
}

@Suite struct PingStrikesTests {
    private let start: UInt64 = 1_000_000_000_000

    /// Whether each of the PINGs at these seconds is one too many.
    private func verdicts(_ strikes: inout PingStrikes, at seconds: [Int], hasRPCs: Bool) -> [Bool]
    {
        seconds.map {
            strikes.receivedPing(at: start + UInt64($0) * 1_000_000_000, hasRPCs: hasRPCs)
        }
    }

    @Test("two PINGs may come too soon, the third is too many")
    func counts() {
        var strikes = PingStrikes(
            minimumInterval: .seconds(300), maximum: 2, permitsIdlePings: false)
        #expect(
            verdicts(&strikes, at: [0, 300, 301, 302, 303], hasRPCs: true)
                == [false, false, false, false, true])
    }

    @Test("what is sent to the client takes its strikes away")
    func forgets() {
        var strikes = PingStrikes(
            minimumInterval: .seconds(300), maximum: 1, permitsIdlePings: false)
        #expect(verdicts(&strikes, at: [0, 1], hasRPCs: true) == [false, false])
        strikes.sentResponse()
        #expect(verdicts(&strikes, at: [2, 3, 4], hasRPCs: true) == [false, false, true])
    }

    @Test(
        "without RPCs two hours lie between, unless that is permitted; a maximum of 0 lets all pass"
    )
    func intervals() {
        var strict = PingStrikes(
            minimumInterval: .seconds(300), maximum: 1, permitsIdlePings: false)
        #expect(verdicts(&strict, at: [0, 400, 800], hasRPCs: false) == [false, false, true])
        var permitting = PingStrikes(
            minimumInterval: .seconds(300), maximum: 1, permitsIdlePings: true)
        #expect(verdicts(&permitting, at: [0, 400, 800], hasRPCs: false) == [false, false, false])
        var unlimited = PingStrikes(
            minimumInterval: .seconds(300), maximum: 0, permitsIdlePings: false)
        #expect(
            verdicts(&unlimited, at: [0, 0, 0, 0], hasRPCs: false) == [false, false, false, false])
    }
}
