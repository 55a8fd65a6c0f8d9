extension QueryGenerator {
    /// A whole SELECT, with a join for each foreign key that it follows.
    mutating func append(_ select: SelectQuery) throws {
        var collector = JoinCollector()
        collector.add(select)
        let isInner = !scopes.isEmpty
        let table = quoteIdentifier(select.table)
        let name = isInner ? nextAlias() : table
        let isQualified = isInner || !collector.paths.isEmpty
        scopes.append(Scope(qualifier: isQualified ? name : nil))
        defer { scopes.removeLast() }
        for path in collector.paths { scopes[scopes.count - 1].joins[path] = nextAlias() }
        append(select.isDistinct ? "SELECT DISTINCT " : "SELECT ")
        for (index, column) in select.columns.enumerated() {
            if index > 0 { append(", ") }
            try append(column)
        }
        append(" FROM \(table)")
        if isInner { append(" AS \(name)") }
        for path in collector.paths { appendJoin(path) }
        try appendWhere(select.predicate)
        try appendOrder(select.order)
        appendSlice(limit: select.limit, offset: select.offset)
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

    private mutating func nextAlias() -> String {
        aliasCount += 1
        return "\"t\(aliasCount)\""
    }
}
