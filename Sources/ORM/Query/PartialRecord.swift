/// A record of which only some fields were read. It cannot be saved, since that would overwrite the rest.
///
/// ```swift
/// for book in try await Book.objects.only(\.title).all() { print(try book.title) }
/// ```
@dynamicMemberLookup
public struct PartialRecord<M: Model>: Sendable {
    private let record: M
    /// Positions of the fields that were read.
    private let fields: [Int]

    init(_ record: M, fields: [Int]) {
        self.record = record
        self.fields = fields
    }

    /// The key, which is always read.
    public var id: M.ID { record.id }

    /// The value of a field.
    ///
    /// - Throws: ``DeferredFieldError`` for a field that was not read.
    public subscript<Value: FieldValue>(dynamicMember property: KeyPath<M, Value>) -> Value {
        get throws {
            let position = try M.meta.position(of: property)
            guard fields.contains(position) else {
                throw DeferredFieldError(model: M.name, field: M.meta.fields[position].name)
            }
            return record[keyPath: property]
        }
    }

    /// The whole record.
    ///
    /// - Throws: `DoesNotExist` if the row is gone.
    public func load(using alias: String? = nil) async throws -> M {
        var whole = record
        try await whole.refresh(using: alias)
        return whole
    }
}

/// A field that a query left out.
public struct DeferredFieldError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName
    public var field: String

    public var description: String {
        "`\(model).\(field)` was not read; name it in `only`, or call `load()` for the whole record"
    }
}

/// A query that reads some fields of its records.
public struct PartialQuery<M: Model>: Sendable {
    private let rows: QuerySet<M>
    private let positions: @Sendable () throws -> [Int]

    init(_ rows: QuerySet<M>, _ positions: @escaping @Sendable () throws -> [Int]) {
        self.rows = rows
        self.positions = positions
    }

    /// Every record.
    public func all() async throws -> [PartialRecord<M>] { try await fetch(rows) }

    /// The first record in the query's order (the key's, if it has none), or nil.
    public func first() async throws -> PartialRecord<M>? {
        try await fetch(rows.firstRow()).first
    }

    private func fetch(_ rows: QuerySet<M>) async throws -> [PartialRecord<M>] {
        let positions = try positions()
        let columns = M.meta.columnFields.indices.filter {
            positions.contains(M.meta.columnFields[$0])
        }
        let connection = try rows.connection()
        let select = try rows.readingQuery(columns.map { .column(M.meta.columns[$0]) })
        let statement = try QuerySet<M>.statement(select, connection.dialect)
        var records: [PartialRecord<M>] = []
        try await connection.query(statement, cost: rows.cost) { row in
            let record = try M.meta.make(from: row, columns: columns)
            records.append(PartialRecord(record, fields: positions))
            return true
        }
        return records
    }
}

extension QuerySet {
    /// Reads these fields and the key.
    public func only(_ properties: any PartialKeyPath<M> & Sendable...) -> PartialQuery<M> {
        PartialQuery(self) {
            try properties.map { try M.meta.columnPosition(of: $0) } + [M.meta.keyPosition]
        }
    }

    /// Reads all fields but these. The key is read in any case.
    public func `defer`(_ properties: any PartialKeyPath<M> & Sendable...) -> PartialQuery<M> {
        PartialQuery(self) {
            let left = Set(try properties.map { try M.meta.columnPosition(of: $0) })
            return M.meta.columnFields.filter { !left.contains($0) || $0 == M.meta.primaryKeyIndex }
        }
    }
}

extension ModelMeta {
    fileprivate var keyPosition: Int { primaryKeyIndex ?? 0 }

    fileprivate func columnPosition(of property: PartialKeyPath<M>) throws -> Int {
        _ = try column(of: property)
        return try position(of: property)
    }
}
