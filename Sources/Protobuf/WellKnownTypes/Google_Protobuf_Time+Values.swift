public import FoundationEssentials

private let nanosPerSecond: Int32 = 1_000_000_000

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
            seconds: Int64(whole) + (nanos == nanosPerSecond ? 1 : 0),
            nanos: nanos % nanosPerSecond)
    }

    /// The nearest timestamp to a date.
    public init(date: Date) {
        // A `Date` counts from 2001, so the whole seconds are moved to 1970 as integers: no digit is lost.
        let interval = date.timeIntervalSinceReferenceDate
        self.init(timeIntervalSince1970: interval)
        seconds += Int64(Date.timeIntervalBetween1970AndReferenceDate)
    }

    /// Seconds since 1970, as precise as a `Double` can say.
    public var timeIntervalSince1970: Double {
        Double(seconds) + Double(nanos) / 1_000_000_000
    }

    /// The same time, as precise as a `Date` can say.
    public var date: Date {
        let whole = seconds - Int64(Date.timeIntervalBetween1970AndReferenceDate)
        return Date(timeIntervalSinceReferenceDate: Double(whole) + Double(nanos) / 1_000_000_000)
    }

    /// A timestamp some time later.
    public static func + (
        time: Google_Protobuf_Timestamp, duration: Google_Protobuf_Duration
    ) -> Google_Protobuf_Timestamp {
        let nanos = time.nanos + duration.nanos
        let carry: Int32 = nanos < 0 ? -1 : nanos / nanosPerSecond
        return Google_Protobuf_Timestamp(
            seconds: time.seconds + duration.seconds + Int64(carry),
            nanos: nanos - carry * nanosPerSecond)
    }

    /// A timestamp some time earlier.
    public static func - (
        time: Google_Protobuf_Timestamp, duration: Google_Protobuf_Duration
    ) -> Google_Protobuf_Timestamp {
        time + -duration
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

    /// The nearest duration to a number of seconds.
    public init(
        rounding interval: Double, rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) {
        let whole = interval.rounded(.towardZero)
        let nanos = Int32(((interval - whole) * 1_000_000_000).rounded(rule))
        self.init(
            seconds: Int64(whole) + Int64(nanos / nanosPerSecond), nanos: nanos % nanosPerSecond)
    }

    /// The same length of time.
    public var duration: Swift.Duration {
        .seconds(seconds) + .nanoseconds(Int64(nanos))
    }

    /// The number of seconds, as precise as a `Double` can say.
    public var timeInterval: Double {
        Double(seconds) + Double(nanos) / 1_000_000_000
    }

    /// A duration as long, the other way.
    public static prefix func - (duration: Google_Protobuf_Duration) -> Google_Protobuf_Duration {
        Google_Protobuf_Duration(seconds: -duration.seconds, nanos: -duration.nanos)
    }

    /// The sum of two durations.
    public static func + (
        left: Google_Protobuf_Duration, right: Google_Protobuf_Duration
    ) -> Google_Protobuf_Duration {
        Google_Protobuf_Duration(left.duration + right.duration)
    }

    /// The difference of two durations.
    public static func - (
        left: Google_Protobuf_Duration, right: Google_Protobuf_Duration
    ) -> Google_Protobuf_Duration {
        Google_Protobuf_Duration(left.duration - right.duration)
    }
}

extension Google_Protobuf_Duration: ExpressibleByFloatLiteral {
    /// Seconds.
    public init(floatLiteral value: Double) {
        self.init(rounding: value)
    }
}

extension Swift.Duration {
    /// The same length of time.
    public init(_ duration: Google_Protobuf_Duration) {
        self = duration.duration
    }
}
