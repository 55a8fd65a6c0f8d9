public import FoundationEssentials

/// What ``QueryExpression`` takes parts of as numbers: an instant in UTC, a day, a time of day, or NULL in place of one.
public protocol DatePartContent: FieldValue {
    /// `Int`, or `Int?` where there may be none.
    associatedtype Part: FieldValue
    static var datePartSource: DatePart.Source { get }
}

/// What has a year, a month and a day.
public protocol DayContent: DatePartContent {}

/// What has an hour, a minute and a second.
public protocol TimeContent: DatePartContent {}

extension Date: DayContent, TimeContent {
    public typealias Part = Int
    public static var datePartSource: DatePart.Source { .instant }
}

extension CalendarDate: DayContent {
    public typealias Part = Int
    public static var datePartSource: DatePart.Source { .day }
}

extension TimeOfDay: TimeContent {
    public typealias Part = Int
    public static var datePartSource: DatePart.Source { .time }
}

extension Optional: DatePartContent where Wrapped: DatePartContent {
    public typealias Part = Int?
    public static var datePartSource: DatePart.Source { Wrapped.datePartSource }
}

extension Optional: DayContent where Wrapped: DayContent {}

extension Optional: TimeContent where Wrapped: TimeContent {}

extension QueryExpression where Value: DatePartContent {
    fileprivate func part(_ part: DatePart) -> QueryExpression<M, Value.Part> {
        QueryExpression<M, Value.Part>(.datePart(part, of: Value.datePartSource, node))
    }
}

extension QueryExpression where Value: DayContent {
    /// A comparison of the year with a number can use the column's index.
    public var year: QueryExpression<M, Value.Part> { part(.year) }
    public var quarter: QueryExpression<M, Value.Part> { part(.quarter) }
    public var month: QueryExpression<M, Value.Part> { part(.month) }
    public var day: QueryExpression<M, Value.Part> { part(.day) }
    public var week: QueryExpression<M, Value.Part> { part(.week) }
    public var weekday: QueryExpression<M, Value.Part> { part(.weekday) }
    public var isoWeekday: QueryExpression<M, Value.Part> { part(.isoWeekday) }
}

extension QueryExpression where Value: TimeContent {
    public var hour: QueryExpression<M, Value.Part> { part(.hour) }
    public var minute: QueryExpression<M, Value.Part> { part(.minute) }
    public var second: QueryExpression<M, Value.Part> { part(.second) }
}
