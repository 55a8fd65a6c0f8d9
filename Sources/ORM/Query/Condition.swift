/// What rows must meet: `\.title == "hello" && \.id > 3`.
///
/// Combined with `&&`, `||` and `!`. A value, like the query that it goes into: nothing runs until a result
/// is awaited, and a value that no column can hold is reported then. Not called a predicate, since
/// Foundation has a type of that name and models import it for their dates.
public struct Condition<M: Model>: Sendable {
    package let node: PredicateNode

    package init(_ node: PredicateNode) {
        self.node = node
    }

    /// A condition stated as a lookup: `Condition(\.title, .contains("x"))`.
    public init<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable, _ lookup: Lookup<Value>
    ) {
        node = PredicateNode {
            .test(column: try M.meta.column(of: property), try lookup.makeTest())
        }
    }

    public static func && (left: Condition, right: Condition) -> Condition {
        Condition(.and([left.node, right.node]))
    }

    public static func || (left: Condition, right: Condition) -> Condition {
        Condition(.or([left.node, right.node]))
    }

    public static prefix func ! (predicate: Condition) -> Condition {
        Condition(.not(predicate.node))
    }
}

/// A condition as data.
package indirect enum PredicateNode: Sendable {
    case test(column: String, ColumnTest)
    /// The column's value is among those of a statement that selects one column.
    case isSelected(column: String, by: SQLStatement)
    case and([PredicateNode])
    case or([PredicateNode])
    case not(PredicateNode)
    /// What was asked cannot be; thrown when the query runs.
    case invalid(any Error)

    init(_ make: () throws -> PredicateNode) {
        do { self = try make() } catch { self = .invalid(error) }
    }
}

/// A condition on one column.
package enum ColumnTest: Sendable, Hashable {
    case compare(ComparisonOperator, DatabaseValue)
    case isNull
    case isIn([DatabaseValue])
    case contains(String)
    case startsWith(String)
    case endsWith(String)
}

package enum ComparisonOperator: String, Sendable {
    case equal = "="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

extension ModelMeta {
    /// The column of the field for a property.
    package func column(of property: PartialKeyPath<M>) throws -> String {
        let position = try position(of: property)
        guard let column = fieldColumns[position] else {
            throw FieldWithoutColumnError(model: name, field: fields[position].name)
        }
        return column
    }
}

/// A many-to-many field where a column is needed.
public struct FieldWithoutColumnError: Error, Sendable, Hashable, CustomStringConvertible {
    public var model: ModelName
    public var field: String

    public var description: String {
        "`\(model).\(field)` is a many-to-many field and has no column to compare or order by"
    }
}
