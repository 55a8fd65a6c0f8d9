/// An operation whose work in the database is to make one model's table fit the model's new state.
public protocol ModelAlteration: MigrationOperation {
    /// The name of the model, in the migration's app.
    var model: String { get }
}

extension ModelAlteration {
    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try schema.changeModel(ModelName(appLabel: app, name: model), from: before, to: after)
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try schema.changeModel(ModelName(appLabel: app, name: model), from: after, to: before)
    }
}
