/// SQL text of a model's commonest statements, made once.
struct ModelStatements: Sendable {
    /// `SELECT "id", "title" FROM "blog_post"`.
    let select: String
    /// ``select`` with a WHERE for one row by its key.
    let selectByKey: String
    /// `INSERT INTO "blog_post" ("id", "title") VALUES (?, ?)`.
    let insert: String
    /// ``insert`` for a row whose key the database gives.
    let insertWithoutKey: String
    /// ``insertWithoutKey`` for databases that are asked for the key.
    let insertReturningKey: String
    /// `UPDATE "blog_post" SET "title" = ? WHERE "id" = ?`; the key is bound last.
    let update: String

    init(table: String, columns: [String], primaryKey: String) {
        let list = columns.map(quoteIdentifier).joined(separator: ", ")
        let key = quoteIdentifier(primaryKey)
        let others = columns.filter { $0 != primaryKey }
        select = "SELECT \(list) FROM \(quoteIdentifier(table))"
        selectByKey = "\(select) WHERE \(key) = ? LIMIT 2"
        insert = Self.insert(into: table, columns)
        insertWithoutKey = Self.insert(into: table, others)
        insertReturningKey = "\(insertWithoutKey) RETURNING \(key)"
        // A model of nothing but a key still has to find out whether its row exists.
        let assignments =
            others.isEmpty
            ? "\(key) = \(key)"
            : others.map { "\(quoteIdentifier($0)) = ?" }.joined(separator: ", ")
        update = "UPDATE \(quoteIdentifier(table)) SET \(assignments) WHERE \(key) = ?"
    }

    private static func insert(into table: String, _ columns: [String]) -> String {
        guard !columns.isEmpty else {
            return "INSERT INTO \(quoteIdentifier(table)) DEFAULT VALUES"
        }
        let list = columns.map(quoteIdentifier).joined(separator: ", ")
        let marks = Array(repeating: "?", count: columns.count).joined(separator: ", ")
        return "INSERT INTO \(quoteIdentifier(table)) (\(list)) VALUES (\(marks))"
    }
}

/// The identifier in double quotes, embedded quotes doubled; the same on every database of ours.
package func quoteIdentifier(_ identifier: String) -> String {
    "\"\(identifier.replacing("\"", with: "\"\""))\""
}
