extension QueryExpression {
    private func compare(_ comparison: ComparisonOperator, _ value: Value) -> Condition<M> {
        Condition(.compare(node, comparison, to: try value.databaseValue()))
    }

    /// Equal; `nil` asks for NULL.
    public static func == (left: QueryExpression, right: Value) -> Condition<M> {
        left.compare(.equal, right)
    }

    /// Not equal; NULL differs from every value.
    public static func != (left: QueryExpression, right: Value) -> Condition<M> {
        !left.compare(.equal, right)
    }

    /// Less; a query with `nil` here throws ``FieldValueError/notOrdered``, as do the three below.
    public static func < (left: QueryExpression, right: Value) -> Condition<M> {
        left.compare(.less, right)
    }

    public static func <= (left: QueryExpression, right: Value) -> Condition<M> {
        left.compare(.lessOrEqual, right)
    }

    public static func > (left: QueryExpression, right: Value) -> Condition<M> {
        left.compare(.greater, right)
    }

    public static func >= (left: QueryExpression, right: Value) -> Condition<M> {
        left.compare(.greaterOrEqual, right)
    }
}

// MARK: - Two values of one row

extension QueryExpression {
    private func compare<Other: FieldValue>(
        _ comparison: ComparisonOperator, with other: QueryExpression<M, Other>
    ) -> Condition<M> {
        Condition(.compare(node, comparison, other.node))
    }

    /// Equal, and neither is NULL.
    public static func == <Other: FieldValue>(
        left: QueryExpression, right: QueryExpression<M, Other>
    ) -> Condition<M> where Other.Base == Value.Base { left.compare(.equal, with: right) }

    /// Not equal, or one is NULL.
    public static func != <Other: FieldValue>(
        left: QueryExpression, right: QueryExpression<M, Other>
    ) -> Condition<M> where Other.Base == Value.Base { !left.compare(.equal, with: right) }

    public static func < <Other: FieldValue>(
        left: QueryExpression, right: QueryExpression<M, Other>
    ) -> Condition<M> where Other.Base == Value.Base { left.compare(.less, with: right) }

    public static func <= <Other: FieldValue>(
        left: QueryExpression, right: QueryExpression<M, Other>
    ) -> Condition<M> where Other.Base == Value.Base { left.compare(.lessOrEqual, with: right) }

    public static func > <Other: FieldValue>(
        left: QueryExpression, right: QueryExpression<M, Other>
    ) -> Condition<M> where Other.Base == Value.Base { left.compare(.greater, with: right) }

    public static func >= <Other: FieldValue>(
        left: QueryExpression, right: QueryExpression<M, Other>
    ) -> Condition<M> where Other.Base == Value.Base { left.compare(.greaterOrEqual, with: right) }
}

// MARK: - References

extension QueryExpression where Value.Base: ForeignKeyValue {
    /// Refers to this row: `$0.author == user`.
    public static func == (
        left: QueryExpression, right: Value.Base.Target
    ) -> Condition<M> { left == right.id }

    /// Refers to the row with this key: `$0.author == user.id`.
    @_disfavoredOverload
    public static func == (
        left: QueryExpression, right: Value.Base.Target.ID
    ) -> Condition<M> {
        Condition(.compare(left.node, .equal, to: try right.databaseValue()))
    }

    /// Refers to one of the rows of a query.
    public func `in`(_ query: QuerySet<Value.Base.Target>) -> Condition<M> { meets(.in(query)) }
}

// MARK: - Lookups

extension QueryExpression {
    /// One of these values. An empty list matches no row.
    public func `in`(_ values: some Sequence<Value> & Sendable) -> Condition<M> {
        meets(.in(values))
    }

    /// Among the values that a query selects.
    public func `in`<Other: Model, Selected: FieldValue>(
        _ query: ValueQuery<Other, Selected>
    ) -> Condition<M> where Selected.Base == Value.Base { meets(.in(query)) }

    public var isNull: Condition<M> { meets(.isNull) }
}

extension QueryExpression where Value.Base: Comparable {
    /// From the first to the last, both included; NULL is in no range.
    public func range(_ values: ClosedRange<Value.Base>) -> Condition<M> { meets(.range(values)) }
}

extension QueryExpression where Value.Base == String {
    public func iexact(_ text: String) -> Condition<M> { meets(.iexact(text)) }
    public func contains(_ text: String) -> Condition<M> { meets(.contains(text)) }
    public func icontains(_ text: String) -> Condition<M> { meets(.icontains(text)) }
    public func startsWith(_ text: String) -> Condition<M> { meets(.startsWith(text)) }
    public func istartsWith(_ text: String) -> Condition<M> { meets(.istartsWith(text)) }
    public func endsWith(_ text: String) -> Condition<M> { meets(.endsWith(text)) }
    public func iendsWith(_ text: String) -> Condition<M> { meets(.iendsWith(text)) }
    public func regex(_ pattern: String) -> Condition<M> { meets(.regex(pattern)) }
    public func iregex(_ pattern: String) -> Condition<M> { meets(.iregex(pattern)) }
}
