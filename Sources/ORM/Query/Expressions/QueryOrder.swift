/// One term of a query's order that is more than a property: `order { [$0.author.name.ascending] }`.
public struct QueryOrder<M: Model>: Sendable {
    var term: OrderTerm

    /// NULL before everything else.
    public var nullsFirst: QueryOrder {
        var copy = self
        copy.term.nulls = .first
        return copy
    }

    /// NULL after everything else.
    public var nullsLast: QueryOrder {
        var copy = self
        copy.term.nulls = .last
        return copy
    }
}

extension QueryExpression {
    /// Smallest first. Where NULL comes is up to the database, see ``DialectFeatures/nullsSortFirst``, unless
    /// ``QueryOrder/nullsFirst`` or ``QueryOrder/nullsLast`` says so. Texts are in the order of the database's collation:
    /// on SQLite that of their bytes, where every capital letter comes before the small ones.
    public var ascending: QueryOrder<M> {
        QueryOrder(term: OrderTerm(expression: node, isDescending: false))
    }

    /// Largest first.
    public var descending: QueryOrder<M> {
        QueryOrder(term: OrderTerm(expression: node, isDescending: true))
    }
}

/// One term of an ORDER BY.
package struct OrderTerm: Sendable {
    enum Nulls: String, Sendable {
        case first = " NULLS FIRST"
        case last = " NULLS LAST"
    }

    var expression: ExpressionNode
    var isDescending: Bool
    var nulls: Nulls?

    /// The other way round.
    var reversed: OrderTerm {
        let nulls: Nulls? = nulls.map { $0 == .first ? .last : .first }
        return OrderTerm(expression: expression, isDescending: !isDescending, nulls: nulls)
    }
}
