internal import ORM
internal import Protobuf

extension SerializerPlan {
    /// Writes a row that selects the model's columns as one message.
    func encode(_ row: any Row, to writer: inout WireWriter) throws {
        for column in columns {
            do { try column.encode(row, choices: choiceTables, to: &writer) } catch {
                throw ColumnError(
                    model: description.name, field: Record.meta.columns[column.column],
                    cause: error)
            }
        }
    }

    /// Writes a record as one message, with the keys of its many-to-many fields.
    ///
    /// `keys` holds, for each entry of ``manyToMany``, the keys of the related rows.
    func encode(_ record: Record, keys: [[DatabaseValue]], to writer: inout WireWriter) throws {
        let columns = description.columns.map(\.name)
        let row = RecordRow(try Record.meta.values(of: record, fields: columns))
        try encode(row, to: &writer)
        for (entry, keys) in zip(manyToMany, keys) { entry.message.encode(keys: keys, to: &writer) }
    }

    /// The message that stands for `record`; reads its many-to-many fields where the record is written.
    func message(
        from record: Record, using alias: String?
    ) async throws -> Serializer.Message {
        var keys: [[DatabaseValue]] = []
        for entry in manyToMany {
            keys.append(try await relatedKeys(of: record, through: entry.field, using: alias))
        }
        var writer = WireWriter()
        try encode(record, keys: keys, to: &writer)
        return try Serializer.Message(serializedBytes: writer.bytes)
    }
}

/// The values of a record in memory, read as if they were a row.
final class RecordRow: Row {
    private let values: [DatabaseValue]

    init(_ values: [DatabaseValue]) {
        self.values = values
    }

    var columnCount: Int { values.count }

    /// The values come from no statement.
    func columnName(at index: Int) -> String { "" }

    func isNull(at index: Int) -> Bool { values[index] == .null }

    func integer(at index: Int) -> Int64 {
        switch values[index] {
        case .integer(let value): value
        case .bool(let value): value ? 1 : 0
        default: 0
        }
    }

    func real(at index: Int) -> Double {
        switch values[index] {
        case .real(let value): value
        case .integer(let value): Double(value)
        default: 0
        }
    }

    func bool(at index: Int) -> Bool { integer(at: index) != 0 }

    func text(at index: Int) -> String {
        if case .text(let value) = values[index] { return value }
        return ""
    }

    func timestamp(at index: Int) throws -> Int64 {
        guard case .timestamp(let value) = values[index] else {
            throw DatabaseError(.other, message: "column \(index) holds no date and time")
        }
        return value
    }

    func withBytes<Result>(
        at index: Int,
        _ body: (UnsafeRawBufferPointer) throws -> Result
    ) rethrows -> Result {
        if case .blob(let bytes) = values[index] { return try bytes.withUnsafeBytes(body) }
        var text = text(at: index)
        return try text.withUTF8 { try body(UnsafeRawBufferPointer($0)) }
    }

    func value(at index: Int) -> DatabaseValue { values[index] }
}
