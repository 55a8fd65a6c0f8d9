import GRPCCore
import Testing

@testable import GRPCTransport

@Suite struct RetryStateMachineTests {
    private static let policy = RetryPolicy(
        maxAttempts: 4, initialBackoff: .milliseconds(100), maxBackoff: .milliseconds(300),
        backoffMultiplier: 2, retryableStatusCodes: [.unavailable])

    /// One call, in a class so that expectations can change it.
    private final class Call {
        var machine: RetryStateMachine
        var throttle: RetryThrottle

        init(_ policy: RetryPolicy?, throttling: RetryThrottling? = nil) {
            machine = RetryStateMachine(policy)
            throttle = RetryThrottle(throttling)
        }

        /// Milliseconds until the next attempt; nil for none.
        func fail(
            _ code: RPCError.Code = .unavailable, reach: RetryStateMachine.Reach = .processed,
            pushback: String? = nil, chance: Double = 0
        ) -> Double? {
            let trailing: Metadata =
                pushback.map { ["grpc-retry-pushback-ms": .string($0)] } ?? [:]
            let decision = machine.attemptFailed(
                code, reach: reach, pushback: RetryStateMachine.Pushback(trailing),
                throttle: &throttle, chance: chance)
            guard case .retry(let delay) = decision else { return nil }
            return (delay / .milliseconds(1)).rounded()
        }
    }

    @Test("the backoff grows up to its limit, and the attempts end")
    func backsOff() {
        let call = Call(Self.policy)
        #expect(call.fail() == 100)
        #expect(call.fail(chance: 1) == 240)
        #expect(call.machine.previousAttempts == 2)
        #expect(call.fail(chance: -1) == 240)
        #expect(call.fail() == nil)
        #expect(call.machine.previousAttempts == 3)
    }

    @Test("other codes, committed calls and calls without a policy are not tried again")
    func refuses() {
        let call = Call(Self.policy)
        #expect(call.fail(.notFound) == nil)
        call.machine.commit()
        #expect(call.fail() == nil)
        #expect(call.fail(reach: .unprocessed) == nil)
        let unlimited = Call(nil)
        #expect(unlimited.fail() == nil)
    }

    @Test("what no server has seen is sent again at once, one time, and is no attempt")
    func retriesTransparently() {
        let call = Call(nil)
        #expect(call.fail(reach: .unprocessed) == 0)
        #expect(call.machine.previousAttempts == 0)
        #expect(call.fail(reach: .unprocessed) == nil)
    }

    @Test(
        "the server can choose the time, or forbid another attempt",
        arguments: [
            ("250", 250), ("0", 0),
            ("-1", nil), ("soon", nil), ("99999999999", nil),
        ] as [(String, Double?)])
    func obeysPushback(value: String, delay: Double?) {
        let call = Call(Self.policy)
        _ = call.fail()
        #expect(call.fail(pushback: value) == delay)
        // The backoff begins anew behind a time that the server chose.
        if delay != nil { #expect(call.fail() == 100) }
    }

    @Test("many failures stop all retries, and successes allow them again")
    func throttles() {
        let call = Call(
            Self.policy, throttling: RetryThrottling(maxTokens: 4, tokenRatio: 0.5))
        #expect(call.fail() == 100)
        #expect(call.fail() == nil)
        // Failures that are not retryable leave the tokens alone.
        #expect(call.fail(.notFound) == nil)
        #expect(!call.throttle.allowsRetry)
        call.throttle.succeeded()
        #expect(call.throttle.allowsRetry)
    }
}
