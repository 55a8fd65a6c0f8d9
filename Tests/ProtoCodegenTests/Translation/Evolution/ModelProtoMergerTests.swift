import ORM
import Testing

@testable import ProtoCodegen

@Suite struct ModelProtoMergerTests {
    private func merge(
        _ model: ModelDescription, into text: String, isForced: Bool = false
    ) throws -> ModelProtoMerger.Outcome {
        let file = try ProtoParser.parse(ProtoSource(name: "account.proto", text: text))
        return ModelProtoMerger.merge(
            [try TranslationSamples.proto(model)], into: file, isForced: isForced)
    }

    /// Merges into the `Post` message alone and gives back that message's text.
    private func mergeMessage(
        _ model: ModelDescription, into message: String, isForced: Bool = false
    ) throws -> (text: String, outcome: ModelProtoMerger.Outcome) {
        let rest = """
            message PostListRequest {
            }

            message PostRetrieveRequest {
                int64 id = 1;
            }

            """
        let head = """
            syntax = "proto3";
            import "google/protobuf/empty.proto";
            service PostController {}

            """
        let outcome = try merge(model, into: head + message + "\n" + rest, isForced: isForced)
        #expect(outcome.text.hasPrefix(head))
        #expect(outcome.text.hasSuffix(rest))
        return (String(outcome.text.dropFirst(head.count).dropLast(rest.count + 1)), outcome)
    }

    @Test("a file that is up to date stays byte for byte")
    func isIdempotent() throws {
        let model = try TranslationSamples.proto(TranslationSamples.post)
        let text = ModelProtoRenderer(package: "account").render([model])
        let outcome = try merge(TranslationSamples.post, into: text)
        #expect(outcome == .init(text: text, changes: [], conflicts: []))
    }

