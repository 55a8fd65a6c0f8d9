/// Runs SQL that the migration's author wrote, in the migration's transaction.
public struct RunSQL: MigrationOperation {
    /// What runs when the migration is applied.
    public var forwards: Script
    /// Takes the change back; nil if nothing can.
    public var backwards: Script?
    /// What the SQL does to the models, told by operations that leave the database alone.
    public var stateOperations: [any MigrationOperation]
    /// The SQL serves rows of one moment only: squashing may leave it out.
    public var isElidable: Bool

    /// SQL as a person wrote it.
    public enum Script: Sendable, Hashable {
        /// One statement or several, separated by semicolons; the empty text does nothing.
        case text(String)
        /// Statements with values that are bound, not pasted.
        case statements([SQLStatement])
    }

    /// - Parameters:
    ///   - sql: one statement or several, separated by semicolons.
    ///   - reverse: takes the change back; nil if nothing can, the empty text if nothing needs to.
    ///   - stateOperations: what the SQL does to the models.
    ///   - isElidable: squashing may leave the SQL out.
    public init(
        _ sql: String,
        reverse: String? = nil,
        stateOperations: [any MigrationOperation] = [],
        isElidable: Bool = false
    ) {
        forwards = .text(sql)
        backwards = reverse.map(Script.text)
        self.stateOperations = stateOperations
        self.isElidable = isElidable
    }

    /// - Parameters:
    ///   - statements: run in order, their values bound.
    ///   - reverse: takes the change back; nil if nothing can, none if nothing needs to.
    ///   - stateOperations: what the statements do to the models.
    ///   - isElidable: squashing may leave the statements out.
    public init(
        statements: [SQLStatement],
        reverse: [SQLStatement]? = nil,
        stateOperations: [any MigrationOperation] = [],
        isElidable: Bool = false
    ) {
        forwards = .statements(statements)
        backwards = reverse.map(Script.statements)
        self.stateOperations = stateOperations
        self.isElidable = isElidable
    }

    public func apply(to state: inout ProjectState, app: String) throws {
        for operation in stateOperations { try operation.apply(to: &state, app: app) }
    }

    public func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        forwards.add(to: &schema)
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        backwards?.add(to: &schema)
    }

    public var isReversible: Bool { backwards != nil }
    public var description: String { "Raw SQL operation" }
    public var category: OperationCategory { .sql }

    public var source: SwiftExpression? {
        var arguments = [forwards.argument(nil, statements: "statements")]
        if let backwards { arguments.append(backwards.argument("reverse", statements: "reverse")) }
        if !stateOperations.isEmpty {
            let sources = stateOperations.compactMap(\.source)
            guard sources.count == stateOperations.count else { return nil }
            arguments.append(SwiftArgument("stateOperations", .array(sources)))
        }
        if isElidable { arguments.append(SwiftArgument("isElidable", .verbatim("true"))) }
        return .call("RunSQL", arguments)
    }
}

extension RunSQL.Script {
    /// The SQL without its values.
    public var text: String {
        switch self {
        case .text(let text): text
        case .statements(let statements): statements.map(\.sql).joined(separator: "; ")
        }
    }

    fileprivate func add(to schema: inout SchemaEditor) {
        switch self {
        case .text(let text): if !text.isEmpty { schema.add(.script(text)) }
        case .statements(let statements):
            for statement in statements { schema.add(.bound(statement)) }
        }
    }

    fileprivate func argument(_ label: String?, statements: String) -> SwiftArgument {
        switch self {
        case .text(let text): SwiftArgument(label, .string(text))
        case .statements(let list): SwiftArgument(statements, .array(list.map(\.source)))
        }
    }
}

extension SQLStatement {
    fileprivate var source: SwiftExpression {
        let values = bindings.isEmpty ? [] : [SwiftArgument(nil, .array(bindings.map(\.source)))]
        return .call("SQLStatement", [SwiftArgument(nil, .string(sql))] + values)
    }
}
