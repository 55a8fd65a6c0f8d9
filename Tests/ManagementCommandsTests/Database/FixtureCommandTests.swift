import CommandLineKit
import Foundation
import ORM
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

private struct Genre: Model {
    var id: Int64 = 0
    var name = ""

    static let appLabel = "library"
    static let meta = ModelMeta<Genre> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20)
    }
}

private struct Book: Model {
    var id: Int64 = 0
    var title = ""
    var isOut = false
    var rating: Double?
    var pages: Int32 = 0
    var added = Date(timeIntervalSince1970: 0)
    var length = Duration.zero
    var cover: [UInt8] = []
    var extra = JSONValue.null
    var sequel: ForeignKey<Book>?
    var genres = ManyToMany<Genre>()

    static let appLabel = "library"
    static let meta = ModelMeta<Book> {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 50)
        BooleanField(\.isOut)
        FloatField(\.rating)
        IntegerField(\.pages, default: 7)
        DateTimeField(\.added)
        DurationField(\.length)
        BinaryField(\.cover)
        JSONField(\.extra)
        ForeignKeyField(\.sequel, onDelete: .setNull)
        ManyToManyField(\.genres)
    }
}

/// Shows those that are not withdrawn.
private struct Leaflet: Model {
    var id: Int64 = 0
    var isWithdrawn = false

    static let appLabel = "leaflets"
    static let objects = QuerySet<Leaflet>.everything.filter(\.isWithdrawn == false)
    static let meta = ModelMeta<Leaflet> {
        PrimaryKey(\.id)
        BooleanField(\.isWithdrawn)
    }
}

private enum Leaflets: App {
    static let label = "leaflets"
    static let models: [any Model.Type] = [Leaflet.self]
    static let sourceDirectory = "Sources/Leaflets"
}

private enum Library: App {
    static let label = "library"
    static let models: [any Model.Type] = [Genre.self, Book.self]
    static let sourceDirectory = "Sources/Library"
}

/// `dumpdata`, `loaddata` and `flush`, on both databases.
@Suite struct FixtureCommandTests {
    /// As Django 5.2 dumps these rows, but for the microseconds, which it cuts to milliseconds.
    private static let fixture = #"""
        [
        {
          "model": "library.genre",
          "pk": 1,
          "fields": {
            "name": "a \"b\"\n"
          }
        },
        {
          "model": "library.genre",
          "pk": 2,
          "fields": {
            "name": "ü"
          }
        },
        {
          "model": "library.book",
          "pk": 3,
          "fields": {
            "title": "One",
            "is_out": true,
            "rating": 2.5,
            "pages": 300,
            "added": "2024-02-29T12:30:00.123456Z",
            "length": "1 02:03:04.500000",
            "cover": "AP8=",
            "extra": {
              "a": [
                1,
                null
              ],
              "b": {}
            },
            "sequel": 4,
            "genres": [
              1,
              2
            ]
          }
        },
        {
          "model": "library.book",
          "pk": 4,
          "fields": {
            "title": "Two",
            "is_out": false,
            "rating": null,
            "pages": 0,
            "added": "1970-01-01T00:00:00Z",
            "length": "00:00:00",
            "cover": "",
            "extra": null,
            "sequel": null,
            "genres": []
          }
        }
        ]

