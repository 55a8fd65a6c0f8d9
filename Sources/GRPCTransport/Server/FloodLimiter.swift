/// Counts frames that cost a peer little and a server more, and says when there are too many. Pure: no clock.
///
/// Each kind has a bucket of tokens that fills up with time; a frame takes one. No client that behaves comes near
/// the limits, since all of these frames but cancellations are rare in gRPC.
struct FloodLimiter {
    enum Kind: Int, CaseIterable {
        /// An RPC that was reset before it was answered, by the client or for what the client did.
        /// Rapid reset, CVE-2023-44487; MadeYouReset, CVE-2025-8671.
        case abortedStream
        /// SETTINGS are acknowledged, and change state: CVE-2019-9515.
        case settings
        /// PINGs are answered: CVE-2019-9512.
        case ping
        /// DATA without, or with fewer bytes than a message's prefix: CVE-2019-9518.
        case tinyData
        /// PRIORITY, WINDOW_UPDATE and the rest: CVE-2019-9513.
        case other

        /// What the GOAWAY tells people.
        var description: String {
            switch self {
            case .abortedStream: "too many aborted streams"
            case .settings: "too many SETTINGS"
            case .ping: "too many PINGs"
            case .tinyData: "too many tiny DATA frames"
            case .other: "too many control frames"
            }
        }
    }

    struct Limit {
        /// Frames that may come at once.
        var burst: Double
        /// Frames that may come in each second in the long run.
        var perSecond: Double
    }

    /// A proxy in front of many clients may cancel RPCs often. WINDOW_UPDATEs come for data that is sent, at most one
    /// or two for each frame of it, which clients that read in small pieces do.
    static func limit(of kind: Kind) -> Limit {
        switch kind {
        case .abortedStream: Limit(burst: 2_000, perSecond: 200)
        case .settings: Limit(burst: 100, perSecond: 5)
        case .ping: Limit(burst: 500, perSecond: 50)
        case .tinyData: Limit(burst: 10_000, perSecond: 500)
        case .other: Limit(burst: 50_000, perSecond: 20_000)
        }
    }

    private struct Bucket {
        /// Tokens that are missing from a full bucket.
        var taken = 0.0
        var updated: ContinuousClock.Instant
    }

    /// By kind; empty until a frame of it comes.
    private var buckets = [Bucket?](repeating: nil, count: 0)

    enum Verdict {
        case fine
        /// A twentieth of the burst is used up: the connection may go on, and other connections come first.
        case suspicious
        /// No token is left: the connection is to be ended.
        case refused
    }

    /// Takes a token.
    mutating func count(_ kind: Kind, at now: ContinuousClock.Instant) -> Verdict {
        if buckets.isEmpty { buckets = Array(repeating: nil, count: Kind.allCases.count) }
        let limit = Self.limit(of: kind)
        var bucket = buckets[kind.rawValue] ?? Bucket(updated: now)
        let refilled = (now - bucket.updated) / .seconds(1) * limit.perSecond
        bucket.taken = max(0, bucket.taken - refilled) + 1
        bucket.updated = now
        buckets[kind.rawValue] = bucket
        guard bucket.taken <= limit.burst else { return .refused }
        return bucket.taken > limit.burst / 20 ? .suspicious : .fine
    }
}
