import CommandLineKit
import ORM
import Testing

@testable import ManagementCommands

@Suite struct MakeMigrationsCommandTests {
    @Test("writes the first migration and the list of migrations")
    func initial() async throws {
        try await withProject { project in
            let result = await project.run(["makemigrations"], apps: [NewBlog.self])
            #expect(
                result.output == """
                    Migrations for 'blog':
                      Sources/Blog/Migrations/0001_initial.swift
                        + Create model Author
                        + Create model Post

                    """)
            #expect(result.error == "")
            #expect(result.exitCode == .success)
            #expect(
                project.file("Sources/Blog/Migrations/0001_initial.swift") == #"""
                    import ManageKit

                    // A part of the database's history: change it only before it is applied anywhere.
                    extension ManagementCommandsTestsMigrations {
                        static let m0001_initial = Migration(
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
                                ),
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
                                ),
                            ]
                        )
                    }

                    """#)
            #expect(
                project.file("Sources/Blog/Migrations/Migrations.swift") == """
                    import ManageKit

                    /// The app's migrations, in order. Written by `manage makemigrations`.
                    enum ManagementCommandsTestsMigrations {
                        static let all: [Migration] = [
                            m0001_initial,
                        ]
                    }

                    """)
        }
    }

    @Test("--scriptable leaves standard output to the paths")
    func scriptable() async throws {
        try await withProject { project in
            let result = await project.run(
                ["makemigrations", "--scriptable"], apps: [NewBlog.self])
            #expect(result.output == "Sources/Blog/Migrations/0001_initial.swift\n")
            #expect(
                result.error == """
                    Migrations for 'blog':
                      Sources/Blog/Migrations/0001_initial.swift
                        + Create model Author
                        + Create model Post

                    """)
            let nothing = await project.run(["makemigrations", "--scriptable"])
            #expect(nothing.output == "")
            #expect(nothing.error == "No changes detected\n")
        }
    }

    @Test("finds nothing to do")
    func noChanges() async throws {
        try await withProject { project in
            let all = await project.run(["makemigrations"])
            #expect(all.output == "No changes detected\n")
            #expect(all.exitCode == .success)
            let one = await project.run(["makemigrations", "blog"])
            #expect(one.output == "No changes detected in app 'blog'\n")
            let two = await project.run(
                ["makemigrations", "blog", "quiet"], apps: [Blog.self, Quiet.self])
            #expect(two.output == "No changes detected in apps 'blog', 'quiet'\n")
            let check = await project.run(["makemigrations", "--check"])
            #expect(check.exitCode == .success)
            #expect(project.file("Sources/Blog/Migrations/Migrations.swift") == nil)
        }
    }

    @Test("--check and --dry-run write nothing", arguments: ["--check", "--dry-run"])
    func writesNothing(_ option: String) async throws {
        try await withProject { project in
            let result = await project.run(["makemigrations", option], apps: [NewBlog.self])
            #expect(result.output.hasPrefix("Migrations for 'blog':\n"))
            #expect(result.exitCode == (option == "--check" ? .failure : .success))
            #expect(project.file("Sources/Blog/Migrations/0001_initial.swift") == nil)
        }
    }

    @Test("a value that nobody can give is refused with exit code 3")
    func refusal() async throws {
        try await withProject { project in
            let result = await project.run(
                ["makemigrations", "--noinput"], apps: [ChangedBlog.self])
            #expect(result.exitCode == .refused)
            #expect(
                result.error == """
                    error: Field 'view_count' on model 'post' not migrated: it is impossible to add a \
                    non-nullable field without specifying a default.
                    hint: give the field a default, say what it was called with \
                    `--rename blog.Post.OLD=view_count`, or run `journal makemigrations` in a terminal

                    """)
        }
    }

    @Test("a person is asked for the value")
    func question() async throws {
        try await withProject { project in
            let result = await project.run(
                ["makemigrations"],
                apps: [ChangedBlog.self],
                answers: ["1", "many", "7"]
            )
            #expect(result.exitCode == .success)
            #expect(
                result.error
                    == """
                    It is impossible to add a non-nullable field 'view_count' to post without specifying \
                    a default. This is because the database needs something to populate existing rows.
                    Please select a fix:
                     1) Provide a one-off default now (will be set on all existing rows with a null value \
                    for this column)
                     2) Quit and manually define a default value in the model.
                    Select an option: Please enter the default value (a whole number), or 'exit': \
                    error: `many` is no value for a IntegerField
                    Please enter the default value (a whole number), or 'exit': \

                    """.trimmingSuffix("\n"))
            #expect(
                project.file("Sources/Blog/Migrations/0003_post_view_count.swift")?.contains(
                    """
                                AddField(
                                    to: "Post",
                                    .field("view_count", .integer, default: .integer(7)),
                                    preservesDefault: false
                                ),
                    """) == true)
        }
    }

    @Test("an empty migration, named")
    func empty() async throws {
        try await withProject { project in
            let result = await project.run(["makemigrations", "blog", "--empty", "-n", "seed"])
            #expect(
                result.output == """
                    Migrations for 'blog':
                      Sources/Blog/Migrations/0003_seed.swift

                    """)
            #expect(
                project.file("Sources/Blog/Migrations/0003_seed.swift") == #"""
                    import ManageKit

                    // A part of the database's history: change it only before it is applied anywhere.
                    extension ManagementCommandsTestsMigrations {
                        static let m0003_seed = Migration(
                            app: "blog",
                            name: "0003_seed",
                            dependencies: [("blog", "0002_post")],
                            operations: []
                        )
                    }

                    """#)
        }
    }

    @Test("branches are named, and merged on demand")
    func branches() async throws {
        try await withProject { project in
            let conflict = await project.run(["makemigrations"], apps: [BranchedBlog.self])
            #expect(conflict.exitCode == .failure)
            #expect(
                conflict.error == """
                    error: Conflicting migrations detected; multiple leaf nodes in the migration graph: \
                    (0002_other, 0002_post in blog).
                    hint: To fix them run 'journal makemigrations --merge'

                    """)
            let merge = await project.run(
                ["makemigrations", "--merge", "--noinput"],
                apps: [BranchedBlog.self]
            )
            #expect(
                merge.output == """
                    Merging blog
                      Branch 0002_other
                        s Raw SQL operation
                      Branch 0002_post
                        + Create model Post
                    Migrations for 'blog':
                      Sources/Blog/Migrations/0003_merge_0002_other_0002_post.swift

                    """)
            #expect(merge.exitCode == .success)
        }
    }

    @Test("branches that make the same are not merged")
    func clashingBranches() async throws {
        try await withProject { project in
            let merge = await project.run(
                ["makemigrations", "--merge", "--noinput"], apps: [ClashingBlog.self])
            #expect(
                merge.error == """
                    error: the branches `blog.0002_other`, `blog.0002_post` do not go together: migration \
                    `blog.0002_post` does not fit those before it: there is a model `blog.Post` already at this point \
                    of the migrations
                    hint: change a migration that is not applied anywhere, and merge them then

                    """)
            #expect(merge.exitCode == .failure)
            #expect(project.file("Sources/Blog/Migrations/Migrations.swift") == nil)
        }
    }

    @Test(
        "faults of the command line",
        arguments: [
            (["nope"], 2, "error: No installed app with label 'nope'.\n"),
            (
                ["--empty"], 1,
                "error: You must supply at least one app label when using --empty.\n"
            ),
            (
                ["blog", "-n", "2fast"], 1,
                "error: The migration name must be a valid Swift identifier.\n"
            ),
        ] as [([String], Int32, String)])
    func faults(_ words: [String], _ exitCode: Int32, _ message: String) async throws {
        try await withProject { project in
            let result = await project.run(["makemigrations"] + words)
            #expect(result.error == message)
            #expect(result.exitCode.rawValue == exitCode)
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }

    @Test(
        "a migration that is applied before its dependency is told of",
        arguments: DatabaseKind.allCases)
    func history(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate"])
            #expect(await project.run(["makemigrations"]).output == "No changes detected\n")
            try await project.database.executeScript(
                "DELETE FROM django_migrations WHERE name = '0001_initial'")
            for words in [["makemigrations"], ["makemigrations", "--check"]] {
                let result = await project.run(words)
                #expect(
                    result.error
                        == "error: Migration blog.0002_post is applied before its dependency"
                        + " blog.0001_initial on database 'default'.\n")
                #expect(result.exitCode == .failure)
            }
        }
    }
}
