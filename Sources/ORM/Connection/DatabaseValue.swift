/// A value as it travels to and from a database: bound to a statement or held by a column.
public enum DatabaseValue: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case real(Double)
    case text(String)
    case blob([UInt8])
    /// Microseconds since 1970-01-01T00:00:00Z. SQLite stores it as Django does, as the text
    /// `YYYY-MM-DD HH:MM:SS[.ffffff]` in UTC; PostgreSQL as `timestamp with time zone`.
    case timestamp(Int64)
    /// Microseconds. SQLite stores them as Django does, as a number; PostgreSQL as `interval`.
    case duration(Int64)
}
