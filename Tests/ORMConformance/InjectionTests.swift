internal import Foundation
internal import ORM
internal import ORMPostgres
internal import Testing

/// A model whose table and columns have names that would end a statement if they were not quoted.
struct Hostile: Model, Equatable {
    var id: Int64 = 0
    var text = ""
    var other: String?
    var parent: ForeignKey<Hostile>?
    var links = ManyToMany<Hostile>()

    static let appLabel = "library"
    static let meta = ModelMeta<Hostile>(
        table: "a\"; DROP TABLE victim; --", ordering: [.ascending(\.text)]
    ) {
        PrimaryKey(\.id)
        TextField(\.text, dbColumn: "b\"=''; DROP TABLE victim; --")
        TextField(\.other, dbColumn: "c' OR '1'='1")
        ForeignKeyField(\.parent, onDelete: .cascade, dbColumn: "d) VALUES (1); --")
        ManyToManyField(\.links)
    }
}

@Suite struct InjectionTests {
    private static let texts = [
        "'; DROP TABLE victim; --", "\"; DROP TABLE victim; --", "' OR '1'='1",
        "x' UNION SELECT 1 --",
        "\\'; DROP TABLE victim; --", "\\", "%", "_", "?", "$1", "/* ", "-- ", "a\tb\nc\r\\N\\.",
        "'",
        "''", "\u{FF07}; DROP TABLE victim; --", "{}", "E'\\x27'", "$$; DROP TABLE victim; $$",
        "*[a-z]?",
    ]

    @Test("no text and no name leaves its place, through any way in", arguments: Driver.allCases)
    func everyEntry(_ driver: Driver) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Hostile.self])
            try await database.executeScript("CREATE TABLE victim (id integer)")
            let rows = Hostile.objects
            for text in Self.texts {
                // Saving.
                var record = Hostile(text: text, other: text)
                try await record.save()
                record.other = text + text
                try await record.save()
                try await record.links.add(record)
                var bulk = [Hostile(text: text), Hostile(text: text, other: text)]
                try await rows.bulkCreate(&bulk)
                #expect(try await rows.bulkUpdate(bulk, \.text, \.other) == 2)
                #expect(
                    try await rows.getOrCreate(\.id == record.id) { $0.text = text }.record
                        == record)
                #expect(
                    try await rows.filter(\.id == record.id).update(
                        .set(\.text, to: text), .set(\.other) { $0.text + text }) == 1)
                try await record.refresh()
                #expect(record.text == text && record.other == text + text)
                // Looking up.
                let lookups: [Lookup<String>] = [
                    .in([text]), .iexact(text), .contains(text), .icontains(text),
                    .startsWith(text),
                    .istartsWith(text), .endsWith(text), .iendsWith(text), .range(text...text),
                ]
                for (number, lookup) in lookups.enumerated() {
                    let found = try await rows.filter(\.text, lookup).filter(\.text == text).count()
                    #expect(found == 3, "lookup \(number) of \(text)")
                }
                // A pattern may be none, but never more than a pattern.
                _ = try? await rows.filter(\.text, .regex(text)).count()
                _ = try? await rows.filter(\.text, .iregex(text)).count()
                #expect(try await rows.filter { $0.text + text == text + text }.count() == 3)
                #expect(try await rows.filter { $0.links.any { $0.text == text } }.count() == 1)
                #expect(try await rows.filter { $0.parent.text.coalesce(text) == text }.count() > 2)
                #expect(
                    try await rows.filter(\.text, .in(rows.filter(\.text == text).values(\.text)))
                        .count() == 3)
                let groups = try await rows.filter(\.text == text).group(by: \.text)
                    .having { $0.text.maximum() == text }.values { $0.countRows() }
                #expect(groups.map(\.key) == [text] && groups.map(\.values) == [3])
                // Statements of one's own.
                let (table, column) = (Hostile.meta.table, "b\"=''; DROP TABLE victim; --")
                #expect(
                    try await rows.raw(
                        "SELECT * FROM \(identifier: table) WHERE \(identifier: column) = \(text)"
                    ).all().count == 3)
                let echoed = try await database.rows(
                    "SELECT \(text) || ''", as: String.self)
                #expect(echoed == [text])
                await #expect(throws: (any Error).self) {
                    try await database.run("DELETE FROM \(identifier: text)")
                }
                #expect(throws: UnknownDatabaseError.self) { try Databases.database(text) }
                if let database = database as? PostgresDatabase {
                    _ = try await database.notifications(on: "x" + text)
                    try await database.notify("x" + text, text)
                }
                #expect(try await rows.filter(\.text == text).delete().total == 4)
            }
            #expect(try await rows.count() == 0)
            let victims = try await database.rows("SELECT id FROM victim", as: Int.self)
            #expect(victims.isEmpty)
            let prefetched = try await rows.prefetchRelated(\.links).selectRelated(\.parent).all()
            #expect(prefetched.isEmpty)
        }
    }
}
