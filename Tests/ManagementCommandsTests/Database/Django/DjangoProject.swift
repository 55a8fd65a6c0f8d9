import Foundation
import ORM
import ORMPostgres
import ORMSQLite
import TestSupport

/// The Django project of `django_journal.py` on a database.
struct DjangoProject {
    let directory: String
    let url: String

    /// Runs a command of its `manage.py` and answers with what it printed.
    @discardableResult
    func run(_ words: String...) async throws -> String {
        let script = BuiltProducts.toolkit
            .appending(path: "Tests/Interop/Python/django_journal.py")
        let process = try ChildProcess(
            BuiltProducts.python, [script.path, url] + words, in: URL(fileURLWithPath: directory),
            environment: ["JOURNAL_FOLDER": "\(directory)/django", "PYTHONDONTWRITEBYTECODE": "1"])
        let result = await process.result()
        guard result.exitCode == 0 else { throw DjangoError(text: result.standardError) }
        return result.standardOutput
    }
}

struct DjangoError: Error, CustomStringConvertible {
    var text: String
    var description: String { text }
}

/// Runs `body` with a database that Django has migrated, and the two projects on it.
func withDjango(
    on kind: DatabaseKind,
    _ body: (ProjectSandbox, DjangoProject) async throws -> Void
) async throws {
    try await withTemporaryDirectory { folder in
        let directory = folder.path
        try "debug: true\n".write(
            toFile: "\(directory)/settings.yaml", atomically: true, encoding: .utf8)
        let url =
            kind == .sqlite
            ? "sqlite://\(directory)/db.sqlite3"
            : try PostgresServer.shared.get().makeDatabase()
        let django = DjangoProject(directory: directory, url: url)
        try await django.run("makemigrations", "journal")
        try await django.run("migrate")
        let database: any Database =
            kind == .sqlite
            ? try SQLiteDatabase(path: "\(directory)/db.sqlite3")
            : try PostgresDatabase(url: url, name: url)
        do {
            try await body(ProjectSandbox(directory: directory, database: database), django)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}
