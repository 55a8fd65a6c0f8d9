internal import Foundation
internal import ORM
internal import ORMSQLite
internal import TestSupport
internal import Testing

@Suite struct SQLiteErrorTests {
    @Test("constraint errors name the table and the columns, and no value")
    func constraints() async throws {
        try await withDatabase { database in
            _ = try await database.insertParent("secret")
            func code(_ sql: String, _ bindings: [DatabaseValue] = []) async -> DatabaseError.Code?
            {
                do {
                    _ = try await database.execute(SQLStatement(sql, bindings))
                    return nil
                } catch let error as DatabaseError {
                    #expect(!error.description.contains("secret"))
                    return error.code
                } catch { return .other }
            }
            #expect(
                await code("INSERT INTO parent (name) VALUES (?)", [.text("secret")])
                    == .uniqueViolation(table: "parent", columns: ["name"]))
            #expect(
                await code("INSERT INTO parent (id, name) VALUES (1, 'x')")
                    == .uniqueViolation(table: "parent", columns: ["id"]))
            #expect(
                await code("INSERT INTO parent (name) VALUES (NULL)")
                    == .notNullViolation(table: "parent", column: "name"))
            #expect(
                await code("INSERT INTO child (parent_id, size) VALUES (1, 0)")
                    == .checkViolation(constraint: "size_positive"))
            #expect(
                await code("INSERT INTO \"child\" (parent_id) VALUES (5)")
                    == .foreignKeyViolation(table: "child"))
            #expect(await code("DELETE FROM nowhere") == .missingTable("nowhere"))
            #expect(await code("SELEC 1") == .other)
            #expect(await code("SELECT ?") == .other)
        }
    }

    @Test("a foreign file is named and left as it is")
    func foreignFile() async throws {
        try await withTemporaryDirectory { folder in
            let directory = folder.path
            let path = "\(directory)/notes.txt"
            let content = String(repeating: "not a database, but somebody's notes\n", count: 20)
            try content.write(toFile: path, atomically: true, encoding: .utf8)
            let error = #expect(throws: DatabaseError.self) {
                try SQLiteDatabase(
                    path: path, configuration: SQLiteConfiguration(createsFile: true))
            }
            #expect(error?.code == .corrupt)
            #expect(
                error?.description
                    == "`\(path)` is no SQLite database, or is damaged (file is not a database); it was "
                    + "left as it is: name another file in settings.yaml, or restore it from a backup"
            )
            #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(directory)").count == 1)
        }
    }

    @Test("a missing file is made only when asked for")
    func missingFile() async throws {
        try await withTemporaryDirectory { folder in
            let directory = folder.path
            let path = "\(directory)/db.sqlite3"
            let error = #expect(throws: DatabaseError.self) { try SQLiteDatabase(path: path) }
            #expect(
                error?.description == "there is no database `\(path)`; `manage migrate` makes it")
            #expect(!FileManager.default.fileExists(atPath: path))
            let nowhere = "\(directory)/no/db.sqlite3"
            let second = #expect(throws: DatabaseError.self) {
                try SQLiteDatabase(
                    path: nowhere, configuration: SQLiteConfiguration(createsFile: true))
            }
            #expect(
                second?.description
                    == "cannot make `\(nowhere)`: there is no folder `\(directory)/no`")
            let third = #expect(throws: DatabaseError.self) {
                try SQLiteDatabase(path: "\(directory)")
            }
            #expect(third?.description == "`\(directory)` is a folder, not a database")
        }
    }

    @Test(
        "a file that is replaced or removed while it is open is written to no more",
        arguments: [true, false])
    func movedFile(_ isReplaced: Bool) async throws {
        try await withDatabase { database in
            _ = try await database.insertParent("stored")
            let path = database.path
            try FileManager.default.moveItem(atPath: path, toPath: path + ".moved")
            if isReplaced { try Data().write(to: URL(fileURLWithPath: path)) }
            let words =
                "`\(path)` has been moved, replaced or removed while it was open, and nothing more is"
                + " written to it; restart the program"
            let changes: [@Sendable () async throws -> Void] = [
                { _ = try await database.insertParent("alone") },
                {
                    try await database.transaction { _ = try await database.insertParent("inside") }
                },
                { try await database.executeScript("DELETE FROM parent;") },
            ]
            for change in changes {
                let error = await #expect(throws: DatabaseError.self) { try await change() }
                #expect(error?.message == words)
                #expect(error?.code == .cannotOpen)
            }
            try? FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: path + ".moved", toPath: path)
            _ = try await database.insertParent("again")
        }
    }

    @Test("another process's lock is waited for, then reported")
    func busy() async throws {
        try await withTemporaryDirectory { folder in
            let directory = folder.path
            let path = "\(directory)/db.sqlite3"
            let first = try SQLiteDatabase(
                path: path, configuration: SQLiteConfiguration(createsFile: true))
            let second = try SQLiteDatabase(
                path: path, configuration: SQLiteConfiguration(busyTimeout: .milliseconds(20)))
            try await first.executeScript("CREATE TABLE t (a)")
            try await first.transaction {
                let error = await #expect(throws: DatabaseError.self) {
                    try await second.execute(SQLStatement("INSERT INTO t VALUES (1)"))
                }
                #expect(error?.code == .busy)
            }
            try await second.execute(SQLStatement("INSERT INTO t VALUES (1)"))
            await first.close()
            await second.close()
        }
    }
    @Test("changes that wait for another process's lock together are told together")
    func busyGroup() async throws {
        try await withTemporaryDirectory { folder in
            let path = "\(folder.path)/db.sqlite3"
            let first = try SQLiteDatabase(
                path: path, configuration: SQLiteConfiguration(createsFile: true))
            let second = try SQLiteDatabase(
                path: path, configuration: SQLiteConfiguration(busyTimeout: .milliseconds(500)))
            try await first.executeScript("CREATE TABLE t (a)")
            let start = ContinuousClock.now
            try await first.transaction {
                await withTaskGroup(of: Void.self) { group in
                    for number in 0..<100 {
                        group.addTask {
                            let error = await #expect(throws: DatabaseError.self) {
                                try await second.execute(
                                    SQLStatement("INSERT INTO t VALUES (\(number))"))
                            }
                            #expect(error?.code == .busy)
                        }
                    }
                }
            }
            // One after the other they would take 50 seconds.
            #expect(ContinuousClock.now - start < .seconds(20))
            await first.close()
            await second.close()
        }
    }
}
