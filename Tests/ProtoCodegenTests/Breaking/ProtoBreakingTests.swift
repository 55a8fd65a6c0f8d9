import Protobuf
import Testing

@testable import ProtoCodegen

@Suite struct ProtoBreakingTests {
    private func index(_ files: [String: String]) throws -> SchemaIndex {
        SchemaIndex(
            try ProtoLinker.link(files.keys.sorted()) { files[$0].map { Array($0.utf8) } })
    }

    private func lines(
        _ rules: [String], _ old: [String: String], _ new: [String: String]
    ) throws -> [String] {
        let change = SchemaChange(from: try index(old), to: try index(new))
        let chosen = ProtoBreaking.rules.filter { rules.contains($0.id) }
        return ProtoBreaking.findings(chosen, in: change).map {
            FindingFormat.text.line($0, path: $0.file)
        }
    }

    @Test("every rule finds what breaks it", arguments: BreakingSamples.all.map(\.rule))
    func finds(rule: String) throws {
        for sample in BreakingSamples.all where sample.rule == rule {
            #expect(
                try lines([rule], sample.old, sample.new)
                    == sample.lines.map { "\($0) (\(rule))" })
        }
    }

    @Test("schemas that stay as they are break nothing", arguments: BreakingSamples.all.map(\.rule))
    func acceptsSame(rule: String) throws {
        let ids = ProtoBreaking.rules.map(\.id)
        for sample in BreakingSamples.all where sample.rule == rule {
            #expect(try lines(ids, sample.new, sample.new).isEmpty)
        }
    }

    @Test("every rule has a sample")
    func coversRules() {
        #expect(Set(BreakingSamples.all.map(\.rule)) == Set(ProtoBreaking.rules.map(\.id)))
        #expect(Set(ProtoBreaking.rules.map(\.id)).count == ProtoBreaking.rules.count)
    }

    @Test("what is added breaks nothing")
    func acceptsAdditions() throws {
        let old =
            "syntax = \"proto3\"; package p; message A { int32 a = 1; } enum E { X = 0; } "
            + "service S { rpc G(A) returns (A); }"
        let new =
            "syntax = \"proto3\"; package p; message B { int32 x = 1; } message A { int32 a = 1; "
            + "string b = 2; reserved 9; } enum E { X = 0; Y = 1; } "
            + "service S { rpc G(A) returns (A); rpc H(B) returns (B); }"
        #expect(
            try lines(ProtoBreaking.rules.map(\.id), ["a.proto": old], ["a.proto": new]).isEmpty)
    }

    @Test("a descriptor set that no linker made is compared too")
    func acceptsMalformed() {
        let file = Google_Protobuf_FileDescriptorProto.with { file in
            file.name = "a.proto"
            file.messageType = [
                .with { message in
                    message.name = "A"
                    message.field = [
                        .with {
                            $0.name = "a"
                            $0.number = 1
                            $0.oneofIndex = 7
                        }
                    ]
                    message.reservedRange = [
                        .with {
                            $0.start = 5
                            $0.end = -1
                        }
                    ]
                }
            ]
            file.enumType = [
                .with { item in
                    item.name = "E"
                    item.reservedRange = [
                        .with {
                            $0.start = 5
                            $0.end = -1
                        }
                    ]
                }
            ]
        }
        let index = SchemaIndex([file])
        let change = SchemaChange(from: index, to: index)
        #expect(ProtoBreaking.findings(ProtoBreaking.rules, in: change).isEmpty)
    }

    @Test("the categories hold the rules that buf gives them")
    func categories() {
        func ids(_ category: String) -> Set<String> {
            Set(ProtoBreaking.rules.filter { $0.categories.contains(category) }.map(\.id))
        }
        #expect(
            ids("WIRE") == [
                "ENUM_VALUE_NO_DELETE_UNLESS_NUMBER_RESERVED",
                "FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED",
                "FIELD_SAME_DEFAULT", "FIELD_SAME_ONEOF", "FIELD_WIRE_COMPATIBLE_CARDINALITY",
                "FIELD_WIRE_COMPATIBLE_TYPE", "FILE_SAME_PACKAGE", "MESSAGE_SAME_REQUIRED_FIELDS",
                "RESERVED_ENUM_NO_DELETE", "RESERVED_MESSAGE_NO_DELETE",
                "RPC_SAME_CLIENT_STREAMING",
                "RPC_SAME_IDEMPOTENCY_LEVEL", "RPC_SAME_REQUEST_TYPE", "RPC_SAME_RESPONSE_TYPE",
                "RPC_SAME_SERVER_STREAMING",
            ])
        #expect(
            ids("WIRE_JSON").subtracting(ids("WIRE")) == [
                "ENUM_SAME_JSON_FORMAT", "ENUM_VALUE_NO_DELETE_UNLESS_NAME_RESERVED",
                "ENUM_VALUE_SAME_NAME", "FIELD_NO_DELETE_UNLESS_NAME_RESERVED",
                "FIELD_SAME_JSON_NAME", "FIELD_SAME_NAME", "FIELD_WIRE_JSON_COMPATIBLE_CARDINALITY",
                "FIELD_WIRE_JSON_COMPATIBLE_TYPE", "MESSAGE_SAME_JSON_FORMAT",
            ])
        #expect(
            ids("FILE").subtracting(ids("PACKAGE")) == [
                "ENUM_NO_DELETE", "EXTENSION_NO_DELETE", "FILE_NO_DELETE", "MESSAGE_NO_DELETE",
                "SERVICE_NO_DELETE",
            ])
        #expect(
            ids("PACKAGE").subtracting(ids("FILE")) == [
                "PACKAGE_ENUM_NO_DELETE", "PACKAGE_EXTENSION_NO_DELETE",
                "PACKAGE_MESSAGE_NO_DELETE",
                "PACKAGE_NO_DELETE", "PACKAGE_SERVICE_NO_DELETE",
            ])
        #expect(ids("FILE").count == 51)
    }
}
