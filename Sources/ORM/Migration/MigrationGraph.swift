/// All migrations of a project, and what must come before what.
public struct MigrationGraph: Sendable {
    /// By name, with their dependencies on migrations of the graph only.
    private var migrations: [MigrationID: Migration]
    /// Every migration after all that it depends on; among those that are free, by app and name.
    public let order: [MigrationID]
    /// The same by app.
    private let orderByApp: [String: [MigrationID]]
    private let leavesByApp: [String: [MigrationID]]

    /// - Parameters:
    ///   - migrations: of every installed app, in any order.
    ///   - applied: what the database's history names, which decides between a squashed migration and
    ///     those that it stands for. See ``MigrationReplacement``.
    ///   - usesReplacements: false leaves both in the graph, where only one of them may be gone through.
    /// - Throws: ``MigrationError`` if two have one name, a dependency is missing or there is a cycle.
    public init(
        _ migrations: [Migration],
        applied: Set<MigrationID> = [],
        usesReplacements: Bool = true
    ) throws {
        var byID: [MigrationID: Migration] = [:]
        byID.reserveCapacity(migrations.count)
        for migration in migrations {
            guard byID.updateValue(migration, forKey: migration.id) == nil else {
                throw MigrationError.duplicate(migration.id)
            }
        }
        for migration in migrations {
            for later in migration.runBefore {
                guard byID[later] != nil else {
                    throw MigrationError.missingDependency(of: migration.id, dependency: later)
                }
                byID[later]?.dependencies.append(migration.id)
            }
        }
        if usesReplacements { try MigrationReplacement.resolve(&byID, applied: applied) }
        for migration in byID.values.sorted(by: { $0.id < $1.id }) {
            for dependency in migration.dependencies where byID[dependency] == nil {
                throw MigrationError.missingDependency(of: migration.id, dependency: dependency)
            }
        }
        self.migrations = byID
        let order = try Self.ordered(byID)
        self.order = order
        orderByApp = Dictionary(grouping: order, by: \.app)
        leavesByApp = orderByApp.mapValues { own in
            var needed: Set<MigrationID> = []
            for id in own { needed.formUnion(byID[id]?.dependencies ?? []) }
            return own.filter { !needed.contains($0) }.sorted()
        }
    }

    public subscript(id: MigrationID) -> Migration? { migrations[id] }

    /// The graph with other operations in its migrations.
    func mapOperations(_ operations: (Migration) -> [any MigrationOperation]) -> MigrationGraph {
        var graph = self
        graph.migrations = migrations.mapValues { migration in
            var migration = migration
            migration.operations = operations(migration)
            return migration
        }
        return graph
    }

    /// The migrations of one app, in the order in which they apply.
    public func migrations(of app: String) -> [MigrationID] { orderByApp[app] ?? [] }

    /// The migrations of one app that no other of the same app depends on, by name: one, unless
    /// branches were merged or the app has none.
    public func leaves(of app: String) -> [MigrationID] { leavesByApp[app] ?? [] }

    /// - Throws: ``MigrationError/conflict(_:)`` if an app has several leaves.
    public func requireSingleLeaves() throws {
        let conflicts = leavesByApp.sorted { $0.key < $1.key }.map(\.value)
            .filter { $0.count > 1 }.flatMap { $0 }
        guard conflicts.isEmpty else { throw MigrationError.conflict(conflicts) }
    }

    /// What of the graph a database has, given what its history names: a squashed migration is there
    /// once all are that it stands for.
    public func applied(_ recorded: Set<MigrationID>) -> Set<MigrationID> {
        var applied = recorded
        for id in order {
            guard let replaced = migrations[id]?.replaces, !replaced.isEmpty else { continue }
            if replaced.allSatisfy(applied.contains) { applied.insert(id) }
        }
        return applied
    }

    /// The migration and all that it depends on, in the order in which they apply.
    public func ancestors(of id: MigrationID) -> [MigrationID] { ancestors(of: [id]) }

    /// The migrations and all that they depend on, in the order in which they apply.
    public func ancestors(of ids: [MigrationID]) -> [MigrationID] {
        let found = reachable(from: ids) { migrations[$0]?.dependencies ?? [] }
        return order.filter(found.contains)
    }

    /// The migrations and all that depend on them, in the order in which they are taken back.
    public func descendants(of ids: [MigrationID]) -> [MigrationID] {
        var dependents: [MigrationID: [MigrationID]] = [:]
        for migration in migrations.values {
            for dependency in migration.dependencies {
                dependents[dependency, default: []].append(migration.id)
            }
        }
        let found = reachable(from: ids) { dependents[$0] ?? [] }
        return order.reversed().filter(found.contains)
    }

    /// What the models look like after the given migrations; after all of them if nil.
    ///
    /// - Throws: ``MigrationError`` if an operation does not fit what came before it.
    public func state(after applied: Set<MigrationID>? = nil) throws -> ProjectState {
        var state = ProjectState()
        for id in order where applied?.contains(id) ?? true {
            try migrations[id]?.apply(to: &state)
        }
        return state
    }

    // MARK: - Order

    private func reachable(
        from starts: [MigrationID],
        next: (MigrationID) -> [MigrationID]
    ) -> Set<MigrationID> {
        var found = Set(starts)
        var open = starts
        while let id = open.popLast() {
            for neighbour in next(id) where found.insert(neighbour).inserted {
                open.append(neighbour)
            }
        }
        return found
    }

    /// Depth first, without recursion: histories are as long as a project is old.
    private static func ordered(_ migrations: [MigrationID: Migration]) throws -> [MigrationID] {
        var order: [MigrationID] = []
        var finished: Set<MigrationID> = []
        for root in migrations.keys.sorted() where !finished.contains(root) {
            var path: [(id: MigrationID, rest: [MigrationID])] = []
            var onPath: Set<MigrationID> = []
            func enter(_ id: MigrationID) {
                // Popped from the end, hence the least comes last.
                path.append((id, (migrations[id]?.dependencies ?? []).sorted(by: >)))
                onPath.insert(id)
            }
            enter(root)
            while let last = path.indices.last {
                guard let next = path[last].rest.popLast() else {
                    let id = path.removeLast().id
                    onPath.remove(id)
                    finished.insert(id)
                    order.append(id)
                    continue
                }
                if onPath.contains(next) {
                    let start = path.firstIndex { $0.id == next } ?? 0
                    throw MigrationError.cycle(path[start...].map(\.id) + [next])
                }
                if !finished.contains(next) { enter(next) }
            }
        }
        return order
    }
}
