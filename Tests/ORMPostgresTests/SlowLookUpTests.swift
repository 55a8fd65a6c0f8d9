import ORM
import ORMPostgres
import Testing

/// Look-ups that take long on connections that others share.
@Suite(.timeLimit(.minutes(2))) struct SlowLookUpTests {
    /// Runs `body` on the database in a task that is in no transaction.
    private func apart<Result: Sendable>(
        _ database: PostgresDatabase, _ body: @escaping @Sendable () async throws -> Result
    ) -> Task<Result, any Error> {
        Task.detached { try await Databases.$override.withValue([database]) { try await body() } }
    }

    /// Waits until so many statements wait for a lock.
    private func waitForLocks(
        _ database: PostgresDatabase, _ expected: Range<Int64> = 1..<1_000
    ) async throws {
        let sql =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND wait_event_type = 'Lock'"
        while !expected.contains(try await database.count(sql)) {
            // In a transaction, the server's figures stay as they were read first.
            try await database.executeScript("SELECT pg_stat_clear_snapshot();")
            try await Task.sleep(for: .milliseconds(5))
        }
    }

    @Test("those that the server ends by its own limit fail")
    func serverLimit() async throws {
        try await withPostgres { database in
            try await database.executeScript(
                "CREATE VIEW press_nap AS SELECT 1 AS id, pg_sleep(0.5)::text AS nap;"
                    + " DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET statement_timeout = 50',"
                    + " current_database()); END $$;")
            let error = await #expect(throws: DatabaseError.self) {
                // The connection that ran the script has the earlier limit; look-ups have others.
                try await database.query(
                    SQLStatement("SELECT nap FROM press_nap WHERE id = ?", [.integer(1)]),
                    cost: .lookup
                ) { _ in true }
            }
            #expect(error?.code == .interrupted)
        }
    }

    @Test("those of other tables go on while somebody holds a lock on one, and so do changes")
    func lockedTable() async throws {
        try await withBlog { database in
            try await database.executeScript(
                "INSERT INTO press_author (name) VALUES ('Ann'); INSERT INTO press_tag (label) VALUES ('new');"
            )
            let names = try await database.transaction {
                try await database.executeScript(
                    "LOCK TABLE press_author IN ACCESS EXCLUSIVE MODE;")
                let held = apart(database) {
                    try await withThrowingTaskGroup(of: String.self) { group in
                        for number in 0..<200 {
                            group.addTask { try await Author.objects.get(\.id == 1).name }
                            // Some leave together, others alone.
                            if number >= 100 { try await Task.sleep(for: .milliseconds(1)) }
                        }
                        return try await group.reduce(into: []) { $0.append($1) }
                    }
                }
                try await waitForLocks(database)
                let free = apart(database) {
                    for _ in 0..<50 {
                        var tag = try await Tag.objects.get(\.id == 1)
                        #expect(tag.label == "new")
                        try await tag.save()
                    }
                }
                try await free.value
                return held
            }
            .value
            #expect(names == Array(repeating: "Ann", count: 200))
        }
    }

    @Test("one whose task is cancelled is waited for no longer, and ends on the server")
    func cancellation() async throws {
        try await withBlog { database in
            try await database.executeScript("INSERT INTO press_author (name) VALUES ('Ann');")
            try await database.transaction {
                try await database.executeScript(
                    "LOCK TABLE press_author IN ACCESS EXCLUSIVE MODE;")
                let task = apart(database) { try await Author.objects.get(\.id == 1) }
                try await waitForLocks(database)
                task.cancel()
                await #expect(throws: CancellationError.self) { try await task.value }
                try await waitForLocks(database, 0..<1)
            }
            #expect(try await Author.objects.get(\.id == 1).name == "Ann")
        }
    }

    @Test("one whose row is large is read, however long the server takes to make it")
    func largeRow() async throws {
        // Rows come in many parts after the order to end the look-up has gone.
        let configuration = PostgresConfiguration(lookUpPatience: .milliseconds(1))
        try await withPostgres(configuration) { database in
            try await database.executeScript(
                "CREATE TABLE blob (id integer PRIMARY KEY, data bytea NOT NULL);"
                    + " ALTER TABLE blob ALTER data SET STORAGE EXTERNAL;"
                    + " INSERT INTO blob SELECT n, decode(repeat('61', 20000000), 'hex')"
                    + " FROM generate_series(1, 3) n;")
            for round in 0..<6 {
                // Another text each time, so that it is not known to be slow.
                let sql = "SELECT data, \(round) FROM blob WHERE id = ?"
                try await withThrowingTaskGroup(of: Int.self) { group in
                    for id in 1...3 {
                        group.addTask {
                            var count = 0
                            try await database.query(
                                SQLStatement(sql, [.integer(Int64(id))]), cost: .lookup
                            ) { row in
                                count = row.withBytes(at: 0, \.count)
                                return true
                            }
                            return count
                        }
                    }
                    for try await count in group { #expect(count == 20_000_000) }
                }
            }
        }
    }

    @Test("one statement that waits in many transactions is ended in each, and waited for once")
    func manyTransactions() async throws {
        // So long a patience that to wait for it twenty times would be seen.
        let configuration = PostgresConfiguration(
            maximumSharedConnections: 1, lookUpPatience: .seconds(2))
        try await withPostgres(configuration) { database in
            try await database.executeScript(
                "CREATE VIEW press_nap AS SELECT 1 AS id, pg_sleep(120)::text AS nap;"
                    + " CREATE TABLE press_tag (id integer PRIMARY KEY, label text NOT NULL);"
                    + " INSERT INTO press_tag VALUES (1, 'new');")
            let nap = SQLStatement("SELECT nap FROM press_nap WHERE id = ?", [.integer(1)])
            // Prepared beforehand, what is asked for at different times goes in different transactions.
            _ = try await Tag.objects.get(\.id == 1)
            let naps = apart(database) {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<20 {
                        group.addTask { try await database.query(nap, cost: .lookup) { _ in true } }
                        try await Task.sleep(for: .milliseconds(10))
                    }
                    try await group.waitForAll()
                }
            }
            try await waitForNaps(database)
            let clock = ContinuousClock()
            let start = clock.now
            let tag = try await Tag.objects.get(\.id == 1)
            #expect(tag.label == "new")
            #expect(clock.now - start < .seconds(20))
            naps.cancel()
            await #expect(throws: (any Error).self) { try await naps.value }
        }
    }

    /// Waits until the server sleeps for a statement.
    private func waitForNaps(_ database: PostgresDatabase) async throws {
        let sql =
            "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
            + " AND wait_event = 'PgSleep'"
        while try await database.count(sql) == 0 {
            try await Task.sleep(for: .milliseconds(5))
        }
    }
}
