import Foundation
import ORM
import ORMPostgres
import Testing

/// Columns of durations, bytes and JSON.
@Suite struct StructuredFieldTests {
    private static let values: [Clip] = [
        Clip(),
        Clip(
            length: .microseconds(1_500_001), pause: .seconds(-90_000), data: [0, 255, 39, 92],
            thumbnail: [], extra: ["tags": ["a", "ü \"b\""], "rank": 3, "score": 0.5, "on": true],
            notes: .null),
        Clip(
            length: .seconds(400 * 86_400), pause: .zero, data: [],
            thumbnail: Array(repeating: 7, count: 70_000), extra: "text", notes: [:]),
    ]

    @Test("values come back as they were saved", arguments: values.indices)
    func roundTrip(index: Int) async throws {
        try await withClips {
            var clip = Self.values[index]
            try await clip.save()
            #expect(try await Clip.objects.get(\.id == clip.id) == clip)
            #expect(try await Clip.objects.all() == [clip])
        }
    }

    @Test("durations are compared and put in order, bytes are found by value")
    func queries() async throws {
        try await withClips {
            for seconds in [3_000, 5, 90_000] {
                var clip = Clip()
                clip.length = .seconds(seconds)
                clip.data = [UInt8(seconds % 256)]
                try await clip.save()
            }
            let clips = Clip.objects.order(by: .ascending(\.length))
            #expect(try await clips.all().map(\.id) == [2, 1, 3])
            #expect(try await clips.filter(\.length > .seconds(5)).all().map(\.id) == [1, 3])
            #expect(try await clips.filter(\.data == [5]).all().map(\.id) == [2])
            #expect(try await clips.filter(\.pause == nil).count() == 3)
        }
    }

    @Test("a value that no column holds is refused")
    func refused() async throws {
        try await withClips {
            var clip = Clip()
            clip.extra = ["rank": .number(.nan)]
            await #expect(throws: ColumnError.self) { try await clip.save() }
            clip.extra = [:]
            clip.length = .seconds(Int64.max)
            await #expect(throws: ColumnError.self) { try await clip.save() }
        }
    }
}

private struct Clip: Model, Equatable {
    var id: Int64 = 0
    var length = Duration.zero
    var pause: Duration?
    var data: [UInt8] = []
    var thumbnail: [UInt8]?
    var extra: JSONValue = [:]
    var notes: JSONValue?

    static let appLabel = "media"
    static let meta = ModelMeta<Clip> {
        PrimaryKey(\.id)
        DurationField(\.length, default: .seconds(1))
        DurationField(\.pause)
        BinaryField(\.data, default: [1, 2])
        BinaryField(\.thumbnail)
        JSONField(\.extra, default: ["a": 1])
        JSONField(\.notes)
    }
}

/// Runs `body` with the table of clips.
private func withClips(_ body: () async throws -> Void) async throws {
    ModelCatalog.install([Clip.self])
    var schema = SchemaEditor(dialect: PostgreSQLDialect())
    try schema.createModel(
        Clip.meta.description.name, in: ProjectState(models: [Clip.meta.description]))
    let steps = schema.finish()
    try await withPostgres { database in
        try await database.schemaTransaction { connection in
            for case .statement(let sql) in steps { try await connection.executeScript(sql) }
        }
        try await body()
    }
}
