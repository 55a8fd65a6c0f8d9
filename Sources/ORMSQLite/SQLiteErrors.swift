internal import CSQLite
internal import ORM

/// SQLite's result codes as the errors of all databases.
///
/// Source: <https://www.sqlite.org/rescode.html>
enum SQLiteErrors {
    /// The error for a result code, with the message of the connection that failed; its handle is nil if it
    /// never opened.
    static func error(_ code: Int32, on handle: OpaquePointer?, sql: String?) -> DatabaseError {
        let text = handle.flatMap { sqlite3_errmsg($0) } ?? sqlite3_errstr(code)
        let message = text.map { String(cString: $0) } ?? "SQLite error \(code)"
        let extended = handle.map { sqlite3_extended_errcode($0) } ?? code
        let kind = classify(code, extended: extended, message: message, sql: sql)
        var error = DatabaseError(kind, message: message, sql: sql)
        switch kind {
        case .uniqueViolation(let table, _), .foreignKeyViolation(let table),
            .notNullViolation(let table, _):
            error.table = table
        case .statementTooComplex:
            error.message =
                "the statement nests more brackets, functions or subqueries than SQLite reads: \(message);"
                + " nest fewer of them, or find a part of it out by a query before"
        case .checkViolation(let constraint):
            error.table = sql.flatMap(tableName)
            error.constraint = constraint
        default: break
        }
        return error
    }

    private static func classify(
        _ code: Int32, extended: Int32, message: String, sql: String?
    ) -> DatabaseError.Code {
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: return constraint(extended, message: message, sql: sql)
        case SQLITE_BUSY, SQLITE_LOCKED: return .busy
        case SQLITE_READONLY: return .readOnly
        case SQLITE_FULL: return .diskFull
        case SQLITE_CORRUPT, SQLITE_NOTADB: return .corrupt
        case SQLITE_CANTOPEN: return .cannotOpen
        case SQLITE_PERM, SQLITE_AUTH: return .permissionDenied
        case SQLITE_INTERRUPT: return .interrupted
        default:
            let limits = ["parser stack overflow", "Expression tree is too large"]
            if limits.contains(where: message.hasPrefix) { return .statementTooComplex }
            let prefix = "no such table: "
            return message.hasPrefix(prefix)
                ? .missingTable(String(message.dropFirst(prefix.count))) : .other
        }
    }

    /// The messages are `UNIQUE constraint failed: table.column, table.column`,
    /// `NOT NULL constraint failed: table.column`, `CHECK constraint failed: name` and
    /// `FOREIGN KEY constraint failed`.
    private static func constraint(
        _ extended: Int32, message: String, sql: String?
    ) -> DatabaseError.Code {
        let detail = message.split(separator: ": ", maxSplits: 1).dropFirst().first ?? ""
        let columns = detail.split(separator: ", ").compactMap { name -> (Substring, Substring)? in
            let parts = name.split(separator: ".", maxSplits: 1)
            return parts.count == 2 ? (parts[0], parts[1]) : nil
        }
        let table = columns.first.map { String($0.0) }
        // SQLITE_CONSTRAINT_x are macros of an expression, which Swift does not import:
        // SQLITE_CONSTRAINT with the number of the kind in the second byte.
        switch extended >> 8 {
        case 6, 8, 10:
            return .uniqueViolation(
                table: table ?? sql.flatMap(tableName), columns: columns.map { String($0.1) })
        case 5: return .notNullViolation(table: table, column: columns.first.map { String($0.1) })
        case 3: return .foreignKeyViolation(table: sql.flatMap(tableName))
        case 1: return .checkViolation(constraint: detail.isEmpty ? nil : String(detail))
        default: return .other
        }
    }

    /// The table that an INSERT, UPDATE or DELETE of ours names: its first quoted identifier.
    static func tableName(in sql: String) -> String? {
        guard let verb = sql.split(separator: " ").first,
            ["INSERT", "UPDATE", "DELETE"].contains(verb)
        else { return nil }
        let parts = sql.split(separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : nil
    }

    static var closed: DatabaseError {
        DatabaseError(.connectionLost, message: "the database is closed")
    }

    static func moved(_ path: String) -> DatabaseError {
        DatabaseError(
            .cannotOpen,
            message: "`\(path)` has been moved, replaced or removed while it was open, and nothing"
                + " more is written to it; restart the program")
    }

    static var ended: DatabaseError {
        DatabaseError(
            .other,
            message:
                "the transaction has ended; a task that was started inside it and outlives it is to be"
                + " started with Task.detached, or in onCommit")
    }

    static func severalStatements(sql: String) -> DatabaseError {
        DatabaseError(
            .other, message: "the text holds more than one statement; use executeScript", sql: sql)
    }

    static func idle(_ limit: Duration) -> DatabaseError {
        DatabaseError(
            .other,
            message: "the transaction was rolled back after \(limit) without a statement, since "
                + "all other changes wait for it")
    }

    static var rolledBack: DatabaseError {
        DatabaseError(
            .other, message: "the database rolled the transaction back after an earlier error")
    }

    static func foreignKeyViolation(sql: String) -> DatabaseError {
        DatabaseError(
            .foreignKeyViolation(table: tableName(in: sql)),
            message: "FOREIGN KEY constraint failed",
            sql: sql, table: tableName(in: sql))
    }
}
