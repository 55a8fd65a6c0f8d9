/// A condition on the fields of one row as data: what check constraints, and partial indexes and constraints, state.
///
/// Names fields, not columns, so that it outlives the renaming of either.
public indirect enum ConditionDescription: Sendable, Hashable {
    /// One side of a comparison.
    public indirect enum Operand: Sendable, Hashable {
        case field(String)
        case value(DatabaseValue)
        case calculation(Operand, BinaryOperator, Operand)
        case function(SQLFunction, [Operand])
    }

    case compare(Operand, ComparisonOperator, Operand)
    case isNull(Operand)
    case isIn(Operand, [DatabaseValue])
    /// Within these two, both included.
    case isBetween(Operand, DatabaseValue, DatabaseValue)
    /// Upper and lower case differ.
    case matches(Operand, TextLookup.Place, String)
    case and([ConditionDescription])
    case or([ConditionDescription])
    case not(ConditionDescription)
}

/// A condition that a database cannot check on its own, row by row.
struct UnsupportedConditionError: Error, CustomStringConvertible {
    var description: String
}

extension ConditionDescription {
    /// - Parameters:
    ///   - node: a query's condition.
    ///   - field: name of the field that a column belongs to.
    /// - Throws: what keeps the condition from being checked by a database; what was wrong with it in the first place.
    init(_ node: PredicateNode, field: (String) -> String?) throws {
        func operand(_ node: ExpressionNode) throws -> Operand { try Operand(node, field: field) }
        func condition(_ node: PredicateNode) throws -> ConditionDescription {
            try ConditionDescription(node, field: field)
        }
        switch node {
        case .compare(let left, let comparison, let right):
            self = .compare(try operand(left), comparison, try operand(right))
        case .isNull(let value): self = .isNull(try operand(value))
        case .isIn(let value, let list): self = .isIn(try operand(value), list)
        case .isBetween(let value, let first, let last):
            self = .isBetween(try operand(value), first, last)
        case .matches(let value, let lookup, let text):
            guard !lookup.ignoresCase, lookup.place != .pattern else {
                throw UnsupportedConditionError(
                    description: "compares text in a way that SQLite cannot by itself")
            }
            self = .matches(try operand(value), lookup.place, text)
        case .junction(let junction):
            let conditions = try junction.nodes.map(condition)
            switch junction.connective {
            case .and: self = .and(conditions)
            case .or: self = .or(conditions)
            }
        case .not(let node): self = .not(try condition(node))
        case .invalid(let error): throw error
        default:
            throw UnsupportedConditionError(
                description: "asks for more than the fields of the row itself")
        }
    }

    /// The condition on columns, for a query's generator to write.
    func predicate(_ column: (String) throws -> String) rethrows -> PredicateNode {
        switch self {
        case .compare(let left, let comparison, let right):
            .compare(try left.expression(column), comparison, try right.expression(column))
        case .isNull(let value): .isNull(try value.expression(column))
        case .isIn(let value, let list): .isIn(try value.expression(column), list)
        case .isBetween(let value, let first, let last):
            .isBetween(try value.expression(column), first, last)
        case .matches(let value, let place, let text):
            .matches(try value.expression(column), TextLookup(place: place), text)
        case .and(let conditions): .and(try conditions.map { try $0.predicate(column) })
        case .or(let conditions): .or(try conditions.map { try $0.predicate(column) })
        case .not(let condition): .negation(of: try condition.predicate(column))
        }
    }

    /// The condition with other names for its fields.
    func mapFields(_ rename: (String) throws -> String) rethrows -> ConditionDescription {
        switch self {
        case .compare(let left, let comparison, let right):
            .compare(try left.mapFields(rename), comparison, try right.mapFields(rename))
        case .isNull(let value): .isNull(try value.mapFields(rename))
        case .isIn(let value, let list): .isIn(try value.mapFields(rename), list)
        case .isBetween(let value, let first, let last):
            .isBetween(try value.mapFields(rename), first, last)
        case .matches(let value, let place, let text):
            .matches(try value.mapFields(rename), place, text)
        case .and(let conditions): .and(try conditions.map { try $0.mapFields(rename) })
        case .or(let conditions): .or(try conditions.map { try $0.mapFields(rename) })
        case .not(let condition): .not(try condition.mapFields(rename))
        }
    }

    /// The condition with `(a AND b) AND c` as one list of three, as models state it: migrations of earlier versions
    /// have it in two.
    var flattened: ConditionDescription {
        switch self {
        case .and(let conditions):
            .and(
                conditions.map(\.flattened).flatMap { condition in
                    if case .and(let inner) = condition { inner } else { [condition] }
                })
        case .or(let conditions):
            .or(
                conditions.map(\.flattened).flatMap { condition in
                    if case .or(let inner) = condition { inner } else { [condition] }
                })
        case .not(let condition): .not(condition.flattened)
        case .compare, .isNull, .isIn, .isBetween, .matches: self
        }
    }

    /// The fields that the condition names, each once, sorted.
    var fields: [String] {
        var names: Set<String> = []
        _ = mapFields { name in
            names.insert(name)
            return name
        }
        return names.sorted()
    }
}

extension ConditionDescription.Operand {
    fileprivate init(_ node: ExpressionNode, field: (String) -> String?) throws {
        switch node {
        case .column(let column):
            guard column.path.isEmpty, let name = field(column.name) else {
                throw UnsupportedConditionError(
                    description: "asks for more than the fields of the row itself")
            }
            self = .field(name)
        case .value(let value): self = .value(value)
        case .binary(let left, let combination, let right):
            self = .calculation(
                try Self(left, field: field), combination, try Self(right, field: field))
        case .function(let function, let arguments):
            guard function != .lower, function != .upper else {
                throw UnsupportedConditionError(
                    description: "compares text in a way that SQLite cannot by itself")
            }
            self = .function(function, try arguments.map { try Self($0, field: field) })
        case .invalid(let error): throw error
        default:
            throw UnsupportedConditionError(
                description: "asks for more than the fields of the row itself")
        }
    }

    fileprivate func expression(_ column: (String) throws -> String) rethrows -> ExpressionNode {
        switch self {
        case .field(let name): .column(try column(name))
        case .value(let value): .value(value)
        case .calculation(let left, let combination, let right):
            .binary(try left.expression(column), combination, try right.expression(column))
        case .function(let function, let arguments):
            .function(function, try arguments.map { try $0.expression(column) })
        }
    }

    fileprivate func mapFields(
        _ rename: (String) throws -> String
    ) rethrows -> ConditionDescription.Operand {
        switch self {
        case .field(let name): .field(try rename(name))
        case .value: self
        case .calculation(let left, let combination, let right):
            .calculation(try left.mapFields(rename), combination, try right.mapFields(rename))
        case .function(let function, let arguments):
            .function(function, try arguments.map { try $0.mapFields(rename) })
        }
    }
}
