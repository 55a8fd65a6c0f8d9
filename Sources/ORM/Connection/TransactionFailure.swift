internal import Synchronization

/// The statement of a transaction that failed, and was not undone together with a nested transaction around it.
///
/// PostgreSQL takes no statement after it but the way back, and answers COMMIT with a rollback. Both drivers keep to
/// that, so that what caught the error tells nobody of a commit, and so that what was tried on SQLite holds on
/// PostgreSQL.
///
/// Source: <https://www.postgresql.org/docs/current/tutorial-transactions.html>
package final class TransactionFailure: Sendable {
    private let cause = Mutex<DatabaseError?>(nil)

    package init() {}

    package func note(_ error: DatabaseError) {
        cause.withLock { cause in
            if error.code != .transactionAborted { cause = error }
        }
    }

    /// What failed has been undone.
    package func clear() { cause.withLock { $0 = nil } }

    /// - Throws: ``aborted(_:)`` if a statement has failed.
    package func check(_ sql: String? = nil) throws(DatabaseError) {
        if cause.withLock({ $0 }) != nil { throw aborted(sql) }
    }

    /// For a statement, or the commit, that comes after the one that failed.
    package func aborted(_ sql: String? = nil) -> DatabaseError {
        let reason = cause.withLock { $0 }.map { ": \($0)" } ?? ""
        return DatabaseError(
            .transactionAborted,
            message:
                "a statement of the transaction has failed, which can only be rolled back; what"
                + " may fail belongs in a nested `transaction { }`\(reason)",
            sql: sql)
    }
}
