/// A value that the database works out for a row, as data.
package enum ExpressionNode: Sendable {
    case column(ColumnPath)
    case value(DatabaseValue)
    indirect case binary(ExpressionNode, BinaryOperator, ExpressionNode)
    case function(SQLFunction, [ExpressionNode])
    indirect case datePart(DatePart, of: DatePart.Source, ExpressionNode)
    case countOfRows
    indirect case aggregate(AggregateCall)
    /// The one value that a statement selects for each row of this one.
    indirect case selected(SelectQuery)
    /// Inside a subquery, a column of the statement around it.
    case outer(ColumnPath)
    /// The owner's column of the table of pairs that the statement joins.
    case pairOwner
    /// A constant, for a SELECT that only asks whether there is a row.
    case one
    /// What was asked cannot be; thrown when the query runs.
    case invalid(any Error)

    init(_ make: () throws -> ExpressionNode) {
        do { self = try make() } catch { self = .invalid(error) }
    }

    /// The column that the expression is, if it is no more than one.
    var reference: ColumnPath? {
        switch self {
        case .column(let reference), .outer(let reference): reference
        default: nil
        }
    }

    /// The value is a decimal number.
    var isDecimal: Bool {
        switch self {
        case .column(let reference), .outer(let reference):
            if case .decimal = reference.rule { true } else { false }
        case .value(.decimal): true
        case .binary(let left, _, let right): left.isDecimal || right.isDecimal
        case .function(_, let arguments): arguments.contains { $0.isDecimal }
        case .aggregate(let call):
            [.minimum, .maximum, .exactSum].contains(call.function)
                && call.operand?.isDecimal ?? false
        case .selected(let select): select.columns.first?.isDecimal ?? false
        case .value, .datePart, .countOfRows, .pairOwner, .one, .invalid: false
        }
    }

    /// The value is JSON.
    var isJSON: Bool {
        switch self {
        case .column(let reference), .outer(let reference): reference.rule == .json
        case .function(.coalesce, let arguments): arguments.contains { $0.isJSON }
        case .selected(let select): select.columns.first?.isJSON ?? false
        default: false
        }
    }

    /// A column of the query's own table.
    package static func column(_ name: String) -> ExpressionNode {
        .column(ColumnPath(path: [], name: name))
    }
}

/// A column of the query's table, or of one that foreign keys lead to from there.
package struct ColumnPath: Sendable, Hashable {
    /// The foreign keys to follow; empty for the query's own table.
    package var path: [RelationStep]
    package var name: String
    /// What values the column has; `any` where it is only named.
    var rule = ColumnRule.any
}

/// One foreign key on the way from a query's table to a column of another.
package struct RelationStep: Sendable, Hashable {
    /// The column that refers, in the near table.
    var column: String
    /// The far table, and the column in it that is referred to.
    var table: String
    var targetColumn: String
    /// The reference may be NULL: then the far columns are.
    var isOptional: Bool
}

/// Operators that stand between two values, with the brackets that keep them together.
public enum BinaryOperator: String, Sendable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
    case concatenate = "||"
}

/// Functions that both databases have, though not always by one name.
public enum SQLFunction: Sendable, Hashable {
    case lower, upper, length, absolute, coalesce

    var takesText: Bool {
        switch self {
        case .lower, .upper, .length: true
        case .absolute, .coalesce: false
        }
    }
}

/// A function over many rows.
package struct AggregateCall: Sendable {
    enum Function: Sendable {
        case count, sum, integerSum, exactSum, average, minimum, maximum
    }

    var function: Function
    /// nil: the rows themselves are counted.
    var operand: ExpressionNode?
    /// Equal values count once.
    var isDistinct = false
    /// Rows that do not meet it are left out.
    var filter: PredicateNode?
}

/// A part of a day or time; of an instant, in UTC.
public enum DatePart: Sendable, Hashable, CaseIterable {
    /// What a part is of.
    public enum Source: Sendable, Hashable {
        case instant, day, time
    }

    case year
    /// From 1 to 4.
    case quarter
    case month, day
    /// ISO 8601's number of the week, from 1 to 53.
    case week
    /// From 1 for Sunday to 7 for Saturday, as Django counts.
    case weekday
    /// From 1 for Monday to 7 for Sunday, as ISO 8601 counts.
    case isoWeekday
    case hour, minute
    /// Whole seconds.
    case second
}
