import Testing

@testable import GRPCTransport

@Suite struct FloodLimiterTests {
    private let start = ContinuousClock.now

    @Test("a burst passes, one more does not", arguments: FloodLimiter.Kind.allCases)
    func limitsBursts(kind: FloodLimiter.Kind) {
        var limiter = FloodLimiter()
        let burst = Int(FloodLimiter.limit(of: kind).burst)
        let refused = (0...burst).first { _ in limiter.count(kind, at: start) == .refused }
        #expect(refused == burst)
    }

    @Test(
        "what comes no faster than the rate passes for ever", arguments: FloodLimiter.Kind.allCases)
    func allowsRate(kind: FloodLimiter.Kind) {
        var limiter = FloodLimiter()
        let limit = FloodLimiter.limit(of: kind)
        let step = Duration.seconds(1) / limit.perSecond
        let count = Int(limit.burst) * 2
        #expect((0..<count).allSatisfy { limiter.count(kind, at: start + step * $0) != .refused })
    }

    @Test("twice the rate is stopped when the burst is used up")
    func stopsFasterRate() throws {
        var limiter = FloodLimiter()
        let step = Duration.milliseconds(100)  // 10 a second, of which 5 are refilled
        let refused = (0..<1_000).first {
            limiter.count(.settings, at: start + step * $0) == .refused
        }
        #expect((190...210).contains(try #require(refused)))
    }

    @Test("a twentieth of a burst is suspicious")
    func suspects() {
        var limiter = FloodLimiter()
        let verdicts = (0..<6).map { _ in limiter.count(.settings, at: start) }
        #expect(verdicts == [.fine, .fine, .fine, .fine, .fine, .suspicious])
    }

    @Test("kinds are counted apart, and a bucket never holds more than its burst")
    func countsApart() {
        var limiter = FloodLimiter()
        #expect((0...200).first { _ in limiter.count(.settings, at: start) == .refused } == 100)
        #expect((0...2_000).first { _ in limiter.count(.ping, at: start) == .refused } == 500)
        let later = start + .seconds(3_600)
        #expect((0...200).first { _ in limiter.count(.settings, at: later) == .refused } == 100)
    }
}
