/// The current row of a running statement. Valid only inside the closure that receives it.
///
/// Columns are numbered from 0 in the order of the SELECT list. A reader called on a NULL column
/// returns the type's zero; ask ``isNull(at:)`` first where NULL is possible.
public protocol Row: AnyObject {
    var columnCount: Int { get }
    /// The column's name, as the statement gives it.
    func columnName(at index: Int) -> String
    func isNull(at index: Int) -> Bool
    func integer(at index: Int) -> Int64
    func real(at index: Int) -> Double
    func bool(at index: Int) -> Bool
    func text(at index: Int) -> String
    /// Microseconds since 1970-01-01T00:00:00Z.
    /// - Throws: ``DatabaseError`` if the column holds no date and time.
    func timestamp(at index: Int) throws -> Int64
    /// The bytes of a text (UTF-8) or blob column, without a copy.
    func withBytes<Result>(at index: Int, _ body: (UnsafeRawBufferPointer) throws -> Result)
        rethrows -> Result
    /// The column in the type that the database itself reports.
    func value(at index: Int) -> DatabaseValue
    /// Whether the column holds a value that the accessor for such content reads as it is. NULL is none.
    func holds(_ content: RowContent, at index: Int) -> Bool
    /// The column's text as it is stored.
    /// - Throws: ``FieldValueError`` for what is no text, or none in UTF-8.
    func storedText(at index: Int) throws -> String
    /// Puts the columns from `first` on into the stored properties of a record, which is initialized memory of the
    /// type that the layout was made for.
    /// - Throws: ``ColumnLoadError`` for a column whose content does not fit.
    func load(
        _ layout: RecordLayout, into record: UnsafeMutableRawPointer, startingAt first: Int) throws
}

/// What ``Row``'s accessors read.
public enum RowContent: Sendable {
    case integer, real, boolean, text
}

extension Row {
    /// For rows whose columns have the types that they are asked for.
    public func holds(_ content: RowContent, at index: Int) -> Bool { !isNull(at: index) }

    public func storedText(at index: Int) throws -> String {
        guard holds(.text, at: index) else { throw value(at: index).mismatch("text") }
        return text(at: index)
    }
}
