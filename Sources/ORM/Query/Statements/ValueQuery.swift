/// Some values of the rows of a query, as tuples: `Post.objects.values(\.title, \.views)`.
///
/// ```swift
/// for (title, name) in try await Post.objects.values({ ($0.title, $0.author.name) }).all() { ... }
/// ```
public struct ValueQuery<M: Model, each Value: FieldValue>: Sendable {
    private var rows: QuerySet<M>
    private let columns: [ExpressionNode]

    init(_ rows: QuerySet<M>, _ columns: [ExpressionNode]) {
        self.rows = rows
        self.columns = columns
    }

    /// Every different tuple once.
    public func distinct() -> ValueQuery {
        var copy = self
        copy.rows.isDistinct = true
        // The model's own order may be by columns that are not among the values.
        if rows.ordering == nil { copy.rows.ordering = [] }
        return copy
    }

    /// The values of every row.
    public func all() async throws -> [(repeat each Value)] {
        try await fetch(rows)
    }

    /// The values of the first row in the query's order (the key's, if it has none), or nil.
    public func first() async throws -> (repeat each Value)? {
        try await fetch(rows.firstRow()).first
    }

    /// The values of the only row.
    ///
    /// - Throws: `M.DoesNotExist`, `M.MultipleObjectsReturned`.
    public func get() async throws -> (repeat each Value) {
        let values = try await fetch(rows.isSliced ? rows : rows.limit(2))
        guard let only = values.first else { throw M.DoesNotExist() }
        guard values.count == 1 else { throw M.MultipleObjectsReturned() }
        return only
    }

    /// How many tuples there are.
    public func count() async throws -> Int {
        guard rows.isDistinct else { return try await rows.count() }
        let connection = try rows.connection()
        var query = try selectQuery()
        if !rows.isSliced { query.order = [] }
        var generator = QueryGenerator(connection.dialect)
        generator.append("SELECT COUNT(*) FROM (")
        try generator.append(query)
        generator.append(") AS slice")
        return try await connection.count(generator.statement)
    }

    var source: QuerySource { rows.source }

    /// The tuples as a part of another statement, which has an order of its own.
    func combinedQuery() throws -> SelectQuery {
        try rows.checkUnlocked()
        var query = try selectQuery()
        if !query.isSliced { query.order = [] }
        return query
    }

    func selectQuery() throws -> SelectQuery {
        var query = try rows.selectQuery()
        query.columns = columns
        return query
    }

    private func fetch(_ rows: QuerySet<M>) async throws -> [(repeat each Value)] {
        let connection = try rows.connection()
        let query = try rows.readingQuery(columns, haveKey: false)
        let statement = try QuerySet<M>.statement(query, connection.dialect)
        var values: [(repeat each Value)] = []
        try await connection.query(statement, cost: rows.cost) { row in
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
}

extension QuerySet {
    /// The values of some fields, instead of whole records.
    public func values<each Value: FieldValue>(
        _ property: repeat any KeyPath<M, each Value> & Sendable
    ) -> ValueQuery<M, repeat each Value> {
        var columns: [ExpressionNode] = []
        for property in repeat each property {
            columns.append(ExpressionNode { .column(try M.meta.reference(to: property)) })
        }
        return ValueQuery(self, columns)
    }

    /// Values that the database works out for each row, instead of whole records.
    @_disfavoredOverload
    public func values<each Value: FieldValue>(
        _ make: (ModelFields<M>) -> (repeat QueryExpression<M, each Value>)
    ) -> ValueQuery<M, repeat each Value> {
        var columns: [ExpressionNode] = []
        for expression in repeat each make(ModelFields()) { columns.append(expression.node) }
        return ValueQuery(self, columns)
    }
}
