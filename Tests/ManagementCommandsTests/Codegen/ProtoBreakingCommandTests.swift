import CommandLineKit
import Foundation
import ProtoCodegen
import Protobuf
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct ProtoBreakingCommandTests {
    private static let file = "Sources/GeneratedGRPC/proto/shop.proto"
    private static let old = """
        syntax = "proto3";
        package shop;
        message Item { int32 id = 1; string name = 2; }
        """
    private static let new = """
        syntax = "proto3";
        package shop;
        message Item { int64 id = 1; }
        """
    private static let deleted =
        "\(file):3:9: field 2 `name` of `shop.Item` is deleted (FIELD_NO_DELETE)"
    private static let changed =
        "\(file):3:22: the type of field 1 `id` of `shop.Item` changed from `int32` to `int64` "
        + "(FIELD_SAME_TYPE)"

    @Test("the schemas of a folder are compared")
    func comparesFolder() async throws {
        try await CodegenProject.with { project in
            try project.write(Self.old, to: "old/shop.proto")
            try project.write(Self.new, to: Self.file)
            let result = await project.run("protobreaking", "--against", "old")
            #expect(result.exitCode == .failure)
            #expect(result.output == "\(Self.deleted)\n\(Self.changed)\n")
            #expect(result.error == "2 findings in 1 file\n")
            let wire = await project.run("protobreaking", "--against", "old", "--use", "WIRE")
            #expect(
                wire.output
                    == "\(Self.file):3:9: field 2 `name` of `shop.Item` is deleted and its number "
                    + "is not reserved (FIELD_NO_DELETE_UNLESS_NUMBER_RESERVED)\n")
        }
    }

    @Test("a descriptor set is compared, imports left out")
    func comparesDescriptorSet() async throws {
        try await CodegenProject.with { project in
            let text = Self.old + "import \"google/protobuf/any.proto\";"
            let linked = try ProtoLinker.link(["shop.proto"]) { name in
                name == "shop.proto" ? Array(text.utf8) : nil
            }
            let set = Google_Protobuf_FileDescriptorSet.with { $0.file = linked.files }
            try Data(try set.serializedBytes() as [UInt8]).write(
                to: project.directory.appending(path: "old.binpb"))
            try project.write(Self.new, to: Self.file)
            let result = await project.run("protobreaking", "--against", "old.binpb")
            #expect(result.output == "\(Self.deleted)\n\(Self.changed)\n")
        }
    }

    @Test("the schemas of a commit are compared, and the repository stays as it is")
    func comparesCommit() async throws {
        try await CodegenProject.with { project in
            try project.write(Self.old, to: Self.file)
            func git(_ arguments: String...) async throws -> String {
                let result = try await runProgram(
                    URL(filePath: "/usr/bin/env"),
                    [
                        "git", "-c", "user.name=Test", "-c", "user.email=test@example.com",
                        "-c", "init.defaultBranch=trunk",
                    ] + arguments, in: project.directory)
                #expect(result.exitCode == 0, "\(result.standardError)")
                return result.standardOutput
            }
            _ = try await git("init")
            _ = try await git("add", ".")
            _ = try await git("commit", "-m", "Old schemas")
            _ = try await git("tag", "v1")
            try project.write(Self.new, to: Self.file)
            let before = try await git("status", "--porcelain")
            for reference in ["HEAD", "v1", "trunk"] {
                let result = await project.run(
                    all: ["protobreaking", "--against", reference], environment: Self.path)
                #expect(result.output == "\(Self.deleted)\n\(Self.changed)\n", "\(result.error)")
            }
            #expect(try await git("status", "--porcelain") == before)
            try FileManager.default.removeItem(
                at: project.directory.appending(path: Self.file))
            try project.write("", to: "Sources/GeneratedGRPC/proto/README.md")
            _ = try await git("add", ".")
            _ = try await git("commit", "-m", "No schemas")
            let none = await project.run(
                all: ["protobreaking", "--against", "HEAD"], environment: Self.path)
            #expect(none.exitCode == .failure)
            #expect(
                none.error == """
                    error: there are no .proto files to compare with in \
                    `Sources/GeneratedGRPC/proto` of the commit `HEAD`

                    """)
            let unknown = await project.run(
                all: ["protobreaking", "--against", "v2"], environment: Self.path)
            #expect(unknown.exitCode == .failure)
            #expect(
                unknown.error == """
                    error: `v2` is neither a path nor a commit with the schemas in it
                    hint: `git log -- Sources/GeneratedGRPC/proto` shows the commits

                    """)
        }
    }

    private static var path: [String: String] {
        ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"]
    }

    @Test("nothing to compare with is refused")
    func needsAgainst() async throws {
        try await CodegenProject.with { project in
            try project.write(Self.new, to: Self.file)
            let result = await project.run("protobreaking")
            #expect(result.exitCode == .usage)
            #expect(
                result.error.hasPrefix(
                    """
                    error: there is nothing to compare with
                    hint: pass --against with a folder, a descriptor set or a commit of git

                    """))
            try project.write("", to: "old/README.md")
            let empty = await project.run("protobreaking", "--against", "old")
            #expect(empty.exitCode == .failure)
            #expect(
                empty.error
                    == "error: there are no .proto files to compare with in the folder `old`\n")
        }
    }

    @Test("schemas that stay break nothing")
    func acceptsSame() async throws {
        try await CodegenProject.with { project in
            try project.write(Self.new, to: Self.file)
            let result = await project.run(
                "protobreaking", "--against", "Sources/GeneratedGRPC/proto")
            #expect(result.exitCode == .success)
            #expect(result.error == "Nothing was found.\n")
        }
    }
}
