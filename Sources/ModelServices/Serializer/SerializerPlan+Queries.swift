internal import GRPCCore
internal import ORM
internal import Protobuf

extension SerializerPlan {
    /// The message of the first row, read without making a record of it; nil if there is none.
    func firstMessage(of rows: QuerySet<Record>) async throws -> Serializer.Message? {
        guard manyToMany.isEmpty else {
            guard let record = try await rows.first() else { return nil }
            return try await message(from: record)
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

    /// Writes every row as a message of its own, as fast as the client takes them.
    func write(_ rows: QuerySet<Record>, to response: RPCWriter<Serializer.Message>) async throws {
        guard manyToMany.isEmpty, let database = try rows.connection() as? any Database else {
            for try await record in rows.stream() {
                try await response.write(try await message(from: record))
            }
            return
        }
        let statement = try rows.selectStatement(database.dialect)
        let scratch = Scratch()
        let batches = database.stream(statement) { row in
            scratch.writer.removeAll()
            try self.encode(row, to: &scratch.writer)
            return scratch.writer.bytes
        }
        for try await batch in batches {
            for message in batch {
                try await response.write(encoded: { writer in
                    message.withUnsafeBytes { writer.append($0) }
                })
            }
        }
    }

    /// Room to encode one message after another, without allocating for each.
    ///
    /// SAFETY: used by the transform of one stream, which runs for one row at a time.
    private final class Scratch: @unchecked Sendable {
        var writer = WireWriter()
    }

    // MARK: - Relations

    /// The keys of the rows that `record` is related to through a many-to-many field.
    func relatedKeys(of record: Record, through field: FieldDescription) async throws -> [Int64] {
        guard let pairs = try pairs(of: record, field) else { return [] }
        return try await pairs.targetKeys().compactMap { key in
            if case .integer(let value) = key { return value }
            return nil
        }
    }

    /// Relates exactly the rows with these keys to `record`.
    func setRelatedKeys(
        _ keys: [DatabaseValue], of record: Record, through field: FieldDescription
    ) async throws {
        try await pairs(of: record, field)?.set(keys)
    }

    private func pairs(of record: Record, _ field: FieldDescription) throws -> ManyToManyPairs? {
        guard let relation = field.relation else { return nil }
        let table = ThroughTable(
            table: description.table, owner: description.name, field: field.name,
            target: relation.target)
        return ManyToManyPairs(
            ManyToManyOwner(table: table, key: try record.id.databaseValue()))
    }
}
