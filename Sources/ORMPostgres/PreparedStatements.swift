/// A statement that the server has parsed for a connection.
final class PreparedStatement {
    let sql: String
    let name: String
    /// Whether all its columns are of types that are read in binary form; nil until the server has described them.
    var isBinary: Bool?

    init(_ sql: String, name: String) {
        self.sql = sql
        self.name = name
    }
}

/// The statements that a connection's server keeps for it, by their texts.
struct PreparedStatements {
    private var statements: [String: PreparedStatement] = [:]
    /// The oldest first.
    private var order: [PreparedStatement] = []
    private var lastNumber = 0

    /// Most that a connection keeps.
    private static let capacity = 256

    var isFull: Bool { order.count >= Self.capacity }

    subscript(sql: String) -> PreparedStatement? { statements[sql] }

    mutating func add(_ sql: String) -> PreparedStatement {
        lastNumber += 1
        let statement = PreparedStatement(sql, name: "manage_\(lastNumber)")
        statements[sql] = statement
        order.append(statement)
        return statement
    }

    mutating func removeOldest() -> PreparedStatement? {
        guard let oldest = order.first else { return nil }
        remove(oldest)
        return oldest
    }

    /// - Returns: False if the text has another statement by now, or none.
    @discardableResult
    mutating func remove(_ statement: PreparedStatement) -> Bool {
        guard statements[statement.sql] === statement else { return false }
        statements[statement.sql] = nil
        order.removeAll { $0 === statement }
        return true
    }

    /// Forgets what the server has forgotten; what is on its way to it stays.
    mutating func removeDescribed() {
        order.removeAll { $0.isBinary != nil }
        statements = statements.filter { $0.value.isBinary == nil }
    }
}
