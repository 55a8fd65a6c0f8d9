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

    @Test(
        "values that a narrower column does not hold are refused, and everything is as it was",
        arguments: DatabaseKind.allCases)
    func narrowing(_ kind: DatabaseKind) async throws {
        let first = Migration(
            app: "blog", name: "0001_initial", isInitial: true,
            operations: [
                CreateModel(
                    "Item",
                    fields: [
                        .field("id", .bigAuto, primaryKey: true),
                        .field("name", .char(maxLength: 50), null: true),
                        .field("note", .text),
                        .field("pages", .integer),
                        .field("price", .decimal(maxDigits: 8, decimalPlaces: 2)),
                    ])
            ])
        // U+0301 stands behind its letter: four characters for a column, three for a reader.
        let changes:
            [(field: FieldDescription, column: String, unfit: String, fit: String, content: String)] =
                [
                    (
                        .field("name", .char(maxLength: 3), null: true), "name", "'cafe\u{301}'",
                        "'caf'",
                        "text of at most 3 characters"
                    ),
                    (
                        .field("note", .char(maxLength: 4)), "note", "'fiver'", "'four'",
                        "text of at most 4 characters"
                    ),
                    (
                        .field("pages", .char(maxLength: 4)), "pages", "12345", "1234",
                        "text of at most 4 characters"
                    ),
                    (
                        .field("pages", .smallInteger), "pages", "32768", "32767",
                        "integer from -32768 to 32767"
                    ),
                    (
                        .field("pages", .positiveSmallInteger), "pages", "32768", "32767",
                        "integer from 0 to 32767"
                    ),
                    (
                        .field("price", .decimal(maxDigits: 5, decimalPlaces: 2)), "price", "-1000",
                        "999.25",
                        "number of at most 3 digits before the point"
                    ),
                    (
                        .field("pages", .decimal(maxDigits: 4, decimalPlaces: 2)), "pages", "100",
                        "99",
                        "number of at most 2 digits before the point"
                    ),
                ]
        try await withProject(on: kind) { project in
            let database = project.database
            try await migrate(database, [first])
            try await database.executeScript(
                "INSERT INTO blog_item (name, note, pages, price) VALUES ('a', 'b', 1, 1), (NULL, '', 2, 2.5);"
            )
            let whole = "SELECT * FROM blog_item ORDER BY id"
            for change in changes {
                let next = Self.next([AlterField(of: "Item", change.field)])
                try await database.executeScript(
                    "UPDATE blog_item SET \(change.column) = \(change.unfit) WHERE id = 1;")
                let before = try await database.rows(whole)
                let failure = await #expect(throws: MigrationFailure.self) {
                    try await migrate(database, [first, next])
                }
                #expect(
                    failure.map { "\($0.cause)" }
                        == "1 row of `blog_item` has in `\(change.column)` what is no \(change.content); change it first"
                )
                #expect(try await database.rows(whole) == before)
                #expect(try await MigrationRecorder(database).applied() == [first.id])
                try await database.executeScript(
                    "UPDATE blog_item SET \(change.column) = \(change.fit) WHERE id = 1;")
                try await migrate(database, [first, next])
                let value = try await database.rows(
                    "SELECT \(change.column) FROM blog_item WHERE id = 1")
                #expect(
                    value.first?.first?.hasPrefix(change.fit.filter { $0 != "'" }) ?? false,
                    "\(value)")
                try await migrate(database, [first, next], to: .migration(first.id))
                try await database.executeScript(
                    "UPDATE blog_item SET \(change.column) = 1 WHERE id = 1;")
            }
        }
    }
}
