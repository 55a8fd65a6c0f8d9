public import FoundationEssentials

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
    /// Days since 1970-01-01. SQLite stores the text `YYYY-MM-DD`, PostgreSQL `date`.
    case date(Int64)
    /// Microseconds since midnight. SQLite stores the text `HH:MM:SS[.ffffff]`, PostgreSQL `time`.
    case time(Int64)
    /// SQLite stores a number of up to 15 digits, PostgreSQL `numeric`.
    case decimal(Decimal)
    /// SQLite stores the text of 32 hexadecimal digits, PostgreSQL `uuid`.
    case uuid(UUID)
}

extension DatabaseValue {
    /// A decimal number as a migration writes it; text that is none stays text.
    public static func decimal(text: String) -> DatabaseValue {
        DecimalText.parse(text).map { .decimal($0) } ?? .text(text)
    }

    /// A UUID as a migration writes it; text that is none stays text.
    public static func uuid(text: String) -> DatabaseValue {
        UUIDText.parse(text).map { .uuid($0) } ?? .text(text)
    }
}
