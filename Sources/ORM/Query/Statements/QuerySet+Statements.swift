extension QuerySet {
    /// The connection that the query runs on now.
    ///
    /// - Throws: ``LockOutsideTransactionError``, ``UnknownDatabaseError``.
    package func connection() throws -> any DatabaseConnection {
        let connection = try source.connection(M.name, lock == nil ? .reading : .writing)
        if lock != nil, let database = connection as? any Database,
            TransactionScope.connection(of: database) == nil
        {
            throw LockOutsideTransactionError()
        }
        return connection
    }

    /// The query finds at most one row, through the index of the primary key or of a unique field.
    package var isLookup: Bool { predicate?.equals(oneOf: M.meta.uniqueColumns) ?? false }

    package var cost: QueryCost { isLookup ? .lookup : .scan }

    /// Selects ``ModelMeta/columns`` of the rows, in order.
    ///
    /// - Throws: ``ModelDeclarationError`` for a model that cannot be used; what made the condition or the
    ///   order invalid.
    package func selectStatement(_ dialect: any Dialect) throws -> SQLStatement {
        try checkModel()
        if limit == nil, offset == 0, related.isEmpty, lock == nil,
            case .compare(.column(let reference), .equal, .value(let value)) = predicate,
            reference.path.isEmpty, reference.name == M.meta.primaryKeyColumn
        {
            try value.checkText(comparedWith: .column(reference))
            return SQLStatement(M.meta.statements.selectByKey, [value])
        }
        return try Self.statement(try readingQuery(recordColumns), dialect)
    }

    /// What ``record(from:)`` reads: the model's columns, and those of rows that are read along.
    var recordColumns: [ExpressionNode] {
        M.meta.columns.map { .column($0) } + related.flatMap(\.columns)
    }

    /// The rows as a SELECT of no column yet, with the query's order.
    func selectQuery() throws -> SelectQuery {
        try checkModel()
        return SelectQuery(
            database: source.stated, table: M.meta.table, columns: [], isDistinct: isDistinct,
            predicate: predicate,
            order: try orderTerms(), limit: limit, offset: offset)
    }

    /// Selects the keys of the rows that the whole query stands for, slice included.
    func keysQuery() throws -> SelectQuery {
        try selectQuery(of: .column(M.meta.primaryKeyColumn))
    }

    /// Selects one value of the rows; in order only where that decides which rows there are.
    func selectQuery(of column: ExpressionNode) throws -> SelectQuery {
        var query = try selectQuery()
        query.columns = [column]
        if !isSliced { query.order = [] }
        return query
    }

    func keysStatement(_ dialect: any Dialect) throws -> SQLStatement {
        try Self.statement(try keysQuery(), dialect)
    }

    func countStatement(_ dialect: any Dialect) throws -> SQLStatement {
        var query = try keysQuery()
        var generator = QueryGenerator(dialect)
        guard isSliced || isDistinct else {
            query.columns = [.countOfRows]
            return try Self.statement(query, dialect)
        }
        if isDistinct { query.columns = M.meta.columns.map { .column($0) } }
        generator.append("SELECT COUNT(*) FROM (")
        try generator.append(query)
        generator.append(") AS slice")
        return generator.statement
    }

    func existsStatement(_ dialect: any Dialect) throws -> SQLStatement {
        var query = try selectQuery()
        query.columns = [.one]
        query.order = []
        query.isDistinct = false
        query.limit = min(limit ?? 1, 1)
        return try Self.statement(query, dialect)
    }

    static func statement(_ query: SelectQuery, _ dialect: any Dialect) throws -> SQLStatement {
        var generator = QueryGenerator(dialect)
        try generator.append(query)
        return generator.statement
    }

    var isSliced: Bool { limit != nil || offset > 0 }

    func orderTerms() throws -> [OrderTerm] {
        if let ordering { return ordering }
        return try M.meta.ordering.map { term in
            let field = M.meta.fields[try M.meta.position(ofField: term.field)]
            return OrderTerm(
                expression: .column(field.column ?? field.name), isDescending: term.isDescending)
        }
    }

    /// `size` rows behind the first `offset`, within the query's own slice, in an order that is the same
    /// every time: the key decides between rows that the query's order does not tell apart.
    package func page(offset: Int, size: Int) -> QuerySet {
        var page = self
        let (start, isTooFar) = self.offset.addingReportingOverflow(offset)
        page.offset = isTooFar ? Int.max : start
        page.limit = min(size, max(0, (limit ?? Int.max) - offset))
        guard let terms = try? orderTerms() else { return page }
        page.ordering = terms + [M.byKey]
        return page
    }

    func checkModel() throws {
        guard M.meta.problems.isEmpty else {
            throw ModelDeclarationError(problems: M.meta.problems)
        }
    }
}

extension Model {
    /// The order of the keys.
    static var byKey: OrderTerm {
        OrderTerm(expression: .column(meta.primaryKeyColumn), isDescending: false)
    }
}

extension PredicateNode {
    /// Every row that meets the condition has one given value in one of these columns, and nothing else in the
    /// condition takes longer than a look at that row.
    func equals(oneOf columns: [String]) -> Bool {
        switch self {
        case .compare(.column(let reference), .equal, .value):
            reference.path.isEmpty && columns.contains(reference.name)
        case .junction(let junction) where junction.connective == .and:
            junction.nodes.contains { $0.equals(oneOf: columns) }
                && junction.nodes.allSatisfy(\.readsOneRow)
        default: false
        }
    }

    private var readsOneRow: Bool {
        switch self {
        case .isSelected, .exists: false
        case .compare(let left, _, let right): left.readsOneRow && right.readsOneRow
        case .junction(let junction): junction.nodes.allSatisfy(\.readsOneRow)
        case .not(let node): node.readsOneRow
        default: true
        }
    }
}

extension ExpressionNode {
    fileprivate var readsOneRow: Bool {
        switch self {
        case .selected: false
        case .binary(let left, _, let right): left.readsOneRow && right.readsOneRow
        case .function(_, let arguments): arguments.allSatisfy(\.readsOneRow)
        default: true
        }
    }
}
