// How operations on indexes and constraints merge, by the rules of Django's `operations/models.py`.

extension AddIndex {
    public func mayReferTo(field: String, of model: ModelName, app: String) -> Bool {
        mayReferTo(model: model, app: app) && index.fieldNames.contains(field)
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        switch other {
        case let other as RemoveIndex where other.index == index.name && isSame(other.model):
            return .into([])
        case let other as RenameIndex where other.oldName == index.name && isSame(other.model):
            var renamed = index
            renamed.name = other.newName
            return .into([AddIndex(to: model, renamed)])
        default: return replaced(by: other, app: app)
        }
    }
}

extension RemoveIndex {
    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        replaced(by: other, app: app)
    }
}

extension RenameIndex {
    public func mayReferTo(model: ModelName, app: String) -> Bool {
        model.isCalled(self.model, in: app)
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        if let other = other as? RenameIndex, other.oldName == newName,
            model.lowercased() == other.model.lowercased()
        {
            return .into([RenameIndex(oldName, to: other.newName, of: model)])
        }
        if let other = other as? RemoveIndex, other.index == newName,
            model.lowercased() == other.model.lowercased()
        {
            return .into([RemoveIndex(oldName, from: model)])
        }
        if let other = other as? DeleteModel, model.lowercased() == other.name.lowercased() {
            return .into([other])
        }
        return passing(
            other, unlessItMentions: [ModelName(appLabel: app, name: model)], app: app)
    }
}

extension AddConstraint {
    public func mayReferTo(field: String, of model: ModelName, app: String) -> Bool {
        mayReferTo(model: model, app: app) && constraint.fields.contains(field)
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        if let other = other as? RemoveConstraint, other.constraint == constraint.name,
            isSame(other.model)
        {
            return .into([])
        }
        return replaced(by: other, app: app)
    }
}

extension RemoveConstraint {
    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        replaced(by: other, app: app)
    }
}

extension ModelAlteration {
    fileprivate func isSame(_ other: String) -> Bool { model.lowercased() == other.lowercased() }
}
