internal import Foundation
internal import ORM
internal import Testing

private struct Shelf: Model, Equatable {
    var id = UUID()
    var things = ManyToMany<Thing>()
    var peers = ManyToMany<Shelf>()

    static let appLabel = "store"
    static let meta = ModelMeta<Shelf> {
        PrimaryKey(\.id)
        ManyToManyField(\.things)
        ManyToManyField(\.peers)
    }
}

private struct Thing: Model, Equatable {
    var id = UUID()
    var name = ""
    var box: ForeignKey<Thing>?

    static let appLabel = "store"
    static let meta = ModelMeta<Thing>(ordering: [.ascending(\.name)]) {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20)
        ForeignKeyField(\.box, onDelete: .cascade)
    }
}

/// Restricts its things, and goes with the other one of them.
private struct Label: Model, Equatable {
    var id: Int64 = 0
    var thing = ForeignKey<Thing>()
    var other = ForeignKey<Thing>()

    static let appLabel = "store"
    static let meta = ModelMeta<Label> {
        PrimaryKey(\.id)
        ForeignKeyField(\.thing, onDelete: .restrict)
        ForeignKeyField(\.other, onDelete: .cascade)
    }
}

/// Relations between models with UUIDs for keys, which SQLite reports as text.
@Suite struct UUIDRelationTests {
    private func withStore(
        _ driver: Driver, _ body: (any Database, Shelf, [Thing]) async throws -> Void
    ) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Shelf.self, Thing.self, Label.self])
            var shelf = Shelf()
            try await shelf.save()
            var things = ["a", "b", "c"].map { Thing(name: $0) }
            try await Thing.objects.bulkCreate(&things)
            try await body(database, shelf, things)
        }
    }

    @Test("what is related already stays so", arguments: Driver.allCases)
    func pairs(_ driver: Driver) async throws {
        try await withStore(driver) { database, shelf, things in
            try await shelf.things.add(things[0])
            try await shelf.things.add(things[1], things[0], things[1])
            #expect(try await shelf.things.all() == Array(things[...1]))
            let before = try await database.rows(
                "SELECT id FROM store_shelf_things ORDER BY id", as: Int64.self)
            try await shelf.things.set([things[1], things[0]])
            let after = try await database.rows(
                "SELECT id FROM store_shelf_things ORDER BY id", as: Int64.self)
            #expect(after == before && after.count == 2)
            try await shelf.things.set([things[2], things[1]])
            #expect(try await shelf.things.all() == Array(things[1...]))
            #expect(try await Set(shelf.things.keys()) == Set(things[1...].map(\.id)))
            var other = Shelf()
            try await other.save()
            try await shelf.peers.add(other, shelf)
            try await shelf.peers.add(shelf, other)
            try await other.peers.add(shelf)
            #expect(try await Set(shelf.peers.keys()) == [shelf.id, other.id])
            #expect(try await other.peers.keys() == [shelf.id])
        }
    }

    @Test("rows are read along with their owners", arguments: Driver.allCases)
    func prefetch(_ driver: Driver) async throws {
        try await withStore(driver) { database, shelf, things in
            try await shelf.things.add(things[2], things[0])
            var empty = Shelf()
            try await empty.save()
            let shelves = try await Shelf.objects.prefetchRelated(\.things).all()
            #expect(shelves.count == 2)
            for found in shelves {
                let expected = found == shelf ? [things[0], things[2]] : []
                #expect(try await found.things.all() == expected)
            }
            var inner = Thing(name: "inner", box: ForeignKey(things[1]))
            try await inner.save()
            #expect(try await things.related(\Thing.box) == [things[1].id: [inner]])
        }
    }

    @Test("a deletion knows the rows that it has met", arguments: Driver.allCases)
    func deletion(_ driver: Driver) async throws {
        try await withStore(driver) { database, shelf, things in
            var (a, b) = (things[0], things[1])
            a.box = ForeignKey(b)
            b.box = ForeignKey(a)
            try await a.save()
            try await b.save()
            var label = Label(thing: ForeignKey(a), other: ForeignKey(b))
            try await label.save()
            try await shelf.things.add(a, things[2])
            let result = try await a.delete()
            #expect(
                result.byModel
                    == ["store.Thing": 2, "store.Label": 1, "store.Shelf_things": 1])
            #expect(try await Thing.objects.all() == [things[2]])
        }
    }

    @Test("a fixture has the keys of related rows", arguments: Driver.allCases)
    func fixture(_ driver: Driver) async throws {
        try await withStore(driver) { database, shelf, things in
            try await shelf.things.add(things[1])
            let dump = FixtureDump(database, models: [Shelf.self, Thing.self])
            var texts: [String] = []
            try await dump.forEach(Shelf.self) { object in
                var renderer = FixtureRenderer(.jsonl)
                texts.append(try renderer.text(of: object))
            }
            let (key, thing) = (shelf.id, things[1].id)
            #expect(
                texts == [
                    "{\"model\": \"store.shelf\", \"pk\": \"\(key.uuidString.lowercased())\", "
                        + "\"fields\": {\"things\": [\"\(thing.uuidString.lowercased())\"], "
                        + "\"peers\": []}}\n"
                ])
        }
    }

    @Test("rows that many relate at once are related once", arguments: Driver.allCases)
    func race(_ driver: Driver) async throws {
        try await withStore(driver) { database, shelf, things in
            var peer = Shelf()
            try await peer.save()
            let other = peer
            try await withThrowingTaskGroup(of: Void.self) { group in
                for turn in 0..<24 {
                    group.addTask {
                        let ordered = turn.isMultiple(of: 2) ? things : things.reversed()
                        if turn.isMultiple(of: 3) {
                            try await shelf.things.set(ordered)
                        } else {
                            try await shelf.things.add(keys: ordered.map(\.id))
                        }
                        let ends = turn.isMultiple(of: 2) ? (shelf, other) : (other, shelf)
                        try await ends.0.peers.add(ends.1)
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await shelf.things.all() == things)
            #expect(try await shelf.peers.keys() == [other.id])
            #expect(try await other.peers.keys() == [shelf.id])
        }
    }
}
