import Foundation
import ORM
import ORMSQLite
import Testing

/// SQLite stores any value in any column: what a property cannot hold is told, not read as something near.
@Suite struct StoredTypeTests {
    private struct Reading: Model {
        var id: Int64 = 0
        var count: Int64 = 0
        var small: Int32 = 0
        var plain = 0
        var score = 0.0
        var isOpen = false
        var title = ""
        var note: String?

        static let appLabel = "stored"
        static let meta = ModelMeta<Reading>(table: "reading") {
            PrimaryKey(\.id)
            BigIntegerField(\.count)
            IntegerField(\.small)
            BigIntegerField(\.plain)
            FloatField(\.score)
            BooleanField(\.isOpen)
            TextField(\.title)
            TextField(\.note)
        }
    }

    private func withReading(
        _ column: String, _ value: String, _ body: () async throws -> Void
    ) async throws {
        try await withDatabase { database in
            try await database.executeScript(
                """
                CREATE TABLE reading (
                    id integer PRIMARY KEY, count bigint, small integer, plain bigint, score real,
                    is_open bool, title text, note text);
                INSERT INTO reading VALUES (1, 2, 3, 4, 5.5, 1, 'six', NULL);
                UPDATE reading SET \(column) = \(value);
                """)
            try await Databases.$override.withValue([database]) { try await body() }
        }
    }

    @Test(
        "a value of another type is an error that names the field",
        arguments: [
            ("count", "'abc'", "expected an integer, found text"),
            ("count", "1.5", "expected an integer, found a real number"),
            ("count", "1e300", "expected an integer, found a real number"),
            ("count", "NULL", "expected an integer, found NULL"),
            ("small", "'abc'", "expected an integer, found text"),
            ("small", "3000000000", "value is out of range for Int32"),
            ("plain", "x'00'", "expected an integer, found a blob"),
            ("plain", "NULL", "expected an integer, found NULL"),
            ("score", "'abc'", "expected a real number, found text"),
            ("score", "NULL", "expected a real number, found NULL"),
            ("is_open", "'yes'", "expected a Boolean, found text"),
            ("is_open", "NULL", "expected a Boolean, found NULL"),
            ("title", "NULL", "expected text, found NULL"),
            ("title", "x'6162'", "expected text, found a blob"),
            ("title", "CAST(x'61ff' AS text)", "expected text, found bytes that are no UTF-8"),
            ("note", "CAST(x'ff' AS text)", "expected text, found bytes that are no UTF-8"),
        ])
    func refused(_ column: String, _ value: String, _ words: String) async throws {
        try await withReading(column, value) {
            let error = await #expect(throws: ColumnError.self) {
                try await Reading.objects.all()
            }
            #expect(error.map { "\($0)" } == "`stored.Reading.\(column)`: \(words)")
        }
    }

    @Test("what means the same is read")
    func accepted() async throws {
        try await withReading("score", "7") {
            let reading = try await Reading.objects.get(\.id == 1)
            #expect(reading.score == 7)
        }
        // A column of text makes text of numbers.
        try await withReading("title", "12") {
            let reading = try await Reading.objects.get(\.id == 1)
            #expect(reading.title == "12")
        }
    }
}
