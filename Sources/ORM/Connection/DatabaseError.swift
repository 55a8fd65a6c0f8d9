/// A failure that the database or its driver reported.
///
/// Never holds bound values: they may be secrets, and errors end in logs.
public struct DatabaseError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong, in terms common to all databases.
    public enum Code: Sendable, Hashable {
        /// `fields` are column names where the database tells them.
        case uniqueViolation(table: String?, columns: [String])
        case foreignKeyViolation(table: String?)
        case notNullViolation(table: String?, column: String?)
        case checkViolation(constraint: String?)
        /// Another connection holds a lock for longer than the busy timeout.
        case busy
        case readOnly
        case diskFull
        /// The file is no database, or is damaged.
        case corrupt
        case cannotOpen
        /// The database's user, or the process, may not do this.
        case permissionDenied
        case connectionLost
        case missingTable(String)
        /// The statement nests more than the database reads, or is too long for it.
        case statementTooComplex
        case interrupted
        /// A statement of the transaction has failed before: nothing of it is stored.
        case transactionAborted
        case other
    }

    public var code: Code
    /// The database's own words.
    public var message: String
    public var sql: String?
    /// The table and the constraint that refused a change, where the database names them.
    public var table: String?
    public var constraint: String?

    public init(
        _ code: Code, message: String, sql: String? = nil, table: String? = nil,
        constraint: String? = nil
    ) {
        self.code = code
        self.message = message
        self.sql = sql
        self.table = table
        self.constraint = constraint
    }

    public var description: String {
        sql.map { "\(message) (in: \($0))" } ?? message
    }
}
