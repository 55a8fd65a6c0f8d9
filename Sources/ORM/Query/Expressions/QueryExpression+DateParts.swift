public import FoundationEssentials

// Parts of days and times as numbers.

// MARK: - Of an instant, in UTC

extension QueryExpression where Value == Date {
    private func part(_ part: DatePart) -> QueryExpression<M, Int> {
        QueryExpression<M, Int>(.datePart(part, of: .instant, node))
    }

    /// A comparison of the year with a number can use the column's index.
    public var year: QueryExpression<M, Int> { part(.year) }
    public var quarter: QueryExpression<M, Int> { part(.quarter) }
    public var month: QueryExpression<M, Int> { part(.month) }
    public var day: QueryExpression<M, Int> { part(.day) }
    public var week: QueryExpression<M, Int> { part(.week) }
    public var weekday: QueryExpression<M, Int> { part(.weekday) }
    public var isoWeekday: QueryExpression<M, Int> { part(.isoWeekday) }
    public var hour: QueryExpression<M, Int> { part(.hour) }
    public var minute: QueryExpression<M, Int> { part(.minute) }
    public var second: QueryExpression<M, Int> { part(.second) }
}

extension QueryExpression where Value == Date? {
    private func part(_ part: DatePart) -> QueryExpression<M, Int?> {
        QueryExpression<M, Int?>(.datePart(part, of: .instant, node))
    }

    public var year: QueryExpression<M, Int?> { part(.year) }
    public var quarter: QueryExpression<M, Int?> { part(.quarter) }
    public var month: QueryExpression<M, Int?> { part(.month) }
    public var day: QueryExpression<M, Int?> { part(.day) }
    public var week: QueryExpression<M, Int?> { part(.week) }
    public var weekday: QueryExpression<M, Int?> { part(.weekday) }
    public var isoWeekday: QueryExpression<M, Int?> { part(.isoWeekday) }
    public var hour: QueryExpression<M, Int?> { part(.hour) }
    public var minute: QueryExpression<M, Int?> { part(.minute) }
    public var second: QueryExpression<M, Int?> { part(.second) }
}

// MARK: - Of a day

extension QueryExpression where Value == CalendarDate {
    private func part(_ part: DatePart) -> QueryExpression<M, Int> {
        QueryExpression<M, Int>(.datePart(part, of: .day, node))
    }

    /// A comparison of the year with a number can use the column's index.
    public var year: QueryExpression<M, Int> { part(.year) }
    public var quarter: QueryExpression<M, Int> { part(.quarter) }
    public var month: QueryExpression<M, Int> { part(.month) }
    public var day: QueryExpression<M, Int> { part(.day) }
    public var week: QueryExpression<M, Int> { part(.week) }
    public var weekday: QueryExpression<M, Int> { part(.weekday) }
    public var isoWeekday: QueryExpression<M, Int> { part(.isoWeekday) }
}

extension QueryExpression where Value == CalendarDate? {
    private func part(_ part: DatePart) -> QueryExpression<M, Int?> {
        QueryExpression<M, Int?>(.datePart(part, of: .day, node))
    }

    public var year: QueryExpression<M, Int?> { part(.year) }
    public var quarter: QueryExpression<M, Int?> { part(.quarter) }
    public var month: QueryExpression<M, Int?> { part(.month) }
    public var day: QueryExpression<M, Int?> { part(.day) }
    public var week: QueryExpression<M, Int?> { part(.week) }
    public var weekday: QueryExpression<M, Int?> { part(.weekday) }
    public var isoWeekday: QueryExpression<M, Int?> { part(.isoWeekday) }
}

// MARK: - Of a time

extension QueryExpression where Value == TimeOfDay {
    private func part(_ part: DatePart) -> QueryExpression<M, Int> {
        QueryExpression<M, Int>(.datePart(part, of: .time, node))
    }

    public var hour: QueryExpression<M, Int> { part(.hour) }
    public var minute: QueryExpression<M, Int> { part(.minute) }
    public var second: QueryExpression<M, Int> { part(.second) }
}

extension QueryExpression where Value == TimeOfDay? {
    private func part(_ part: DatePart) -> QueryExpression<M, Int?> {
        QueryExpression<M, Int?>(.datePart(part, of: .time, node))
    }

    public var hour: QueryExpression<M, Int?> { part(.hour) }
    public var minute: QueryExpression<M, Int?> { part(.minute) }
    public var second: QueryExpression<M, Int?> { part(.second) }
}
