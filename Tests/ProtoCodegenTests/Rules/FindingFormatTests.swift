import Testing

@testable import ProtoCodegen

@Suite struct FindingFormatTests {

    private func finding(_ message: String = "50%, \"x\":\n\u{1}") -> SchemaFinding {
        SchemaFinding(rule: "RULE", file: "a.proto", place: nil, message: message)
    }

    @Test("each format tells what is known")
    func formats() {
        #expect(FindingFormat.text.line(finding("it"), path: "p/a.proto") == "p/a.proto: it (RULE)")
        #expect(
            FindingFormat.json.line(finding(), path: "a\\b")
                == #"{"path":"a\\b","type":"RULE","message":"50%, \"x\":\n\u0001"}"#)
        #expect(
            FindingFormat.github.line(finding(), path: "a,b:c")
                == "::error file=a%2Cb%3Ac,title=RULE::50%25, \"x\":%0A\u{1}")
    }

    @Test("places are told in every format")
    func places() throws {
        let text = "syntax = \"proto3\";\nmessage bad_name {}"
        let linked = try ProtoLinker.link(["a.proto"]) { name in
            name == "a.proto" ? Array(text.utf8) : nil
        }
        let rules = ProtoLinter.rules.filter { $0.id == "MESSAGE_PASCAL_CASE" }
        let finding = try #require(ProtoLinter.findings(rules, in: linked).first)
        let message = "the message `bad_name` is named in PascalCase: `BadName`"
        #expect(
            FindingFormat.json.line(finding, path: "a.proto")
                == "{\"path\":\"a.proto\",\"start_line\":2,\"start_column\":9,\"end_line\":2,"
                + "\"end_column\":17,\"type\":\"MESSAGE_PASCAL_CASE\",\"message\":\"\(message)\"}")
        #expect(
            FindingFormat.github.line(finding, path: "a.proto")
                == "::error file=a.proto,line=2,col=9,endLine=2,endColumn=17,"
                + "title=MESSAGE_PASCAL_CASE::\(message)")
    }

    @Test("rules are chosen by name and category, less those that are left out")
    func selects() throws {
        let chosen = try SchemaRule.select(
            ["MINIMAL", "IMPORT_NO_WEAK"], except: ["PACKAGE_DEFINED"], from: ProtoLinter.rules
        ).get()
        #expect(
            chosen.map(\.id) == [
                "PACKAGE_DIRECTORY_MATCH", "PACKAGE_SAME_DIRECTORY", "DIRECTORY_SAME_PACKAGE",
                "IMPORT_NO_WEAK", "PACKAGE_NO_IMPORT_CYCLE",
            ])
        #expect(throws: UnknownRule.self) {
            try SchemaRule.select(["NOPE"], except: [], from: ProtoLinter.rules).get()
        }
    }
}
