import GeneratedMessages
import Protobuf
import Testing

@testable import ProtoCodegen

/// The generated files are sources of a test target (or of the runtime and of the toolkit's services), so they are
/// compiled as a project's would be; these tests keep them equal to what the generator makes.
@Suite struct SwiftGeneratorTests {
    /// Links a descriptor set that protoc made.
    static func linked(_ path: String) throws -> DescriptorSet {
        try DescriptorSet(
            Google_Protobuf_FileDescriptorSet(serializedBytes: goldenBytes(path)).file)
    }

    @Test(
        "generated files are up to date",
        arguments: ["everything", "legacy", "account", "extensions", "editions", "names"])
    func golden(_ name: String) throws {
        let set = try Self.linked("Tests/Golden/generation/\(name).pb")
        let file = try #require(set.file(named: "\(name).proto"))
        let generated = try SwiftGenerator().generate(file: file)
        #expect(generated.path == "\(name).pb.swift")
        try expectGolden(
            generated.contents,
            at: "Tests/GeneratedMessages/\(generated.path)")
    }

    @Test(
        "the modules of built-in types are imported, and publicly where a declaration has one",
        arguments: [
            ("", "public import Protobuf"),
            ("google.rpc.Status s = 1;", "public import GRPCCore\npublic import Protobuf"),
            (
                "map<int32, google.rpc.Status> s = 1;",
                "public import GRPCCore\npublic import Protobuf"
            ),
            ("int32 s = 1;", "internal import GRPCCore\npublic import Protobuf"),
        ])
    func imports(field: String, expected: String) throws {
        let dependency = field.isEmpty ? "" : "import \"google/rpc/status.proto\"; "
        let text = "syntax = \"proto3\"; \(dependency)message M { \(field) }"
        let files = try ProtoLinker.link(["m.proto"]) { $0 == "m.proto" ? Array(text.utf8) : nil }
            .files
        let file = try #require(DescriptorSet(files).file(named: "m.proto"))
        let lines = try SwiftGenerator().generate(file: file).contents.split(separator: "\n")
        #expect(
            lines.filter { $0.contains(" import ") }.joined(separator: "\n") == expected)
    }

    @Test("values that share a number are one case, and each further name is a constant once")
    func aliases() throws {
        let text = """
            syntax = "proto3";
            enum E { option allow_alias = true; E_A = 0; B = 1; E_B = 1; E_C = 0; C = 0; D = 1; }
            """
        let files = try ProtoLinker.link(["m.proto"]) { $0 == "m.proto" ? Array(text.utf8) : nil }
            .files
        let file = try #require(DescriptorSet(files).file(named: "m.proto"))
        let lines = try SwiftGenerator().generate(file: file).contents.split(separator: "\n")
        #expect(
            lines.filter { $0.contains("  // = ") || $0.contains(" = Self.") } == [
                "    case a  // = 0", "    case b  // = 1", "    public static let c = Self.a",
                "    public static let d = Self.b",
            ])
    }

    @Test("the runtime's own types are up to date")
    func runtimeTypes() throws {
        var options = SwiftGeneratorOptions()
        options.importsRuntime = false
        for file in try Self.linked("Tests/Golden/protobuf/wellknown.pb").files {
            let name = file.name.split(separator: "/").last.map(String.init) ?? ""
            let folder = name == "descriptor.proto" ? "Descriptor" : "WellKnownTypes"
            let path = "Sources/Protobuf/\(folder)/\(name.dropLast(6)).pb.swift"
            try expectGolden(SwiftGenerator(options).generate(file: file).contents, at: path)
        }
    }

    @Test(
        "the types of the toolkit's own services and errors are up to date",
        arguments: [
            (
                "grpc/health/v1/health.proto", SwiftGeneratorOptions.Visibility.public,
                "GRPCServices"
            ),
            ("grpc/reflection/v1/reflection.proto", .internal, "GRPCServices"),
            ("google/rpc/error_details.proto", .public, "GRPCCore/Details"),
            ("google/rpc/status.proto", .public, "GRPCCore/Details"),
        ])
    func serviceTypes(
        _ name: String, _ visibility: SwiftGeneratorOptions.Visibility, _ folder: String
    ) throws {
        let files = try ProtoLinker.link([name]) { _ in nil }.files
        let file = try #require(DescriptorSet(files).file(named: name))
        var options = SwiftGeneratorOptions(visibility: visibility)
        options.generatesServices = false
        let generated = try SwiftGenerator(options).generate(file: file)
        try expectGolden(
            generated.contents, at: "Sources/\(folder)/Generated/\(generated.path)")
    }

    @Test("two runs give the same text")
    func deterministic() throws {
        let first = try Self.linked("Tests/Golden/generation/everything.pb")
        let second = try Self.linked("Tests/Golden/generation/everything.pb")
        for (left, right) in zip(first.files, second.files) {
            #expect(
                try SwiftGenerator().generate(file: left) == SwiftGenerator().generate(file: right))
        }
    }

    @Test(
        "visibility shows in declarations and imports",
        arguments: SwiftGeneratorOptions.Visibility.allCases)
    func visibility(_ visibility: SwiftGeneratorOptions.Visibility) throws {
        let set = try Self.linked("Tests/Golden/generation/account.pb")
        let file = try #require(set.file(named: "account.proto"))
        let text = try SwiftGenerator(SwiftGeneratorOptions(visibility: visibility))
            .generate(file: file).contents
        let access = visibility == .internal ? "" : "\(visibility.rawValue) "
        #expect(text.contains("\n\(visibility.rawValue) import Protobuf\n"))
        #expect(text.contains("\n\(access)struct Account_Post: Protobuf.Message {\n"))
    }

    @Test(
        "the toolkit's own parser and linker lead to the same text as protoc's descriptors",
        arguments: ["everything", "legacy", "account", "extensions", "names"])
    func ownFrontEnd(_ name: String) throws {
        let files = try ProtoLinker.link(["\(name).proto"]) { path in
            try? goldenBytes("Tests/Golden/generation/\(path)")
        }.files
        let file = try #require(DescriptorSet(files).file(named: "\(name).proto"))
        try expectGolden(
            SwiftGenerator().generate(file: file).contents,
            at: "Tests/GeneratedMessages/\(name).pb.swift")
    }

    @Test("the benchmark's message is up to date")
    func benchmarkMessage() throws {
        let files = try ProtoLinker.link(["codec.proto"]) { path in
            try? goldenBytes("Tests/Benchmarks/codec/\(path)")
        }.files
        let file = try #require(DescriptorSet(files).file(named: "codec.proto"))
        try expectGolden(
            SwiftGenerator().generate(file: file).contents,
            at: "Tests/Benchmarks/CodecBenchmark/codec.pb.swift")
    }
}
