internal import EventLoop
internal import Foundation
internal import ORM
internal import ORMSQLite
internal import TestSupport
internal import Testing

@Suite struct SQLiteDatabaseTests {
    @Test("every kind of value comes back as it was bound")
    func values() async throws {
        try await withDatabase { database in
            try await database.executeScript("CREATE TABLE v (a, b, c, d, e, f, g)")
            let values: [DatabaseValue] = [
                .null, .bool(true), .integer(.min), .real(1.5), .text("it's \u{1F600}\0."),
                .blob([]),
                .timestamp(1_700_000_000_123_456),
            ]
            let result = try await database.execute(
                SQLStatement("INSERT INTO v VALUES (?, ?, ?, ?, ?, ?, ?)", values))
            #expect(result == ExecutionResult(changedRows: 1, lastInsertedKey: 1))
            try await database.query(SQLStatement("SELECT * FROM v"), cost: .scan) { row in
                #expect(
                    (0..<7).map(row.value(at:)) == [
                        .null, .integer(1), .integer(.min), .real(1.5), .text("it's \u{1F600}\0."),
                        .blob([]), .text("2023-11-14 22:13:20.123456"),
                    ])
                let timestamp = try row.timestamp(at: 6)
                #expect(timestamp == 1_700_000_000_123_456)
                #expect(row.isNull(at: 0) && row.bool(at: 1) && row.columnCount == 7)
                #expect(throws: DatabaseError.self) { try row.timestamp(at: 4) }
                return true
            }
        }
    }

    @Test("a look-up runs in place, on a loop and off it, and sees what was committed")
    func lookUps() async throws {
        try await withDatabase { database in
            let key = try await database.insertParent("a")
            let statement = SQLStatement("SELECT name FROM parent WHERE id = ?", [.integer(key)])
            let loop = try EventLoop()
            defer { loop.stop() }
            let found = try await Task(executorPreference: loop) {
                let box = Box("")
                try await database.query(statement, cost: .lookup) { row in
                    #expect(EventLoop.current === loop)
                    box.value = row.text(at: 0)
                    return true
                }
                return box.value
            }.value
            #expect(found == "a")
            _ = try await database.execute(
                SQLStatement(
                    "UPDATE parent SET name = ? WHERE id = ?", [.text("b"), .integer(key)]))
            let box = Box("")
            try await database.query(statement, cost: .lookup) { row in
                box.value = row.text(at: 0)
                return true
            }
            #expect(box.value == "b")
        }
    }

    @Test("a change that returns rows is committed")
    func returning() async throws {
        try await withDatabase { database in
            for cost in [QueryCost.lookup, .scan] {
                let keys = Box<[Int64]>([])
                try await database.query(
                    SQLStatement(
                        "INSERT INTO parent (name) VALUES (?) RETURNING id", [.text("\(cost)")]),
                    cost: cost
                ) { row in
                    keys.value.append(row.integer(at: 0))
                    return true
                }
                #expect(keys.value.count == 1)
            }
            #expect(try await database.names() == ["lookup", "scan"])
        }
    }

    @Test("a stream reads every row, and one left early frees its handle")
    func streams() async throws {
        try await withDatabase { database in
            try await database.executeScript(
                """
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
                INSERT INTO parent (name) SELECT i FROM n
                """)
            let all = SQLStatement("SELECT id FROM parent ORDER BY id")
            var expected: Int64 = 0
            for try await batch in database.stream(all, transform: { $0.integer(at: 0) }) {
                for id in batch {
                    expected += 1
                    #expect(id == expected)
                }
            }
            #expect(expected == 10000)
            for _ in 0..<50 {
                for try await batch in database.stream(all, transform: { $0.integer(at: 0) }) {
                    #expect(batch.first == 1)
                    break
                }
            }
            // A statement left open would keep this from taking the lock on the whole file.
            try await database.executeScript("PRAGMA wal_checkpoint(TRUNCATE)")
            #expect(try await database.insertParent("after") == 10001)
        }
    }

    @Test("a cancelled query is interrupted")
    func cancellation() async throws {
        try await withDatabase { database in
            let endless = SQLStatement(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
            )
            let task = Task {
                try await database.query(endless, cost: .scan) { _ in true }
            }
            while task.isCancelled == false {
                await Task.yield()
                task.cancel()
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            let names = try await database.names()
            #expect(names == [])
        }
    }

    @Test("after close, a copy of the file alone has every commit")
    func closedFileIsComplete() async throws {
        try await withTemporaryDirectory { folder in
            let file = folder.appending(path: "a.db")
            let database = try SQLiteDatabase(
                path: file.path, configuration: SQLiteConfiguration(createsFile: true))
            try await database.executeScript(
                "CREATE TABLE parent (id integer PRIMARY KEY, name text)")
            _ = try await database.insertParent("ada")
            await database.close()

            let copy = folder.appending(path: "copy.db")
            try FileManager.default.copyItem(at: file, to: copy)
            let reopened = try SQLiteDatabase(path: copy.path)
            let names = try await reopened.names()
            #expect(names == ["ada"])
            await reopened.close()
        }
    }

    @Test("after close, calls say so")
    func closed() async throws {
        try await withTemporaryDirectory { folder in
            let directory = folder.path
            let database = try SQLiteDatabase(
                path: "\(directory)/a.db", configuration: SQLiteConfiguration(createsFile: true))
            await database.close()
            await #expect(throws: DatabaseError.self) {
                try await database.execute(SQLStatement("SELECT 1"))
            }
            await #expect(throws: DatabaseError.self) {
                try await database.query(SQLStatement("SELECT 1"), cost: .lookup) { _ in true }
            }
            await #expect(throws: DatabaseError.self) { try await database.transaction {} }
        }
    }
}
