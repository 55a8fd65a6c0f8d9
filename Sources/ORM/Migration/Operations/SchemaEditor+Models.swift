extension SchemaEditor {
    /// Makes the tables of a model: its own and one for each many-to-many field.
    package mutating func createModel(_ name: ModelName, in state: ProjectState) throws {
        let model = try state.model(name)
        guard model.isManaged else { return }
        create(try state.table(of: model))
        for (_, table) in try state.throughTables(of: model).sorted(by: { $0.key < $1.key }) {
            create(table)
        }
    }

    /// Drops the tables of a model: those of its many-to-many fields, then its own.
    mutating func deleteModel(_ name: ModelName, in state: ProjectState) throws {
        let model = try state.model(name)
        guard model.isManaged else { return }
        for (_, table) in try state.throughTables(of: model).sorted(by: { $0.key < $1.key }) {
            drop(table)
        }
        drop(try state.table(of: model))
    }

    /// Turns the tables of a model from one state into those of another.
    mutating func changeModel(
        _ name: ModelName,
        from before: ProjectState,
        to after: ProjectState,
        renamedFields: [String: String] = [:]
    ) throws {
        let old = try before.model(name)
        let new = try after.model(name)
        guard new.isManaged else { return }
        let detached = try foreignKeysInTheWay(of: (old, new), from: before, to: after)
        for foreignKey in detached { dropObject(foreignKey, keeping: []) }
        defer { for foreignKey in detached { run(foreignKey.create) } }
        change(
            try before.table(of: old),
            to: try after.table(of: new),
            renamedFields: renamedFields
        )
        try changeThroughTables(
            of: (old, new),
            from: before,
            to: after,
            renamedFields: renamedFields
        )
        if old.primaryKey?.kind != new.primaryKey?.kind {
            try changeReferrers(to: name, from: before, to: after)
        }
    }

    /// Turns the tables of a model, and what refers to them, into those of the model's new name.
    mutating func renameModel(
        _ old: ModelName,
        to new: ModelName,
        from before: ProjectState,
        to after: ProjectState
    ) throws {
        let model = (old: try before.model(old), new: try after.model(new))
        guard model.new.isManaged else { return }
        let tables = [model.old.table: model.new.table]
        change(
            try before.table(of: model.old),
            to: try after.table(of: model.new),
            renamedTables: tables
        )
        try changeThroughTables(of: model, from: before, to: after, renamedTables: tables)
        for referrer in after.models where referrer.name != new && referrer.refers(to: new) {
            try changeTables(of: referrer, from: before, to: after, renamedTables: tables)
        }
    }

    /// Turns the tables of a model into those of another state, where existing rows take the default of
    /// `field`, which `after` may hold without.
    mutating func changeModel(
        _ name: ModelName,
        from before: ProjectState,
        to after: ProjectState,
        filledBy field: FieldDescription
    ) throws {
        var after = after
        try after.update(name) { model in
            model.fields[try model.index(ofField: field.name)] = field
        }
        try changeModel(name, from: before, to: after)
    }

    /// Gives an index of a model the name that it has in another state.
    mutating func renameIndex(
        _ name: String, to newName: String, of model: ModelName, from before: ProjectState,
        to after: ProjectState
    ) throws {
        let new = try after.model(model)
        guard new.isManaged else { return }
        let old = try before.table(of: before.model(model))
        renameIndex(name, to: newName, from: old, to: try after.table(of: new))
    }

    private mutating func changeThroughTables(
        of model: (old: ModelDescription, new: ModelDescription),
        from before: ProjectState,
        to after: ProjectState,
        renamedFields: [String: String] = [:],
        renamedTables: [String: String] = [:]
    ) throws {
        let old = try before.throughTables(of: model.old)
        let new = try after.throughTables(of: model.new)
        for (field, table) in old.sorted(by: { $0.key < $1.key }) {
            if let successor = new[renamedFields[field] ?? field] {
                change(table, to: successor, renamedTables: renamedTables)
            } else {
                drop(table)
            }
        }
        let kept = Set(old.keys.map { renamedFields[$0] ?? $0 })
        for (field, table) in new.sorted(by: { $0.key < $1.key }) where !kept.contains(field) {
            create(table)
        }
    }

    /// The foreign keys to a model whose key gets a type that cannot be compared with the one that it has: they go
    /// while one side has the new type and the other the old.
    private func foreignKeysInTheWay(
        of model: (old: ModelDescription, new: ModelDescription), from before: ProjectState,
        to after: ProjectState
    ) throws -> [TableObject] {
        guard let old = model.old.primaryKey?.kind.content,
            let new = model.new.primaryKey?.kind.content, old != new
        else { return [] }
        let later = Set(try foreignKeys(to: model.new, in: after))
        // What has another name or column by then is dropped and made by its own table's change.
        return try foreignKeys(to: model.old, in: before).filter(later.contains)
    }

    private func foreignKeys(
        to target: ModelDescription, in state: ProjectState
    ) throws -> [TableObject] {
        var tables: [TableDefinition] = []
        for model in state.models
        where model.isManaged && (model.name == target.name || model.refers(to: target.name)) {
            tables.append(try state.table(of: model))
            tables += try state.throughTables(of: model).sorted { $0.key < $1.key }.map(\.value)
        }
        return tables.flatMap { generator.foreignKeys(of: $0, to: target.table) }
    }

    /// Columns that refer to a key take the type of the key.
    private mutating func changeReferrers(
        to target: ModelName,
        from before: ProjectState,
        to after: ProjectState
    ) throws {
        for model in after.models where model.name != target && model.refers(to: target) {
            try changeTables(of: model, from: before, to: after)
        }
    }

    private mutating func changeTables(
        of model: ModelDescription,
        from before: ProjectState,
        to after: ProjectState,
        renamedTables: [String: String] = [:]
    ) throws {
        guard model.isManaged else { return }
        let old = try before.model(model.name)
        change(
            try before.table(of: old),
            to: try after.table(of: model),
            renamedTables: renamedTables
        )
        try changeThroughTables(
            of: (old, model),
            from: before,
            to: after,
            renamedTables: renamedTables
        )
    }
}
