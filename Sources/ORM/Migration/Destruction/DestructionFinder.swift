/// Finds what a plan destroys, from the models before and after each operation.
struct DestructionFinder {
    let graph: MigrationGraph
    /// What tables were called before the plan; nil for one that the plan makes.
    private var origins: [String: String?] = [:]
    private var changes: [DestructiveChange] = []
    /// Code or SQL of the plan may have changed the rows by now.
    private var rowsAreKnown = true

    /// One operation's work in the database.
    fileprivate struct Step {
        var migration: MigrationID
        var operation: any MigrationOperation
        var before: ProjectState
        var after: ProjectState
        /// New name by old, where the operation renames a field or a model.
        var renamedField: (old: String, new: String)?
        var renamedModel: (old: ModelName, new: ModelName)?
    }

    init(graph: MigrationGraph) {
        self.graph = graph
    }

    func changes(of plan: MigrationPlan) throws -> [DestructiveChange] {
        var finder = self
        let planned = Set(plan.migrations)
        var stepsOf: [MigrationID: [Step]] = [:]
        var state = ProjectState()
        for id in graph.order {
            guard let migration = graph[id] else { continue }
            if planned.contains(id) {
                stepsOf[id] = try Self.steps(of: migration, from: &state)
            } else {
                try migration.apply(to: &state)
            }
        }
        for id in plan.migrations {
            let steps = stepsOf[id] ?? []
            switch plan.direction {
            case .forwards: for step in steps { try finder.look(at: step) }
            case .backwards: for step in steps.reversed() { try finder.look(at: step.reversed) }
            }
        }
        return finder.changes
    }

    private static func steps(
        of migration: Migration,
        from state: inout ProjectState
    ) throws -> [Step] {
        var steps: [Step] = []
        func add(
            _ operation: any MigrationOperation, _ before: ProjectState, _ after: ProjectState
        ) throws {
            if let separate = operation as? SeparateDatabaseAndState {
                for inner in try separate.databaseSteps(from: before, app: migration.id.app) {
                    try add(inner.operation, inner.before, inner.after)
                }
                return
            }
            var step = Step(
                migration: migration.id, operation: operation, before: before, after: after)
            if let rename = operation as? RenameField {
                step.renamedField = (rename.oldName, rename.newName)
            }
            if let rename = operation as? RenameModel {
                step.renamedModel = (
                    ModelName(appLabel: migration.id.app, name: rename.oldName),
                    ModelName(appLabel: migration.id.app, name: rename.newName)
                )
            }
            steps.append(step)
        }
        for operation in migration.operations {
            let before = state
            try migration.apply(operation, to: &state)
            try add(operation, before, state)
        }
        return steps
    }

    // MARK: - One step

    private mutating func look(at step: Step) throws {
        switch step.operation.category {
        case .sql, .code:
            rowsAreKnown = false
            return
        case .other: rowsAreKnown = false
        case .addition, .removal, .alteration: break
        }
        let concerned = step.concernedModel
        let before = try concerned.map(step.before.found) ?? step.before.models
        for old in before {
            let renamed = step.renamedModel.flatMap { old.name == $0.old ? $0.new : nil }
            let successor = try? step.after.model(renamed ?? old.name)
            if successor == old { continue }
            try compare(old, to: successor, in: step)
        }
        for new in try concerned.map(step.after.found) ?? step.after.models {
            let former = step.renamedModel.flatMap { new.name == $0.new ? $0.old : nil }
            guard !step.before.contains(former ?? new.name) else { continue }
            for table in try tables(of: new, in: step.after).values {
                origins[table.name] = .some(nil)
            }
        }
    }

