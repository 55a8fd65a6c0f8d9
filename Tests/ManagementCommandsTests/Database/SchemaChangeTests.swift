import ORM
import TestSupport
import Testing

@testable import ManagementCommands

/// What migrations do to tables with rows in them, on both databases.
@Suite struct SchemaChangeTests {
    private static let initial = Migration(
        app: "blog", name: "0001_initial", isInitial: true,
        operations: [
            CreateModel(
                "Author",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("name", .char(maxLength: 20), unique: true),
                    .field("boss", .foreignKey(to: "blog.Author", onDelete: .setNull), null: true),
                ]),
            CreateModel(
                "Post",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("title", .char(maxLength: 20), dbIndex: true),
                    .field("author", .foreignKey(to: "blog.Author", onDelete: .cascade)),
                    .field("readers", .manyToMany(to: "blog.Author")),
                ], uniqueTogether: [["title", "author"]]),
        ])

    private static func next(_ operations: [any MigrationOperation]) -> Migration {
        Migration(
            app: "blog", name: "0002_next", dependencies: [("blog", "0001_initial")],
            operations: operations)
    }

    private func migrate(
        _ database: any Database, _ migrations: [Migration],
        to target: MigrationTarget = .everything
    ) async throws {
        let graph = try MigrationGraph(migrations)
        let applied = try await MigrationRecorder(database).applied()
        try await MigrationExecutor(graph: graph, database: database)
            .run(graph.plan(to: target, applied: applied))
    }

    private func fill(_ database: any Database) async throws {
        try await database.executeScript(
            """
            INSERT INTO blog_author (name, boss_id) VALUES ('Ann', NULL), ('Bob', 1);
            INSERT INTO blog_post (title, author_id) VALUES ('One', 1), ('Two', 2);
            INSERT INTO blog_post_readers (post_id, author_id) VALUES (1, 2);
            """)
    }

    @Test(
        "a renamed model keeps its rows and what refers to them, there and back",
        arguments: DatabaseKind.allCases)
    func renameModel(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            let database = project.database
            let next = Self.next([
                RenameModel("Author", to: "Writer"),
                AlterField(of: "Writer", .field("name", .char(maxLength: 30))),
                AddField(
                    to: "Post",
                    .field("editor", .foreignKey(to: "blog.Writer", onDelete: .cascade), null: true)
                ),
            ])
            try await migrate(database, [Self.initial])
            try await fill(database)
            try await migrate(database, [Self.initial, next])
            #expect(
                try await database.rows(
                    """
                    SELECT w.name, b.name, p.title FROM blog_writer w LEFT JOIN blog_writer b
                    ON b.id = w.boss_id JOIN blog_post p ON p.author_id = w.id ORDER BY w.name
                    """) == [["Ann", "NULL", "One"], ["Bob", "Ann", "Two"]])
            #expect(
                try await database.rows("SELECT post_id, writer_id FROM blog_post_readers")
                    == [["1", "2"]])
            await #expect(throws: DatabaseError.self) {
                try await database.execute(SQLStatement("DELETE FROM blog_writer WHERE id = 1"))
            }
            // The unique constraint went with the alteration, though it had its name from the old table.
            try await database.executeScript("INSERT INTO blog_writer (name) VALUES ('Ann')")
            try await database.executeScript("DELETE FROM blog_writer WHERE id = 3")

            try await migrate(database, [Self.initial, next], to: .migration(Self.initial.id))
            #expect(
                try await database.rows("SELECT name FROM blog_author ORDER BY id")
                    == [["Ann"], ["Bob"]])
            await #expect(throws: DatabaseError.self) {
                try await database.executeScript("INSERT INTO blog_author (name) VALUES ('Ann')")
            }
        }
    }

    @Test("a rebuilt table keeps triggers, indexes and views that migrations know nothing of")
    func keptObjects() async throws {
        try await withProject { project in
            let database = project.database
            try await migrate(database, [Self.initial])
            try await fill(database)
            try await database.executeScript(
                """
                CREATE TABLE log (line text);
                CREATE TRIGGER on_author AFTER INSERT ON blog_author
                    BEGIN INSERT INTO log VALUES (new.name); END;
                CREATE TRIGGER on_log AFTER DELETE ON log
                    BEGIN DELETE FROM blog_author WHERE name = old.line; END;
                CREATE INDEX by_length ON blog_author (length(name));
                CREATE VIEW names AS SELECT name FROM blog_author;
                """)
            let next = Self.next([
                AlterField(of: "Author", .field("name", .char(maxLength: 30), unique: true))
            ])
            try await migrate(database, [Self.initial, next])
            try await database.executeScript("INSERT INTO blog_author (name) VALUES ('Eve')")
            #expect(try await database.rows("SELECT line FROM log") == [["Eve"]])
            #expect(try await database.rows("SELECT name FROM names").count == 3)
            try await database.executeScript("DELETE FROM log")
            #expect(try await database.rows("SELECT name FROM names").count == 2)
            #expect(
                try await database.rows(
                    "SELECT name FROM sqlite_master WHERE name = 'by_length'") == [["by_length"]])
        }
    }

    @Test("a trigger that does not fit the table any more undoes the migration")
    func unfitTrigger() async throws {
        try await withProject { project in
            let database = project.database
            try await migrate(database, [Self.initial])
            try await database.executeScript("CREATE INDEX by_length ON blog_author (length(name))")
            let next = Self.next([RemoveField("name", from: "Author")])
            await #expect {
                try await migrate(database, [Self.initial, next])
            } throws: { error in
                "\(error)".hasPrefix("cannot apply `blog.0002_next`: ")
                    && "\(error)".contains("CREATE INDEX by_length")
            }
            let rows1 = try await database.rows("SELECT name FROM blog_author")
            #expect(rows1 == [])
        }
    }

    @Test(
        "values of raw SQL are bound, and state and database go apart where told",
        arguments: DatabaseKind.allCases)
    func rawSQL(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            let database = project.database
            let next = Self.next([
                RunSQL(
                    statements: [
                        SQLStatement(
                            "INSERT INTO blog_author (name) VALUES (?)", [.text("O'Hara; --")])
                    ],
                    reverse: [
                        SQLStatement(
                            "DELETE FROM blog_author WHERE name = ?", [.text("O'Hara; --")])
                    ]),
                SeparateDatabaseAndState(
                    databaseOperations: [
                        RunSQL("CREATE TABLE tags (id integer)", reverse: "DROP TABLE tags")
                    ],
                    stateOperations: [
                        CreateModel(
                            "Tag", fields: [.field("id", .integer, primaryKey: true)], table: "tags"
                        )
                    ]),
                AddField(to: "Tag", .field("label", .text, null: true)),
            ])
            try await migrate(database, [Self.initial, next])
            #expect(
                try await database.rows("SELECT name FROM blog_author") == [["O'Hara; --"]])
            let rows2 = try await database.rows("SELECT label FROM tags")
            #expect(rows2 == [])
            try await migrate(database, [Self.initial, next], to: .migration(Self.initial.id))
            let rows3 = try await database.rows("SELECT name FROM blog_author")
            #expect(rows3 == [])
            await #expect(throws: DatabaseError.self) {
                _ = try await database.rows("SELECT 1 FROM tags")
            }
        }
    }
}
