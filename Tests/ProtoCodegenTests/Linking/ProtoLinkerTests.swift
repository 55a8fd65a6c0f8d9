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

    @Test("files that import one another are refused with the way round")
    func refusesCycles() {
        let faults = faults([
            "test.proto": "syntax = \"proto3\"; import \"a.proto\";",
            "a.proto": "syntax = \"proto3\"; import \"b.proto\";",
            "b.proto": "syntax = \"proto3\"; import \"a.proto\";",
        ])
        #expect(faults == ["files import one another: a.proto -> b.proto -> a.proto"])
    }

    @Test(
        "a missing import and a name given twice hide no other fault, and names are not guessed at")
    func tellsAllFaults() {
        let text = """
            syntax = "proto3";
            import "missing.proto";
            option (missing.option) = 1;
            message A {
                missing.B b = 1;
                int32 c = 1;
                int32 c = 2;
                reserved 2;
                repeated missing.E e = 4 [packed = true];
                int32 d = 5 [default = 3];
            }
            enum A { option allow_alias = true; X = 0; Y = 0; Z = 1; }
            message M { map<string, missing.V> v = 19000; }
            """
        #expect(
            faults(["test.proto": text]) == [
                "there is no `missing.proto`",
                "number 1 is already used by `b`",
                "`A.c` is already defined in this file",
                "number 2 is reserved",
                "proto3 fields have no explicit defaults",
                "`A` is already defined in this file",
                "field numbers 19000 to 19999 belong to protobuf itself",
            ])
    }

    @Test("files that import one another, or one that cannot be read, are checked as far as can be")
    func checksAroundFaults() {
        let numbers = "int32 x = 1; int32 y = 1;"
        #expect(
            faults([
                "test.proto":
                    "syntax = \"proto3\"; import \"a.proto\"; message T { A a = 2; \(numbers) }",
                "a.proto":
                    "syntax = \"proto3\"; import \"test.proto\"; message A { T t = 2; \(numbers) }",
            ]) == [
                "files import one another: test.proto -> a.proto -> test.proto",
                "number 1 is already used by `x`", "number 1 is already used by `x`",
            ])
        #expect(
            faults([
                "test.proto":
                    "syntax = \"proto3\"; import \"a.proto\"; message T { A a = 2; \(numbers) }",
                "a.proto": "syntax = \"proto3\"; mesage A {} message B { \(numbers) }",
            ]) == [
                "expected `message`, `enum`, `service`, `import`, `option` or `extend`, found "
                    + "`mesage`",
                "number 1 is already used by `x`",
            ])
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
        #expect(faults([:]) == ["there is no `test.proto`"])
    }
}
