internal import Foundation
internal import ORM
internal import Testing

/// Has as many digits as SQLite keeps.
private struct Balance: Model {
    var id: Int64 = 0
    var cents: Decimal = 0
    var fine: Decimal = 0

    static let appLabel = "store"
    static let meta = ModelMeta<Balance> {
        PrimaryKey(\.id)
        DecimalField(\.cents, maxDigits: 15, decimalPlaces: 2)
        DecimalField(\.fine, maxDigits: 15, decimalPlaces: 10)
    }
}

/// Values that updates calculate, and columns that they do not fit.
@Suite struct UpdateFitTests {
    private func withSpecimens(
        _ driver: Driver, _ body: @Sendable () async throws -> Void
    ) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Specimen.self])
            var specimen = Specimen()
            specimen.small = 30_000
            specimen.number = 2_000_000_000
            specimen.big = .max
            specimen.positive = 5
            specimen.price = 2
            specimen.code = "äöü😀"
            try await specimen.save()
            try await body()
        }
    }

    @Test("what a column cannot hold is refused, and nothing changes", arguments: Driver.allCases)
    func refused(_ driver: Driver) async throws {
        try await withSpecimens(driver) {
            let before = try await Specimen.objects.get()
            let updates: [Assignment<Specimen>] = [
                .set(\.small) { $0.small + 30_000 },
                .set(\.small) { $0.small * -3 },
                .set(\.number) { $0.number + 2_000_000_000 },
                .set(\.big) { $0.big + 1 },
                .set(\.big) { $0.big * -2 },
                .set(\.positive) { $0.positive - 6 },
                .set(\.positiveBig) { $0.big * 1 + $0.big },
                .set(\.price) { $0.price * 5_000_000_000 },
                .set(\.price) { $0.price * -5_000_000_000 },
                .set(\.code) { $0.code + "ab" },
            ]
            for (number, update) in updates.enumerated() {
                await #expect(throws: DatabaseError.self, "update \(number)") {
                    try await Specimen.objects.update(update)
                }
            }
            #expect(try await Specimen.objects.get() == before)
        }
    }

    @Test("what fits is stored, decimals rounded as PostgreSQL does", arguments: Driver.allCases)
    func stored(_ driver: Driver) async throws {
        try await withSpecimens(driver) {
            try await Specimen.objects.update(
                .set(\.small) { $0.small - 31_384 - 31_384 },
                .set(\.number) { $0.number + 147_483_647 },
                .set(\.big) { $0.big - 1 }, .set(\.positive) { $0.positive - 5 },
                .set(\.code) { $0.code + "a" }, .set(\.slug) { $0.body + "b" },
                .set(\.ratio) { $0.ratio + 0.5 })
            let specimen = try await Specimen.objects.get()
            #expect(specimen.small == -32_768 && specimen.number == .max)
            #expect(specimen.big == .max - 1 && specimen.positive == 0)
            #expect(specimen.code == "äöü😀a" && specimen.slug == "b" && specimen.ratio == 0.5)
            let products: [(Decimal, String)] = [
                (Decimal(string: "0.1425") ?? 0, "0.29"), (Decimal(string: "0.5025") ?? 0, "1.01"),
                (Decimal(string: "-0.1425") ?? 0, "-0.29"), (Decimal(string: "0.142") ?? 0, "0.28"),
                (4_999_999_999, "9999999998"), (Decimal(string: "0.0024") ?? 0, "0"),
            ]
            for (factor, product) in products {
                try await Specimen.objects.update(.set(\.price, to: 2))
                try await Specimen.objects.update(.set(\.price) { $0.price * factor })
                let price = try await Specimen.objects.get().price
                #expect(price == Decimal(string: product), "2 * \(factor)")
            }
        }
    }

    @Test("decimals keep all the digits that they may have", arguments: Driver.allCases)
    func digits(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Balance.self])
            for text in [
                "9999999999999.99", "-9999999999999.99", "5629499534213.12", "0.01", "123456789",
            ] {
                var balance = Balance()
                balance.cents = try #require(Decimal(string: text))
                balance.fine = try #require(Decimal(string: "99999.9999999999"))
                try await balance.save()
                try await Balance.objects.update(
                    .set(\.cents) { $0.cents + 0 }, .set(\.fine) { $0.fine * 1 })
                let stored = try await Balance.objects.get()
                #expect(stored.cents == balance.cents)
                #expect(stored.fine == balance.fine)
                try await stored.delete()
            }
            var balance = Balance()
            balance.cents = try #require(Decimal(string: "9999999999999.99"))
            try await balance.save()
            await #expect(throws: DatabaseError.self) {
                try await Balance.objects.update(
                    .set(\.cents) { $0.cents + (Decimal(string: "0.01") ?? 0) })
            }
        }
    }

    @Test("a division by zero is NULL or an error", arguments: Driver.allCases)
    func divisions(_ driver: Driver) async throws {
        try await driver.withLibrary { database in
            try await addBook("x", by: try await addAuthor("Ann"), pages: 3)
            let infinite = Book.objects.filter { $0.pages / $0.sold > 1 }
            if database.dialect.features.dividesByZeroAsNull {
                #expect(try await infinite.count() == 0)
            } else {
                await #expect(throws: DatabaseError.self) { try await infinite.count() }
            }
        }
    }
}
