private func compare<M: Model, Value: FieldValue>(
    _ property: any KeyPath<M, Value> & Sendable, _ comparison: ComparisonOperator, _ value: Value
) -> Condition<M> {
    Condition(
        PredicateNode {
            let column = try M.meta.column(of: property)
            let value = try value.databaseValue()
            guard value == .null else { return .test(column: column, .compare(comparison, value)) }
            guard comparison == .equal else { throw FieldValueError.notOrdered }
            return .test(column: column, .isNull)
        })
}

/// Equal; `nil` asks for NULL.
public func == <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Condition<M> { compare(property, .equal, value) }

/// Not equal; `nil` asks for anything but NULL. A row whose column is NULL differs from every value.
public func != <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Condition<M> { !compare(property, .equal, value) }

/// Less; a query with `nil` here throws ``FieldValueError/notOrdered``, as do the three below.
public func < <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Condition<M> { compare(property, .less, value) }

public func <= <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Condition<M> { compare(property, .lessOrEqual, value) }

public func > <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Condition<M> { compare(property, .greater, value) }

public func >= <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Condition<M> { compare(property, .greaterOrEqual, value) }

/// Refers to this row: `\.author == user`.
public func == <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, target: Value.Base.Target
) -> Condition<M> where Value.Base: ForeignKeyValue {
    Condition(
        PredicateNode {
            let column = try M.meta.column(of: property)
            return .test(column: column, .compare(.equal, try target.id.databaseValue()))
        })
}

/// Refers to the row with this key: `\.author == user.id`.
@_disfavoredOverload
public func == <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, key: Value.Base.Target.ID
) -> Condition<M> where Value.Base: ForeignKeyValue {
    Condition(
        PredicateNode {
            let column = try M.meta.column(of: property)
            return .test(column: column, .compare(.equal, try key.databaseValue()))
        })
}
