import ORM
import ORMPostgres
import TestSupport

/// The databases that commands must treat alike.
enum DatabaseKind: String, CaseIterable, Sendable {
    case sqlite, postgresql
}

/// Runs `body` with a project whose database is of the given kind.
func withProject(on kind: DatabaseKind, _ body: (ProjectSandbox) async throws -> Void) async throws
{
    guard kind == .postgresql else { return try await withProject(body) }
    let url = try PostgresServer.shared.get().makeDatabase()
    let database = try PostgresDatabase(url: url, name: url)
    do {
        try await withProject { sqlite in
            try await body(ProjectSandbox(directory: sqlite.directory, database: database))
        }
    } catch {
        await database.close()
        throw error
    }
    await database.close()
}

extension DatabaseConnection {
    /// Every row of a query, its columns as text.
    func rows(_ sql: String) async throws -> [[String]] {
        let found = RowBox()
        try await query(SQLStatement(sql), cost: .scan) { row in
            found.rows.append(
                (0..<row.columnCount).map { row.isNull(at: $0) ? "NULL" : row.text(at: $0) })
            return true
        }
        return found.rows
    }
}

/// Rows that one query hands over, one at a time.
private final class RowBox: @unchecked Sendable {
    var rows: [[String]] = []
}
