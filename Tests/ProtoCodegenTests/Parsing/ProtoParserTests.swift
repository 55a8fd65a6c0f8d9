import ProtoCodegen
import Testing

@Suite struct ProtoParserTests {
    private func parse(_ text: String) throws -> ProtoFile {
        try ProtoParser.parse(ProtoSource(name: "test.proto", text: text))
    }

    private func faults(_ text: String) -> String {
        let source = ProtoSource(name: "test.proto", text: text)
        return ProtoParser.parseReporting(source).diagnostics.map(\.description)
            .joined(separator: "\n")
    }

    @Test("every kind of statement is read")
    func readsAFile() throws {
        let file = try parse(
            """
            syntax = "proto3";

            package account.v1;

            import "google/protobuf/empty.proto";
            import public "other.proto";
            import weak "third" ".proto";

            option java_package = "com.example";
            option (custom.thing).deep = { a: 1 b: [2, 3] };

            message Post {
                reserved 4, 6 to 9, 100 to max;
                reserved "old", 'older';
                option deprecated = true;
                int64 id = 1 [deprecated = true, json_name = "ID"];
                optional string title = 2;
                repeated .account.v1.Post links = 3;
                map<string, Post> named = 5;
                oneof kind { string text = 10; bytes data = 0x0B; }
                message Inner { enum Deep { NONE = 0; } }
            }

            enum Color { option allow_alias = true; RED = 0; NEGATIVE = -3 [deprecated = true]; }

            service PostController {
                rpc List(stream Post) returns (stream google.protobuf.Empty) {}
                rpc Get(Post) returns (Post) { option deprecated = true; }
                rpc Put(Post) returns (Post);
            }
            """)
        #expect(file.syntax == .proto3)
        #expect(file.package?.text == "account.v1")
        #expect(
            file.imports.map(\.path) == [
                "google/protobuf/empty.proto", "other.proto", "third.proto",
            ])
        #expect(file.imports.map(\.kind) == [.plain, .public, .weak])
        #expect(file.options[1].value == .aggregate("a : 1 b : [ 2 , 3 ]"))
        let post = try #require(file.messages.first)
        #expect(
            post.allFields.map(\.name.text) == ["id", "title", "links", "named", "text", "data"])
        #expect(post.allFields.map(\.number.value) == [1, 2, 3, 5, 10, 11])
        #expect(post.reserved[0].ranges.map { $0.last?.value } == [4, 9, nil])
        #expect(post.reserved[1].names.map(\.text) == ["old", "older"])
        #expect(file.enums.first?.values.map(\.number.value) == [0, -3])
        let methods = try #require(file.services.first).methods
        #expect(methods.map(\.isServerStreaming) == [true, false, false])
        #expect(methods.map(\.isClientStreaming) == [true, false, false])
        #expect(methods[0].output.text == "google.protobuf.Empty")
    }

    @Test("ranges give back the text that a statement was read from")
    func keepsRanges() throws {
        let file = try parse("syntax = \"proto3\";\nmessage A {\n  int32 id = 1; // key\n}\n")
        let message = try #require(file.messages.first)
        #expect(
            file.source.text(message.statement.range) == "message A {\n  int32 id = 1; // key\n}")
        #expect(file.source.text(message.body) == "\n  int32 id = 1; // key\n")
        #expect(file.source.text(message.allFields[0].statement.range) == "int32 id = 1;")
        #expect(file.source.text(message.allFields[0].typeRange) == "int32")
    }

    @Test("comments are attached as protoc attaches them")
    func attachesComments() throws {
        let file = try parse(
            """
            // Licence.

            // Detached.

            // Leads the syntax.
            syntax = "proto3";  // Trails it.

            /* Leads
             * the message. */
            message A {
                // Trails the brace.

                // Leads id.
                int32 id = 1;
                // Trails id.

                // Leads name.
                string name = 2;  /* Trails name. */
                // Left over.
            }
            """)
        let syntax = try #require(file.syntaxStatement).comments
        #expect(syntax.detached == [" Licence.\n", " Detached.\n"])
        #expect(syntax.leading == " Leads the syntax.\n")
        #expect(syntax.trailing == " Trails it.\n")
        let message = try #require(file.messages.first)
        #expect(message.statement.comments.leading == " Leads\n the message. ")
        #expect(message.statement.comments.trailing == " Trails the brace.\n")
        let fields = message.allFields.map(\.statement.comments)
        #expect(fields[0].leading == " Leads id.\n")
        #expect(fields[0].trailing == " Trails id.\n")
        #expect(fields[1].leading == " Leads name.\n")
        #expect(fields[1].trailing == " Trails name. ")
    }

    @Test("words of the language may be names")
    func allowsKeywordsAsNames() throws {
        let file = try parse(
            """
            syntax = "proto3";
            message message {
                string message = 1; string option = 2; stream.Type stream = 3; string rpc = 4;
            }
            service service { rpc rpc(stream) returns (stream stream); }
            """)
        #expect(
            file.messages[0].allFields.map(\.name.text) == ["message", "option", "stream", "rpc"])
        let method = try #require(file.services.first?.methods.first)
        #expect(method.input.text == "stream" && !method.isClientStreaming)
        #expect(method.output.text == "stream" && method.isServerStreaming)
    }

    @Test("one run reports several faults with their places")
    func reportsSeveralFaults() {
        let text = """
            syntax = "proto3";
            message A {
                string name 1;
                int32 id = 2
                required bool ok = 3;
            }
            mesage B {}
            service C { rpc X(A) return (A); }
            """
        #expect(
            faults(text) == """
                test.proto:3:17: expected `=`, found `1`
                    string name 1;
                                ^
                test.proto:4:17: expected `;`, found `required`
                    int32 id = 2
                                ^
                test.proto:7:1: expected `message`, `enum`, `service`, `import`, `option` or \
                `extend`, found `mesage`
                mesage B {}
                ^^^^^^
                test.proto:8:22: expected `returns`, found `return`
                service C { rpc X(A) return (A); }
                                     ^^^^^^
                """)
    }

    @Test(
        "a fault is told in one sentence",
        arguments: [
            ("syntax = \"proto4\";", "`proto4` is no syntax; write \"proto3\" or \"proto2\""),
            ("message A { optional int32 a = 1;", "expected `}`, found the end of the file"),
            ("message A { oneof x {} }", "the oneof `x` has no fields"),
            ("/* open", "this comment is never closed"),
            ("option a = \"open", "this string is never closed"),
            (
                "message A { optional int32 a = 99999999999999999999; }",
                "`99999999999999999999` is not an integer of at most 64 bits"
            ),
            ("option a = 1x;", "a number and a word need a space between them"),
            ("import \"\\q\";", "this string has an escape that does not exist"),
            (
                "message A { int32 a = 1; }",
                "a proto2 field begins with `optional`, `required` or `repeated`"
            ),
            ("package a; package b;", "a file has one `package` statement at most"),
            ("\u{1}", "invalid character outside of a string or comment"),
        ])
    func tellsFault(text: String, message: String) {
        let source = ProtoSource(name: "test.proto", text: text)
        #expect(ProtoParser.parseReporting(source).diagnostics.first?.message == message)
    }

    @Test("nesting beyond the limit is a fault and not a crash")
    func limitsDepth() {
        let deep = { (count: Int) in
            "syntax = \"proto3\";" + String(repeating: "message A {", count: count)
                + String(repeating: "}", count: count)
        }
        #expect(faults(deep(32)) == "")
        #expect(faults(deep(33)).contains("messages are nested more than 32 deep"))
        #expect(faults(deep(100_000)).contains("messages are nested more than 32 deep"))
        #expect(faults(String(repeating: "{", count: 100_000)).isEmpty == false)
        let value = "option a = " + String(repeating: "{", count: 100_000)
        #expect(faults(value).contains("this value is nested too deeply"))
    }

    @Test("any cut of a file is read without a trap")
    func survivesTruncation() {
        let text = """
            syntax = "proto3"; import public "a"; message A { map<string, int32> a = 1 [x = -1];
            oneof b { string c = 0x2; } reserved 1 to max; } enum B { C = -1; } // d
            service E { rpc F(stream A) returns (.A) { option (g).h = { i: "\\x41" }; } } /* j */
            """
        let bytes = Array(text.utf8)
        for end in bytes.indices {
            _ = ProtoParser.parseReporting(ProtoSource(name: "a", bytes: Array(bytes[..<end])))
            var damaged = bytes
            damaged[end] = 0xFF
            _ = ProtoParser.parseReporting(ProtoSource(name: "a", bytes: damaged))
            damaged.remove(at: end)
            _ = ProtoParser.parseReporting(ProtoSource(name: "a", bytes: damaged))
        }
    }

    @Test("string literals are unescaped and joined")
    func unescapesStrings() throws {
        let file = try parse(#"option a = "\x41\102\n\\" 'c\u00e9\U0001F600';"#)
        #expect(file.options[0].value == .string(Array("AB\n\\cé😀".utf8)))
    }

    @Test("numbers keep their sign and their kind")
    func readsNumbers() throws {
        let file = try parse(
            "option a = 017; option b = -0x10; option c = 1.5e3; option d = -inf; option e = .5; option f = 1.;"
        )
        #expect(
            file.options.map(\.value) == [
                .positiveInteger(15), .negativeInteger(-16), .double(1500), .double(-.infinity),
                .double(0.5), .double(1),
            ])
    }
}
