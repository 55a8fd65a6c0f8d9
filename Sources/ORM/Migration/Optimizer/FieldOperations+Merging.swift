// How operations on one field merge, by the rules of Django's `operations/fields.py`.

extension AddField {
    /// The field as the model has it afterwards.
    var settled: FieldDescription {
        var field = field
        if !preservesDefault { field.defaultValue = nil }
        return field
    }

    public func mayReferTo(model: ModelName, app: String) -> Bool {
        model.isCalled(self.model, in: app) || field.refers(to: model)
    }

    public func mayReferTo(field: String, of model: ModelName, app: String) -> Bool {
        refers(to: field, of: model, through: self.field, named: self.field.name, app: app)
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        switch other {
        case let other as AlterField where isSame(other.model) && other.field.name == field.name:
            return .into([
                AddField(to: model, other.field, preservesDefault: other.preservesDefault)
            ])
        case let other as RemoveField where isSame(other.model) && other.field == field.name:
            return .into([])
        case let other as RenameField where isSame(other.model) && other.oldName == field.name:
            let renamed = field.renamed(to: other.newName)
            return .into([AddField(to: model, renamed, preservesDefault: preservesDefault)])
        default:
            return passing(
                other, unlessItMentions: [field.name],
                of: ModelName(appLabel: app, name: model), app: app)
        }
    }
}

extension AlterField {
    /// The field as the model has it afterwards.
    var settled: FieldDescription {
        var field = field
        if !preservesDefault { field.defaultValue = nil }
        return field
    }

    public func mayReferTo(model: ModelName, app: String) -> Bool {
        model.isCalled(self.model, in: app) || field.refers(to: model)
    }

    public func mayReferTo(field: String, of model: ModelName, app: String) -> Bool {
        refers(to: field, of: model, through: self.field, named: self.field.name, app: app)
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        switch other {
        // An alteration that fills rows of its own accord stays: a later one may have no value for them.
        case let other as AlterField
        where isSame(other.model) && other.field.name == field.name && preservesDefault:
            return .into([other])
        case let other as RemoveField where isSame(other.model) && other.field == field.name:
            return .into([other])
        case let other as RenameField
        where isSame(other.model) && other.oldName == field.name && field.hasDefaultColumn:
            let renamed = AlterField(
                of: model, field.renamed(to: other.newName), preservesDefault: preservesDefault)
            return .into([other, renamed])
        default:
            return passing(
                other, unlessItMentions: [field.name],
                of: ModelName(appLabel: app, name: model), app: app)
        }
    }
}

extension RemoveField {
    public func mayReferTo(field: String, of model: ModelName, app: String) -> Bool {
        mayReferTo(model: model, app: app) && field == self.field
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        if let other = other as? DeleteModel, isSame(other.name) { return .into([other]) }
        return passing(
            other, unlessItMentions: [field], of: ModelName(appLabel: app, name: model), app: app)
    }
}

extension RenameField {
    public func mayReferTo(model: ModelName, app: String) -> Bool {
        model.isCalled(self.model, in: app)
    }

    public func mayReferTo(field: String, of model: ModelName, app: String) -> Bool {
        mayReferTo(model: model, app: app) && (field == oldName || field == newName)
    }

    public func merged(with other: any MigrationOperation, app: String) -> OperationMerge {
        if let other = other as? RenameField, model.lowercased() == other.model.lowercased(),
            newName == other.oldName
        {
            return .into([RenameField(oldName, to: other.newName, of: model)])
        }
        return passing(
            other, unlessItMentions: [oldName, newName],
            of: ModelName(appLabel: app, name: model), app: app)
    }
}

extension FieldDescription {
    fileprivate var hasDefaultColumn: Bool { column == kind.defaultColumn(forField: name) }
}

extension ModelAlteration {
    fileprivate func isSame(_ other: String) -> Bool { model.lowercased() == other.lowercased() }

    /// The operation changes that field, or changes a relation to its model.
    fileprivate func refers(
        to field: String,
        of model: ModelName,
        through own: FieldDescription,
        named name: String,
        app: String
    ) -> Bool {
        if model.isCalled(self.model, in: app) { return field == name }
        return own.refers(to: model)
    }
}
