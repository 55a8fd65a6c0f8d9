extension SchemaGenerator {
    /// The statements that turn one version of a column into another, for databases that alter in place.
    func alterColumn(
        from old: ColumnDefinition,
        to new: ColumnDefinition,
        in table: String
    ) -> [String] {
        let alter = "ALTER TABLE \(quote(table))"
        let column = "\(alter) ALTER COLUMN \(quote(new.name))"
        var statements: [String] = []
        if old.isUnique, !new.isUnique {
            statements.append(
                dropConstraint(
                    "contype = 'u'",
                    on: new.name,
                    of: table,
                    preferring: names.unique(table: table, columns: [new.name])
                )
            )
        }
        let check = checkExpression(of: new)
        if checkExpression(of: old) != nil, check == nil {
            statements.append(
                dropConstraint(
                    "contype = 'c' AND pg_get_constraintdef(oid)"
                        + " = format('CHECK ((%I >= 0))', \(SQLLiteral.text(new.name)))",
                    on: new.name,
                    of: table,
                    preferring: names.check(table: table, column: new.name)
                )
            )
        }
        let generatesKeys = (old: generatesKeys(old), new: generatesKeys(new))
        if generatesKeys.old, !generatesKeys.new {
            statements.append("\(column) DROP IDENTITY IF EXISTS")
            // Django's keys had a sequence as their default before 4.1.
            statements.append("\(column) DROP DEFAULT")
        }
        if typeName(of: old) != typeName(of: new) {
            let type = typeName(of: new)
            // What is cast to a text of limited length is cut; what is only assigned is refused.
            let isLimited = new.kind.content == .text && new.kind.maximumLength != nil
            let cast = isLimited ? "" : " USING \(quote(new.name))::\(type)"
            statements.append("\(column) TYPE \(type)\(cast)")
        }
        if generatesKeys.new, !generatesKeys.old {
            statements.append("\(column) ADD \(dialect.generatedKeyClause)")
            // Behind the keys that are there.
            statements.append(
                "SELECT setval(pg_get_serial_sequence(\(SQLLiteral.text(quote(table))),"
                    + " \(SQLLiteral.text(new.name))), coalesce(max(\(quote(new.name))), 0) + 1, false)"
                    + " FROM \(quote(table))")
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

    private func generatesKeys(_ column: ColumnDefinition) -> Bool {
        column.isPrimaryKey && column.kind.isGeneratedKey
    }

    /// Drops the column's own constraint of the given sort, whatever it is called.
    ///
    /// One that came with the column has the name that PostgreSQL gave it, one that came later Django's,
    /// and either keeps its name when table or column are renamed: so it is looked up.
    private func dropConstraint(
        _ condition: String,
        on column: String,
        of table: String,
        preferring name: String
    ) -> String {
        let oid = "\(SQLLiteral.text(quote(table)))::regclass"
        let position =
            "SELECT attnum FROM pg_attribute WHERE attrelid = conrelid"
            + " AND attname = \(SQLLiteral.text(column))"
        return "DO $do$ DECLARE name text; BEGIN"
            + " SELECT conname INTO name FROM pg_constraint WHERE conrelid = \(oid)"
            + " AND \(condition) AND conkey = ARRAY[(\(position))]"
            + " ORDER BY conname = \(SQLLiteral.text(name)) DESC, conname LIMIT 1;"
            + " IF name IS NOT NULL THEN"
            + " EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', \(oid), name);"
            + " END IF; END $do$"
    }
}
