internal import ORM
internal import Testing

@Suite struct ErrorTests {
    private func error(
        _ body: () async throws -> Void, _ location: SourceLocation = #_sourceLocation
    ) async -> DatabaseError? {
        await #expect(throws: DatabaseError.self, sourceLocation: location) { try await body() }
    }

    @Test(
        "what a database refuses is told by kind, table and constraint, never by value",
        arguments: Driver.allCases)
    func constraints(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("secret")
            let unique = await error { try await addAuthor("secret") }
            #expect(unique?.code == .uniqueViolation(table: "library_author", columns: ["name"]))
            #expect(unique?.table == "library_author")
            #expect(unique?.sql?.hasPrefix("INSERT INTO \"library_author\"") == true)
            let reference = await error {
                try await addBook("secret", by: Author(id: 12345))
            }
            #expect(reference?.code == .foreignKeyViolation(table: "library_book"))
            #expect(reference?.table == "library_book")
            let null = await error {
                try await database.run("INSERT INTO library_author (name) VALUES (NULL)")
            }
            #expect(null?.code == .notNullViolation(table: "library_author", column: "name"))
            try await database.executeScript(
                "CREATE TABLE shelf (size integer CONSTRAINT \"shelf_size\" CHECK (size > 0))")
            let check = await error {
                try await database.run("INSERT INTO \"shelf\" (size) VALUES (\(-12345))")
            }
            #expect(check?.code == .checkViolation(constraint: "shelf_size"))
            #expect(check?.constraint == "shelf_size" && check?.table == "shelf")
            let missing = await error { try await database.run("DELETE FROM nowhere") }
            #expect(missing?.code == .missingTable("nowhere"))
            for failure in [unique, reference, null, check, missing] {
                let text = failure?.description ?? ""
                #expect(!text.contains("secret") && !text.contains("12345"))
            }
            #expect(try await Author.objects.all() == [ann])
        }
    }

    @Test("what is asked after the database was closed is refused", arguments: Driver.allCases)
    func closed(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            await database.close()
            let failures = [
                await error { try await addAuthor("x") },
                await error { _ = try await Author.objects.count() },
                await error { _ = try await Author.objects.filter(\.id == 1).first() },
                await error { for try await _ in Author.objects.stream() {} },
                await error { try await database.transaction {} },
            ]
            #expect(failures.map(\.?.code) == Array(repeating: .connectionLost, count: 5))
        }
    }
}
