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
                func isStored(as type: Int32) -> Bool {
                    sqlite3_column_type(statement, Int32(column)) == type
                }
                switch columns[index].kind {
                case .integer64 where isStored(as: SQLITE_INTEGER):
                    property.assumingMemoryBound(to: Int64.self).pointee = integer(at: column)
                case .integer32 where isStored(as: SQLITE_INTEGER):
                    guard let value = Int32(exactly: integer(at: column)) else {
                        throw ColumnLoadError(
                            index: index, cause: FieldValueError.outOfRange(type: "Int32"))
                    }
                    property.assumingMemoryBound(to: Int32.self).pointee = value
                case .real where isStored(as: SQLITE_FLOAT):
                    property.assumingMemoryBound(to: Double.self).pointee = real(at: column)
                case .boolean where isStored(as: SQLITE_INTEGER):
                    property.assumingMemoryBound(to: Bool.self).pointee = bool(at: column)
                case .text where isStored(as: SQLITE_TEXT):
                    do {
                        property.assumingMemoryBound(to: String.self).pointee =
                            try plainText(at: Int32(column)) ?? storedText(at: column)
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

    /// The text of a column that holds one, the quickest way; nil for one that has NUL in it or is no UTF-8.
    private func plainText(at column: Int32) -> String? {
        // SQLite ends a text with NUL.
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        let text = UnsafeRawPointer(start).withMemoryRebound(to: CChar.self, capacity: 1) {
            String(validatingCString: $0)
        }
        guard let text, text.utf8.count == Int(sqlite3_column_bytes(statement, column)) else {
            return nil
        }
        return text
    }
}
