import ORM
import TestSupport
import Testing

@testable import ORMPostgres

@Suite struct PostgresErrorTests {
    @Test("what a constraint refuses is told by table and column, without the values")
    func constraints() async throws {
        try await withBlog { database in
            try await database.execute(SQLStatement("INSERT INTO press_author (name) VALUES ('x')"))
            func error(_ sql: String, _ bindings: [DatabaseValue] = []) async -> DatabaseError? {
                await #expect(throws: DatabaseError.self) {
                    try await database.execute(SQLStatement(sql, bindings))
                }
            }
            let unique = await error("INSERT INTO press_author (name) VALUES (?)", [.text("x")])
            #expect(unique?.code == .uniqueViolation(table: "press_author", columns: ["name"]))
            #expect(
                unique?.description
                    == "duplicate key value violates unique constraint \"press_author_name_key\""
                    + " (in: INSERT INTO press_author (name) VALUES ($1))")
            #expect(
                await error("INSERT INTO press_author (name) VALUES (NULL)")?.code
                    == .notNullViolation(table: "press_author", column: "name"))
            #expect(await error("SELECT * FROM nowhere")?.code == .missingTable("nowhere"))
            let value = await error("SELECT ?::integer", [.text("secret")])
            #expect(
                value?.description
                    == "invalid input syntax for type integer: ... (in: SELECT $1::integer)")
            #expect(await error("SELECT", [.text("a\0b")])?.code == .other)
        }
    }

    @Test(
        "a connection that the server ends within a transaction is told as lost, with the statement"
    )
    func lostInTransaction() async throws {
        try await withBlog { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await database.transaction { connection in
                    var process: Int64 = 0
                    try await connection.query(
                        SQLStatement("SELECT pg_backend_pid()"), cost: .scan
                    ) { row in
                        process = row.integer(at: 0)
                        return true
                    }
                    let end = SQLStatement("SELECT pg_terminate_backend(\(process))")
                    try await Task.detached {
                        try await database.query(end, cost: .scan) { _ in true }
                    }.value
                    while true { _ = try await connection.execute(SQLStatement("SELECT 1")) }
                }
            }
            #expect(error?.code == .connectionLost)
            #expect(error?.description.hasSuffix("(in: SELECT 1)") == true)
            #expect(error?.message.contains("is closed") == false)
            let count = try await Tag.objects.count()
            #expect(count == 0)
        }
    }

    @Test("more values than a statement carries are refused in words")
    func tooManyValues() async throws {
        try await withBlog { database in
            let marks = Array(repeating: "?", count: 65_536).joined(separator: ", ")
            let error = await #expect(throws: DatabaseError.self) {
                try await database.execute(
                    SQLStatement(
                        "SELECT * FROM press_tag WHERE id IN (\(marks))",
                        (0..<65_536).map { .integer($0) }))
            }
            #expect(
                error?.message
                    == "PostgreSQL takes at most 65535 values with a statement, not 65536; ask in parts, or"
                    + " with a subquery")
        }
    }

    @Test("a statement without words does nothing, and one that copies rows is refused")
    func otherAnswers() async throws {
        try await withBlog { database in
            let nothing = try await database.execute(SQLStatement("-- nothing"))
            #expect(nothing.changedRows == 0)
            for sql in ["COPY press_tag TO STDOUT", "COPY press_tag FROM STDIN"] {
                await #expect(throws: DatabaseError.self) {
                    try await database.execute(SQLStatement(sql))
                }
            }
            let count = try await Tag.objects.count()
            #expect(count == 0)
        }
    }

    @Test("a foreign key without a row is refused, at the latest by the commit")
    func foreignKey() async throws {
        try await withBlog { _ in
            var post = Post()
            post.author = ForeignKey(99)
            let error = await #expect(throws: DatabaseError.self) { try await post.save() }
            #expect(error?.code == .foreignKeyViolation(table: "press_post"))
            let count = try await Post.objects.count()
            #expect(count == 0)
        }
    }

    @Test("a table that changes under a prepared statement is read with its new columns")
    func changedTable() async throws {
        try await withPostgres { database in
            try await database.executeScript("CREATE TABLE t (a integer); INSERT INTO t VALUES (1)")
            func columns() async throws -> Int {
                var count = 0
                try await database.query(SQLStatement("SELECT * FROM t"), cost: .lookup) { row in
                    count = row.columnCount
                    return false
                }
                return count
            }
            #expect(try await columns() == 1)
            try await database.executeScript("ALTER TABLE t ADD b text")
            #expect(try await columns() == 2)
        }
    }

    @Test("more statements than a connection keeps can be run")
    func manyStatements() async throws {
        try await withPostgres { database in
            for number in 1...600 {
                var result: Int64 = 0
                try await database.query(SQLStatement("SELECT \(number)::bigint"), cost: .lookup) {
                    result = $0.integer(at: 0)
                    return false
                }
                #expect(result == number)
            }
        }
    }

    @Test("after the server has closed every connection, new ones are opened")
    func reconnects() async throws {
        try await withBlog { database in
            let mark = SQLStatement("SELECT id FROM press_author WHERE id = ?", [.integer(1)])
            for cost in [QueryCost.lookup, .scan] {
                try await database.query(mark, cost: cost) { _ in false }
            }
            let url = try PostgresServer.shared.get().makeDatabase()
            let other = try PostgresDatabase(url: url, name: url)
            let name = try await self.name(of: database)
            try await other.query(
                SQLStatement(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = ?",
                    [.text(name)]),
                cost: .scan
            ) { _ in true }
            await other.close()
            for cost in [QueryCost.lookup, .scan] {
                // The end of an idle connection may not have been noticed yet, which one query finds out.
                do { try await database.query(mark, cost: cost) { _ in false } } catch let error
                    as DatabaseError
                { #expect(error.code == .connectionLost) }
                try await database.query(mark, cost: cost) { _ in false }
            }
        }
    }

    private func name(of database: PostgresDatabase) async throws -> String {
        var name = ""
        try await database.query(SQLStatement("SELECT current_database()"), cost: .scan) { row in
            name = row.text(at: 0)
            return false
        }
        return name
    }

    @Test("a server or URL that cannot be used is told without the password")
    func unreachable() async throws {
        let name = "postgresql://ann:********@127.0.0.1:1/shop"
        let database = try PostgresDatabase(
            url: "postgresql://ann:secret@127.0.0.1:1/shop", name: name)
        let error = await #expect(throws: DatabaseError.self) {
            try await database.executeScript("SELECT 1")
        }
        await database.close()
        #expect(error?.code == .cannotOpen)
        #expect(error?.description.hasPrefix("cannot connect to `\(name)`: ") == true)
        #expect(error?.description.contains("secret") == false)
        let refused = #expect(throws: DatabaseError.self) {
            try PostgresDatabase(url: "postgresql://h:x/db?bad=1", name: "URL")
        }
        #expect(refused?.description.hasPrefix("`URL` is no PostgreSQL URL: ") == true)
        await #expect(throws: DatabaseError.self) { try await database.executeScript("SELECT 1") }
    }

    @Test(
        "no part of a password is told, however it is written",
        arguments: [
            ("postgresql://u:se@cret@h/n", URLPassword.ambiguous),
            ("postgresql://u:se/cret@h/n", .ambiguous), ("postgresql://u:s@e?cret@h/n", .ambiguous),
            ("postgresql://u:secret@h/n", .present), ("postgresql://h/n?password=x", .present),
            ("postgresql://u:se?cret@h/n", .present), ("host=h password=secret", .present),
            ("postgresql://u@h/n", .none), ("postgresql://h:5432/n", .none),
            ("postgresql://h/n?application_name=a@b", .none), ("postgresql:///n", .none),
            ("dbname=n", .none),
        ])
    func passwords(_ url: String, _ expected: URLPassword) {
        #expect(URLPassword(url) == expected)
    }

    @Test(
        "libpq's words about a URL are told without what may be a password",
        arguments: [
            (
                "postgresql://u:50%zz@h/n",
                "`URL` is no PostgreSQL URL: invalid percent-encoded token: \"...\""
            ),
            (
                "postgresql://u:se@cret@h/n",
                "`URL` has a sign in its password, or in the name of its database, that a URL has"
                    + " another use for: write `@` as %40, `/` as %2F, `?` as %3F"
            ),
            (
                "host=h password=my secret",
                "`URL` is no PostgreSQL URL: missing \"...\" in connection info string"
            ),
        ])
    func passwordsOfFaultyURLs(_ url: String, _ message: String) {
        let error = #expect(throws: DatabaseError.self) {
            try PostgresDatabase(url: url, name: "URL")
        }
        #expect(error?.message == message)
    }

    @Test("placeholders are numbered, question marks in texts and comments are not")
    func placeholders() {
        #expect(Placeholders.numbered("a = ? AND b IN (?, ?)") == "a = $1 AND b IN ($2, $3)")
        #expect(
            Placeholders.numbered("SELECT '?''?', \"a?\"\"\", ? -- ?\n, ? /* ? */ ?")
                == "SELECT '?''?', \"a?\"\"\", $1 -- ?\n, $2 /* ? */ $3")
        let unchanged = [
            "SELECT E'it\\'s ?'", "SELECT e'a''\\'?'", "SELECT $$ ? ' $$", "SELECT $q$ ? $$ ? $q$",
            "SELECT 1 /* ? /* ? */ ? */", "SELECT '?", "SELECT $a$ ?", "SELECT 1 /* ?", "-- ?",
            "'?'",
            "",
        ]
        for sql in unchanged { #expect(Placeholders.numbered(sql) == sql) }
        #expect(Placeholders.numbered("SELECT name'\\', ?") == "SELECT name'\\', $1")
        #expect(Placeholders.numbered("?::text || a$b$ || ?$") == "$1::text || a$b$ || $2$")
        #expect(Placeholders.numbered("E'\\\\', ?, $$$$, ?") == "E'\\\\', $1, $$$$, $2")
    }
}
