import Foundation
import ORM
import Testing

/// Fields that several models have, as an abstract model's in Django: a protocol, and a function that declares them.
private protocol Timestamped: Model {
    var created: Date { get set }
    var changed: Date { get set }
}

extension Timestamped {
    @FieldTableBuilder<Self> static func timestamps(
        _ created: any WritableKeyPath<Self, Date> & Sendable,
        _ changed: any WritableKeyPath<Self, Date> & Sendable
    ) -> [FieldDefinition<Self>] {
        DateTimeField(created, autoNowAdd: true)
        DateTimeField(changed, autoNow: true)
    }
}

private struct Note: Timestamped {
    var id: Int64 = 0
    var text = ""
    var created = Date.distantPast
    var changed = Date.distantPast

    static let appLabel = "notes"
    static let meta = ModelMeta<Note> {
        PrimaryKey(\.id)
        TextField(\.text)
        timestamps(\.created, \.changed)
    }
}

private struct Errand: Timestamped {
    var id: Int64 = 0
    var created = Date.distantPast
    var changed = Date.distantPast

    static let appLabel = "notes"
    static let meta = ModelMeta<Errand> {
        PrimaryKey(\.id)
        timestamps(\.created, \.changed)
    }
}

@Suite struct SharedFieldsTests {
    @Test("models of one protocol share its fields, each in a table of its own")
    func shares() {
        let note = Note.meta.description
        #expect(Note.meta.problems.isEmpty && Errand.meta.problems.isEmpty)
        #expect(note.fields.map(\.name) == ["id", "text", "created", "changed"])
        #expect(note.fields[2].kind == .dateTime(autoNow: false, autoNowAdd: true))
        #expect(note.fields[3].kind == .dateTime(autoNow: true, autoNowAdd: false))
        let errand = Errand.meta.description
        #expect(errand.fields.map(\.name) == ["id", "created", "changed"])
        #expect(errand.table == "notes_errand")
    }
}
