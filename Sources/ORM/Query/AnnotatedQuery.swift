/// The records of a query, each with values that the database works out for it:
///
/// ```swift
/// for (book, reviews) in try await Book.objects.annotate({ $0.related(\Review.book).count() }).all() { ... }
/// ```
public struct AnnotatedQuery<M: Model, each Value: FieldValue>: Sendable {
    private let rows: QuerySet<M>
    private let values: [ExpressionNode]

    init(_ rows: QuerySet<M>, _ values: [ExpressionNode]) {
        self.rows = rows
        self.values = values
    }

    /// Every record with its values.
    public func all() async throws -> [(M, repeat each Value)] { try await fetch(rows) }

    /// The first record in the query's order (the key's, if it has none) with its values, or nil.
    public func first() async throws -> (M, repeat each Value)? {
        try await fetch(rows.firstRow()).first
    }

    /// The only record, with its values.
    ///
    /// - Throws: `M.DoesNotExist`, `M.MultipleObjectsReturned`.
    public func get() async throws -> (M, repeat each Value) {
        let found = try await fetch(rows.isSliced ? rows : rows.limit(2))
        guard let only = found.first else { throw M.DoesNotExist() }
        guard found.count == 1 else { throw M.MultipleObjectsReturned() }
        return only
    }

    private func fetch(_ rows: QuerySet<M>) async throws -> [(M, repeat each Value)] {
        let connection = try rows.connection()
        let first = rows.recordColumns.count
        let select = try rows.readingQuery(rows.recordColumns + values)
        let statement = try QuerySet<M>.statement(select, connection.dialect)
        var records: [M] = []
        var annotations: [(repeat each Value)] = []
        try await connection.query(statement, cost: rows.cost) { row in
            var column = first - 1
            func next() -> Int {
                column += 1
                return column
            }
            records.append(try rows.record(from: row))
            annotations.append((repeat try (each Value)(row: row, column: next())))
            return true
        }
        try await rows.prefetch(&records, on: connection)
        return zip(records, annotations).map { record, values in (record, repeat each values) }
    }
}

extension QuerySet {
    /// The records together with values that the database works out for each.
    public func annotate<each Value: FieldValue>(
        _ make: (ModelFields<M>) -> (repeat QueryExpression<M, each Value>)
    ) -> AnnotatedQuery<M, repeat each Value> {
        var values: [ExpressionNode] = []
        for value in repeat each make(ModelFields()) { values.append(value.node) }
        return AnnotatedQuery(self, values)
    }
}
