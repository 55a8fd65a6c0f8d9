/// Hears of every RPC that a server is asked for: access logs and metrics are observers.
///
/// Interceptors see what handlers answer; an observer also sees what no handler did: unknown methods, requests that
/// are no gRPC, RPCs above a limit, clients that went away. It is called on the connection's loop, so it must not
/// block or take long.
public protocol ServerCallObserver: Sendable {
    /// A request's headers have come.
    func callStarted(_ context: ServerContext)

    /// The RPC's status is decided and no handler runs for it any more. Called once after each
    /// ``callStarted(_:)``.
    func callEnded(_ context: ServerContext, _ end: ServerCallEnd)
}

/// How an RPC ended on the server.
public struct ServerCallEnd: Sendable, Hashable {
    /// What the client was told, or would have been told had it waited.
    public var status: Status
    /// Time since the headers came.
    public var duration: Duration
    /// What was exchanged.
    public var traffic: CallTraffic

    /// Makes an end.
    public init(status: Status, duration: Duration, traffic: CallTraffic) {
        self.status = status
        self.duration = duration
        self.traffic = traffic
    }
}

/// Messages and bytes of an RPC. Bytes are those of messages as they travel, compressed if they are, with the 5-byte
/// prefix of each.
public struct CallTraffic: Sendable, Hashable {
    /// Messages that the handler has taken.
    public var receivedMessages = 0
    /// Bytes that have come.
    public var receivedBytes = 0
    /// Messages that the handler has sent.
    public var sentMessages = 0
    /// Bytes that the handler has sent.
    public var sentBytes = 0

    /// Makes the traffic of an RPC that exchanged nothing.
    public init() {}
}

/// Several observers as one.
package struct ServerCallObservers: ServerCallObserver {
    private let observers: [any ServerCallObserver]

    package init(_ observers: [any ServerCallObserver]) { self.observers = observers }

    package func callStarted(_ context: ServerContext) {
        for observer in observers { observer.callStarted(context) }
    }

    package func callEnded(_ context: ServerContext, _ end: ServerCallEnd) {
        for observer in observers { observer.callEnded(context, end) }
    }
}
