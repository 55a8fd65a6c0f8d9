/// Gives an index another name.
public struct RenameIndex: MigrationOperation {
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
            guard let position = model.indexes.firstIndex(where: { $0.name == oldName }) else {
                throw MigrationError.unknownIndex(oldName, of: model.name)
            }
            model.indexes[position].name = newName
        }
    }

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        let model = ModelName(appLabel: app, name: model)
        try schema.renameIndex(oldName, to: newName, of: model, from: before, to: after)
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        let model = ModelName(appLabel: app, name: model)
        try schema.renameIndex(newName, to: oldName, of: model, from: after, to: before)
    }

    public var description: String {
        "Rename index \(oldName) on \(model.lowercased()) to \(newName)"
    }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "rename_\(oldName.lowercased())_\(newName.lowercased())" }

    public var source: SwiftExpression? {
        .call(
            "RenameIndex",
            [
                SwiftArgument(nil, .string(oldName)),
                SwiftArgument("to", .string(newName)),
                SwiftArgument("of", .string(model)),
            ]
        )
    }
}
