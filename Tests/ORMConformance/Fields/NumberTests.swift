internal import Foundation
internal import ORM
internal import Testing

/// What a seat costs.
private struct Fare: Model {
    var id: Int64 = 0
    var price: Decimal = 0
    var discount: Decimal?
    /// Held by a column smaller than the property.
    var seats = 0
    var line: ForeignKey<Line>?

    static let appLabel = "railway"
    static let meta = ModelMeta<Fare> {
        PrimaryKey(\.id)
        DecimalField(\.price, maxDigits: 10, decimalPlaces: 2, dbIndex: true)
        DecimalField(\.discount, maxDigits: 10, decimalPlaces: 2)
        SmallIntegerField(\.seats, dbIndex: true)
        ForeignKeyField(\.line, onDelete: .cascade)
    }
}

private struct Line: Model {
    var id: Int64 = 0

    static let appLabel = "railway"
    static let meta = ModelMeta<Line> { PrimaryKey(\.id) }
}

/// Numbers whose kind a database forgets as soon as they are calculated with.
@Suite struct NumberTests {
    private func ids(_ query: QuerySet<Fare>) async throws -> [Int64] {
        try await query.order(by: .ascending(\.id)).all().map(\.id)
    }

    private func withFares(
        _ driver: Driver, _ body: (any Database) async throws -> Void
    ) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Line.self, Fare.self])
            var line = Line()
            try await line.save()
            for (price, discount, seats) in [
                (-3, nil, 10), (1.5, 0.5, 20), (2, nil, 30), (10, 1, 32_767),
            ] as [(Decimal, Decimal?, Int)] {
                var fare = Fare(price: price, discount: discount, seats: seats)
                if price > 0 { fare.line = ForeignKey(line) }
                try await fare.save()
            }
            try await body(database)
        }
    }

    @Test("decimals that were calculated are compared as numbers", arguments: Driver.allCases)
    func decimals(_ driver: Driver) async throws {
        try await withFares(driver) { _ in
            let fares = Fare.objects
            #expect(try await ids(fares.filter { $0.price * 2 > 3 }) == [3, 4])
            #expect(try await ids(fares.filter { $0.price * 2 == 3 }) == [2])
            #expect(try await ids(fares.filter { $0.price * 2 != 3 }) == [1, 3, 4])
            #expect(try await ids(fares.filter { $0.price + 1 < 5 }) == [1, 2, 3])
            #expect(try await ids(fares.filter { $0.price - $0.price <= 0 }) == [1, 2, 3, 4])
            #expect(try await ids(fares.filter { $0.price.absolute > 2 }) == [1, 4])
            #expect(try await ids(fares.filter { ($0.price + 1).range(2...3) }) == [2, 3])
            #expect(
                try await ids(fares.filter { ($0.price + 1).meets(.in([2.5, 11, 99])) }) == [2, 4])
            #expect(try await ids(fares.filter { $0.discount.coalesce(9) > 1 }) == [1, 3])
            #expect(
                try await ids(fares.filter { $0.discount.coalesce(9) > $0.price }) == [1, 3])
            #expect(
                try await ids(fares.filter { QueryExpression(Decimal(9)) < $0.price * 1 }) == [4])
            #expect(
                try await ids(
                    fares.filter { _ in
                        QueryExpression<Fare, Decimal>(9) < QueryExpression(Decimal(10))
                    })
                    == [1, 2, 3, 4])
            #expect(
                try await fares.order { [$0.discount.coalesce(9).descending, $0.id.ascending] }
                    .all().map(\.id) == [1, 3, 4, 2])
            let dear = try await fares.group(by: \.line).having { $0.price.maximum() > 3 }
                .values { ($0.price.maximum(), $0.countRows(where: $0.price * 2 > 3)) }
            #expect(dear.map(\.values.0) == [10] && dear.map(\.values.1) == [2])
            #expect(
                try await Line.objects.filter {
                    $0.related(\Fare.line).aggregate { $0.price.maximum() } > 3
                }.count() == 1)
            #expect(
                try await Line.objects.filter {
                    $0.related(\Fare.line).aggregate { $0.price.maximum() } > 10
                }.count() == 0)
            #expect(try await ids(fares.filter { $0.price / 4 == 2.5 }) == [4])
            #expect(
                try await ids(fares.filter { $0.price / $0.discount.coalesce(2) * 2 == 6 }) == [2])
            #expect(try await ids(fares.filter { ($0.price + $0.price) / 8 == 2.5 }) == [4])
            try await fares.update(.set(\.price) { $0.price * 2 }, .set(\.discount, to: 0.25))
            #expect(try await ids(fares.filter(\.price > 3)) == [3, 4])
            #expect(try await ids(fares.filter(\.discount == 0.25)) == [1, 2, 3, 4])
            // A literal is a binary fraction first, of more digits than the column has.
            try await fares.filter(\.id == 1).update(.set(\.price, to: 1234.56))
            #expect(try await ids(fares.filter(\.price == 1234.56)) == [1])
            #expect(try await ids(fares.filter { $0.price.in([1234.56]) }) == [1])
        }
    }

    @Test("integers beyond a column are compared with what it holds", arguments: Driver.allCases)
    func largeIntegers(_ driver: Driver) async throws {
        try await withFares(driver) { _ in
            let fares = Fare.objects
            #expect(try await ids(fares.filter(\.seats < 100_000)) == [1, 2, 3, 4])
            #expect(try await ids(fares.filter(\.seats > -100_000)) == [1, 2, 3, 4])
            #expect(try await ids(fares.filter(\.seats >= 32_768)) == [])
            #expect(try await ids(fares.filter(\.seats == Int.max)) == [])
            #expect(try await ids(fares.filter(\.seats != 100_000)) == [1, 2, 3, 4])
            #expect(try await ids(fares.filter(\.seats, .in([20, 100_000]))) == [2])
            #expect(try await ids(fares.exclude(\.seats, .in([20, 100_000]))) == [1, 3, 4])
            #expect(try await ids(fares.filter(\.seats, .range(30...100_000))) == [3, 4])
            #expect(try await ids(fares.filter { $0.seats + 100_000 == 100_020 }) == [2])
            #expect(try await ids(fares.filter { $0.seats * 10 > 300_000 }) == [4])
            #expect(try await ids(fares.filter { $0.seats % 100_000 == 30 }) == [3])
            let sums = try await fares.order(by: .ascending(\.id)).values { $0.seats + 100_000 }
                .all()
            #expect(sums == [100_010, 100_020, 100_030, 132_767])
            let line = try #require(try await Line.objects.first())
            #expect(
                try await Line.objects.filter { $0.related(\Fare.line).count() < Int.max }.all()
                    .map(\.id) == [line.id])
        }
    }

    @Test("a comparison with an integer beyond the column uses its index")
    func integerIndex() async throws {
        try await withFares(.postgresql) { database in
            // A table of four rows is read whole unless that costs much.
            try await database.transaction { connection in
                try await connection.run("SET LOCAL enable_seqscan = off")
                for query in [
                    Fare.objects.filter(\.seats < 100_000),
                    Fare.objects.filter(\.seats, .in([20, 100_000])),
                ] {
                    let plan = try await query.using(connection).explain()
                    #expect(plan.contains("Index Cond: (seats"), "\(plan)")
                }
            }
        }
    }

    @Test("a comparison of a decimal column uses its index")
    func decimalIndex() async throws {
        try await withFares(.sqlite) { _ in
            for query in [
                Fare.objects.filter(\.price > 3), Fare.objects.filter { $0.price == 3 },
                Fare.objects.filter { $0.price.in([1.5, 2]) },
                Fare.objects.filter { $0.price.range(1...2) },
                Fare.objects.filter { QueryExpression(Decimal(3)) < $0.price },
            ] {
                let plan = try await query.explain()
                #expect(plan.contains("USING INDEX railway_fare_price"), "\(plan)")
            }
        }
    }
}
