/// What differs between two versions of a table, column by column.
struct TableChange: Sendable {
    let old: TableDefinition
    let new: TableDefinition
    /// Old and new name of each table that is only called otherwise; references to it follow by themselves.
    let renamedTables: [String: String]
    /// Columns that both versions have, in the new order.
    let kept: [(old: ColumnDefinition, new: ColumnDefinition)]
    let added: [ColumnDefinition]
    let removed: [ColumnDefinition]

    /// - Parameters:
    ///   - old: the table as it is.
    ///   - new: the table as it shall be.
    ///   - renamedFields: old and new name of each field that is only called otherwise.
    ///   - renamedTables: old and new name of each table that is only called otherwise.
    init(
        from old: TableDefinition,
        to new: TableDefinition,
        renamedFields: [String: String] = [:],
        renamedTables: [String: String] = [:]
    ) {
        self.old = old
        self.new = new
        self.renamedTables = renamedTables
        // By the field's new name. A table may have hundreds of columns, and migrations as many steps.
        var open: [String: ColumnDefinition] = [:]
        open.reserveCapacity(old.columns.count)
        for column in old.columns { open[renamedFields[column.field] ?? column.field] = column }
        var kept: [(old: ColumnDefinition, new: ColumnDefinition)] = []
        var added: [ColumnDefinition] = []
        for column in new.columns {
            if let former = open.removeValue(forKey: column.field) {
                kept.append((old: former, new: column))
            } else {
                added.append(column)
            }
        }
        self.kept = kept
        self.added = added
        removed =
            open.isEmpty
            ? []
            : old.columns.filter { open[renamedFields[$0.field] ?? $0.field] != nil }
    }

    var renamed: [(old: ColumnDefinition, new: ColumnDefinition)] {
        kept.filter { $0.old.name != $0.new.name }
    }

    /// Columns whose definition differs, apart from the name and from what is no part of the column.
    func altered(for generator: SchemaGenerator) -> [(old: ColumnDefinition, new: ColumnDefinition)]
    {
        kept.filter { pair in
            var old = pair.old
            old.name = pair.new.name
            if let table = old.reference?.table, let renamed = renamedTables[table] {
                old.reference?.table = renamed
            }
            if old == pair.new { return false }
            return generator.definition(of: old) != generator.definition(of: pair.new)
        }
    }
}
