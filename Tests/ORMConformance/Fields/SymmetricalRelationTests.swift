import ORM
import Testing

private struct Town: Model, Equatable {
    var id: Int64 = 0
    var name = ""
    var neighbours = ManyToMany<Town>()

    static let appLabel = "map"
    static let meta = ModelMeta<Town>(ordering: [.ascending(\.name)]) {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20)
        ManyToManyField(\.neighbours)
    }
}

/// A relation of a model to itself goes both ways unless told otherwise, as Django's does.
@Suite struct SymmetricalRelationTests {
    @Test(
        "what is added, set and removed on one side is so on the other", arguments: Driver.allCases)
    func bothWays(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Town.self])
            var towns: [Town] = []
            for name in ["A", "B", "C"] {
                var town = Town(name: name)
                try await town.save()
                towns.append(town)
            }
            let (a, b, c) = (towns[0], towns[1], towns[2])
            try await a.neighbours.add(b, a)
            #expect(try await a.neighbours.all() == [a, b])
            #expect(try await b.neighbours.all() == [a])
            try await b.neighbours.add(a)
            #expect(try await b.neighbours.all() == [a])
            try await c.neighbours.set([a, b])
            #expect(try await a.neighbours.all() == [a, b, c])
            #expect(try await b.neighbours.all() == [a, c])
            try await a.neighbours.remove(a, b)
            #expect(try await a.neighbours.all() == [c])
            #expect(try await b.neighbours.all() == [c])
            try await c.neighbours.set([])
            #expect(try await a.neighbours.all() == [])
            #expect(try await b.neighbours.all() == [])
        }
    }
}
