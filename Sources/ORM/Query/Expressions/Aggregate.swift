public import FoundationEssentials

/// A value that the database calculates from many rows of `M`: `$0.pages.sum()`.
public struct Aggregate<M: Model, Value: FieldValue>: Sendable {
    let node: ExpressionNode

    /// Smallest first, in the order of groups.
    public var ascending: QueryOrder<M> {
        QueryOrder(term: OrderTerm(expression: node, isDescending: false))
    }

    /// Largest first, in the order of groups.
    public var descending: QueryOrder<M> {
        QueryOrder(term: OrderTerm(expression: node, isDescending: true))
    }
}

extension ModelFields {
    /// How many rows there are, or how many of them meet a condition.
    public func countRows(where condition: Condition<M>? = nil) -> Aggregate<M, Int> {
        Aggregate(
            node: .aggregate(AggregateCall(function: .count, filter: condition?.node)))
    }
}

/// Each leaves out NULL, rows that do not meet `condition`, and with `distinct` all but one of equal values. All
/// but the count are NULL where that leaves nothing.
extension QueryExpression {
    fileprivate func call<Result: FieldValue>(
        _ function: AggregateCall.Function, _ isDistinct: Bool, _ condition: Condition<M>?
    ) -> Aggregate<M, Result> {
        Aggregate(
            node: .aggregate(
                AggregateCall(
                    function: function, operand: node, isDistinct: isDistinct,
                    filter: condition?.node)))
    }

    public func count(
        distinct: Bool = false, where condition: Condition<M>? = nil
    ) -> Aggregate<M, Int> { call(.count, distinct, condition) }

    public func minimum(where condition: Condition<M>? = nil) -> Aggregate<M, Value.Base?> {
        call(.minimum, false, condition)
    }

    public func maximum(where condition: Condition<M>? = nil) -> Aggregate<M, Value.Base?> {
        call(.maximum, false, condition)
    }
}

/// PostgreSQL knows no least and greatest of these.
extension QueryExpression where Value.Base == Bool {
    @available(*, unavailable, message: "count the rows that are true: `countRows(where:)`")
    public func minimum(where condition: Condition<M>? = nil) -> Aggregate<M, Bool?> {
        call(.minimum, false, condition)
    }

    @available(*, unavailable, message: "count the rows that are true: `countRows(where:)`")
    public func maximum(where condition: Condition<M>? = nil) -> Aggregate<M, Bool?> {
        call(.maximum, false, condition)
    }
}

extension QueryExpression where Value.Base == JSONValue {
    @available(*, unavailable, message: "JSON has no order that both databases share")
    public func minimum(where condition: Condition<M>? = nil) -> Aggregate<M, JSONValue?> {
        call(.minimum, false, condition)
    }

    @available(*, unavailable, message: "JSON has no order that both databases share")
    public func maximum(where condition: Condition<M>? = nil) -> Aggregate<M, JSONValue?> {
        call(.maximum, false, condition)
    }
}

extension QueryExpression where Value.Base: Numeric {
    public func average(
        distinct: Bool = false, where condition: Condition<M>? = nil
    ) -> Aggregate<M, Double?> { call(.average, distinct, condition) }
}

extension QueryExpression where Value.Base: IntegerFieldValue {
    /// A sum that needs more than 64 bits is an error of the database.
    public func sum(
        distinct: Bool = false, where condition: Condition<M>? = nil
    ) -> Aggregate<M, Int?> { call(.integerSum, distinct, condition) }
}

extension QueryExpression where Value.Base: BinaryFloatingPoint {
    public func sum(
        distinct: Bool = false, where condition: Condition<M>? = nil
    ) -> Aggregate<M, Double?> { call(.sum, distinct, condition) }
}

extension QueryExpression where Value.Base == Decimal {
    /// PostgreSQL's sum is exact; SQLite's, like its columns, has the 15 digits of a binary fraction.
    public func sum(
        distinct: Bool = false, where condition: Condition<M>? = nil
    ) -> Aggregate<M, Decimal?> { call(.exactSum, distinct, condition) }
}

extension QueryExpression where Value.Base == Duration {
    public func sum(
        distinct: Bool = false, where condition: Condition<M>? = nil
    ) -> Aggregate<M, Duration?> { call(.exactSum, distinct, condition) }
}

// MARK: - Conditions on groups

/// What groups of rows must meet: `$0.pages.sum() > 100`.
public struct GroupCondition<M: Model>: Sendable {
    let node: PredicateNode

    public static func && (left: GroupCondition, right: GroupCondition) -> GroupCondition {
        GroupCondition(node: .and([left.node, right.node]))
    }

    public static func || (left: GroupCondition, right: GroupCondition) -> GroupCondition {
        GroupCondition(node: .or([left.node, right.node]))
    }

    public static prefix func ! (condition: GroupCondition) -> GroupCondition {
        GroupCondition(node: .negation(of: condition.node))
    }
}

extension Aggregate {
    private func compare(_ comparison: ComparisonOperator, _ value: Value) -> GroupCondition<M> {
        GroupCondition(node: .compare(node, comparison, to: try value.databaseValue()))
    }

    public static func == (left: Aggregate, right: Value) -> GroupCondition<M> {
        left.compare(.equal, right)
    }

    public static func != (left: Aggregate, right: Value) -> GroupCondition<M> {
        !left.compare(.equal, right)
    }

    public static func < (left: Aggregate, right: Value) -> GroupCondition<M> {
        left.compare(.less, right)
    }

    public static func <= (left: Aggregate, right: Value) -> GroupCondition<M> {
        left.compare(.lessOrEqual, right)
    }

    public static func > (left: Aggregate, right: Value) -> GroupCondition<M> {
        left.compare(.greater, right)
    }

    public static func >= (left: Aggregate, right: Value) -> GroupCondition<M> {
        left.compare(.greaterOrEqual, right)
    }
}
