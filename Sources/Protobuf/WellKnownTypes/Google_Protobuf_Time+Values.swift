extension Google_Protobuf_Timestamp {
    /// - Parameters:
    ///   - seconds: Since 1970-01-01T00:00:00Z; negative before it.
    ///   - nanos: 0 to 999,999,999, counted forwards even before 1970.
    public init(seconds: Int64, nanos: Int32 = 0) {
        self.init()
        self.seconds = seconds
        self.nanos = nanos
    }

    /// The nearest timestamp to a number of seconds since 1970.
    public init(timeIntervalSince1970 interval: Double) {
        let whole = interval.rounded(.down)
        let nanos = Int32(((interval - whole) * 1_000_000_000).rounded())
        self.init(
            seconds: Int64(whole) + (nanos == 1_000_000_000 ? 1 : 0), nanos: nanos % 1_000_000_000)
    }

    /// Seconds since 1970, as precise as a `Double` can say.
    public var timeIntervalSince1970: Double {
        Double(seconds) + Double(nanos) / 1_000_000_000
    }
}

extension Google_Protobuf_Duration {
    /// - Parameters:
    ///   - seconds: The whole seconds.
    ///   - nanos: -999,999,999 to 999,999,999, of the same sign as `seconds`.
    public init(seconds: Int64, nanos: Int32 = 0) {
        self.init()
        self.seconds = seconds
        self.nanos = nanos
    }

    /// A duration cut to whole nanoseconds.
    public init(_ duration: Swift.Duration) {
        let (seconds, attoseconds) = duration.components
        self.init(seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
    }

    /// The same length of time.
    public var duration: Swift.Duration {
        .seconds(seconds) + .nanoseconds(Int64(nanos))
    }
}
