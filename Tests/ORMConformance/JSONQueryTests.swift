internal import Foundation
internal import ORM
internal import Testing

private struct Note: Model, Equatable {
    var id: Int64 = 0
    var content: JSONValue = .null
    var more: JSONValue?

    static let appLabel = "notes"
    static let meta = ModelMeta<Note> {
        PrimaryKey(\.id)
        JSONField(\.content)
        JSONField(\.more)
    }
}

/// JSON that other programs wrote, with their own spaces, escapes, order of members and spelling of numbers.
@Suite struct JSONQueryTests {
    private static let texts = [
        #"{"b": 1, "a": "\u00e9"}"#, #"{"a":"é","b":1.0}"#, #"[1, 2.50, {"x": null}]"#, " null",
        #""text""#, "1e2", #"{"a": "e", "b": 1}"#,
    ]

    private func withNotes(
        _ driver: Driver, _ body: @Sendable (any Database) async throws -> Void
    ) async throws {
        try await driver.withDatabase { database in
            try await database.createTables(of: [Note.self])
            for (index, text) in Self.texts.enumerated() {
                let more = index == 3 ? text : index == 0 ? #"{"a": "\u00E9", "b": 1}"# : nil
                try await database.execute(
                    SQLStatement(
                        "INSERT INTO notes_note (id, content, more) VALUES (?, ?, ?)",
                        [.integer(Int64(index + 1)), .text(text), more.map { .text($0) } ?? .null]))
            }
            try await body(database)
        }
    }

    private func ids(_ query: QuerySet<Note>) async throws -> [Int64] {
        try await query.order(by: .ascending(\.id)).all().map(\.id)
    }

    @Test("JSON is found by what it says, however it is spelt", arguments: Driver.allCases)
    func equality(_ driver: Driver) async throws {
        try await withNotes(driver) { _ in
            let notes = Note.objects
            let object: JSONValue = ["b": 1, "a": "é"]
            #expect(try await ids(notes.filter(\.content == object)) == [1, 2])
            #expect(try await ids(notes.filter { $0.content == object }) == [1, 2])
            #expect(try await ids(notes.filter(\.content != object)) == [3, 4, 5, 6, 7])
            #expect(try await ids(notes.exclude(\.content == object)) == [3, 4, 5, 6, 7])
            #expect(try await ids(notes.filter(\.content == [1, 2.5, ["x": .null]])) == [3])
            #expect(try await ids(notes.filter(\.content == "text")) == [5])
            #expect(try await ids(notes.filter(\.content == .number(100))) == [6])
            #expect(try await ids(notes.filter(\.content == .decimal(100))) == [6])
            #expect(try await ids(notes.filter(\.content == [2.5, 1])) == [])
            #expect(
                try await ids(notes.filter(\.content, .in([object, 100, .null]))) == [1, 2, 4, 6])
            #expect(try await ids(notes.exclude(\.content, .in([object, 100]))) == [3, 4, 5, 7])
            let many = (0..<1_500).map { JSONValue.integer($0 + 1_000) }
            #expect(try await ids(notes.filter(\.content, .in(many + [object]))) == [1, 2])
            #expect(try await notes.get(\.content == "text").id == 5)
            let (same, isCreated) = try await notes.getOrCreate(
                \.content == [1, 2.5, ["x": .null]]
            ) {
                $0.content = .null
            }
            #expect(same.id == 3 && !isCreated)
            #expect(try await notes.filter(\.content == object).update(.set(\.more, to: 1)) == 2)
            #expect(try await notes.filter(\.content == object).delete().total == 2)
        }
    }

    @Test("JSON's null is a value, and NULL is none", arguments: Driver.allCases)
    func nulls(_ driver: Driver) async throws {
        try await withNotes(driver) { _ in
            let notes = Note.objects
            let isNull = try await ids(notes.filter(\.content == .null))
            #expect(isNull == [4])
            #expect(try await ids(notes.filter(\.more == .some(.null))) == [4])
            #expect(try await ids(notes.filter(\.more == nil)) == [2, 3, 5, 6, 7])
            #expect(try await ids(notes.filter(\.more, .isNotNull)) == [1, 4])
            #expect(try await ids(notes.exclude(\.more == .some(.null))) == [1, 2, 3, 5, 6, 7])
            #expect(
                try await ids(notes.filter { $0.more.coalesce([:]) == [:] }) == [2, 3, 5, 6, 7])
            #expect(try await ids(notes.filter { $0.content == $0.more }) == [1, 4])
            #expect(try await ids(notes.filter { $0.content != $0.more }) == [2, 3, 5, 6, 7])
        }
    }

    @Test("JSON is grouped, counted and combined by what it says", arguments: Driver.allCases)
    func groups(_ driver: Driver) async throws {
        try await withNotes(driver) { _ in
            let object: JSONValue = ["b": 1, "a": "é"]
            let notes = Note.objects
            #expect(try await notes.values(\.content).distinct().count() == 6)
            #expect(try await notes.values(\.content).distinct().all().count == 6)
            let counts = try await notes.group(by: \.content).order { [$0.countRows().descending] }
                .values { $0.countRows() }
            #expect(counts.count == 6 && counts[0].key == object && counts[0].values == 2)
            let byContent = try await notes.group(by: \.content).order { [$0.content.ascending] }
                .values { $0.countRows() }
            #expect(byContent.count == 6)
            #expect(try await notes.aggregate { $0.content.count(distinct: true) } == 6)
            let more = notes.filter(\.more, .isNotNull).values { $0.more.coalesce(.null) }
            let contents = notes.values(\.content)
            #expect(try await ids(notes.filter(\.content, .in(more))) == [1, 2, 4])
            #expect(try await contents.union(more).count() == 6)
            #expect(try await contents.union(more, all: true).count() == 9)
            #expect(try await contents.intersection(more).count() == 2)
            #expect(try await contents.difference(more).count() == 4)
        }
    }
}
