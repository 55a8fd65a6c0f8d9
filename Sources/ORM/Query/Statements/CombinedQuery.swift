/// The tuples of several queries together, whatever their models:
///
/// ```swift
/// let names = Author.objects.values(\.name).union(Publisher.objects.values(\.name))
/// let firstTen = try await names.order { [$0.ascending] }.limit(10).all()
/// ```
///
/// Combinations can be combined further: `a.union(b).difference(c)`.
public struct CombinedQuery<each Value: FieldValue>: Sendable {
    private let source: QuerySource
    private let model: ModelName
    private let parts: @Sendable () throws -> CompoundSelect
    private var order: [CombinedOrder] = []
    private var limit: Int?
    private var offset = 0

    init(
        _ source: QuerySource, _ model: ModelName,
        _ parts: @escaping @Sendable () throws -> CompoundSelect
    ) {
        self.source = source
        self.model = model
        self.parts = parts
    }

    /// The tuples in an order by their values: `.order { [$1.descending, $0.ascending] }`. Replaces an earlier order;
    /// without one, tuples come in no certain order.
    public func order(
        _ terms: (repeat CombinedColumn<each Value>) -> [CombinedOrder]
    ) -> CombinedQuery {
        var count = 0
        func column<Column>(_: Column.Type) -> CombinedColumn<Column> {
            count += 1
            return CombinedColumn(position: count)
        }
        var copy = self
        copy.order = terms(repeat column((each Value).self))
        return copy
    }

    /// At most `count` tuples.
    public func limit(_ count: Int) -> CombinedQuery {
        var copy = self
        copy.limit = max(0, count)
        return copy
    }

    /// Without the first `count` tuples.
    public func offset(_ count: Int) -> CombinedQuery {
        var copy = self
        copy.offset = max(0, count)
        return copy
    }

    /// Every tuple.
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

    /// The first tuple in the query's order (by all values from the first on, if it has none), or nil.
    public func first() async throws -> (repeat each Value)? {
        var query = limit(min(limit ?? 1, 1))
        if order.isEmpty {
            var position = 0
            for _ in repeat (each Value).self {
                position += 1
                query.order.append(CombinedOrder(position: position, isDescending: false))
            }
        }
        return try await query.all().first
    }

    /// How many tuples there are.
    public func count() async throws -> Int {
        let connection = try source.connection(model)
        let rows = try statement(connection.dialect)
        return try await connection.count(
            SQLStatement("SELECT COUNT(*) FROM (\(rows.sql)) AS slice", rows.bindings))
    }

    /// Whether there is a tuple.
    public func exists() async throws -> Bool {
        let connection = try source.connection(model)
        let statement = try limit(min(limit ?? 1, 1)).statement(connection.dialect)
        var exists = false
        try await connection.query(statement, cost: .scan) { _ in
            exists = true
            return false
        }
        return exists
    }

    /// The whole as a part of another combination.
    fileprivate func compound() throws -> CompoundSelect {
        var compound = try parts()
        compound.order = order
        compound.limit = limit
        compound.offset = offset
        return compound
    }

    private func statement(_ dialect: any Dialect) throws -> SQLStatement {
        var generator = QueryGenerator(dialect)
        try generator.append(try compound())
        return generator.statement
    }
}

/// A value of the tuples of a ``CombinedQuery``, to put them in order by.
public struct CombinedColumn<Value: FieldValue>: Sendable {
    fileprivate let position: Int

    /// Smallest first. Where NULL comes is up to the database, see ``DialectFeatures/nullsSortFirst``, unless
    /// ``CombinedOrder/nullsFirst`` or ``CombinedOrder/nullsLast`` says so.
    public var ascending: CombinedOrder { CombinedOrder(position: position, isDescending: false) }

    /// Largest first.
    public var descending: CombinedOrder { CombinedOrder(position: position, isDescending: true) }
}

/// One term of the order of a ``CombinedQuery``.
public struct CombinedOrder: Sendable {
    /// The number of the value, from 1.
    let position: Int
    let isDescending: Bool
    var nulls: OrderTerm.Nulls?

    /// NULL before everything else.
    public var nullsFirst: CombinedOrder {
        CombinedOrder(position: position, isDescending: isDescending, nulls: .first)
    }

    /// NULL after everything else.
    public var nullsLast: CombinedOrder {
        CombinedOrder(position: position, isDescending: isDescending, nulls: .last)
    }
}

// MARK: - Combining

extension ValueQuery {
    /// The query as a part of a combination on `other`'s database.
    fileprivate func part(beside other: QuerySource) throws -> CompoundSelect.Part {
        try other.stated.requireBeside(source.stated)
        return .select(try combinedQuery())
    }

    /// The tuples that this query or another one has: each once, or with `all` as often as they come.
    public func union<Other: Model>(
        _ other: ValueQuery<Other, repeat each Value>, all isAll: Bool = false
    ) -> CombinedQuery<repeat each Value> {
        combined(isAll ? .unionAll : .union) { try other.part(beside: source) }
    }

    /// The tuples that both queries have, each once.
    public func intersection<Other: Model>(
        _ other: ValueQuery<Other, repeat each Value>
    ) -> CombinedQuery<repeat each Value> {
        combined(.intersection) { try other.part(beside: source) }
    }

    /// The tuples of this query that another one does not have, each once.
    public func difference<Other: Model>(
        _ other: ValueQuery<Other, repeat each Value>
    ) -> CombinedQuery<repeat each Value> {
        combined(.difference) { try other.part(beside: source) }
    }

    private func combined(
        _ combination: CompoundSelect.Combination,
        _ other: @escaping @Sendable () throws -> CompoundSelect.Part
    ) -> CombinedQuery<repeat each Value> {
        CombinedQuery(source, M.name) {
            CompoundSelect(.select(try combinedQuery()), combination, try other())
        }
    }
}

extension CombinedQuery {
    /// The tuples that these queries or another one has: each once, or with `all` as often as they come.
    public func union<Other: Model>(
        _ other: ValueQuery<Other, repeat each Value>, all isAll: Bool = false
    ) -> CombinedQuery {
        combined(isAll ? .unionAll : .union) { try other.part(beside: source) }
    }

    /// The tuples that both have, each once.
    public func intersection<Other: Model>(
        _ other: ValueQuery<Other, repeat each Value>
    ) -> CombinedQuery {
        combined(.intersection) { try other.part(beside: source) }
    }

    /// The tuples of these queries that another one does not have, each once.
    public func difference<Other: Model>(
        _ other: ValueQuery<Other, repeat each Value>
    ) -> CombinedQuery {
        combined(.difference) { try other.part(beside: source) }
    }

    private func combined(
        _ combination: CompoundSelect.Combination,
        _ other: @escaping @Sendable () throws -> CompoundSelect.Part
    ) -> CombinedQuery {
        CombinedQuery(source, model) {
            CompoundSelect(.compound(try compound()), combination, try other())
        }
    }
}