        """#

    private func withLibrary(
        on kind: DatabaseKind, _ body: (ProjectSandbox) async throws -> Void
    ) async throws {
        try await withProject(on: kind) { project in
            let made = await project.run(["migrate", "--run-syncdb"], apps: [Library.self])
            #expect(made.exitCode == .success)
            try await body(project)
        }
    }

    private func write(_ text: String, to name: String, in project: ProjectSandbox) throws {
        let path = "\(project.directory)/\(name)"
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
    }

    @Test("what is loaded is dumped again to the byte", arguments: DatabaseKind.allCases)
    func roundTrip(_ kind: DatabaseKind) async throws {
        try await withLibrary(on: kind) { project in
            try write(Self.fixture, to: "Fixtures/books.json", in: project)
            let loaded = await project.run(["loaddata", "books"], apps: [Library.self])
            #expect(loaded.error == "")
            #expect(loaded.output == "Installed 4 object(s) from 1 fixture(s)\n")
            let dumped = await project.run(["dumpdata", "--indent", "2"], apps: [Library.self])
            #expect(dumped.error == "")
            #expect(dumped.output == Self.fixture)

            // The keys go on after those that were loaded.
            try await project.database.execute(
                SQLStatement("INSERT INTO library_genre (name) VALUES ('new')"))
            #expect(
                try await project.database.rows("SELECT max(id) FROM library_genre") == [["3"]])

            // Loading again replaces; the lines of JSON say the same.
            let lines = await project.run(
                [
                    "dumpdata", "library.Book", "library.genre", "--format", "jsonl", "-o",
                    "x.jsonl",
                ], apps: [Library.self])
            #expect(lines.output == "")
            #expect(project.file(".x.jsonl.partial") == nil)
            for (path, reason) in [
                ("out/x.json", "no such file or directory"), (".", "is a directory"),
            ] {
                let refused = await project.run(["dumpdata", "-o", path], apps: [Library.self])
                #expect(refused.exitCode == .failure)
                #expect(refused.error.hasPrefix("error: cannot write the fixture: cannot write `"))
                #expect(refused.error.hasSuffix("`: \(reason)\n"))
            }
            let text = try #require(project.file("x.jsonl"))
            #expect(text.split(separator: "\n").count == 5)
            #expect(
                text.hasPrefix(
                    #"{"model": "library.book", "pk": 3, "fields": {"title": "One", "is_out": true, "#
                ))
            let flushed = await project.run(["flush", "--noinput"], apps: [Library.self])
            #expect(flushed.exitCode == .success)
            let rows101 = try await project.database.rows("SELECT id FROM library_book")
            #expect(rows101 == [])
            let again = await project.run(["loaddata", "x.jsonl"], apps: [Library.self])
            #expect(again.output == "Installed 5 object(s) from 1 fixture(s)\n")
            let some = await project.run(
                ["dumpdata", "library.genre", "--pks", "2,3"], apps: [Library.self])
            #expect(
                some.output
                    == #"[{"model": "library.genre", "pk": 2, "fields": {"name": "ü"}}, {"model":"#
                    + #" "library.genre", "pk": 3, "fields": {"name": "new"}}]"#)
            let less = await project.run(
                ["dumpdata", "library", "-e", "library.Book", "--pks", "1"], apps: [Library.self])
            #expect(less.exitCode == .success)
        }
    }

    @Test(
        "fields that are left out have their defaults, and keys are given",
        arguments: DatabaseKind.allCases)
    func defaults(_ kind: DatabaseKind) async throws {
        try await withLibrary(on: kind) { project in
            try write(
                #"{"model": "library.book", "fields": {"title": "x", "genres": [1], "old": 3}}"#
                    + "\n\n"
                    + #"{"model": "library.genre", "pk": 1, "fields": {"name": "g"}}"# + "\n"
                    + #"{"model": "library.gone", "pk": 1, "fields": {}}"# + "\n",
                to: "f.jsonl", in: project)
            let result = await project.run(["loaddata", "f.jsonl", "-i"], apps: [Library.self])
            #expect(result.error == "")
            #expect(result.output == "Installed 2 object(s) (of 3) from 1 fixture(s)\n")
            let rows1 = try await project.database.rows("SELECT id, title, pages FROM library_book")
            #expect(rows1 == [["1", "x", "7"]])
            #expect(
                try await project.database.rows(
                    "SELECT book_id, genre_id FROM library_book_genres") == [["1", "1"]])
        }
    }

    @Test(
        "faults name file, object and field, and nothing is loaded",
        arguments: [
            (
                #"[{"model": "library.book", "pk": 1, "fields": {"title": true}}]"#,
                "library.book:pk=1: field `title`: expected text, found a Boolean"
            ),
            (
                #"[{"model": "library.book", "pk": 1, "fields": {"pages": 4000000000}}]"#,
                "library.book:pk=1: field `pages`: value is out of range for the column (-2147483648 to 2147483647)"
            ),
            (
                #"[{"model": "library.book", "pk": 1, "fields": {"added": "noon"}}]"#,
                "library.book:pk=1: field `added`: expected a date and time of the years 1 to 9999, found other text"
            ),
            (
                #"[{"model": "library.book", "pk": 1, "fields": {"genres": [[1]]}}]"#,
                "library.book:pk=1: field `genres`: model `library.Genre` has no natural keys, only keys"
            ),
            (
                #"[{"model": "library.book", "pk": 1, "fields": {"size": 1}}]"#,
                "library.book:pk=1: field `size`: the model has no such field"
            ),
            (
                #"[{"model": "library.shelf", "pk": 1, "fields": {}}]"#,
                "library.shelf:pk=1: there is no model `library.shelf`"
            ),
            (#"[{"pk": 1}]"#, "object 1: the object has no `model`"),
            (
                #"[{"model": "library.book", "id": 1}]"#,
                "object 1: the object has `id`, which is none of `model`, `pk` and `fields`"
            ),
            ("[3]", "object 1: expected an object, found a number"),
            ("{}", "expected an array of objects, found an object"),
        ])
    func faults(_ text: String, _ message: String) async throws {
        try await withLibrary(on: .sqlite) { project in
            try write(text, to: "f.json", in: project)
            let result = await project.run(["loaddata", "f.json"], apps: [Library.self])
            #expect(
                result.error
                    == "error: Problem installing fixture '\(project.directory)/f.json': \(message)\n"
            )
            #expect(result.exitCode == .failure)
            let rows102 = try await project.database.rows("SELECT id FROM library_book")
            #expect(rows102 == [])
        }
    }

    @Test("a fixture that is no UTF-8 is refused by its line")
    func encoding() async throws {
        try await withLibrary(on: .sqlite) { project in
            let path = "\(project.directory)/f.json"
            let text = "[\n{\"model\": \"library.genre\", \"pk\": 1, \"fields\": {\"name\": \"a"
            try Data(Array(text.utf8) + [0xff] + Array("\"}}]".utf8))
                .write(to: URL(fileURLWithPath: path))
            let result = await project.run(["loaddata", "f.json"], apps: [Library.self])
            #expect(
                result.error
                    == "error: Problem installing fixture '\(path)': line 2: it is no UTF-8\n")
        }
    }

    @Test(
        "a reference to no row undoes the load, in Django's words", arguments: DatabaseKind.allCases
    )
    func dangling(_ kind: DatabaseKind) async throws {
        try await withLibrary(on: kind) { project in
            try write(
                #"[{"model": "library.book", "pk": 1, "fields": {"sequel": 9}}]"#, to: "f.json",
                in: project)
            let result = await project.run(["loaddata", "f"], apps: [Library.self])
            #expect(
                result.error
                    == "error: Problem installing fixtures: The row in table 'library_book' with primary"
                    + " key '1' has an invalid foreign key: library_book.sequel_id contains a value '9'"
                    + " that does not have a corresponding value in library_book.id.\n")
            let rows103 = try await project.database.rows("SELECT id FROM library_book")
            #expect(rows103 == [])
        }
    }

    @Test(
        "faults of the command line",
        arguments: [
            (["loaddata", "nope"], "error: No fixture named 'nope' found.\n"),
            (
                ["loaddata", "x.yaml"],
                "error: Problem installing fixture 'x.yaml': yaml is not a known serialization format.\n"
            ),
            (["loaddata", "-"], "error: --format must be specified when reading from stdin.\n"),
            (["dumpdata", "nope"], "error: No installed app with label 'nope'.\n"),
            (["dumpdata", "library.Shelf"], "error: Unknown model: library.Shelf\n"),
            (
                ["dumpdata", "library", "--pks", "1"],
                "error: You can only use --pks option with one model\n"
            ),
        ] as [([String], String)])
    func usage(_ words: [String], _ message: String) async throws {
        try await withLibrary(on: .sqlite) { project in
            let result = await project.run(words, apps: [Library.self])
            #expect(result.error == message)
            #expect(result.exitCode == .failure)
        }
    }

    @Test("a table that is missing")
    func missingTable() async throws {
        try await withProject { project in
            let result = await project.run(["dumpdata"], apps: [Library.self])
            #expect(
                result.error.hasPrefix(
                    "error: Unable to serialize database: no such table: library_genre"))
        }
    }

    @Test("flush asks for the word yes")
    func flushAsks() async throws {
        try await withLibrary(on: .sqlite) { project in
            try await project.database.executeScript(
                "INSERT INTO library_genre (name) VALUES ('a')")
            let no = await project.run(["flush"], apps: [Library.self], answers: ["y"])
            #expect(no.output == "Flush cancelled.\n")
            #expect(
                no.error == """
                    You have requested a flush of the database.
                    This will IRREVERSIBLY DESTROY all data currently in the "default" database,
                    and return each table to an empty state.
                    Are you sure you want to do this?

