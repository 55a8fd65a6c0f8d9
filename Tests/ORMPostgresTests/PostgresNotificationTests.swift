import ORM
import ORMPostgres
import Testing

@Suite struct PostgresNotificationTests {
    @Test("what is sent to a channel arrives, in order, and from a transaction with its commit")
    func arrives() async throws {
        try await withPostgres { database in
            let channel = "Weird \"channel\"; --"
            let stream = try await database.notifications(on: channel, "other")
            try await database.notify(channel, "it's\n\u{1F600}")
            try await database.notify("nobody", "unheard")
            struct Rollback: Error {}
            await #expect(throws: Rollback.self) {
                try await database.transaction {
                    try await database.notify(channel, "undone")
                    throw Rollback()
                }
            }
            try await database.transaction { try await database.notify("other") }
            var iterator = stream.makeAsyncIterator()
            let first = try await iterator.next()
            #expect(first?.channel == channel && first?.payload == "it's\n\u{1F600}")
            let second = try await iterator.next()
            #expect(second?.channel == "other" && second?.payload == "")
        }
    }

    @Test("a channel that could hear nothing is refused")
    func names() async throws {
        try await withPostgres { database in
            let longest = String(repeating: "é", count: 31) + "a"
            let stream = try await database.notifications(on: longest)
            try await database.notify(longest)
            var iterator = stream.makeAsyncIterator()
            #expect(try await iterator.next()?.channel == longest)
            let tooLong = await #expect(throws: DatabaseError.self) {
                _ = try await database.notifications(on: "a", longest + "b")
            }
            #expect(
                tooLong?.message
                    == "names of channels have at most 63 bytes, not 64: `\(longest)b`")
            let cut = await #expect(throws: DatabaseError.self) {
                _ = try await database.notifications(on: "a\0b")
            }
            #expect(cut?.message == "a statement's text has a NUL character in it")
        }
    }

    @Test("a listener whose connection is lost is told")
    func lost() async throws {
        try await withPostgres { database in
            let stream = try await database.notifications(on: "a")
            try await database.query(
                SQLStatement(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND query LIKE 'LISTEN%'"),
                cost: .scan
            ) { _ in true }
            let error = await #expect(throws: DatabaseError.self) {
                for try await _ in stream {}
            }
            #expect(error?.code == .connectionLost)
        }
    }
}
