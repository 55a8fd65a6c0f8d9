/// When a client's connection is probed, and when it counts as dead. Pure: the clock is outside.
///
/// Source: gRFC A8, <https://github.com/grpc/proposal/blob/master/A8-client-side-keepalive.md>.
struct ClientKeepaliveStateMachine: Equatable {
    enum Action: Equatable {
        /// Come back after this time.
        case wait(Duration)
        /// Send a PING and come back after this time.
        case ping(wait: Duration)
        /// Nothing to do before a call begins.
        case sleep
        /// The server is gone.
        case close
    }

    private enum State: Equatable {
        case watching
        case pinged
        case sleeping
    }

    private let keepalive: ClientKeepalive
    private var state = State.watching
    private var lastSign: ContinuousClock.Instant

    init(_ keepalive: ClientKeepalive, now: ContinuousClock.Instant) {
        self.keepalive = keepalive
        lastSign = now
    }

    /// Anything came from the server.
    mutating func received(now: ContinuousClock.Instant) {
        lastSign = now
    }

    /// The time that was last asked for has passed.
    mutating func timePassed(now: ContinuousClock.Instant, hasCalls: Bool) -> Action {
        let quiet = now - lastSign
        if state == .pinged, quiet >= keepalive.timeout { return .close }
        state = .watching
        guard quiet >= keepalive.time else { return .wait(keepalive.time - quiet) }
        guard hasCalls || keepalive.permitsWithoutCalls else {
            state = .sleeping
            return .sleep
        }
        state = .pinged
        return .ping(wait: keepalive.timeout)
    }

    /// A call begins. The connection was not watched while there was none.
    mutating func callBegan(now: ContinuousClock.Instant) -> Action? {
        guard state == .sleeping else { return nil }
        return timePassed(now: now, hasCalls: true)
    }
}
