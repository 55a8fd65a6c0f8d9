/// Does one thing to the database and another to the models in memory.
///
/// For changes whose two sides operations cannot tell apart: a table that exists already becomes a
/// model's, or a model goes while its table stays.
public struct SeparateDatabaseAndState: MigrationOperation {
    public var databaseOperations: [any MigrationOperation]
    public var stateOperations: [any MigrationOperation]

    public init(
        databaseOperations: [any MigrationOperation] = [],
        stateOperations: [any MigrationOperation] = []
    ) {
        self.databaseOperations = databaseOperations
        self.stateOperations = stateOperations
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
        for step in try databaseSteps(from: before, app: app) {
            try step.operation.migrateForwards(
                &schema, app: app, before: step.before, after: step.after)
        }
    }

    public func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        for step in try databaseSteps(from: before, app: app).reversed() {
            try step.operation.migrateBackwards(
                &schema, app: app, before: step.before, after: step.after)
        }
    }

    public var isReversible: Bool { databaseOperations.allSatisfy(\.isReversible) }
    public var description: String { "Custom state/database change combination" }
    public var category: OperationCategory { .other }

    public var source: SwiftExpression? {
        func argument(_ label: String, _ operations: [any MigrationOperation]) -> SwiftArgument? {
            let sources = operations.compactMap(\.source)
            guard sources.count == operations.count else { return nil }
            return SwiftArgument(label, .array(sources))
        }
        guard let database = argument("databaseOperations", databaseOperations),
            let state = argument("stateOperations", stateOperations)
        else { return nil }
        return .call("SeparateDatabaseAndState", [database, state])
    }

    /// The operations on the database with the models around each, as these operations see them.
    package func databaseSteps(from before: ProjectState, app: String) throws -> [(
        operation: any MigrationOperation, before: ProjectState, after: ProjectState
    )] {
        var state = before
        return try databaseOperations.map { operation in
            let before = state
            try operation.apply(to: &state, app: app)
            return (operation, before, state)
        }
    }
}
