import ORM
import Testing

@testable import ORMPostgres

/// Rows that are loaded with COPY.
@Suite(.timeLimit(.minutes(3))) struct BulkLoadingTests {
    private static let columns = ["id", "name", "data"]

    private func withTable(_ body: (PostgresDatabase) async throws -> Void) async throws {
        try await withPostgres { database in
            try await database.executeScript(
                "CREATE TABLE item (id bigint PRIMARY KEY, name text, data bytea);")
            try await body(database)
        }
    }

    private static func load(
        _ rows: [[DatabaseValue]], into database: PostgresDatabase
    ) async throws {
        try await database.transaction { connection in
            let loader = try #require(connection as? any BulkLoading)
            try await loader.load(rows, into: "item", columns: columns)
        }
    }

    private static let bytes = (0..<300_001).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 / 256) }
    private static let rows: [[DatabaseValue]] = [
        [.integer(1), .text("tab\tline\nreturn\r\\N \\ü漢"), .blob([0, 9, 10, 13, 92, 255])],
        [.integer(2), .null, .null],
        [.integer(3), .text(""), .blob([])],
        [.integer(4), .text(String(repeating: "a\\\té\u{1F600}\n", count: 20_000)), .blob(bytes)],
        [.integer(5), .text("\\."), .blob(Array(bytes.prefix(32_768)))],
    ]

    @Test("values come back as they were loaded, long ones that go in parts too")
    func values() async throws {
        try await withTable { database in
            try await Self.load(Self.rows, into: database)
            var loaded: [[DatabaseValue]] = []
            try await database.query(
                SQLStatement("SELECT id, name, data FROM item ORDER BY id"), cost: .scan
            ) { row in
                loaded.append((0..<3).map { row.value(at: $0) })
                return true
            }
            #expect(loaded == Self.rows)
        }
    }

    @Test("what is sent comes in parts of a limited size")
    func parts() throws {
        let text = CopyText(Self.rows)
        var parts: [[UInt8]] = []
        while let part = try text.next() { parts.append(part) }
        #expect(parts.count > 8)
        #expect(parts.allSatisfy { $0.count < 200_000 })
        let all = String(decoding: parts.joined(), as: UTF8.self)
        #expect(
            all.hasPrefix(
                "1\ttab\\tline\\nreturn\\r\\\\N \\\\ü漢\t\\\\x00090a0d5cff\n2\t\\N\t\\N\n3\t\t\\\\x\n4\t"
            ))
    }

    @Test("a text that PostgreSQL does not store ends the load, and nothing of it is stored")
    func nullCharacter() async throws {
        try await withTable { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await Self.load(
                    [Self.rows[3], [.integer(9), .text("a\0b"), .null]], into: database)
            }
            #expect(error?.message == "PostgreSQL stores no text with a NUL character in it")
            let count = try await database.count("SELECT count(*) FROM item")
            #expect(count == 0)
        }
    }

    @Test("a cancelled task's load ends at once; other connections are served meanwhile")
    func cancellation() async throws {
        try await withTable { database in
            // Two gigabytes of text, were all of it made.
            let data = DatabaseValue.blob(Array(repeating: 7, count: 1_000_000))
            let rows = (0..<1_000).map { [.integer(Int64($0)), .text("a"), data] }
            let task = Task { try await Self.load(rows, into: database) }
            while try await database.count(
                "SELECT count(*) FROM pg_stat_progress_copy WHERE bytes_processed > 1000000") == 0
            { try await Task.sleep(for: .milliseconds(5)) }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            let count = try await database.count("SELECT count(*) FROM item")
            #expect(count == 0)
        }
    }

    @Test(
        "a script that copies from or to the client is refused",
        arguments: ["COPY item FROM STDIN", "SELECT 1; COPY item TO STDOUT"])
    func scripts(_ sql: String) async throws {
        try await withTable { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await database.executeScript(sql)
            }
            #expect(error?.message == "the server asks for or sends more than rows")
            let count = try await database.count("SELECT count(*) FROM item")
            #expect(count == 0)
        }
    }
}