    private mutating func compare(
        _ old: ModelDescription,
        to new: ModelDescription?,
        in step: Step
    ) throws {
        // A table that others look after is neither changed nor dropped.
        if let new, !new.isManaged { return }
        let before = try tables(of: old, in: step.before)
        let after = try new.map { try tables(of: $0, in: step.after) } ?? [:]
        for (field, table) in before.sorted(by: { $0.key < $1.key }) {
            let renamed = step.renamedField.flatMap { field == $0.old ? $0.new : nil }
            guard let successor = after[renamed ?? field] else {
                add(.dropsTable, of: table.name, in: step)
                continue
            }
            // A column's own name says more than its default, which `after` may hold without.
            compare(table, to: filled(successor, in: step), in: step)
            if successor.name != table.name {
                origins[successor.name] = origin(of: table.name)
            }
        }
    }

    private mutating func compare(
        _ old: TableDefinition,
        to new: TableDefinition,
        in step: Step
    ) {
        let renamed = step.renamedField.map { [$0.old: $0.new] } ?? [:]
        let change = TableChange(from: old, to: new, renamedFields: renamed)
        for column in change.removed { add(.dropsColumn(column.name), of: old.name, in: step) }
        for (before, after) in change.kept {
            if let narrowing = ColumnNarrowing(from: before, to: after) {
                add(
                    .narrowsColumn(before.name, from: narrowing.old, to: narrowing.new),
                    of: old.name, in: step)
            }
            if before.isNull, !after.isNull, after.fill == nil {
                add(.forbidsNull(column: before.name), of: old.name, in: step)
            }
        }
        for column in change.added where !column.isNull && column.fill == nil {
            add(.addsRequiredColumn(column.name), of: old.name, in: step)
        }
        guard rowsAreKnown else { return }
        // In the old names, under which the rows can be looked at.
        let names = Dictionary(
            uniqueKeysWithValues: change.renamed.map { ($0.new.name, $0.old.name) })
        for rule in new.rules(renaming: names).subtracting(old.rules())
            .sorted(by: { $0.description < $1.description })
        {
            add(.addsRule(rule), of: old.name, in: step)
        }
    }

    /// The table as the operation makes it: with the one-off default that the model does not keep.
    private func filled(_ table: TableDefinition, in step: Step) -> TableDefinition {
        let field: FieldDescription? =
            switch step.operation {
            case let operation as AddField: operation.field
            case let operation as AlterField: operation.field
            default: nil
            }
        guard let value = field?.defaultValue, value != .null else { return table }
        var table = table
        for index in table.columns.indices where table.columns[index].field == field?.name {
            table.columns[index].fill = .value(value)
        }
        return table
    }

    /// The tables that migrations change: the model's own under the empty name, those of its many-to-many fields under the field's.
    private func tables(
        of model: ModelDescription,
        in state: ProjectState
    ) throws -> [String: TableDefinition] {
        guard model.isManaged else { return [:] }
        var tables = try state.throughTables(of: model)
        tables[""] = try state.table(of: model)
        return tables
    }

    private mutating func add(_ effect: DestructiveChange.Effect, of table: String, in step: Step) {
        guard let original = origin(of: table) else { return }
        changes.append(
            DestructiveChange(
                migration: step.migration,
                operation: step.operation.description,
                table: table,
                effect: effect,
                originalTable: original
            )
        )
    }

    private func origin(of table: String) -> String? {
        if let known = origins[table] { return known }
        return table
    }
}

extension ProjectState {
    /// The model as a list: none if there is none.
    fileprivate func found(_ name: ModelName) throws -> [ModelDescription] {
        contains(name) ? [try model(name)] : []
    }
}

extension DestructionFinder.Step {
    /// The one model that the operation changes; nil if it may be any.
    fileprivate var concernedModel: ModelName? {
        let name: String? =
            switch operation {
            case let operation as CreateModel: operation.name
            case let operation as DeleteModel: operation.name
            case let operation as RenameField: operation.model
            case let operation as any ModelAlteration: operation.model
            default: nil
            }
        return name.map { ModelName(appLabel: migration.app, name: $0) }
    }

    /// The same step on the way back.
    fileprivate var reversed: Self {
        var step = self
        (step.before, step.after) = (after, before)
        step.renamedField = renamedField.map { ($0.new, $0.old) }
        step.renamedModel = renamedModel.map { ($0.new, $0.old) }
        return step
    }
}
