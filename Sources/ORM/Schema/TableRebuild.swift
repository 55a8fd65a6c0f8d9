extension SchemaGenerator {
    /// Changes a table by making the new one beside it, copying the rows and swapping the names.
    ///
    /// The way for databases whose `ALTER TABLE` cannot do it. Indexes go with the old table and are
    /// the caller's to make again. Must run without foreign-key enforcement: for a moment the rows
    /// that others refer to are gone. References by other tables are by name and hold again at the end.
    ///
    /// Source: <https://www.sqlite.org/lang_altertable.html#otheralter>
    func rebuild(_ change: TableChange) -> [String] {
        var temporary = change.new
        temporary.name = "new__\(change.new.name)"
        let copied = change.new.columns.map { column in
            (name: column.name, value: source(of: column, in: change))
        }
        let targets = list(copied.map(\.name))
        let sources = copied.map(\.value).joined(separator: ", ")
        return [
            createTable(temporary),
            "INSERT INTO \(quote(temporary.name)) (\(targets))"
                + " SELECT \(sources) FROM \(quote(change.new.name))",
            dropTable(change.new.name),
            renameTable(temporary.name, to: change.new.name),
        ]
    }

    /// The expression that gives a row of the new table its value from the old row.
    private func source(of column: ColumnDefinition, in change: TableChange) -> String {
        guard let old = change.oldColumn(for: column) else {
            return column.fill.map(expression(for:)) ?? "NULL"
        }
        guard old.isNull, !column.isNull, let fill = column.fill else { return quote(old.name) }
        return "coalesce(\(quote(old.name)), \(expression(for: fill)))"
    }
}
