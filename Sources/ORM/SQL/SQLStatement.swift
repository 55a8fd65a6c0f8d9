/// SQL text with its bound values. The text never contains a value.
///
/// Placeholders are `?` in order; a driver whose database numbers them rewrites the text once, when it
/// prepares the statement.
public struct SQLStatement: Sendable, Hashable {
    public var sql: String
    public var bindings: [DatabaseValue]

    public init(_ sql: String, _ bindings: [DatabaseValue] = []) {
        self.sql = sql
        self.bindings = bindings
    }
}
