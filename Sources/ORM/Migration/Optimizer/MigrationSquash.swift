/// Several migrations of one app on their way to becoming one.
public struct MigrationSquash: Sendable {
    /// In the order in which they apply.
    public let migrations: [Migration]
    private let app: String
    private let start: MigrationID?
    private let writer: MigrationWriter

    /// - Parameters:
    ///   - app: label of the app.
    ///   - start: the first to squash; nil is the app's first.
    ///   - end: the last to squash.
    ///   - graph: where they are.
    ///   - writer: of the app, for code that can only be referred to.
    /// - Throws: ``MigrationSquashError``.
    public init(
        app: String,
        from start: MigrationID?,
        to end: MigrationID,
        in graph: MigrationGraph,
        writer: MigrationWriter
    ) throws {
        var ids = graph.ancestors(of: end).filter { $0.app == app }
        if let start {
            guard let position = ids.firstIndex(of: start) else {
                throw MigrationSquashError.startAfterEnd(start, end: end)
            }
            ids.removeFirst(position)
        }
        migrations = ids.compactMap { graph[$0] }
        if let squashed = migrations.first(where: { !$0.replaces.isEmpty }) {
            throw MigrationSquashError.isSquashed(squashed.id)
        }
        self.app = app
        self.start = start
        self.writer = writer
    }

    /// An operation holds code, which the squashed migration refers to where it stands.
    public var needsPorting: Bool {
        migrations.contains { $0.operations.contains { $0.source == nil } }
    }

    /// The one migration that stands for all of them. `name` is what follows its number; nil is made from
    /// the names of the first and the last. Optimizing merges operations where one will do.
    public func migration(named name: String?, optimizing isOptimized: Bool) throws -> Migration {
        let own = Set(migrations.map(\.id))
        var dependencies: Set<MigrationID> = []
        for migration in migrations {
            dependencies.formUnion(migration.dependencies.filter { !own.contains($0) })
        }
        let operations = migrations.flatMap { migration in
            migration.operations.enumerated().map { position, operation in
                referring(to: operation, at: position, of: migration.id)
            }
        }
        var squashed = Migration(app: app, name: self.name(chosen: name))
        squashed.isInitial = start == nil || migrations.first?.isInitial ?? false
        squashed.replaces = migrations.map(\.id)
        squashed.dependencies = dependencies.sorted()
        squashed.operations =
            isOptimized ? MigrationOptimizer(app: app).optimize(operations) : operations
        return squashed
    }

    private func name(chosen: String?) -> String {
        let last = migrations.last?.id.name ?? ""
        guard let start else { return "0001_\(chosen ?? "squashed_\(last)")" }
        guard let chosen else { return "\(start.name)_squashed_\(last)" }
        return "\(start.name.prefix { $0 != "_" })_\(chosen)"
    }

    private func referring(
        to operation: any MigrationOperation,
        at position: Int,
        of id: MigrationID
    ) -> any MigrationOperation {
        if operation.source != nil { return operation }
        let list = MigrationWriter.propertyName(of: id)
        return ReferredOperation(
            operation: operation,
            source: .verbatim("\(list).operations[\(position)]")
        )
    }
}

/// Migrations that cannot be squashed.
public enum MigrationSquashError: Error, Sendable, Hashable, CustomStringConvertible {
    case startAfterEnd(MigrationID, end: MigrationID)
    case isSquashed(MigrationID)

    public var description: String {
        switch self {
        case .startAfterEnd(let start, let end):
            "The migration '\(start)' cannot be found. Maybe it comes after the migration '\(end)'?"
        case .isSquashed(let id):
            "You cannot squash squashed migrations! Make '\(id)' a normal migration first: delete"
                + " those that it replaces, and its `replaces`."
        }
    }
}

/// An operation that holds code, written as a reference to where the code stands.
private struct ReferredOperation: MigrationOperation {
    let operation: any MigrationOperation
    let source: SwiftExpression?

    func apply(to state: inout ProjectState, app: String) throws {
        try operation.apply(to: &state, app: app)
    }

    func migrateForwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try operation.migrateForwards(&schema, app: app, before: before, after: after)
    }

    func migrateBackwards(
        _ schema: inout SchemaEditor,
        app: String,
        before: ProjectState,
        after: ProjectState
    ) throws {
        try operation.migrateBackwards(&schema, app: app, before: before, after: after)
    }

    var isReversible: Bool { operation.isReversible }
    var isElidable: Bool { operation.isElidable }
    var description: String { operation.description }
    var category: OperationCategory { operation.category }
    var nameFragment: String? { operation.nameFragment }
}
