public import GRPCCore

/// What a server listens on and which limits it holds its clients to.
public struct ServerConfiguration: Sendable {
    /// A source of connections.
    public enum Listener: Sendable, Hashable {
        /// Bind this address; port 0 lets the system choose.
        case address(SocketAddress)
        /// Use sockets of one address that listen already, such as those a supervisor passed on. Loops share
        /// them if they are fewer, and take several if they are more. The server closes them when it stops.
        case descriptors([Int32])
    }

    /// Where connections come from.
    public var listeners: [Listener]

    /// Keys and certificates to serve TLS with, on every listener. nil: clear text.
    public var tls: TLSConfiguration?

    /// Largest accepted message in bytes. Larger ones end the RPC with `RESOURCE_EXHAUSTED`.
    public var maximumMessageBytes = 4 * 1_024 * 1_024

    /// Largest message that is sent, in bytes before compression. Larger ones end the RPC with
    /// `RESOURCE_EXHAUSTED`.
    public var maximumSentMessageBytes = Int(UInt32.max)

    /// Largest accepted header block: the sum of names, values and 32 bytes per field.
    public var maximumHeaderBytes = 16 * 1_024

    /// RPCs that one connection may have open. More are refused, and clients try them again.
    public var maximumConcurrentStreams = 1_000

    /// Bytes of messages that may wait on one connection, in both directions together, for a handler to take them or
    /// the client to read them. A connection above it is ended; a single message may be of any size.
    public var maximumBufferedBytes = 64 * 1_024 * 1_024

    /// The same over all connections. When it is exceeded, a connection that has more than the average share of it is
    /// ended as soon as it grows; so that never more than twice as much waits.
    public var maximumTotalBufferedBytes = 512 * 1_024 * 1_024

    /// Connections that may be open at once; further ones are closed as they come. nil: as many as the process may
    /// have descriptors.
    public var maximumConnections: Int?

    /// Time that a client has to send a request, headers and message, where the method has a single one. Requests
    /// are looked at once in this time, so that one may live twice as long. nil: for ever.
    public var requestTimeout: Duration? = .seconds(60)

    /// RPCs that the server answers at once, over all connections; further ones get `RESOURCE_EXHAUSTED`.
    /// nil: no limit.
    public var maximumConcurrentRPCs: Int?

    /// Time that a new connection has to shake hands and begin speaking HTTP/2.
    public var handshakeTimeout: Duration = .seconds(20)

    /// Time after which a connection without RPCs is closed, give or take a tenth. nil: never.
    public var maximumConnectionIdle: Duration?

    /// Time after which a client has to connect anew, give or take a tenth, so that clients spread over servers
    /// that were added. nil: never.
    public var maximumConnectionAge: Duration?

    /// Time that RPCs of a connection that reached its age have to finish. nil: as long as they take.
    public var maximumConnectionAgeGrace: Duration?

    /// Silence after which a client is asked whether it is still there; it has ``keepaliveTimeout`` to answer.
    /// nil: never.
    public var keepaliveTime: Duration? = .seconds(2 * 3_600)

    /// Time that a client has to answer a PING. Then its connection is closed.
    public var keepaliveTimeout: Duration = .seconds(20)

    /// Whether PINGs go both ways on connections without RPCs too.
    public var permitsKeepaliveWithoutCalls = false

    /// Shortest time between two PINGs of a client to which nothing was sent in between.
    public var minimumPingInterval: Duration = .seconds(300)

    /// PINGs that may come sooner than that; after one more the client gets GOAWAY with `too_many_pings`.
    /// 0: any number.
    public var maximumPingStrikes = 2

    /// Time that open RPCs have to finish once shutdown begins. Then they are cancelled.
    public var shutdownGracePeriod: Duration = .seconds(10)

    /// The same for connections that have just come when shutdown begins: clients speak at once.
    var drainingHandshakeTimeout: Duration = .seconds(1)

    /// How responses are compressed for clients that can read it; a handler's own choice goes before.
    public var compression = CompressionAlgorithm.identity

    /// Whether clients see the text of errors that are not about their request.
    public var includesErrorDetails = false
    /// Takes an error that is a fault of the server: one that a handler threw and that says nothing of its status,
    /// or that became INTERNAL, UNKNOWN or DATA_LOSS. Called on an event loop: it must not block.
    public var reportFault: (@Sendable (ServerContext, any Error) -> Void)?

    /// Makes a configuration with the default limits.
    public init(listeners: [Listener] = []) {
        self.listeners = listeners
    }
}
