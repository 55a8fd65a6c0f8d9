/// Adds an index that a model names.
public struct AddIndex: ModelAlteration {
    public var model: String
    public var index: IndexDescription

    public init(to model: String, _ index: IndexDescription) {
        self.model = model
        self.index = index
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { $0.indexes.append(index) }
    }

    public var description: String {
        let fields = index.fields.map(\.term).joined(separator: ", ")
        return "Create index \(index.name) on field(s) \(fields) of model \(model.lowercased())"
    }
    public var category: OperationCategory { .addition }
    public var nameFragment: String? { "\(model.lowercased())_\(index.name.lowercased())" }

    public var source: SwiftExpression? {
        .call("AddIndex", [SwiftArgument("to", .string(model)), SwiftArgument(nil, index.source)])
    }
}
