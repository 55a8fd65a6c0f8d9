/// The rows on the many side of a relation, for each row of a query over `M`: what they are asked becomes a subquery,
/// so that no row of the query is found twice or lost.
///
/// ```swift
/// Book.objects.filter { $0.genres.any { $0.label == "crime" } }
/// Book.objects.filter { $0.related(\Review.book).count() > 2 }
/// Book.objects.annotate { $0.related(\Review.book).aggregate { $0.stars.average() } }
/// ```
public struct RelatedRows<M: Model, Target: Model>: Sendable {
    private let rows: @Sendable () throws -> SelectQuery

    init(_ rows: @escaping @Sendable () throws -> SelectQuery) {
        self.rows = rows
    }

    /// Those that also meet a condition.
    public func filter(_ condition: (ModelFields<Target>) -> Condition<Target>) -> RelatedRows {
        let node = condition(ModelFields()).node
        return RelatedRows { [rows] in
            var select = try rows()
            select.predicate = select.predicate.map { .and([$0, node]) } ?? node
            return select
        }
    }

    /// There is one.
    public func any() -> Condition<M> {
        Condition(
            PredicateNode {
                var select = try rows()
                select.columns = [.one]
                return .exists(select)
            })
    }

    /// There is one that meets a condition.
    public func any(_ condition: (ModelFields<Target>) -> Condition<Target>) -> Condition<M> {
        filter(condition).any()
    }

    /// There is none that does not meet a condition.
    public func all(_ condition: (ModelFields<Target>) -> Condition<Target>) -> Condition<M> {
        !filter { !condition($0) }.any()
    }

    /// How many there are.
    public func count() -> QueryExpression<M, Int> { aggregate { $0.countRows() } }

    /// A value calculated from all of them: `aggregate { $0.stars.average() }`.
    public func aggregate<Value: FieldValue>(
        _ make: (ModelFields<Target>) -> Aggregate<Target, Value>
    ) -> QueryExpression<M, Value> {
        let node = make(ModelFields()).node
        return QueryExpression(
            ExpressionNode {
                var select = try rows()
                select.columns = [node]
                return .selected(select)
            })
    }
}

extension ModelFields {
    /// The rows that refer to this one through a foreign key: `related(\Review.book)`.
    public func related<Source: Model, Value: FieldValue>(
        _ property: any KeyPath<Source, Value> & Sendable
    ) -> RelatedRows<M, Source> where Value.Base: ForeignKeyValue, Value.Base.Target == M {
        RelatedRows {
            try .referring(property, to: ColumnPath(path: [], name: M.meta.primaryKeyColumn))
        }
    }

    /// The rows that have this one in a many-to-many field: `related(\Book.genres)`.
    public func related<Source: Model>(
        _ property: any KeyPath<Source, ManyToMany<M>> & Sendable
    ) -> RelatedRows<M, Source> {
        RelatedRows {
            let through = try Source.meta.throughTable(of: property)
            return .paired(
                Source.self, PairJoin(reversing: through, key: Source.meta.primaryKeyColumn),
                with: ColumnPath(path: [], name: M.meta.primaryKeyColumn))
        }
    }

    /// The rows of a many-to-many field.
    public subscript<Target: Model>(
        dynamicMember property: any KeyPath<M, ManyToMany<Target>> & Sendable
    ) -> RelatedRows<M, Target> {
        RelatedRows {
            let through = try M.meta.throughTable(of: property)
            return .paired(
                Target.self, PairJoin(through, key: Target.meta.primaryKeyColumn),
                with: ColumnPath(path: [], name: M.meta.primaryKeyColumn))
        }
    }
}

extension QueryExpression where Value.Base: ForeignKeyValue {
    /// The rows that refer to the same row as this field does, through a field of theirs:
    /// `$0.author.related(\Book.author)`.
    public func related<Source: Model, Other: FieldValue>(
        _ property: any KeyPath<Source, Other> & Sendable
    ) -> RelatedRows<M, Source>
    where Other.Base: ForeignKeyValue, Other.Base.Target == Value.Base.Target {
        RelatedRows { [node] in
            guard case .column(let reference) = node else { throw UnrelatedExpressionError() }
            return try .referring(property, to: reference)
        }
    }

    /// The rows of a many-to-many field of the row that is referred to.
    public subscript<Target: Model>(
        dynamicMember property: any KeyPath<Value.Base.Target, ManyToMany<Target>> & Sendable
    ) -> RelatedRows<M, Target> {
        RelatedRows { [node] in
            guard case .column(let reference) = node else { throw UnrelatedExpressionError() }
            let through = try Value.Base.Target.meta.throughTable(of: property)
            return .paired(
                Target.self, PairJoin(through, key: Target.meta.primaryKeyColumn), with: reference)
        }
    }
}

/// A reference that was calculated, and belongs to no field.
public struct UnrelatedExpressionError: Error, Sendable, Hashable, CustomStringConvertible {
    public var description: String { "only a foreign key field leads to related rows" }
}

extension SelectQuery {
    /// The rows of `Source` that refer to what a column of the statement around them refers to.
    fileprivate static func referring<Source: Model>(
        _ property: PartialKeyPath<Source>, to outer: ColumnPath
    ) throws -> SelectQuery {
        SelectQuery(
            table: Source.meta.table, columns: [],
            predicate: .compare(
                .column(try Source.meta.column(of: property)), .equal, .outer(outer)),
            outer: outer)
    }

    /// The rows that a table of pairs relates to what a column of the statement around them refers to.
    fileprivate static func paired<Target: Model>(
        _: Target.Type, _ pairs: PairJoin, with outer: ColumnPath
    ) -> SelectQuery {
        SelectQuery(
            table: Target.meta.table, columns: [], pairs: pairs,
            predicate: .compare(.pairOwner, .equal, .outer(outer)), outer: outer)
    }
}

extension PairJoin {
    /// From the field's target back to its owner.
    init(_ through: ThroughTable, key: String) {
        self.init(
            table: through.name, targetColumn: through.targetColumn, targetKey: key,
            ownerColumn: through.ownerColumn)
    }

    /// From the field's owner to its target.
    init(reversing through: ThroughTable, key: String) {
        self.init(
            table: through.name, targetColumn: through.ownerColumn, targetKey: key,
            ownerColumn: through.targetColumn)
    }
}

extension ModelMeta {
    /// The table of pairs behind a many-to-many property.
    func throughTable(of property: PartialKeyPath<M>) throws -> ThroughTable {
        let position = try position(of: property)
        guard let through = try throughTable(ofFieldAt: position) else {
            throw UnknownFieldError(model: name, field: fields[position].name)
        }
        return through
    }
}