    @Test("new fields take fresh numbers, removed ones are reserved, kept ones stay")
    func evolves() throws {
        let model = TranslationSamples.model(("views", .integer), ("title", .text))
        let (text, outcome) = try mergeMessage(
            model,
            into: """
                message Post {
                    // The key.
                    int64 id = 1;
                    string title = 7;  // shown in lists
                    // What was written.
                    string content = 9;
                }
                """)
        #expect(
            text == """
                message Post {
                    reserved 9;
                    reserved "content";
                    // The key.
                    int64 id = 1;
                    string title = 7;  // shown in lists
                    int32 views = 10;
                }
                """)
        #expect(
            outcome.changes.map(\.description) == [
                "adds field `Post.views` with number 10",
                "removes field `Post.content` and reserves its number 9 and its name",
            ])
        #expect(try merge(model, into: outcome.text).changes.isEmpty)
    }

    @Test("lines are added with the ends that the file's lines have")
    func keepsNewlines() throws {
        let text = """
            syntax = "proto3";
            service PostController {}
            message Post {
                reserved 4,
                    5;
                int64 id = 1;
                string content = 2;
            }

            """
        let model = TranslationSamples.model(("views", .integer), ("title", .text))
        let expected = try merge(model, into: text).text
        #expect(expected.contains("    int32 views = 6;\n    string title = 7;\n"))
        let outcome = try merge(model, into: text.replacing("\n", with: "\r\n"))
        #expect(outcome.text == expected.replacing("\n", with: "\r\n"))
    }

    @Test("reserved statements grow, and a name that comes back leaves them")
    func extendsReserved() throws {
        let model = TranslationSamples.model(("content", .text))
        let (text, outcome) = try mergeMessage(
            model,
            into: """
                message Post {
                    reserved 4, 6 to 9;
                    reserved "content", "old";
                    int64 id = 1;
                    string title = 2;
                }
                """)
        #expect(
            text == """
                message Post {
                    reserved 4, 6 to 9, 2;
                    reserved "old", "title";
                    int64 id = 1;
                    string content = 10;
                }
                """)
        #expect(try merge(model, into: outcome.text).changes.isEmpty)
    }

    @Test("what a person wrote stays")
    func keepsHandWritten() throws {
        let text = """
            // Licence.
            syntax = "proto3";
            package account;
            import "google/protobuf/empty.proto";
            import "google/protobuf/timestamp.proto";
            option java_package = "com.example";

            service PostController {
                rpc List(PostListRequest) returns (stream Post) {}
                // By hand.
                rpc Publish(PostListRequest) returns (Post);
            }

            message Post {
                option deprecated = true;
                int64 id = 1;
                google.protobuf.Timestamp title = 2;
                Kind kind = 3;
                map<string, string> labels = 4;
                oneof extra { string note = 5; }
                enum Kind { NONE = 0; }
            }

            message PostListRequest { int32 page = 1; }
            message Mine {}
            """
        let outcome = try merge(TranslationSamples.model(("title", .text)), into: text)
        #expect(outcome == .init(text: text, changes: [], conflicts: []))
    }

    @Test("a wider key is widened in place, a wider file type is kept")
    func widens() throws {
        let model = TranslationSamples.model(("views", .integer), ("score", .float))
        let outcome = try merge(
            model,
            into: """
                syntax = "proto3";
                service PostController { rpc Get(PostRetrieveRequest) returns (Post); }
                message Post { int32 id = 1; int64 views = 2; double score = 3; }
                message PostRetrieveRequest { int32 id = 1; }
                """)
        #expect(
            outcome.text == """
                syntax = "proto3";
                service PostController { rpc Get(PostRetrieveRequest) returns (Post); }
                message Post { int64 id = 1; int64 views = 2; double score = 3; }
                message PostRetrieveRequest { int64 id = 1; }
                """)
    }

    @Test("a type that clients would misread is refused, and renumbered when forced")
    func refusesTypeChange() throws {
        let model = TranslationSamples.model(("title", .integer))
        let message = """
            message Post {
                int64 id = 1;
                string title = 2;
            }
            """
        let (unchanged, refused) = try mergeMessage(model, into: message)
        #expect(unchanged == message)
        #expect(
            refused.conflicts.map(\.description) == [
                "field `Post.title` is `string` in the file and `int32` by its model: "
                    + "number 2 cannot change its type without breaking clients"
            ])
        let (text, forced) = try mergeMessage(model, into: message, isForced: true)
        #expect(forced.conflicts.isEmpty)
        #expect(
            text == """
                message Post {
                    reserved 2;
                    int64 id = 1;
                    int32 title = 3;
                }
                """)
    }

    @Test("models that the file lacks are appended, with the import that they need")
    func appendsModels() throws {
        let outcome = try merge(
            TranslationSamples.model(),
            into: "syntax = \"proto3\";\n\npackage account;\n\nmessage Mine {}\n\n\n")
        #expect(
            outcome.text == """
                syntax = "proto3";

                package account;

                import "google/protobuf/empty.proto";

                message Mine {}

                service PostController {
                    rpc List(PostListRequest) returns (stream Post) {}
                    rpc Create(Post) returns (Post) {}
                    rpc Retrieve(PostRetrieveRequest) returns (Post) {}
                    rpc Update(Post) returns (Post) {}
                    rpc Destroy(Post) returns (google.protobuf.Empty) {}
                }

                message Post {
                    int64 id = 1;
                }

                message PostListRequest {
                }

                message PostRetrieveRequest {
                    int64 id = 1;
                }

                """)
    }

    @Test("a name taken by something else is a conflict")
    func refusesTakenName() throws {
        let outcome = try merge(
            TranslationSamples.model(), into: "syntax = \"proto3\"; enum Post { NONE = 0; }")
        #expect(
            outcome.conflicts.map(\.description)
                == ["`Post` is needed for a model and is taken by an enum"])
    }

    @Test("a secret that the file has already stays in it")
    func keepsSecrets() throws {
        let text = """
            syntax = "proto3";
            service UserController {}
            message User { int32 id = 1; string username = 2; string password = 3; }
            """
        #expect(try merge(TranslationSamples.user, into: text).changes.isEmpty)
    }

    @Test("fields are added to a message written on one line")
    func growsOneLine() throws {
        let model = TranslationSamples.model(("title", .text))
        let (text, _) = try mergeMessage(model, into: "message Post { int64 id = 1; }")
        #expect(text == "message Post { int64 id = 1;\n    string title = 2;\n }")
        let (filled, _) = try mergeMessage(model, into: "message Post {}")
        #expect(
            filled == "message Post {\n    int64 id = 1;\n    string title = 2;\n}")
    }

    @Test("numbers that protobuf keeps for itself are not given out")
    func skipsImplementationRange() throws {
        let model = TranslationSamples.model(("a", .text), ("b", .text))
        let (text, _) = try mergeMessage(
            model, into: "message Post {\n  int64 id = 1;\n  string a = 18999;\n}")
        #expect(
            text
                == "message Post {\n  int64 id = 1;\n  string a = 18999;\n  string b = 20000;\n}")
    }
}
