internal import ORM
internal import Testing

@Suite struct DeepConditionTests {
    @Test(
        "deep conditions choose the rows that shallow ones do, also where something is NULL",
        arguments: Driver.allCases)
    func meaning(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            for (title, price) in [("none", nil), ("one", 1), ("two", 2)] as [(String, Double?)] {
                try await addBook(title, by: ann, price: price)
            }
            /// As many levels as asked for, which change nothing.
            func wrapped(_ condition: Condition<Book>, levels: Int) -> Condition<Book> {
                (0..<levels).reduce(condition) { condition, number in
                    number % 2 == 0
                        ? \.pages == 5 || condition : !(\.pages == 6) && condition
                }
            }
            let conditions: [Condition<Book>] = [
                \.price == 1, \.price != 1, !(\.price > 1), \.price == nil, !(\.price == nil),
                \.price == 1 || \.price == nil, !(\.price > 0 && \.price < 2),
                !(!(\.price == 1) || \.price == 2), Condition(\.price, .in([1, nil])),
                Condition(\.title, .icontains("O")), !Condition(\.title, .regex("^o")),
            ]
            for (number, condition) in conditions.enumerated() {
                for condition in [condition, !condition] {
                    let expected = try await Book.objects.filter(condition).count()
                    for levels in [14, 15, 16, 17, 18, 60, 120] {
                        let deep = wrapped(condition, levels: levels)
                        let count = try await Book.objects.filter(deep).count()
                        #expect(count == expected, "condition \(number), \(levels) levels")
                        let others = try await Book.objects.exclude(deep).count()
                        #expect(others == 3 - expected, "not condition \(number), \(levels) levels")
                    }
                }
            }
        }
    }

    @Test("a condition that is deep on every side is asked as well", arguments: Driver.allCases)
    func branches(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            for pages in 0..<4 as Range<Int32> {
                try await addBook("\(pages)", by: ann, pages: pages)
            }
            func tree(_ levels: Int, _ number: Int32) -> Condition<Book> {
                guard levels > 0 else { return \.pages == number % 4 }
                let (left, right) = (tree(levels - 1, number * 2), tree(levels - 1, number * 2 + 1))
                return levels % 2 == 0 ? left && !right : left || right
            }
            func holds(_ levels: Int, _ number: Int32, for pages: Int32) -> Bool {
                guard levels > 0 else { return pages == number % 4 }
                let left = holds(levels - 1, number * 2, for: pages)
                let right = holds(levels - 1, number * 2 + 1, for: pages)
                return levels % 2 == 0 ? left && !right : left || right
            }
            for levels in [4, 9, 10] {
                let deep = (0..<20 as Range<Int32>).reduce(tree(levels, 1)) { condition, number in
                    number % 2 == 0
                        ? condition && \.pages >= 0 : condition || tree(3, number)
                }
                let expected = (0..<4 as Range<Int32>).filter { pages in
                    (0..<20 as Range<Int32>).reduce(holds(levels, 1, for: pages)) {
                        holding, number in
                        number % 2 == 0 ? holding : holding || holds(3, number, for: pages)
                    }
                }
                let found = try await Book.objects.filter(deep).order(by: .ascending(\.pages)).all()
                #expect(found.map(\.pages) == expected, "\(levels) levels")
            }
        }
    }

    @Test(
        "what a database cannot read for its depth is an error that says so",
        arguments: Driver.allCases)
    func calculations(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            let ann = try await addAuthor("Ann")
            try await addBook("x", by: ann, pages: 3)
            let deep = Book.objects.filter { book in
                (0..<150).reduce(book.pages) { sum, _ in sum.absolute } == 3
            }
            guard database.dialect.features.hasShallowParser else {
                #expect(try await deep.count() == 1)
                return
            }
            let error = await #expect(throws: DatabaseError.self) { try await deep.count() }
            #expect(error?.code == .statementTooComplex)
            #expect(
                error?.message
                    == "the statement nests more brackets, functions or subqueries than SQLite reads:"
                    + " parser stack overflow; nest fewer of them, or find a part of it out by a query"
                    + " before")
        }
    }
}
