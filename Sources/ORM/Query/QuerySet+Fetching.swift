extension QuerySet {
    /// Every row.
    public func all() async throws -> [M] {
        let connection = try connection()
        var records: [M] = []
        let (meta, isPlain) = (M.meta, related.isEmpty)
        try await connection.query(try selectStatement(connection.dialect), cost: cost) { row in
            // The shorter way spares a look-up of generic types in every row.
            records.append(isPlain ? try meta.make(from: row) : try record(from: row))
            return true
        }
        try await prefetch(&records, on: connection)
        return records
    }

    /// The first row in the query's order (the key's, if it has none), or nil.
    public func first() async throws -> M? {
        let connection = try connection()
        var record: M?
        try await connection.query(try firstStatement(connection.dialect), cost: cost) { row in
            record = try self.record(from: row)
            return false
        }
        return try await prefetched(record, on: connection)
    }

    /// The last row in the query's order (the key's, if it has none), or nil. The query must have no slice.
    public func last() async throws -> M? {
        guard !isSliced else { throw SlicedQueryError() }
        let terms = try orderTerms()
        var query = self
        query.ordering = (terms.isEmpty ? [M.byKey] : terms).map(\.reversed)
        return try await query.first()
    }

    /// The row with the latest, or largest, value of a property; one with NULL only where there is no other.
    public func latest<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable
    ) async throws -> M? {
        try await furthest(property, isLast: true)
    }

    /// The row with the earliest, or smallest, value of a property; one with NULL only where there is no other.
    public func earliest<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable
    ) async throws -> M? {
        try await furthest(property, isLast: false)
    }

    private func furthest(_ property: PartialKeyPath<M>, isLast: Bool) async throws -> M? {
        guard !isSliced else { throw SlicedQueryError() }
        var query = self
        // Where there are no NULLs, to say where they come would keep PostgreSQL from using an index.
        let field = M.meta.fields[try M.meta.position(of: property)].name
        let admitsNull = M.meta.description.field(named: field)?.isNull ?? true
        query.ordering = [
            OrderTerm(
                expression: .column(try M.meta.column(of: property)), isDescending: isLast,
                nulls: admitsNull ? .last : nil)
        ]
        return try await query.first()
    }

    /// The only row.
    ///
    /// - Throws: `M.DoesNotExist`, `M.MultipleObjectsReturned`.
    public func get() async throws -> M {
        let connection = try connection()
        let statement =
            isLookup || isSliced
            ? try selectStatement(connection.dialect)
            : try limit(2).selectStatement(connection.dialect)
        var record: M?
        var isAlone = true
        try await connection.query(statement, cost: cost) { row in
            isAlone = record == nil
            record = try self.record(from: row)
            return isAlone
        }
        guard isAlone else { throw M.MultipleObjectsReturned() }
        guard let record = try await prefetched(record, on: connection) else {
            throw M.DoesNotExist()
        }
        return record
    }

    /// The only row that also meets a condition on fields of any table that the model leads to.
    ///
    /// - Throws: `M.DoesNotExist`, `M.MultipleObjectsReturned`.
    public func get(_ condition: (ModelFields<M>) -> Condition<M>) async throws -> M {
        try await filter(condition).get()
    }

    /// The only row that also meets `condition`.
    ///
    /// - Throws: `M.DoesNotExist`, `M.MultipleObjectsReturned`.
    public func get(_ condition: Condition<M>) async throws -> M {
        try await filter(condition).get()
    }

    /// How many rows there are.
    public func count() async throws -> Int {
        let connection = try connection()
        return try await connection.count(try countStatement(connection.dialect))
    }

    /// Whether there is a row.
    public func exists() async throws -> Bool {
        let connection = try connection()
        var exists = false
        try await connection.query(try existsStatement(connection.dialect), cost: cost) { _ in
            exists = true
            return false
        }
        return exists
    }

    /// The rows one by one, read as they are consumed: memory does not grow with their number, and leaving
    /// the loop ends the query.
    ///
    /// In a transaction the rows are those that it sees, and must be consumed before it ends.
    public func stream() -> RecordStream<M> { RecordStream(query: self) }

    package func firstStatement(_ dialect: any Dialect) throws -> SQLStatement {
        if isLookup, !isSliced { return try selectStatement(dialect) }
        return try firstRow().selectStatement(dialect)
    }

    /// The query of at most its first row.
    func firstRow() throws -> QuerySet {
        var query = self
        if try orderTerms().isEmpty { query.ordering = [M.byKey] }
        return query.limit(min(limit ?? 1, 1))
    }
}

/// A slice where the whole of a query is needed.
public struct SlicedQueryError: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String {
        "a query cannot be changed in this way once `limit` or `offset` has cut a slice from it"
    }
}

extension DatabaseConnection {
    /// The number that a statement selects.
    func count(_ statement: SQLStatement) async throws -> Int {
        var count: Int64 = 0
        try await query(statement, cost: .scan) { row in
            count = row.integer(at: 0)
            return false
        }
        return Int(count)
    }
}

/// Rows of a query as an asynchronous sequence. See ``QuerySet/stream()``.
public struct RecordStream<M: Model>: AsyncSequence, Sendable {
    public typealias Element = M

    let query: QuerySet<M>

    public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(query: query) }

    /// Opens the query at the first row asked for.
    public struct AsyncIterator: AsyncIteratorProtocol {
        private let query: QuerySet<M>
        private var batches: AsyncThrowingStream<[M], any Error>.Iterator?
        private var batch: [M] = []
        private var position = 0
        private var isOpen = false

        init(query: QuerySet<M>) {
            self.query = query
        }

        public mutating func next() async throws -> M? {
            if !isOpen {
                isOpen = true
                try await open()
            }
            while position == batch.count {
                guard var next = try await batches?.next() else { return nil }
                try await query.prefetch(&next, on: try query.connection())
                batch = next
                position = 0
            }
            defer { position += 1 }
            return batch[position]
        }

        private mutating func open() async throws {
            guard let database = try query.connection() as? any Database else {
                batch = try await query.all()
                return
            }
            let statement = try query.selectStatement(database.dialect)
            batches = database.stream(statement) { [query] in try query.record(from: $0) }
                .makeAsyncIterator()
        }
    }
}
