internal import Foundation
internal import ORM
internal import ORMPostgres
internal import ORMSQLite
internal import TestSupport
internal import Testing

/// Real Django beside this one, on the same databases. What its models are stands in `peer.py`.
@Suite struct DjangoTests {
    private static let models: [any Model.Type] = [
        Specimen.self, Fragment.self, Crate.self, Item.self, Person.self, Profile.self,
        Badge.self, Group.self, Membership.self, ConstraintTests.Ticket.self,
    ]

    private struct Peer {
        let url: String

        /// What the peer prints, line by line.
        @discardableResult
        func run(_ word: String) async throws -> [String] {
            let script = BuiltProducts.toolkit
                .appending(path: "Tests/ORMConformance/Django/peer.py").path
            let result = try await runProgram(
                BuiltProducts.python, [script, url, word], in: BuiltProducts.toolkit,
                environment: ["PYTHONDONTWRITEBYTECODE": "1"])
            #expect(result.standardError == "")
            try #require(result.exitCode == 0)
            return result.standardOutput.split(separator: "\n").map(String.init)
        }
    }

    private func withPeer(
        _ driver: Driver, _ body: (any Database, Peer) async throws -> Void
    ) async throws {
        try await withTemporaryDirectory { folder in
            let url: String
            let database: any Database
            switch driver {
            case .sqlite:
                let path = folder.appending(path: "peer.sqlite3").path
                url = "sqlite:\(path)"
                database = try SQLiteDatabase(
                    path: path,
                    configuration: SQLiteConfiguration(durability: .off, createsFile: true))
            case .postgresql:
                url = try PostgresServer.shared.get().makeDatabase()
                database = try PostgresDatabase(url: url, name: url)
            }
            do {
                try await Databases.$override.withValue([database]) {
                    try await body(database, Peer(url: url))
                }
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    /// Tables, columns, constraints and indexes as the database itself tells them, sorted.
    private func schema(of database: any Database) async throws -> [String] {
        let sql =
            switch database.dialect.features.canAlterColumn {
            case false:
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
            case true:
                """
                SELECT concat_ws(' ', table_name, column_name, format_type(atttypid, atttypmod),
                    is_nullable, column_default, identity_generation)
                FROM information_schema.columns JOIN pg_attribute
                ON attrelid = table_name::regclass AND attname = column_name
                WHERE table_schema = 'public'
                UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname,
                    pg_get_constraintdef(oid)) FROM pg_constraint WHERE conrelid <> 0
                UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
                """
            }
        let lines = Lines()
        try await database.query(SQLStatement(sql), cost: .scan) { row in
            lines.all.append(row.text(at: 0))
            return true
        }
        return lines.all.sorted()
    }

    private final class Lines: @unchecked Sendable {
        var all: [String] = []
    }

    @Test(
        "both make the same tables, constraints and indexes, by the same names",
        arguments: Driver.allCases)
    func schemas(driver: Driver) async throws {
        var theirs: [String] = []
        try await withPeer(driver) { database, peer in
            try await peer.run("create")
            theirs = try await schema(of: database)
        }
        try await withPeer(driver) { database, _ in
            try await database.createTables(of: Self.models)
            let ours = try await schema(of: database)
            // Conditions mean the same in other words.
            func isCompared(_ line: String) -> Bool {
                !line.contains("price_range") && !line.contains("ends_after_it_begins")
                    && !line.contains("paid_code") && !line.contains("paid_seats")
            }
            #expect(ours.filter(isCompared) == theirs.filter(isCompared))
            #expect(ours.count == theirs.count)
        }
    }

    @Test("each reads and changes what the other wrote", arguments: Driver.allCases)
    func rows(driver: Driver) async throws {
        try await withPeer(driver) { database, peer in
            ModelCatalog.install(Self.models)
            try await peer.run("create")
            try await peer.run("write")
            var specimen = try await Specimen.objects.get()
            let expected = Specimen(
                id: 1, small: -32_768, number: .min, big: .min, positiveSmall: 32_767,
                positive: 2_147_483_647, positiveBig: .max, ratio: -1.5e300,
                price: Decimal(string: "-9999999999.99") ?? 0, isOn: true, code: "äöü😀ß",
                body: "'\"\\\n", slug: "s-1", email: "a@b.example", url: "https://b.example/",
                file: "/srv/a",
                token: try #require(UUID(uuidString: "00112233-4455-6677-8899-aabbccddeeff")),
                address: "2001:db8::1",
                born: try #require(CalendarDate("9999-12-31")),
                opens: try #require(TimeOfDay("23:59:59.999999")),
                seen: Date(timeIntervalSince1970: 1_700_000_000.25), length: .seconds(-86_401),
                data: [0, 255], extra: ["a": [1, 2.5, .null]])
            #expect(specimen == expected)
            let fragment = try await Fragment.objects.get()
            #expect(fragment.price == nil && fragment.token == nil && fragment.born == nil)
            #expect(fragment.changed != nil)
            #expect(fragment.made != nil)
            let bob = try await Person.objects.get(\.name == "Bob")
            #expect(try await bob.friends.all().map(\.name) == ["Ann"])
            #expect(try await Profile.objects.get().person == ForeignKey(bob))
            var group = try await Group.objects.get()
            #expect(try await group.members.all().map(\.name) == ["Ann", "Bob"])

            specimen.price = 12.5
            specimen.token = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1))
            specimen.born = try #require(CalendarDate("0001-01-01"))
            specimen.opens = .midnight
            specimen.length = .microseconds(1)
            specimen.extra = [:]
            specimen.address = "192.0.2.1"
            try await specimen.save()
            var crate = Crate(id: specimen.token, label: "c")
            try await crate.insert()
            var item = Item(crate: ForeignKey(crate))
            try await item.save()
            group.name = "h"
            try await group.save()
            try await group.members.remove(bob)
            try await bob.friends.add(bob)
            try await Fragment.objects.delete()
            let small = "-32768\", \"-2147483648\", \"-9223372036854775808"
            #expect(
                try await peer.run("read") == [
                    #"["Specimen", "1", "\#(small)", "32767", "2147483647", "9223372036854775807","#
                        + #" "-1.5e+300", "12.50", "True", "äöü😀ß", "'\"\\\n", "s-1","#
                        + #" "a@b.example", "https://b.example/", "/srv/a","#
                        + #" "00000000-0000-0000-0000-000000000001", "192.0.2.1", "0001-01-01","#
                        + #" "00:00:00", "2023-11-14 22:13:20.250000+00:00", "0:00:00.000001","#
                        + #" "00ff", "{}"]"#,
                    #"["Crate", "00000000-0000-0000-0000-000000000001", "c"]"#,
                    #"["Item", "1", "00000000-0000-0000-0000-000000000001"]"#,
                    #"["Person", "1", "Ann", "None", "[]"]"#,
                    #"["Person", "2", "Bob", "1", "[1, 2]"]"#,
                    #"["Profile", "2", "Go on"]"#, #"["Group", "1", "h", "[1]"]"#,
                    #"["Membership", "1", "1", "1", "7"]"#,
                ])
        }
    }
}
