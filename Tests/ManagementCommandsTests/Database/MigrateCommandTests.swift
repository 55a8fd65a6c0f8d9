import CommandLineKit
import ORM
import ORMSQLite
import ProjectRegistry
import Testing

@testable import ManagementCommands

@Suite struct MigrateCommandTests {
    @Test("forwards, again, and back")
    func lifecycle() async throws {
        try await withProject { project in
            let forwards = await project.run(["migrate"])
            #expect(
                forwards.output == """
                    Operations to perform:
                      Apply all migrations: blog
                    Running migrations:
                      Applying blog.0001_initial... OK
                      Applying blog.0002_post... OK

                    """)
            #expect(forwards.error == "")
            #expect(forwards.exitCode == .success)

            let again = await project.run(["migrate", "blog"])
            #expect(
                again.output == """
                    Operations to perform:
                      Apply all migrations: blog
                    Running migrations:
                      No migrations to apply.

                    """)

            let back = await project.run(["migrate", "blog", "0001"])
            #expect(
                back.output == """
                    Operations to perform:
                      Target specific migration: 0001_initial, from blog
                    Running migrations:
                      Rendering model states... DONE
                      Unapplying blog.0002_post... OK

                    """)

            let zero = await project.run(["migrate", "blog", "zero", "--fake"])
            #expect(
                zero.output == """
                    Operations to perform:
                      Unapply all migrations: blog
                    Running migrations:
                      Rendering model states... DONE
                      Unapplying blog.0001_initial... FAKED

                    """)

            let adopted = await project.run(["migrate", "blog", "0001", "--fake-initial"])
            #expect(adopted.output.hasSuffix("  Applying blog.0001_initial... FAKED\n"))
        }
    }

    private enum Faulty: App {
        static let label = "faulty"
        static let sourceDirectory = "Sources/Faulty"
        static let migrations = [
            Migration(
                app: "faulty", name: "0001_initial", isInitial: true,
                operations: [
                    CreateModel("A", fields: [.field("id", .bigAuto, primaryKey: true)])
                ]),
            Migration(
                app: "faulty", name: "0002_sql", dependencies: [("faulty", "0001_initial")],
                operations: [RunSQL("SELECT nonsense FROM nowhere")]),
        ]
    }

    @Test("a failure is told of on a line of its own, with what became of the migration")
    func failure() async throws {
        try await withProject { project in
            let result = await project.run(["migrate"], apps: [Faulty.self])
            #expect(
                result.output == """
                    Operations to perform:
                      Apply all migrations: faulty
                    Running migrations:
                      Applying faulty.0001_initial... OK
                      Applying faulty.0002_sql...

                    """)
            #expect(
                result.error.hasPrefix(
                    "error: cannot apply `faulty.0002_sql`: no such table: nowhere"))
            #expect(
                result.error.hasSuffix(
                    "hint: what this migration did is undone; those before it stay applied\n"))
            #expect(result.exitCode == .failure)
        }
    }

    @Test(
        "a table in the way is told of before anything changes", arguments: DatabaseKind.allCases)
    func clash(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            try await project.database.executeScript(
                "CREATE TABLE blog_post (id bigint PRIMARY KEY)")
            for words in [["migrate"], ["migrate", "--fake-initial"]] {
                let result = await project.run(words)
                #expect(result.output == "")
                #expect(
                    result.error == """
                        error: `\(project.directory)/db.sqlite3` has a table `blog_post`, which \
                        `blog.0002_post` is to make and no migration is recorded to have made; nothing was changed
                        hint: `--fake-initial` records initial migrations only: if the tables are this project's, \
                        apply what comes before it and run `journal migrate blog 0002_post --fake`, or name another \
                        database in settings.yaml

                        """)
                #expect(result.exitCode == .failure)
            }
            let inspector = TableInspector(project.database)
            try await #expect(inspector.names() == ["blog_post"])
            // What comes before is none of its business.
            #expect(await project.run(["migrate", "blog", "0001"]).exitCode == .success)
            #expect(await project.run(["migrate", "--fake"]).exitCode == .success)
        }
    }

    @Test(
        "--fake-initial says what of an initial migration is not there",
        arguments: DatabaseKind.allCases)
    func partlyThere(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            try await project.database.executeScript(
                "CREATE TABLE blog_author (id bigint PRIMARY KEY)")
            func message(_ more: String, _ hint: String) -> String {
                """
                error: `\(project.directory)/db.sqlite3` has a table `blog_author`, which `blog.0001_initial` is to make \
                and no migration is recorded to have made\(more); nothing was changed
                hint: \(hint), or name another database in settings.yaml

                """
            }
            for words in [["migrate"], ["migrate", "--fake-initial"]] {
                let result = await project.run(words)
                #expect(result.output == "")
                #expect(
                    result.error
                        == message(
                            ", and of what that makes it lacks `blog_author.name`",
                            "if the tables are this project's, make what is missing (`journal sqlmigrate blog"
                                + " 0001_initial` shows how) and run `journal migrate --fake-initial`"
                        ))
                #expect(result.exitCode == .failure)
            }
            try await project.database.executeScript(
                "ALTER TABLE blog_author ADD COLUMN name varchar(50) NULL")
            let whole = await project.run(["migrate"])
            #expect(
                whole.error
                    == message(
                        "", "run `journal migrate --fake-initial` if the tables are this project's")
            )
            #expect(await project.run(["migrate", "--fake-initial"]).exitCode == .success)
        }
    }

    @Test("changes without a migration are told of")
    func missingMigration() async throws {
        try await withProject { project in
            _ = await project.run(["migrate"], apps: [ChangedBlog.self])
            let result = await project.run(["migrate"], apps: [ChangedBlog.self])
            #expect(
                result.output == """
                    Operations to perform:
                      Apply all migrations: blog
                    Running migrations:
                      No migrations to apply.
                      Your models in app(s): 'blog' have changes that are not yet reflected in a \
                    migration, and so won't be applied.
                      Run 'journal makemigrations' to make new migrations, and then re-run 'journal \
                    migrate' to apply them.

                    """)
        }
    }

    @Test("--plan shows and --check tells, and neither applies")
    func planAndCheck() async throws {
        try await withProject { project in
            let plan = await project.run(["migrate", "--plan"])
            #expect(
                plan.output == """
                    Planned operations:
                    blog.0001_initial
                        Create model Author
                    blog.0002_post
                        Create model Post

                    """)
            #expect(await project.run(["migrate", "--check"]).exitCode == .failure)
            #expect(await project.run(["migrate", "-v", "0"]).output == "")
            #expect(await project.run(["migrate", "--check"]).exitCode == .success)
            let empty = await project.run(["migrate", "--plan"])
            #expect(empty.output == "Planned operations:\n  No planned migration operations.\n")
            let back = await project.run(["migrate", "blog", "zero", "--plan"])
            #expect(
                back.output == """
                    Planned operations:
                    blog.0002_post
                        Undo Create model Post
                    blog.0001_initial
                        Undo Create model Author

                    """)
        }
    }

    @Test(
        "names that fit nothing",
        arguments: [
            (["nope"], "error: No installed app with label 'nope'.\n"),
            (["quiet"], "error: App 'quiet' does not have migrations.\n"),
            (
                ["blog", "0009"],
                "error: Cannot find a migration matching '0009' from app 'blog'.\n"
            ),
            (
                ["blog", "zer"],
                """
                error: Cannot find a migration matching 'zer' from app 'blog'.
                hint: did you mean `zero`?

                """
            ),
            (
                ["blog", "00"],
                "error: More than one migration matches '00' in app 'blog'. Please be more specific.\n"
            ),
            (
                ["--database", "defualt"],
                "error: no database `defualt` in the settings\nhint: did you mean `default`?\n"
            ),
        ] as [([String], String)])
    func faults(_ words: [String], _ message: String) async throws {
        try await withProject { project in
            let result = await project.run(["migrate"] + words, apps: [Blog.self, Quiet.self])
            #expect(result.error == message)
            #expect(result.exitCode == .failure)
        }
    }

    @Test("tables that another run made since the plan was made are no clash; unrecorded ones are")
    func concurrentRun() async throws {
        try await withProject { project in
            let graph = try MigrationGraph(Blog.migrations)
            let executor = MigrationExecutor(graph: graph, database: project.database)
            let plan = try graph.plan(to: .everything, applied: [])
            #expect(await project.run(["migrate"]).exitCode == .success)
            #expect(try await executor.tableClash(of: plan) == nil)
            try await project.database.execute(SQLStatement("DELETE FROM django_migrations"))
            let clash = try await executor.tableClash(of: plan)
            #expect(clash?.migration == MigrationID("blog", "0001_initial"))
            #expect(clash?.table == "blog_author")
        }
    }
}
