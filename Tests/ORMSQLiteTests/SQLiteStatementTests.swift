internal import ORM
internal import ORMSQLite
internal import TestSupport
internal import Testing

@Suite struct SQLiteStatementTests {
    @Test("a second statement in one text is refused, not left out")
    func severalStatements() async throws {
        try await withDatabase { database in
            let sql = "INSERT INTO parent (name) VALUES ('a'); DELETE FROM parent"
            let error = await #expect(throws: DatabaseError.self) {
                try await database.execute(SQLStatement(sql))
            }
            #expect(error?.message == "the text holds more than one statement; use executeScript")
            #expect(try await database.names() == [])
            try await database.execute(
                SQLStatement("INSERT INTO parent (name) VALUES ('b'); -- done\n"))
            #expect(try await database.names() == ["b"])
        }
    }

    @Test(
        "statements that begin or end transactions are refused",
        arguments: [
            "BEGIN", " commit", "END", "ROLLBACK", "SAVEPOINT x", "RELEASE x",
            "/* a */ -- b\n commit", "; END",
        ])
    func transactionControl(_ sql: String) async throws {
        try await withDatabase { database in
            let text = "transactions begin and end with `transaction { }` only"
            let first = await #expect(throws: DatabaseError.self) {
                try await database.execute(SQLStatement(sql))
            }
            #expect(first?.message == text)
            let second = await #expect(throws: DatabaseError.self) {
                try await database.query(SQLStatement(sql), cost: .scan) { _ in true }
            }
            #expect(second?.message == text)
        }
    }

    @Test("a COMMIT beside other writes does not make any of them happen twice")
    func commitInGroup() async throws {
        try await withDatabase(durability: .full) { database in
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        if number % 10 == 5 {
                            _ = try? await database.execute(SQLStatement("COMMIT"))
                        } else {
                            _ = try? await database.execute(
                                SQLStatement(
                                    "INSERT INTO child (parent_id, size) SELECT max(0, 1), 1 WHERE 0"
                                ))
                            _ = try? await database.execute(
                                SQLStatement(
                                    "INSERT INTO parent (name) VALUES (?)", [.text("\(number)")]))
                        }
                    }
                }
            }
            let names = try await database.names()
            #expect(names.count == 180)
        }
    }

    @Test("a database in memory is refused, since the readers would each have their own")
    func memory() throws {
        let error = #expect(throws: DatabaseError.self) {
            try SQLiteDatabase(
                path: ":memory:", configuration: SQLiteConfiguration(createsFile: true))
        }
        #expect(
            error?.message
                == "`:memory:` cannot be shared by the connections of a database; name a file")
    }

    @Test("an instant that no text can name is refused", arguments: [Int64.min, Int64.max])
    func instant(_ microseconds: Int64) async throws {
        try await withDatabase { database in
            await #expect(throws: DatabaseError.self) {
                try await database.execute(
                    SQLStatement(
                        "INSERT INTO parent (name) VALUES (?)", [.timestamp(microseconds)]))
            }
        }
    }

    @Test("a name in double quotes that is no column is an error, not a text")
    func quotedNames() async throws {
        try await withDatabase { database in
            _ = try await database.insertParent("a")
            for sql in [
                #"SELECT "missing" FROM "parent""#, #"UPDATE "parent" SET name = "missing""#,
            ] {
                let error = await #expect(throws: DatabaseError.self) {
                    try await database.execute(SQLStatement(sql))
                }
                #expect(error?.message.contains("no such column: ") == true)
            }
        }
    }
}
