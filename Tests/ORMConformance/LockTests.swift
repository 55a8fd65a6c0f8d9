internal import Foundation
internal import ORM
internal import Testing

@Suite struct LockTests {
    /// Runs `body` in a transaction of another connection, if the database has locks of rows.
    private func elsewhere(
        _ database: any Database, _ body: @escaping @Sendable () async throws -> Void
    ) async throws {
        guard database.dialect.features.hasRowLocks else { return }
        try await Task.detached {
            try await Databases.$override.withValue([database]) {
                try await database.transaction { try await body() }
            }
        }.value
    }

    private func titlesOfFreeBooks() async throws -> [String] {
        try await Book.objects.selectForUpdate(.skipping).order(by: .ascending(\.id)).all()
            .map(\.title)
    }

    private func namesOfFreeAuthors() async throws -> [String] {
        try await Author.objects.selectForUpdate(.skipping).order(by: .ascending(\.id)).all()
            .map(\.name)
    }

    @Test("rows are locked until the transaction ends", arguments: Driver.allCases)
    func locks(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("Ann")
            try await addBook("x", by: ann)
            try await addBook("y", by: ann)
            await #expect(throws: LockOutsideTransactionError.self) {
                try await Book.objects.selectForUpdate().all()
            }
            try await database.transaction {
                let locked = try await Book.objects.filter(\.title == "x")
                    .selectRelated(\.publisher).selectForUpdate().get()
                #expect(locked.title == "x")
                try await elsewhere(database) {
                    let (books, authors) = (
                        try await titlesOfFreeBooks(), try await namesOfFreeAuthors()
                    )
                    #expect(books == ["y"] && authors == ["Ann"])
                }
                var code: DatabaseError.Code?
                do {
                    try await elsewhere(database) {
                        _ = try await Book.objects.selectForUpdate(.failing).all()
                    }
                } catch let error as DatabaseError {
                    code = error.code
                }
                #expect(code == (database.dialect.features.hasRowLocks ? .busy : nil))
            }
        }
    }

    @Test("rows that a query refers to are locked where it says so", arguments: Driver.allCases)
    func related(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("Ann")
            let bea = try await addAuthor("Bea")
            let x = try await addBook("x", by: ann)
            let y = try await addBook("y", by: bea)
            try await addReview("of x", of: x, stars: 1)
            try await addReview("of y", of: y, stars: 2)
            func check(
                _ query: QuerySet<Review>, leaves books: [String], _ authors: [String],
                reviews: Int
            ) async throws {
                try await database.transaction {
                    #expect(try await query.filter(\.stars == 1).get().text == "of x")
                    try await elsewhere(database) {
                        let (freeBooks, freeAuthors) = (
                            try await titlesOfFreeBooks(), try await namesOfFreeAuthors()
                        )
                        #expect(freeBooks == books && freeAuthors == authors)
                        let free = try await Review.objects.selectForUpdate(.skipping).all()
                        #expect(free.count == reviews)
                    }
                }
            }
            let reviews = Review.objects
            try await check(
                reviews.selectForUpdate(of: .related(\.book)), leaves: ["y"], ["Ann", "Bea"],
                reviews: 2)
            try await check(
                reviews.selectRelated(\.book) { $0.selectRelated(\.author) }
                    .selectForUpdate(.failing, of: .own, .related(\.book, .related(\.author))),
                leaves: ["x", "y"], ["Bea"], reviews: 1)
            try await check(
                reviews.filter { $0.book.author.name == "Ann" }
                    .selectForUpdate(of: .related(\.book), .related(\.book, .related(\.author))),
                leaves: ["y"], ["Bea"], reviews: 2)
        }
    }

    @Test("locks without keys let others refer to the rows", arguments: Driver.allCases)
    func keys(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("Ann")
            try await database.transaction {
                _ = try await Author.objects.selectForUpdate(noKey: true).get(\.name == "Ann")
                try await elsewhere(database) {
                    #expect(try await namesOfFreeAuthors() == [])
                    // With its key locked, this would wait for the end of the transaction around it.
                    try await addBook("x", by: ann)
                }
            }
            #expect(
                try await Book.objects.count() == (database.dialect.features.hasRowLocks ? 1 : 0))
        }
    }

    @Test("every way of reading records locks them", arguments: Driver.allCases)
    func readers(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("Ann")
            let x = try await addBook("x", by: ann)
            try await addBook("y", by: ann)
            let crime = try await Genre.objects.create { $0.label = "crime" }
            try await x.genres.add(crime)
            let locked = Book.objects.filter(\.title == "x").selectForUpdate()
            let ways: [@Sendable () async throws -> Int] = [
                { try await locked.distinct().all().count },
                { try await locked.first() == nil ? 0 : 1 },
                { try await locked.values(\.title).all().count },
                { try await locked.only(\.title).all().count },
                { try await locked.annotate { $0.pages + 1 }.all().count },
                { try await locked.distinct().annotate { $0.pages }.all().count },
                { try await locked.inBulk([x.id]).count },
                { try await locked.stream().reduce(0) { count, _ in count + 1 } },
            ]
            for (number, read) in ways.enumerated() {
                try await database.transaction {
                    #expect(try await read() == 1, "way \(number)")
                    try await elsewhere(database) {
                        let free = try await titlesOfFreeBooks()
                        #expect(free == ["y"], "way \(number)")
                    }
                }
            }
            try await database.transaction {
                let books = Book.objects.prefetchRelated(\.genres, Genre.objects.selectForUpdate())
                #expect(try await books.get(\.title == "x").genres.all() == [crime])
                try await elsewhere(database) {
                    let free = try await Genre.objects.selectForUpdate(.skipping).all()
                    #expect(free == [])
                }
            }
        }
    }

    @Test("queries whose rows are several at once lock none of them", arguments: Driver.allCases)
    func refused(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await addBook("x", by: try await addAuthor("Ann"))
            let locked = Book.objects.selectForUpdate()
            let ways: [@Sendable () async throws -> Void] = [
                { _ = try await locked.values(\.title).distinct().all() },
                { _ = try await locked.values(\.title).union(Book.objects.values(\.title)).all() },
                { _ = try await Book.objects.values(\.title).union(locked.values(\.title)).all() },
                { _ = try await locked.group(by: \.title).values { $0.countRows() } },
            ]
            for (number, read) in ways.enumerated() {
                let error = await #expect(throws: LockedQueryError.self, "way \(number)") {
                    try await database.transaction { try await read() }
                }
                #expect(
                    error?.description
                        == "selectForUpdate cannot lock rows of `library.Book` by distinct values,"
                        + " groups or combined queries; lock the records by a query of their own"
                        + " first")
            }
            // What only counts needs no locks.
            try await database.transaction {
                let (count, distinct) = (
                    try await locked.count(), try await locked.distinct().count()
                )
                #expect(count == 1 && distinct == 1)
                #expect(try await locked.exists())
                #expect(try await locked.aggregate { $0.countRows() } == 1)
                #expect(try await locked.delete().total == 1)
            }
        }
    }
}
