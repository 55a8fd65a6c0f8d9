/// Gives a field another kind or other options. Its values stay, as far as the new kind admits them.
public struct AlterField: ModelAlteration {
    public var model: String
    public var field: FieldDescription
    /// False if the field's default serves the existing rows only and is no part of the model.
    public var preservesDefault: Bool

    public init(of model: String, _ field: FieldDescription, preservesDefault: Bool = true) {
        self.model = model
        self.field = field
        self.preservesDefault = preservesDefault
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { model in
            let index = try model.index(ofField: field.name)
            guard (model.fields[index].column == nil) == (field.column == nil) else {
                throw MigrationError.incompatibleFields(field.name, of: model.name)
            }
            model.fields[index] = field
            if !preservesDefault { model.fields[index].defaultValue = nil }
        }
    }

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        let name = ModelName(appLabel: app, name: model)
        try schema.changeModel(name, from: before, to: after, filledBy: field)
    }

    public var description: String { "Alter field \(field.name) on \(model.lowercased())" }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "alter_\(model.lowercased())_\(field.name)" }

    public var source: SwiftExpression? {
        var arguments = [
            SwiftArgument("of", .string(model)), SwiftArgument(nil, field.source),
        ]
        if !preservesDefault {
            arguments.append(SwiftArgument("preservesDefault", .verbatim("false")))
        }
        return .call("AlterField", arguments)
    }
}
