/// Replaces the lists of fields of a model whose values must be unique together.
public struct AlterUniqueTogether: ModelAlteration {
    public var model: String
    public var uniqueTogether: [[String]]

    public init(of model: String, _ uniqueTogether: [[String]]) {
        self.model = model
        self.uniqueTogether = uniqueTogether
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) {
            $0.uniqueTogether = uniqueTogether
        }
    }

    public var description: String {
        "Alter unique_together for \(model.lowercased()) (\(uniqueTogether.count) constraint(s))"
    }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "alter_\(model.lowercased())_unique_together" }

    public var source: SwiftExpression? {
        .call(
            "AlterUniqueTogether",
            [
                SwiftArgument("of", .string(model)),
                SwiftArgument(nil, .array(uniqueTogether.map(SwiftExpression.strings))),
            ]
        )
    }
}
