/// The tables of models that no migration makes.
public struct UnmigratedTables: Sendable {
    private let models: [ModelName]
    private let state: ProjectState

    /// - Parameters:
    ///   - models: those whose tables shall exist.
    ///   - state: these models and all that they refer to.
    public init(models: [ModelName], state: ProjectState) {
        self.models = models
        self.state = state
    }

    /// Makes the tables that are missing, in one transaction.
    ///
    /// - Returns: their names, in the order in which they were made.
    public func make(in database: any Database) async throws -> [String] {
        try await database.schemaTransaction { connection in
            let existing = try await Introspection(connection).tableNames()
            var schema = SchemaEditor(dialect: connection.dialect)
            var made: [String] = []
            for name in models {
                let model = try state.model(name)
                guard !existing.contains(model.table) else { continue }
                try schema.createModel(name, in: state)
                let pairs = try state.throughTables(of: model).values.map(\.name).sorted()
                made += [model.table] + pairs
            }
            for step in schema.finish() { try await step.run(on: connection) }
            return made
        }
    }
}
