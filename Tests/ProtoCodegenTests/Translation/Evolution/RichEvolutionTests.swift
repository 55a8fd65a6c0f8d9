import ORM
import Testing

@testable import ProtoCodegen

/// How a file with rich types follows its model.
@Suite struct RichEvolutionTests {
    private static func status(_ choices: [String]) -> FieldDescription {
        FieldDescription(
            name: "status", column: "status", kind: .char(maxLength: 9),
            choices: choices.map { FieldChoice(value: .text($0), label: $0) })
    }

    private static func model(_ fields: FieldDescription...) -> ModelDescription {
        ModelDescription(
            name: ModelName(appLabel: "account", name: "Post"),
            fields: [
                FieldDescription(name: "id", column: "id", kind: .bigAuto, isPrimaryKey: true)
            ] + fields)
    }

    private static func proto(_ model: ModelDescription) throws -> ModelProto {
        ModelProto(
            model, fields: try FieldSelection.all.fields(of: model), dialect: .framework,
            types: .rich)
    }

    private static func fresh(_ model: ModelDescription) throws -> String {
        ModelProtoRenderer(package: "account").render([try proto(model)])
    }

    private static func merge(
        _ model: ModelDescription, into text: String
    ) throws -> ModelProtoMerger.Outcome {
        let file = try ProtoParser.parse(ProtoSource(name: "account.proto", text: text))
        return ModelProtoMerger.merge([try proto(model)], into: file)
    }

    /// One top-level message of a file.
    private static func message(_ name: String, in text: String) throws -> String {
        let file = try ProtoParser.parse(ProtoSource(name: "account.proto", text: text))
        let node = try #require(file.messages.first { $0.name.text == name })
        return file.source.text(node.statement.range)
    }

    @Test("a fresh file is up to date")
    func isIdempotent() throws {
        let model = Self.model(
            Self.status(["draft", "public"]),
            FieldDescription(
                name: "sent", column: "sent", kind: .dateTime(autoNow: false, autoNowAdd: false),
                isNull: true),
            FieldDescription(
                name: "note", column: "note", kind: .text, isNull: true, helpText: "For us."))
        let text = try Self.fresh(model)
        #expect(try Self.merge(model, into: text) == .init(text: text, changes: [], conflicts: []))
    }

