/// Migrations to apply, or to take back, in order.
public struct MigrationPlan: Sendable, Hashable {
    public enum Direction: Sendable, Hashable {
        case forwards, backwards
    }

    public var direction: Direction
    public var migrations: [MigrationID]

    public var isEmpty: Bool { migrations.isEmpty }
}

/// Where `migrate` shall end.
public enum MigrationTarget: Sendable, Hashable {
    /// Every migration of every app.
    case everything
    /// Every migration of one app, and what they depend on.
    case latest(app: String)
    case migration(MigrationID)
    /// None of the app's migrations, nor any that depends on them.
    case zero(app: String)
}

extension MigrationGraph {
    /// What takes a database that has the `applied` migrations to the target.
    ///
    /// - Throws: ``MigrationError/conflict(_:)`` if an app that is to be migrated to its end has two ends.
    public func plan(to target: MigrationTarget, applied: Set<MigrationID>) throws -> MigrationPlan
    {
        switch target {
        case .everything:
            return forwards(to: order, applied: applied)
        case .latest(let app):
            return forwards(to: ancestors(of: leaves(of: app)), applied: applied)
        case .migration(let id) where applied.contains(id):
            // What builds on the target goes, the target stays; other apps follow only if they must.
            let later = order.filter {
                self[$0]?.dependencies.contains(id) == true && $0.app == id.app
            }
            return backwards(from: later, applied: applied)
        case .migration(let id):
            return forwards(to: ancestors(of: id), applied: applied)
        case .zero(let app):
            return backwards(from: migrations(of: app), applied: applied)
        }
    }

    /// - Throws: ``MigrationError/inconsistentHistory(applied:dependency:database:)``.
    public func requireConsistentHistory(_ applied: Set<MigrationID>, database: String) throws {
        for id in order where applied.contains(id) {
            for dependency in self[id]?.dependencies ?? [] where !applied.contains(dependency) {
                throw MigrationError.inconsistentHistory(
                    applied: id,
                    dependency: dependency,
                    database: database
                )
            }
        }
    }

    private func forwards(to ids: [MigrationID], applied: Set<MigrationID>) -> MigrationPlan {
        MigrationPlan(direction: .forwards, migrations: ids.filter { !applied.contains($0) })
    }

    private func backwards(from ids: [MigrationID], applied: Set<MigrationID>) -> MigrationPlan {
        let affected = Set(descendants(of: ids))
        return MigrationPlan(
            direction: .backwards,
            migrations: order.reversed().filter { affected.contains($0) && applied.contains($0) }
        )
    }
}
