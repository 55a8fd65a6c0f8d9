/// The rows of a model that meet conditions, in an order: a value, which runs nothing until awaited.
///
/// ```swift
/// let recent = Post.objects.filter(\.title == "hello").order(by: .descending(\.created)).limit(10)
/// let posts = try await recent.all()
/// ```
///
/// Runs in the transaction in progress, if there is one, else on the database that ``using(_:)-(String)`` names,
/// or the ``DatabaseRouter``, or `default`.
public struct QuerySet<M: Model>: Sendable {
    package var predicate: PredicateNode?
    /// nil: the model's own order.
    var ordering: [OrderTerm]?
    package var limit: Int?
    package var offset = 0
    var isDistinct = false
    /// Referred rows that are read along.
    var related: [RelatedSelection<M>] = []
    /// Rows of many-to-many fields that are read after the records.
    var prefetches: [Prefetch<M>] = []
    var lock: LockRequest<M>?
    var source = QuerySource.routed

    package init() {}

    /// Every row, whatever ``Model/objects`` are.
    public static var everything: QuerySet { QuerySet() }

    /// The same rows; for a start that reads well: `Post.objects.all()`.
    public func all() -> QuerySet { self }

    /// The rows that also meet `condition`.
    public func filter(_ condition: Condition<M>) -> QuerySet { adding(condition.node) }

    /// The rows that also meet a condition on fields of any table that the model leads to:
    /// `.filter { $0.author.name == "Ann" && $0.views > $0.likes }`.
    public func filter(_ condition: (ModelFields<M>) -> Condition<M>) -> QuerySet {
        adding(condition(ModelFields()).node)
    }

    /// The rows whose field also meets a lookup: `.filter(\.title, .contains("x"))`.
    public func filter<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable, _ lookup: Lookup<Value>
    ) -> QuerySet { filter(Condition(property, lookup)) }

    /// The rows that do not meet `condition`, among them those where it is unknown because of a NULL.
    public func exclude(_ condition: Condition<M>) -> QuerySet {
        adding(.negation(of: condition.node))
    }

    /// The rows that do not meet a condition on fields of any table that the model leads to.
    public func exclude(_ condition: (ModelFields<M>) -> Condition<M>) -> QuerySet {
        exclude(condition(ModelFields()))
    }

    /// The rows whose field does not meet a lookup.
    public func exclude<Value: FieldValue>(
        _ property: any KeyPath<M, Value> & Sendable, _ lookup: Lookup<Value>
    ) -> QuerySet { exclude(Condition(property, lookup)) }

    /// The rows whose field, given by name, equals `value`.
    package func filter(field: String, equals value: DatabaseValue) -> QuerySet {
        adding(
            PredicateNode {
                let position = try M.meta.position(ofField: field)
                return .compare(
                    .column(try M.meta.reference(ofFieldAt: position)), .equal, to: value)
            })
    }

    /// The same rows in this order. Replaces an earlier order, and the model's own.
    public func order(by terms: Ordering<M>...) -> QuerySet {
        var copy = self
        copy.ordering = terms.map { term in
            OrderTerm(
                expression: ExpressionNode { .column(try M.meta.column(of: term.keyPath)) },
                isDescending: term.isDescending)
        }
        return copy
    }

    /// The same rows in an order by values of any table that the model leads to:
    /// `.order { [$0.author.name.ascending, $0.views.descending] }`.
    public func order(_ terms: (ModelFields<M>) -> [QueryOrder<M>]) -> QuerySet {
        var copy = self
        copy.ordering = terms(ModelFields()).map(\.term)
        return copy
    }

    /// Every different row once.
    public func distinct() -> QuerySet {
        var copy = self
        copy.isDistinct = true
        return copy
    }

    /// The rows that this query or another one has, each once.
    ///
    /// Here as in the two below, the result has this query's order and no slice, and can be filtered further.
    public func union(_ other: QuerySet) -> QuerySet {
        combined(with: other) { .or([$0, $1]) }
    }

    /// The rows that both queries have.
    public func intersection(_ other: QuerySet) -> QuerySet {
        combined(with: other) { .and([$0, $1]) }
    }

    /// The rows of this query that another one does not have.
    public func difference(_ other: QuerySet) -> QuerySet {
        combined(with: other) { .and([$0, .negation(of: $1)]) }
    }

    /// Meets what the query asks for: its condition where that says it all, and otherwise membership by key.
    private func membership() throws -> PredicateNode {
        if !isSliced, let predicate { return predicate }
        return .isSelected(.column(M.meta.primaryKeyColumn), by: try keysQuery())
    }

    private func combined(
        with other: QuerySet, _ combine: (PredicateNode, PredicateNode) -> PredicateNode
    ) -> QuerySet {
        var copy = self
        copy.predicate =
            PredicateNode {
                try source.stated.requireBeside(other.source.stated)
                return combine(try membership(), try other.membership())
            }.limited
        copy.limit = nil
        copy.offset = 0
        return copy
    }

    /// At most `count` rows.
    public func limit(_ count: Int) -> QuerySet {
        var copy = self
        copy.limit = max(0, count)
        return copy
    }

    /// Without the first `count` rows.
    public func offset(_ count: Int) -> QuerySet {
        var copy = self
        copy.offset = max(0, count)
        return copy
    }

    /// The same query on another database, by its name in `settings.yaml`.
    ///
    /// A record does not remember where it was read: `save(using:)`, `delete(using:)` and what reads its relations are to
    /// be told as well.
    public func using(_ alias: String) -> QuerySet {
        var copy = self
        copy.source = .alias(alias)
        return copy
    }

    /// The same query where this alias says, or the router.
    package func using(optional alias: String?) -> QuerySet {
        var copy = self
        copy.source = QuerySource(alias)
        return copy
    }

    /// The name of the database that was stated; nil where the router decides, and for a connection.
    package var alias: String? { source.alias }

    /// The same query on this connection.
    public func using(_ connection: any DatabaseConnection) -> QuerySet {
        var copy = self
        copy.source = .connection(connection)
        return copy
    }

    private func adding(_ node: PredicateNode) -> QuerySet {
        var copy = self
        copy.predicate = predicate.map { .and([$0, node]) } ?? node
        return copy
    }
}

/// Where a query runs.
enum QuerySource: Sendable {
    /// Where the router says.
    case routed
    case alias(String)
    case connection(any DatabaseConnection)

    init(_ alias: String?) { self = alias.map { .alias($0) } ?? .routed }

    /// The database itself, which puts what it is given into the transaction in progress.
    func connection(
        _ model: ModelName, _ access: DatabaseAccess = .reading
    ) throws -> any DatabaseConnection {
        if case .connection(let connection) = self { return connection }
        return try alias.map { try Databases.database($0) }
            ?? Databases.database(for: model, access)
    }

    var stated: StatedDatabase {
        switch self {
        case .routed: .none
        case .alias(let alias): .named(alias)
        case .connection: .connection
        }
    }

    var alias: String? {
        if case .alias(let alias) = self { return alias }
        return nil
    }
}

extension Model {
    /// Every row of the model, unless it declares otherwise.
    public static var objects: QuerySet<Self> { QuerySet() }
}
