extension SchemaGenerator {
    /// The statements that turn one version of a column into another, for databases that alter in place.
    ///
    /// A constraint that came with the column has the name that PostgreSQL gave it
    /// (`<table>_<column>_key`), one that came later Django's; dropping tries both.
    func alterColumn(
        from old: ColumnDefinition,
        to new: ColumnDefinition,
        in table: String
    ) -> [String] {
        let alter = "ALTER TABLE \(quote(table))"
        let column = "\(alter) ALTER COLUMN \(quote(new.name))"
        var statements: [String] = []
        if old.isUnique, !new.isUnique {
            let added = names.unique(table: table, columns: [new.name])
            statements += dropConstraints([added, "\(table)_\(old.name)_key"], from: table)
        }
        let check = checkExpression(of: new)
        if checkExpression(of: old) != nil, check == nil {
            let added = names.check(table: table, column: new.name)
            statements += dropConstraints([added, "\(table)_\(old.name)_check"], from: table)
        }
        if typeName(of: old) != typeName(of: new) {
            let type = typeName(of: new)
            statements.append("\(column) TYPE \(type) USING \(quote(new.name))::\(type)")
        }
        if old.isNull, !new.isNull {
            if let fill = new.fill {
                statements.append(
                    "UPDATE \(quote(table)) SET \(quote(new.name)) = \(expression(for: fill))"
                        + " WHERE \(quote(new.name)) IS NULL"
                )
                // Pending checks of deferred constraints would block the ALTER TABLE that follows.
                statements.append("SET CONSTRAINTS ALL IMMEDIATE")
            }
            statements.append("\(column) SET NOT NULL")
        } else if !old.isNull, new.isNull {
            statements.append("\(column) DROP NOT NULL")
        }
        if !old.isUnique, new.isUnique {
            let name = names.unique(table: table, columns: [new.name])
            statements.append(
                constraint(name, "UNIQUE (\(quote(new.name)))", of: table).create
            )
        }
        if let check, checkExpression(of: old) == nil {
            let name = names.check(table: table, column: new.name)
            statements.append(constraint(name, "CHECK (\(check))", of: table).create)
        }
        return statements
    }

    private func dropConstraints(_ names: [String], from table: String) -> [String] {
        names.map { "ALTER TABLE \(quote(table)) DROP CONSTRAINT IF EXISTS \(quote($0))" }
    }
}
