internal import ORM
internal import TestSupport
internal import Testing

@Suite struct RoutingTests {
    /// Reviews live in a database of their own, and books are read from a copy.
    private struct Router: DatabaseRouter {
        func alias(for model: ModelName, _ access: DatabaseAccess) -> String? {
            switch (model.name, access) {
            case ("Stock", _): "stocks"
            case ("Publisher", .reading): "copy"
            default: nil
            }
        }
    }

    @Test(
        "queries and saves go where the router, or the query itself, says",
        arguments: Driver.allCases)
    func routes(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await withTemporaryDirectory { folder in
                let stocks = try driver.open(alias: "stocks", in: folder)
                let copy = try driver.open(alias: "copy", in: folder)
                try await stocks.createTables(of: [Stock.self])
                try await copy.createTables(of: [Publisher.self])
                try await Databases.$override.withValue([database, stocks, copy]) {
                    try await Databases.$routerOverride.withValue(Router()) {
                        var stock = Stock(id: "a", amount: 1)
                        try await stock.save()
                        #expect(
                            try await Stock.objects.update(.set(\.amount) { $0.amount + 1 }) == 1)
                        #expect(try await Stock.objects.using("stocks").get().amount == 2)
                        await #expect(throws: DatabaseError.self) {
                            try await Stock.objects.using("default").count()
                        }
                        var press = Publisher()
                        press.name = "Press"
                        try await press.save()
                        #expect(try await Publisher.objects.count() == 0)
                        #expect(try await Publisher.objects.using("default").count() == 1)
                        // A transaction sees what it has written.
                        let seen = try await database.transaction {
                            try await Publisher.objects.count()
                        }
                        #expect(seen == 1)
                        let found = try await Publisher.objects.getOrCreate(\.name == "Press") {
                            $0.name = "Press"
                        }
                        #expect(!found.isCreated)
                        #expect(try await Publisher.objects.all().delete().total == 1)
                        try await press.insert(using: "copy")
                        #expect(try await Publisher.objects.values(\.name).all() == ["Press"])
                        #expect(try await stock.delete().total == 1)
                        await #expect(throws: UnknownDatabaseError.self) {
                            try await Stock.objects.using("nowhere").count()
                        }
                    }
                }
                await stocks.close()
                await copy.close()
            }
        }
    }
}
