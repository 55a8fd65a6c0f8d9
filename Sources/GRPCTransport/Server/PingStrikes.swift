/// Counts the PINGs of a client that come sooner than allowed. Pure: no clock.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/keepalive.md>, "Server enforcement".
struct PingStrikes {
    /// Shortest time between two PINGs with nothing sent to the client in between.
    let minimumInterval: Duration
    /// Early PINGs that are let pass; 0 lets all pass.
    let maximum: Int
    /// Whether ``minimumInterval`` holds for clients without RPCs too, or they have to wait for two hours.
    let permitsIdlePings: Bool

    private static let idleInterval = Duration.seconds(2 * 3_600)

    private var lastPing: UInt64?
    private var strikes = 0

    init(minimumInterval: Duration, maximum: Int, permitsIdlePings: Bool) {
        self.minimumInterval = minimumInterval
        self.maximum = maximum
        self.permitsIdlePings = permitsIdlePings
    }

    /// The client got headers or messages: a PING may follow at once, as clients measure the round trip with.
    mutating func sentResponse() {
        guard lastPing != nil else { return }
        lastPing = nil
        strikes = 0
    }

    /// - Parameters:
    ///   - now: Nanoseconds by a clock that never goes back: an instant of the runtime's would cost a call to look at,
    ///     which ``sentResponse()`` does for every message.
    ///   - hasRPCs: Whether the client has RPCs open.
    /// - Returns: Whether there were too many.
    mutating func receivedPing(at now: UInt64, hasRPCs: Bool) -> Bool {
        defer { lastPing = now }
        guard maximum > 0, let lastPing else { return false }
        let interval = hasRPCs || permitsIdlePings ? minimumInterval : Self.idleInterval
        guard Duration.nanoseconds(Int64(clamping: now &- lastPing)) < interval else {
            return false
        }
        strikes += 1
        return strikes > maximum
    }
}
