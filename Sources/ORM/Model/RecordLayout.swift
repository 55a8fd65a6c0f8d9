/// Where the columns of a row go in a record: a driver takes the commonest types straight from the database into the
/// stored properties, the rest go the general way.
public struct RecordLayout: Sendable {
    /// The type of a property.
    package enum Kind: Sendable {
        case integer64, integer32, real, boolean, text, date
        /// Any other, which ``load(_:from:_:into:)`` knows.
        case other
    }

    package struct Column: Sendable {
        /// Bytes from the start of the record.
        package let offset: Int
        package let kind: Kind
    }

    package let columns: [Column]
    private let properties: [any PropertyAccess]

    init(_ properties: [any PropertyAccess]) {
        self.properties = properties
        columns = properties.map { Column(offset: $0.offset, kind: type(of: $0).kind) }
    }

    /// Puts a column of a row into the property that it belongs to, whatever its type.
    ///
    /// - Throws: ``ColumnLoadError``.
    package func load(
        _ index: Int, from row: any Row, _ column: Int, into record: UnsafeMutableRawPointer
    ) throws {
        do { try properties[index].load(record, row, column) } catch {
            throw ColumnLoadError(index: index, cause: error)
        }
    }
}

/// A column whose content does not fit the property that it belongs to, by its position in the layout.
public struct ColumnLoadError: Error {
    package var index: Int
    package var cause: any Error

    package init(index: Int, cause: any Error) {
        self.index = index
        self.cause = cause
    }
}

extension Row {
    /// For drivers that have no quicker way.
    public func load(
        _ layout: RecordLayout, into record: UnsafeMutableRawPointer, startingAt first: Int
    ) throws {
        for index in layout.columns.indices {
            try layout.load(index, from: self, first + index, into: record)
        }
    }
}
