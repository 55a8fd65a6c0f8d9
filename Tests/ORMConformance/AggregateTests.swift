internal import ORM
internal import Testing

@Suite struct AggregateTests {
    private func fill() async throws {
        let ann = try await addAuthor("Ann")
        let bea = try await addAuthor("Bea", mentor: ann)
        try await addBook("a1", by: ann, pages: 10, price: 2, published: utc(2020, 1, 1))
        try await addBook("a2", by: ann, pages: 20, price: 4, published: utc(2020, 6, 1))
        try await addBook("b1", by: bea, pages: 20, published: utc(2021, 1, 1))
    }

    @Test("a query is summed up in one statement", arguments: Driver.allCases)
    func whole(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let books = Book.objects
            let (count, sum, average, least, most) = try await books.aggregate {
                (
                    $0.countRows(), $0.pages.sum(), $0.pages.average(), $0.price.minimum(),
                    $0.published.maximum()
                )
            }
            #expect(count == 3 && sum == 50 && least == 2 && most == utc(2021, 1, 1))
            #expect(abs((average ?? 0) - 50.0 / 3) < 1e-9)
            let (priced, different, longer) = try await books.aggregate {
                (
                    $0.price.count(), $0.pages.count(distinct: true),
                    $0.countRows(where: $0.pages > 10)
                )
            }
            #expect(priced == 2 && different == 2 && longer == 2)
            let prices = try await books.aggregate {
                ($0.price.sum(), $0.price.sum(where: $0.author.name == "Bea"), $0.title.maximum())
            }
            #expect(prices.0 == 6 && prices.1 == nil && prices.2 == "b1")
            let none = try await books.filter(\.pages > 99).aggregate { $0.pages.sum() }
            #expect(none == nil)
            // A slice is summed up as it is.
            let longest = books.order(by: .descending(\.pages), .ascending(\.id)).limit(2)
            let sliced = try await longest.aggregate { $0.pages.sum() }
            let doubled = try await books.aggregate { ($0.pages * 2).sum() }
            #expect(sliced == 40 && doubled == 100)
        }
    }

    @Test(
        "groups have keys and values, and are chosen and put in order by them",
        arguments: Driver.allCases)
    func groups(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let perAuthor = try await Book.objects.group(by: { $0.author.name })
                .order { [$0.author.name.ascending] }
                .values { ($0.countRows(), $0.pages.sum(), $0.price.average()) }
            #expect(perAuthor.map(\.key) == ["Ann", "Bea"])
            #expect(perAuthor.map(\.values.0) == [2, 1])
            #expect(perAuthor.map(\.values.1) == [30, 20])
            #expect(perAuthor.map(\.values.2) == [3, nil])
            let perPages = try await Book.objects.filter(\.title != "a1").group(by: \.pages)
                .having { $0.countRows() > 1 && $0.title.minimum() == "a2" }
                .values { $0.countRows() }
            #expect(perPages.map(\.key) == [20] && perPages.map(\.values) == [2])
            let perAmount = try await Book.objects.group(by: { $0.pages * 2 + 1 })
                .order { [$0.countRows().ascending] }
                .values { $0.countRows() }
            #expect(perAmount.map(\.key) == [21, 41] && perAmount.map(\.values) == [1, 2])
            let perYear = try await Book.objects.group(by: { ($0.published.year, $0.author) })
                .order { [$0.countRows().descending, $0.published.minimum().ascending] }.limit(1)
                .values { $0.title.maximum() }
            #expect(perYear.count == 1)
            #expect(perYear[0].key.0 == 2020 && perYear[0].key.1 == ForeignKey(1))
            #expect(perYear[0].values == "a2")
        }
    }
}
