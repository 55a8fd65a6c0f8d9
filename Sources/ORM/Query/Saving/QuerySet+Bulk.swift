/// What a bulk insert does with a record that a unique constraint refuses.
public struct BulkConflict<M: Model>: Sendable {
    enum Action: Sendable {
        case fail, ignore
        case update([any PartialKeyPath<M> & Sendable], unique: [any PartialKeyPath<M> & Sendable])
    }

    let action: Action

    /// Fail, and insert none of the records.
    public static var fail: BulkConflict { BulkConflict(action: .fail) }

    /// Leave the record out. Which ones were is not known, so no record receives a key.
    public static var ignore: BulkConflict { BulkConflict(action: .ignore) }

    /// Change the row that is there: its `properties` get the record's values. `unique` are the properties of the
    /// constraint that tells the rows apart.
    public static func update(
        _ properties: any PartialKeyPath<M> & Sendable...,
        unique: [any PartialKeyPath<M> & Sendable]
    ) -> BulkConflict { BulkConflict(action: .update(properties, unique: unique)) }
}

extension QuerySet {
    /// Inserts many records in few statements and one transaction. They receive their keys.
    ///
    /// - Throws: ``DatabaseError``; ``ColumnError`` for a value that no column holds. Nothing is inserted then.
    public func bulkCreate(
        _ records: inout [M], onConflict conflict: BulkConflict<M> = .fail
    ) async throws {
        try checkModel()
        guard !records.isEmpty else { return }
        let fresh = records
        records = try await source.connection(M.name, .writing).transaction { connection in
            var records = fresh
            for index in records.indices { records[index].setAutomaticDates(onInsert: true) }
            let (keyed, unkeyed) = (
                records.indices.filter { records[$0].id != .unassigned },
                records.indices.filter { records[$0].id == .unassigned }
            )
            let insertion = try BulkInsertion<M>(conflict: conflict)
            try await insertion.run(&records, at: keyed, includingKey: true, on: connection)
            try await insertion.run(&records, at: unkeyed, includingKey: false, on: connection)
            for index in records.indices where records[index].id != .unassigned {
                try M.meta.bindManyToMany(&records[index])
            }
            return records
        }
    }

    /// Gives the rows of many records the values of some properties, in few statements and one transaction.
    /// Answers how many rows there were.
    @discardableResult
    public func bulkUpdate(
        _ records: [M], _ properties: any PartialKeyPath<M> & Sendable...
    ) async throws -> Int {
        try checkModel()
        let columns = try properties.map { try M.meta.column(of: $0) }
        guard !records.isEmpty, !columns.isEmpty else { return 0 }
        return try await source.connection(M.name, .writing).transaction { connection in
            let size = min(500, connection.dialect.features.maximumBindings / (columns.count + 1))
            var count = 0
            for batch in records.batches(of: max(1, size)) {
                let statement = try Self.bulkUpdate(batch, columns, connection.dialect)
                count += try await connection.execute(statement).changedRows
            }
            return count
        }
    }

    /// `UPDATE "t" SET "a" = v.column2 FROM (VALUES (?, ?), ...) AS v WHERE "t"."id" = v.column1`.
    private static func bulkUpdate(
        _ records: [M], _ columns: [String], _ dialect: any Dialect
    ) throws -> SQLStatement {
        let positions = try ([M.meta.primaryKeyColumn] + columns).map(M.meta.position(ofColumn:))
        let types = positions.map { index in
            dialect.features.needsCastInValues
                ? dialect.typeName(for: M.meta.columnKind(at: index).referringKind) : nil
        }
        var generator = QueryGenerator(dialect)
        let table = quoteIdentifier(M.meta.table)
        generator.append("UPDATE \(table) SET ")
        for (index, column) in columns.enumerated() {
            if index > 0 { generator.append(", ") }
            generator.append("\(quoteIdentifier(column)) = v.column\(index + 2)")
        }
        generator.append(" FROM (VALUES ")
        for (index, record) in records.enumerated() {
            if index > 0 { generator.append(", ") }
            try withUnsafePointer(to: record) { pointer in
                for (index, position) in positions.enumerated() {
                    generator.append(index == 0 ? "(" : ", ")
                    if types[index] != nil { generator.append("CAST(") }
                    generator.bind(try M.meta.storedValue(pointer, column: position))
                    if let type = types[index] { generator.append(" AS \(type))") }
                }
            }
            generator.append(")")
        }
        let key = quoteIdentifier(M.meta.primaryKeyColumn)
        generator.append(") AS v WHERE \(table).\(key) = v.column1")
        return generator.statement
    }

    /// The query's rows that have one of these keys, by key.
    public func inBulk(_ keys: [M.ID]) async throws -> [M.ID: M] {
        // A path to a requirement of a protocol is not the path to the model's own property.
        try await inBulk(keys, .column(M.meta.primaryKeyColumn)) { $0.id }
    }

    /// The query's rows that have one of these values in a unique field, by that value as the row has it.
    ///
    /// - Throws: ``AmbiguousFieldError`` if several rows may have one value.
    public func inBulk<Key: FieldValue & Hashable>(
        _ keys: [Key], by property: any KeyPath<M, Key> & Sendable
    ) async throws -> [Key: M] {
        let column = try M.meta.reference(to: property)
        guard M.meta.uniqueColumns.contains(column.name) else {
            throw AmbiguousFieldError(
                model: M.name, field: M.meta.fields[try M.meta.position(of: property)].name)
        }
        return try await inBulk(keys, .column(column)) { $0[keyPath: property] }
    }

    private func inBulk<Key: FieldValue & Hashable>(
        _ keys: [Key], _ column: ExpressionNode, _ key: (M) -> Key
    ) async throws -> [Key: M] {
        guard !isSliced else { throw SlicedQueryError() }
        var rest = Array(Set(keys))[...]
        var found: [Key: M] = [:]
        while !rest.isEmpty {
            // Keys of some kinds are bound one by one, and statements take so many values only.
            let batch = rest.prefix(10_000)
            rest = rest.dropFirst(batch.count)
            let isWanted = PredicateNode {
                .isIn(column, try batch.map { try $0.databaseValue() })
            }
            for record in try await filter(Condition(isWanted)).all() {
                found[key(record)] = record
            }
        }
        return found
    }
}

/// A field by whose values rows cannot be told apart.
public struct AmbiguousFieldError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName
    public var field: String

    public var description: String {
        "`\(model).\(field)` is not unique, so that several rows may have one value"
    }
}

extension ModelMeta {
    /// Position in ``columns`` of a column.
    fileprivate func position(ofColumn column: String) throws -> Int {
        guard let index = columnFields.firstIndex(where: { fieldColumns[$0] == column }) else {
            throw UnknownFieldError(model: name, field: column)
        }
        return index
    }

    fileprivate func columnKind(at index: Int) -> FieldKind { fields[columnFields[index]].kind() }
}
