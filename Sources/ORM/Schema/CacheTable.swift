/// A table of keys, values and moments of expiry.
///
/// Source: `createcachetable` of Django 5.2
public struct CacheTable: Sendable {
    private let name: String

    public init(name: String) {
        self.name = name
    }

    /// What makes the table.
    public func steps(for dialect: any Dialect) -> [SchemaStep] {
        let generator = SchemaGenerator(dialect: dialect)
        let table = TableDefinition(
            name: name,
            columns: [
                ColumnDefinition(
                    field: "cache_key", name: "cache_key", kind: .char(maxLength: 255),
                    isPrimaryKey: true),
                ColumnDefinition(field: "value", name: "value", kind: .text),
                ColumnDefinition(
                    field: "expires", name: "expires",
                    kind: .dateTime(autoNow: false, autoNowAdd: false)),
            ]
        )
        let index =
            "CREATE INDEX \(quoteIdentifier("\(name)_expires"))"
            + " ON \(quoteIdentifier(name)) (\(quoteIdentifier("expires")))"
        return [.statement(generator.createTable(table)), .statement(index)]
    }

    /// - Returns: false if there is a table of that name already.
    public func make(in database: any Database) async throws -> Bool {
        try await database.schemaTransaction { connection in
            guard try await !Introspection(connection).tableNames().contains(name) else {
                return false
            }
            for step in steps(for: connection.dialect) { try await step.run(on: connection) }
            return true
        }
    }
}
