internal import GRPCCore

/// Whether a call that failed is tried again. Pure: no I/O, no clock, chance comes from outside.
///
/// Source: gRFC A6, <https://github.com/grpc/proposal/blob/master/A6-client-retries.md>.
struct RetryStateMachine: Equatable {
    /// How far an attempt came.
    enum Reach: Equatable {
        /// The server has not looked at it, as a GOAWAY or REFUSED_STREAM says.
        case unprocessed
        /// The server may have acted on it.
        case processed
    }

    /// What the server says about another attempt in `grpc-retry-pushback-ms`.
    enum Pushback: Equatable {
        case after(Duration)
        case never

        /// Reads the trailer; nil if there is none. A value that makes no sense means never.
        init?(_ trailing: Metadata) {
            guard let text = trailing[stringValues: "grpc-retry-pushback-ms"].first else {
                return nil
            }
            guard let milliseconds = Int32(text), milliseconds >= 0 else {
                self = .never
                return
            }
            self = .after(.milliseconds(milliseconds))
        }
    }

    enum Decision: Equatable {
        case fail
        case retry(after: Duration)
    }

    private let policy: RetryPolicy?
    /// Attempts that the policy allowed after the first one, as `grpc-previous-rpc-attempts` counts them.
    private(set) var previousAttempts = 0
    /// Attempts since the server last chose the time itself.
    private var backoffs = 0
    private var hasRetriedTransparently = false
    /// Whether this attempt's outcome is the call's.
    private(set) var isCommitted = false

    init(_ policy: RetryPolicy?) {
        self.policy = policy
    }

    /// The response has begun, or too much was sent to keep.
    mutating func commit() {
        isCommitted = true
    }

    /// An attempt ended with `code`.
    ///
    /// - Parameters:
    ///   - code: The status.
    ///   - reach: How far it came.
    ///   - pushback: What the server says about another attempt.
    ///   - throttle: Counts failures of all calls of the channel.
    ///   - chance: From -1 to 1, evenly spread.
    /// - Returns: Whether the call fails, or when it is tried again.
    mutating func attemptFailed(
        _ code: RPCError.Code,
        reach: Reach,
        pushback: Pushback?,
        throttle: inout RetryThrottle,
        chance: Double
    ) -> Decision {
        guard !isCommitted else { return .fail }
        // What no server has seen can be sent again whatever the policy, but only once: a server that refuses
        // everything must not be asked for ever.
        if reach == .unprocessed, !hasRetriedTransparently {
            hasRetriedTransparently = true
            return .retry(after: .zero)
        }
        guard let policy else { return .fail }
        let isRetryable = policy.retryableStatusCodes.contains(Status.Code(code))
        if isRetryable || pushback == .never { throttle.failed() }
        guard isRetryable, pushback != .never, previousAttempts + 1 < policy.maxAttempts,
            throttle.allowsRetry
        else { return .fail }
        previousAttempts += 1
        if case .after(let delay) = pushback {
            backoffs = 0
            return .retry(after: delay)
        }
        var delay = policy.initialBackoff
        for _ in 0..<backoffs { delay = min(delay * policy.backoffMultiplier, policy.maxBackoff) }
        backoffs += 1
        return .retry(after: min(delay, policy.maxBackoff) * (1 + 0.2 * chance))
    }
}

/// Counts the failures of a channel's calls. Pure.
struct RetryThrottle: Equatable {
    private let settings: RetryThrottling?
    private var tokens: Double

    init(_ settings: RetryThrottling?) {
        self.settings = settings
        tokens = Double(settings?.maxTokens ?? 0)
    }

    var allowsRetry: Bool { settings.map { tokens > Double($0.maxTokens) / 2 } ?? true }

    mutating func failed() {
        tokens = max(0, tokens - 1)
    }

    mutating func succeeded() {
        guard let settings else { return }
        tokens = min(Double(settings.maxTokens), tokens + settings.tokenRatio)
    }
}
