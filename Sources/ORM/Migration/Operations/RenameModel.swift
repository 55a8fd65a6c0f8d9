/// Gives a model another name. Its table and what refers to it follow; the rows stay.
///
/// A table that was named by itself keeps its name.
public struct RenameModel: MigrationOperation {
    public var oldName: String
    public var newName: String

    public init(_ oldName: String, to newName: String) {
        self.oldName = oldName
        self.newName = newName
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        let names = names(app)
        try state.rename(names.old, to: names.new)
    }

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        let names = names(app)
        try schema.renameModel(names.old, to: names.new, from: before, to: after)
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        let names = names(app)
        try schema.renameModel(names.new, to: names.old, from: after, to: before)
    }

    public var description: String { "Rename model \(oldName) to \(newName)" }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "rename_\(oldName.lowercased())_\(newName.lowercased())" }

    public var source: SwiftExpression? {
        .call(
            "RenameModel",
            [SwiftArgument(nil, .string(oldName)), SwiftArgument("to", .string(newName))]
        )
    }

    private func names(_ app: String) -> (old: ModelName, new: ModelName) {
        (ModelName(appLabel: app, name: oldName), ModelName(appLabel: app, name: newName))
    }
}
