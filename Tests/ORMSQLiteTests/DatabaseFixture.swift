internal import Foundation
internal import ORM
internal import ORMSQLite
internal import TestSupport

/// Runs `body` with a new file that has the tables `parent` and `child`.
@discardableResult
func withDatabase<Result: Sendable>(
    durability: SQLiteConfiguration.Durability = .off,
    transactionIdleLimit: Duration = .seconds(30),
    _ body: (SQLiteDatabase) async throws -> Result
) async throws -> Result {
    try await withTemporaryDirectory { folder in
        let directory = folder.path
        let database = try SQLiteDatabase(
            path: "\(directory)/test.sqlite3",
            configuration: SQLiteConfiguration(
                durability: durability, createsFile: true,
                transactionIdleLimit: transactionIdleLimit))
        try await database.executeScript(
            """
            CREATE TABLE parent (id integer PRIMARY KEY AUTOINCREMENT, name text NOT NULL UNIQUE);
            CREATE TABLE child (
                id integer PRIMARY KEY, parent_id bigint NOT NULL
                    REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED,
                size integer CONSTRAINT size_positive CHECK (size > 0));
            """)
        let result = try await body(database)
        await database.close()
        return result
    }
}

extension DatabaseConnection {
    func insertParent(_ name: String) async throws -> Int64 {
        try await execute(
            SQLStatement("INSERT INTO \"parent\" (name) VALUES (?)", [.text(name)])
        ).lastInsertedKey
    }

    func names() async throws -> [String] {
        let box = Box<[String]>([])
        try await query(SQLStatement("SELECT name FROM parent ORDER BY id"), cost: .scan) { row in
            box.value.append(row.text(at: 0))
            return true
        }
        return box.value
    }
}

/// A place for a closure to leave its result.
final class Box<Value>: @unchecked Sendable {
    var value: Value
    init(_ value: Value) { self.value = value }
}
