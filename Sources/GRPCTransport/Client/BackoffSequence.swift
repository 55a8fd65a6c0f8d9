/// The times between attempts to connect, one after the other. Pure: chance comes from outside.
struct BackoffSequence: Equatable {
    private let backoff: ConnectionBackoff
    private var current: Duration

    init(_ backoff: ConnectionBackoff) {
        self.backoff = backoff
        current = backoff.initialBackoff
    }

    /// The time from the beginning of an attempt to that of the next one. `chance` is from -1 to 1, evenly spread.
    mutating func next(chance: Double) -> Duration {
        defer { current = min(current * backoff.multiplier, backoff.maxBackoff) }
        return current * (1 + backoff.jitter * chance)
    }
}
