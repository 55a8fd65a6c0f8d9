import Protobuf
import Testing

@testable import ProtoCodegen

/// Schemas whose declarations would have one name in Swift. That those which are accepted compile is shown by
/// `Tests/Golden/generation/names.proto`, whose code is part of a target of the tests.
@Suite struct GeneratedNamesTests {
    private static func generate(_ files: [String: String]) throws -> [GeneratedFile] {
        let linked = try ProtoLinker.link(files.keys.sorted()) { name in
            files[name].map { text in
                Array((text.hasPrefix("syntax") ? text : "syntax = \"proto3\"; \(text)").utf8)
            }
        }
        let set = try DescriptorSet(linked.files)
        return try SwiftGenerator().generate(
            files: files.keys.sorted().compactMap(set.file(named:)))
    }

    @Test(
        "two declarations with one Swift name are refused, both of them named",
        arguments: [
            (
                [
                    "a.proto": "package a; message B_C {}",
                    "b.proto": "package a.b; message C {}",
                ],
                "message `a.B_C` and message `a.b.C` are both `A_B_C` in Swift"
            ),
            (
                [
                    "a.proto": "package foo_bar; message A {}",
                    "b.proto": "package fooBar; enum A { X = 0; }",
                ],
                "message `foo_bar.A` and enum `fooBar.A` are both `FooBar_A` in Swift"
            ),
            (
                ["a/b.proto": "", "a_b.proto": ""],
                "file `a/b.proto` and file `a_b.proto` are both `a_b.pb.swift` in Swift"
            ),
            (
                ["a-b.proto": "", "a_b.proto": ""],
                "file `a-b.proto` and file `a_b.proto` are both `ABProtoFile` in Swift"
            ),
            (
                ["a.proto": "message AProtoFile {}"],
                "file `a.proto` and message `AProtoFile` are both `AProtoFile` in Swift"
            ),
            (
                ["a.proto": "message AClient {} service A {}"],
                "message `AClient` and service `A` of `a.proto` are both `AClient` in Swift"
            ),
            (
                [
                    "a.proto":
                        "message M {} service A { rpc Get(M) returns (M); rpc get(M) returns (M); }"
                ],
                "RPC `A.Get` and RPC `A.get` are both `A.get` in Swift"
            ),
            (
                ["a.proto": "message M { oneof a_b { int32 x = 1; } oneof aB { int32 y = 2; } }"],
                "oneof `M.a_b` and oneof `M.aB` are both `M.OneOf_AB` in Swift"
            ),
            (
                ["a.proto": "message M { oneof a { int32 x = 1; } message OneOf_A {} }"],
                "oneof `M.a` and message `M.OneOf_A` are both `M.OneOf_A` in Swift"
            ),
            (
                [
                    "a.proto":
                        "message Type {} message TypeMessage {} message M { message Any {} message AnyMessage {} message AnyMessageMessage {} }"
                ],
                ""
            ),
            (
                ["a.proto": "syntax = \"proto2\"; enum State { STATE_SELF = 0; self_ = 1; }"],
                "value `State.STATE_SELF` and value `State.self_` are both `State.self_` in Swift"
            ),
        ])
    func collisions(files: [String: String], message: String) throws {
        guard !message.isEmpty else {
            #expect(try Self.generate(files).count == files.count)
            return
        }
        let error = #expect(throws: GenerationError.self) { try Self.generate(files) }
        #expect(error?.description == message)
    }

    @Test("the option swift_prefix tells them apart")
    func prefix() throws {
        let files = try Self.generate([
            "a.proto": "package a; message B_C {}",
            "b.proto": "package a.b; option swift_prefix = \"Other\"; message C {}",
        ])
        #expect(files[0].contents.contains("struct A_B_C:"))
        #expect(files[1].contents.contains("struct OtherC:"))
    }

    @Test("what only an import declares counts as well")
    func imports() throws {
        let texts = [
            "a.proto": "package a; message B_C {}",
            "b.proto": "import \"a.proto\"; package a.b; message C {}",
        ]
        let linked = try ProtoLinker.link(["b.proto"]) { name in
            texts[name].map { Array("syntax = \"proto3\"; \($0)".utf8) }
        }
        let file = try #require(DescriptorSet(linked.files).file(named: "b.proto"))
        #expect(
            throws: GenerationError.sameName("A_B_C", "message `a.B_C`", "message `a.b.C`")
        ) {
            try SwiftGenerator().generate(file: file)
        }
    }
}
