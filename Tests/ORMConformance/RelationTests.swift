internal import ORM
internal import Testing

@Suite struct RelationTests {
    /// Two authors, three books, two genres and three reviews.
    private func fill() async throws {
        let ann = try await addAuthor("Ann")
        let bea = try await addAuthor("Bea", mentor: ann)
        var press = Publisher()
        press.name = "Press"
        try await press.save()
        let a1 = try await addBook("a1", by: ann, pages: 10, publisher: press)
        let b1 = try await addBook("b1", by: bea, pages: 20)
        let b2 = try await addBook("b2", by: bea, pages: 30, publisher: press)
        var (crime, poems) = (Genre(), Genre())
        crime.label = "crime"
        poems.label = "poems"
        try await crime.save()
        try await poems.save()
        try await a1.genres.add(poems, crime)
        try await b1.genres.add(crime)
        try await addReview("good", of: a1, stars: 5, critic: bea)
        try await addReview("bad", of: a1, stars: 1)
        try await addReview("fine", of: b2, stars: 3, critic: ann)
    }

    private func titles(_ query: QuerySet<Book>) async throws -> [String] {
        try await query.order(by: .ascending(\.id)).all().map(\.title)
    }

    @Test("rows are found by what refers to them, each once", arguments: Driver.allCases)
    func toMany(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let books = Book.objects
            #expect(try await titles(books.filter { $0.genres.any() }) == ["a1", "b1"])
            #expect(
                try await titles(books.filter { $0.genres.any { $0.label == "poems" } }) == ["a1"])
            // A condition by key path means the same inside.
            #expect(
                try await titles(books.filter { $0.genres.any { _ in \.label == "poems" } })
                    == ["a1"])
            #expect(
                try await titles(books.exclude { $0.genres.any { $0.label == "crime" } }) == ["b2"])
            #expect(
                try await titles(books.filter { $0.related(\Review.book).any() }) == ["a1", "b2"])
            #expect(
                try await titles(
                    books.filter { $0.related(\Review.book).any { $0.critic.name == "Ann" } })
                    == ["b2"])
            #expect(
                try await titles(
                    books.filter {
                        $0.related(\Review.book).all { $0.stars >= 3 } && $0.author.name == "Bea"
                    })
                    == ["b1", "b2"])
            #expect(
                try await titles(books.filter { $0.related(\Review.book).count() == 2 }) == ["a1"])
            #expect(
                try await titles(
                    books.filter { $0.author.related(\Author.mentor).any { $0.name == "Bea" } })
                    == ["a1"])
            #expect(
                try await titles(books.filter { $0.author.mentor.related(\Book.author).any() })
                    == ["b1", "b2"])
            let genres = try await Genre.objects.filter {
                $0.related(\Book.genres).count() > 1
            }.all()
            #expect(genres.map(\.label) == ["crime"])
            let reviewed = try await Review.objects.filter {
                $0.book.genres.any { $0.label == "crime" }
            }.order(by: .ascending(\.id)).values(\.text).all()
            #expect(reviewed == ["good", "bad"])
            // Of a relation to the model itself, the inner table is another one than the outer.
            let mentors = try await Author.objects.filter {
                $0.related(\Author.mentor).any { $0.related(\Book.author).count() == 2 }
            }.all()
            #expect(mentors.map(\.name) == ["Ann"])
        }
    }

    @Test("related rows count in updates, deletions and orders", arguments: Driver.allCases)
    func toManyChanges(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let books = Book.objects
            #expect(
                try await books.order { [$0.related(\Review.book).count().descending] }.first()?
                    .title == "a1")
            #expect(
                try await books.filter { $0.related(\Review.book).any() }.update(
                    .set(\.sold, to: 9)) == 2)
            #expect(
                try await books.filter { $0.related(\Review.book).any() }.update(
                    .set(\.pages) { $0.pages + 1 },
                    .set(\.sold) { $0.related(\Review.book).aggregate { $0.stars.maximum() } }) == 2
            )
            let sold = try await books.order(by: .ascending(\.id)).values(\.sold).all()
            #expect(sold == [5, 0, 3])
            #expect(
                try await books.filter { !$0.related(\Review.book).any() }.delete().byModel
                    == ["library.Book": 1, "library.Book_genres": 1])
        }
    }

    @Test("values are calculated for each record", arguments: Driver.allCases)
    func annotations(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let rows = try await Book.objects.order(by: .ascending(\.id)).annotate {
                (
                    $0.related(\Review.book).count(),
                    $0.related(\Review.book).aggregate { $0.stars.average() },
                    $0.genres.count(), $0.author.name
                )
            }.all()
            #expect(rows.map(\.0.title) == ["a1", "b1", "b2"])
            #expect(rows.map(\.1) == [2, 0, 1])
            #expect(rows.map(\.2) == [3, nil, 3])
            #expect(rows.map(\.3) == [2, 1, 0])
            #expect(rows.map(\.4) == ["Ann", "Bea", "Bea"])
            let first = try await Book.objects.filter(\.title == "a1").selectRelated(\.publisher)
                .annotate { $0.related(\Review.book).filter { $0.stars > 2 }.count() }.get()
            #expect(first.1 == 1 && first.0.publisher?.loaded?.name == "Press")
        }
    }

    @Test("referred rows come in the same statement", arguments: Driver.allCases)
    func selectRelated(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let count = StatementCount()
            let names = try await StatementCount.$current.withValue(count) {
                var names: [[String?]] = []
                let books = Book.objects.selectRelated(\.author) { $0.selectRelated(\.mentor) }
                    .selectRelated(\.publisher).order(by: .ascending(\.id))
                for book in try await books.all() {
                    let author = try await book.author.get()
                    names.append([
                        author.name, author.mentor?.loaded?.name, book.publisher?.loaded?.name,
                    ])
                }
                return names
            }
            #expect(count.statements == 1)
            #expect(
                names == [["Ann", nil, "Press"], ["Bea", "Ann", nil], ["Bea", "Ann", "Press"]])
            var book = try await Book.objects.filter(\.title == "b1").selectRelated(\.author).get()
            #expect(book.author.loaded?.name == "Bea")
            book.author.id = 1
            #expect(book.author.loaded == nil)
            #expect(try await book.author.get().name == "Ann")
            let streamed = Review.objects.selectRelated(\.book) { $0.selectRelated(\.author) }
                .selectRelated(\.critic).order(by: .ascending(\.id))
            var seen: [String] = []
            for try await review in streamed.stream() {
                let book = try #require(review.book.loaded)
                seen.append(
                    "\(book.title) \(book.author.loaded?.name ?? "") "
                        + "\(review.critic?.loaded?.name ?? "-")")
            }
            #expect(seen == ["a1 Ann Bea", "a1 Ann -", "b2 Bea Ann"])
        }
    }

    @Test("rows of many records are read together", arguments: Driver.allCases)
    func prefetch(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let count = StatementCount()
            try await StatementCount.$current.withValue(count) {
                let books = try await Book.objects.prefetchRelated(\.genres)
                    .order(by: .ascending(\.id)).all()
                var labels: [[String]] = []
                for book in books { labels.append(try await book.genres.all().map(\.label)) }
                #expect(labels == [["crime", "poems"], ["crime"], []])
                #expect(count.statements == 2)
                let reviews = try await books.related(
                    \Review.book, in: Review.objects.order(by: .descending(\.stars)))
                #expect(
                    books.map { reviews[$0.id, default: []].map(\.stars) } == [[5, 1], [], [3]])
                #expect(count.statements == 3)
            }
            let some = try await Book.objects.prefetchRelated(
                \.genres, Genre.objects.filter(\.label == "crime").order(by: .descending(\.id))
            ).get(\.title == "a1")
            #expect(try await some.genres.all().map(\.label) == ["crime"])
            try await some.genres.remove(Genre(id: 1))
            #expect(try await some.genres.all().map(\.label) == ["poems"])
            for try await book in Book.objects.prefetchRelated(\.genres).stream() {
                let isSame = try await book.genres.all().map(\.id) == book.genres.keys()
                #expect(isSame)
            }
            await #expect(throws: SlicedQueryError.self) {
                try await Book.objects.prefetchRelated(\.genres, Genre.objects.limit(1)).all()
            }
        }
    }

    @Test("records of some fields know which they have", arguments: Driver.allCases)
    func partialRecords(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let books = Book.objects.order(by: .ascending(\.id))
            let some = try await books.only(\.pages, \.title).all()
            #expect(try some.map { try $0.title } == ["a1", "b1", "b2"])
            #expect(try some.map { try $0.pages } == [10, 20, 30])
            #expect(some.map(\.id) == [1, 2, 3])
            let error = #expect(throws: DeferredFieldError.self) { try some[0].author }
            #expect(
                error?.description
                    == "`library.Book.author` was not read; name it in `only`, or call `load()` for "
                    + "the whole record")
            #expect(try await some[1].load().author == ForeignKey(2))
            let rest = try #require(try await books.defer(\.title, \.id).first())
            #expect(throws: DeferredFieldError.self) { try rest.title }
            #expect(try rest.pages == 10 && rest.author == ForeignKey(1))
            await #expect(throws: UnknownFieldError.self) {
                try await books.only(\.author.id).all()
            }
        }
    }

    @Test("queries are united, intersected and subtracted", arguments: Driver.allCases)
    func sets(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let short = Book.objects.filter(\.pages <= 20)
            let beas = Book.objects.filter { $0.author.name == "Bea" }
            let longest = Book.objects.order(by: .descending(\.pages)).limit(1)
            #expect(try await titles(short.union(beas)) == ["a1", "b1", "b2"])
            #expect(try await titles(short.intersection(beas)) == ["b1"])
            #expect(try await titles(short.difference(beas)) == ["a1"])
            #expect(try await titles(longest.union(short.filter(\.pages < 15))) == ["a1", "b2"])
            #expect(try await short.union(beas).filter(\.pages > 10).count() == 2)
            let names = Author.objects.values(\.name).union(Publisher.objects.values(\.name))
            let each = try await names.all()
            #expect(each.sorted() == ["Ann", "Bea", "Press"])
            let twice = Author.objects.values(\.name).union(
                Author.objects.order(by: .ascending(\.name)).limit(1).values(\.name), all: true)
            let all = try await twice.all()
            #expect(all.sorted() == ["Ann", "Ann", "Bea"])
            #expect(try await twice.count() == 3)
            #expect(try await Book.objects.distinct().count() == 3)
            #expect(try await titles(Book.objects.distinct()) == ["a1", "b1", "b2"])
        }
    }
}
