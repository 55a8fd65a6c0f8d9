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

    @Test(
        "a database without room, rights or leave to write is told apart",
        arguments: Driver.allCases)
    func environment(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let codes: [DatabaseError.Code?]
            let expected: [DatabaseError.Code]
            switch driver {
            case .sqlite:
                try await database.executeScript("PRAGMA max_page_count = 1")
                let full = await error {
                    var authors = (0..<5_000).map { Author(name: "author \($0)") }
                    try await Author.objects.bulkCreate(&authors)
                }
                try await database.executeScript("PRAGMA query_only = ON")
                let readOnly = await error { try await addAuthor("x") }
                codes = [full?.code, readOnly?.code]
                expected = [.diskFull, .readOnly]
            case .postgresql:
                // The server's own words for it, since its disk cannot be filled here.
                let full = await error {
                    try await database.executeScript(
                        "DO 'BEGIN RAISE EXCEPTION USING ERRCODE = ''53100''; END'")
                }
                let readOnly = await error {
                    try await database.transaction { connection in
                        try await connection.run("SET TRANSACTION READ ONLY")
                        _ = try await addAuthor("x")
                    }
                }
                let role = "reader_\(UInt64.random(in: 0...UInt64.max))"
                try await database.executeScript("CREATE ROLE \(role)")
                let denied = await error {
                    try await database.transaction { connection in
                        try await connection.run("SET LOCAL ROLE \(identifier: role)")
                        _ = try await addAuthor("x")
                    }
                }
                try await database.executeScript("DROP ROLE \(role)")
                codes = [full?.code, readOnly?.code, denied?.code]
                expected = [.diskFull, .readOnly, .permissionDenied]
            }
            #expect(codes == expected)
            #expect(try await Author.objects.count() == 0)
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
