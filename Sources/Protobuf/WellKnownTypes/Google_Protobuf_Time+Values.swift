public import FoundationEssentials

private let nanosPerSecond: Int32 = 1_000_000_000

extension Int64 {
    /// The sum, or the end of the range that it is beyond: peers send any seconds, and using them must not trap.
    fileprivate func clampedSum(_ other: Int64) -> Int64 {
        let (sum, isBeyond) = addingReportingOverflow(other)
        return isBeyond ? (other < 0 ? .min : .max) : sum
    }
}

extension Google_Protobuf_Timestamp {
    /// - Parameters:
    ///   - seconds: Since 1970-01-01T00:00:00Z; negative before it.
    ///   - nanos: 0 to 999,999,999, counted forwards even before 1970.
    public init(seconds: Int64, nanos: Int32 = 0) {
        self.init()
        self.seconds = seconds
        self.nanos = nanos
    }

    /// The timestamp nearest to a number of seconds since 1970, or the one that another rule gives.
    public init(
        roundingTimeIntervalSince1970 interval: Double,
        rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) {
        self.init(whole: 0, interval, rule)
    }

    /// The timestamp nearest to a number of seconds since 2001, from where a `Date` counts.
    public init(
        roundingTimeIntervalSinceReferenceDate interval: Double,
        rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) {
        // The whole seconds are moved to 1970 as integers: no digit is lost.
        self.init(whole: Int64(Date.timeIntervalBetween1970AndReferenceDate), interval, rule)
    }

    private init(whole: Int64, _ interval: Double, _ rule: FloatingPointRoundingRule) {
        let seconds = interval.rounded(.towardZero)
        // Rounded with its sign, which some rules look at, and counted forwards after that.
        let nanos = Int32(((interval - seconds) * 1_000_000_000).rounded(rule))
        let borrow: Int32 = nanos < 0 ? 1 : 0
        self.init(
            seconds: whole + Int64(seconds) - Int64(borrow) + (nanos == nanosPerSecond ? 1 : 0),
            nanos: (nanos + borrow * nanosPerSecond) % nanosPerSecond)
    }

    /// The nearest timestamp to a number of seconds since 1970.
    public init(timeIntervalSince1970 interval: Double) {
        self.init(roundingTimeIntervalSince1970: interval)
    }

    /// The nearest timestamp to a number of seconds since 2001.
    public init(timeIntervalSinceReferenceDate interval: Double) {
        self.init(roundingTimeIntervalSinceReferenceDate: interval)
    }

    /// The nearest timestamp to a date.
    public init(date: Date) {
        self.init(roundingTimeIntervalSinceReferenceDate: date.timeIntervalSinceReferenceDate)
    }

    /// Seconds since 1970, as precise as a `Double` can say.
    public var timeIntervalSince1970: Double {
        Double(seconds) + Double(nanos) / 1_000_000_000
    }

    /// Seconds since 2001, as precise as a `Double` can say.
    public var timeIntervalSinceReferenceDate: Double {
        Double(seconds.clampedSum(-Int64(Date.timeIntervalBetween1970AndReferenceDate)))
            + Double(nanos) / 1_000_000_000
    }

    /// The same time, as precise as a `Date` can say.
    public var date: Date {
        Date(timeIntervalSinceReferenceDate: timeIntervalSinceReferenceDate)
    }

    /// A timestamp some time later.
    public static func + (
        time: Google_Protobuf_Timestamp, duration: Google_Protobuf_Duration
    ) -> Google_Protobuf_Timestamp {
        let nanos = Int64(time.nanos) + Int64(duration.nanos)
        let perSecond = Int64(nanosPerSecond)
        let carry = (nanos < 0 ? nanos - perSecond + 1 : nanos) / perSecond
        return Google_Protobuf_Timestamp(
            seconds: time.seconds.clampedSum(duration.seconds).clampedSum(carry),
            nanos: Int32(nanos - carry * perSecond))
    }

    /// A timestamp some time later.
    public static func + (
        duration: Google_Protobuf_Duration, time: Google_Protobuf_Timestamp
    ) -> Google_Protobuf_Timestamp {
        time + duration
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

    /// The nearest duration to a number of seconds.
    public init(
        roundingTimeInterval interval: Double,
        rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) {
        self.init(rounding: interval, rule: rule)
    }

    /// The nearest duration to a number of seconds.
    public init(timeInterval: Double) {
        self.init(rounding: timeInterval)
    }

    /// The duration in nanoseconds nearest to another, or the one that another rule gives.
    public init(
        rounding duration: Swift.Duration,
        rule: FloatingPointRoundingRule = .toNearestOrAwayFromZero
    ) {
        let (seconds, attoseconds) = duration.components
        // Exact: fewer digits than a Double has.
        let nanos = Int32((Double(attoseconds) / 1_000_000_000).rounded(rule))
        self.init(
            seconds: seconds + Int64(nanos / nanosPerSecond), nanos: nanos % nanosPerSecond)
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
        Google_Protobuf_Duration(
            seconds: duration.seconds == .min ? .max : -duration.seconds,
            nanos: duration.nanos == .min ? .max : -duration.nanos)
    }

    /// The sum of two durations.
    public static func + (
        left: Google_Protobuf_Duration, right: Google_Protobuf_Duration
    ) -> Google_Protobuf_Duration {
        Google_Protobuf_Duration(clamping: left.duration + right.duration)
    }

    /// The difference of two durations.
    public static func - (
        left: Google_Protobuf_Duration, right: Google_Protobuf_Duration
    ) -> Google_Protobuf_Duration {
        Google_Protobuf_Duration(clamping: left.duration - right.duration)
    }

    private init(clamping duration: Swift.Duration) {
        self.init(min(max(duration, .seconds(Int64.min)), .seconds(Int64.max)))
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
