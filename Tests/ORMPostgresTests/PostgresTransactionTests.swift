import ORM
import ORMPostgres
import Testing

@Suite struct PostgresTransactionTests {
    private struct Rollback: Error {}

    @Test("a transaction that throws leaves nothing, a nested one only undoes itself")
    func nesting() async throws {
        try await withBlog { database in
            try await database.transaction {
                var outer = Author()
                outer.name = "outer"
                try await outer.save()
                await #expect(throws: Rollback.self) {
                    try await database.transaction {
                        var inner = Author()
                        inner.name = "inner"
                        try await inner.save()
                        throw Rollback()
                    }
                }
                // An error inside a nested transaction does not spoil the outer one.
                await #expect(throws: DatabaseError.self) {
                    try await database.transaction {
                        var twice = Author()
                        twice.name = "outer"
                        try await twice.save()
                    }
                }
            }
            #expect(try await Author.objects.all().map(\.name) == ["outer"])
            await #expect(throws: Rollback.self) {
                try await database.transaction {
                    try await Author.objects.filter(\.id > 0).delete()
                    throw Rollback()
                }
            }
            #expect(try await Author.objects.count() == 1)
        }
    }

    @Test("a cancelled task's query ends on the server, and its transaction is rolled back")
    func cancellation() async throws {
        try await withBlog { database in
            let task = Task {
                try await database.transaction {
                    var author = Author()
                    author.name = "lost"
                    try await author.save()
                    try await database.query(SQLStatement("SELECT pg_sleep(600)"), cost: .scan) {
                        _ in true
                    }
                }
            }
            let asleep = SQLStatement(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                    + " AND query LIKE 'SELECT pg_sleep%' AND state = 'active'")
            func sleepers() async throws -> Int64 {
                var count: Int64 = 0
                try await database.query(asleep, cost: .scan) { row in
                    count = row.integer(at: 0)
                    return false
                }
                return count
            }
            while try await sleepers() == 0 { await Task.yield() }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await sleepers() == 0)
            #expect(try await Author.objects.count() == 0)
        }
    }

    @Test(
        "a task that is cancelled while all connections are in use stops waiting; one that waits too long is told"
    )
    func exhaustion() async throws {
        let configuration = PostgresConfiguration(
            maximumConnections: 1, acquireTimeout: .milliseconds(100))
        try await withPostgres(configuration) { database in
            // On a busy machine it may take longer to connect than anybody waits.
            while (try? await database.executeScript("SELECT 1")) == nil {
                try await Task.sleep(for: .milliseconds(5))
            }
            try await database.transaction { _ in
                let waiting = Task.detached { try await database.executeScript("SELECT 1") }
                let error = await #expect(throws: DatabaseError.self) { try await waiting.value }
                #expect(
                    error?.description
                        == "all 1 connections to the database have been in use for 0.1 seconds;"
                        + " their number is `max_connections`")
                #expect(error?.code == .busy)
            }
            try await database.executeScript("SELECT 1; SELECT 2")
        }
    }

    @Test(
        "a script that begins a transaction by itself does not reach the next user of the connection"
    )
    func strayBegin() async throws {
        try await withBlog { database in
            try await database.executeScript("BEGIN")
            var author = Author()
            author.name = "kept"
            try await author.save()
            #expect(try await Author.objects.count() == 1)
        }
    }

    @Test("changes of the schema follow one another")
    func schemaLock() async throws {
        try await withPostgres { database in
            try await database.executeScript("CREATE TABLE log (n integer)")
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 1...4 {
                    group.addTask {
                        _ = try await database.schemaTransaction { connection in
                            try await connection.execute(
                                SQLStatement("INSERT INTO log SELECT count(*) FROM log"))
                        }
                    }
                }
                try await group.waitForAll()
            }
            var numbers: [Int64] = []
            try await database.query(SQLStatement("SELECT n FROM log ORDER BY n"), cost: .scan) {
                numbers.append($0.integer(at: 0))
                return true
            }
            #expect(numbers == [0, 1, 2, 3])
        }
    }
}
