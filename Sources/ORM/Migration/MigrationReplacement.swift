/// The choice between a squashed migration and those that it stands for, as Django makes it.
///
/// Where all of them are applied, or none, the squashed one takes their place; where some are, they stay and
/// it goes. So a database may be anywhere in the old history and still reach the end of the new one.
///
/// Source: `MigrationLoader.build_graph` of Django 5.2
enum MigrationReplacement {
    /// - Throws: ``MigrationError/partlyReplaced(_:missing:)`` where the old history has to be gone on with
    ///   and a part of it is no longer there.
    static func resolve(
        _ migrations: inout [MigrationID: Migration],
        applied: Set<MigrationID>
    ) throws {
        let squashed = migrations.values.filter { !$0.replaces.isEmpty }
        guard !squashed.isEmpty else { return }
        // One that stands for squashed ones follows them.
        let pending = squashed.sorted { ($0.replaces.count, $0.id) < ($1.replaces.count, $1.id) }
        for migration in pending {
            let replaced = Set(migration.replaces)
            let found = replaced.filter { applied.contains($0) }
            let isUsable =
                applied.contains(migration.id) || found.isEmpty || found.count == replaced.count
            if isUsable {
                use(migration.id, insteadOf: replaced, in: &migrations)
            } else {
                if let missing = replaced.filter({ migrations[$0] == nil }).min() {
                    throw MigrationError.partlyReplaced(migration.id, missing: missing)
                }
                drop(migration.id, inFavourOf: replaced, in: &migrations)
            }
        }
    }

    private static func use(
        _ id: MigrationID,
        insteadOf replaced: Set<MigrationID>,
        in migrations: inout [MigrationID: Migration]
    ) {
        var inherited: Set<MigrationID> = []
        for gone in replaced {
            inherited.formUnion(migrations.removeValue(forKey: gone)?.dependencies ?? [])
        }
        redirect(in: &migrations, from: replaced, to: [id])
        let own = Set(migrations[id]?.dependencies ?? []).union(inherited)
        migrations[id]?.dependencies = own.subtracting(replaced).subtracting([id]).sorted()
    }

    private static func drop(
        _ id: MigrationID,
        inFavourOf replaced: Set<MigrationID>,
        in migrations: inout [MigrationID: Migration]
    ) {
        migrations[id] = nil
        // Whoever depends on the squashed one depends on the ends of what it stood for.
        let needed = Set(replaced.flatMap { migrations[$0]?.dependencies ?? [] })
        redirect(in: &migrations, from: [id], to: replaced.subtracting(needed).sorted())
    }

    private static func redirect(
        in migrations: inout [MigrationID: Migration],
        from old: Set<MigrationID>,
        to new: [MigrationID]
    ) {
        for (id, migration) in migrations where !old.isDisjoint(with: migration.dependencies) {
            let kept = migration.dependencies.filter { !old.contains($0) }
            let added = new.filter { $0 != id && !kept.contains($0) }
            migrations[id]?.dependencies = kept + added
        }
    }
}
