import Protobuf
import Testing

@testable import ProtoCodegen

@Suite struct ProtoLinkerTests {
    private func link(_ files: [String: String]) throws -> LinkedProtos {
        try ProtoLinker.link(["test.proto"]) { name in files[name].map { Array($0.utf8) } }
    }

    private func faults(_ files: [String: String]) -> [String] {
        do {
            _ = try link(files)
            return []
        } catch let error as ProtoDiagnostics {
            return error.diagnostics.map(\.message)
        } catch {
            return ["\(error)"]
        }
    }

    private func faults(_ text: String) -> [String] {
        faults(["test.proto": "syntax = \"proto3\";\npackage p;\n\(text)"])
    }

    @Test("imports come before the files that import them")
    func ordersFiles() throws {
        let linked = try link([
            "test.proto":
                "syntax = \"proto3\"; import \"b.proto\"; import \"google/rpc/status.proto\";",
            "b.proto": "syntax = \"proto3\";",
        ])
        #expect(
            linked.files.map(\.name)
                == [
                    "b.proto", "google/protobuf/any.proto", "google/rpc/status.proto", "test.proto",
                ])
    }

    @Test("comments are found by the path of what they speak of")
    func keepsComments() throws {
        let linked = try link([
            "test.proto": """
            syntax = "proto3";
            // A message.
            message A {
                int32 a = 1;  // A field.
            }
            service S {
                // An RPC.
                rpc X(A) returns (A);
            }
            """
        ])
        let locations = try #require(linked.files.last).sourceCodeInfo.location
        #expect(locations.map(\.path) == [[4, 0], [4, 0, 2, 0], [6, 0, 2, 0]])
        #expect(locations[0].leadingComments == " A message.\n")
        #expect(locations[0].span == [2, 0, 4, 1])
        #expect(locations[1].trailingComments == " A field.\n")
        #expect(locations[1].span == [3, 4, 16])
    }

    @Test(
        "a fault is told in one sentence",
        arguments: [
            ("message A {} message A {}", "`p.A` is already defined in this file"),
            ("message A { int32 a = 1; int32 a = 2; }", "`p.A.a` is already defined in this file"),
            ("message A { int32 a = 1; int32 b = 1; }", "number 1 is already used by `a`"),
            ("message A { reserved 2 to 4; int32 a = 3; }", "number 3 is reserved"),
            ("message A { reserved \"a\"; int32 a = 3; }", "name `a` is reserved"),
            ("message A { reserved 1 to 5, 3; }", "`A` gives number 3 to two ranges"),
            ("message A { int32 a = 0; }", "field numbers are between 1 and 536870911"),
            ("message A { int32 a = 536870912; }", "field numbers are between 1 and 536870911"),
            (
                "message A { int32 a = 19000; }",
                "field numbers 19000 to 19999 belong to protobuf itself"
            ),
            (
                "message A { int32 a_b = 1; int32 aB = 2; }",
                "`aB` and `a_b` have the same JSON name `aB`"
            ),
            (
                "message A { map<double, int32> a = 1; }",
                "the keys of a map are integers, booleans or strings"
            ),
            ("message A { int32 a = 1 [default = 3]; }", "proto3 fields have no explicit defaults"),
            (
                "message A { int32 a = 1 [packet = true]; }",
                "there is no option `packet` here; one that an extension defines is written in parentheses"
            ),
            ("message A { int32 a = 1 [deprecated = 1]; }", "`deprecated` is `true` or `false`"),
            ("enum A { B = 1; }", "the first value of a proto3 enum must be 0"),
            ("enum A {}", "the enum `A` has no values"),
            (
                "enum A { B = 0; C = 0; }",
                "number 0 is already used by `B`; to give one value two names, set `option allow_alias = true;`"
            ),
            ("enum A { B = 0; C = 3000000000; }", "an enum's numbers are 32-bit integers"),
            ("enum A { B = 0; } enum C { B = 0; }", "`p.B` is already defined in this file"),
            ("message A { Nope a = 1; }", "`Nope` is not defined"),
            (
                "message A { google.protobuf.Empty a = 1; }",
                "`google.protobuf.Empty` is not defined: it is in `google/protobuf/empty.proto`, "
                    + "which this file does not import"
            ),
            (
                "message A { A.B a = 1; }",
                "`A.B` is not defined: its first part means `p.A` here; begin the name with a dot "
                    + "to look it up from the outermost scope"
            ),
            (
                "enum E { N = 0; } service S { rpc X(E) returns (E); }",
                "`E` is an enum; RPCs take and answer messages"
            ),
            ("import \"nope.proto\";", "`nope.proto` is neither below an import path nor built in"),
        ])
    func tellsFault(text: String, message: String) {
        #expect(faults(text).first == message)
    }

    @Test("files that import one another are refused with the way round")
    func refusesCycles() {
        let faults = faults([
            "test.proto": "syntax = \"proto3\"; import \"a.proto\";",
            "a.proto": "syntax = \"proto3\"; import \"b.proto\";",
            "b.proto": "syntax = \"proto3\"; import \"a.proto\";",
        ])
        #expect(faults == ["files import one another: a.proto -> b.proto -> a.proto"])
    }

    @Test("names of files that are not imported publicly stay hidden")
    func hidesIndirectImports() {
        let base = "syntax = \"proto3\"; package b; message Base {}"
        let test = "syntax = \"proto3\"; import \"f.proto\"; message A { b.Base x = 1; }"
        #expect(
            faults([
                "test.proto": test, "b.proto": base,
                "f.proto": "syntax = \"proto3\"; import \"b.proto\";",
            ]) == [
                "`b.Base` is not defined: it is in `b.proto`, which this file does not import"
            ])
        #expect(
            faults([
                "test.proto": test, "b.proto": base,
                "f.proto": "syntax = \"proto3\"; import public \"b.proto\";",
            ]).isEmpty)
    }

    @Test("a file that is not there is named")
    func namesMissingFile() {
        #expect(faults([:]) == ["there is no such file"])
    }
}
