extension MigrationGraph {
    /// The graph as a database carries it out that has not the tables of all models: what a router keeps from it
    /// changes the models in memory and nothing else. The same graph without a router.
    ///
    /// Every migration is recorded in every database, so that each has the whole history.
    public func routed(to alias: String) -> MigrationGraph {
        guard let router = Databases.router else { return self }
        return mapOperations { migration in
            let app = migration.id.app
            return migration.operations.map { operation in
                operation.routed(app) { router.allowsMigration(of: app, model: $0, on: alias) }
            }
        }
    }
}

extension MigrationOperation {
    /// `allows` tells whether the database has the table of a model; it is asked with nil for what concerns no model.
    fileprivate func routed(
        _ app: String, _ allows: (ModelName?) -> Bool
    ) -> any MigrationOperation {
        switch self {
        case var operation as CreateModel:
            // A model that others manage has no table here.
            if !allows(ModelName(appLabel: app, name: operation.name)) { operation.managed = false }
            return operation
        case var operation as AlterModelOptions:
            if !allows(ModelName(appLabel: app, name: operation.model)) {
                operation.managed = false
            }
            return operation
        case let operation as RunSQL:
            return allows(nil)
                ? operation
                : SeparateDatabaseAndState(stateOperations: operation.stateOperations)
                    .routed(app, allows)
        case is RunSwift: return allows(nil) ? self : SeparateDatabaseAndState()
        case let operation as SeparateDatabaseAndState:
            return SeparateDatabaseAndState(
                databaseOperations: operation.databaseOperations.map { $0.routed(app, allows) },
                stateOperations: operation.stateOperations.map { $0.routed(app, allows) })
        default: return self
        }
    }
}
