/// Drops an index that a model named.
public struct RemoveIndex: ModelAlteration {
    public var index: String
    public var model: String

    public init(_ index: String, from model: String) {
        self.index = index
        self.model = model
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { model in
            guard let position = model.indexes.firstIndex(where: { $0.name == index }) else {
                throw MigrationError.unknownIndex(index, of: model.name)
            }
            model.indexes.remove(at: position)
        }
    }

    public var description: String { "Remove index \(index) from \(model.lowercased())" }
    public var category: OperationCategory { .removal }
    public var nameFragment: String? { "remove_\(model.lowercased())_\(index.lowercased())" }

    public var source: SwiftExpression? {
        .call(
            "RemoveIndex",
            [SwiftArgument(nil, .string(index)), SwiftArgument("from", .string(model))])
    }
}
