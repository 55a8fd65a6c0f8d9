internal import ORM
internal import ORMSQLite
internal import Testing

@Suite struct SQLiteTransactionTests {
    struct Stop: Error {}

    @Test("a transaction commits when its body returns and rolls back when it throws")
    func commitAndRollback() async throws {
        try await withDatabase { database in
            try await database.transaction { _ = try await database.insertParent("kept") }
            await #expect(throws: Stop.self) {
                try await database.transaction { connection in
                    _ = try await connection.insertParent("lost")
                    #expect(try await database.names() == ["kept", "lost"])
                    throw Stop()
                }
            }
            #expect(try await database.names() == ["kept"])
        }
    }

    @Test("a nested transaction is a savepoint")
    func nesting() async throws {
        try await withDatabase { database in
            try await database.transaction {
                _ = try await database.insertParent("outer")
                try? await database.transaction {
                    _ = try await database.insertParent("inner")
                    throw Stop()
                }
                try await database.transaction { _ = try await database.insertParent("second") }
            }
            #expect(try await database.names() == ["outer", "second"])
        }
    }

    @Test("a cancelled task rolls back")
    func cancellation() async throws {
        try await withDatabase { database in
            let task = Task {
                try await database.transaction {
                    _ = try await database.insertParent("lost")
                    withUnsafeCurrentTask { $0?.cancel() }
                }
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            let names = try await database.names()
            #expect(names == [])
        }
    }

    @Test("a task that waits for the writer stops waiting when cancelled")
    func cancelledWait() async throws {
        try await withDatabase { database in
            try await database.transaction {
                let waiting = Task.detached {
                    try await database.transaction { Issue.record("must not begin") }
                }
                waiting.cancel()
                await #expect(throws: CancellationError.self) { try await waiting.value }
            }
            #expect(try await database.insertParent("after") == 1)
        }
    }

    @Test("others see a transaction's changes only after it, and wait to write")
    func isolation() async throws {
        try await withDatabase { database in
            let other = try await database.transaction {
                _ = try await database.insertParent("first")
                let seen = try await Task.detached { try await database.names() }.value
                #expect(seen == [])
                return Task.detached { try await database.insertParent("second") }
            }
            #expect(try await other.value == 2)
            #expect(try await database.names() == ["first", "second"])
        }
    }

    @Test("a transaction used after its end says so")
    func ended() async throws {
        try await withDatabase { database in
            let kept = Box<(any DatabaseConnection)?>(nil)
            try await database.transaction { kept.value = $0 }
            let connection = try #require(kept.value)
            let error = await #expect(throws: DatabaseError.self) {
                try await connection.insertParent("late")
            }
            #expect(error?.message.hasPrefix("the transaction has ended; ") == true)
        }
    }

    @Test("a statement that is interrupted has failed, as on other databases")
    func interrupted() async throws {
        try await withDatabase { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await database.transaction {
                    _ = try await database.insertParent("lost")
                    let (begun, begin) = AsyncStream.makeStream(of: Void.self)
                    let numbers = SQLStatement(
                        "WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t"
                            + " WHERE n < 1000000000) SELECT n FROM t")
                    let task = Task {
                        try await database.query(numbers, cost: .scan) { _ in
                            begin.finish()
                            return true
                        }
                    }
                    for await _ in begun {}
                    task.cancel()
                    let result = await task.result
                    #expect((try? result.get()) == nil)
                }
            }
            #expect(error?.code == .transactionAborted)
            let names = try await database.names()
            #expect(names.isEmpty)
        }
    }

    @Test("a stream inside a transaction sees its changes and ends with it")
    func stream() async throws {
        try await withDatabase { database in
            let rows = try await database.transaction {
                _ = try await database.insertParent("a")
                let names = SQLStatement("SELECT name FROM parent")
                for try await batch in database.stream(names, transform: { $0.text(at: 0) }) {
                    #expect(batch == ["a"])
                }
                return database.stream(names, transform: { $0.text(at: 0) })
            }
            await #expect(throws: DatabaseError.self) { for try await _ in rows {} }
        }
    }

    @Test("many tasks save at once, and a bad one fails alone")
    func groupCommit() async throws {
        try await withDatabase(durability: .full) { database in
            let failures = await withTaskGroup(of: (Int, DatabaseError.Code?).self) { group in
                for number in 0..<400 {
                    group.addTask {
                        do {
                            switch number % 100 {
                            case 7:
                                _ = try await database.execute(
                                    SQLStatement("INSERT INTO parent (name) VALUES (NULL)"))
                            case 8:
                                _ = try await database.execute(
                                    SQLStatement(
                                        "INSERT INTO \"child\" (parent_id, size) VALUES (99999, 1)")
                                )
                            default: _ = try await database.insertParent("n\(number)")
                            }
                            return (number, nil)
                        } catch { return (number, (error as? DatabaseError)?.code ?? .other) }
                    }
                }
                return await group.reduce(into: [Int: DatabaseError.Code]()) { $0[$1.0] = $1.1 }
            }
            #expect(failures.keys.sorted() == [7, 8, 107, 108, 207, 208, 307, 308])
            #expect(failures[7] == .notNullViolation(table: "parent", column: "name"))
            #expect(failures[8] == .foreignKeyViolation(table: "child"))
            let names = try await database.names()
            #expect(names.count == 392)
        }
    }
}
