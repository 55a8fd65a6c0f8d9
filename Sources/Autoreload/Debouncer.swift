/// Turns a burst of events into one, when there has been none for a while. Pure: the caller has the clock.
package struct Debouncer<Instant: InstantProtocol>: Sendable where Instant.Duration == Duration {
    /// Quiet time that ends a burst.
    package let delay: Duration
    /// Longest time a burst that never gets quiet is held back.
    package let limit: Duration

    private var burst: (first: Instant, last: Instant)?

    package init(delay: Duration = .milliseconds(50), limit: Duration = .seconds(1)) {
        self.delay = delay
        self.limit = limit
    }

    /// An event happened.
    package mutating func record(at now: Instant) {
        burst = (first: burst?.first ?? now, last: now)
    }

    /// When ``fire(at:)`` will give true; `nil` while nothing waits.
    package var deadline: Instant? {
        burst.map { min($0.last.advanced(by: delay), $0.first.advanced(by: limit)) }
    }

    /// Whether the burst is over. Gives true once for each burst.
    package mutating func fire(at now: Instant) -> Bool {
        guard let deadline, deadline <= now else { return false }
        burst = nil
        return true
    }
}