                        Type 'yes' to continue, or 'no' to cancel:
                    """ + " ")
            let rows104 = try await project.database.rows("SELECT id FROM library_genre")
            #expect(rows104 == [["1"]])
            let nobody = await project.run(["flush"], apps: [Library.self])
            #expect(nobody.exitCode == .refused)
            let yes = await project.run(["flush"], apps: [Library.self], answers: ["yes"])
            #expect(yes.exitCode == .success)
            try await project.database.executeScript(
                "INSERT INTO library_genre (name) VALUES ('b')")
            let rows105 = try await project.database.rows("SELECT id FROM library_genre")
            #expect(rows105 == [["1"]])
        }
    }

    @Test("sqlflush prints what flush runs", arguments: DatabaseKind.allCases)
    func sqlFlush(_ kind: DatabaseKind) async throws {
        try await withLibrary(on: kind) { project in
            let result = await project.run(["sqlflush"], apps: [Library.self])
            switch kind {
            case .sqlite:
                #expect(
                    result.output == """
                        BEGIN;
                        DELETE FROM "library_book_genres";
                        DELETE FROM "library_book";
                        DELETE FROM "library_genre";
                        UPDATE "sqlite_sequence" SET "seq" = 0 WHERE "name" IN ('library_book_genres', \
                        'library_book', 'library_genre');
                        COMMIT;

