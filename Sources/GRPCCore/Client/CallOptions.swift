/// What a caller can set for one RPC. What it leaves nil, the channel's defaults decide.
public struct CallOptions: Sendable, Hashable {
    /// The time after which the RPC fails with `DEADLINE_EXCEEDED`, here and at the server. nil: never.
    public var timeout: Duration?

    /// Whether the RPC waits while no server can be reached; it then ends with its deadline at the latest. Else it
    /// fails with `UNAVAILABLE`, which is the default.
    ///
    /// Source: <https://github.com/grpc/grpc/blob/master/doc/wait-for-ready.md>
    public var waitForReady: Bool?

    /// How requests are compressed. The server has to know the algorithm, or fails the RPC with `UNIMPLEMENTED`.
    public var compression: CompressionAlgorithm?

    /// When and how often an RPC that failed is tried again. nil: only if the server has not seen it.
    public var retryPolicy: RetryPolicy?

    /// Makes options.
    public init(
        timeout: Duration? = nil,
        waitForReady: Bool? = nil,
        compression: CompressionAlgorithm? = nil,
        retryPolicy: RetryPolicy? = nil
    ) {
        self.timeout = timeout
        self.waitForReady = waitForReady
        self.compression = compression
        self.retryPolicy = retryPolicy
    }

    /// Whatever the channel's defaults are.
    public static let defaults = CallOptions()

    /// These options, with those of `defaults` in place of the ones that are nil.
    package func filled(from defaults: CallOptions) -> CallOptions {
        CallOptions(
            timeout: timeout ?? defaults.timeout,
            waitForReady: waitForReady ?? defaults.waitForReady,
            compression: compression ?? defaults.compression,
            retryPolicy: retryPolicy ?? defaults.retryPolicy
        )
    }
}

/// When and how often an RPC that failed is tried again.
///
/// An RPC is committed, and not tried again, once the server's initial metadata have come, or once more has been
/// sent than the channel keeps for another attempt.
/// Source: gRFC A6, <https://github.com/grpc/proposal/blob/master/A6-client-retries.md>.
public struct RetryPolicy: Sendable, Hashable {
    /// Attempts in all, the first one included; 1 to 5.
    public var maxAttempts: Int
    /// The time before the second attempt, to which up to a fifth is added or taken away at random.
    public var initialBackoff: Duration
    /// The longest time between attempts.
    public var maxBackoff: Duration
    /// By what the time grows from one attempt to the next.
    public var backoffMultiplier: Double
    /// The codes after which another attempt makes sense.
    public var retryableStatusCodes: Set<Status.Code>

    /// Makes a policy. Attempts below 1 count as 1, and those above 5 as 5.
    public init(
        maxAttempts: Int,
        initialBackoff: Duration,
        maxBackoff: Duration,
        backoffMultiplier: Double,
        retryableStatusCodes: Set<Status.Code>
    ) {
        self.maxAttempts = min(max(maxAttempts, 1), 5)
        self.initialBackoff = initialBackoff
        self.maxBackoff = maxBackoff
        self.backoffMultiplier = backoffMultiplier
        self.retryableStatusCodes = retryableStatusCodes
    }
}
