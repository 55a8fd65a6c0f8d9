private func compare<M: Model, Value: FieldValue>(
    _ property: any KeyPath<M, Value> & Sendable, _ comparison: ComparisonOperator, _ value: Value
) -> Predicate<M> {
    Predicate(
        PredicateNode {
            let column = try M.meta.column(of: property)
            let value = try value.databaseValue()
            guard value == .null else { return .test(column: column, .compare(comparison, value)) }
            return comparison == .notEqual
                ? .not(.test(column: column, .isNull)) : .test(column: column, .isNull)
        })
}

/// Equal; `nil` asks for NULL.
public func == <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Predicate<M> { compare(property, .equal, value) }

/// Not equal; `nil` asks for anything but NULL. A row whose column is NULL differs from every value.
public func != <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Predicate<M> { !compare(property, .equal, value) }

public func < <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Predicate<M> { compare(property, .less, value) }

public func <= <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Predicate<M> { compare(property, .lessOrEqual, value) }

public func > <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Predicate<M> { compare(property, .greater, value) }

public func >= <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, value: Value
) -> Predicate<M> { compare(property, .greaterOrEqual, value) }

/// Refers to this row: `\.author == user`.
public func == <M: Model, Value: FieldValue>(
    property: any KeyPath<M, Value> & Sendable, target: Value.Base.Target
) -> Predicate<M> where Value.Base: ForeignKeyValue {
    Predicate(
        PredicateNode {
            let column = try M.meta.column(of: property)
            return .test(column: column, .compare(.equal, try target.id.databaseValue()))
        })
}
