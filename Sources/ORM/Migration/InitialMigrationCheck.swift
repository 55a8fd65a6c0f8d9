/// Whether a database has the tables of an initial migration already, though no record of it.
///
/// What `migrate --fake-initial` asks before it adopts a database that was made by other means.
struct InitialMigrationCheck: Sendable {
    let migration: Migration
    let before: ProjectState

    /// The migration is an initial one that makes tables or columns, and all of them exist.
    func isInPlace(on connection: any DatabaseConnection) async throws -> Bool {
        guard migration.isInitial else { return false }
        let (found, missing) = try await look(on: connection)
        return !found.isEmpty && missing.isEmpty
    }

    /// The tables that the migration makes or changes and the database has, and what it lacks of them: tables, and
    /// columns as `table.column`.
    func look(
        on connection: any DatabaseConnection
    ) async throws -> (found: [String], missing: [String]) {
        var after = before
        try migration.apply(to: &after)
        let introspection = Introspection(connection)
        let existing = try await introspection.tableNames()
        var (found, missing): ([String], [String]) = ([], [])
        for model in after.models where model.isManaged && before.isNewOrChanged(model) {
            let tables =
                [try after.table(of: model)]
                + (try after.throughTables(of: model)).sorted { $0.key < $1.key }.map(\.value)
            for table in tables {
                guard existing.contains(table.name) else {
                    missing.append(table.name)
                    continue
                }
                found.append(table.name)
                let columns = try await introspection.columnNames(of: table.name)
                missing += table.columns.map(\.name).filter { !columns.contains($0) }
                    .map { "\(table.name).\($0)" }
            }
        }
        return (found, missing)
    }
}

extension ProjectState {
    fileprivate func isNewOrChanged(_ model: ModelDescription) -> Bool {
        (try? self.model(model.name)) != model
    }
}
