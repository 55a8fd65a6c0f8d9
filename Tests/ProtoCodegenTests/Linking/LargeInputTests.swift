import Testing

@testable import ProtoCodegen

/// Files of hundreds of kilobytes that are all of one thing. Whatever takes time that grows faster than the file
/// would make these take minutes.
@Suite struct LargeInputTests {
    private static let count = 10_000

    private static func repeated(_ text: (Int) -> String) -> String {
        (1...count).map(text).joined()
    }

    private static let files: [String: String] = [
        "fields": "syntax = \"proto3\"; message A { "
            + repeated { "int32 a\($0) = \($0 + 20_000); /* \($0) */ " } + "}",
        "optional fields": "syntax = \"proto3\"; message A { "
            + repeated { "optional int32 a\($0) = \($0 + 20_000);\n" } + "}",
        "one name": "syntax = \"proto3\"; message A { " + repeated { _ in "int32 a = 1; " } + "}",
        "one message": "syntax = \"proto3\"; " + repeated { _ in "message A {} " },
        "reserved names": "syntax = \"proto3\"; message A { reserved "
            + (1...count).map { "\"a\($0)\"" }.joined(separator: ", ") + "; }",
        "one reserved name": "syntax = \"proto3\"; enum A { Z = 0; reserved "
            + (1...count).map { _ in "\"a\"" }.joined(separator: ", ") + "; }",
        "reserved ranges": "syntax = \"proto3\"; message A { "
            + repeated { "reserved \($0 * 3 + 20_000); int32 a\($0) = \($0 * 3 + 20_001); " } + "}",
        "enum values": "syntax = \"proto3\"; enum A { Z = 0; "
            + repeated { "A\($0) = \($0);\n" } + "}",
        "imports": "syntax = \"proto3\"; " + repeated { "import \"a\($0).proto\"; " },
        "one import": "syntax = \"proto3\"; "
            + repeated { _ in "import \"google/protobuf/any.proto\"; " },
        "options": "syntax = \"proto3\"; " + repeated { _ in "option java_package = \"a\"; " },
        "aggregate": "syntax = \"proto3\"; option (x) = { " + repeated { "a\($0): { } " } + "};",
        "brackets": "syntax = \"proto3\"; option (x) = { a: " + repeated { _ in "[ " } + "};",
        "braces": repeated { _ in "{ " },
        "messages": "syntax = \"proto3\"; " + repeated { _ in "message A { " },
        "comments": repeated { "// \($0)\n" } + "syntax = \"proto3\";",
        "block comments": repeated { "/* \($0) */" } + "syntax = \"proto3\";",
        "digits": "syntax = \"proto3\"; message A { int32 a = " + repeated { _ in "9" } + "; }",
        "parts of a name": "syntax = \"proto3\"; package a" + repeated { _ in ".a" } + ";",
        "strings": "syntax = \"proto3\"; option java_package = " + repeated { _ in "\"a\" " } + ";",
        "unknown types": "syntax = \"proto3\"; message A { "
            + repeated { "X\($0) a\($0) = \($0); " } + "}",
        "stray symbols": "syntax = \"proto3\"; " + repeated { _ in "} ; ) " },
    ]

    @Test("large files are linked or refused", arguments: files.keys.sorted())
    func linksLarge(name: String) throws {
        let text = try #require(Self.files[name])
        do {
            let linked = try ProtoLinker.link(["a.proto"]) { file in
                file == "a.proto" ? Array(text.utf8) : nil
            }
            #expect(linked.files.count >= 1)
        } catch let error as ProtoDiagnostics {
            #expect(!error.diagnostics.isEmpty)
            #expect(error.diagnostics.count <= ProtoParser.maximumDiagnostics)
        }
    }
}
