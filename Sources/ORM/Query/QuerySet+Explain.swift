extension QuerySet {
    /// How the database would run the query, one step a line, in its own words.
    public func explain() async throws -> String {
        let connection = try connection()
        var statement = try selectStatement(connection.dialect)
        let (prefix, column) = connection.dialect.explanation
        statement.sql = prefix + statement.sql
        var lines: [String] = []
        try await connection.query(statement, cost: .scan) { row in
            lines.append(row.text(at: column))
            return true
        }
        return lines.joined(separator: "\n")
    }
}
