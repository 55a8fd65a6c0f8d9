public import GRPCCore

/// Which servers a channel calls, and how it treats its connections.
public struct ChannelConfiguration: Sendable {
    /// How calls are spread over the addresses.
    public enum LoadBalancing: Sendable, Hashable {
        /// All calls go to the first address that answers; the others are tried in order when it does not.
        case pickFirst
        /// Calls go to every address that answers, each in turn.
        case roundRobin
    }

    /// Where the servers listen. A name stands for all the addresses that it has.
    public var targets: [SocketAddress]

    /// How calls are spread over the addresses.
    public var loadBalancing = LoadBalancing.pickFirst

    /// The host that calls name, which virtual hosts look at. nil: the first target.
    public var authority: String?

    /// TLS; nil for clear text.
    public var tls: ClientTLSConfiguration?

    /// What calls that say nothing else do.
    public var defaultOptions = CallOptions.defaults

    /// Stops retries while many calls fail. nil: they are limited by their policies alone.
    public var retryThrottling: RetryThrottling?

    /// Bytes that a call sends before it can no longer be tried again.
    public var retryBufferBytes = 256 * 1_024

    /// The times between attempts to connect.
    public var connectionBackoff = ConnectionBackoff()

    /// Whether and how connections are probed. nil: not at all.
    public var keepalive: ClientKeepalive?

    /// Largest accepted message in bytes. Larger ones end the RPC with `RESOURCE_EXHAUSTED`.
    public var maximumMessageBytes = 4 * 1_024 * 1_024

    /// Makes a configuration with the defaults.
    public init(targets: [SocketAddress]) {
        self.targets = targets
    }
}

/// The times between a client's attempts to connect: they grow from one attempt to the next, up to a limit.
///
/// Source: <https://github.com/grpc/grpc/blob/master/doc/connection-backoff.md>
public struct ConnectionBackoff: Sendable, Hashable {
    /// The time from the beginning of the first attempt to that of the second.
    public var initialBackoff: Duration = .seconds(1)
    /// By what the time grows.
    public var multiplier = 1.6
    /// The part of the time that is added or taken away at random, so that clients do not come all at once.
    public var jitter = 0.2
    /// The longest time.
    public var maxBackoff: Duration = .seconds(120)
    /// The least time that an attempt has to succeed.
    public var minimumConnectTimeout: Duration = .seconds(20)

    /// Makes the times that gRPC's documentation gives.
    public init() {}
}

/// How a client finds out that a connection is dead which nobody closed: it sends a PING and waits for the answer.
///
/// Source: gRFC A8, <https://github.com/grpc/proposal/blob/master/A8-client-side-keepalive.md>.
public struct ClientKeepalive: Sendable, Hashable {
    /// The time without a sign of the server after which it is asked for one.
    public var time: Duration
    /// The time that it has to answer.
    public var timeout: Duration
    /// Whether connections without calls are probed too. Servers must allow that.
    public var permitsWithoutCalls: Bool

    /// Makes a keepalive. Times below 10 seconds count as 10, so that no server is flooded.
    public init(
        time: Duration, timeout: Duration = .seconds(20), permitsWithoutCalls: Bool = false
    ) {
        self.time = max(time, .seconds(10))
        self.timeout = timeout
        self.permitsWithoutCalls = permitsWithoutCalls
    }
}

/// Stops retries while many calls fail: each failure takes one token, each success adds a part of one, and calls
/// are tried again only while more than half of the tokens are there.
///
/// Source: gRFC A6, "Throttling Retry Attempts and Hedged RPCs".
public struct RetryThrottling: Sendable, Hashable {
    /// Tokens at the start, and at most; up to 1,000.
    public var maxTokens: Int
    /// What a success adds.
    public var tokenRatio: Double

    /// Makes a throttle.
    public init(maxTokens: Int, tokenRatio: Double) {
        self.maxTokens = min(max(maxTokens, 1), 1_000)
        self.tokenRatio = tokenRatio
    }
}
