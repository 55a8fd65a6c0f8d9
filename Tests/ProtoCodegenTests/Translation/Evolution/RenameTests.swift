import ORM
import Testing

@testable import ProtoCodegen

@Suite struct RenameTests {
    private func merge(
        _ model: ModelDescription, renames: [String: String] = [:], message: String
    ) throws -> ModelProtoMerger.Outcome {
        var proto = try TranslationSamples.proto(model)
        proto.renames = renames
        let text = "syntax = \"proto3\";\nservice PostController {}\n" + message
        let file = try ProtoParser.parse(ProtoSource(name: "account.proto", text: text))
        return ModelProtoMerger.merge([proto], into: file)
    }

    @Test("a renamed field keeps its number, comments and options")
    func keepsNumber() throws {
        let outcome = try merge(
            TranslationSamples.model(("headline", .text), ("views", .bigInteger)),
            renames: ["title": "headline", "hits": "views"],
            message: """
                message Post {
                    reserved "headline";
                    int64 id = 1;
                    // Shown in lists.
                    string title = 7 [deprecated = true];  // short
                    int32 hits = 8;
                }
                """)
        #expect(
            outcome.text == """
                syntax = "proto3";
                service PostController {}
                message Post {
                    int64 id = 1;
                    // Shown in lists.
                    string headline = 7 [deprecated = true];  // short
                    int64 views = 8;
                }
                """)
        #expect(
            outcome.changes.map(\.description) == [
                "renames field `Post.title` to `headline` and keeps its number 7",
                "renames field `Post.hits` to `views` and keeps its number 8",
                "widens field `Post.hits` from int32 to int64",
            ])
    }

    @Test("a field that is still there is not renamed, nor one of a type that cannot stay")
    func refusesOthers() throws {
        let outcome = try merge(
            TranslationSamples.model(("title", .text), ("headline", .text), ("views", .integer)),
            renames: ["title": "headline", "note": "views"],
            message: "message Post {\n  int64 id = 1;\n  string title = 2;\n  string note = 3;\n}\n"
        )
        #expect(
            outcome.changes.map(\.description) == [
                "adds field `Post.headline` with number 4",
                "adds field `Post.views` with number 5",
                "removes field `Post.note` and reserves its number 3 and its name",
            ])
    }

    @Test("what looks like a rename is said, and how to make it one")
    func guesses() throws {
        let outcome = try merge(
            TranslationSamples.model(("headline", .text)),
            message: "message Post {\n  int64 id = 1;\n  string title = 2;\n}\n")
        #expect(
            outcome.changes.last?.description
                == "if `title` was renamed to `headline`, take the old file back and pass "
                + "`--rename Post.title=headline`: that keeps number 2")
    }

    @Test("a removed field takes its block comment along")
    func removesBlockComment() throws {
        let outcome = try merge(
            TranslationSamples.model(),
            message: """
                message Post {
                    int64 id = 1;
                    /* Gone
                       soon. */
                    string title = 2;
                    bytes raw = 3;
                }
                """)
        #expect(
            outcome.text == """
                syntax = "proto3";
                service PostController {}
                message Post {
                    reserved 2;
                    reserved "title";
                    int64 id = 1;
                    bytes raw = 3;
                }
                """)
    }
}
