internal import CSQLite
internal import FoundationEssentials
internal import ORM

extension SQLiteStatement {
    /// SAFETY: the layout was made for the record's type, so that a property of the type that its kind names lies at
    /// each offset, initialized.
    func load(
        _ layout: RecordLayout, into record: UnsafeMutableRawPointer, startingAt first: Int
    ) throws {
        try layout.columns.withUnsafeBufferPointer { columns in
            for index in columns.indices {
                let property = record.advanced(by: columns[index].offset)
                let column = first + index
                let stored = sqlite3_column_type(statement, Int32(column))
                switch columns[index].kind {
                case .integer64 where stored == SQLITE_INTEGER:
                    property.assumingMemoryBound(to: Int64.self).pointee = integer(at: column)
                case .integer32 where stored == SQLITE_INTEGER:
                    guard let value = Int32(exactly: integer(at: column)) else {
                        throw ColumnLoadError(
                            index: index, cause: FieldValueError.outOfRange(type: "Int32"))
                    }
                    property.assumingMemoryBound(to: Int32.self).pointee = value
                case .real where stored == SQLITE_FLOAT:
                    property.assumingMemoryBound(to: Double.self).pointee = real(at: column)
                case .boolean where stored == SQLITE_INTEGER:
                    property.assumingMemoryBound(to: Bool.self).pointee = bool(at: column)
                case .text where stored == SQLITE_TEXT:
                    do {
                        property.assumingMemoryBound(to: String.self).pointee = try storedText(
                            at: column)
                    } catch { throw ColumnLoadError(index: index, cause: error) }
                case .date:
                    let instant: Int64
                    do { instant = try timestamp(at: column) } catch {
                        throw ColumnLoadError(index: index, cause: error)
                    }
                    property.assumingMemoryBound(to: Date.self).pointee = Date(
                        microseconds: instant)
                // Of another type than its column's is the rare value; what it is, is told there.
                case .integer64, .integer32, .real, .boolean, .text, .other:
                    try layout.load(index, from: self, column, into: record)
                }
            }
        }
    }
}
