/// Renames a model's table, and with it the tables of its many-to-many fields.
public struct AlterModelTable: ModelAlteration {
    public var model: String
    public var table: String

    public init(of model: String, to table: String) {
        self.model = model
        self.table = table
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { $0.table = table }
    }

    public var description: String { "Rename table for \(model.lowercased()) to \(table)" }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "alter_\(model.lowercased())_table" }

    public var source: SwiftExpression? {
        .call(
            "AlterModelTable",
            [SwiftArgument("of", .string(model)), SwiftArgument("to", .string(table))])
    }
}
