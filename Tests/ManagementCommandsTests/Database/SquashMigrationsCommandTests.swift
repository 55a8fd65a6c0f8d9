import CommandLineKit
import Foundation
import ORM
import ProjectRegistry
import Testing

@testable import ManagementCommands

@Suite struct SquashMigrationsCommandTests {
    /// The blog after somebody squashed its two migrations.
    private enum SquashedBlog: App {
        static let label = "blog"
        static let models: [any Model.Type] = [Author.self, Post.self]
        static let sourceDirectory = "Sources/Blog"
        static let migrations = [
            Blog.initial, Blog.posts,
            Migration(
                app: "blog", name: "0001_squashed_0002_post", isInitial: true,
                replaces: [("blog", "0001_initial"), ("blog", "0002_post")],
                operations: Blog.initial.operations + Blog.posts.operations),
        ]
    }

    /// The blog long after that: only the squashed migration is left.
    private enum NewerBlog: App {
        static let label = "blog"
        static let models: [any Model.Type] = [Author.self, Post.self]
        static let sourceDirectory = "Sources/Blog"
        static let migrations = [
            Migration(
                app: "blog", name: "0001_squashed_0002_post", isInitial: true,
                operations: Blog.initial.operations + Blog.posts.operations)
        ]
    }

    @Test("writes a migration that stands for the others, after asking")
    func squash() async throws {
        try await withProject { project in
            let no = await project.run(["squashmigrations", "blog", "0002"], answers: ["n"])
            #expect(no.error == "Do you wish to proceed? [y/N] ")
            #expect(project.file("Sources/Blog/Migrations/0001_squashed_0002_post.swift") == nil)
            let result = await project.run(["squashmigrations", "blog", "0002"])
            #expect(
                result.output == """
                    Will squash the following migrations:
                     - 0001_initial
                     - 0002_post
                    Optimizing...
                      No optimizations possible.
                    Migrations for 'blog':
                      Sources/Blog/Migrations/0001_squashed_0002_post.swift
                        + Create model Author
                        + Create model Post
                    Created new squashed migration 0001_squashed_0002_post
                      You should commit this migration but leave the old ones in place;
                      the new migration will be used for new installs. Once you are sure
                      all instances of the codebase have applied the migrations you squashed,
                      you can delete them.

                    """)
            #expect(
                project.file("Sources/Blog/Migrations/0001_squashed_0002_post.swift")?.contains(
                    """
                            replaces: [("blog", "0001_initial"), ("blog", "0002_post")],
                    """) == true)
            #expect(
                project.file("Sources/Blog/Migrations/Migrations.swift")?.contains(
                    """
                            m0001_initial,
                            m0001_squashed_0002_post,
                            m0002_post,
                    """) == true)
        }
    }

    @Test(
        "a database may be before, in or after the squashed history",
        arguments: DatabaseKind.allCases)
    func lifecycle(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate", "blog", "0001_initial"])
            let half = await project.run(["showmigrations"], apps: [SquashedBlog.self])
            #expect(half.output == "blog\n [X] 0001_initial\n [ ] 0002_post\n")
            _ = await project.run(["migrate"])
            let whole = await project.run(["showmigrations"], apps: [SquashedBlog.self])
            #expect(
                whole.output == "blog\n [-] 0001_squashed_0002_post (2 squashed migrations)\n")
            let nothing = await project.run(["migrate"], apps: [SquashedBlog.self])
            #expect(nothing.output.hasSuffix("  No migrations to apply.\n"))
            let recorded = await project.run(["showmigrations"], apps: [SquashedBlog.self])
            #expect(
                recorded.output == "blog\n [X] 0001_squashed_0002_post (2 squashed migrations)\n")

            let pruneEarly = await project.run(
                ["migrate", "blog", "--prune"], apps: [SquashedBlog.self])
            #expect(
                pruneEarly.output == "Pruning migrations:\n  No migrations to prune.\n")
            let prune = await project.run(["migrate", "blog", "--prune"], apps: [NewerBlog.self])
            #expect(
                prune.output == """
                    Pruning migrations:
                      Pruning blog.0001_initial OK
                      Pruning blog.0002_post OK

                    """)
            let zero = await project.run(["migrate", "blog", "zero"], apps: [NewerBlog.self])
            #expect(zero.exitCode == .success)

            let fresh = await project.run(["migrate"], apps: [SquashedBlog.self])
            #expect(
                fresh.output.hasSuffix(
                    "  Applying blog.0001_squashed_0002_post... OK\n"))
            let rows1 = try await project.database.rows(
                "SELECT name FROM django_migrations ORDER BY name")
            #expect(rows1 == [["0001_initial"], ["0001_squashed_0002_post"], ["0002_post"]])
        }
    }

    @Test(
        "faults",
        arguments: [
            (["squashmigrations", "nope", "1"], "error: No installed app with label 'nope'.\n"),
            (
                ["squashmigrations", "quiet", "1"],
                "error: App 'quiet' does not have migrations (so squashmigrations on it makes no sense)\n"
            ),
            (
                ["squashmigrations", "blog", "0002", "0001"],
                "error: The migration 'blog.0002_post' cannot be found. Maybe it comes after the"
                    + " migration 'blog.0001_initial'?\nhint: run `journal showmigrations blog`\n"
            ),
            (
                ["squashmigrations", "blog", "0002", "--squashed-name", "a b"],
                "error: The migration name must be a valid Swift identifier.\n"
            ),
            (
                ["migrate", "--prune"],
                "error: Migrations can be pruned only when an app is specified.\n"
            ),
            (
                ["optimizemigration", "blog", "0009"],
                "error: Cannot find a migration matching '0009' from app 'blog'.\n"
            ),
        ] as [([String], String)])
    func faults(_ words: [String], _ message: String) async throws {
        try await withProject { project in
            let result = await project.run(words, apps: [Blog.self, Quiet.self])
            #expect(result.error == message)
            #expect(result.exitCode == .failure)
        }
    }

    private enum WordyBlog: App {
        static let label = "blog"
        static let models: [any Model.Type] = [Author.self]
        static let sourceDirectory = "Sources/Blog"
        static let migrations = [
            Migration(
                app: "blog", name: "0001_initial", isInitial: true,
                operations: [
                    CreateModel("Author", fields: [.field("id", .bigAuto, primaryKey: true)]),
                    AddField(to: "Author", .field("name", .char(maxLength: 50), unique: true)),
                ])
        ]
    }

    @Test("optimizemigration writes the file anew")
    func optimize() async throws {
        try await withProject { project in
            let nothing = await project.run(["optimizemigration", "blog", "0001"])
            #expect(
                nothing.output == "Optimizing from 1 operations...\nNo optimizations possible.\n")
            let check = await project.run(
                ["optimizemigration", "blog", "0001", "--check"], apps: [WordyBlog.self])
            #expect(check.exitCode == .failure)
            #expect(project.file("Sources/Blog/Migrations/0001_initial.swift") == nil)
            let result = await project.run(
                ["optimizemigration", "blog", "0001"], apps: [WordyBlog.self])
            #expect(
                result.output == """
                    Optimizing from 2 operations...
                    Optimized from 2 operations to 1 operations.
                    Migrations for 'blog':
                      Sources/Blog/Migrations/0001_initial.swift
                        + Create model Author
                    Optimized migration blog.0001_initial

                    """)
            #expect(
                project.file("Sources/Blog/Migrations/0001_initial.swift")?.contains(
                    #".field("name", .char(maxLength: 50), unique: true),"#) == true)
        }
    }

    @Test("makemigrations --update adds to the last migration, unless a database has it")
    func update() async throws {
        try await withProject { project in
            let result = await project.run(
                ["makemigrations", "--update", "-n", "text"], apps: [PartialBlog.self])
            #expect(
                result.output == """
                    Migrations for 'blog':
                      Sources/Blog/Migrations/0001_text.swift
                        + Create model Author
                        + Create model Post

                    """)
            #expect(
                project.file("Sources/Blog/Migrations/Migrations.swift")?.contains(
                    "        m0001_text,\n    ]") == true)
            _ = await project.run(["migrate"], apps: [PartialBlog.self])
            let applied = await project.run(
                ["makemigrations", "--update"], apps: [PartialBlog.self])
            #expect(
                applied.error == "error: Cannot update applied migration 'blog.0001_initial'.\n")
        }
    }

    @Test("what a person keeps beside the list of migrations stays")
    func editedList() async throws {
        try await withProject { project in
            let list = "Sources/Blog/Migrations/Migrations.swift"
            func write(_ elements: String, _ name: String = "all") throws {
                let folder = "\(project.directory)/Sources/Blog/Migrations"
                try FileManager.default.createDirectory(
                    atPath: folder, withIntermediateDirectories: true)
                try """
                import ManageKit

                enum BlogMigrations {
                    static let \(name): [Migration] = [\(elements)]
                }

                func helper() -> Int { 7 }

                """.write(
                    toFile: "\(project.directory)/\(list)", atomically: true, encoding: .utf8)
            }
            try write("m0001_initial, m0002_post")
            _ = await project.run(["squashmigrations", "blog", "0002"])
            #expect(
                project.file(list) == """
                    import ManageKit

                    enum BlogMigrations {
                        static let all: [Migration] = [m0001_initial, m0002_post,
                            m0001_squashed_0002_post,
                        ]
                    }

                    func helper() -> Int { 7 }

                    """)
            try write("\n        m0001_initial,\n    ")
            _ = await project.run(
                ["makemigrations", "--update", "-n", "text"], apps: [PartialBlog.self])
            #expect(
                project.file(list) == """
                    import ManageKit

                    enum BlogMigrations {
                        static let all: [Migration] = [
                            m0001_text,
                        ]
                    }

                    func helper() -> Int { 7 }

                    """)
            try write("m0001_initial", "others")
            let before = project.file(list)
            let refused = await project.run(
                ["makemigrations", "-n", "more"], apps: [PartialBlog.self])
            #expect(
                refused.error == """
                    error: cannot write the migrations: cannot edit `\(list)`: it has no array literal `all` \
                    that lists the migrations by name
                    hint: write it as `static let all: [Migration] = [m0001_initial]`

                    """)
            #expect(project.file(list) == before)
            #expect(project.file("Sources/Blog/Migrations/0002_more.swift") == nil)
        }
    }

    /// The migrations lack a model.
    private enum PartialBlog: App {
        static let label = "blog"
        static let models: [any Model.Type] = [Author.self, Post.self]
        static let sourceDirectory = "Sources/Blog"
        static let migrations = [Blog.initial]
    }

    @Test(
        "--run-syncdb makes the tables of apps without migrations", arguments: DatabaseKind.allCases
    )
    func synchronize(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            let result = await project.run(["migrate", "--run-syncdb"], apps: [NewBlog.self])
            #expect(
                result.output == """
                    Operations to perform:
                      Synchronize unmigrated apps: blog
                    Synchronizing apps without migrations:
                      Creating tables...
                        Creating table blog_author
                        Creating table blog_post
                    Operations to perform:
                      Apply all migrations: (none)
                    Running migrations:
                      No migrations to apply.
                      Your models in app(s): 'blog' have changes that are not yet reflected in a \
                    migration, and so won't be applied.
                      Run 'journal makemigrations' to make new migrations, and then re-run 'journal \
                    migrate' to apply them.

                    """)
            let rows101 = try await project.database.rows("SELECT * FROM blog_post")
            #expect(rows101 == [])
            let again = await project.run(
                ["migrate", "blog", "--run-syncdb"], apps: [NewBlog.self])
            #expect(again.output.hasSuffix("  Creating tables...\n"))
        }
    }

    @Test("makemigrations --rename keeps the rows of a field that has a new name")
    func rename() async throws {
        try await withProject { project in
            let result = await project.run(
                ["makemigrations", "--rename", "blog.Post.views=view_count"],
                apps: [EarlierBlog.self])
            #expect(
                result.output == """
                    Migrations for 'blog':
                      Sources/Blog/Migrations/0003_rename_views_post_view_count.swift
                        ~ Rename field views on post to view_count

                    """)
            let bad = await project.run(
                ["makemigrations", "--rename", "blog.Post.view=view_count"],
                apps: [EarlierBlog.self])
            #expect(
                bad.error
                    == "error: --rename blog.Post.view=view_count: no migration gave `blog.Post` a field"
                    + " `view`\n")
            let form = await project.run(["makemigrations", "--rename", "view_count"])
            #expect(form.exitCode == .usage)
        }
    }

    /// The migrations call a field otherwise.
    private enum EarlierBlog: App {
        static let label = "blog"
        static let models: [any Model.Type] = [Author.self, Post.self]
        static let sourceDirectory = "Sources/Blog"
        static let migrations = [
            Blog.initial,
            Migration(
                app: "blog", name: "0002_post", dependencies: [("blog", "0001_initial")],
                operations: Blog.posts.operations
                    + [RenameField("view_count", to: "views", of: "Post")]),
        ]
    }
}
