internal import ORM
internal import ProjectRegistry

extension SystemCheck {
    /// Databases that lack migrations, among those that `check --database` names.
    static let migrations = SystemCheck(tag: "migrations") { subject in
        var messages: [CheckMessage] = []
        for alias in subject.databases {
            let database = try Databases.database(alias)
            let recorded = try await MigrationRecorder(database).applied()
            let graph = try MigrationGraph(subject.apps.migrations, applied: recorded)
            let applied = graph.applied(recorded)
            let missing = graph.order.filter { !applied.contains($0) }
            guard !missing.isEmpty else { continue }
            let apps = Set(missing.map(\.app)).sorted().joined(separator: ", ")
            messages.append(
                CheckMessage(
                    .warning,
                    id: "migrations.W001",
                    object: "databases.\(alias)",
                    "The database lacks \(missing.count) migration(s) of the app(s): \(apps).",
                    hint: "Run 'manage migrate --database \(alias)'."
                )
            )
        }
        return messages
    }
}
