extension Autodetector {
    mutating func detectRemovedFields(_ old: ModelDescription, _ new: ModelDescription) {
        for field in old.fields where newField(for: field, in: new) == nil {
            remove(field, from: new)
        }
    }

    mutating func detectAddedFields(_ old: ModelDescription, _ new: ModelDescription) throws {
        let renamed = Set(renamedFields[new.name, default: [:]].values)
        for field in new.fields
        where old.field(exactly: field.name) == nil && !renamed.contains(field.name) {
            try add(field, to: new)
        }
    }

    mutating func detectAlteredFields(_ old: ModelDescription, _ new: ModelDescription) throws {
        for field in old.fields {
            guard let changed = newField(for: field, in: new)?.forMigration else { continue }
            let before = field.renamed(to: changed.name).forMigration
            guard before != changed else { continue }
            if needsReplacement(before, changed) {
                remove(field, from: new)
                try add(changed, to: new, after: [.fieldIsGone(field.name)])
            } else {
                try alter(before, to: changed, in: new)
            }
        }
    }

    // MARK: - One field

    private mutating func remove(_ field: FieldDescription, from model: ModelDescription) {
        add(
            RemoveField(field.name, from: model.name.name),
            to: model,
            provides: [.fieldIsGone(field.name)],
            needs: [.fieldIsFree(field.name)]
        )
    }

    private mutating func add(
        _ field: FieldDescription,
        to model: ModelDescription,
        after: Set<SchemaFact.Kind> = []
    ) throws {
        var added = field.forMigration
        var preservesDefault = true
        if added.needsValueForExistingRows {
            added.defaultValue = try questioner.defaultForExistingRows(
                of: added,
                in: model.name,
                isNew: true
            )
            preservesDefault = false
        }
        operations.append(
            DetectedOperation(
                operation: AddField(
                    to: model.name.name,
                    added,
                    preservesDefault: preservesDefault
                ),
                app: model.name.appLabel,
                provides: [SchemaFact(model.name, .fieldExists(field.name))],
                needs: needs(of: field).union(after.map { SchemaFact(model.name, $0) })
            )
        )
    }

    private mutating func alter(
        _ before: FieldDescription,
        to field: FieldDescription,
        in model: ModelDescription
    ) throws {
        var altered = field
        var preservesDefault = true
        if before.isNull, altered.needsValueForExistingRows {
            altered.defaultValue = try questioner.defaultForExistingRows(
                of: altered,
                in: model.name,
                isNew: false
            )
            preservesDefault = altered.defaultValue == nil
        }
        operations.append(
            DetectedOperation(
                operation: AlterField(
                    of: model.name.name,
                    altered,
                    preservesDefault: preservesDefault
                ),
                app: model.name.appLabel,
                provides: [SchemaFact(model.name, .fieldIsSettled(field.name))],
                needs: needs(of: field)
            )
        )
    }

    private func newField(
        for field: FieldDescription,
        in model: ModelDescription
    ) -> FieldDescription? {
        model.field(exactly: renamedFields[model.name]?[field.name] ?? field.name)
    }

    /// Columns cannot become tables of pairs, and pairs with one model mean nothing to another.
    private func needsReplacement(_ old: FieldDescription, _ new: FieldDescription) -> Bool {
        switch (old.kind, new.kind) {
        case (.manyToMany(let old), .manyToMany(let new)):
            old.target != new.target || old.through?.model != new.through?.model
        case (.manyToMany, _), (_, .manyToMany): true
        default: false
        }
    }
}

extension FieldDescription {
    /// Rows that exist cannot have the column without being told a value.
    fileprivate var needsValueForExistingRows: Bool {
        guard column != nil, !isNull, defaultValue == nil else { return false }
        return blankValue == nil && !kind.isAutomaticMoment && !kind.isGeneratedKey
    }
}
