import CommandLineKit
import ORM
import ProjectRegistry
import Testing

@testable import ManagementCommands

/// `generateproto` and the two sets of types, on models whose fields have the same type in both.
@Suite struct ProtoTypesCommandTests {
    private static let file = "Sources/GeneratedGRPC/proto/notes.proto"

    /// The app of `apps` with its file written, and then the app with a field and a model more.
    private static func with(
        _ words: [String], _ body: (CodegenProject) async throws -> Void
    ) async throws {
        try await CodegenProject.with(apps: [NotesApp.self]) { project in
            #expect(await project.run(all: ["generateproto"] + words).exitCode == .success)
            var later = project
            later.apps = [LaterNotesApp.self]
            try await body(later)
        }
    }

    private static func refusal(_ written: String, _ asked: String) -> String {
        """
        error: `\(file)` has the \(written) types for model `notes.Note`, which cannot become the \
        \(asked) ones without breaking clients
        hint: leave out --types and `message_bus.types` to keep the file's, or remove the file to \
        have it written anew, with other numbers

        """
    }

    @Test(
        "the other set than the file's is refused, and the file stays",
        arguments: [("seed", "rich"), ("rich", "seed")], [[], ["--force"], ["--check"], ["--diff"]])
    func refusesOther(sets: (written: String, asked: String), words: [String]) async throws {
        try await Self.with(["--types", sets.written]) { project in
            let before = try project.read(Self.file)
            let result = await project.run(
                all: ["generateproto", "--types", sets.asked] + words)
            #expect(result.exitCode == .failure)
            #expect(result.error == Self.refusal(sets.written, sets.asked))
            #expect(result.output == "")
            let after = try project.read(Self.file)
            #expect(after == before)
        }
    }

    @Test("the other set in the settings is refused, unless an option names the file's")
    func refusesSetting() async throws {
        try await Self.with([]) { project in
            try project.write("message_bus:\n  types: rich\n", to: "settings.yaml")
            let result = await project.run("generateproto")
            #expect(result.exitCode == .failure)
            #expect(result.error == Self.refusal("seed", "rich"))
            #expect(await project.run("generateproto", "--types", "seed").exitCode == .success)
            let text = try project.read(Self.file)
            #expect(text.contains("    string text = 3;\n"))
        }
    }

    @Test("without a wish the file's set is kept, in every message and for further models")
    func followsFile() async throws {
        try await Self.with(["--types", "rich"]) { project in
            #expect(await project.run("generateproto").exitCode == .success)
            let text = try project.read(Self.file)
            for message in ["", "CreateRequest", "UpdateRequest", "PartialUpdateRequest"] {
                let body = try #require(text.split(separator: "message Note\(message) {").last)
                #expect(body.prefix { $0 != "}" }.contains(" text = "), "\(message)")
            }
            #expect(text.contains("message TagPartialUpdateRequest {"))
            let check = await project.run("generateproto", "--types", "rich", "--check")
            #expect(check.exitCode == .success)
            #expect(check.error == "Everything is up to date.\n")

            let model = ["generateproto", "--model", "Note", "--file", "Note.proto"]
            _ = await project.run(all: model + ["--types", "rich"])
            let kept = try project.read("Note.proto")
            #expect(kept.contains("message NoteCreateRequest {"))
            #expect(await project.run(all: model + ["--force"]).exitCode == .success)
            let forced = try project.read("Note.proto")
            #expect(forced == kept)
        }
    }
}

private enum NotesApp: App {
    static let label = "notes"
    static let models: [any Model.Type] = [Note.self]

    struct Note: Model {
        var id: Int64 = 0
        var title = ""

        static let appLabel = "notes"
        static let meta = ModelMeta<Note> {
            PrimaryKey(\.id)
            CharField(\.title, maxLength: 100)
        }
    }
}

private enum LaterNotesApp: App {
    static let label = "notes"
    static let models: [any Model.Type] = [Note.self, Tag.self]

    struct Note: Model {
        var id: Int64 = 0
        var title = ""
        var text = ""

        static let appLabel = "notes"
        static let meta = ModelMeta<Note> {
            PrimaryKey(\.id)
            CharField(\.title, maxLength: 100)
            TextField(\.text)
        }
    }

    struct Tag: Model {
        var id: Int64 = 0

        static let appLabel = "notes"
        static let meta = ModelMeta<Tag> { PrimaryKey(\.id) }
    }
}
