internal import Foundation
internal import ORM
internal import ORMPostgres
internal import ORMSQLite
internal import TestSupport
internal import Testing

/// The databases that every test of this target runs on. What differs between them is a
/// ``DialectFeatures`` entry, or a bug.
enum Driver: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case sqlite, postgresql

    var testDescription: String { rawValue }

    /// Runs `body` with a new, empty database, which is the database `default` for its task.
    func withDatabase<Result: Sendable>(
        _ body: (any Database) async throws -> Result
    ) async throws -> Result {
        try await withTemporaryDirectory { folder in
            let database = try open(in: folder)
            do {
                let result = try await Databases.$override.withValue([database]) {
                    try await body(database)
                }
                await database.close()
                return result
            } catch {
                await database.close()
                throw error
            }
        }
    }

    /// A new database, to be closed by the caller; a file is made in `folder`.
    func open(alias: String = "default", in folder: URL) throws -> any Database {
        switch self {
        case .sqlite:
            return try SQLiteDatabase(
                alias: alias, path: folder.appending(path: "\(alias).sqlite3").path,
                configuration: SQLiteConfiguration(durability: .off, createsFile: true))
        case .postgresql:
            let url = try PostgresServer.shared.get().makeDatabase()
            return try PostgresDatabase(alias: alias, url: url, name: url)
        }
    }
}

extension Database {
    /// Makes the tables of models, as migrations would.
    func createTables(of models: [any Model.Type]) async throws {
        ModelCatalog.install(models)
        let descriptions = models.map { $0.modelDescription }
        let state = ProjectState(models: descriptions)
        var schema = SchemaEditor(dialect: dialect)
        for model in descriptions { try schema.createModel(model.name, in: state) }
        let steps = schema.finish()
        try await schemaTransaction { connection in
            for case .statement(let sql) in steps { try await connection.executeScript(sql) }
        }
    }
}
