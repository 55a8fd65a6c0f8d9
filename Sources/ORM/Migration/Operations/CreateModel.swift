/// Makes a model's table, and a table for each many-to-many field.
public struct CreateModel: MigrationOperation {
    public var name: String
    public var fields: [FieldDescription]
    /// Nil is `<app>_<model>`.
    public var table: String?
    public var ordering: [String]
    public var uniqueTogether: [[String]]
    public var constraints: [ConstraintDescription]
    public var indexes: [IndexDescription]
    /// Otherwise the table is left to whoever makes it.
    public var managed: Bool
    public var verboseName: String?

    public init(
        _ name: String,
        fields: [FieldDescription],
        table: String? = nil,
        ordering: [String] = [],
        uniqueTogether: [[String]] = [],
        constraints: [ConstraintDescription] = [],
        indexes: [IndexDescription] = [],
        managed: Bool = true,
        verboseName: String? = nil
    ) {
        self.name = name
        self.fields = fields
        self.table = table
        self.ordering = ordering
        self.uniqueTogether = uniqueTogether
        self.constraints = constraints
        self.indexes = indexes
        self.managed = managed
        self.verboseName = verboseName
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        try state.add(
            ModelDescription(
                name: ModelName(appLabel: app, name: name),
                table: table,
                fields: fields,
                ordering: ordering.map { OrderingDescription(term: $0) },
                uniqueTogether: uniqueTogether,
                indexes: indexes,
                constraints: constraints,
                isManaged: managed,
                verboseName: verboseName ?? ModelDescription.verboseName(of: name)
            )
        )
    }

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try schema.createModel(ModelName(appLabel: app, name: name), in: after)
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try schema.deleteModel(ModelName(appLabel: app, name: name), in: after)
    }

    public var description: String { "Create model \(name)" }
    public var category: OperationCategory { .addition }
    public var nameFragment: String? { name.lowercased() }

    public var source: SwiftExpression? {
        var arguments = [
            SwiftArgument(nil, .string(name)),
            SwiftArgument("fields", .array(fields.map(\.source))),
        ]
        if let table { arguments.append(SwiftArgument("table", .string(table))) }
        if !ordering.isEmpty { arguments.append(SwiftArgument("ordering", .strings(ordering))) }
        if !uniqueTogether.isEmpty {
            let lists = uniqueTogether.map(SwiftExpression.strings)
            arguments.append(SwiftArgument("uniqueTogether", .array(lists)))
        }
        if !constraints.isEmpty {
            arguments.append(SwiftArgument("constraints", .array(constraints.map(\.source))))
        }
        if !indexes.isEmpty {
            arguments.append(SwiftArgument("indexes", .array(indexes.map(\.source))))
        }
        if !managed { arguments.append(SwiftArgument("managed", .verbatim("false"))) }
        if let verboseName { arguments.append(SwiftArgument("verboseName", .string(verboseName))) }
        return .call("CreateModel", arguments)
    }
}
