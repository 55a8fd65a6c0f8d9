extension QueryGenerator {
    /// A whole SELECT, with a join for each foreign key that it follows.
    ///
    /// A SELECT DISTINCT also selects, behind its columns, what else it is put in order by: PostgreSQL demands it. With
    /// `namesColumns` the columns are `c1`, `c2` and so on.
    mutating func append(_ select: SelectQuery, namesColumns: Bool = false) throws {
        var collector = JoinCollector()
        collector.add(select)
        let around = database
        database = select.database.inside(around)
        defer { database = around }
        try collector.requireDatabase(database)
        let isInner = !scopes.isEmpty
        let table = quoteIdentifier(select.table)
        let name = isInner ? nextAlias() : table
        let isQualified = isInner || collector.isQualified || select.pairs != nil
        scopes.append(Scope(qualifier: isQualified ? name : nil))
        defer { scopes.removeLast() }
        for path in collector.paths { scopes[scopes.count - 1].joins[path] = nextAlias() }
        if let pairs = select.pairs {
            scopes[scopes.count - 1].pairs = (nextAlias(), pairs.ownerColumn)
        }
        append(select.isDistinct ? "SELECT DISTINCT " : "SELECT ")
        let orderColumns = select.orderColumns
        try append(
            list: select.columns + orderColumns.added, comparing: select.comparesColumns,
            namesColumns: namesColumns)
        append(" FROM \(table)")
        if isInner { append(" AS \(name)") }
        if let pairs = select.pairs { appendJoin(pairs) }
        for path in collector.paths { appendJoin(path) }
        try appendWhere(select.predicate)
        if select.groupColumns > 0 {
            try appendGroups(select.columns.prefix(select.groupColumns))
        }
        if let having = select.having {
            append(" HAVING ")
            try append(having)
        }
        try appendOrder(
            select.order,
            at: select.groupColumns > 0
                ? try positions(of: select.order, in: select.columns) : orderColumns.positions)
        appendSlice(limit: select.limit, offset: select.offset)
        if let lock = select.lock, dialect.features.hasRowLocks {
            let tables = lock.paths.compactMap { $0.isEmpty ? name : scopes.last?.joins[$0] }
            append(lock.keepsKeys ? " FOR NO KEY UPDATE OF " : " FOR UPDATE OF ")
            append(tables.joined(separator: ", "))
            append(lock.waiting.rawValue)
        }
    }

    /// What is calculated stands there by its position among the columns: bound values of its own would make it another
    /// expression for PostgreSQL.
    private mutating func appendGroups(_ columns: ArraySlice<ExpressionNode>) throws {
        append(" GROUP BY ")
        for (index, column) in columns.enumerated() {
            if index > 0 { append(", ") }
            if column.reference != nil, !column.isJSON {
                try append(column)
            } else {
                append("\(index + 1)")
            }
        }
    }

    /// The positions of the columns that terms of an order repeat; nil for other terms, and those without bound values.
    private func positions(
        of terms: [OrderTerm], in columns: [ExpressionNode]
    ) throws -> [Int?] {
        guard !terms.isEmpty else { return [] }
        let written = try columns.map { try self.written($0) }
        return try terms.map { term in
            let statement = try self.written(term.expression)
            guard !statement.bindings.isEmpty || term.expression.isJSON else { return nil }
            return written.firstIndex(of: statement).map { $0 + 1 }
        }
    }

    /// A SELECT of its own columns and no others, for where it stands in another statement.
    mutating func append(subquery select: SelectQuery) throws {
        guard !select.orderColumns.added.isEmpty else { return try append(select) }
        append(
            "SELECT \(select.columns.indices.map { "c\($0 + 1)" }.joined(separator: ", ")) FROM (")
        try append(select, namesColumns: true)
        append(") AS ordered")
    }

    private mutating func append(
        list: [ExpressionNode], comparing: Bool, namesColumns: Bool = false
    ) throws {
        for (index, expression) in list.enumerated() {
            if index > 0 { append(", ") }
            if comparing { try append(comparable: expression) } else { try append(expression) }
            if namesColumns { append(" AS c\(index + 1)") }
        }
    }

    /// A reference that may be NULL must not lose the row, nor must what lies behind it.
    private mutating func appendJoin(_ path: [RelationStep]) {
        guard let step = path.last, let scope = scopes.last, let alias = scope.joins[path] else {
            return
        }
        let near = scope.joins[Array(path.dropLast())] ?? scope.qualifier ?? ""
        append(path.contains(where: \.isOptional) ? " LEFT JOIN " : " INNER JOIN ")
        append("\(quoteIdentifier(step.table)) AS \(alias) ON ")
        append("\(alias).\(quoteIdentifier(step.targetColumn)) = ")
        append("\(near).\(quoteIdentifier(step.column))")
    }

    private mutating func appendJoin(_ pairs: PairJoin) {
        guard let scope = scopes.last, let (alias, _) = scope.pairs, let own = scope.qualifier
        else {
            return
        }
        append(" INNER JOIN \(quoteIdentifier(pairs.table)) AS \(alias) ON ")
        append("\(alias).\(quoteIdentifier(pairs.targetColumn)) = ")
        append("\(own).\(quoteIdentifier(pairs.targetKey))")
    }

    private mutating func nextAlias() -> String {
        aliasCount += 1
        return "\"t\(aliasCount)\""
    }
}
