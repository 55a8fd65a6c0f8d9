/// Writes the SQL of queries. The only place that does; dialects answer where databases differ.
///
/// The parts: ``QueryGenerator`` itself holds the text and what stands around conditions, `+Select` writes whole
/// SELECTs with their joins, `+Conditions` and `+Expressions` what is in them.
struct QueryGenerator {
    let dialect: any Dialect
    private(set) var sql = ""
    private(set) var bindings: [DatabaseValue] = []
    /// The SELECTs that are being written, the innermost last.
    var scopes: [Scope] = []
    /// Values are written as literals, for definitions of tables, where none can be bound.
    var inlinesValues = false
    /// What was stated for the part that is being written.
    var database = StatedDatabase.none
    /// Names given to tables so far.
    var aliasCount = 0

    /// The tables that one SELECT reads.
    struct Scope {
        /// What stands before the columns of the query's own table; nil where no other table is read.
        var qualifier: String?
        /// The names under which joined tables are known.
        var joins: [[RelationStep]: String] = [:]
        var pairs: (alias: String, ownerColumn: String)?
    }

    init(_ dialect: any Dialect) {
        self.dialect = dialect
    }

    var statement: SQLStatement { SQLStatement(sql, bindings) }

    /// What `node` would be written as here.
    func written(_ node: ExpressionNode) throws -> SQLStatement {
        var copy = self
        copy.sql = ""
        copy.bindings = []
        try copy.append(node)
        return copy.statement
    }

    mutating func append(_ text: String) { sql += text }

    mutating func append(_ statement: SQLStatement) {
        sql += statement.sql
        bindings += statement.bindings
    }

    mutating func append(identifier: String) { sql += quoteIdentifier(identifier) }

    mutating func bind(_ value: DatabaseValue) {
        if inlinesValues { return sql += dialect.literal(value) }
        sql += "?"
        bindings.append(value)
    }

    /// A value that stands beside no column.
    mutating func append(operand value: DatabaseValue) {
        // As a literal, a decimal number needs no cast once it has no quotes.
        if inlinesValues, case .decimal(let number) = value {
            return append(DecimalText.format(number))
        }
        guard !inlinesValues, let type = dialect.operandType(of: value) else { return bind(value) }
        append("CAST(")
        bind(value)
        append(" AS \(type))")
    }

    /// A value that is compared with `operand`: as a column's values are, if that is one.
    ///
    /// - Throws: ``FieldValueError`` for a text that is no address where there are only addresses.
    mutating func append(
        _ value: DatabaseValue, comparedWith operand: ExpressionNode
    ) throws(FieldValueError) {
        if case .pairOwner = operand { return bind(value) }
        guard let column = operand.reference else {
            return operand.isJSON
                ? bind(try ColumnRule.json.comparable(value)) : append(operand: value)
        }
        // A parameter beside the column has the column's type, which may be too small for the value.
        if case .integer(let range) = column.rule, case .integer(let number) = value,
            !range.contains(number)
        {
            return append(operand: value)
        }
        bind(try column.rule.comparable(value))
    }

    /// - Throws: what made a part of the condition invalid.
    mutating func appendWhere(_ predicate: PredicateNode?) throws {
        guard let predicate else { return }
        sql += " WHERE "
        try append(predicate)
    }

    /// At some terms, `positions` has the number of the selected column that the term is.
    mutating func appendOrder(_ terms: [OrderTerm], at positions: [Int?]) throws {
        guard !terms.isEmpty else { return }
        sql += " ORDER BY "
        for (index, term) in terms.enumerated() {
            if index > 0 { sql += ", " }
            if let position = positions[index] {
                sql += "\(position)"
            } else {
                try append(term.expression)
            }
            sql += term.isDescending ? " DESC" : " ASC"
            if let nulls = term.nulls { sql += nulls.rawValue }
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
        appendList(of: values) { $0.bind($1) }
    }

    /// ` IN (?, ?)`, each value as `append` writes it.
    mutating func appendList<Failure: Error>(
        of values: [DatabaseValue],
        _ append: (inout QueryGenerator, DatabaseValue) throws(Failure) -> Void
    ) throws(Failure) {
        sql += " IN ("
        for (index, value) in values.enumerated() {
            if index > 0 { sql += ", " }
            try append(&self, value)
        }
        sql += ")"
    }
}
