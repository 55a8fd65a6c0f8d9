extension MigrationGraph {
    /// A migration of one app without operations, for a person to fill in.
    public func emptyMigration(app: String, name: String?, timestamp: String) -> Migration {
        var migration = Migration(app: app, name: "\(nextNumber(in: app))_initial")
        migration.isInitial = migrations(of: app).isEmpty
        if let name {
            migration.id.name = "\(nextNumber(in: app))_\(name)"
        } else if !migration.isInitial {
            migration.id.name = "\(nextNumber(in: app))_auto_\(timestamp)"
        }
        migration.dependencies = leaves(of: app)
        return migration
    }

    /// A migration without operations that joins all ends of an app's migrations.
    public func mergeMigration(app: String, name: String?) -> Migration {
        let leaves = leaves(of: app)
        let joined = leaves.map(\.name).joined(separator: "_")
        let chosen =
            name ?? (joined.count <= 47 ? "merge_\(joined)" : "merge_\(leaves.count)_branches")
        var migration = Migration(app: app, name: "\(nextNumber(in: app))_\(chosen)")
        migration.dependencies = leaves
        return migration
    }

    /// Four digits, or more when they do not suffice: `0002`.
    func nextNumber(in app: String, skipping others: Int = 0) -> String {
        let last = migrations(of: app).compactMap(\.number).max() ?? 0
        let digits = String(last + 1 + others)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

/// Numbers and names new migrations.
struct MigrationNamer: Sendable {
    let graph: MigrationGraph
    let chosenName: String?
    let timestamp: String

    /// The parts as migrations that name one another, by app and then in order.
    func named(_ parts: [MigrationArranger.Part]) -> [Migration] {
        var ids: [MigrationArranger.Reference: MigrationID] = [:]
        for part in parts {
            ids[MigrationArranger.Reference(app: part.app, position: part.position)] = id(of: part)
        }
        let migrations = parts.compactMap { part -> Migration? in
            let reference = MigrationArranger.Reference(app: part.app, position: part.position)
            guard let id = ids[reference] else { return nil }
            var migration = Migration(
                app: id.app,
                name: id.name,
                isInitial: isInitial(part),
                operations: part.operations
            )
            migration.dependencies = part.existing.union(part.parts.compactMap { ids[$0] }).sorted()
            return migration
        }
        return migrations.sorted { $0.id < $1.id }
    }

    private func isInitial(_ part: MigrationArranger.Part) -> Bool {
        graph.migrations(of: part.app).isEmpty
    }

    private func id(of part: MigrationArranger.Part) -> MigrationID {
        let number = graph.nextNumber(in: part.app, skipping: part.position)
        return MigrationID(part.app, "\(number)_\(chosenName ?? suggestedName(part))")
    }

    /// Fragments of the operations' names up to 52 characters, as Django joins them.
    private func suggestedName(_ part: MigrationArranger.Part) -> String {
        if isInitial(part) { return "initial" }
        let fragments = part.operations.compactMap(\.nameFragment).map(Self.identifier)
        guard let first = fragments.first, fragments.count == part.operations.count else {
            return "auto_\(timestamp)"
        }
        var name = first
        for fragment in fragments.dropFirst() {
            let longer = "\(name)_\(fragment)"
            guard longer.count <= 52 else { return "\(name)_and_more" }
            name = longer
        }
        return name
    }

    /// The text with everything that an identifier cannot hold replaced by underscores.
    private static func identifier(_ text: String) -> String {
        String(text.map { $0.isLetter || $0.isNumber || $0 == "_" ? $0 : "_" })
    }
}
