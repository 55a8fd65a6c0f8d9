/// SQL text of a model's commonest statements, made once.
struct ModelStatements: Sendable {
    /// `SELECT "id", "title" FROM "blog_post"`.
    let select: String
    /// ``select`` with a WHERE for one row by its key.
    let selectByKey: String

    init(table: String, columns: [String], primaryKey: String?) {
        let list = columns.map(quoteIdentifier).joined(separator: ", ")
        select = "SELECT \(list) FROM \(quoteIdentifier(table))"
        selectByKey = "\(select) WHERE \(quoteIdentifier(primaryKey ?? "id")) = ? LIMIT 2"
    }
}

/// The identifier in double quotes, embedded quotes doubled; the same on every database of ours.
package func quoteIdentifier(_ identifier: String) -> String {
    "\"\(identifier.replacing("\"", with: "\"\""))\""
}
