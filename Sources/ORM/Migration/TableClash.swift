/// A table that a plan is to make, and that the database has although no migration made it.
public struct TableClash: Sendable, Hashable {
    public var migration: MigrationID
    public var table: String
    /// `--fake-initial` could record it, were all of its tables there.
    public var isInitial: Bool
    /// What the migration makes and the database lacks: tables, and columns as `table.column`.
    public var missing: [String]
}

extension MigrationExecutor {
    /// The first table of the plan that cannot be made because there is one of its name. Changes nothing.
    ///
    /// Looks as far as what the plan does to tables is known: SQL and code may drop or make any.
    public func tableClash(
        of plan: MigrationPlan, faking: Faking = .none
    ) async throws -> TableClash? {
        guard plan.direction == .forwards, !plan.isEmpty, faking != .all else { return nil }
        var tables = try await Introspection(database).tableNames()
        guard !tables.subtracting([MigrationRecorder.table]).isEmpty else { return nil }
        let planned = Set(plan.migrations)
        var state = ProjectState()
        for id in graph.order {
            guard let migration = graph[id] else { continue }
            let before = state
            try migration.apply(to: &state)
            guard planned.contains(id) else { continue }
            if faking == .initial {
                let check = InitialMigrationCheck(migration: migration, before: before)
                if try await check.isInPlace(on: database) { continue }
            }
            switch try Self.tables(tables, after: migration, on: before) {
            case .known(let after): tables = after
            case .clash(let table):
                // Made by another run since the plan was made, if it is recorded by now: a table comes with its record.
                let recorded = try await MigrationRecorder(database).applied()
                if recorded.contains(id) { return nil }
                let check = InitialMigrationCheck(migration: migration, before: before)
                return TableClash(
                    migration: id, table: table, isInitial: migration.isInitial,
                    missing: try await check.look(on: database).missing)
            case .unknown: return nil
            }
        }
        return nil
    }

    /// What tables there are after a migration.
    private enum Tables {
        case known(Set<String>)
        case clash(String)
        case unknown
    }

    private static func tables(
        _ tables: Set<String>, after migration: Migration, on state: ProjectState
    ) throws -> Tables {
        var tables = tables
        var state = state
        let app = migration.id.app
        for operation in migration.operations {
            let before = state
            try migration.apply(operation, to: &state)
            let steps =
                try (operation as? SeparateDatabaseAndState)?.databaseSteps(from: before, app: app)
                ?? [(operation, before, state)]
            for step in steps {
                let names: (old: String?, new: String?)
                switch step.operation {
                case let step as CreateModel: names = (nil, step.name)
                case let step as DeleteModel: names = (step.name, nil)
                case let step as RenameModel: names = (step.oldName, step.newName)
                case let step as any ModelAlteration: names = (step.model, step.model)
                case is AlterModelOptions, is RenameField, is RenameIndex: continue
                default: return .unknown
                }
                let old = try step.before.tableNames(of: names.old, app: app)
                let new = try step.after.tableNames(of: names.new, app: app)
                if let clash = new.subtracting(old).intersection(tables).min() {
                    return .clash(clash)
                }
                tables.subtract(old.subtracting(new))
                tables.formUnion(new)
            }
        }
        return .known(tables)
    }
}

extension ProjectState {
    /// The tables that migrations keep for a model: its own, and those of its many-to-many fields.
    fileprivate func tableNames(of model: String?, app: String) throws -> Set<String> {
        guard let model else { return [] }
        let name = ModelName(appLabel: app, name: model)
        guard contains(name) else { return [] }
        let description = try self.model(name)
        guard description.isManaged else { return [] }
        return Set(try throughTables(of: description).values.map(\.name) + [description.table])
    }
}
