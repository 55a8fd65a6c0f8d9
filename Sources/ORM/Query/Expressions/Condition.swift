/// What rows must meet: `\.title == "hello" && \.id > 3`.
///
/// Combined with `&&`, `||` and `!`. A value, like the query that it goes into: nothing runs until a result
/// is awaited, and a value that no column can hold is reported then. Not called a predicate, since
/// Foundation has a type of that name and models import it for their dates.
public struct Condition<M: Model>: Sendable {
    package let node: PredicateNode

    package init(_ node: PredicateNode) {
        self.node = node.limited
    }

    /// A condition stated as a lookup: `Condition(\.title, .contains("x"))`.
    public init<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable, _ lookup: Lookup<Value>
    ) {
        node =
            PredicateNode {
                try lookup.makeNode(.column(try M.meta.reference(to: property)))
            }.limited
    }

    /// A condition on fields of any table that the model leads to:
    /// `Condition<Post> { $0.author.name == "Ann" && $0.views > $0.likes }`.
    public init(_ make: (ModelFields<M>) -> Condition<M>) {
        self = make(ModelFields())
    }

    public static func && (left: Condition, right: Condition) -> Condition {
        Condition(.and([left.node, right.node]))
    }

    public static func || (left: Condition, right: Condition) -> Condition {
        Condition(.or([left.node, right.node]))
    }

    public static prefix func ! (predicate: Condition) -> Condition {
        Condition(.negation(of: predicate.node))
    }
}

/// A condition as data. What it is made of lies behind one reference, so that long chains of conditions are
/// copied quickly.
package indirect enum PredicateNode: Sendable {
    case compare(ExpressionNode, ComparisonOperator, ExpressionNode)
    case isNull(ExpressionNode)
    case isIn(ExpressionNode, [DatabaseValue])
    /// The value is among those of a statement that selects one column.
    case isSelected(ExpressionNode, by: SelectQuery)
    /// A statement selects a row.
    case exists(SelectQuery)
    /// Within these two, both included.
    case isBetween(ExpressionNode, DatabaseValue, DatabaseValue)
    case matches(ExpressionNode, TextLookup, String)
    /// Made by ``and(_:)`` and ``or(_:)``.
    case junction(Junction)
    /// Made by ``negation(of:)``.
    case not(PredicateNode)
    /// What was asked cannot be; thrown when the query runs.
    case invalid(any Error)

    init(_ make: () throws -> PredicateNode) {
        do { self = try make() } catch { self = .invalid(error) }
    }

    /// A comparison with a value: NULL is only equal or not.
    static func compare(
        _ expression: ExpressionNode, _ comparison: ComparisonOperator,
        to value: @autoclosure () throws -> DatabaseValue
    ) -> PredicateNode {
        PredicateNode {
            let value = try value()
            guard value == .null else { return .compare(expression, comparison, .value(value)) }
            guard comparison == .equal else { throw FieldValueError.notOrdered }
            return .isNull(expression)
        }
    }
}

public enum ComparisonOperator: String, Sendable {
    case equal = "="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
}

/// How a text is looked for in a column.
public struct TextLookup: Sendable, Hashable {
    public enum Place: Sendable, Hashable {
        case whole, anywhere, start, end
        /// The text is a regular expression, found anywhere.
        case pattern
    }

    public var place: Place
    /// Upper and lower case are the same.
    public var ignoresCase = false
}

extension ModelMeta {
    /// The column of the field for a property.
    package func column(of property: PartialKeyPath<M>) throws -> String {
        try reference(ofFieldAt: position(of: property)).name
    }

    /// The column of the field for a property, and what values it has.
    func reference(to property: PartialKeyPath<M>) throws -> ColumnPath {
        try reference(ofFieldAt: position(of: property))
    }

    func reference(ofFieldAt position: Int) throws -> ColumnPath {
        guard let column = fieldColumns[position],
            let index = columnFields.firstIndex(of: position)
        else { throw FieldWithoutColumnError(model: name, field: fields[position].name) }
        return ColumnPath(path: [], name: column, rule: columnRules[index])
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
