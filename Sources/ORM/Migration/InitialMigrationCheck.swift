/// Whether a database has the tables of an initial migration already, though no record of it.
///
/// What `migrate --fake-initial` asks before it adopts a database that was made by other means.
struct InitialMigrationCheck: Sendable {
    let migration: Migration
    let before: ProjectState

    /// The migration is an initial one that makes tables or columns, and all of them exist.
    func isInPlace(on connection: any DatabaseConnection) async throws -> Bool {
        guard migration.isInitial else { return false }
        var after = before
        try migration.apply(to: &after)
        let introspection = Introspection(connection)
        let existing = try await introspection.tableNames()
        var found = false
        for model in after.models where before.isNewOrChanged(model) {
            let tables =
                [try after.table(of: model)] + (try after.throughTables(of: model)).values
            for table in tables {
                guard existing.contains(table.name) else { return false }
                let columns = try await introspection.columnNames(of: table.name)
                guard columns.isSuperset(of: table.columns.map(\.name)) else { return false }
                found = true
            }
        }
        return found
    }
}

extension ProjectState {
    fileprivate func isNewOrChanged(_ model: ModelDescription) -> Bool {
        (try? self.model(model.name)) != model
    }
}
