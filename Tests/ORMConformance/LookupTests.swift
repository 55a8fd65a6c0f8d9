internal import Foundation
internal import ORM
internal import Testing

@Suite struct LookupTests {
    private func titles(_ query: QuerySet<Book>) async throws -> [String] {
        try await query.order(by: .ascending(\.id)).all().map(\.title)
    }

    @Test("texts are found by each lookup, with and without case", arguments: Driver.allCases)
    func texts(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            let all = [
                "Alpha", "alphabet", "beta 50%", "50_a", "a*b?[c]", "back\\slash", "it's", "1️⃣",
            ]
            for title in all { try await addBook(title, by: ann) }
            let books = Book.objects
            let expected: [(Lookup<String>, [String])] = [
                (.in(["Alpha", "it's", "none"]), ["Alpha", "it's"]),
                (.in([]), []),
                (.iexact("ALPHA"), ["Alpha"]),
                (.iexact("50_A"), ["50_a"]),
                (.contains("alpha"), ["alphabet"]),
                (.icontains("ALPHA"), ["Alpha", "alphabet"]),
                (.contains("%"), ["beta 50%"]),
                (.icontains("_"), ["50_a"]),
                (.contains("*b?["), ["a*b?[c]"]),
                (.contains("\\"), ["back\\slash"]),
                (.startsWith("alpha"), ["alphabet"]),
                (.istartsWith("aLpha"), ["Alpha", "alphabet"]),
                (.startsWith("5"), ["50_a"]),
                (.startsWith("a*"), ["a*b?[c]"]),
                (.startsWith("a?"), []),
                (.startsWith("*\u{FE0F}\u{20E3}"), []), (.startsWith("%\u{301}"), []),
                (.istartsWith("A*B?["), ["a*b?[c]"]),
                (.endsWith("%"), ["beta 50%"]),
                (.endsWith("_a"), ["50_a"]),
                (.endsWith("PHA"), []),
                (.iendsWith("PHA"), ["Alpha"]),
                (.endsWith("[c]"), ["a*b?[c]"]),
                (.startsWith(""), all), (.endsWith(""), all), (.contains(""), all),
                (.regex("^[Aa]lpha$"), ["Alpha"]),
                (.regex("\\d+%"), ["beta 50%"]),
                (.regex("ALPHA"), []),
                (.iregex("^ALPHA"), ["Alpha", "alphabet"]),
                (.regex("b?\\["), ["a*b?[c]"]),
                (.range("alphabet"..."back"), ["alphabet"]),
            ]
            for (number, (lookup, found)) in expected.enumerated() {
                let titles = try await titles(books.filter(\.title, lookup))
                #expect(titles == found, "lookup \(number)")
                let others = try await self.titles(books.exclude(\.title, lookup))
                #expect(others == all.filter { !found.contains($0) }, "lookup \(number), negated")
            }
        }
    }

    @Test("a list may be of any length", arguments: Driver.allCases)
    func longLists(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            let all = ["plain", #"a"b\c"#, "{x,y}", "it's", "", "NULL"]
            for title in all { try await addBook(title, by: ann) }
            let keys = (3..<100_003).map { Int64($0) }
            #expect(try await titles(Book.objects.filter(\.id, .in(keys))) == Array(all[2...]))
            #expect(try await titles(Book.objects.exclude(\.id, .in(keys))) == Array(all[..<2]))
            let others = (0..<2_000).map { "other \($0)" }
            for title in all {
                #expect(
                    try await titles(Book.objects.filter(\.title, .in(others + [title]))) == [title]
                )
            }
        }
    }

    @Test("a long list may be of values of any kind", arguments: Driver.allCases)
    func longListsOfKinds(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Specimen.self])
            for specimen in Specimen.extremes {
                var specimen = specimen
                try await specimen.save()
                func check<Value: FieldValue>(
                    _ property: any KeyPath<Specimen, Value> & Sendable,
                    _ other: (Int) -> Value
                ) async throws {
                    let others = (0..<1_200).map(other)
                    let all = Specimen.objects.filter(\.id == specimen.id)
                    let wanted = others + [specimen[keyPath: property]]
                    let (found, left) = (
                        try await all.filter(property, .in(wanted)).count(),
                        try await all.exclude(property, .in(wanted)).count()
                    )
                    #expect(found == 1 && left == 0, "\(property)")
                }
                try await check(\.big) { Int64($0) }
                try await check(\.ratio) { Double($0) / 3 }
                try await check(\.price) { Decimal($0) / 4 + 7 }
                try await check(\.body) { "\"\($0)\\" }
                try await check(\.token) { _ in UUID() }
                try await check(\.address) { "10.0.0.\($0 % 256)" }
                try await check(\.born) { CalendarDate(daysSince1970: Int64($0)) }
                try await check(\.opens) { TimeOfDay(microsecondsSinceMidnight: Int64($0)) }
                try await check(\.seen) { Date(timeIntervalSince1970: Double($0) + 0.5) }
                try await check(\.length) { .seconds($0 + 1) }
                try await check(\.data) { [UInt8($0 % 256), 1] }
                try await check(\.extra) { ["n": .integer(Int64($0))] }
            }
            let keys = (0..<300_000).map { Int64($0) }
            #expect(try await Specimen.objects.filter(\.id, .in(keys)).count() == 2)
        }
    }

    @Test(
        "a sign with a combining mark behind it has no meaning in patterns either",
        arguments: Driver.allCases)
    func combiningMarks(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            for sign in ["*", "?", "[", "%", "_", "\\"] {
                let marked = "\(sign)\u{FE0F}\u{20E3}"
                try await addBook("\(marked)y", by: ann)
                try await addBook("x😀\(marked)y", by: ann)
                let books = Book.objects
                #expect(
                    try await titles(books.filter(\.title, .startsWith(marked))) == ["\(marked)y"])
                #expect(
                    try await titles(books.filter(\.title, .istartsWith(marked))) == ["\(marked)y"])
                #expect(
                    try await titles(books.filter(\.title, .endsWith("😀\(marked)y")))
                        == ["x😀\(marked)y"])
                #expect(try await titles(books.filter(\.title, .contains(marked))).count == 2)
                #expect(try await titles(books.filter(\.title, .icontains(marked))).count == 2)
            }
        }
    }

    @Test("a text of any length is looked for at either end", arguments: Driver.allCases)
    func longTexts(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Specimen.self])
            let text = String(repeating: "Ä*?", count: 20_000)
            var specimen = Specimen(body: "\(text)b")
            try await specimen.save()
            let all = Specimen.objects
            #expect(try await all.filter(\.body, .startsWith(text)).count() == 1)
            #expect(try await all.filter(\.body, .startsWith(text + "c")).count() == 0)
            #expect(
                try await all.filter(\.body, .endsWith("*?" + text.dropFirst(3) + "b")).count() == 1
            )
            #expect(try await all.filter(\.body, .endsWith(text)).count() == 0)
            #expect(try await all.filter(\.body, .contains(text)).count() == 1)
            #expect(try await all.filter(\.body, .istartsWith(text)).count() == 1)
            #expect(try await all.filter(\.body, .iendsWith(text + "B")).count() == 1)
        }
    }

    @Test("a pattern that is none is an error that does not show it", arguments: Driver.allCases)
    func badPattern(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            try await addBook("x", by: try await addAuthor("Ann"))
            let error = await #expect(throws: DatabaseError.self) {
                try await Book.objects.filter(\.title, .regex("secret(")).count()
            }
            #expect(error?.message.hasPrefix("invalid regular expression") == true)
            #expect(error?.description.contains("secret") == false)
        }
    }

    @Test("conditions are chained and nested without end, or refused", arguments: Driver.allCases)
    func longConditions(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            for pages in [10, 20, 30] as [Int32] {
                try await addBook("\(pages)", by: ann, pages: pages)
            }
            let books = Book.objects
            for count in [33, 5_000] {
                var oneOf = \Book.pages == 20
                var noneOf = !(\Book.pages == 20)
                var chained = books
                for number in 1..<Int32(count) {
                    oneOf = oneOf || \.pages == 1_000 + number
                    noneOf = noneOf && !(\.pages == 1_000 + number)
                    chained = chained.filter(\.pages != 20 + number * 10)
                }
                #expect(try await titles(books.filter(oneOf)) == ["20"])
                #expect(try await titles(books.filter(noneOf)) == ["10", "30"])
                #expect(try await titles(books.exclude(oneOf)) == ["10", "30"])
                #expect(try await titles(chained) == ["10", "20"])
            }
            var negated = \Book.pages == 20
            for _ in 0..<5_001 { negated = !negated }
            #expect(try await titles(books.filter(negated)) == ["10", "30"])
            #expect(try await titles(books.filter(!negated)) == ["20"])
            // Each level is another kind than the one within, so that there is nothing to merge.
            func alternating(_ depth: Int) -> Condition<Book> {
                (0..<depth).reduce(\.pages == 20) { condition, number in
                    switch number % 3 {
                    case 0: \.pages == 1_000 || condition
                    case 1: \.pages < 1_000 && condition
                    default: !(!condition)
                    }
                }
            }
            for depth in [45, 100, 145] {
                #expect(try await titles(books.filter(alternating(depth))) == ["20"])
                #expect(try await titles(books.exclude(alternating(depth))) == ["10", "30"])
                let both = alternating(depth - 1) && (\.title == "10" || alternating(depth - 2))
                #expect(try await titles(books.filter(both)) == ["20"])
                #expect(
                    try await books.filter(alternating(depth)).update(.set(\.sold, to: 1)) == 1)
            }
            for depth in [200, 100_000] {
                await #expect(throws: QueryNestingError.self) {
                    try await books.filter(alternating(depth)).count()
                }
            }
            await #expect(throws: QueryNestingError.self) {
                try await books.filter { book in
                    (0..<5_000).reduce(book.pages) { sum, _ in sum + 1 } > 0
                }.count()
            }
            await #expect(throws: QueryNestingError.self) {
                try await (0..<5_000).reduce(books) { rows, _ in rows.limit(2).union(books) }
                    .count()
            }
        }
    }

    @Test("no text with a null character is looked for", arguments: Driver.allCases)
    func nullCharacters(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let refused: [QuerySet<Book>] = [
                Book.objects.filter(\.title == "a\0"),
                Book.objects.filter { $0.pages > 1 && !($0.title >= "a\0") },
                Book.objects.filter(\.title, .in(["a", "a\0"])),
                Book.objects.filter(\.title, .range("a"..."b\0")),
                Book.objects.filter(\.title, .contains("\0")),
                Book.objects.filter(\.title, .regex("\0")),
            ]
            for query in refused {
                let error = await #expect(throws: NullCharacterLookupError.self) {
                    try await query.count()
                }
                #expect(
                    error?.description == "A string literal cannot contain NUL (0x00) characters."
                        + " (compared with column `title`)")
            }
            let related = await #expect(throws: NullCharacterLookupError.self) {
                try await Book.objects.filter { $0.author.name == "a\0" }.all()
            }
            #expect(related?.column == "name")
            let calculated = await #expect(throws: NullCharacterLookupError.self) {
                try await Book.objects.filter { $0.title + "\0" == $0.author.name }.all()
            }
            #expect(calculated?.column == nil)
        }
    }

    @Test("numbers and NULL are compared", arguments: Driver.allCases)
    func comparisons(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            for (pages, price) in [(10, 1.5), (20, nil), (30, 3.0), (40, 4.5)] as [(Int32, Double?)]
            {
                try await addBook("\(pages)", by: ann, pages: pages, price: price)
            }
            let books = Book.objects
            #expect(try await titles(books.filter(\.pages, .range(20...30))) == ["20", "30"])
            #expect(try await titles(books.filter { $0.pages.range(20...30) }) == ["20", "30"])
            #expect(try await titles(books.filter { $0.price.range(1...3) }) == ["10", "30"])
            #expect(try await titles(books.filter(\.price, .isNull)) == ["20"])
            #expect(try await titles(books.filter(\.price, .isNotNull)) == ["10", "30", "40"])
            #expect(try await titles(books.filter { $0.price.isNull }) == ["20"])
            #expect(try await titles(books.filter { $0.price == nil }) == ["20"])
            #expect(try await titles(books.filter { $0.price != nil }) == ["10", "30", "40"])
            #expect(try await titles(books.filter { $0.price != 3 }) == ["10", "20", "40"])
            #expect(try await titles(books.exclude { $0.price > 2 }) == ["10", "20"])
            #expect(
                try await titles(
                    books.filter { $0.pages < 20 || ($0.pages >= 30 && $0.price <= 3) })
                    == ["10", "30"])
            #expect(try await titles(books.filter { !($0.pages == 10) }) == ["20", "30", "40"])
            #expect(try await titles(books.filter { $0.pages.in([10, 40]) }) == ["10", "40"])
            await #expect(throws: FieldValueError.notOrdered) {
                try await books.filter { $0.price < nil }.count()
            }
            await #expect(throws: FieldValueError.notFinite) {
                try await books.filter { $0.price == .nan }.count()
            }
        }
    }

    @Test("parts of an instant are those in UTC", arguments: Driver.allCases)
    func dateParts(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann", born: 1970)
            try await addAuthor("Bea")
            let instants = [
                ("new year", utc(2024, 1, 1)), ("leap", utc(2024, 2, 29, 13, 45, 59.75)),
                ("last", utc(2024, 12, 31, 23, 59, 59.999999)), ("next", utc(2025, 1, 1)),
                ("sunday", utc(2023, 1, 1, 6, 7, 8)),
            ]
            for (title, instant) in instants {
                try await addBook(title, by: ann, published: instant)
            }
            let books = Book.objects
            #expect(
                try await titles(books.filter { $0.published.year == 2024 })
                    == ["new year", "leap", "last"])
            #expect(try await titles(books.filter { $0.published.year < 2024 }) == ["sunday"])
            #expect(try await titles(books.filter { $0.published.year > 2024 }) == ["next"])
            #expect(
                try await titles(books.filter { $0.published.year <= 2023 }) == ["sunday"])
            #expect(try await titles(books.filter { $0.published.year >= 2025 }) == ["next"])
            #expect(
                try await titles(books.filter { $0.published.year != 2024 }) == ["next", "sunday"])
            #expect(try await titles(books.filter { $0.published.year == 0 }) == [])
            #expect(try await titles(books.filter { $0.published.year < 10_000 }).count == 5)
            #expect(try await titles(books.filter { $0.published.month == 2 }) == ["leap"])
            let parts = try await books.order(by: .ascending(\.id)).values {
                (
                    $0.published.year, $0.published.quarter, $0.published.month, $0.published.day,
                    $0.published.week, $0.published.weekday, $0.published.isoWeekday,
                    $0.published.hour, $0.published.minute, $0.published.second
                )
            }.all().map { [$0, $1, $2, $3, $4, $5, $6, $7, $8, $9] }
            #expect(
                parts == [
                    [2024, 1, 1, 1, 1, 2, 1, 0, 0, 0],
                    [2024, 1, 2, 29, 9, 5, 4, 13, 45, 59],
                    [2024, 4, 12, 31, 1, 3, 2, 23, 59, 59],
                    [2025, 1, 1, 1, 1, 4, 3, 0, 0, 0],
                    [2023, 1, 1, 1, 52, 1, 7, 6, 7, 8],
                ])
            let born = try await Author.objects.order(by: .ascending(\.id)).values {
                ($0.name, $0.born.year)
            }.all()
            #expect(born.map(\.0) == ["Ann", "Bea"])
            #expect(born.map(\.1) == [1970, nil])
        }
    }

    @Test("a subquery stands for a list of values", arguments: Driver.allCases)
    func subqueries(_ driver: Driver) async throws {
        try await driver.withLibrary { _ in
            let ann = try await addAuthor("Ann")
            let bea = try await addAuthor("Bea", mentor: ann)
            try await addBook("a1", by: ann, pages: 10)
            try await addBook("b1", by: bea, pages: 20)
            try await addBook("Bea", by: ann, pages: 30)
            let books = Book.objects
            let anns = Author.objects.filter(\.name, .startsWith("A"))
            #expect(try await titles(books.filter(\.author, .in(anns))) == ["a1", "Bea"])
            #expect(try await titles(books.filter { $0.author.in(anns) }) == ["a1", "Bea"])
            #expect(try await titles(books.exclude(\.author, .in(anns))) == ["b1"])
            #expect(
                try await titles(books.filter(\.title, .in(Author.objects.values(\.name))))
                    == ["Bea"])
            // A slice decides which rows the subquery has.
            let longest = books.order(by: .descending(\.pages)).limit(2)
            #expect(
                try await titles(books.filter { $0.pages.in(longest.values(\.pages)) })
                    == ["b1", "Bea"])
        }
    }

    @Test("letters beyond ASCII have their case where SQLite compares")
    func unicodeCase() async throws {
        try await Driver.sqlite.withLibrary { _ in
            try await addBook("ÉCOLE", by: try await addAuthor("Ann"))
            #expect(try await titles(Book.objects.filter(\.title, .icontains("éco"))) == ["ÉCOLE"])
            let lower = try await Book.objects.values { $0.title.lower }.all()
            #expect(lower == ["école"])
        }
    }
}
