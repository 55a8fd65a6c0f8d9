// How operations on whole models merge, by the rules of Django's `operations/models.py`.

extension CreateModel {
    public func mayReferTo(model: ModelName, app: String) -> Bool {
        model.isCalled(name, in: app)
            || fields.contains { $0.refers(to: model) }
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        // Whether there is a table was settled when the model was made.
        if let other = other as? AlterModelOptions, isCalled(other.model), other.managed != managed
        {
            return .blocks
        }
        if let whole = mergedWhole(with: other, app: app) { return .into(whole) }
        return passing(
            other, unlessItMentions: [ModelName(appLabel: app, name: name)], app: app)
    }

    private func mergedWhole(
        with other: any MigrationOperation,
        app: String
    ) -> [any MigrationOperation]? {
        var creation = self
        switch other {
        case let other as DeleteModel where isCalled(other.name):
            return []
        case let other as RenameModel where isCalled(other.oldName):
            creation.name = other.newName
            creation.fields = fields.map {
                $0.retargeted(
                    from: ModelName(appLabel: app, name: name),
                    to: ModelName(appLabel: app, name: other.newName)
                )
            }
        case let other as AlterModelTable where isCalled(other.model):
            creation.table = other.table
        case let other as AlterModelOptions where isCalled(other.model):
            creation.ordering = other.ordering
            creation.managed = other.managed
            creation.verboseName = other.verboseName
        case let other as AlterUniqueTogether where isCalled(other.model):
            creation.uniqueTogether = other.uniqueTogether
        case let other as AddIndex where isCalled(other.model):
            creation.indexes.append(other.index)
        case let other as RemoveIndex where isCalled(other.model):
            creation.indexes.removeAll { $0.name == other.index }
        case let other as RenameIndex where isCalled(other.model):
            for index in creation.indexes.indices
            where creation.indexes[index].name == other.oldName {
                creation.indexes[index].name = other.newName
            }
        case let other as AddConstraint where isCalled(other.model):
            creation.constraints.append(other.constraint)
        case let other as RemoveConstraint where isCalled(other.model):
            creation.constraints.removeAll { $0.name == other.constraint }
        case let other as AddField where isCalled(other.model):
            creation.fields.append(other.settled)
        case let other as AlterField where isCalled(other.model):
            creation.replaceField(other.settled)
        case let other as RemoveField where isCalled(other.model):
            creation.removeField(other.field)
        case let other as RenameField where isCalled(other.model):
            creation.renameField(other)
        default:
            return nil
        }
        return [creation]
    }

    private func isCalled(_ other: String) -> Bool { name.lowercased() == other.lowercased() }

    private mutating func replaceField(_ field: FieldDescription) {
        guard let index = fields.firstIndex(where: { $0.name == field.name }) else { return }
        fields[index] = field
    }

    private mutating func removeField(_ field: String) {
        fields.removeAll { $0.name == field }
        uniqueTogether = uniqueTogether.map { $0.filter { $0 != field } }.filter { !$0.isEmpty }
    }

    /// As the state of the model renames it, everywhere.
    private mutating func renameField(_ rename: RenameField) {
        var state = ProjectState()
        let model = ModelName(appLabel: "", name: name)
        guard (try? apply(to: &state, app: "")) != nil,
            (try? rename.apply(to: &state, app: "")) != nil,
            let renamed = try? state.model(model)
        else { return }
        fields = renamed.fields
        ordering = renamed.ordering.map(\.term)
        uniqueTogether = renamed.uniqueTogether
        indexes = renamed.indexes
        constraints = renamed.constraints
    }
}

extension FieldDescription {
    /// The field leads to the model, or has the model's rows for its pairs.
    func refers(to model: ModelName) -> Bool {
        guard let relation else { return false }
        return relation.target.isSame(as: model)
            || relation.through?.model.isSame(as: model) ?? false
    }
}

extension RenameModel {
    public func mayReferTo(model: ModelName, app: String) -> Bool {
        model.isCalled(oldName, in: app) || model.isCalled(newName, in: app)
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        if let other = other as? RenameModel, newName.lowercased() == other.oldName.lowercased() {
            return .into([RenameModel(oldName, to: other.newName)])
        }
        let names = [oldName, newName].map { ModelName(appLabel: app, name: $0) }
        return passing(other, unlessItMentions: names, app: app)
    }
}

extension DeleteModel {
    // The model that goes may refer to any other.
    public func mayReferTo(model: ModelName, app: String) -> Bool { true }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        passing(other, unlessItMentions: [ModelName(appLabel: app, name: name)], app: app)
    }
}

extension ModelAlteration {
    public func mayReferTo(model: ModelName, app: String) -> Bool {
        model.isCalled(self.model, in: app)
    }
}

extension AlterModelTable {
    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        replaced(by: other, ofSameKind: (other as? AlterModelTable)?.model, app: app)
    }
}

extension AlterUniqueTogether {
    public func mayReferTo(field: String, of model: ModelName, app: String) -> Bool {
        mayReferTo(model: model, app: app)
            && (uniqueTogether.isEmpty || uniqueTogether.contains { $0.contains(field) })
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        replaced(by: other, ofSameKind: (other as? AlterUniqueTogether)?.model, app: app)
    }
}

extension AlterModelOptions {
    public func mayReferTo(model: ModelName, app: String) -> Bool {
        model.isCalled(self.model, in: app)
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        let name = ModelName(appLabel: app, name: model)
        if let later = other as? AlterModelOptions, name.isCalled(later.model, in: app) {
            return .into([later])
        }
        if let deletion = other as? DeleteModel, name.isCalled(deletion.name, in: app) {
            return .into([deletion])
        }
        return passing(other, unlessItMentions: [name], app: app)
    }
}

extension ModelAlteration {
    /// A later operation of the same kind, or the end of the model, makes this one needless.
    func replaced(
        by other: any MigrationOperation,
        ofSameKind otherModel: String? = nil,
        app: String
    ) -> OperationMerge {
        let name = ModelName(appLabel: app, name: model)
        let gone = otherModel ?? (other as? DeleteModel)?.name
        if let gone, name.isCalled(gone, in: app) { return .into([other]) }
        return passing(other, unlessItMentions: [name], app: app)
    }
}
