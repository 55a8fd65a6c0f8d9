/// Adds a constraint that a model names.
public struct AddConstraint: ModelAlteration {
    public var model: String
    public var constraint: ConstraintDescription

    public init(to model: String, _ constraint: ConstraintDescription) {
        self.model = model
        self.constraint = constraint
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) {
            $0.constraints.append(constraint)
        }
    }

    public var description: String {
        "Create constraint \(constraint.name) on model \(model.lowercased())"
    }
    public var category: OperationCategory { .addition }
    public var nameFragment: String? {
        "\(model.lowercased())_\(constraint.name.lowercased())"
    }

    public var source: SwiftExpression? {
        .call(
            "AddConstraint",
            [SwiftArgument("to", .string(model)), SwiftArgument(nil, constraint.source)])
    }
}
