internal import ORM
internal import Testing

/// Child tasks that use one transaction at once.
@Suite(.timeLimit(.minutes(2))) struct ChildTaskTests {
    private struct Rollback: Error {}

    @Test(
        "statements of one are not undone with the nested transaction of another",
        arguments: Driver.allCases)
    func statementsBesideSavepoints(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await database.transaction {
                try await withThrowingTaskGroup(of: Void.self) { group in
                    for number in 0..<20 {
                        group.addTask { try await addAuthor("plain \(number)") }
                        group.addTask {
                            await #expect(throws: Rollback.self) {
                                try await database.transaction {
                                    try await addAuthor("undone \(number)")
                                    await Task.yield()
                                    throw Rollback()
                                }
                            }
                        }
                        group.addTask {
                            try await database.transaction {
                                try await addAuthor("nested \(number)")
                                _ = try await database.transaction {
                                    try await addAuthor("deeper \(number)")
                                }
                            }
                        }
                    }
                    try await group.waitForAll()
                }
            }
            let names = try await Author.objects.values(\.name).all()
            let expected = (0..<20).flatMap { ["plain \($0)", "nested \($0)", "deeper \($0)"] }
            #expect(Set(names) == Set(expected))
            #expect(names.count == expected.count)
        }
    }

    @Test(
        "a task that outlives the nested transaction which started it goes on in the outer one",
        arguments: Driver.allCases)
    func outlivingTask(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await database.transaction {
                let (ended, end) = AsyncStream.makeStream(of: Void.self)
                let task = try await database.transaction {
                    Task {
                        for await _ in ended {}
                        try await addAuthor("late")
                    }
                }
                end.finish()
                try await task.value
                await #expect(throws: Rollback.self) {
                    try await database.transaction { throw Rollback() }
                }
            }
            #expect(try await Author.objects.values(\.name).all() == ["late"])
        }
    }

    @Test(
        "a task that outlives the transaction is told how to run beside it",
        arguments: Driver.allCases)
    func taskAfterTheEnd(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let (ended, end) = AsyncStream.makeStream(of: Void.self)
            let task = try await database.transaction {
                Task {
                    for await _ in ended {}
                    try await addAuthor("too late")
                }
            }
            end.finish()
            let error = await #expect(throws: DatabaseError.self) { try await task.value }
            #expect(
                error?.message
                    == "the transaction has ended; a task that was started inside it and outlives it"
                    + " is to be started with Task.detached, or in onCommit")
        }
    }
}
