/// Writes the SQL of queries. The only place that does; dialects answer where databases differ.
struct QueryGenerator {
    let dialect: any Dialect
    private(set) var sql = ""
    private(set) var bindings: [DatabaseValue] = []

    init(_ dialect: any Dialect) {
        self.dialect = dialect
    }

    var statement: SQLStatement { SQLStatement(sql, bindings) }

    mutating func append(_ text: String) { sql += text }

    mutating func append(_ statement: SQLStatement) {
        sql += statement.sql
        bindings += statement.bindings
    }

    mutating func append(identifier: String) { sql += quoteIdentifier(identifier) }

    mutating func bind(_ value: DatabaseValue) {
        sql += "?"
        bindings.append(value)
    }

    /// - Throws: what made a part of the condition invalid.
    mutating func appendWhere(_ predicate: PredicateNode?) throws {
        guard let predicate else { return }
        sql += " WHERE "
        try append(predicate)
    }

    mutating func appendOrder(_ terms: [OrderTerm]) {
        guard !terms.isEmpty else { return }
        sql += " ORDER BY "
        for (index, term) in terms.enumerated() {
            if index > 0 { sql += ", " }
            append(identifier: term.column)
            sql += term.isDescending ? " DESC" : " ASC"
        }
    }

    mutating func appendSlice(limit: Int?, offset: Int) {
        if let limit {
            sql += " LIMIT "
            bind(.integer(Int64(limit)))
        } else if offset > 0, dialect.features.needsLimitForOffset {
            sql += " LIMIT -1"
        }
        if offset > 0 {
            sql += " OFFSET "
            bind(.integer(Int64(offset)))
        }
    }

    /// `column IN (?, ?)`; the always false `0 = 1` for an empty list.
    mutating func append(column: String, in values: [DatabaseValue]) {
        guard !values.isEmpty else { return append("0 = 1") }
        append(identifier: column)
        sql += " IN ("
        for (index, value) in values.enumerated() {
            if index > 0 { sql += ", " }
            bind(value)
        }
        sql += ")"
    }

    /// ` IN (SELECT ...)`, bindings included.
    mutating func append(subquery: SQLStatement) {
        append(" IN (")
        append(subquery)
        append(")")
    }

    mutating func append(_ node: PredicateNode) throws {
        switch node {
        case .test(let column, let test): append(column: column, test)
        case .isSelected(let column, let statement):
            append(identifier: column)
            append(subquery: statement)
        case .and(let nodes): try append(nodes, joinedBy: " AND ")
        case .or(let nodes): try append(nodes, joinedBy: " OR ")
        case .not(let node): try appendNegation(of: node)
        case .invalid(let error): throw error
        }
    }

    private mutating func append(_ nodes: [PredicateNode], joinedBy separator: String) throws {
        sql += "("
        for (index, node) in nodes.enumerated() {
            if index > 0 { sql += separator }
            try append(node)
        }
        sql += ")"
    }

    /// NULL compares as unknown, which `NOT` leaves unknown. As Django does, a negated condition therefore
    /// matches the rows where the condition is not true.
    private mutating func appendNegation(of node: PredicateNode) throws {
        if case .test(let column, .isNull) = node {
            append(identifier: column)
            sql += " IS NOT NULL"
            return
        }
        sql += "(("
        try append(node)
        sql += ") IS NOT TRUE)"
    }

    private mutating func append(column: String, _ test: ColumnTest) {
        switch test {
        case .compare(let comparison, let value):
            append(identifier: column)
            sql += " \(comparison.rawValue) "
            bind(value)
        case .isNull:
            append(identifier: column)
            sql += " IS NULL"
        case .isIn(let values):
            append(column: column, in: values)
        case .contains(let text):
            sql += "\(dialect.positionFunction)("
            append(identifier: column)
            sql += ", "
            bind(.text(text))
            sql += ") > 0"
        case .startsWith(let text):
            sql += "substr("
            append(identifier: column)
            sql += ", 1, \(text.unicodeScalars.count)) = "
            bind(.text(text))
        case .endsWith(let text):
            let length = text.unicodeScalars.count
            sql += "(length("
            append(identifier: column)
            sql += ") >= \(length) AND substr("
            append(identifier: column)
            sql += ", length("
            append(identifier: column)
            sql += ") - \(length) + 1) = "
            bind(.text(text))
            sql += ")"
        }
    }
}

/// One term of an ORDER BY.
package struct OrderTerm: Sendable, Hashable {
    package var column: String
    package var isDescending: Bool
}
