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

    /// A subquery of another database would be looked for in this one.
    private func refusesMixedQueries(on copy: any Database) async throws {
        let keys = Publisher.objects.using("copy").values(\.id)
        let expected = SubqueryDatabaseError(database: "default", other: "copy")
        await #expect(throws: expected) {
            try await Publisher.objects.filter { $0.id.in(keys) }.count()
        }
        await #expect(throws: expected) {
            try await Publisher.objects.filter { $0.id.in(keys) }.update(.set(\.name, to: "x"))
        }
        await #expect(throws: expected) {
            try await Publisher.objects.union(Publisher.objects.using("copy")).all()
        }
        let names = Publisher.objects.using("copy").values(\.name)
        await #expect(throws: expected) {
            try await Publisher.objects.values(\.name).union(names).all()
        }
        await #expect(throws: expected) {
            try await Publisher.objects.values(\.name).difference(names).all()
        }
        for query in [Publisher.objects.using("copy"), Publisher.objects.using(copy)] {
            let nested = Publisher.objects.filter { $0.id.in(keys) }.values(\.id)
            #expect(try await query.filter { $0.id.in(nested) }.count() == 1)
        }
        let mixed = SubqueryDatabaseError(database: "copy", other: "other")
        await #expect(throws: mixed) {
            let others = Publisher.objects.using("other").values(\.id)
            return try await Publisher.objects.using("copy").filter { $0.id.in(others) }.count()
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
                        // A record is read again where it is written.
                        var copied = Publisher()
                        copied.name = "Copied"
                        try await copied.save()
                        try await copied.refresh()
                        #expect(copied.name == "Copied")
                    }
                    try await refusesMixedQueries(on: copy)
                }
                await stocks.close()
                await copy.close()
            }
        }
    }
}
