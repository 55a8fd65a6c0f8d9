/// Applies migrations to a database and takes them back.
public struct MigrationExecutor: Sendable {
    /// How far a migration has come.
    public enum Event: Sendable, Hashable {
        case started(MigrationID, MigrationPlan.Direction)
        case finished(MigrationID, MigrationPlan.Direction, Outcome)
    }

    /// What became of a migration.
    public enum Outcome: Sendable, Hashable {
        case done
        /// Recorded without touching the tables.
        case faked
        /// Someone else applied it, or took it back, while this run waited for its turn.
        case alreadyDone
    }

    /// Which migrations are only recorded.
    public enum Faking: Sendable, Hashable {
        case none
        case all
        /// Initial migrations whose tables and columns all exist.
        case initial
    }

    let graph: MigrationGraph
    let database: any Database

    public init(graph: MigrationGraph, database: any Database) {
        self.graph = graph
        self.database = database
    }

    /// Carries the plan out, each migration in its own transaction together with its record.
    ///
    /// Each transaction holds the database's write lock from its start and looks at the history first,
    /// so two runs at once cannot apply a migration twice. Stops at the first failure; the
    /// migrations before it stay applied and recorded.
    /// - Throws: ``MigrationFailure`` if the database refuses; ``MigrationError`` before that if an
    ///   operation does not fit the models or has no way back.
    public func run(
        _ plan: MigrationPlan,
        faking: Faking = .none,
        reporting report: @Sendable (Event) -> Void = { _ in }
    ) async throws {
        let planned = Set(plan.migrations)
        var state = ProjectState()
        // Also before a way back, which starts at the squashed migration where an earlier run applied its last part.
        try await recordReplacements()
        switch plan.direction {
        case .forwards:
            if !plan.isEmpty {
                try await database.schemaTransaction { connection in
                    try await MigrationRecorder(connection).ensureTable()
                }
            }
            let last = plan.migrations.last
            for id in graph.order {
                guard let migration = graph[id] else { continue }
                if planned.contains(id) {
                    try await apply(migration, on: state, faking: faking, reporting: report)
                }
                try migration.apply(to: &state)
                if id == last { break }
            }
        case .backwards:
            let states = try statesBefore(planned)
            for id in plan.migrations {
                guard let migration = graph[id], let before = states[id] else { continue }
                try await unapply(
                    migration,
                    to: before,
                    isFake: faking == .all,
                    reporting: report
                )
            }
        }
    }

    /// What a migration does to a database of the given dialect, without a connection.
    ///
    /// - Throws: ``MigrationError`` if an operation does not fit, or has no way back.
    public static func steps(
        of migration: Migration,
        on before: ProjectState,
        direction: MigrationPlan.Direction,
        dialect: any Dialect
    ) throws -> [SchemaStep] {
        var schema = SchemaEditor(dialect: dialect)
        var states = [before]
        for operation in migration.operations {
            var next = states[states.count - 1]
            try migration.apply(operation, to: &next)
            states.append(next)
        }
        let app = migration.id.app
        switch direction {
        case .forwards:
            for (index, operation) in migration.operations.enumerated() {
                schema.add(.comment(operation.description))
                try operation.migrateForwards(
                    &schema, app: app, before: states[index], after: states[index + 1])
            }
        case .backwards:
            for (index, operation) in migration.operations.enumerated().reversed() {
                guard operation.isReversible else {
                    throw MigrationError.irreversible(
                        migration.id,
                        operation: operation.description
                    )
                }
                schema.add(.comment(operation.description))
                try operation.migrateBackwards(
                    &schema, app: app, before: states[index], after: states[index + 1])
            }
        }
        let steps = schema.finish()
        for case .script(let text) in steps {
            guard let word = TransactionControl.word(in: text) else { continue }
            throw MigrationError.endsTransaction(migration.id, word: word)
        }
        return steps
    }

    /// Records the squashed migrations of which the database has every part by now.
    private func recordReplacements() async throws {
        let squashed = graph.order.compactMap { graph[$0] }.filter { !$0.replaces.isEmpty }
        guard !squashed.isEmpty else { return }
        let recorded = try await MigrationRecorder(database).applied()
        for migration in squashed where !recorded.contains(migration.id) {
            guard graph.applied(recorded).contains(migration.id) else { continue }
            try await database.schemaTransaction { connection in
                try await MigrationRecorder(connection).recordApplied(migration)
            }
        }
    }

    // MARK: - One migration

    private func apply(
        _ migration: Migration,
        on before: ProjectState,
        faking: Faking,
        reporting report: @Sendable (Event) -> Void
    ) async throws {
        let steps = try Self.steps(
            of: migration,
            on: before,
            direction: .forwards,
            dialect: database.dialect
        )
        report(.started(migration.id, .forwards))
        let outcome = try await attempt(migration.id, .forwards) { connection in
            let recorder = MigrationRecorder(connection)
            guard try await !recorder.isApplied(migration.id) else { return .alreadyDone }
            let isFake: Bool
            switch faking {
            case .none: isFake = false
            case .all: isFake = true
            case .initial:
                let check = InitialMigrationCheck(migration: migration, before: before)
                isFake = try await check.isInPlace(on: connection)
            }
            if !isFake { try await Self.run(steps, on: connection) }
            try await recorder.recordApplied(migration)
            return isFake ? .faked : .done
        }
        report(.finished(migration.id, .forwards, outcome))
    }

    private func unapply(
        _ migration: Migration,
        to before: ProjectState,
        isFake: Bool,
        reporting report: @Sendable (Event) -> Void
    ) async throws {
        let steps =
            isFake
            ? []
            : try Self.steps(
                of: migration,
                on: before,
                direction: .backwards,
                dialect: database.dialect
            )
        report(.started(migration.id, .backwards))
        let outcome = try await attempt(migration.id, .backwards) { connection in
            let recorder = MigrationRecorder(connection)
            guard try await recorder.isApplied(migration.id) else { return .alreadyDone }
            try await Self.run(steps, on: connection)
            try await recorder.recordUnapplied(migration)
            return isFake ? .faked : .done
        }
        report(.finished(migration.id, .backwards, outcome))
    }

    private func attempt(
        _ id: MigrationID,
        _ direction: MigrationPlan.Direction,
        _ body: @Sendable (any DatabaseConnection) async throws -> Outcome
    ) async throws -> Outcome {
        do {
            return try await database.schemaTransaction(body)
        } catch {
            throw MigrationFailure(id: id, direction: direction, cause: error)
        }
    }

    private static func run(
        _ steps: [SchemaStep],
        on connection: any DatabaseConnection
    ) async throws {
        for step in steps { try await step.run(on: connection) }
    }

    private func statesBefore(_ ids: Set<MigrationID>) throws -> [MigrationID: ProjectState] {
        var states: [MigrationID: ProjectState] = [:]
        var state = ProjectState()
        for id in graph.order {
            if ids.contains(id) { states[id] = state }
            try graph[id]?.apply(to: &state)
        }
        return states
    }
}
