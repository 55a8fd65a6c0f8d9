import CommandLineKit
import ORM
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

/// What `migrate` does to a database that a router keeps models from.
@Suite struct RoutedMigrationTests {
    /// Authors live here, and posts elsewhere.
    private struct Router: DatabaseRouter {
        func alias(for model: ModelName, _ access: DatabaseAccess) -> String? { nil }

        func allowsMigration(of app: String, model: ModelName?, on alias: String) -> Bool {
            model.map { $0.name != "Post" } ?? false
        }
    }

    @Test(
        "tables of other databases are not made, and the history is whole",
        arguments: DatabaseKind.allCases)
    func tables(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            try await Databases.$routerOverride.withValue(Router()) {
                let sql = await project.run(["sqlmigrate", "blog", "0002_post"])
                #expect(sql.error == "")
                #expect(!sql.output.contains("CREATE TABLE"))
                let vendor = await project.run(
                    ["sqlmigrate", "blog", "0002_post", "--vendor", "sqlite"])
                #expect(vendor.output.contains("CREATE TABLE \"blog_post\""))

                let made = await project.run(["migrate"], apps: [RawBlog.self])
                #expect(made.error == "")
                let inspector = TableInspector(project.database)
                try await #expect(inspector.names() == ["blog_author", "django_migrations"])
                #expect(
                    try await MigrationRecorder(project.database).applied()
                        == Set(RawBlog.migrations.map(\.id)))
                let check = await project.run(["makemigrations", "--check"], apps: [RawBlog.self])
                #expect(check.output == "No changes detected\n")

                let back = await project.run(["migrate", "blog", "zero"], apps: [RawBlog.self])
                #expect(back.error == "")
                try await #expect(inspector.names() == ["django_migrations"])
                // A table that this database does not have is nothing to wait for.
                try await project.database.executeScript(
                    "CREATE TABLE blog_author (id bigint PRIMARY KEY, name varchar(50) NOT NULL)")
                let adopted = await project.run(
                    ["migrate", "--fake-initial"], apps: [RawBlog.self])
                #expect(adopted.error == "")
            }
        }
    }
}

/// The blog with SQL and code of its own, which would fail where there are no posts.
private enum RawBlog: App {
    static let label = "blog"
    static let models: [any Model.Type] = [Author.self, Post.self]
    static let sourceDirectory = "Sources/Blog"
    static let migrations = [
        Blog.initial, Blog.posts,
        Migration(
            app: "blog", name: "0003_raw", dependencies: [("blog", "0002_post")],
            operations: [
                RunSQL(
                    "UPDATE blog_post SET title = ''", reverse: "UPDATE blog_post SET title = 'x'"),
                RunSwift(reverse: RunSwift.noop) { connection in
                    try await connection.execute(SQLStatement("DELETE FROM blog_post"))
                },
                AddField(to: "Post", .field("extra", .text, null: true)),
                RemoveField("extra", from: "Post"),
            ]),
    ]
}
