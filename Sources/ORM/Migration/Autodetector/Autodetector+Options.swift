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
        guard
            ordering != new.ordering || old.verboseName != new.verboseName
                || old.isManaged != new.isManaged
        else { return }
        add(
            AlterModelOptions(
                of: new.name.name,
                ordering: new.ordering.map(\.term),
                managed: new.isManaged,
                verboseName: new.statedVerboseName
            ),
            to: new
        )
    }

    /// Indexes, constraints and unique lists go before the fields that they name.
    mutating func detectRemovedUniqueness(_ old: ModelDescription, _ new: ModelDescription) {
        let renamed = renamedIndexes(old, new)
        for index in indexes(of: old) where !new.indexes.contains(index) {
            if renamed[index.name] != nil { continue }
            add(
                RemoveIndex(index.name, from: new.name.name),
                to: new,
                provides: Set(index.fieldNames.map { .fieldIsFree($0) })
            )
        }
        for constraint in constraints(of: old) where !new.constraints.contains(constraint) {
            add(
                RemoveConstraint(constraint.name, from: new.name.name),
                to: new,
                provides: Set(constraint.fields.map { .fieldIsFree($0) })
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

    /// Indexes, constraints and unique lists come after the fields that they name.
    mutating func detectAddedUniqueness(_ old: ModelDescription, _ new: ModelDescription) {
        let before = indexes(of: old)
        let renamed = renamedIndexes(old, new)
        for (oldName, newName) in renamed.sorted(by: { $0.key < $1.key }) {
            add(RenameIndex(oldName, to: newName, of: new.name.name), to: new)
        }
        let lists = uniqueTogether(of: old)
        let isSame = Set(lists) == Set(new.uniqueTogether)
        let onlyLoses = Set(new.uniqueTogether).isSubset(of: lists)
        let constraintsBefore = constraints(of: old)
        addUniqueness(
            of: new,
            uniqueTogether: isSame || onlyLoses ? [] : new.uniqueTogether,
            indexes: new.indexes.filter {
                !before.contains($0) && !renamed.values.contains($0.name)
            },
            constraints: new.constraints.filter { !constraintsBefore.contains($0) }
        )
    }

    mutating func addUniqueness(
        of model: ModelDescription,
        uniqueTogether: [[String]],
        indexes: [IndexDescription],
        constraints: [ConstraintDescription]
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
                needs: Set(index.fieldNames.flatMap(settled))
            )
        }
        for constraint in constraints {
            add(
                AddConstraint(to: model.name.name, constraint),
                to: model,
                needs: Set(constraint.fields.flatMap(settled))
            )
        }
    }

    /// New name by old of indexes that are otherwise the same.
    private func renamedIndexes(
        _ old: ModelDescription, _ new: ModelDescription
    ) -> [String: String] {
        let before = indexes(of: old)
        var added = new.indexes.filter { !before.contains($0) }
        var renamed: [String: String] = [:]
        for index in before where !new.indexes.contains(where: { $0.name == index.name }) {
            let position = added.firstIndex {
                $0.fields == index.fields && $0.condition == index.condition
            }
            guard let position else { continue }
            renamed[index.name] = added.remove(at: position).name
        }
        return renamed
    }

    private func settled(_ field: String) -> [SchemaFact.Kind] {
        [.fieldExists(field), .fieldIsSettled(field)]
    }

    /// The old model's indexes under the fields' new names.
    private func indexes(of model: ModelDescription) -> [IndexDescription] {
        let renamed = renamedFields[model.name, default: [:]]
        return model.indexes.map { $0.mapFields { renamed[$0] ?? $0 } }
    }

    private func constraints(of model: ModelDescription) -> [ConstraintDescription] {
        let renamed = renamedFields[model.name, default: [:]]
        return model.constraints.map { $0.mapFields { renamed[$0] ?? $0 } }
    }

    private func uniqueTogether(of model: ModelDescription) -> [[String]] {
        let renamed = renamedFields[model.name, default: [:]]
        return model.uniqueTogether.map { $0.map { renamed[$0] ?? $0 } }
    }
}
