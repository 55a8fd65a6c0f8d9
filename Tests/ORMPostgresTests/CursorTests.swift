import ORM
import ORMPostgres
import Testing

/// Queries whose consumers are slower than the server.
@Suite(.timeLimit(.minutes(2))) struct CursorTests {
    private func withTags(
        _ count: Int, _ configuration: PostgresConfiguration,
        _ body: (PostgresDatabase) async throws -> Void
    ) async throws {
        try await withPostgres(configuration) { database in
            try await database.executeScript(
                "CREATE TABLE press_tag (id serial PRIMARY KEY, label text NOT NULL);"
                    + " INSERT INTO press_tag (label) SELECT 'tag' FROM generate_series(1, \(count));"
            )
            try await body(database)
        }
    }

    @Test("those that do not read on keep nobody else from the database")
    func slowConsumers() async throws {
        let configuration = PostgresConfiguration(maximumConnections: 1, maximumCursors: 2)
        try await withTags(2_000, configuration) { database in
            var streams = (0..<2).map { _ in Tag.objects.stream().makeAsyncIterator() }
            for index in streams.indices {
                let tag = try await streams[index].next()
                #expect(tag?.label == "tag")
            }
            var tag = Tag()
            tag.label = "new"
            try await tag.save()
            #expect(try await Tag.objects.filter(\.label == "new").count() == 1)
            _ = try await database.transaction {
                try await Tag.objects.update(.set(\.label, to: "all"))
            }
            // They see the rows as they were.
            for index in streams.indices {
                var count = 1
                while let tag = try await streams[index].next() {
                    #expect(tag.label == "tag")
                    count += 1
                }
                #expect(count == 2_000)
            }
        }
    }

    @Test("one whose rows are all there needs no connection any more")
    func smallResult() async throws {
        try await withTags(3, PostgresConfiguration(maximumCursors: 1)) { _ in
            var first = Tag.objects.stream().makeAsyncIterator()
            _ = try await first.next()
            for try await tag in Tag.objects.stream() { #expect(tag.label == "tag") }
            var rest = 0
            while try await first.next() != nil { rest += 1 }
            #expect(rest == 2)
        }
    }

    @Test("one that nobody asks for rows lets go of its connection, and says so")
    func idleCursor() async throws {
        let configuration = PostgresConfiguration(
            maximumCursors: 1, cursorIdleLimit: .milliseconds(200))
        try await withTags(2_000, configuration) { _ in
            var idle = Tag.objects.stream().makeAsyncIterator()
            _ = try await idle.next()
            // Waits for the connection of the first, and has all its rows in one batch.
            var count = 0
            for try await _ in Tag.objects.limit(100).stream() { count += 1 }
            #expect(count == 100)
            let error = await #expect(throws: DatabaseError.self) {
                while try await idle.next() != nil {}
            }
            #expect(error?.code == .busy)
            #expect(
                error?.message.hasPrefix("the rows of the query were not asked for within 0.2 s")
                    == true)
        }
    }
}
