/// The tuples of several queries together, whatever their models:
/// `Author.objects.values(\.name).union(Publisher.objects.values(\.name))`.
public struct UnionQuery<each Value: FieldValue>: Sendable {
    private let source: QuerySource
    private let model: ModelName
    private let parts: @Sendable () throws -> [SelectQuery]
    private let isAll: Bool

    fileprivate init(
        _ source: QuerySource, _ model: ModelName, isAll: Bool,
        _ parts: @escaping @Sendable () throws -> [SelectQuery]
    ) {
        self.source = source
        self.model = model
        self.isAll = isAll
        self.parts = parts
    }

    /// Every tuple, in no certain order.
    public func all() async throws -> [(repeat each Value)] {
        let connection = try source.connection(model)
        let statement = try statement(connection.dialect)
        var values: [(repeat each Value)] = []
        try await connection.query(statement, cost: .scan) { row in
            var column = -1
            func next() -> Int {
                column += 1
                return column
            }
            values.append((repeat try (each Value)(row: row, column: next())))
            return true
        }
        return values
    }

    /// How many tuples there are.
    public func count() async throws -> Int {
        let connection = try source.connection(model)
        let rows = try statement(connection.dialect)
        return try await connection.count(
            SQLStatement("SELECT COUNT(*) FROM (\(rows.sql)) AS slice", rows.bindings))
    }

    private func statement(_ dialect: any Dialect) throws -> SQLStatement {
        var generator = QueryGenerator(dialect)
        for (index, var part) in try parts().enumerated() {
            if index > 0 { generator.append(isAll ? " UNION ALL " : " UNION ") }
            // SQLite takes ORDER BY and LIMIT for the whole unless they are in a subquery.
            if part.isSliced { generator.append("SELECT * FROM (") } else { part.order = [] }
            try generator.append(subquery: part)
            if part.isSliced { generator.append(") AS part\(index)") }
        }
        return generator.statement
    }
}

extension ValueQuery {
    /// The tuples that this query or another one has: each once, or with `all` as often as they come.
    public func union<Other: Model>(
        _ other: ValueQuery<Other, repeat each Value>, all isAll: Bool = false
    ) -> UnionQuery<repeat each Value> {
        UnionQuery(source, M.name, isAll: isAll) { [try selectQuery(), try other.selectQuery()] }
    }
}
