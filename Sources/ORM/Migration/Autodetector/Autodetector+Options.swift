extension Autodetector {
    /// What concerns the model as a whole.
    mutating func detectOptions(_ old: ModelDescription, _ new: ModelDescription) {
        if old.table != new.table {
            add(AlterModelTable(of: new.name.name, to: new.table), to: new)
        }
        let renamed = renamedFields[new.name, default: [:]]
        let ordering = old.ordering.map { term in
            OrderingDescription(
                field: renamed[term.field] ?? term.field,
                isDescending: term.isDescending
            )
        }
        guard ordering != new.ordering || old.verboseName != new.verboseName else { return }
        add(
            AlterModelOptions(
                of: new.name.name,
                ordering: new.ordering.map(\.term),
                verboseName: new.statedVerboseName
            ),
            to: new
        )
    }

    /// Indexes and unique lists go before the fields that they name.
    mutating func detectRemovedUniqueness(_ old: ModelDescription, _ new: ModelDescription) {
        for index in indexes(of: old) where !new.indexes.contains(index) {
            add(
                RemoveIndex(index.name, from: new.name.name),
                to: new,
                provides: Set(index.fields.map { .fieldIsFree($0.field) })
            )
        }
        let lists = uniqueTogether(of: old)
        let kept = lists.filter { new.uniqueTogether.contains($0) }
        guard kept.count < lists.count else { return }
        let freed = lists.filter { !kept.contains($0) }.flatMap { $0 }
        add(
            AlterUniqueTogether(of: new.name.name, kept),
            to: new,
            provides: Set(freed.map { .fieldIsFree($0) })
        )
    }

    /// Indexes and unique lists come after the fields that they name.
    mutating func detectAddedUniqueness(_ old: ModelDescription, _ new: ModelDescription) {
        let before = indexes(of: old)
        let lists = uniqueTogether(of: old)
        let isSame = Set(lists) == Set(new.uniqueTogether)
        let onlyLoses = Set(new.uniqueTogether).isSubset(of: lists)
        addUniqueness(
            of: new,
            uniqueTogether: isSame || onlyLoses ? [] : new.uniqueTogether,
            indexes: new.indexes.filter { !before.contains($0) }
        )
    }

    mutating func addUniqueness(
        of model: ModelDescription,
        uniqueTogether: [[String]],
        indexes: [IndexDescription]
    ) {
        if !uniqueTogether.isEmpty {
            add(
                AlterUniqueTogether(of: model.name.name, uniqueTogether),
                to: model,
                needs: Set(uniqueTogether.flatMap { $0 }.flatMap(settled))
            )
        }
        for index in indexes {
            add(
                AddIndex(to: model.name.name, index),
                to: model,
                needs: Set(index.fields.map(\.field).flatMap(settled))
            )
        }
    }

    private func settled(_ field: String) -> [SchemaFact.Kind] {
        [.fieldExists(field), .fieldIsSettled(field)]
    }

    /// The old model's indexes under the fields' new names.
    private func indexes(of model: ModelDescription) -> [IndexDescription] {
        let renamed = renamedFields[model.name, default: [:]]
        return model.indexes.map { index in
            var index = index
            for position in index.fields.indices {
                let field = index.fields[position].field
                index.fields[position].field = renamed[field] ?? field
            }
            return index
        }
    }

    private func uniqueTogether(of model: ModelDescription) -> [[String]] {
        let renamed = renamedFields[model.name, default: [:]]
        return model.uniqueTogether.map { $0.map { renamed[$0] ?? $0 } }
    }
}
