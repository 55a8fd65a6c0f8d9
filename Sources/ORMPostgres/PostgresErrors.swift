internal import CPostgreSQL
internal import ORM

/// PostgreSQL's error codes as the errors of all databases.
///
/// Source: <https://www.postgresql.org/docs/current/errcodes-appendix.html>
enum PostgresErrors {
    /// The error that a result reports. Its detail, which shows values, is left out.
    static func error(_ result: OpaquePointer, sql: String?) -> DatabaseError {
        let state = field(result, CPOSTGRESQL_SQLSTATE) ?? ""
        let message = field(result, CPOSTGRESQL_MESSAGE) ?? "PostgreSQL reported an error"
        return DatabaseError(
            code(state, message: message, result), message: withoutValue(message, state: state),
            sql: sql, table: field(result, CPOSTGRESQL_TABLE),
            constraint: field(result, CPOSTGRESQL_CONSTRAINT))
    }

    /// The SQLSTATE of a failed result; empty if it has none.
    static func state(_ result: OpaquePointer) -> String {
        field(result, CPOSTGRESQL_SQLSTATE) ?? ""
    }

    private static func code(
        _ state: String, message: String, _ result: OpaquePointer
    ) -> DatabaseError.Code {
        let table = field(result, CPOSTGRESQL_TABLE)
        switch state {
        case "23505": return .uniqueViolation(table: table, columns: keyColumns(result))
        case "23503": return .foreignKeyViolation(table: table)
        case "23502":
            return .notNullViolation(table: table, column: field(result, CPOSTGRESQL_COLUMN))
        case "23514": return .checkViolation(constraint: field(result, CPOSTGRESQL_CONSTRAINT))
        // Serialization failure, deadlock, lock not available.
        case "40001", "40P01", "55P03": return .busy
        case "25006": return .readOnly
        case "53100": return .diskFull
        case "54001": return .statementTooComplex
        case "42501": return .permissionDenied
        case "57014": return .interrupted
        case "25P02": return .transactionAborted
        case "42P01": return .missingTable(quoted(message) ?? "")
        case "57P01", "57P02", "57P03": return .connectionLost
        case "53300", "3D000": return .cannotOpen
        default:
            if state.hasPrefix("08") { return .connectionLost }
            if state.hasPrefix("28") { return .cannotOpen }
            return .other
        }
    }

    private static func field(_ result: OpaquePointer, _ code: cpostgresql_field) -> String? {
        libpq.PQresultErrorField(result, Int32(code.rawValue)).map { String(cString: $0) }
    }

    /// The names in `Key (title, author_id)=(...) already exists.`, of which the rest shows values.
    private static func keyColumns(_ result: OpaquePointer) -> [String] {
        guard let detail = field(result, CPOSTGRESQL_DETAIL),
            let open = detail.firstIndex(of: "("),
            let close = detail[open...].firstIndex(of: ")")
        else { return [] }
        return detail[detail.index(after: open)..<close].split(separator: ", ").map {
            String($0.replacing("\"", with: ""))
        }
    }

    /// The first word in double quotes.
    private static func quoted(_ message: String) -> String? {
        let parts = message.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }

    /// Messages of class 22 (data exception) show the value: `invalid input syntax for type integer: "abc"`,
    /// `value "99999999999" is out of range for type integer`.
    private static func withoutValue(_ message: String, state: String) -> String {
        guard state.hasPrefix("22"), let open = message.firstIndex(of: "\""),
            let close = message.lastIndex(of: "\""), open < close
        else { return message }
        return message[..<open] + "..." + message[message.index(after: close)...]
    }

    /// A table has changed so that a prepared statement has other columns now.
    ///
    /// Source: `RevalidateCachedQuery` in
    /// <https://github.com/postgres/postgres/blob/master/src/backend/utils/cache/plancache.c>
    static func isOutdatedPlan(_ result: OpaquePointer) -> Bool {
        field(result, CPOSTGRESQL_FUNCTION) == "RevalidateCachedQuery"
    }

    /// COPY has no place in a pipeline.
    static func noStatement(sql: String) -> DatabaseError {
        DatabaseError(.other, message: "the server asks for or sends more than rows", sql: sql)
    }

    static var closed: DatabaseError {
        DatabaseError(.connectionLost, message: "the database is closed")
    }

    static var nullCharacter: DatabaseError {
        DatabaseError(.other, message: "a statement's text has a NUL character in it")
    }

    static var cancelled: DatabaseError {
        DatabaseError(.interrupted, message: "the statement was cancelled before it began")
    }

    static var ended: DatabaseError {
        DatabaseError(
            .other,
            message:
                "the transaction has ended; a task that was started inside it and outlives it is to be"
                + " started with Task.detached, or in onCommit")
    }

    static func lost(_ words: String) -> DatabaseError {
        DatabaseError(.connectionLost, message: "the connection to the database was lost: \(words)")
    }

    static func noAnswer(after limit: Duration) -> DatabaseError {
        lost("the server has not answered for \(limit)")
    }

    static func idleCursor(_ limit: Duration, sql: String) -> DatabaseError {
        DatabaseError(
            .busy,
            message: "the rows of the query were not asked for within \(limit), and its connection"
                + " was let go of", sql: sql)
    }

    /// `setting` is what bounds their number, as `database_options` has it.
    static func allInUse(
        _ count: Int, after limit: Duration, setting: String
    ) -> DatabaseError {
        DatabaseError(
            .busy,
            message: "all \(count) connections to the database have been in use for \(limit); their"
                + " number is `\(setting)`")
    }
}
