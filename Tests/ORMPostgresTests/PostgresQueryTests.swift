import Foundation
import ORM
import ORMPostgres
import Testing

@Suite struct PostgresQueryTests {
    @Test("a record comes back as it was saved, with the key that the database gave it")
    func roundTrip() async throws {
        try await withBlog { _ in
            var author = Author()
            author.name = "Ann O'Hara \\ \u{1F600}"
            try await author.save()
            var post = Post()
            post.title = "What? Why? \"quoted\""
            post.views = -7
            post.rating = 0.1
            post.isPublic = true
            post.author = ForeignKey(author.id)
            post.created = Date(timeIntervalSince1970: 1_700_000_000.123456)
            try await post.save()
            #expect(author.id == 1)
            #expect(post.id == 1)
            #expect(try await Post.objects.get(\.id == 1) == post)
            #expect(try await Post.objects.all() == [post])

            post.rating = nil
            post.author = nil
            try await post.save()
            #expect(try await Post.objects.get(\.title == post.title) == post)
        }
    }

    @Test("conditions, order and slices select the same rows as on SQLite")
    func conditions() async throws {
        try await withBlog { _ in
            for number in 1...5 {
                var post = Post()
                post.title = "post \(number)%_"
                post.views = Int32(number * 10)
                post.rating = number == 3 ? nil : Double(number)
                post.isPublic = number.isMultiple(of: 2)
                try await post.save()
            }
            func ids(_ query: QuerySet<Post>) async throws -> [Int64] {
                try await query.order(by: .ascending(\.id)).all().map(\.id)
            }
            let posts = Post.objects
            #expect(try await ids(posts.filter(\.views >= 30 && \.isPublic == true)) == [4])
            #expect(try await ids(posts.exclude(\.rating > 1)) == [1, 3])
            #expect(try await ids(posts.filter(\.title, .contains("5%"))) == [5])
            #expect(try await ids(posts.filter(\.title, .startsWith("post 2"))) == [2])
            #expect(try await ids(posts.filter(\.id, .in([1, 5, 9]))) == [1, 5])
            #expect(try await ids(posts.filter(\.rating == nil)) == [3])
            #expect(
                try await posts.order(by: .descending(\.views)).limit(2).offset(1).all().map(\.id)
                    == [4, 3])
            #expect(try await posts.filter(\.views < 35).count() == 3)
            #expect(try await posts.filter(\.views == 99).exists() == false)
            #expect(try await posts.filter(\.views > 30).delete().total == 2)
            #expect(try await posts.count() == 3)
        }
    }

    @Test("many-to-many fields are read and written")
    func manyToMany() async throws {
        try await withBlog { _ in
            var tags: [Tag] = []
            for label in ["a", "b", "c"] {
                var tag = Tag()
                tag.label = label
                try await tag.save()
                tags.append(tag)
            }
            var post = Post()
            try await post.save()
            try await post.tags.set(Array(tags.prefix(2)))
            #expect(try await post.tags.all().map(\.label) == ["a", "b"])
            #expect(try await post.delete().total == 3)
        }
    }

    @Test("a stream reads a table in batches, and leaving it early gives the connection back")
    func streams() async throws {
        try await withBlog { database in
            try await database.executeScript(
                "INSERT INTO press_tag (label) SELECT 'tag ' || n FROM generate_series(1, 1234) n;")
            var count = 0
            for try await tag in Tag.objects.order(by: .ascending(\.id)).stream() {
                count += 1
                #expect(tag.label == "tag \(count)")
            }
            #expect(count == 1234)
            for _ in 1...30 {
                for try await _ in Tag.objects.stream() { break }
            }
            #expect(try await Tag.objects.count() == 1234)
            try await database.transaction {
                var count = 0
                for try await _ in Tag.objects.stream() { count += 1 }
                #expect(count == 1234)
                #expect(try await Tag.objects.count() == 1234)
            }
        }
    }

    @Test(
        "a day beyond what an instant can be is refused, not a trap",
        arguments: ["infinity", "-infinity", "5000000-01-01"])
    func distantDays(_ day: String) async throws {
        try await withPostgres { database in
            let error = await #expect(throws: DatabaseError.self) {
                try await database.rows("SELECT \(day)::text::date AS born", as: Date.self)
            }
            #expect(error?.message == "column born holds no date and time")
        }
    }

    @Test("a numeric is read as an integer to the last digit, and not at all with a fraction")
    func wholeNumerics() async throws {
        try await withPostgres { database in
            func read(_ number: String) async throws -> [Int64] {
                let binary = try await database.rows(
                    "SELECT \(number)::text::numeric", as: Int64.self)
                // A point has no binary form here, so that all columns come as text.
                let text = try await database.rows(
                    "SELECT \(number)::text::numeric, point(1, 2)", as: Int64.self)
                return binary + text
            }
            let numbers = try await read("9007199254740993.00")
            #expect(numbers == [Int64](repeating: 9_007_199_254_740_993, count: 2))
            for wrong in ["1.5", "9223372036854775808", "NaN"] {
                await #expect(throws: FieldValueError.self) { try await read(wrong) }
            }
        }
    }

    @Test("the columns of a row are read by their types, also beside one of an unknown type")
    func textTypes() async throws {
        try await withPostgres { database in
            let columns =
                "1.50::numeric, 'a?'::text, ?::uuid, NULL, '-0.5'::numeric(5, 3), '2.0e4'::numeric,"
                + " '00:00:01.5'::time, '1999-12-31'::date, '::1'::inet, '10.1.0.0/16'::inet"
            var values: [DatabaseValue] = []
            var real = 0.0
            func read(_ columns: String) async throws {
                let statement = SQLStatement(
                    "SELECT \(columns)", [.text("00000000-0000-0000-0000-0000000000ff")])
                try await database.query(statement, cost: .scan) { row in
                    values = (0..<row.columnCount).map(row.value)
                    real = row.real(at: 0)
                    return true
                }
            }
            try await read(columns)
            #expect(
                values == [
                    .decimal(1.5), .text("a?"), .uuid(text: "000000000000000000000000000000ff"),
                    .null, .decimal(-0.5), .decimal(20_000), .time(1_500_000), .date(10_956),
                    .text("::1"), .text("10.1.0.0/16"),
                ])
            #expect(real == 1.5)
            let binary = values
            try await read(columns + ", '(1,2)'::point")
            #expect(values == binary + [.text("(1,2)")])
            #expect(real == 1.5)
        }
    }

    @Test("instants beside columns of unknown types are read, and values of every type as text")
    func textForms() async throws {
        try await withPostgres { database in
            let instant = Date(timeIntervalSince1970: 1.5)
            let dates = try await database.rows(
                """
                SELECT '1970-01-01 00:00:01.5'::timestamp, '1970-01-01 02:00:01.5+02'::timestamptz,
                    '1970-01-02'::date, '(1,2)'::point
                """, as: Date.self, Date.self, Date.self, String.self)
            let row = try #require(dates.first)
            #expect(row.0 == instant)
            #expect(row.1 == instant)
            #expect(row.2 == Date(timeIntervalSince1970: 86_400))
            #expect(row.3 == "(1,2)")
            let texts = try await database.rows(
                "SELECT '1970-01-01 02:00:01.5+02'::timestamptz, '1 day 2 seconds'::interval",
                as: String.self, String.self)
            let words = try #require(texts.first)
            #expect(words.0 == "1970-01-01 00:00:01.500000")
            #expect(words.1 == "1 00:00:02")
        }
    }
}
