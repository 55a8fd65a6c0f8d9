/// A SELECT as data: what a query set becomes, and what a condition may hold as its subquery.
package struct SelectQuery: Sendable {
    var table: String
    var columns: [ExpressionNode]
    var isDistinct = false
    var predicate: PredicateNode?
    var order: [OrderTerm] = []
    var limit: Int?
    var offset = 0

    var isSliced: Bool { limit != nil || offset > 0 }
}

/// Finds the ways along foreign keys that a statement has to join tables for.
struct JoinCollector {
    /// Each way and every beginning of it, the shorter one first.
    private(set) var paths: [[RelationStep]] = []

    mutating func add(_ select: SelectQuery) {
        for column in select.columns { add(column) }
        if let predicate = select.predicate { add(predicate) }
        for term in select.order { add(term.expression) }
    }

    mutating func add(_ node: ExpressionNode) {
        switch node {
        case .column(let reference): add(reference.path)
        case .binary(let left, _, let right):
            add(left)
            add(right)
        case .function(_, let arguments): for argument in arguments { add(argument) }
        case .datePart(_, let operand): add(operand)
        case .value, .countOfRows, .one, .invalid: break
        }
    }

    mutating func add(_ node: PredicateNode) {
        switch node {
        case .compare(let left, _, let right):
            add(left)
            add(right)
        case .isNull(let operand), .isIn(let operand, _), .isSelected(let operand, by: _),
            .isBetween(let operand, _, _), .matches(let operand, _, _):
            add(operand)
        case .and(let nodes), .or(let nodes): for node in nodes { add(node) }
        case .not(let node): add(node)
        case .invalid: break
        }
    }

    private mutating func add(_ path: [RelationStep]) {
        guard !path.isEmpty, !paths.contains(path) else { return }
        add(Array(path.dropLast()))
        paths.append(path)
    }
}
