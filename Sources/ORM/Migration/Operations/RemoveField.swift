/// Removes a field from a model, with its values.
public struct RemoveField: ModelAlteration {
    public var field: String
    public var model: String

    public init(_ field: String, from model: String) {
        self.field = field
        self.model = model
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { model in
            model.fields.remove(at: try model.index(ofField: field))
        }
    }

    public var description: String { "Remove field \(field) from \(model.lowercased())" }
    public var category: OperationCategory { .removal }
    public var nameFragment: String? { "remove_\(model.lowercased())_\(field)" }

    public var source: SwiftExpression? {
        .call(
            "RemoveField",
            [SwiftArgument(nil, .string(field)), SwiftArgument("from", .string(model))])
    }
}
