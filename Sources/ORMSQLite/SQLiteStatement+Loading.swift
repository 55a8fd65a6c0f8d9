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
                switch columns[index].kind {
                case .integer64:
                    property.assumingMemoryBound(to: Int64.self).pointee = integer(at: column)
                case .integer32:
                    guard let value = Int32(exactly: integer(at: column)) else {
                        throw ColumnLoadError(
                            index: index, cause: FieldValueError.outOfRange(type: "Int32"))
                    }
                    property.assumingMemoryBound(to: Int32.self).pointee = value
                case .real: property.assumingMemoryBound(to: Double.self).pointee = real(at: column)
                case .boolean:
                    property.assumingMemoryBound(to: Bool.self).pointee = bool(at: column)
                case .text:
                    property.assumingMemoryBound(to: String.self).pointee = text(at: column)
                case .date:
                    let instant: Int64
                    do { instant = try timestamp(at: column) } catch {
                        throw ColumnLoadError(index: index, cause: error)
                    }
                    property.assumingMemoryBound(to: Date.self).pointee = Date(
                        microseconds: instant)
                case .other: try layout.load(index, from: self, column, into: record)
                }
            }
        }
    }
}
