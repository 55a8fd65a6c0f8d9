/// A statement that the server has parsed for a connection.
final class PreparedStatement {
    let name: String
    /// Whether all its columns are of types that are read in binary form; nil until the server has described them.
    var isBinary: Bool?

    init(name: String) { self.name = name }
}

/// The statements that a connection's server keeps for it, by their texts.
struct PreparedStatements {
    private var statements: [String: PreparedStatement] = [:]
    /// Their texts, the oldest first.
    private var order: [String] = []
    private var lastNumber = 0

    /// Most that a connection keeps.
    private static let capacity = 256

    var isFull: Bool { order.count >= Self.capacity }

    subscript(sql: String) -> PreparedStatement? { statements[sql] }

    mutating func add(_ sql: String) -> PreparedStatement {
        lastNumber += 1
        let statement = PreparedStatement(name: "manage_\(lastNumber)")
        statements[sql] = statement
        order.append(sql)
        return statement
    }

    mutating func removeOldest() -> PreparedStatement? {
        order.isEmpty ? nil : statements.removeValue(forKey: order.removeFirst())
    }

    mutating func remove(_ sql: String) {
        statements[sql] = nil
        order.removeAll { $0 == sql }
    }
}
