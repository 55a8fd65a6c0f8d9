private func compare<M: Model, Value: FieldValue>(
    _ property: any KeyPath<M, Value> & Sendable, _ comparison: ComparisonOperator, _ value: Value
) -> Condition<M> {
    Condition(
        PredicateNode {
            let column = try M.meta.reference(to: property)
            return .compare(.column(column), comparison, to: try value.databaseValue())
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
) -> Condition<M> where Value.Base: ForeignKeyValue { equal(property, target.id) }

/// Refers to the row with this key: `\.author == user.id`.
@_disfavoredOverload
public func == <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, key: Value.Base.Target.ID
) -> Condition<M> where Value.Base: ForeignKeyValue { equal(property, key) }

private func equal<M: Model, Value: FieldValue>(
    _ property: any KeyPath<M, Value> & Sendable, _ key: some FieldValue
) -> Condition<M> {
    Condition(
        PredicateNode {
            .compare(
                .column(try M.meta.column(of: property)), .equal, .value(try key.databaseValue()))
        })
}
