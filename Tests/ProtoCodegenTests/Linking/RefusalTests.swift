import Foundation
import TestSupport
import Testing

@testable import ProtoCodegen

/// What is refused, in which words, and that protoc refuses it too.
@Suite struct RefusalTests {
    static func faults(_ text: String) throws -> [String] {
        do {
            _ = try ProtoLinker.link(["test.proto"]) { name in
                name == "test.proto" ? Array(text.utf8) : nil
            }
            return []
        } catch let error as ProtoDiagnostics {
            return error.diagnostics.map(\.message)
        }
    }

    @Test("a fault is told in one sentence", arguments: RefusalSamples.all)
    func tellsFault(sample: RefusalSamples.Sample) throws {
        #expect(try Self.faults(sample.text).first == sample.message)
    }

    @Test("an option that is no valid text is refused, although protoc takes it")
    func refusesInvalidText() throws {
        #expect(
            try Self.faults("syntax = \"proto3\"; option java_package = \"\\377\";")
                == ["`java_package` is a string of valid UTF-8"])
        let message = "message A { optional string a = 1 "
        #expect(
            try Self.faults(message + "[default = \"\\xff\"]; }")
                == ["`default` is a string of valid UTF-8"])
        #expect(
            try Self.faults(message + "[json_name = \"\\xff\"]; }")
                == ["`json_name` is a string of valid UTF-8"])
    }

    @Test(
        "protoc refuses the same files, and takes those that are right",
        .enabled(if: Protoc.python != nil, "there is no Python environment"))
    func agreesWithProtoc() async throws {
        let accepted = Self.accepted
        let texts = RefusalSamples.all.map(\.text) + accepted
        let codes = try await exitCodes(of: texts)
        for (index, text) in texts.enumerated() {
            let isRefused = index < RefusalSamples.all.count
            #expect((codes[index] != 0) == isRefused, "protoc and \(text)")
            #expect(try Self.faults(text).isEmpty != isRefused, "\(text)")
        }
    }

    /// What looks wrong and is right.
    private static let accepted = [
        "message A { optional int32 x = 1; }",
        "syntax = \"proto3\"; message message { int32 int32 = 1; }",
        "syntax = \"proto3\"; message A { reserved 1, 3 to 5, 536870911; reserved \"a\"; }",
        "syntax = \"proto3\"; enum E { A = 0; B = -2147483648; C = 0x7fffffff; }",
        "syntax = \"proto3\"; enum E { option allow_alias = true; E_A = 0; A = 0; }",
        "syntax = \"proto3\"; message A { int32 a_b = 1 [json_name = \"x\"]; int32 c = 2; };;",
        "syntax = \"proto2\"; message A { optional int32 a_b = 1; optional int32 aB = 2; }",
        "syntax = \"proto3\"; message A { option deprecated_legacy_json_field_conflicts = true; "
            + "int32 a_b = 1; int32 aB = 2; }",
        "syntax = \"proto2\"; message A { option message_set_wire_format = true; "
            + "extensions 4 to max; } extend A { optional A a = 2147483646; }",
        "syntax = \"proto2\"; message A { optional group B = 1 { optional B b = 2; } }",
        "edition = \"2023\"; message A { reserved a, b; extensions 5 to max; }",
        "syntax = \"proto3\"; message A { optional .A a = 1; .A.B b = 2; message B {} }",
        "syntax = \"proto3\"; option java_package = 'a' \"b\"; // end",
        "syntax = \"proto3\"; message A { int32 a = 01; int32 b = 0x2; }",
        "\u{FEFF}syntax = \"proto3\";",
        "syntax = \"proto2\"; message A { optional double a = 1 [default = -nan]; "
            + "optional float b = 2 [default = 1.]; optional bytes c = 3 [default = \"\\xff\"]; }",
    ]

    /// How Python's protoc ends for each text.
    private func exitCodes(of texts: [String]) async throws -> [Int] {
        let python = try #require(Protoc.python).executable
        let includes = try #require(Protoc.sitePackages).appending(path: "grpc_tools/_proto").path
        return try await withTemporaryDirectory { directory in
            for (index, text) in texts.enumerated() {
                let folder = directory.appending(path: "\(index)")
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: false)
                try Data(text.utf8).write(to: folder.appending(path: "test.proto"))
            }
            let script = """
                import sys
                from grpc_tools import protoc
                for i in range(\(texts.count)):
                    print(protoc.main(["protoc", "-I", f"{i}", "-I", "\(includes)",
                        "--descriptor_set_out=/dev/null", "test.proto"]))
                """
            let result = try await runProgram(python, ["-c", script], in: directory)
            return result.standardOutput.split(separator: "\n").compactMap { Int($0) }
        }
    }

    @Test("the whole text shows the place of every fault")
    func showsPlaces() throws {
        let text = """
            syntax = "proto3";
            package p;
            import "google/protobuf/empty.proto";
            option (nope) = 1;
            message A {
            \tNope a = 1 [deprecated = 7];
                int32 b = 1;
                reserved "b";
            }
            """
        let error = #expect(throws: ProtoDiagnostics.self) {
            try ProtoLinker.link(["test.proto"]) { name in
                name == "test.proto" ? Array(text.utf8) : nil
            }
        }
        #expect(
            error?.description == """
                test.proto:4:8: there is no extension `nope`
                option (nope) = 1;
                       ^^^^^^
                test.proto:6:2: `Nope` is not defined
                \tNope a = 1 [deprecated = 7];
                \t^^^^
                test.proto:6:27: `deprecated` is `true` or `false`
                \tNope a = 1 [deprecated = 7];
                \t                         ^
                test.proto:7:11: name `b` is reserved
                    int32 b = 1;
                          ^
                test.proto:7:15: number 1 is already used by `a`
                    int32 b = 1;
                              ^
                """)
    }

    @Test("an import that nothing needs is a warning")
    func warnsAboutUnusedImport() throws {
        let text = "syntax = \"proto3\";\nimport \"google/protobuf/any.proto\";"
        let linked = try ProtoLinker.link(["test.proto"]) { name in
            name == "test.proto" ? Array(text.utf8) : nil
        }
        #expect(
            linked.warnings.map(\.description) == [
                """
                test.proto:2:8: warning: `google/protobuf/any.proto` is imported and not used
                import "google/protobuf/any.proto";
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                """
            ])
    }
}
