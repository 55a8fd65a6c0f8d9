/// Decides when a silent client is asked whether it is still there. Pure: no clock, no I/O.
///
/// One timer runs for each connection, and received bytes only leave a mark; so a client is asked between one and two
/// times ``time`` after its last byte.
/// Source: <https://github.com/grpc/grpc/blob/master/doc/keepalive.md>.
struct Keepalive {
    /// Silence after which the client is asked.
    let time: Duration
    /// Time that it has to answer.
    let timeout: Duration
    /// Whether clients without RPCs are asked too.
    let includesIdleConnections: Bool

    private var hasReceived = false
    private var isWaitingForAnswer = false

    init(time: Duration, timeout: Duration, includesIdleConnections: Bool) {
        self.time = time
        self.timeout = timeout
        self.includesIdleConnections = includesIdleConnections
    }

    enum Action: Equatable {
        /// Come back after this time.
        case wait(Duration)
        /// Send a PING, and come back after this time.
        case ping(Duration)
        /// The client is gone.
        case close
    }

    /// Bytes arrived.
    mutating func received() {
        hasReceived = true
    }

    /// The time that the last action named has passed.
    mutating func timePassed(hasRPCs: Bool) -> Action {
        defer { hasReceived = false }
        if isWaitingForAnswer, !hasReceived { return .close }
        isWaitingForAnswer = false
        guard !hasReceived, hasRPCs || includesIdleConnections else { return .wait(time) }
        isWaitingForAnswer = true
        return .ping(timeout)
    }
}
