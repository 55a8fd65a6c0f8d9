import Foundation
import ORM
import ORMPostgres
import TestSupport
import Testing

/// Runs `body` with a new database, which is the database `default` for its task.
func withPostgres(
    _ configuration: PostgresConfiguration = PostgresConfiguration(),
    encoding: String? = nil, _ body: (PostgresDatabase) async throws -> Void
) async throws {
    let url = try PostgresServer.shared.get().makeDatabase(encoding: encoding)
    try await withDatabase(url, configuration, body)
}

/// Runs `body` with the database at a URL, which is the database `default` for its task.
func withDatabase(
    _ url: String, _ configuration: PostgresConfiguration = PostgresConfiguration(),
    _ body: (PostgresDatabase) async throws -> Void
) async throws {
    let database = try PostgresDatabase(url: url, name: url, configuration: configuration)
    do {
        try await Databases.$override.withValue([database]) { try await body(database) }
    } catch {
        await database.close()
        throw error
    }
    await database.close()
}

struct Author: Model, Equatable {
    var id: Int64 = 0
    var name = ""

    static let appLabel = "press"
    static let meta = ModelMeta<Author> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 50, unique: true)
    }
}

struct Tag: Model, Equatable {
    var id: Int32 = 0
    var label = ""

    static let appLabel = "press"
    static let meta = ModelMeta<Tag>(ordering: [.ascending(\.label)]) {
        PrimaryKey(\.id)
        CharField(\.label, maxLength: 20)
    }
}

struct Post: Model, Equatable {
    var id: Int64 = 0
    var title = ""
    var views: Int32 = 0
    var rating: Double?
    var isPublic = false
    var author: ForeignKey<Author>?
    var tags = ManyToMany<Tag>()
    var created = Date(timeIntervalSince1970: 0)

    static let appLabel = "press"
    static let meta = ModelMeta<Post> {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 100)
        IntegerField(\.views)
        FloatField(\.rating)
        BooleanField(\.isPublic)
        ForeignKeyField(\.author, onDelete: .cascade)
        ManyToManyField(\.tags)
        DateTimeField(\.created)
    }
}

/// Runs `body` with the blog's tables.
func withBlog(_ body: (PostgresDatabase) async throws -> Void) async throws {
    ModelCatalog.install([Author.self, Tag.self, Post.self])
    try await withPostgres { database in
        let models = [Author.modelDescription, Tag.modelDescription, Post.modelDescription]
        let state = ProjectState(models: models)
        var schema = SchemaEditor(dialect: database.dialect)
        for model in models { try schema.createModel(model.name, in: state) }
        let steps = schema.finish()
        try await database.schemaTransaction { connection in
            for case .statement(let sql) in steps { try await connection.executeScript(sql) }
        }
        try await body(database)
    }
}

extension PostgresDatabase {
    /// The number that a statement selects.
    func count(_ sql: String) async throws -> Int64 {
        var count: Int64 = 0
        try await query(SQLStatement(sql), cost: .scan) { row in
            count = row.integer(at: 0)
            return false
        }
        return count
    }
}
