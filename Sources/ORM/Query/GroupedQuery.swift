/// The rows of a query in groups that have the same key, for values calculated from each group:
///
/// ```swift
/// let perAuthor = try await Book.objects.group(by: { $0.author.name })
///     .having { $0.countRows() > 1 }
///     .values { ($0.pages.sum(), $0.price.average()) }
/// for (name, (pages, price)) in perAuthor { ... }
/// ```
public struct GroupedQuery<M: Model, each Key: FieldValue>: Sendable {
    private let rows: QuerySet<M>
    private let keys: [ExpressionNode]
    private var having: PredicateNode?
    private var order: [OrderTerm] = []
    private var limit: Int?
    private var offset = 0

    init(_ rows: QuerySet<M>, _ keys: [ExpressionNode]) {
        self.rows = rows
        self.keys = keys
    }

    /// The groups that also meet `condition`.
    public func having(_ condition: (ModelFields<M>) -> GroupCondition<M>) -> GroupedQuery {
        var copy = self
        let node = condition(ModelFields()).node
        copy.having = having.map { .and([$0, node]) } ?? node
        return copy
    }

    /// The groups in an order by their keys or by values calculated from them.
    public func order(_ terms: (ModelFields<M>) -> [QueryOrder<M>]) -> GroupedQuery {
        var copy = self
        // Swift 6.3 cannot make a key path where a type has a pack of parameters.
        copy.order = terms(ModelFields()).map { $0.term }
        return copy
    }

    /// At most `count` groups.
    public func limit(_ count: Int) -> GroupedQuery {
        var copy = self
        copy.limit = max(0, count)
        return copy
    }

    /// Without the first `count` groups.
    public func offset(_ count: Int) -> GroupedQuery {
        var copy = self
        copy.offset = max(0, count)
        return copy
    }

    /// Each group's key, and values calculated from its rows.
    public func values<each Value: FieldValue>(
        _ make: (ModelFields<M>) -> (repeat Aggregate<M, each Value>)
    ) async throws -> [(key: (repeat each Key), values: (repeat each Value))] {
        try rows.checkUnlocked()
        var select = try rows.wholeQuery().selectQuery()
        select.columns = keys
        for aggregate in repeat each make(ModelFields()) { select.columns.append(aggregate.node) }
        select.groupColumns = keys.count
        select.having = having
        select.order = order
        select.limit = limit
        select.offset = offset
        let connection = try rows.connection()
        let statement = try QuerySet<M>.statement(select, connection.dialect)
        var groups: [(key: (repeat each Key), values: (repeat each Value))] = []
        try await connection.query(statement, cost: .scan) { row in
            var column = -1
            func next() -> Int {
                column += 1
                return column
            }
            let key = (repeat try (each Key)(row: row, column: next()))
            groups.append((key, (repeat try (each Value)(row: row, column: next()))))
            return true
        }
        return groups
    }
}

extension QuerySet {
    /// Groups of the rows with the same value of some fields.
    public func group<each Key: FieldValue>(
        by property: repeat any KeyPath<M, each Key> & Sendable
    ) -> GroupedQuery<M, repeat each Key> {
        var keys: [ExpressionNode] = []
        for property in repeat each property {
            keys.append(ExpressionNode { .column(try M.meta.reference(to: property)) })
        }
        return GroupedQuery(self, keys)
    }

    /// Groups of the rows with the same values, which the database works out.
    @_disfavoredOverload
    public func group<each Key: FieldValue>(
        by make: (ModelFields<M>) -> (repeat QueryExpression<M, each Key>)
    ) -> GroupedQuery<M, repeat each Key> {
        var keys: [ExpressionNode] = []
        for key in repeat each make(ModelFields()) { keys.append(key.node) }
        return GroupedQuery(self, keys)
    }

    /// Values calculated from all rows together: `aggregate { ($0.pages.sum(), $0.price.maximum()) }`.
    public func aggregate<each Value: FieldValue>(
        _ make: (ModelFields<M>) -> (repeat Aggregate<M, each Value>)
    ) async throws -> (repeat each Value) {
        var select = try wholeQuery().selectQuery()
        select.order = []
        for aggregate in repeat each make(ModelFields()) { select.columns.append(aggregate.node) }
        let connection = try connection()
        let statement = try Self.statement(select, connection.dialect)
        var values: (repeat each Value)?
        try await connection.query(statement, cost: .scan) { row in
            var column = -1
            func next() -> Int {
                column += 1
                return column
            }
            values = (repeat try (each Value)(row: row, column: next()))
            return false
        }
        guard let values else { throw M.DoesNotExist() }
        return values
    }

    /// The same rows without a slice, which is a condition then: a slice is cut after groups are made.
    fileprivate func wholeQuery() throws -> QuerySet {
        guard isSliced || isDistinct else { return self }
        var whole = self
        whole.predicate = .isSelected(.column(M.meta.primaryKeyColumn), by: try keysQuery())
        whole.limit = nil
        whole.offset = 0
        whole.isDistinct = false
        return whole
    }
}
