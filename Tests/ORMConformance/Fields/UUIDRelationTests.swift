internal import Foundation
internal import ORM
internal import Testing

/// A model with a UUID for its key on either end of a many-to-many field.
private struct Shelf: Model, Equatable {
    var id = UUID()
    var crates = ManyToMany<Crate>()

    static let appLabel = "museum"
    static let meta = ModelMeta<Shelf> {
        PrimaryKey(\.id)
        ManyToManyField(\.crates)
    }
}

@Suite struct UUIDRelationTests {
    @Test("rows with UUIDs for keys are related, found and read ahead", arguments: Driver.allCases)
    func relations(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Crate.self, Shelf.self])
            let first = try await Crate.objects.create { $0.label = "a" }
            let second = try await Crate.objects.create { $0.label = "b" }
            let shelf = try await Shelf.objects.create { _ in }
            try await shelf.crates.add(first, second)
            try await shelf.crates.add(first)
            try await shelf.crates.set([second, first])
            #expect(try await Set(shelf.crates.keys()) == [first.id, second.id])
            let read = try await Shelf.objects.prefetchRelated(\.crates).get()
            #expect(try await read.crates.all().count == 2)
            try await shelf.crates.set([second])
            #expect(try await shelf.crates.all() == [second])
        }
    }

    @Test("tasks that relate the same rows at once do not fail", arguments: Driver.allCases)
    func races(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Crate.self, Shelf.self])
            let crate = try await Crate.objects.create { $0.label = "a" }
            let shelf = try await Shelf.objects.create { _ in }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...20 { group.addTask { try await shelf.crates.add(crate) } }
                try await group.waitForAll()
            }
            #expect(try await shelf.crates.keys() == [crate.id])
        }
    }
}
