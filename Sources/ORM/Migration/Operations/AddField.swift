/// Adds a field to a model.
public struct AddField: ModelAlteration {
    public var model: String
    public var field: FieldDescription
    /// False if the field's default serves the existing rows only and is no part of the model.
    public var preservesDefault: Bool

    public init(to model: String, _ field: FieldDescription, preservesDefault: Bool = true) {
        self.model = model
        self.field = field
        self.preservesDefault = preservesDefault
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { model in
            guard !model.fields.contains(where: { $0.name == field.name }) else {
                throw MigrationError.fieldExists(field.name, of: model.name)
            }
            var added = field
            if !preservesDefault { added.defaultValue = nil }
            model.fields.append(added)
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

    public var description: String { "Add field \(field.name) to \(model.lowercased())" }
    public var category: OperationCategory { .addition }
    public var nameFragment: String? { "\(model.lowercased())_\(field.name)" }

    public var source: SwiftExpression? {
        var arguments = [
            SwiftArgument("to", .string(model)), SwiftArgument(nil, field.source),
        ]
        if !preservesDefault {
            arguments.append(SwiftArgument("preservesDefault", .verbatim("false")))
        }
        return .call("AddField", arguments)
    }
}
