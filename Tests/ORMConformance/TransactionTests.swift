internal import Foundation
internal import ORM
internal import Synchronization
internal import TestSupport
internal import Testing

@Suite struct TransactionTests {
    private struct Rollback: Error {}

    private func names() async throws -> [String] {
        try await Author.objects.order(by: .ascending(\.id)).values(\.name).all()
    }

    @Test(
        "what throws or is cancelled is rolled back, nested parts alone", arguments: Driver.allCases
    )
    func rollback(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await database.transaction {
                try await addAuthor("outer")
                await #expect(throws: Rollback.self) {
                    try await database.transaction {
                        try await addAuthor("inner")
                        throw Rollback()
                    }
                }
                // An error in a nested transaction does not spoil the outer one.
                await #expect(throws: DatabaseError.self) {
                    _ = try await database.transaction { try await addAuthor("outer") }
                }
                _ = try await database.transaction { try await addAuthor("second") }
            }
            #expect(try await names() == ["outer", "second"])
            await #expect(throws: Rollback.self) {
                try await database.transaction {
                    try await addAuthor("lost")
                    throw Rollback()
                }
            }
            let task = Task {
                try await Databases.$override.withValue([database]) {
                    try await database.transaction {
                        try await addAuthor("cancelled")
                        withUnsafeCurrentTask { $0?.cancel() }
                    }
                }
            }
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try await names() == ["outer", "second"])
        }
    }

    @Test(
        "statements that begin or end a transaction are refused, inside of one and outside",
        arguments: Driver.allCases)
    func transactionControl(_ driver: Driver) async throws {
        let words = "transactions begin and end with `transaction { }` only"
        let statements = [
            "COMMIT", "/* x */ rollback", "-- x\nEND", "; BEGIN", "SAVEPOINT x", "RELEASE x",
        ]
        try await driver.withLibrary { database in
            for sql in statements {
                let refused = await #expect(throws: DatabaseError.self) {
                    try await database.execute(SQLStatement(sql))
                }
                #expect(refused?.message == words)
            }
            let scripts = ["SELECT 1; COMMIT;", "BEGIN", "SELECT 1; ROLLBACK; SELECT 2"]
            for sql in statements + scripts where sql != "SAVEPOINT x" && sql != "RELEASE x" {
                await #expect(throws: Rollback.self) {
                    try await database.transaction { try await tryControl(sql, words, database) }
                }
            }
            #expect(try await names() == [])
            // What was refused counts as a statement that failed.
            let failed = await #expect(throws: DatabaseError.self) {
                try await database.transaction {
                    try await addAuthor("lost")
                    _ = try? await database.execute(SQLStatement("COMMIT"))
                }
            }
            #expect(failed?.code == .transactionAborted)
            #expect(try await names() == [])
            try await database.transaction {
                try await database.executeScript("SAVEPOINT x; RELEASE x")
                try await addAuthor("kept")
            }
            #expect(try await names() == ["kept"])
        }
    }

    /// In a transaction, as a script and as a statement.
    private func tryControl(
        _ sql: String, _ words: String, _ database: any Database
    ) async throws {
        try await addAuthor("lost")
        let script = await #expect(throws: DatabaseError.self) {
            try await database.transaction { try await database.executeScript(sql) }
        }
        #expect(script?.message == words)
        let statement = await #expect(throws: DatabaseError.self) {
            try await database.execute(SQLStatement("COMMIT"))
        }
        #expect(statement?.message == words)
        throw Rollback()
    }

    /// Runs into a constraint, and goes on.
    private func addRefused() async {
        await #expect(throws: DatabaseError.self) { try await addAuthor("taken") }
    }

    @Test(
        "after a statement that failed nothing is stored, whoever caught the error",
        arguments: Driver.allCases)
    func failedStatement(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let hooks = Mutex(0)
            try await addAuthor("taken")
            let error = await #expect(throws: DatabaseError.self) {
                try await database.transaction {
                    try await addAuthor("lost")
                    await database.onCommit { hooks.withLock { $0 += 1 } }
                    await addRefused()
                }
            }
            #expect(error?.code == .transactionAborted)
            let words =
                "a statement of the transaction has failed, which can only be rolled back; what may"
                + " fail belongs in a nested `transaction { }`: "
            #expect(error?.message.hasPrefix(words) == true)
            #expect(error?.message.contains("INSERT INTO") == true)

            for statement in 0..<4 {
                let later = await #expect(throws: DatabaseError.self) {
                    try await database.transaction {
                        await addRefused()
                        switch statement {
                        case 0: try await addAuthor("later")
                        case 1: _ = try await Author.objects.count()
                        case 2: for try await _ in Author.objects.stream() {}
                        default: try await database.transaction {}
                        }
                    }
                }
                #expect(later?.code == .transactionAborted)
                #expect(later?.message.hasPrefix(words) == true)
            }

            try await database.transaction {
                try await addAuthor("kept")
                let nested = await #expect(throws: DatabaseError.self) {
                    try await database.transaction {
                        await addRefused()
                    }
                }
                #expect(nested?.code == .transactionAborted)
                try await addAuthor("also kept")
            }
            #expect(try await names() == ["taken", "kept", "also kept"])
            #expect(hooks.withLock { $0 } == 0)
        }
    }

    @Test(
        "what waits for the commit runs after it, and not after a rollback",
        arguments: Driver.allCases)
    func commitHooks(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let log = Mutex<[String]>([])
            func note(_ text: String) async {
                await database.onCommit {
                    let count = (try? await Author.objects.count()) ?? -1
                    log.withLock { $0.append("\(text) \(count)") }
                }
            }
            await note("at once")
            try await database.transaction {
                await note("first")
                try await addAuthor("a")
                try? await database.transaction {
                    await note("undone")
                    throw Rollback()
                }
                try await database.transaction {
                    await note("nested")
                    try await addAuthor("b")
                }
                await note("last")
                #expect(log.withLock { $0 } == ["at once 0"])
            }
            #expect(log.withLock { $0 } == ["at once 0", "first 2", "nested 2", "last 2"])
            try? await database.transaction {
                await note("never")
                throw Rollback()
            }
            #expect(log.withLock { $0.count } == 4)
        }
    }

    @Test("transactions that stand in one another's way are run again", arguments: Driver.allCases)
    func retries(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("Ann")
            let id = try await addBook("counter", by: ann).id
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await database.transaction(.serializable.retrying(attempts: 200)) {
                            var book = try await Book.objects.get(\.id == id)
                            await Task.yield()
                            book.sold += 1
                            try await book.save()
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await Book.objects.get(\.id == id).sold == 8)
        }
    }

    @Test("a failure that trying again cannot help is not tried again", arguments: Driver.allCases)
    func noRetries(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await addAuthor("Ann")
            let runs = Mutex(0)
            await #expect(throws: DatabaseError.self) {
                try await database.transaction(.retrying(attempts: 5)) {
                    runs.withLock { $0 += 1 }
                    try await addAuthor("Ann")
                }
            }
            #expect(runs.withLock { $0 } == 1)
            let failure = DatabaseError(.busy, message: "as if")
            await #expect(throws: failure) {
                try await database.transaction(.retrying(attempts: 3)) {
                    runs.withLock { $0 += 1 }
                    throw failure
                }
            }
            #expect(runs.withLock { $0 } == 4)
            // Inside another, only the whole could be run again.
            await #expect(throws: failure) {
                try await database.transaction {
                    try await database.transaction(.retrying(attempts: 3)) {
                        runs.withLock { $0 += 1 }
                        throw failure
                    }
                }
            }
            #expect(runs.withLock { $0 } == 5)
        }
    }

    @Test("a transaction sees what its level says", arguments: Driver.allCases)
    func levels(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await addAuthor("a")
            if driver == .postgresql {
                for (options, seen) in [(.readCommitted, 2), (.repeatableRead, 2)]
                    as [(TransactionOptions, Int)]
                {
                    let counts = try await database.transaction(options) {
                        let before = try await Author.objects.count()
                        try await Task.detached {
                            try await Databases.$override.withValue([database]) {
                                _ = try await addAuthor("while \(options.level?.rawValue ?? "")")
                            }
                        }.value
                        return (before, try await Author.objects.count())
                    }
                    #expect(counts.1 == (options == .readCommitted ? counts.0 + 1 : seen))
                }
            }
            await #expect(throws: NestedTransactionError.self) {
                try await database.transaction {
                    try await database.transaction(.serializable) {}
                }
            }
        }
    }
}
