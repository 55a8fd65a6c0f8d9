import CommandLineKit
import Foundation
import ORM
import ORMSQLite
import ProjectRegistry
import TestSupport

@testable import ManagementCommands

struct Author: Model {
    var id: Int64 = 0
    var name = ""

    static let appLabel = "blog"
    static let meta = ModelMeta<Author> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 50, unique: true)
    }
}

struct Post: Model {
    var id: Int64 = 0
    var title = ""
    var author: ForeignKey<Author>?
    var viewCount: Int32 = 0

    static let appLabel = "blog"
    static let meta = ModelMeta<Post>(ordering: [.descending(\.id)]) {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 100)
        ForeignKeyField(\.author, onDelete: .setNull, relatedName: "posts")
        IntegerField(\.viewCount)
    }
}

/// The models without any migration.
enum NewBlog: App {
    static let label = "blog"
    static let models: [any Model.Type] = [Author.self, Post.self]
    static let sourceDirectory = "Sources/Blog"
}

/// The models with migrations that say the same.
enum Blog: App {
    static let label = "blog"
    static let models: [any Model.Type] = [Author.self, Post.self]
    static let sourceDirectory = "Sources/Blog"
    static let migrations = [initial, posts]

    static let initial = Migration(
        app: "blog",
        name: "0001_initial",
        isInitial: true,
        operations: [
            CreateModel(
                "Author",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("name", .char(maxLength: 50), unique: true),
                ]
            )
        ]
    )
    static let posts = Migration(
        app: "blog",
        name: "0002_post",
        dependencies: [("blog", "0001_initial")],
        operations: [
            CreateModel(
                "Post",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("title", .char(maxLength: 100)),
                    .field(
                        "author",
                        .foreignKey(to: "blog.Author", onDelete: .setNull, relatedName: "posts"),
                        null: true
                    ),
                    .field("view_count", .integer),
                ],
                ordering: ["-id"]
            )
        ]
    )
}

/// The models have a field that the migrations do not know, which takes a value.
enum ChangedBlog: App {
    static let label = "blog"
    static let models: [any Model.Type] = [Author.self, Post.self]
    static let sourceDirectory = "Sources/Blog"
    static let migrations = [
        Blog.initial,
        Migration(
            app: "blog",
            name: "0002_post",
            dependencies: [("blog", "0001_initial")],
            operations: Blog.posts.operations + [RemoveField("view_count", from: "Post")]
        ),
    ]
}

/// Two people made a second migration each.
enum BranchedBlog: App {
    static let label = "blog"
    static let models: [any Model.Type] = [Author.self, Post.self]
    static let sourceDirectory = "Sources/Blog"
    static let migrations = [
        Blog.initial, Blog.posts,
        Migration(
            app: "blog",
            name: "0002_other",
            dependencies: [("blog", "0001_initial")],
            operations: [RunSQL("SELECT 1", reverse: "")]
        ),
    ]
}

/// Two people made the same model.
enum ClashingBlog: App {
    static let label = "blog"
    static let models: [any Model.Type] = [Author.self, Post.self]
    static let sourceDirectory = "Sources/Blog"
    static let migrations = [
        Blog.initial, Blog.posts,
        Migration(
            app: "blog", name: "0002_other", dependencies: [("blog", "0001_initial")],
            operations: Blog.posts.operations),
    ]
}

/// An app without models.
enum Quiet: App {
    static let label = "quiet"
    static let sourceDirectory = "Sources/Quiet"
}

/// What a command did.
struct CommandResult {
    var exitCode: ExitCode
    var output: String
    var error: String
}

/// A project in a temporary folder, with a database.
struct ProjectSandbox {
    let directory: String
    let database: any Database

    func run(
        _ words: [String],
        apps: [any App.Type] = [Blog.self],
        environment: [String: String] = [:],
        answers: [String]? = nil
    ) async -> CommandResult {
        let console = RecordingConsole(answers: answers)
        let utility = ManageProgram.project(
            "journal",
            apps: apps,
            device: console,
            environment: EnvironmentVariables(environment),
            workingDirectory: directory
        )
        let exitCode = await Databases.$override.withValue([database]) {
            await utility.run(arguments: words)
        }
        return CommandResult(exitCode: exitCode, output: console.output, error: console.error)
    }

    func file(_ path: String) -> String? {
        try? String(contentsOfFile: "\(directory)/\(path)", encoding: .utf8)
    }
}

func withProject(_ body: (ProjectSandbox) async throws -> Void) async throws {
    try await withTemporaryDirectory { folder in
        let directory = folder.path
        try "debug: true\n".write(
            toFile: "\(directory)/settings.yaml",
            atomically: true,
            encoding: .utf8
        )
        let database = try SQLiteDatabase(
            path: "\(directory)/db.sqlite3",
            configuration: SQLiteConfiguration(durability: .off, createsFile: true)
        )
        try await body(ProjectSandbox(directory: directory, database: database))
        await database.close()
    }
}
