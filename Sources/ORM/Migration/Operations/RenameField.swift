/// Gives a field another name; its values stay.
public struct RenameField: MigrationOperation {
    public var oldName: String
    public var newName: String
    public var model: String

    public init(_ oldName: String, to newName: String, of model: String) {
        self.oldName = oldName
        self.newName = newName
        self.model = model
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { model in
            guard !model.fields.contains(where: { $0.name == newName }) else {
                throw MigrationError.fieldExists(newName, of: model.name)
            }
            let index = try model.index(ofField: oldName)
            model.fields[index] = model.fields[index].renamed(to: newName)
            model.uniqueTogether = model.uniqueTogether.map { $0.map(renamed) }
            model.indexes = model.indexes.map { $0.mapFields(renamed) }
            model.constraints = model.constraints.map { $0.mapFields(renamed) }
            for index in model.ordering.indices {
                model.ordering[index].field = renamed(model.ordering[index].field)
            }
        }
        state.renameThroughField(
            oldName, to: newName, of: ModelName(appLabel: app, name: model))
    }

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try schema.changeModel(
            ModelName(appLabel: app, name: model),
            from: before,
            to: after,
            renamedFields: [oldName: newName]
        )
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try schema.changeModel(
            ModelName(appLabel: app, name: model),
            from: after,
            to: before,
            renamedFields: [newName: oldName]
        )
    }

    public var description: String {
        "Rename field \(oldName) on \(model.lowercased()) to \(newName)"
    }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "rename_\(oldName)_\(model.lowercased())_\(newName)" }

    public var source: SwiftExpression? {
        .call(
            "RenameField",
            [
                SwiftArgument(nil, .string(oldName)),
                SwiftArgument("to", .string(newName)),
                SwiftArgument("of", .string(model)),
            ]
        )
    }

    private func renamed(_ field: String) -> String { field == oldName ? newName : field }
}

extension FieldDescription {
    /// The same field under another name. A column that has its name from the field follows; one that
    /// was named by itself stays, and so does the name for people.
    func renamed(to newName: String) -> FieldDescription {
        var field = self
        field.name = newName
        field.propertyName = newName
        if column == kind.defaultColumn(forField: name) {
            field.column = kind.defaultColumn(forField: newName)
        }
        if verboseName == name.replacing("_", with: " ") {
            field.verboseName = newName.replacing("_", with: " ")
        }
        return field
    }
}
