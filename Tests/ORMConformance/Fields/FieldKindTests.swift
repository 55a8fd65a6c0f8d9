internal import Foundation
internal import ORM
internal import Testing

/// Every kind of field, on every database.
@Suite struct FieldKindTests {
    @Test("values at the ends of what columns hold come back", arguments: Driver.allCases)
    func roundTrip(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Specimen.self])
            for var specimen in [Specimen()] + Specimen.extremes {
                try await specimen.save()
                #expect(try await Specimen.objects.get(\.id == specimen.id) == specimen)
            }
            #expect(try await Specimen.objects.all().count == 3)
        }
    }

    @Test("NULL comes back, and dates and times set themselves", arguments: Driver.allCases)
    func nulls(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Fragment.self])
            let before = CalendarDate.today()
            var fragment = Fragment()
            try await fragment.save()
            var stored = try await Fragment.objects.get(\.id == 1)
            #expect(stored == fragment)
            #expect(try #require(stored.made) >= before)
            #expect(stored.changed != nil)
            stored.made = CalendarDate(year: 1999, month: 12, day: 31)
            stored.changed = nil
            try await stored.save()
            #expect(stored.made == CalendarDate(year: 1999, month: 12, day: 31))
            #expect(stored.changed != nil)
        }
    }

    @Test("values are compared and ordered as what they are", arguments: Driver.allCases)
    func comparison(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Specimen.self])
            let dates = ["0999-12-31", "1000-01-01", "2024-02-29"].compactMap(CalendarDate.init)
            for (index, born) in dates.enumerated().reversed() {
                var specimen = Specimen()
                specimen.born = born
                specimen.price = [9.5, 10, 100.25][index]
                specimen.opens = TimeOfDay(microsecondsSinceMidnight: Int64(index * 3_600_000_000))
                specimen.token = UUID(
                    uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, UInt8(index)))
                try await specimen.save()
            }
            let all = Specimen.objects
            #expect(try await all.order(by: .ascending(\.price)).all().map(\.id) == [3, 2, 1])
            #expect(try await all.filter(\.price > 9.75).count() == 2)
            #expect(try await all.filter(\.price == 100.25).all().map(\.id) == [1])
            #expect(try await all.filter(\.born < dates[1]).all().map(\.id) == [3])
            #expect(try await all.filter(\.opens >= TimeOfDay.midnight).count() == 3)
            let day = CalendarDate(year: 2024, month: 12, day: 30)
            var late = try await all.get(\.id == 1)
            late.born = try #require(day)
            late.opens = TimeOfDay(microsecondsSinceMidnight: 49_507_900_000)
            try await late.save()
            for one in [
                all.filter { $0.born.year == 2024 },
                all.filter { $0.born.quarter == 4 && $0.born.year > 2000 },
                all.filter { $0.born.month == 12 && $0.born.day == 30 },
                all.filter { $0.born.week == 1 && $0.born.weekday == 2 && $0.born.isoWeekday == 1 },
                all.filter { $0.opens.hour == 13 && $0.opens.minute == 45 && $0.opens.second == 7 },
            ] { #expect(try await one.all().map(\.id) == [1]) }
            #expect(
                try await all.filter(
                    \.token == UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2))
                ).all().map(\.id) == [1])
            #expect(try await all.filter(\.address == "192.0.2.1").count() == 3)
            try await all.update(.set(\.price, to: 1234.56))
            #expect(try await all.first()?.price == Decimal(string: "1234.56"))
        }
    }

    @Test("an address is stored in its shortest form", arguments: Driver.allCases)
    func addresses(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Fragment.self])
            let forms = [
                "2001:0DB8:0:0:0:0:0:1": "2001:db8::1", "::ffff:192.0.2.1": "192.0.2.1",
                "::": "::", "1:0:0:2:0:0:0:3": "1:0:0:2::3",
            ]
            for (written, stored) in forms {
                var fragment = Fragment()
                fragment.address = written
                try await fragment.save()
                #expect(try await Fragment.objects.get(\.id == fragment.id).address == stored)
            }
        }
    }

    @Test("decimal numbers and durations are summed", arguments: Driver.allCases)
    func sums(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Specimen.self])
            let none = try await Specimen.objects.aggregate { ($0.price.sum(), $0.length.sum()) }
            #expect(none.0 == nil && none.1 == nil)
            for (text, length) in [("0.10", 1_500), ("0.20", -90_000_000), ("99.30", 250)] {
                var specimen = Specimen()
                specimen.price = try #require(Decimal(string: text))
                specimen.length = .milliseconds(length)
                try await specimen.save()
            }
            let all = try await Specimen.objects.aggregate { ($0.price.sum(), $0.length.sum()) }
            #expect(all.0 == Decimal(string: "99.6"))
            #expect(all.1 == .milliseconds(-89_998_250))
            let some = try await Specimen.objects.aggregate {
                ($0.price.sum(where: $0.price < 1), $0.length.sum(where: $0.price > 90))
            }
            #expect(some.0 == Decimal(string: "0.3") && some.1 == .milliseconds(250))
            let rich = try await Specimen.objects.group { $0.isOn }
                .having { $0.price.sum() > 99.5 && $0.length.sum() < .zero }
                .values { $0.countRows() }
            #expect(rich.count == 1)
        }
    }

    @Test("addresses are looked up in any form, and as texts", arguments: Driver.allCases)
    func addressLookups(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Fragment.self, Specimen.self])
            for address in ["1.2.3.4", "2001:db8::a", "10.2.3.4"] {
                var fragment = Fragment()
                fragment.address = address
                try await fragment.save()
            }
            let all = Fragment.objects
            func ids(_ query: QuerySet<Fragment>) async throws -> [Int16] {
                try await query.order(by: .ascending(\.id)).all().map(\.id)
            }
            #expect(try await ids(all.filter(\.address == "::FFFF:1.2.3.4")) == [1])
            #expect(try await ids(all.filter(\.address == "2001:0DB8:0::000A")) == [2])
            #expect(try await ids(all.filter(\.address != "2001:0DB8:0::000A")) == [1, 3])
            #expect(try await ids(all.filter { $0.address == "2001:0DB8:0::000A" }) == [2])
            #expect(
                try await ids(all.filter(\.address, .in(["::ffff:a02:304", "2001:DB8::A"])))
                    == [2, 3])
            let many = (0..<2_000).map { "::FFFF:10.\($0 / 200).3.4" }
            #expect(try await ids(all.filter(\.address, .in(many))) == [3])
            var specimen = Specimen(address: "::ffff:1.2.3.4")
            try await specimen.save()
            #expect(try await Specimen.objects.filter(\.address == "::FFFF:102:304").count() == 1)
            #expect(try await Specimen.objects.filter(\.address == "1.2.3.4").count() == 0)
            await #expect(throws: FieldValueError.noAddress(.both)) {
                try await all.filter(\.address == "1.2.3").count()
            }
            let texts: [(Lookup<String?>, [Int16])] = [
                (.startsWith("1"), [1, 3]), (.startsWith("1."), [1]), (.endsWith("3.4"), [1, 3]),
                (.endsWith("/32"), []), (.contains("db8"), [2]), (.icontains("DB8"), [2]),
                (.iexact("2001:DB8::A"), [2]), (.istartsWith("2001:DB"), [2]),
                (.iendsWith(":A"), [2]), (.regex("^10?\\."), [1, 3]), (.iregex("DB8"), [2]),
            ]
            for (number, (lookup, found)) in texts.enumerated() {
                #expect(try await ids(all.filter(\.address, lookup)) == found, "lookup \(number)")
            }
            #expect(try await ids(all.filter { $0.address.upper == "2001:DB8::A" }) == [2])
            #expect(try await ids(all.filter { $0.address.length == 7 }) == [1])
            #expect(try await ids(all.filter { $0.address + "/8" == "10.2.3.4/8" }) == [3])
        }
    }

    @Test("addresses have an order, that of numbers or of texts", arguments: Driver.allCases)
    func addressOrder(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Fragment.self])
            for address in ["10.0.0.9", "10.0.0.10", "2.0.0.0", "::1"] {
                var fragment = Fragment()
                fragment.address = address
                try await fragment.save()
            }
            let isNumber = database.dialect.features.hasAddressType
            let sorted = Fragment.objects.order(by: .ascending(\.address))
            #expect(
                try await sorted.all().compactMap(\.address)
                    == (isNumber
                        ? ["2.0.0.0", "10.0.0.9", "10.0.0.10", "::1"]
                        : ["10.0.0.10", "10.0.0.9", "2.0.0.0", "::1"]))
            let less = sorted.filter { $0.address < "10.0.0.10" }
            #expect(
                try await less.all().compactMap(\.address)
                    == (isNumber ? ["2.0.0.0", "10.0.0.9"] : []))
        }
    }

    @Test("UUIDs are keys, and refer to rows", arguments: Driver.allCases)
    func uuidKeys(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Crate.self, Item.self])
            var crate = Crate(label: "a")
            try await crate.save()
            crate.label = "b"
            try await crate.save()
            #expect(try await Crate.objects.all() == [crate])
            var item = Item(crate: ForeignKey(crate))
            try await item.save()
            #expect(try await Item.objects.filter(\.crate == crate).all() == [item])
            #expect(try await crate.delete().total == 2)
            #expect(try await Item.objects.count() == 0)
        }
    }

    private static let misfits: [(@Sendable (inout Specimen) -> Void, String)] = [
        (
            { $0.code = "123456" },
            "code`: text of 6 characters is too long for the column, which holds 5"
        ),
        ({ $0.body = "a\0" }, "body`: text with a null character cannot be stored"),
        (
            { $0.positiveSmall = 32_768 },
            "positive_small`: value is out of range for the column (0 to 32767)"
        ),
        (
            { $0.positiveBig = -1 },
            "positive_big`: value is out of range for the column (0 to \(Int64.max))"
        ),
        ({ $0.ratio = .nan }, "ratio`: NaN and infinity cannot be stored"),
        ({ $0.price = .nan }, "price`: NaN and infinity cannot be stored"),
        (
            { $0.price = 10_000_000_000 },
            "price`: number has more digits before the point than the column holds, 10"
        ),
        (
            { $0.price = Decimal(string: "0.005") ?? 0 },
            "price`: number has more digits after the point than the column holds, 2"
        ),
        (
            { $0.extra = ["a": [["b\0": 1]]] },
            "extra`: text with a null character cannot be stored"
        ),
        ({ $0.extra = ["a": ["b\0"]] }, "extra`: text with a null character cannot be stored"),
        ({ $0.extra = [.number(.infinity)] }, "extra`: NaN and infinity cannot be stored"),
        ({ $0.address = "192.0.2.256" }, "address`: text is no IPv4 or IPv6 address"),
        (
            { $0.born = $0.born.advanced(by: -1) },
            "born`: value is out of range for a date (years 1 to 9999)"
        ),
        (
            { $0.seen = .distantFuture.addingTimeInterval(1e12) },
            "seen`: value is out of range for a date and time (years 1 to 9999)"
        ),
        (
            { $0.slug = String(repeating: "s", count: 51) },
            "slug`: text of 51 characters is too long for the column, which holds 50"
        ),
    ]

    @Test(
        "what no column holds is refused before the database is asked, naming model and field",
        arguments: Driver.allCases)
    func refused(driver: Driver) async throws {
        try await driver.withDatabase { database in
            // There is no table: a statement would fail otherwise.
            for (change, expected) in Self.misfits {
                var specimen = Specimen()
                change(&specimen)
                let error = await #expect(throws: ColumnError.self) { try await specimen.save() }
                #expect(error?.description == "`museum.Specimen.\(expected)")
            }
            let error = await #expect(throws: ColumnError.self) {
                try await Specimen.objects.update(.set(\.code, to: "123456"))
            }
            #expect(error?.field == "code")
        }
    }

    @Test("JSON keeps its numbers, however large", arguments: Driver.allCases)
    func jsonNumbers(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Specimen.self])
            var specimen = Specimen()
            let digits = "-12345678901234567890123456789012345678"
            specimen.extra = [
                .integer(.max), .decimal(try #require(Decimal(string: digits))), .number(1.5e300),
                .number(1e30), .number(.leastNonzeroMagnitude), 0.1,
            ]
            try await specimen.save()
            var stored = try await Specimen.objects.get(\.id == specimen.id)
            #expect(stored == specimen)
            try await stored.save()
            #expect(try await Specimen.objects.get(\.id == specimen.id) == specimen)
            #expect(try await Specimen.objects.filter(\.extra == specimen.extra).count() == 1)
        }
    }

    @Test(
        "SQLite refuses more digits than it keeps, PostgreSQL keeps them",
        arguments: Driver.allCases)
    func manyDigits(driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Fragment.self])
            var fragment = Fragment()
            fragment.price = Decimal(string: "12345678901234567890.0123456789")
            guard driver == .sqlite else {
                try await fragment.save()
                #expect(try await Fragment.objects.get(\.id == 1).price == fragment.price)
                return
            }
            let error = await #expect(throws: DatabaseError.self) { try await fragment.save() }
            #expect(error?.message == "SQLite stores no more than 15 digits of a decimal number")
            for text in ["0.1", "1.1", "-99999999999999.9", "0.0000000001", "123456789.123456"] {
                var fragment = Fragment()
                fragment.price = Decimal(string: text)
                try await fragment.save()
                #expect(try await Fragment.objects.get(\.id == fragment.id) == fragment)
            }
        }
    }
}
