internal import ORM
internal import ORMSQLite
internal import Synchronization
internal import Testing

@Suite(.timeLimit(.minutes(1))) struct TransactionLimitTests {
    struct Stop: Error {}

    @Test("savepoints of tasks that run at once do not undo or end one another")
    func concurrentSavepoints() async throws {
        try await withDatabase { database in
            try await database.transaction {
                await withTaskGroup(of: Void.self) { group in
                    for number in 0..<20 {
                        group.addTask {
                            do {
                                try await database.transaction {
                                    _ = try await database.insertParent("\(number)")
                                    try await Task.sleep(for: .milliseconds(number % 3))
                                    try await database.transaction {
                                        _ = try await database.insertParent("\(number)b")
                                    }
                                    if number % 2 == 1 { throw Stop() }
                                }
                                #expect(number % 2 == 0)
                            } catch {
                                #expect(error is Stop, "\(error)")
                            }
                        }
                    }
                }
            }
            let kept = (0..<20).filter { $0 % 2 == 0 }.flatMap { ["\($0)", "\($0)b"] }
            let names = try await database.names()
            #expect(names.sorted() == kept.sorted())
        }
    }

    @Test("a cancelled task stops the query that it runs in a transaction")
    func cancelledQuery() async throws {
        try await withDatabase { database in
            let (began, beginning) = AsyncStream<Void>.makeStream()
            let task = Task {
                try await database.transaction {
                    _ = try await database.insertParent("lost")
                    beginning.finish()
                    let endless = SQLStatement(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)"
                            + " SELECT count(*) FROM n")
                    try await database.query(endless, cost: .scan) { _ in true }
                }
            }
            for await _ in began {}
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            let key = try await database.insertParent("after")
            #expect(key == 1)
        }
    }

    @Test("a transaction that waits for its own writer is rolled back, and writes go on")
    func idle() async throws {
        // Long enough for a busy machine to come to each statement in time.
        try await withDatabase(transactionIdleLimit: .seconds(5)) { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await database.transaction {
                    _ = try await database.insertParent("lost")
                    _ = try await Task.detached { try await database.insertParent("kept") }.value
                    _ = try await database.insertParent("late")
                }
            }
            #expect(
                error?.message
                    == "the transaction was rolled back after 5.0 seconds without a statement, since "
                    + "all other changes wait for it")
            let names = try await database.names()
            #expect(names == ["kept"])
        }
    }
}
