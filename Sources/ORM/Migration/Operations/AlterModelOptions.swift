/// Changes what a model says of itself without a change of the database.
public struct AlterModelOptions: MigrationOperation {
    public var model: String
    public var ordering: [String]
    public var managed: Bool
    /// Nil is the model's name in words: `blog post`.
    public var verboseName: String?

    public init(
        of model: String, ordering: [String] = [], managed: Bool = true, verboseName: String? = nil
    ) {
        self.model = model
        self.ordering = ordering
        self.managed = managed
        self.verboseName = verboseName
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.update(ModelName(appLabel: app, name: model)) { model in
            model.ordering = ordering.map { OrderingDescription(term: $0) }
            model.isManaged = managed
            model.verboseName = verboseName ?? ModelDescription.verboseName(of: model.name.name)
        }
    }

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
    }

    public var description: String { "Change Meta options on \(model.lowercased())" }
    public var category: OperationCategory { .alteration }
    public var nameFragment: String? { "alter_\(model.lowercased())_options" }

    public var source: SwiftExpression? {
        var arguments = [SwiftArgument("of", .string(model))]
        if !ordering.isEmpty { arguments.append(SwiftArgument("ordering", .strings(ordering))) }
        if !managed { arguments.append(SwiftArgument("managed", .verbatim("false"))) }
        if let verboseName { arguments.append(SwiftArgument("verboseName", .string(verboseName))) }
        return .call("AlterModelOptions", arguments)
    }
}
