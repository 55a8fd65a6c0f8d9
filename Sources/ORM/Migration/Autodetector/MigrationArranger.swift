/// Parts operations into migrations, app by app, so that each finds what it needs.
struct MigrationArranger: Sendable {
    let graph: MigrationGraph

    /// A migration that has no name yet: how many of its app are before it in this round.
    struct Part: Sendable {
        var app: String
        var position: Int
        var operations: [any MigrationOperation]
        /// Parts of this round that it depends on, as app and position.
        var parts: Set<Reference>
        /// Migrations that exist already.
        var existing: Set<MigrationID>
    }

    struct Reference: Sendable, Hashable {
        var app: String
        var position: Int
    }

    /// Takes, app by app, as many operations as can run; whoever waits for another app gets its turn
    /// again in the next round, with a migration of its own.
    func arrange(_ operations: [DetectedOperation]) throws -> [Part] {
        var remaining = Dictionary(grouping: operations, by: \.app)
        var parts: [Part] = []
        var mustChop = false
        while remaining.values.contains(where: { !$0.isEmpty }) {
            var hasProgress = false
            for app in remaining.keys.sorted() {
                let pending = remaining[app] ?? []
                guard !pending.isEmpty else { continue }
                let foreign = remaining.filter { $0.key != app }.flatMap(\.value).flatMap(
                    \.provides)
                let (ready, waiting) = take(from: pending, blockedBy: Set(foreign))
                // Whole migrations first; an app is cut only when nobody could go on otherwise.
                guard !ready.isEmpty, waiting.isEmpty || mustChop else { continue }
                parts.append(part(of: app, ready, after: parts))
                remaining[app] = waiting
                hasProgress = true
                mustChop = false
            }
            if !hasProgress {
                guard !mustChop else {
                    throw MigrationError.cycle(
                        remaining.filter { !$0.value.isEmpty }.keys.sorted().map {
                            MigrationID($0, "auto")
                        }
                    )
                }
                mustChop = true
            }
        }
        return parts
    }

    /// Operations in an order in which each finds what it needs, and those that wait for other apps.
    private func take(
        from operations: [DetectedOperation],
        blockedBy foreign: Set<SchemaFact>
    ) -> (ready: [DetectedOperation], waiting: [DetectedOperation]) {
        var ready: [DetectedOperation] = []
        var open = operations
        var providers: [SchemaFact: Int] = [:]
        for fact in operations.flatMap(\.provides) { providers[fact, default: 0] += 1 }
        while true {
            let position = open.firstIndex { operation in
                operation.needs.allSatisfy { fact in
                    let own = operation.provides.contains(fact) ? 1 : 0
                    return !foreign.contains(fact) && providers[fact, default: 0] == own
                }
            }
            guard let position else { return (ready, open) }
            for fact in open[position].provides { providers[fact, default: 0] -= 1 }
            ready.append(open.remove(at: position))
        }
    }

    private func part(
        of app: String,
        _ operations: [DetectedOperation],
        after parts: [Part]
    ) -> Part {
        var references: Set<Reference> = []
        var existing: Set<MigrationID> = []
        let earlier = parts.filter { $0.app == app }.count
        if earlier > 0 {
            references.insert(Reference(app: app, position: earlier - 1))
        } else if let leaf = graph.leaves(of: app).last {
            existing.insert(leaf)
        }
        for other in Set(operations.flatMap(\.neededApps)) {
            let made = parts.filter { $0.app == other }.count
            if made > 0 {
                references.insert(Reference(app: other, position: made - 1))
            } else if let leaf = graph.leaves(of: other).last {
                existing.insert(leaf)
            }
        }
        for other in Set(operations.flatMap(\.settledApps)) {
            if let leaf = graph.leaves(of: other).last { existing.insert(leaf) }
        }
        return Part(
            app: app,
            position: earlier,
            operations: operations.map(\.operation),
            parts: references,
            existing: existing
        )
    }
}
