/// How a PostgreSQL database is reached, besides what its URL says.
public struct PostgresConfiguration: Sendable, Hashable {
    /// Most connections that one task has to itself at a time, as transactions and long queries do.
    public var maximumConnections: Int
    /// Most connections that look-ups by key share, many in flight on each.
    public var maximumSharedConnections: Int
    /// Most connections that queries have at a time whose rows are read as they are consumed: each has one until its last
    /// row is there, so that slow consumers take none from anybody else.
    public var maximumCursors: Int
    /// How long such a query keeps its connection without being asked for rows.
    public var cursorIdleLimit: Duration
    /// How long look-ups that share a connection wait for one that takes long, as behind a lock of its table. It is
    /// ended then and runs again on one of ``maximumSharedConnections`` further connections, for look-ups of its kind.
    ///
    /// nil for as long as it takes: behind a pooler that passes the order to end a statement on to whoever runs one
    /// by then, as PgBouncer did before 1.18.
    public var lookUpPatience: Duration?
    /// Age at which a connection is replaced once nobody uses it, so that the server's memory for it and
    /// changed addresses are let go of.
    public var maximumAge: Duration
    /// How long to wait for a connection before failing with ``DatabaseError/Code/busy``, or with
    /// ``DatabaseError/Code/cannotOpen`` while one is being opened.
    public var acquireTimeout: Duration
    /// How long each address of a server may take to answer when a connection is opened, to whole seconds, where neither
    /// the URL's `connect_timeout` nor `PGCONNECT_TIMEOUT` says it; nil for as long as it takes.
    public var connectTimeout: Duration?
    /// How long a server may leave the order to end a cancelled task's statement unanswered. Then the connection is
    /// closed, so that the task ends although the server may be frozen or away.
    public var cancelTimeout: Duration
    /// How long connecting is tried again while the server cannot be reached, once it has been.
    public var reconnectTimeout: Duration

    public init(
        maximumConnections: Int = 10, maximumSharedConnections: Int = 4,
        maximumCursors: Int = 10, cursorIdleLimit: Duration = .seconds(60),
        lookUpPatience: Duration? = .milliseconds(100), maximumAge: Duration = .seconds(600),
        acquireTimeout: Duration = .seconds(30), connectTimeout: Duration? = .seconds(10),
        cancelTimeout: Duration = .seconds(5),
        reconnectTimeout: Duration = .seconds(5)
    ) {
        self.maximumConnections = max(1, maximumConnections)
        self.maximumSharedConnections = max(1, maximumSharedConnections)
        self.maximumCursors = max(1, maximumCursors)
        self.cursorIdleLimit = cursorIdleLimit
        self.lookUpPatience = lookUpPatience
        self.maximumAge = maximumAge
        self.acquireTimeout = acquireTimeout
        self.connectTimeout = connectTimeout
        self.cancelTimeout = cancelTimeout
        self.reconnectTimeout = reconnectTimeout
    }
}
