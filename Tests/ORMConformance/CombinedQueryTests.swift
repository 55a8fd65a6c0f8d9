internal import ORM
internal import Testing

@Suite struct CombinedQueryTests {
    private func fill() async throws {
        let ann = try await addAuthor("Ann")
        let bea = try await addAuthor("Bea")
        try await addAuthor("Cid")
        for name in ["Bea", "Dot"] { try await Publisher.objects.create { $0.name = name } }
        try await addBook("Bea", by: ann, pages: 3, price: 1)
        try await addBook("Eve", by: bea, pages: 2)
        try await addBook("Eve", by: bea, pages: 2)
    }

    @Test("tuples of several models are put in order, cut and counted", arguments: Driver.allCases)
    func orders(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let names = Author.objects.values(\.name).union(Publisher.objects.values(\.name))
            // Swift 6.3 takes a closure over a pack that stands in a macro for another one of the function.
            let sorted = names.order { [$0.ascending] }
            #expect(try await sorted.all() == ["Ann", "Bea", "Cid", "Dot"])
            let last = names.order { [$0.descending] }
            #expect(try await last.all() == ["Dot", "Cid", "Bea", "Ann"])
            #expect(try await last.offset(1).limit(2).all() == ["Cid", "Bea"])
            #expect(try await last.offset(3).all() == ["Ann"])
            #expect(try await last.first() == "Dot")
            #expect(try await last.offset(1).first() == "Cid")
            #expect(try await names.first() == "Ann")
            #expect(try await last.limit(0).first() == nil)
            #expect(try await names.count() == 4)
            #expect(try await last.limit(3).offset(2).count() == 2)
            #expect(try await names.exists())
            #expect(try await names.offset(4).exists() == false)
            #expect(try await names.limit(0).exists() == false)
            let all = Author.objects.values(\.name).union(
                Publisher.objects.values(\.name), all: true
            ).order { [$0.ascending] }
            #expect(try await all.all() == ["Ann", "Bea", "Bea", "Cid", "Dot"])
        }
    }

    @Test("several values decide, and NULL comes where it shall", arguments: Driver.allCases)
    func tuples(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let long = Book.objects.filter(\.pages > 2).values {
                ($0.title, $0.price, $0.pages * 2)
            }
            let short = Book.objects.filter(\.pages <= 2).values {
                ($0.author.name, $0.price, $0.pages)
            }
            let rows = try await long.union(short, all: true).order { name, price, pages in
                [name.ascending, price.descending.nullsLast, pages.ascending]
            }.all()
            #expect(rows.map(\.0) == ["Bea", "Bea", "Bea"])
            #expect(rows.map(\.1) == [1, nil, nil])
            #expect(rows.map(\.2) == [6, 2, 2])
            let nullsFirst = try await long.union(short).order { _, price, _ in
                [price.ascending.nullsFirst]
            }.all()
            #expect(nullsFirst.map(\.1) == [nil, 1])
            #expect(try await long.union(short).first()?.2 == (driver == .sqlite ? 2 : 6))
        }
    }

    @Test("what both have, or one has alone, is found as well", arguments: Driver.allCases)
    func intersections(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let authors = Author.objects.values(\.name)
            let publishers = Publisher.objects.values(\.name)
            let titles = Book.objects.values(\.title)
            #expect(try await authors.intersection(publishers).all() == ["Bea"])
            let others = authors.difference(publishers).order { [$0.ascending] }
            #expect(try await others.all() == ["Ann", "Cid"])
            // From left to right, whatever binds closer in SQL.
            #expect(
                try await authors.union(publishers).intersection(titles).all() == ["Bea"])
            let three = authors.union(publishers).union(titles).order { [$0.ascending] }
            #expect(try await three.all() == ["Ann", "Bea", "Cid", "Dot", "Eve"])
            let lastTwo = authors.union(publishers).order { [$0.descending] }.limit(2)
            #expect(try await lastTwo.difference(publishers).all() == ["Cid"])
            #expect(
                try await authors.union(titles, all: true).union(titles, all: true).count() == 9)
            let cut = Author.objects.order(by: .descending(\.name)).limit(1).values(\.name)
            let ofCut = cut.union(titles).order { [$0.ascending] }
            #expect(try await ofCut.all() == ["Bea", "Cid", "Eve"])
        }
    }

    @Test("queries of one model stay queries of records", arguments: Driver.allCases)
    func records(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let both = Book.objects.filter(\.pages == 3)
                .union(Book.objects.order(by: .descending(\.id)).limit(1))
            let titles = try await both.order(by: .descending(\.title)).all().map(\.title)
            #expect(titles == ["Eve", "Bea"])
            #expect(try await both.order(by: .ascending(\.title)).limit(1).all().count == 1)
            let (count, first) = (try await both.count(), try await both.first()?.title)
            #expect(count == 2 && first == "Bea")
            #expect(try await both.filter(\.pages == 2).exists())
        }
    }

    @Test("groups are put in order by what they are made by", arguments: Driver.allCases)
    func groups(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await fill()
            let perAmount = Book.objects.group(by: { $0.pages * 2 + 1 })
            let descending = try await perAmount.order { [($0.pages * 2 + 1).descending] }
                .values { $0.countRows() }
            #expect(descending.map(\.key) == [7, 5] && descending.map(\.values) == [1, 2])
            let second = try await perAmount.order { [($0.pages * 2 + 1).descending] }.offset(1)
                .values { $0.countRows() }
            #expect(second.map(\.key) == [5])
            let bySum = try await perAmount.having { ($0.pages * 2).sum() > 1 }
                .order { [($0.pages * 3).sum().descending, ($0.pages * 2 + 1).ascending] }
                .values { ($0.pages * 3).sum() }
            #expect(bySum.map(\.values) == [12, 9])
            let byPrice = try await Book.objects.group(by: {
                ($0.price.coalesce(0.5), $0.title.lower + "!")
            })
            .order { [($0.title.lower + "!").descending, $0.price.coalesce(0.5).ascending] }
            .values { $0.countRows(where: $0.pages > 1) }
            #expect(byPrice.map(\.key.1) == ["eve!", "bea!"])
            #expect(byPrice.map(\.values) == [2, 1])
        }
    }
}
