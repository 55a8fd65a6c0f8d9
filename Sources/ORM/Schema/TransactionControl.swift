/// What would end the transaction that a statement or script runs in, and leave half of it behind when the rest fails.
package enum TransactionControl {
    /// Of SQLite and PostgreSQL.
    private static let verbs = [
        "BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE",
    ]

    /// Whether a statement begins or ends a transaction or savepoint.
    ///
    /// Source: <https://www.sqlite.org/lang_transaction.html>, <https://www.sqlite.org/lang_savepoint.html>,
    /// <https://www.postgresql.org/docs/current/sql-commands.html>
    package static func isStatement(_ sql: String, nestsComments: Bool = false) -> Bool {
        SQLKeyword.begins(sql, withOneOf: verbs, nestsComments: nestsComments)
    }

    /// - Throws: ``DatabaseError`` for a script that begins or ends a transaction. Savepoints are its own.
    package static func check(script: String) throws(DatabaseError) {
        if word(in: script) != nil { throw error(script) }
    }

    package static func error(_ sql: String) -> DatabaseError {
        DatabaseError(
            .other, message: "transactions begin and end with `transaction { }` only", sql: sql)
    }

    /// The first word that begins or ends a transaction, or nil. Savepoints are the script's own.
    ///
    /// Source: <https://www.sqlite.org/lang_transaction.html>,
    /// <https://www.postgresql.org/docs/current/sql-commands.html>
    static func word(in script: String) -> String? {
        var startsStatement = true
        var isDefinition = false
        // Of BEGIN and CASE in the body of a trigger or function.
        var depth = 0
        var previous: SQLTokens.Token?
        let tokens = SQLTokens.tokens(of: script)
        for (index, token) in tokens.enumerated() {
            defer { previous = token }
            if token == .symbol(";"), depth == 0 {
                startsStatement = true
                continue
            }
            guard case .word(let word, _) = token, previous != .symbol(".") else {
                startsStatement = false
                continue
            }
            if startsStatement {
                isDefinition = word == "CREATE"
                startsStatement = false
                switch word {
                case "BEGIN", "START", "COMMIT", "END", "ABORT": return word
                case "ROLLBACK":
                    let rest = tokens[(index + 1)...].prefix { $0 != .symbol(";") }
                    if !rest.contains(where: \.isTo) { return word }
                default: break
                }
            } else if isDefinition {
                if word == "BEGIN" || word == "CASE" { depth += 1 }
                if word == "END" { depth = max(0, depth - 1) }
            }
        }
        return nil
    }
}

extension SQLTokens.Token {
    fileprivate var isTo: Bool {
        if case .word("TO", _) = self { true } else { false }
    }
}