    @Test("every line of a help text is a comment, whatever ends the line")
    func helpTexts() throws {
        let model = Self.model(
            FieldDescription(
                name: "note", column: "note", kind: .text,
                helpText: "One.\r\nTwo.\r\rThree.\u{2028}Four."))
        let text = try Self.fresh(model)
        #expect(
            try Self.message("Post", in: text) == """
                message Post {
                    int64 id = 1;
                    // One.
                    // Two.
                    //
                    // Three.
                    // Four.
                    string note = 2;
                }
                """)
        #expect(try Self.merge(model, into: text).changes.isEmpty)
    }

    @Test("choices come and go as values of the enum, and no number is used again")
    func choices() throws {
        let old = try Self.fresh(Self.model(Self.status(["draft", "public", "hidden"])))
        let first = try Self.merge(Self.model(Self.status(["draft", "public"])), into: old)
        let second = try Self.merge(
            Self.model(Self.status(["draft", "public", "archived"])), into: first.text)
        #expect(
            try Self.message("Post", in: second.text) == """
                message Post {
                    enum Status {
                        reserved 3;
                        reserved "STATUS_HIDDEN";
                        STATUS_UNSPECIFIED = 0;
                        STATUS_DRAFT = 1;
                        STATUS_PUBLIC = 2;
                        STATUS_ARCHIVED = 4;
                    }

                    int64 id = 1;
                    Status status = 2;
                }
                """)
        #expect(
            first.changes.map(\.description) == [
                "removes value `STATUS_HIDDEN` from enum `Post.Status` and reserves its number 3 "
                    + "and its name"
            ])
        #expect(
            second.changes.map(\.description)
                == ["adds value `STATUS_ARCHIVED` to enum `Post.Status` with number 4"])
    }

    @Test("fields come to every message that has them, and leave it; a person's filters stay")
    func requests() throws {
        let note = FieldDescription(name: "note", column: "note", kind: .char(maxLength: 9))
        let old = try Self.fresh(Self.model(note))
            .replacing("bool include_count = 3;", with: "bool include_count = 3; bool mine = 9;")
        let outcome = try Self.merge(
            Self.model(
                FieldDescription(
                    name: "at", column: "at", kind: .dateTime(autoNow: false, autoNowAdd: false)),
                FieldDescription(name: "rank", column: "rank", kind: .integer, isNull: true)),
            into: old)
        #expect(outcome.conflicts.isEmpty)
        #expect(
            try Self.message("Post", in: outcome.text) == """
                message Post {
                    reserved 2;
                    reserved "note";
                    int64 id = 1;
                    google.protobuf.Timestamp at = 3;
                    optional int32 rank = 4;
                }
                """)
        #expect(
            try Self.message("PostCreateRequest", in: outcome.text) == """
                message PostCreateRequest {
                    reserved 1;
                    reserved "note";
                    google.protobuf.Timestamp at = 2;
                    optional int32 rank = 3;
                }
                """)
        let list = try Self.message("PostListRequest", in: outcome.text)
        #expect(list.contains("bool mine = 9;"))
        #expect(list.hasSuffix("\n    optional int32 rank = 10;\n}"))
        #expect(outcome.text.contains("import \"google/protobuf/timestamp.proto\";\n"))
        #expect(
            outcome.changes.last?.description == "adds import `google/protobuf/timestamp.proto`")
    }

    @Test(
        "durations, bytes and structs come and go with their fields, and their imports come along")
    func messagesOfValues() throws {
        let fields = [
            FieldDescription(name: "length", column: "length", kind: .duration, isNull: true),
            FieldDescription(name: "data", column: "data", kind: .binary),
            FieldDescription(name: "extra", column: "extra", kind: .json),
        ]
        let old = try Self.fresh(Self.model())
        let whole = ModelDescription(
            name: Self.model().name, fields: Self.model().fields + fields)
        let first = try Self.merge(whole, into: old)
        #expect(
            try Self.message("Post", in: first.text) == """
                message Post {
                    int64 id = 1;
                    google.protobuf.Duration length = 2;
                    bytes data = 3;
                    google.protobuf.Struct extra = 4;
                }
                """)
        for path in ["duration", "struct"] {
            #expect(first.text.contains("import \"google/protobuf/\(path).proto\";\n"))
        }
        #expect(try Self.merge(whole, into: first.text).changes.isEmpty)
        let second = try Self.merge(Self.model(), into: first.text)
        #expect(
            try Self.message("Post", in: second.text) == """
                message Post {
                    reserved 2, 3, 4;
                    reserved "length", "data", "extra";
                    int64 id = 1;
                }
                """)
    }

    @Test("a field that may be NULL now is made optional, and an enum that appears comes whole")
    func presence() throws {
        let old = try Self.fresh(
            Self.model(FieldDescription(name: "rank", column: "rank", kind: .integer)))
        let outcome = try Self.merge(
            Self.model(
                FieldDescription(name: "rank", column: "rank", kind: .integer, isNull: true),
                Self.status(["draft"])), into: old)
        #expect(
            try Self.message("Post", in: outcome.text) == """
                message Post {
                    int64 id = 1;
                    optional int32 rank = 2;
                    enum Status {
                        STATUS_UNSPECIFIED = 0;
                        STATUS_DRAFT = 1;
                    }
                    Status status = 3;
                }
                """)
        #expect(outcome.changes.contains(.madeOptional(message: "Post", field: "rank")))
        #expect(outcome.changes.contains(.newEnum("Post.Status")))
    }

    @Test("a file with the seed's types is refused, not mixed")
    func refusesSeedFile() throws {
        let model = Self.model(
            FieldDescription(
                name: "at", column: "at", kind: .dateTime(autoNow: false, autoNowAdd: false)))
        let seed = ModelProtoRenderer(package: "account").render([
            try TranslationSamples.proto(model)
        ])
        #expect(
            try Self.merge(model, into: seed).conflicts.map(\.description) == [
                "field `Post.at` is `string` in the file and `google.protobuf.Timestamp` by its "
                    + "model: number 2 cannot change its type without breaking clients"
            ])
    }
}
