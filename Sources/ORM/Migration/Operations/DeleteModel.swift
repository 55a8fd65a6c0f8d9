/// Drops a model's table and the tables of its many-to-many fields, with their rows.
public struct DeleteModel: MigrationOperation {
    public var name: String

    public init(_ name: String) {
        self.name = name
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.remove(ModelName(appLabel: app, name: name))
    }

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try schema.deleteModel(ModelName(appLabel: app, name: name), in: before)
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try schema.createModel(ModelName(appLabel: app, name: name), in: before)
    }

    public var description: String { "Delete model \(name)" }
    public var category: OperationCategory { .removal }
    public var nameFragment: String? { "delete_\(name.lowercased())" }

    public var source: SwiftExpression? {
        .call("DeleteModel", [SwiftArgument(nil, .string(name))])
    }
}
