extension QuerySet {
    /// The connection that the query runs on now.
    package func connection() throws -> any DatabaseConnection { try source.connection() }

    /// The query finds at most one row, through the index of the primary key or of a unique field.
    package var isLookup: Bool { predicate?.equals(oneOf: M.meta.uniqueColumns) ?? false }

    package var cost: QueryCost { isLookup ? .lookup : .scan }

    /// Selects ``ModelMeta/columns`` of the rows, in order.
    ///
    /// - Throws: ``ModelDeclarationError`` for a model that cannot be used; what made the condition or the
    ///   order invalid.
    package func selectStatement(_ dialect: any Dialect) throws -> SQLStatement {
        try checkModel()
        if limit == nil, offset == 0,
            case .test(let column, .compare(.equal, let value)) = predicate,
            column == M.meta.primaryKeyColumn
        {
            return SQLStatement(M.meta.statements.selectByKey, [value])
        }
        var generator = QueryGenerator(dialect)
        generator.append(M.meta.statements.select)
        try generator.appendWhere(predicate)
        generator.appendOrder(try orderTerms())
        generator.appendSlice(limit: limit, offset: offset)
        return generator.statement
    }

    /// Selects one column of the rows that the whole query stands for, slice included.
    func selectStatement(column: String, _ dialect: any Dialect) throws -> SQLStatement {
        try checkModel()
        var generator = QueryGenerator(dialect)
        generator.append("SELECT ")
        generator.append(identifier: column)
        generator.append(" FROM ")
        generator.append(identifier: M.meta.table)
        try generator.appendWhere(predicate)
        if isSliced { generator.appendOrder(try orderTerms()) }
        generator.appendSlice(limit: limit, offset: offset)
        return generator.statement
    }

    func countStatement(_ dialect: any Dialect) throws -> SQLStatement {
        try checkModel()
        var generator = QueryGenerator(dialect)
        generator.append("SELECT COUNT(*) FROM ")
        if isSliced { generator.append("(SELECT 1 FROM ") }
        generator.append(identifier: M.meta.table)
        try generator.appendWhere(predicate)
        if isSliced {
            generator.appendSlice(limit: limit, offset: offset)
            generator.append(") AS slice")
        }
        return generator.statement
    }

    func existsStatement(_ dialect: any Dialect) throws -> SQLStatement {
        try checkModel()
        var generator = QueryGenerator(dialect)
        generator.append("SELECT 1 FROM ")
        generator.append(identifier: M.meta.table)
        try generator.appendWhere(predicate)
        generator.appendSlice(limit: min(limit ?? 1, 1), offset: offset)
        return generator.statement
    }

    var isSliced: Bool { limit != nil || offset > 0 }

    func orderTerms() throws -> [OrderTerm] {
        if let ordering {
            return try ordering.map {
                OrderTerm(column: try M.meta.column(of: $0.keyPath), isDescending: $0.isDescending)
            }
        }
        return try M.meta.ordering.map { term in
            let field = M.meta.fields[try M.meta.position(ofField: term.field)]
            return OrderTerm(column: field.column ?? field.name, isDescending: term.isDescending)
        }
    }

    /// `size` rows behind the first `offset`, within the query's own slice, in an order that is the same
    /// every time: the key decides between rows that the query's order does not tell apart.
    package func page(offset: Int, size: Int) -> QuerySet {
        var page = self
        let (start, isTooFar) = self.offset.addingReportingOverflow(offset)
        page.offset = isTooFar ? Int.max : start
        page.limit = min(size, max(0, (limit ?? Int.max) - offset))
        guard let index = M.meta.primaryKeyIndex else { return page }
        let key = M.meta.fields[index].definition.keyPath
        let terms =
            ordering
            ?? M.meta.ordering.compactMap { term in
                M.meta.fields.first { $0.name == term.field }.map {
                    Ordering(keyPath: $0.definition.keyPath, isDescending: term.isDescending)
                }
            }
        page.ordering = terms + [Ordering(keyPath: key, isDescending: false)]
        return page
    }

    func checkModel() throws {
        guard M.meta.problems.isEmpty else {
            throw ModelDeclarationError(problems: M.meta.problems)
        }
    }
}

extension PredicateNode {
    /// Every row that meets the condition has one given value in one of these columns.
    func equals(oneOf columns: [String]) -> Bool {
        switch self {
        case .test(let column, .compare(.equal, _)): columns.contains(column)
        case .and(let nodes): nodes.contains { $0.equals(oneOf: columns) }
        default: false
        }
    }
}
