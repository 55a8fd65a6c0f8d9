internal import Synchronization

/// The statement of a transaction that failed, and was not undone together with a nested transaction around it.
///
/// PostgreSQL takes no statement after it but the way back, and answers COMMIT with a rollback. Both drivers keep to
/// that, so that what caught the error tells nobody of a commit, and so that what was tried on SQLite holds on
/// PostgreSQL.
///
/// Source: <https://www.postgresql.org/docs/current/tutorial-transactions.html>
package final class TransactionFailure: Sendable {
    private struct State {
        var hasFailed = false
        /// Nil where only the server's refusal of a later statement was seen.
        var cause: DatabaseError?
    }

    private let state = Mutex(State())

    package init() {}

    package func note(_ error: DatabaseError) {
        state.withLock { state in
            state.hasFailed = true
            if state.cause == nil, error.code != .transactionAborted { state.cause = error }
        }
    }

    /// What failed has been undone.
    package func clear() { state.withLock { $0 = State() } }

    /// - Throws: ``aborted(_:)`` if a statement has failed.
    package func check(_ sql: String? = nil) throws(DatabaseError) {
        if state.withLock({ $0.hasFailed }) { throw aborted(sql) }
    }

    /// For a statement, or the commit, that comes after the one that failed. Where trying the whole again may help, it
    /// has the code of that.
    package func aborted(_ sql: String? = nil) -> DatabaseError {
        let cause = state.withLock { $0.cause }
        return DatabaseError(
            cause?.code == .busy ? .busy : .transactionAborted,
            message: "a statement of the transaction has failed, which can only be rolled back;"
                + " what may fail belongs in a nested `transaction { }`"
                + (cause.map { ": \($0)" } ?? ""),
            sql: sql)
    }
}
