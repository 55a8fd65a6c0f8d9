import ORM
import ORMPostgres
import Testing

/// A server that accepts connections and does not answer, from the beginning or from some time on.
@Suite(.timeLimit(.minutes(2))) struct FrozenServerTests {
    private let one = SQLStatement("SELECT 1")

    @Test("connecting ends by the time limit, unless the URL has its own")
    func connectTimeout() async throws {
        try await withProxy { proxy, url in
            proxy.freeze()
            let configuration = PostgresConfiguration(connectTimeout: .seconds(60))
            try await withDatabase(url + "?connect_timeout=2", configuration) { database in
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.execute(one)
                }
                #expect(error?.code == .cannotOpen)
                #expect(
                    error?.message
                        == "cannot connect to `\(url)?connect_timeout=2`: connection to server at"
                        + " \"127.0.0.1\", port \(proxy.port) failed: timeout expired")
            }
            try await withDatabase(url, PostgresConfiguration(connectTimeout: .seconds(1))) {
                database in
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.query(one, cost: .lookup) { _ in true }
                }
                #expect(error?.message.hasSuffix("failed: timeout expired") == true)
            }
        }
    }

    @Test("who waits for a connection that is being opened waits no longer than for any other")
    func acquireTimeout() async throws {
        try await withProxy { proxy, url in
            proxy.freeze()
            let configuration = PostgresConfiguration(
                acquireTimeout: .milliseconds(100), connectTimeout: nil)
            try await withDatabase(url, configuration) { database in
                let waits: [@Sendable () async throws -> Void] = [
                    { try await database.execute(SQLStatement("SELECT 1")) },
                    {
                        try await database.query(SQLStatement("SELECT 1"), cost: .lookup) { _ in
                            true
                        }
                    },
                    { _ = try await database.notifications(on: "a") },
                ]
                for wait in waits {
                    let error = await #expect(throws: DatabaseError.self) { try await wait() }
                    #expect(error?.code == .cannotOpen)
                    #expect(
                        error?.message
                            == "cannot connect to `\(url)`: the server has not answered for 0.1 seconds"
                    )
                }
                // The connections that were being opened meanwhile are used.
                proxy.thaw()
                while (try? await database.execute(one)) == nil {}
                for wait in waits.dropFirst() { while (try? await wait()) == nil {} }
            }
        }
    }

    @Test("a cancelled task waits neither for a connection nor for the answer to its statement")
    func cancellation() async throws {
        try await withProxy { proxy, url in
            let configuration = PostgresConfiguration(
                lookUpPatience: nil, acquireTimeout: .seconds(100), connectTimeout: nil,
                cancelTimeout: .milliseconds(200))
            try await withDatabase(url, configuration) { database in
                try await database.query(one, cost: .lookup) { _ in true }
                // In the middle of a statement, and between two.
                let (begun, continuation) = AsyncStream.makeStream(of: Void.self)
                let tasks = [
                    Task {
                        try await database.transaction { connection in
                            continuation.yield()
                            try await connection.query(
                                SQLStatement("SELECT pg_sleep(100)"), cost: .scan
                            ) { _ in true }
                        }
                    },
                    Task {
                        try await database.transaction { connection in
                            try await connection.execute(SQLStatement("SELECT 1"))
                            continuation.yield()
                            try await Task.sleep(for: .seconds(100))
                        }
                    },
                ]
                var iterator = begun.makeAsyncIterator()
                for _ in tasks { await iterator.next() }
                while try await database.count(
                    "SELECT count(*) FROM pg_stat_activity WHERE wait_event = 'PgSleep'"
                        + " AND datname = current_database()") == 0
                { try await Task.sleep(for: .milliseconds(5)) }
                proxy.freeze()
                let others = [
                    Task {
                        try await database.query(SQLStatement("SELECT 1"), cost: .lookup) { _ in
                            true
                        }
                    },
                    Task { _ = try await database.execute(SQLStatement("SELECT 1")) },
                    Task { _ = try await database.execute(SQLStatement("SELECT 1")) },
                    Task { _ = try await database.notifications(on: "a") },
                ]
                for task in tasks + others {
                    task.cancel()
                    await #expect(throws: CancellationError.self) { try await task.value }
                }
                proxy.thaw()
                #expect(try await database.count("SELECT 1") == 1)
            }
        }
    }

    @Test("look-ups that share a connection leave it, and are told when there is no other")
    func sharedLookUps() async throws {
        try await withProxy { proxy, url in
            let configuration = PostgresConfiguration(
                maximumSharedConnections: 1, acquireTimeout: .milliseconds(200),
                connectTimeout: nil,
                cancelTimeout: .milliseconds(200))
            try await withDatabase(url, configuration) { database in
                // On a busy machine the first may not have its connection in time.
                while (try? await database.query(one, cost: .lookup) { _ in true }) == nil {
                    try await Task.sleep(for: .milliseconds(5))
                }
                proxy.freeze()
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.query(one, cost: .lookup) { _ in true }
                }
                #expect(
                    error?.description
                        == "cannot connect to `\(url)`: the server has not answered for 0.2 seconds"
                )
                proxy.thaw()
                while (try? await database.query(one, cost: .lookup) { _ in true }) == nil {}
            }
        }
    }
}
