/// What differs between two versions of a table, column by column.
struct TableChange: Sendable {
    let old: TableDefinition
    let new: TableDefinition
    /// Old and new name of each field that is only called otherwise.
    let renamedFields: [String: String]
    /// Old and new name of each table that is only called otherwise; references to it follow by themselves.
    let renamedTables: [String: String]

    init(
        from old: TableDefinition,
        to new: TableDefinition,
        renamedFields: [String: String] = [:],
        renamedTables: [String: String] = [:]
    ) {
        self.old = old
        self.new = new
        self.renamedFields = renamedFields
        self.renamedTables = renamedTables
    }

    /// Columns that both versions have, in the new order.
    var kept: [(old: ColumnDefinition, new: ColumnDefinition)] {
        new.columns.compactMap { column in
            oldColumn(for: column).map { (old: $0, new: column) }
        }
    }

    var added: [ColumnDefinition] {
        new.columns.filter { oldColumn(for: $0) == nil }
    }

    var removed: [ColumnDefinition] {
        old.columns.filter { new.column(forField: renamedFields[$0.field] ?? $0.field) == nil }
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
            return generator.definition(of: old) != generator.definition(of: pair.new)
        }
    }

    func oldColumn(for column: ColumnDefinition) -> ColumnDefinition? {
        let before = renamedFields.first { $0.value == column.field }?.key ?? column.field
        return old.column(forField: before)
    }
}
