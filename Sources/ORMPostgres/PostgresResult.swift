internal import CPostgreSQL
internal import ORM

/// A result of libpq's, freed when nobody uses it any more.
final class PostgresResult: @unchecked Sendable {
    let pointer: OpaquePointer

    /// Takes over the result.
    init(_ pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit { libpq.PQclear(pointer) }

    /// It has columns, all of types that ``PostgresRow`` reads in binary form.
    var isReadInBinary: Bool {
        let columns = libpq.PQnfields(pointer)
        return columns > 0
            && (0..<columns).allSatisfy { ColumnType(rawValue: libpq.PQftype(pointer, $0)) != nil }
    }

    /// Rows that an INSERT, UPDATE or DELETE changed.
    var changedRows: Int {
        libpq.PQcmdTuples(pointer).flatMap { Int(String(cString: $0)) } ?? 0
    }

    /// What the server says that it did: `INSERT 0 1`, `COMMIT`; `ROLLBACK` for a commit of what has failed.
    var command: String { libpq.PQcmdStatus(pointer).map { String(cString: $0) } ?? "" }

    /// The first column of the first row, which `INSERT ... RETURNING` gives; 0 if there is none.
    var returnedKey: Int64 {
        var key: Int64 = 0
        guard libpq.PQntuples(pointer) > 0, libpq.PQnfields(pointer) > 0 else { return key }
        try? PostgresRow(self).forEach { row in
            key = row.integer(at: 0)
            return false
        }
        return key
    }
}
