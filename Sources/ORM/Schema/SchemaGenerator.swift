/// Writes the statements that make and change tables.
///
/// Follows the text that Django writes, so that databases made by either look the same to both.
/// Statements have no closing semicolon.
struct SchemaGenerator: Sendable {
    let dialect: any Dialect

    var names: ConstraintName { ConstraintName(maximumLength: dialect.features.maximumNameLength) }

    func createTable(_ table: TableDefinition) -> String {
        let columns = table.columns.map { "\(quote($0.name)) \(definition(of: $0))" }
        let constraints = table.constraints.compactMap { constraint in
            definition(of: constraint).map { "CONSTRAINT \(quote(constraint.name)) \($0)" }
        }
        let parts = (columns + constraints).joined(separator: ", ")
        return "CREATE TABLE \(quote(table.name)) (\(parts))"
    }

    func dropTable(_ name: String) -> String {
        // PostgreSQL refuses to drop a table that constraints of others refer to.
        "DROP TABLE \(quote(name))\(dialect.features.canAlterColumn ? " CASCADE" : "")"
    }

    func renameTable(_ name: String, to newName: String) -> String {
        "ALTER TABLE \(quote(name)) RENAME TO \(quote(newName))"
    }

    func renameIndex(_ name: String, to newName: String) -> String {
        "ALTER INDEX \(quote(name)) RENAME TO \(quote(newName))"
    }

    func renameColumn(_ name: String, to newName: String, in table: String) -> String {
        "ALTER TABLE \(quote(table)) RENAME COLUMN \(quote(name)) TO \(quote(newName))"
    }

    func dropColumn(_ name: String, from table: String) -> String {
        let cascade = dialect.features.canAlterColumn ? " CASCADE" : ""
        return "ALTER TABLE \(quote(table)) DROP COLUMN \(quote(name))\(cascade)"
    }

    /// The statements that add a column; a fill value is a default that is dropped again at once, for
    /// defaults belong to the model.
    func addColumn(_ column: ColumnDefinition, to table: String) -> [String] {
        let alter = "ALTER TABLE \(quote(table))"
        var text = "\(alter) ADD COLUMN \(quote(column.name)) "
        guard let fill = column.fill else { return [text + definition(of: column)] }
        text +=
            "\(typeName(of: column)) DEFAULT \(expression(for: fill)) \(constraints(of: column))"
        return [text, "\(alter) ALTER COLUMN \(quote(column.name)) DROP DEFAULT"]
    }

    /// Everything that follows the column's name.
    func definition(of column: ColumnDefinition) -> String {
        "\(typeName(of: column)) \(constraints(of: column))"
    }

    func typeName(of column: ColumnDefinition) -> String {
        dialect.typeName(for: column.kind)
    }

    func expression(for fill: ColumnFill) -> String {
        switch fill {
        case .value(let value): dialect.literal(value)
        case .currentTimestamp: "CURRENT_TIMESTAMP"
        case .currentDate: "CURRENT_DATE"
        case .currentTime: "CURRENT_TIME"
        }
    }

    /// What every value of a column of its kind must meet; nil where the type says it all.
    func checkExpression(of column: ColumnDefinition) -> String? {
        let name = quote(column.name)
        if column.kind.isPositive { return "\(name) >= 0" }
        guard column.kind == .json, !dialect.features.hasJSONType else { return nil }
        return "(JSON_VALID(\(name)) OR \(name) IS NULL)"
    }

    /// What follows a constraint's name in the table's definition; nil for one that is an index instead.
    func definition(of constraint: ConstraintDescription) -> String? {
        switch constraint.rule {
        case .unique(let columns, nil): "UNIQUE (\(list(columns)))"
        case .unique: nil
        case .check(let condition): "CHECK (\(sql(condition)))"
        }
    }

    /// The condition, its values as literals.
    func sql(_ condition: ConditionDescription) -> String {
        var generator = QueryGenerator(dialect)
        generator.inlinesValues = true
        // What was made of data alone has no part that is invalid, hence nothing to throw.
        try? generator.append(condition.predicate { $0 })
        return generator.sql
    }

    func quote(_ identifier: String) -> String { quoteIdentifier(identifier) }

    func list(_ columns: [String]) -> String {
        columns.map(quote).joined(separator: ", ")
    }

    private func constraints(of column: ColumnDefinition) -> String {
        var words = [column.isNull ? "NULL" : "NOT NULL"]
        if column.isPrimaryKey {
            words.append("PRIMARY KEY")
            if column.kind.isGeneratedKey { words.append(dialect.generatedKeyClause) }
        } else if column.isUnique {
            words.append("UNIQUE")
        }
        if let check = checkExpression(of: column) { words.append("CHECK (\(check))") }
        if let reference = column.reference, !dialect.features.canAlterColumn {
            words.append(referencesClause(reference))
        }
        return words.joined(separator: " ")
    }

    func referencesClause(_ reference: ColumnReference) -> String {
        "REFERENCES \(quote(reference.table)) (\(quote(reference.column)))"
            + " DEFERRABLE INITIALLY DEFERRED"
    }
}
