internal import Foundation
internal import ORM
internal import Testing

/// A row that is told apart by a text.
struct Stock: Model, Equatable {
    var id = ""
    var amount: Int32 = 0
    var note: String?
    var updated = Date.distantPast

    static let appLabel = "library"
    static let meta = ModelMeta<Stock> {
        PrimaryKey(\.id, maxLength: 20)
        IntegerField(\.amount)
        TextField(\.note)
        DateTimeField(\.updated, autoNow: true)
    }
}

/// A model of nothing but a key.
private struct Ticket: Model, Equatable {
    var id: Int64 = 0

    static let appLabel = "library"
    static let meta = ModelMeta<Ticket> { PrimaryKey(\.id) }
}

@Suite struct SavingTests {
    @Test("a row is found or made, once by many tasks", arguments: Driver.allCases)
    func getOrCreate(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let made = try await Author.objects.getOrCreate(\.name == "Ann") { $0.name = "Ann" }
            #expect(made.isCreated && made.record.id == 1)
            let found = try await Author.objects.getOrCreate(\.name == "Ann") { $0.name = "Ann" }
            #expect(!found.isCreated && found.record == made.record)
            let created = try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        try await Author.objects.getOrCreate(\.name == "Bea") { $0.name = "Bea" }
                            .isCreated
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(created == 1)
            // The refused insert does not spoil the transaction around it.
            try await database.transaction {
                let error = await #expect(throws: DatabaseError.self) {
                    try await Author.objects.getOrCreate(\.name == "Cid") { $0.name = "Ann" }
                }
                #expect(
                    error?.code == .uniqueViolation(table: "library_author", columns: ["name"]))
                let count = try await Author.objects.count()
                #expect(count == 2)
            }
            #expect(try await Author.objects.create { $0.name = "Dan" }.id > 2)
        }
    }

    @Test("a row is changed or made", arguments: Driver.allCases)
    func updateOrCreate(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await database.createTables(of: [Stock.self])
            for expected in [(true, 5), (false, 10)] as [(Bool, Int32)] {
                let result = try await Stock.objects.updateOrCreate(\.id == "a") {
                    $0.id = "a"
                } update: {
                    $0.amount += 5
                }
                #expect(result.isCreated == expected.0 && result.record.amount == expected.1)
            }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        _ = try await Stock.objects.updateOrCreate(\.id == "b") {
                            $0.id = "b"
                        } update: {
                            $0.amount += 1
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await Stock.objects.get(\.id == "b").amount == 8)
        }
    }

    @Test("many records are inserted at once, with their keys", arguments: Driver.allCases)
    func bulkCreate(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            var authors = (1...1203).map { number in
                var author = Author()
                author.name = "author\t\(number)\\N"
                if number.isMultiple(of: 2) { author.born = utc(2000, 1, 1, 0, 0, Double(number)) }
                return author
            }
            let count = StatementCount()
            try await StatementCount.$current.withValue(count) {
                try await Author.objects.bulkCreate(&authors)
            }
            #expect(count.statements < 10)
            #expect(authors.map(\.id) == (1...1203).map { Int64($0) })
            #expect(try await Author.objects.order(by: .ascending(\.id)).all() == authors)
            // The generator goes on behind the keys that it gave.
            #expect(try await addAuthor("next").id == 1204)
            var few = [Author(id: 5000, name: "given"), Author(name: "made")]
            try await Author.objects.bulkCreate(&few)
            #expect(few[0].id == 5000 && few[1].id > 1204)
            // One record that is refused takes the others with it.
            for size in [2, 300] {
                var bad = (0..<size).map { Author(name: "new \($0)") } + [Author(name: "given")]
                let error = await #expect(throws: DatabaseError.self) {
                    try await Author.objects.bulkCreate(&bad)
                }
                #expect(
                    error?.code == .uniqueViolation(table: "library_author", columns: ["name"]))
                #expect(bad[0].id == 0)
                #expect(try await Author.objects.filter(\.name, .startsWith("new ")).count() == 0)
            }
        }
    }

    @Test(
        "records that a constraint refuses are left out or change the row",
        arguments: Driver.allCases)
    func conflicts(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann", born: 1950)
            var again = [Author(name: "Ann"), Author(name: "Bea")]
            try await Author.objects.bulkCreate(&again, onConflict: .ignore)
            #expect(again.map(\.id) == [0, 0])
            #expect(try await Author.objects.values(\.name).all().count == 2)
            #expect(try await Author.objects.get(\.id == ann.id) == ann)
            var newer = [
                Author(name: "Cid", born: utc(1960, 1, 1)),
                Author(name: "Ann", mentor: ForeignKey(ann)),
            ]
            try await Author.objects.bulkCreate(
                &newer, onConflict: .update(\.born, \.mentor, unique: [\.name]))
            #expect(newer[1].id == ann.id)
            let read = try await Author.objects.get(\.id == ann.id)
            #expect(read.born == nil && read.mentor == ForeignKey(ann))
            #expect(try await Author.objects.get(\.name == "Cid").born == utc(1960, 1, 1))
        }
    }

    @Test("records of nothing but a key are inserted at once", arguments: Driver.allCases)
    func bulkCreateKeys(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Ticket.self])
            var tickets = [Ticket(), Ticket(), Ticket(id: 10_000)]
            try await Ticket.objects.bulkCreate(&tickets)
            #expect(Set(tickets.map(\.id)).count == 3 && !tickets.contains { $0.id == 0 })
            var others = [Ticket(), Ticket(id: 10_000)]
            try await Ticket.objects.bulkCreate(&others, onConflict: .ignore)
            #expect(try await Ticket.objects.count() == 4)
            var many = Array(repeating: Ticket(), count: 300)
            try await Ticket.objects.bulkCreate(&many)
            #expect(try await Ticket.objects.count() == 304)
        }
    }

    @Test("many rows are changed and found by their keys at once", arguments: Driver.allCases)
    func bulkUpdate(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("Ann")
            var books = (1...700).map { Book(title: "\($0)", author: ForeignKey(ann)) }
            try await Book.objects.bulkCreate(&books)
            for index in books.indices {
                books[index].pages = Int32(index)
                books[index].price = index.isMultiple(of: 2) ? nil : Double(index) / 2
                books[index].published = utc(2001, 1, 1, 0, 0, Double(index))
                books[index].title = "not written"
            }
            let count = StatementCount()
            let changed = try await StatementCount.$current.withValue(count) {
                try await Book.objects.bulkUpdate(books, \.pages, \.price, \.published)
            }
            #expect(changed == 700 && count.statements == 2)
            let read = try await Book.objects.inBulk([1, 700, 999, 1])
            #expect(read.keys.sorted() == [1, 700])
            #expect(read[700]?.pages == 699 && read[700]?.price == 349.5 && read[1]?.price == nil)
            #expect(read[700]?.title == "700" && read[700]?.published == books[699].published)
            #expect(try await Book.objects.filter(\.pages > 690).inBulk([1, 700]).count == 1)
            let byName = try await Author.objects.inBulk(["Ann", "Nobody", "Ann"], by: \.name)
            #expect(byName.mapValues(\.name) == ["Ann": "Ann"])
            let error = await #expect(throws: AmbiguousFieldError.self) {
                try await Book.objects.inBulk(["x"], by: \.title)
            }
            #expect(
                error?.description
                    == "`library.Book.title` is not unique, so that several rows may have one value"
            )
        }
    }

    @Test("the first and last rows are those in the query's order", arguments: Driver.allCases)
    func ends(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            for (title, pages) in [("b", 2), ("c", 3), ("a", 1)] as [(String, Int32)] {
                try await addBook(
                    title, by: ann, pages: pages, published: utc(2000 + Int(pages), 1, 1))
            }
            let books = Book.objects
            #expect(try await books.first()?.title == "b")
            #expect(try await books.last()?.title == "a")
            #expect(try await books.order(by: .ascending(\.title)).last()?.title == "c")
            #expect(try await books.latest(\.published)?.title == "c")
            let dated = try await addAuthor("Dated", born: 1950)
            try await addAuthor("Undated")
            #expect(try await Author.objects.latest(\.born) == dated)
            #expect(try await Author.objects.earliest(\.born) == dated)
            #expect(try await Author.objects.filter(\.born == nil).latest(\.born) != nil)
            #expect(try await books.earliest(\.published)?.title == "a")
            #expect(try await books.filter(\.pages > 9).last() == nil)
            await #expect(throws: SlicedQueryError.self) { try await books.limit(1).last() }
            let plan = try await books.filter(\.id == 1).explain()
            #expect(plan.contains("library_book"))
        }
    }

    @Test("statements of one's own bind what is interpolated", arguments: Driver.allCases)
    func raw(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("Ann")
            let book = try await addBook("it's \"x\"", by: ann, pages: 3)
            let title = book.title
            let (table, column) = ("library_book", "title")
            let found = try await Book.objects.raw(
                "SELECT 1 AS extra, * FROM \(identifier: table) WHERE \(identifier: column) = \(title)"
            ).all()
            #expect(found == [book])
            let hostile = "x' OR '1' = '1"
            #expect(
                try await Book.objects.raw("SELECT * FROM library_book WHERE title = \(hostile)")
                    .all() == [])
            let error = await #expect(throws: MissingColumnError.self) {
                try await Book.objects.raw("SELECT id, title FROM library_book").all()
            }
            #expect(
                error?.description
                    == "the statement selects no column `pages`, which `library.Book` has")
            let rows = try await database.rows(
                "SELECT title, pages, price FROM library_book WHERE pages < \(Int32(9))",
                as: String.self, Int32.self, Double?.self)
            #expect(rows.map(\.0) == [title] && rows.map(\.1) == [3] && rows.map(\.2) == [nil])
            #expect(
                try await database.run("UPDATE library_book SET title = \(hostile)").changedRows
                    == 1)
            #expect(try await Book.objects.values(\.title).all() == [hostile])
            await #expect(throws: FieldValueError.notFinite) {
                try await database.run("UPDATE library_book SET price = \(Double.nan)")
            }
        }
    }
}