                        """)
            case .postgresql:
                #expect(
                    result.output == """
                        BEGIN;
                        TRUNCATE "library_book_genres", "library_book", "library_genre" RESTART IDENTITY;
                        COMMIT;

                        """)
            }
        }
    }

    @Test("createcachetable makes Django's table", arguments: DatabaseKind.allCases)
    func cacheTable(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            let made = await project.run(["createcachetable", "my_cache"])
            #expect(made.exitCode == .success)
            #expect(made.output == "")
            let again = await project.run(["createcachetable", "my_cache"])
            #expect(again.output == "Cache table 'my_cache' already exists.\n")
            let rows2 = try await project.database.rows(
                "SELECT cache_key, value, expires FROM my_cache")
            #expect(rows2 == [])
            let sql = await project.run(["createcachetable", "other", "--dry-run"])
            #expect(
                sql.output.hasPrefix(
                    "BEGIN;\nCREATE TABLE \"other\" (\"cache_key\" varchar(255) NOT NULL PRIMARY KEY, "
                ))
            await #expect(throws: DatabaseError.self) {
                _ = try await project.database.rows("SELECT * FROM other")
            }
        }
    }
}

@Suite struct DatabaseShellTests {
    @Test("the client gets the file or the URL, and a password only in its environment")
    func clients() throws {
        let sqlite = DatabaseClient(.sqlite(path: "db.sqlite3"), parameters: ["-header"]) {
            "/p/\($0)"
        }
        #expect(sqlite.program == "sqlite3")
        #expect(sqlite.arguments == ["/p/db.sqlite3", "-header"])
        let postgres = DatabaseClient(
            .postgresql(url: "postgresql://ann:p%40ss@host:5/name?sslmode=require"), parameters: []
        ) { $0 }
        #expect(postgres.program == "psql")
        #expect(postgres.arguments == ["postgresql://ann@host:5/name?sslmode=require"])
        #expect(postgres.environment == ["PGPASSWORD": "p@ss"])
        let plain = DatabaseClient(.postgresql(url: "postgresql:///name"), parameters: ["-c", "x"])
        { $0 }
        #expect(plain.arguments == ["postgresql:///name", "-c", "x"])
        #expect(plain.environment == [:])
    }

    @Test("a client that is not installed")
    func missing() {
        let client = DatabaseClient(.sqlite(path: "x"), parameters: []) { $0 }
        #expect {
            try client.execute(searchPath: "/nowhere")
        } throws: { error in
            (error as? CommandError)?.message
                == "You appear not to have the 'sqlite3' program installed or on your path."
        }
    }

    @Test("--all dumps the rows that a model hides as well", arguments: DatabaseKind.allCases)
    func hidden(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate", "--run-syncdb"], apps: [Leaflets.self])
            try await project.database.executeScript(
                "INSERT INTO leaflets_leaflet (id, is_withdrawn) VALUES (1, '0'), (2, '1'), (3, '0')"
            )
            func keys(_ words: String...) async -> [Substring] {
                await project.run(["dumpdata", "--format", "jsonl"] + words, apps: [Leaflets.self])
                    .output.split(separator: "\n").compactMap { line in
                        line.split(separator: "\"pk\": ").last?.prefix { $0.isNumber }
                    }
            }
            #expect(await keys() == ["1", "3"])
            #expect(await keys("--all") == ["1", "2", "3"])
            #expect(await keys("leaflets.Leaflet", "--pks", "1,2") == ["1"])
            #expect(await keys("leaflets.Leaflet", "--pks", "1,2", "-a") == ["1", "2"])
        }
    }
}
