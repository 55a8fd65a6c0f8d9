import Foundation
import ORM
import Synchronization
import TestSupport
import Testing

@testable import ORMSQLite

/// Migrations on a real file.
@Suite struct MigrationExecutorTests {
    private static let initial = Migration(
        app: "blog",
        name: "0001_initial",
        isInitial: true,
        operations: [
            CreateModel(
                "Author",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("name", .char(maxLength: 20), unique: true),
                ]
            ),
            CreateModel(
                "Post",
                fields: [
                    .field("id", .bigAuto, primaryKey: true),
                    .field("title", .char(maxLength: 20), dbIndex: true),
                    .field("author", .foreignKey(to: "blog.Author", onDelete: .cascade)),
                    .field("tags", .manyToMany(to: "blog.Author")),
                ],
                uniqueTogether: [["title", "author"]]
            ),
        ]
    )

    private static func next(_ operations: any MigrationOperation...) -> Migration {
        Migration(
            app: "blog",
            name: "0002_next",
            dependencies: [("blog", "0001_initial")],
            operations: operations
        )
    }

    private func withFile<Result: Sendable>(
        _ body: (SQLiteDatabase, String) async throws -> Result
    ) async throws -> Result {
        try await withTemporaryDirectory { folder in
            let path = "\(folder.path)/db.sqlite3"
            // A run that waits for another may wait long on a busy machine.
            let configuration = SQLiteConfiguration(
                busyTimeout: .seconds(120), durability: .off, createsFile: true)
            let database = try SQLiteDatabase(path: path, configuration: configuration)
            let result = try await body(database, path)
            await database.close()
            return result
        }
    }

    @discardableResult
    private func migrate(
        _ database: SQLiteDatabase,
        _ migrations: [Migration],
        to target: MigrationTarget = .everything,
        faking: MigrationExecutor.Faking = .none
    ) async throws -> [String] {
        let graph = try MigrationGraph(migrations)
        let applied = try await MigrationRecorder(database).applied()
        let plan = try graph.plan(to: target, applied: applied)
        let log = Mutex<[String]>([])
        try await MigrationExecutor(graph: graph, database: database)
            .run(plan, faking: faking) { event in
                if case .finished(let id, let direction, let outcome) = event {
                    log.withLock { $0.append("\(id) \(direction) \(outcome)") }
                }
            }
        return log.withLock { $0 }
    }

    private func rows(_ database: SQLiteDatabase, _ sql: String) async throws -> [[DatabaseValue]] {
        let box = Box<[[DatabaseValue]]>([])
        try await database.query(SQLStatement(sql), cost: .scan) { row in
            box.value.append((0..<row.columnCount).map(row.value(at:)))
            return true
        }
        return box.value
    }

    private func schema(_ database: SQLiteDatabase) async throws -> [[DatabaseValue]] {
        try await rows(
            database,
            "SELECT name, sql FROM sqlite_master WHERE name <> 'django_migrations' ORDER BY name"
        )
    }

    private func insertRows(_ database: SQLiteDatabase) async throws {
        try await database.executeScript(
            """
            INSERT INTO blog_author (id, name) VALUES (1, 'Ann'), (2, 'Bob');
            INSERT INTO blog_post (id, title, author_id) VALUES (1, 'One', 1), (2, 'Two', 2);
            INSERT INTO blog_post_tags (post_id, author_id) VALUES (1, 2);
            """)
    }

    @Test("applies, records, and takes back to an empty file")
    func roundTrip() async throws {
        try await withFile { database, _ in
            let log = try await migrate(database, [Self.initial])
            #expect(log == ["blog.0001_initial forwards done"])
            #expect(
                try await MigrationRecorder(database).history().map(\.id) == [Self.initial.id])
            #expect(try await migrate(database, [Self.initial]) == [])

            let back = try await migrate(database, [Self.initial], to: .zero(app: "blog"))
            #expect(back == ["blog.0001_initial backwards done"])
            #expect(try await MigrationRecorder(database).applied() == [])
            let names = try await schema(database).map { $0[0] }
            #expect(names == [.text("sqlite_sequence")])
        }
    }

    @Test(
        "a rebuilt table keeps its rows, what refers to them, and its indexes",
        arguments: ["wider", "more", "less", "unique", "renamed"]
    )
    func rebuild(_ change: String) async throws {
        let operation: any MigrationOperation =
            switch change {
            case "wider":
                AlterField(of: "Author", .field("name", .char(maxLength: 99), unique: true))
            case "more":
                AddField(
                    to: "Author",
                    .field("rank", .integer, default: .integer(7)),
                    preservesDefault: false
                )
            case "less": RemoveField("name", from: "Author")
            case "unique": AlterUniqueTogether(of: "Post", [])
            default: RenameField("title", to: "headline", of: "Post")
            }
        try await withFile { database, _ in
            let next = Self.next(operation)
            try await migrate(database, [Self.initial])
            let before = try await schema(database)
            try await insertRows(database)
            try await migrate(database, [Self.initial, next])
            #expect(
                try await rows(database, "SELECT id, author_id FROM blog_post ORDER BY id")
                    == [[.integer(1), .integer(1)], [.integer(2), .integer(2)]])
            #expect(try await rows(database, "SELECT id FROM blog_author").count == 2)
            #expect(try await rows(database, "PRAGMA foreign_key_check") == [])
            if change == "more" {
                #expect(
                    try await rows(database, "SELECT name, rank FROM blog_author ORDER BY id")
                        == [[.text("Ann"), .integer(7)], [.text("Bob"), .integer(7)]])
            }

            // Foreign keys are enforced again.
            await #expect(throws: DatabaseError.self) {
                try await database.execute(SQLStatement("DELETE FROM blog_author WHERE id = 1"))
            }
            if change == "less" { return }
            try await migrate(database, [Self.initial, next], to: .migration(Self.initial.id))
            #expect(try await schema(database) == before)
        }
    }

    @Test("a migration that fails half-way leaves schema and history as they were")
    func failure() async throws {
        try await withFile { database, _ in
            try await migrate(database, [Self.initial])
            let before = try await schema(database)
            let next = Self.next(
                AddField(to: "Post", .field("note", .text, null: true)),
                RunSQL("INSERT INTO no_such_table VALUES (1)")
            )
            await #expect {
                try await migrate(database, [Self.initial, next])
            } throws: { error in
                "\(error)"
                    == "cannot apply `blog.0002_next`: no such table: no_such_table"
                    + " (in: INSERT INTO no_such_table VALUES (1))"
            }
            #expect(try await schema(database) == before)
            #expect(try await MigrationRecorder(database).applied() == [Self.initial.id])
        }
    }

    @Test("rows that would refer to nothing at the end undo the migration")
    func danglingReference() async throws {
        try await withFile { database, _ in
            try await migrate(database, [Self.initial])
            try await insertRows(database)
            let next = Self.next(RunSQL("DELETE FROM blog_author WHERE id = 1"))
            await #expect {
                try await migrate(database, [Self.initial, next])
            } throws: { error in
                "\(error)"
                    == "cannot apply `blog.0002_next`: table blog_post has rows that refer to no row of blog_author"
            }
            #expect(try await rows(database, "SELECT id FROM blog_author").count == 2)
            #expect(try await MigrationRecorder(database).applied() == [Self.initial.id])
        }
    }

    @Test("code runs in the migration's transaction")
    func code() async throws {
        try await withFile { database, _ in
            let next = Self.next(
                RunSwift { connection in
                    try await connection.execute(
                        SQLStatement("INSERT INTO blog_author (name) VALUES (?)", [.text("Eve")]))
                }
            )
            try await migrate(database, [Self.initial, next])
            #expect(
                try await rows(database, "SELECT name FROM blog_author") == [[.text("Eve")]])
            await #expect(throws: MigrationError.self) {
                try await migrate(database, [Self.initial, next], to: .zero(app: "blog"))
            }
        }
    }

    @Test("faked migrations are recorded without a table")
    func fake() async throws {
        try await withFile { database, _ in
            let log = try await migrate(database, [Self.initial], faking: .all)
            #expect(log == ["blog.0001_initial forwards faked"])
            #expect(try await schema(database).isEmpty == false)
            #expect(
                try await rows(database, "SELECT name FROM sqlite_master WHERE name LIKE 'blog%'")
                    == [])
        }
    }

    @Test("an initial migration is adopted only if its tables exist")
    func fakeInitial() async throws {
        try await withFile { database, _ in
            #expect(
                try await migrate(database, [Self.initial], faking: .initial)
                    == ["blog.0001_initial forwards done"])
            try await database.executeScript("DELETE FROM django_migrations")
            #expect(
                try await migrate(database, [Self.initial], faking: .initial)
                    == ["blog.0001_initial forwards faked"])
        }
    }

    @Test("two runs at once apply every migration once")
    func race() async throws {
        try await withFile { database, path in
            let configuration = SQLiteConfiguration(
                busyTimeout: .seconds(120),
                durability: .off,
                createsFile: true
            )
            let other = try SQLiteDatabase(path: path, configuration: configuration)
            let migrations =
                [Self.initial]
                + (2..<20).map { number in
                    Migration(
                        app: "blog",
                        name: "\(number < 10 ? "000" : "00")\(number)_next",
                        dependencies: [
                            (
                                "blog",
                                number == 2
                                    ? "0001_initial"
                                    : "\(number < 11 ? "000" : "00")\(number - 1)_next"
                            )
                        ],
                        operations: [
                            AddField(
                                to: "Post", .field("field_\(number)", .integer, null: true))
                        ]
                    )
                }
            async let first = migrate(database, migrations)
            async let second = migrate(other, migrations)
            let outcomes = try await first + second
            #expect(outcomes.filter { $0.hasSuffix(" done") }.count == 19)
            #expect(try await MigrationRecorder(database).history().count == 19)
            await other.close()
        }
    }

    @Test("a table that is made anew loses no column that migrations do not know")
    func unknownColumn() async throws {
        try await withFile { database, _ in
            try await migrate(database, [Self.initial])
            try await insertRows(database)
            try await database.executeScript(
                "ALTER TABLE blog_author ADD COLUMN extra text; UPDATE blog_author SET extra = 'kept';"
                    + " ALTER TABLE blog_author ADD COLUMN twice integer AS (id * 2);")
            let next = Self.next(
                AddField(to: "Author", .field("age", .integer, default: .integer(1))))
            let failure = await #expect(throws: MigrationFailure.self) {
                try await migrate(database, [Self.initial, next])
            }
            #expect(
                failure.map { "\($0.cause)" }
                    == "table `blog_author` has columns that no migration knows, and would lose them when it is made"
                    + " anew: `extra`, `twice`; add them to the model, or drop them first")
            let kept = try await rows(database, "SELECT extra, twice FROM blog_author")
            #expect(kept == [[.text("kept"), .integer(2)], [.text("kept"), .integer(4)]])
        }
    }

    @Test("keys of rows that are gone are not given again by a table that is made anew")
    func takenKeys() async throws {
        try await withFile { database, _ in
            try await migrate(database, [Self.initial])
            try await insertRows(database)
            try await database.executeScript("DELETE FROM blog_post_tags; DELETE FROM blog_post;")
            let next = Self.next(
                AddField(to: "Post", .field("age", .integer, default: .integer(1))))
            try await migrate(database, [Self.initial, next])
            try await database.execute(
                SQLStatement("INSERT INTO blog_post (title, author_id, age) VALUES ('x', 1, 1)"))
            #expect(try await rows(database, "SELECT id FROM blog_post") == [[.integer(3)]])
        }
    }

    @Test("a column does not become one of numbers with other values in it")
    func unfitValues() async throws {
        try await withFile { database, _ in
            try await migrate(database, [Self.initial])
            try await insertRows(database)
            let next = Self.next(AlterField(of: "Author", .field("name", .integer)))
            let failure = await #expect(throws: MigrationFailure.self) {
                try await migrate(database, [Self.initial, next])
            }
            #expect(
                failure.map { "\($0.cause)" }
                    == "2 rows of `blog_author` have in `name` what is no integer; change them first"
            )
            try await database.executeScript("UPDATE blog_author SET name = id * 10;")
            try await migrate(database, [Self.initial, next])
            #expect(
                try await rows(database, "SELECT name FROM blog_author")
                    == [[.integer(10)], [.integer(20)]])
        }
    }

    @Test("a squashed migration whose last part an earlier run applied is taken back")
    func squashedWayBack() async throws {
        try await withFile { database, _ in
            let next = Self.next(AddField(to: "Author", .field("age", .integer, null: true)))
            let squashed = Migration(
                app: "blog", name: "0001_squashed_0002_next", isInitial: true,
                replaces: [("blog", "0001_initial"), ("blog", "0002_next")],
                operations: Self.initial.operations + next.operations)
            try await migrate(database, [Self.initial, next])
            let recorder = MigrationRecorder(database)
            let graph = try MigrationGraph(
                [Self.initial, next, squashed], applied: try await recorder.applied())
            let applied = graph.applied(try await recorder.applied())
            let plan = try graph.plan(to: .zero(app: "blog"), applied: applied)
            try await MigrationExecutor(graph: graph, database: database).run(plan)
            #expect(try await recorder.applied().isEmpty)
            let tables = try await database.rows(
                "SELECT name FROM sqlite_master WHERE name LIKE 'blog%'", as: String.self)
            #expect(tables.isEmpty)
        }
    }

    @Test(
        "indexes that kept their names when Django renamed what they are on are found by their columns"
    )
    func namesOfOld() async throws {
        try await withFile { database, _ in
            try await migrate(database, [Self.initial])
            try await insertRows(database)
            let names = try await rows(
                database, "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
            #expect(names.count >= 5)
            for case .text(let name) in names.joined() {
                guard
                    case .text(let sql)? = try await rows(
                        database, "SELECT sql FROM sqlite_master WHERE name = '\(name)'"
                    ).first?.first
                else { continue }
                try await database.executeScript("DROP INDEX \"\(name)\";")
                try await database.executeScript(sql.replacing(name, with: "old_\(name)"))
            }
            let next = Self.next(
                AlterUniqueTogether(of: "Post", []),
                AlterField(of: "Post", .field("title", .char(maxLength: 20))),
                RemoveField("author", from: "Post"))
            try await migrate(database, [Self.initial, next])
            let left = try await rows(
                database,
                "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'blog_post'")
            #expect(left == [])
        }
    }

    @Test("a table that is made anew has an index that Django named otherwise once, not twice")
    func namesOfOldKept() async throws {
        try await withFile { database, _ in
            try await migrate(database, [Self.initial])
            let indexes =
                "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'blog_post' ORDER BY name"
            let names = try await rows(database, indexes)
            #expect(names.count == 3)
            for case .text(let name) in names.joined() {
                guard
                    case .text(let sql)? = try await rows(
                        database, "SELECT sql FROM sqlite_master WHERE name = '\(name)'"
                    ).first?.first
                else { continue }
                try await database.executeScript("DROP INDEX \"\(name)\";")
                try await database.executeScript(sql.replacing(name, with: "old_\(name)"))
            }
            // One that a person made stays beside them.
            try await database.executeScript("CREATE INDEX mine ON blog_post (title, id);")
            let next = Self.next(
                AlterField(of: "Post", .field("title", .char(maxLength: 90), dbIndex: true)))
            try await migrate(database, [Self.initial, next])
            let left = try await rows(database, indexes)
            #expect(left == names + [[.text("mine")]])
        }
    }
}
