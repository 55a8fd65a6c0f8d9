/// What would end the transaction that a script runs in, and leave half of it behind when the rest fails.
enum TransactionControl {
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
