internal import Foundation
internal import ORM
internal import Testing

@Suite struct ExpressionTests {
    private func titles(_ query: QuerySet<Book>) async throws -> [String] {
        try await query.order(by: .ascending(\.id)).all().map(\.title)
    }

    @Test("fields of referred rows are conditions, orders and values", arguments: Driver.allCases)
    func acrossForeignKeys(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann", born: 1950)
            let bea = try await addAuthor("Bea", born: 1980, mentor: ann)
            var press = Publisher()
            press.name = "Press"
            try await press.save()
            try await addBook("a1", by: ann, publisher: press)
            let b1 = try await addBook("b1", by: bea)
            try await addBook("b2", by: bea, publisher: press)
            try await addReview("good", of: b1, stars: 5, critic: ann)
            let books = Book.objects
            #expect(try await titles(books.filter { $0.author.name == "Bea" }) == ["b1", "b2"])
            #expect(
                try await titles(books.filter { $0.author.mentor.name.icontains("AN") })
                    == ["b1", "b2"])
            #expect(try await titles(books.filter { $0.author.born.year > 1960 }) == ["b1", "b2"])
            #expect(
                try await titles(books.filter { $0.publisher.name == "Press" }) == ["a1", "b2"])
            // A row without the other is kept where the condition asks for nothing of it.
            #expect(try await titles(books.filter { $0.publisher.name == nil }) == ["b1"])
            #expect(try await titles(books.exclude { $0.publisher.name == "Press" }) == ["b1"])
            #expect(
                try await titles(
                    books.filter { $0.publisher.name == "X" || $0.author.name == "Ann" })
                    == ["a1"])
            #expect(try await titles(books.filter { $0.author.id == bea.id }) == ["b1", "b2"])
            #expect(try await titles(books.filter { $0.author == bea }) == ["b1", "b2"])
            #expect(
                try await Review.objects.filter { $0.book.author.mentor.name == $0.critic.name }
                    .count() == 1)
            #expect(
                try await books.order { [$0.author.name.descending, $0.id.ascending] }.all()
                    .map(\.title) == ["b1", "b2", "a1"])
            #expect(
                try await books.order { [$0.publisher.name.ascending.nullsLast, $0.id.ascending] }
                    .all().map(\.title) == ["a1", "b2", "b1"])
            #expect(
                try await books.order { [$0.publisher.name.descending.nullsFirst] }.first()?.title
                    == "b1")
            let rows = try await books.order(by: .ascending(\.id)).values {
                ($0.title, $0.author.name, $0.publisher.name, $0.author.mentor.name)
            }.all()
            #expect(rows.map(\.0) == ["a1", "b1", "b2"])
            #expect(rows.map(\.1) == ["Ann", "Bea", "Bea"])
            #expect(rows.map(\.2) == ["Press", nil, "Press"])
            #expect(rows.map(\.3) == [nil, "Ann", "Ann"])
            #expect(try await books.filter { $0.author.name == "Bea" }.count() == 2)
            #expect(try await books.filter { $0.author.name == "Bea" }.exists())
            #expect(
                try await books.filter { $0.author.name == "Bea" }.update(.set(\.pages, to: 7)) == 2
            )
            #expect(try await titles(books.filter(\.pages == 7)) == ["b1", "b2"])
            #expect(try await books.filter { $0.author.name == "Ann" }.delete().total == 1)
            var streamed: [String] = []
            for try await book in books.filter({ $0.author.name == "Bea" }).stream() {
                streamed.append(book.title)
            }
            #expect(streamed.sorted() == ["b1", "b2"])
        }
    }

    @Test("values are calculated in conditions, updates and results", arguments: Driver.allCases)
    func calculations(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            try await addBook("One", by: ann, pages: 10, sold: 25, price: 2)
            try await addBook("Two", by: ann, pages: 30, sold: 25)
            let books = Book.objects
            #expect(try await titles(books.filter { $0.pages > $0.sold }) == ["Two"])
            #expect(try await titles(books.filter { $0.pages * 2 < $0.sold }) == ["One"])
            #expect(try await titles(books.filter { $0.pages + $0.sold == 55 }) == ["Two"])
            #expect(try await titles(books.filter { $0.pages != $0.sold }) == ["One", "Two"])
            #expect(
                try await titles(books.filter { ($0.pages - $0.sold).absolute == 15 }) == ["One"])
            #expect(try await titles(books.filter { $0.pages % 4 == 2 }) == ["One", "Two"])
            #expect(try await titles(books.filter { $0.title.lower == "one" }) == ["One"])
            #expect(try await titles(books.filter { $0.title.length == 3 }) == ["One", "Two"])
            #expect(try await titles(books.filter { $0.price.coalesce(9) > 5 }) == ["Two"])
            #expect(
                try await books.update(
                    .set(\.pages) { $0.pages + $0.sold }, .set(\.title) { $0.title + "!" }) == 2)
            let values = try await books.order(by: .ascending(\.id)).values {
                ($0.title, $0.pages, $0.pages / 2, $0.price * 1.5, $0.title.upper)
            }.all()
            #expect(values.map(\.0) == ["One!", "Two!"])
            #expect(values.map(\.1) == [35, 55])
            #expect(values.map(\.2) == [17, 27])
            #expect(values.map(\.3) == [3, nil])
            #expect(values.map(\.4) == ["ONE!", "TWO!"])
            await #expect(throws: JoinedUpdateError.self) {
                try await books.update(.set(\.title) { $0.author.name })
            }
        }
    }

    @Test("constants have their own types, also beside nothing else", arguments: Driver.allCases)
    func constants(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await addBook("x", by: try await addAuthor("Ann"))
            func check<Value: FieldValue & Equatable>(_ value: Value, _ other: Value) async throws {
                let rows = try await Book.objects.values { _ in
                    (QueryExpression<Book, Value>(value), QueryExpression<Book, Value>(other))
                }.all()
                #expect(rows.map(\.0) == [value] && rows.map(\.1) == [other])
                let less = Book.objects.filter { _ in
                    QueryExpression<Book, Value>(value) < QueryExpression<Book, Value>(other)
                }
                #expect(try await less.count() == 1, "\(value) < \(other)")
                let same = Book.objects.filter { _ in QueryExpression<Book, Value>(value) == value }
                #expect(try await same.count() == 1, "\(value)")
            }
            try await check(false, true)
            try await check(9 as Int32, 10)
            try await check(9.5, 10)
            try await check(9 as Decimal, 10)
            try await check("9", "a")
            try await check(utc(2020, 1, 1), utc(2020, 1, 2))
            try await check(CalendarDate(daysSince1970: -1), CalendarDate(daysSince1970: 1))
            try await check(
                TimeOfDay(microsecondsSinceMidnight: 1), TimeOfDay(microsecondsSinceMidnight: 2))
            try await check(Duration.seconds(9), Duration.seconds(10))
            try await check([9, 255] as [UInt8], [10])
            let uuid = UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 255))
            try await check(
                uuid, UUID(uuid: (2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 1)))
        }
    }

    @Test("values come as tuples, each different one once if asked", arguments: Driver.allCases)
    func values(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            for (title, pages) in [("a", 1), ("b", 2), ("a", 1)] as [(String, Int32)] {
                try await addBook(title, by: ann, pages: pages)
            }
            let books = Book.objects.order(by: .ascending(\.id))
            #expect(try await books.values(\.title).all() == ["a", "b", "a"])
            let pairs = try await books.values(\.title, \.pages).all()
            #expect(pairs.map(\.0) == ["a", "b", "a"] && pairs.map(\.1) == [1, 2, 1])
            let distinct = Book.objects.order(by: .ascending(\.title)).values(\.title, \.pages)
                .distinct()
            #expect(try await distinct.all().map(\.1) == [1, 2])
            #expect(try await distinct.count() == 2)
            #expect(try await books.values(\.title).count() == 3)
            let first = try await books.values(\.title, \.author).first()
            #expect(first?.0 == "a" && first?.1 == ForeignKey(ann))
            #expect(try await books.filter(\.title == "b").values(\.pages).get() == 2)
            await #expect(throws: Book.DoesNotExist.self) {
                try await books.filter(\.title == "c").values(\.pages).get()
            }
            await #expect(throws: Book.MultipleObjectsReturned.self) {
                try await books.values(\.pages).get()
            }
        }
    }

    @Test("different rows are put in order by what is not selected", arguments: Driver.allCases)
    func distinctInOrder(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            let bea = try await addAuthor("Bea")
            let c = try await addBook("c", by: bea, pages: 1, price: 2)
            try await addBook("a", by: bea, pages: 2, price: 1)
            try await addBook("b", by: ann, pages: 1)
            for stars in [1, 2] as [Int32] { try await addReview("r", of: c, stars: stars) }
            let books = Book.objects.distinct().order {
                [$0.author.name.ascending, ($0.pages * 2).descending]
            }
            #expect(try await books.all().map(\.title) == ["b", "a", "c"])
            #expect(try await books.first()?.title == "b")
            #expect(try await books.last()?.title == "c")
            #expect(try await books.limit(2).count() == 2)
            #expect(try await books.limit(2).exists())
            var streamed: [String] = []
            for try await book in books.stream() { streamed.append(book.title) }
            #expect(streamed == ["b", "a", "c"])
            let related = try await books.selectRelated(\.author).all()
            #expect(related.map { $0.author.loaded?.name } == ["Ann", "Bea", "Bea"])
            #expect(try await books.only(\.title).all().map { try $0.title } == ["b", "a", "c"])
            let pages = try await books.limit(2).aggregate { $0.pages.sum() }
            #expect(pages == 3)
            let perPages = try await books.limit(2).group(by: \.pages).values { $0.countRows() }
            #expect(perPages.count == 2)
            let reviewed = try await Book.objects.distinct().order {
                [$0.related(\Review.book).count().descending, $0.id.ascending]
            }.annotate { $0.related(\Review.book).count() }.all()
            #expect(reviewed.map(\.0.title) == ["c", "a", "b"] && reviewed.map(\.1) == [2, 0, 0])
            // As in Django, what the rows are put in order by makes them different as well.
            let byTitle = Book.objects.order(by: .ascending(\.title))
            let every = byTitle.values(\.pages).distinct()
            let pagesByTitle = try await every.all()
            #expect(pagesByTitle == [2, 1, 1])
            #expect(try await every.first() == 2)
            let firstTwo = byTitle.limit(2).values(\.pages).distinct()
            #expect(try await firstTwo.count() == 2)
            let suffixed = Book.objects.order { [($0.title + "!").descending] }
            #expect(
                try await suffixed.values { $0.title + "!" }.distinct().all() == ["c!", "b!", "a!"])
            let shortest = byTitle.limit(1).values(\.pages).distinct()
            #expect(
                try await Book.objects.filter { $0.pages.in(shortest) }.all().map(\.title) == ["a"])
            #expect(try await Book.objects.filter { $0.pages.in(every) }.count() == 3)
            let ofB = Book.objects.filter(\.title == "b").values(\.pages)
            let union = shortest.union(ofB)
            let both: [Int32] = try await union.all().map { $0 }
            #expect(both.sorted() == [1, 2])
            #expect(try await union.count() == 2)
            #expect(try await books.limit(2).intersection(Book.objects).count() == 2)
            #expect(try await books.limit(1).update(.set(\.sold, to: 9)) == 1)
            #expect(try await Book.objects.get(\.sold == 9).title == "b")
            #expect(try await books.limit(2).delete().total == 2)
            #expect(try await Book.objects.all().map(\.title) == ["c"])
        }
    }
}
