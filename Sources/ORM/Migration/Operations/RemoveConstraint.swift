/// Drops a constraint that a model named.
public struct RemoveConstraint: ModelAlteration {
    public var constraint: String
    public var model: String

    public init(_ constraint: String, from model: String) {
        self.constraint = constraint
        self.model = model
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { model in
            guard let position = model.constraints.firstIndex(where: { $0.name == constraint })
            else { throw MigrationError.unknownConstraint(constraint, of: model.name) }
            model.constraints.remove(at: position)
        }
    }

    public var description: String {
        "Remove constraint \(constraint) from model \(model.lowercased())"
    }
    public var category: OperationCategory { .removal }
    public var nameFragment: String? {
        "remove_\(model.lowercased())_\(constraint.lowercased())"
    }

    public var source: SwiftExpression? {
        .call(
            "RemoveConstraint",
            [SwiftArgument(nil, .string(constraint)), SwiftArgument("from", .string(model))])
    }
}
