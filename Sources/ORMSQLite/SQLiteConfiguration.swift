/// How a SQLite file is opened.
public struct SQLiteConfiguration: Sendable, Hashable {
    /// How far a commit goes before it is answered.
    ///
    /// Source: <https://www.sqlite.org/pragma.html#pragma_synchronous>
    public enum Durability: String, Sendable, Hashable {
        /// On the disk: no acknowledged commit is lost to a power failure.
        case full = "FULL"
        /// The last commits may be lost to a power failure; the file stays whole.
        case normal = "NORMAL"
        /// Left to the operating system; for files that no one will miss, as in tests.
        case off = "OFF"
    }

    /// How long to wait for another process's lock before failing with ``DatabaseError/Code/busy``.
    public var busyTimeout: Duration = .seconds(5)
    public var durability: Durability = .full
    /// Make the file if there is none. Otherwise a missing file is an error.
    public var createsFile = false
    /// How long a transaction may keep the writer without asking anything of it; then it is rolled back, since
    /// all other changes wait for it. Migrations may take any time.
    public var transactionIdleLimit: Duration = .seconds(30)
    /// Threads that run queries which may take long.
    public var readerThreads = 2

    public init(
        busyTimeout: Duration = .seconds(5), durability: Durability = .full,
        createsFile: Bool = false, transactionIdleLimit: Duration = .seconds(30),
        readerThreads: Int = 2
    ) {
        self.busyTimeout = busyTimeout
        self.durability = durability
        self.createsFile = createsFile
        self.transactionIdleLimit = transactionIdleLimit
        self.readerThreads = max(1, readerThreads)
    }

    var busyMilliseconds: Int32 {
        let (seconds, attoseconds) = busyTimeout.components
        return Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000)
    }
}
