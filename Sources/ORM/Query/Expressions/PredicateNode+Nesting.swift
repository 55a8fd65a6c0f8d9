/// Conditions of which all must be met, or one.
package struct Junction: Sendable {
    enum Connective: String, Sendable {
        case and = " AND "
        case or = " OR "
    }

    let connective: Connective
    /// None of them is a junction with the same connective: those have been merged.
    let nodes: [PredicateNode]
    /// The most levels of any of them.
    let depth: Int

    fileprivate init(_ connective: Connective, _ parts: [PredicateNode]) {
        var nodes: [PredicateNode] = []
        var depth = 0
        for part in parts {
            if case .junction(let inner) = part, inner.connective == connective {
                if nodes.isEmpty { nodes = inner.nodes } else { nodes += inner.nodes }
                depth = max(depth, inner.depth)
            } else {
                nodes.append(part)
                depth = max(depth, part.depth)
            }
        }
        self.connective = connective
        self.nodes = nodes
        self.depth = depth
    }

    /// The most levels that SQLite's parser reads in brackets, however they stand.
    static let greatestBracketedDepth = 16

    /// The conditions in the order to write them, which is their own but in deep ones: SQLite's parser holds at
    /// most 100 symbols, of `((a AND b) OR c` one a level, and of `(c OR (a AND b` three.
    var written: [PredicateNode] {
        guard depth > Self.greatestBracketedDepth,
            let deepest = nodes.firstIndex(where: { $0.depth == depth })
        else {
            return nodes
        }
        var written = nodes
        written.insert(written.remove(at: deepest), at: 0)
        return written
    }
}

extension PredicateNode {
    /// All are met. A chain of them, however long, is one level.
    static func and(_ nodes: [PredicateNode]) -> PredicateNode {
        PredicateNode.junction(Junction(.and, nodes)).limited
    }

    /// One is met. A chain of them, however long, is one level.
    static func or(_ nodes: [PredicateNode]) -> PredicateNode {
        PredicateNode.junction(Junction(.or, nodes)).limited
    }

    /// The condition is not met. Since a negation is never unknown, a third one is the first again.
    static func negation(of node: PredicateNode) -> PredicateNode {
        if case .not(.not(let inner)) = node { return .not(inner) }
        return PredicateNode.not(node).limited
    }
}

// MARK: - Depth

/// Conditions, calculations and subqueries that contain one another in more levels than a query may have.
///
/// Every level takes a part of the stack, here and in the database.
public struct QueryNestingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The most levels that a query may have.
    public static let maximumDepth = 200

    public var description: String {
        "a query nests conditions, calculations or subqueries more than \(Self.maximumDepth) levels deep;"
            + " a chain of `&&` alone, or of `||` alone, is one level"
    }
}

extension PredicateNode {
    /// The condition, or what says that it is too deep.
    var limited: PredicateNode {
        depth > QueryNestingError.maximumDepth ? .invalid(QueryNestingError()) : self
    }

    /// Levels of nodes in nodes.
    var depth: Int {
        switch self {
        case .compare(let left, _, let right): 1 + max(left.depth, right.depth)
        case .isNull(let operand), .isIn(let operand, _), .isBetween(let operand, _, _),
            .matches(let operand, _, _):
            1 + operand.depth
        case .isSelected(let operand, by: let select): 1 + max(operand.depth, select.depth)
        case .exists(let select): 1 + select.depth
        case .junction(let junction): 1 + junction.depth
        case .not(let node): 1 + node.depth
        case .invalid: 1
        }
    }
}

extension ExpressionNode {
    /// The expression, or what says that it is too deep.
    var limited: ExpressionNode {
        depth > QueryNestingError.maximumDepth ? .invalid(QueryNestingError()) : self
    }

    fileprivate var depth: Int {
        switch self {
        case .binary(let left, _, let right): 1 + max(left.depth, right.depth)
        case .function(_, let arguments): 1 + (arguments.map(\.depth).max() ?? 0)
        case .datePart(_, _, let operand): 1 + operand.depth
        case .aggregate(let call): 1 + max(call.operand?.depth ?? 0, call.filter?.depth ?? 0)
        case .selected(let select): 1 + select.depth
        case .column, .value, .countOfRows, .outer, .pairOwner, .one, .invalid: 1
        }
    }
}

extension SelectQuery {
    fileprivate var depth: Int {
        let expressions = columns + order.map(\.expression)
        let conditions = [predicate, having].compactMap { $0 }
        return max(expressions.map(\.depth).max() ?? 0, conditions.map(\.depth).max() ?? 0)
    }
}
