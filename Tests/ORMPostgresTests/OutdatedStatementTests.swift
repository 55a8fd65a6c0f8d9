import ORM
import ORMPostgres
import Testing

/// Statements that the server no longer accepts as they were prepared: their table has changed, or it has dropped them.
@Suite struct OutdatedStatementTests {
    private let all = SQLStatement("SELECT * FROM t")
    private let other = SQLStatement("SELECT 2")

    /// One connection, which all tasks use in turn.
    private func withTable(_ body: (PostgresDatabase) async throws -> Void) async throws {
        try await withPostgres(PostgresConfiguration(maximumConnections: 1)) { database in
            try await database.executeScript("CREATE TABLE t (a integer); INSERT INTO t VALUES (1)")
            try await body(database)
        }
    }

    private func values(_ connection: any DatabaseConnection) async throws -> [DatabaseValue] {
        var values: [DatabaseValue] = []
        try await connection.query(all, cost: .scan) { row in
            values = (0..<row.columnCount).map { row.value(at: $0) }
            return true
        }
        return values
    }

    @Test("a transaction that has done nothing before begins again, as it was begun")
    func firstStatement() async throws {
        try await withTable { database in
            let options = TransactionOptions(level: .serializable)
            func read() async throws -> [DatabaseValue] {
                try await database.transaction(options) { connection in
                    let values = try await values(connection)
                    var level = ""
                    try await connection.query(
                        SQLStatement("SHOW transaction_isolation"), cost: .scan
                    ) { row in
                        level = row.text(at: 0)
                        return true
                    }
                    #expect(level == "serializable")
                    return values
                }
            }
            #expect(try await read() == [.integer(1)])
            try await database.executeScript("ALTER TABLE t ALTER a TYPE text")
            #expect(try await read() == [.text("1")])
            try await database.executeScript("DEALLOCATE ALL")
            #expect(try await read() == [.text("1")])
        }
    }

    @Test(
        "one that has done something fails, and the next one does not",
        arguments: [
            "ALTER TABLE t ADD b boolean", "DEALLOCATE ALL",
        ])
    func laterStatement(_ change: String) async throws {
        try await withTable { database in
            func read() async throws -> [DatabaseValue] {
                try await database.transaction { connection in
                    try await connection.execute(other)
                    return try await values(connection)
                }
            }
            #expect(try await read() == [.integer(1)])
            try await database.executeScript(change)
            await #expect(throws: DatabaseError.self) {
                // The first may have been dropped as well, which begins the transaction again.
                try await database.transaction { connection in
                    try await connection.execute(SQLStatement("SELECT 3"))
                    return try await values(connection)
                }
            }
            #expect(try await read().first == .integer(1))
        }
    }

    @Test(
        "once a table was found to have changed, transactions on other connections do not fail for it"
    )
    func otherConnections() async throws {
        try await withPostgres { database in
            try await database.executeScript("CREATE TABLE t (a integer); INSERT INTO t VALUES (1)")
            func read() async throws {
                try await database.transaction { connection in
                    try await connection.execute(other)
                    _ = try await values(connection)
                }
            }
            // Each in a connection of its own.
            try await database.transaction { connection in
                _ = try await values(connection)
                try await Task.detached {
                    try await database.transaction { connection in
                        _ = try await values(connection)
                        try await Task.detached { try await read() }.value
                    }
                }.value
            }
            try await database.executeScript("ALTER TABLE t ADD b boolean")
            await #expect(throws: DatabaseError.self) { try await read() }
            try await database.transaction { connection in
                try await connection.execute(other)
                try await Task.detached { try await read() }.value
                _ = try await values(connection)
            }
        }
    }
}
