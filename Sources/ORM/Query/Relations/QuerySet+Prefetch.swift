extension QuerySet {
    /// Reads the rows of a many-to-many field for all records together, in one more statement; the field's
    /// `all()` then answers from memory.
    public func prefetchRelated<Target: Model>(
        _ property: any WritableKeyPath<M, ManyToMany<Target>> & Sendable
    ) -> QuerySet { prefetchRelated(property, Target.objects) }

    /// Reads those rows of a many-to-many field that a query has, in its order. The query must have no slice.
    public func prefetchRelated<Target: Model>(
        _ property: any WritableKeyPath<M, ManyToMany<Target>> & Sendable,
        _ rows: QuerySet<Target>
    ) -> QuerySet {
        var copy = self
        copy.prefetches.append(Prefetch(property, rows))
        return copy
    }

    func prefetch(_ records: inout [M], on connection: any DatabaseConnection) async throws {
        guard !records.isEmpty else { return }
        for prefetch in prefetches { try await prefetch.run(&records, connection) }
    }

    func prefetched(_ record: M?, on connection: any DatabaseConnection) async throws -> M? {
        guard let record, !prefetches.isEmpty else { return record }
        var records = [record]
        try await prefetch(&records, on: connection)
        return records[0]
    }
}

/// A many-to-many field whose rows are read after the records.
struct Prefetch<M: Model>: Sendable {
    let run: @Sendable (inout [M], any DatabaseConnection) async throws -> Void

    init<Target: Model>(
        _ property: any WritableKeyPath<M, ManyToMany<Target>> & Sendable,
        _ rows: QuerySet<Target>
    ) {
        run = { records, connection in
            let through = try M.meta.throughTable(of: property)
            let pairs = PairJoin(through, key: Target.meta.primaryKeyColumn)
            let found = try await rows.grouped(
                by: .pairOwner, joining: pairs, keys: records.map(\.id), on: connection)
            for index in records.indices {
                records[index][keyPath: property].prefetched = PrefetchedRows(
                    found[records[index].id] ?? [])
            }
        }
    }
}

extension QuerySet {
    /// The query's rows by the value of a column that is one of `keys`, in the query's order.
    fileprivate func grouped<Key: PrimaryKeyValue>(
        by column: ExpressionNode, joining pairs: PairJoin? = nil, keys: [Key],
        on connection: any DatabaseConnection
    ) async throws -> [Key: [M]] {
        guard !isSliced else { throw SlicedQueryError() }
        var owners: [Key] = []
        var records: [M] = []
        for batch in Array(Set(keys)).batches(of: connection.dialect.features.maximumBindings / 2) {
            // The record's own columns come first, as its reader expects.
            var select = try readingQuery(recordColumns + [column])
            let owner = select.columns.count - 1
            select.pairs = pairs
            let isWanted = PredicateNode.isIn(column, try batch.map { try $0.databaseValue() })
            select.predicate = select.predicate.map { .and([isWanted, $0]) } ?? isWanted
            let statement = try Self.statement(select, connection.dialect)
            try await connection.query(statement, cost: .scan) { row in
                owners.append(try Key(databaseValue: row.value(at: owner)))
                records.append(try record(from: row))
                return true
            }
        }
        try await prefetch(&records, on: connection)
        var groups: [Key: [M]] = [:]
        for (owner, record) in zip(owners, records) { groups[owner, default: []].append(record) }
        return groups
    }
}

extension Array where Element: Model {
    /// The rows that refer to these records through a foreign key, by the key of the record: one statement, however
    /// many records there are.
    ///
    /// ```swift
    /// let reviews = try await books.related(\Review.book)
    /// for book in books { print(book.title, reviews[book.id, default: []].count) }
    /// ```
    public func related<Source: Model, Value: FieldValue>(
        _ property: any KeyPath<Source, Value> & Sendable,
        in rows: QuerySet<Source> = Source.objects
    ) async throws -> [Element.ID: [Source]]
    where Value.Base: ForeignKeyValue, Value.Base.Target == Element {
        guard !isEmpty else { return [:] }
        let connection = try rows.connection()
        return try await rows.grouped(
            by: .column(try Source.meta.column(of: property)), keys: map(\.id), on: connection)
    }
}
