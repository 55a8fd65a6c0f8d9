extension Autodetector {
    /// Asks whether a model that is gone lives on under the name of a new one with the same fields.
    ///
    /// What is found later is compared to the old models under their new names.
    mutating func detectRenamedModels() throws {
        var gone = old.models.filter { !new.contains($0.name) }
        for model in new.models where !old.contains(model.name) {
            guard let index = try gone.firstIndex(where: { try isRename(of: $0, to: model) })
            else { continue }
            let before = gone.remove(at: index)
            let referrers = old.models.filter { $0.refers(to: before.name) }
            let operation = RenameModel(before.name.name, to: model.name.name)
            try operation.apply(to: &old, app: model.name.appLabel)
            operations.append(
                DetectedOperation(
                    operation: operation,
                    app: model.name.appLabel,
                    provides: [
                        SchemaFact(model.name, .modelExists), SchemaFact(before.name, .modelIsGone),
                    ],
                    settledApps: Set(referrers.map(\.name.appLabel))
                        .subtracting([model.name.appLabel])
                )
            )
        }
    }

    private func isRename(of old: ModelDescription, to new: ModelDescription) throws -> Bool {
        guard old.name.appLabel == new.name.appLabel else { return false }
        if let wanted = renames.newName(ofModel: old.name) {
            return wanted.lowercased() == new.name.lowercased
        }
        // A model that somebody stated as another's new name is nobody else's.
        let isTaken = renames.requests.contains {
            $0.field == nil && $0.model.appLabel == new.name.appLabel
                && $0.newName.lowercased() == new.name.lowercased
        }
        guard !isTaken, Self.shape(of: old) == Self.shape(of: new) else { return false }
        return try questioner.isRename(of: old.name, to: new.name)
    }

    /// The fields without what they refer to, which may have another name as well.
    private static func shape(of model: ModelDescription) -> [FieldDescription] {
        let nobody = ModelName(appLabel: "", name: "")
        return model.fields.map { field in
            let field = field.forMigration
            return field.relation.map { field.retargeted(from: $0.target, to: nobody) } ?? field
        }.sorted { $0.name < $1.name }
    }

    /// Asks whether a field that is gone lives on under the name of a new one of the same definition.
    mutating func detectRenamedFields() throws {
        for (oldModel, newModel) in keptModels {
            var gone = oldModel.fields.filter { newModel.field(exactly: $0.name) == nil }
            for field in newModel.fields where oldModel.field(exactly: field.name) == nil {
                guard
                    let index = try gone.firstIndex(where: {
                        try isRename(of: $0, to: field, in: newModel.name)
                    })
                else { continue }
                let old = gone.remove(at: index)
                renamedFields[newModel.name, default: [:]][old.name] = field.name
                add(
                    RenameField(old.name, to: field.name, of: newModel.name.name),
                    to: newModel,
                    provides: [.fieldExists(field.name), .fieldIsGone(old.name)]
                )
            }
        }
    }

    private func isRename(
        of old: FieldDescription,
        to new: FieldDescription,
        in model: ModelName
    ) throws -> Bool {
        if let wanted = renames.newName(ofField: old.name, of: model) { return wanted == new.name }
        let isTaken = renames.requests.contains {
            $0.field != nil && $0.model.isSame(as: model) && $0.newName == new.name
        }
        guard !isTaken, old.renamed(to: new.name).forMigration == new.forMigration else {
            return false
        }
        return try questioner.isRename(of: old, to: new, in: model)
    }
}
