internal import FoundationEssentials

extension DatabaseValue {
    /// The value in the type that records have for a column of this content, given as the database reports it: SQLite
    /// holds UUIDs and dates as text, and reports that. Only so do values of rows and of records compare.
    /// - Throws: ``FieldValueError`` if the column holds something else.
    package func typed(as content: FieldKind.Content) throws -> DatabaseValue {
        if self == .null { return self }
        switch content {
        case .uuid: return try UUID(databaseValue: self).databaseValue()
        case .decimal: return try Decimal(databaseValue: self).databaseValue()
        case .date: return try CalendarDate(databaseValue: self).databaseValue()
        case .time: return try TimeOfDay(databaseValue: self).databaseValue()
        case .duration: return try Duration(databaseValue: self).databaseValue()
        case .boolean: return try Bool(databaseValue: self).databaseValue()
        case .timestamp:
            guard case .text(let text) = self else { return self }
            guard let instant = DateTimeText.parse(text) else {
                throw FieldValueError.wrongType(expected: "a date and time", found: "other text")
            }
            return .timestamp(instant)
        case .integer, .real, .text, .bytes, .json: return self
        }
    }
}
