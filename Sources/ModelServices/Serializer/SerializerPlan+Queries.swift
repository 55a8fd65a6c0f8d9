internal import GRPCCore
internal import ORM
internal import Protobuf

extension SerializerPlan {
    /// The message of the first row, read without making a record of it; nil if there is none.
    func firstMessage(of rows: QuerySet<Record>) async throws -> Serializer.Message? {
        guard manyToMany.isEmpty else {
            guard let record = try await rows.first() else { return nil }
            return try await message(from: record, using: rows.alias)
        }
        let connection = try rows.connection()
        let statement = try rows.firstStatement(connection.dialect)
        var message: Serializer.Message?
        try await connection.query(statement, cost: rows.cost) { row in
            var writer = WireWriter()
            try self.encode(row, to: &writer)
            message = try writer.withUnsafeBytes { bytes throws(WireFormatError) in
                try Serializer.Message(serializedBytes: bytes)
            }
            return false
        }
        return message
    }

    /// The wire bytes of each row's message.
    func encodedMessages(of rows: QuerySet<Record>) async throws -> [[UInt8]] {
        guard let keyColumn, let database = try rows.connection() as? any Database else {
            var messages: [[UInt8]] = []
            for record in try await rows.all() {
                messages.append(
                    try await message(from: record, using: rows.alias).serializedBytes())
            }
            return messages
        }
        let statement = try rows.selectStatement(database.dialect)
        var keys: [DatabaseValue] = []
        var messages: [[UInt8]] = []
        try await database.query(statement, cost: .scan) { row in
            var writer = WireWriter()
            try self.encode(row, to: &writer)
            messages.append(writer.bytes)
            if !self.manyToMany.isEmpty { keys.append(row.value(at: keyColumn)) }
            return true
        }
        if !keys.isEmpty {
            for (entry, related) in zip(
                manyToMany, try await relatedKeys(of: keys, on: database))
            {
                for (index, key) in keys.enumerated() {
                    var writer = WireWriter()
                    entry.message.encode(keys: related[key] ?? [], to: &writer)
                    messages[index] += writer.bytes
                }
            }
        }
        return messages
    }

    /// Writes every row as a message of its own, as fast as the client takes them.
    func write(_ rows: QuerySet<Record>, to response: RPCWriter<Serializer.Message>) async throws {
        guard let keyColumn, let database = try rows.connection() as? any Database else {
            for try await record in rows.stream() {
                try await response.write(try await message(from: record, using: rows.alias))
            }
            return
        }
        let statement = try rows.selectStatement(database.dialect)
        let scratch = Scratch()
        let batches = database.stream(statement) { row in
            scratch.writer.removeAll()
            try self.encode(row, to: &scratch.writer)
            let key = self.manyToMany.isEmpty ? .null : row.value(at: keyColumn)
            return (key: key, columns: scratch.writer.bytes)
        }
        for try await batch in batches {
            let related =
                manyToMany.isEmpty ? [] : try await relatedKeys(of: batch.map(\.key), on: database)
            for row in batch {
                try await response.write(encoded: { writer in
                    row.columns.withUnsafeBytes { writer.append($0) }
                    for (position, keys) in related.enumerated() {
                        manyToMany[position].message.encode(keys: keys[row.key] ?? [], to: &writer)
                    }
                })
            }
        }
    }

    /// For each entry of ``manyToMany``, the related keys of many rows by the keys of those; ascending.
    private func relatedKeys(
        of keys: [DatabaseValue], on database: any Database
    ) async throws -> [[DatabaseValue: [DatabaseValue]]] {
        var result: [[DatabaseValue: [DatabaseValue]]] = []
        for entry in manyToMany {
            guard
                let table = try Record.meta.pairs(ofField: entry.field.name, key: .null)?.table
            else { continue }
            let (owner, target) = (
                quoteIdentifier(table.ownerColumn), quoteIdentifier(table.targetColumn)
            )
            let marks = Array(repeating: "?", count: keys.count).joined(separator: ", ")
            let statement = SQLStatement(
                "SELECT \(owner), \(target) FROM \(quoteIdentifier(table.name)) "
                    + "WHERE \(owner) IN (\(marks)) ORDER BY \(target)", keys)
            var related: [DatabaseValue: [DatabaseValue]] = [:]
            try await database.query(statement, cost: .scan) { row in
                let key = try row.value(at: 1).typed(as: entry.kind.content)
                related[row.value(at: 0), default: []].append(key)
                return true
            }
            result.append(related)
        }
        return result
    }

    /// Room to encode one message after another, without allocating for each.
    ///
    /// SAFETY: used by the transform of one stream, which runs for one row at a time.
    private final class Scratch: @unchecked Sendable {
        var writer = WireWriter()
    }

    // MARK: - Relations

    /// The keys of the rows that `record` is related to through a many-to-many field.
    func relatedKeys(
        of record: Record, through field: FieldDescription, using alias: String?
    ) async throws -> [DatabaseValue] {
        guard let pairs = try pairs(of: record, field, alias) else { return [] }
        return try await pairs.targetKeys()
    }

    /// Relates exactly the rows with these keys to `record`.
    func setRelatedKeys(
        _ keys: [DatabaseValue], of record: Record, through field: FieldDescription,
        using alias: String?
    ) async throws {
        try await pairs(of: record, field, alias)?.set(keys)
    }

    /// Where records are written; nil for the router's database. What was just stored is read there as well.
    func writtenDatabase(_ alias: String?) throws -> any Database {
        try alias.map { try Databases.database($0) }
            ?? Databases.database(for: Record.name, .writing)
    }

    /// The pairs are in the database of the record.
    private func pairs(
        of record: Record, _ field: FieldDescription, _ alias: String?
    ) throws -> ManyToManyPairs? {
        let alias = try writtenDatabase(alias).alias
        return try Record.meta.pairs(ofField: field.name, key: record.id.databaseValue())
            .map { ManyToManyPairs($0, alias: alias) }
    }
}
