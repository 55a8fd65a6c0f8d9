import Foundation
import ORM
import ORMPostgres
import Testing

/// Look-ups of many tasks on the few connections that they share.
@Suite(.timeLimit(.minutes(2))) struct SharedLookUpTests {
    /// A row of a view: the number of the transaction that reads it, and what fails for the row 3.
    private struct Reading: Model {
        var id: Int32 = 0
        var transaction: Int64 = 0
        var quotient: Int32 = 0

        static let appLabel = "press"
        static let meta = ModelMeta<Reading>(table: "press_reading", managed: false) {
            PrimaryKey(\.id)
            BigIntegerField(\.transaction)
            IntegerField(\.quotient)
        }
    }

    private func withReadings(_ body: (PostgresDatabase) async throws -> Void) async throws {
        try await withPostgres { database in
            try await database.executeScript(
                "CREATE VIEW press_reading AS SELECT n AS id,"
                    + " txid_current() AS transaction, 100 / (n - 3) AS quotient"
                    + " FROM generate_series(1, 64) AS n;")
            try await body(database)
        }
    }

    @Test("those that leave together share a transaction")
    func transaction() async throws {
        try await withReadings { _ in
            let numbers = (4...64).map { Int32($0) }
            // Tasks that come one by one, as on a machine with much else to do, share nothing.
            for _ in 1...100 {
                let transactions = try await withThrowingTaskGroup(of: Int64.self) { group in
                    for number in numbers {
                        group.addTask {
                            try await Reading.objects.get(\.id == number).transaction
                        }
                    }
                    return try await group.reduce(into: Set()) { $0.insert($1) }
                }
                if transactions.count < numbers.count / 2 { return }
            }
            Issue.record("no look-ups shared a transaction")
        }
    }

    @Test("one that fails spoils no other one")
    func failure() async throws {
        try await withReadings { _ in
            for _ in 1...20 {
                let failed = try await withThrowingTaskGroup(of: Int32?.self) { group in
                    for number in 1...Int32(64) {
                        group.addTask {
                            do {
                                let found = try await Reading.objects.get(\.id == number)
                                #expect(found.id == number)
                                #expect(found.quotient == 100 / (number - 3))
                                return nil
                            } catch let error as DatabaseError {
                                #expect(error.description.hasPrefix("division by zero"))
                                return number
                            }
                        }
                    }
                    return try await group.reduce(into: [Int32]()) { list, number in
                        if let number { list.append(number) }
                    }
                }
                #expect(failed == [3])
            }
        }
    }

    @Test(
        "those whose table changes below their statement are answered, though they failed together")
    func changedTable() async throws {
        try await withBlog { database in
            try await database.executeScript("INSERT INTO press_author (name) VALUES ('Ann');")
            for round in 1...10 {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for _ in 0..<64 {
                        group.addTask {
                            var columns = 0
                            try await database.query(
                                SQLStatement(
                                    "SELECT * FROM press_author WHERE id = ?", [.integer(1)]),
                                cost: .lookup
                            ) { row in
                                columns = row.columnCount
                                return true
                            }
                            #expect(columns == round + 1)
                        }
                    }
                    try await group.waitForAll()
                }
                try await database.executeScript(
                    "ALTER TABLE press_author ADD COLUMN extra_\(round) integer;")
            }
        }
    }

    @Test("look-ups that come while their statement is prepared wait for it")
    func statementBeingPrepared() async throws {
        try await withBlog { _ in
            var post = Post()
            post.created = Date(timeIntervalSince1970: 1_700_000_000.25)
            try await post.save()
            let expected = post
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<64 {
                    group.addTask {
                        let found = try await Post.objects.get(\.id == 1)
                        #expect(found == expected)
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test("look-ups of many tasks share few connections")
    func sharedLookUps() async throws {
        try await withBlog { database in
            for number in 1...20 {
                var author = Author()
                author.name = "author \(number)"
                try await author.save()
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for task in 0..<64 {
                    group.addTask {
                        for step in 0..<20 {
                            let id = Int64((task + step) % 20 + 1)
                            let author = try await Author.objects.get(\.id == id)
                            #expect(author.name == "author \(id)")
                        }
                    }
                }
                try await group.waitForAll()
            }
            let connections = try await database.count(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()")
            #expect((1...14).contains(connections))
        }
    }
}
