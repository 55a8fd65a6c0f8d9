import CommandLineKit
import Testing

@testable import ManagementCommands

@Suite struct GenerateGRPCCommandTests {
    private let root = "Sources/GeneratedGRPC"

    @Test("Swift files follow the schemas, and go with them")
    func followsSchemas() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\"; message A {}", to: "\(root)/proto/a.proto")
            try project.write("syntax = \"proto3\"; message B {}", to: "\(root)/proto/sub/b.proto")
            try project.write("// mine\n", to: "\(root)/grpc/mine.pb.swift")
            #expect(await project.run("generategrpc").exitCode == .success)
            let text = try project.read("\(root)/grpc/a.pb.swift")
            #expect(text.contains("public struct A:"))
            #expect(project.exists("\(root)/grpc/sub_b.pb.swift"))
            #expect(await project.run("generategrpc", "--check").exitCode == .success)

            try project.write("syntax = \"proto3\"; message C {}", to: "\(root)/proto/a.proto")
            let check = await project.run("generategrpc", "--check")
            #expect(check.exitCode == .failure)
            #expect(check.error == "     update  \(root)/grpc/a.pb.swift\n")
            #expect(try project.read("\(root)/grpc/a.pb.swift") == text)
        }
    }

    @Test("files of schemas that are gone are removed, a person's are not")
    func removesStale() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\"; message A {}", to: "\(root)/proto/a.proto")
            try project.write("// mine\n", to: "\(root)/grpc/mine.pb.swift")
            try project.write(
                "// Generated from old.proto by `manage generategrpc`. Do not edit.\n",
                to: "\(root)/grpc/old.pb.swift")
            let result = await project.run("generategrpc")
            #expect(
                result.error == """
                         create  \(root)/grpc/a.pb.swift
                         remove  \(root)/grpc/old.pb.swift

                    """)
            #expect(project.exists("\(root)/grpc/mine.pb.swift"))
            #expect(!project.exists("\(root)/grpc/old.pb.swift"))
        }
    }

    @Test("imports are found below the import paths, and those that nothing needs are told")
    func followsImportPaths() async throws {
        try await CodegenProject.with { project in
            try project.write(
                """
                syntax = "proto3";
                import "common/base.proto";
                import "google/protobuf/any.proto";
                message A { common.Base base = 1; }
                """, to: "\(root)/proto/a.proto")
            try project.write(
                "syntax = \"proto3\"; package common; message Base {}",
                to: "vendor/common/base.proto")
            let missing = await project.run("generategrpc")
            #expect(missing.exitCode == .failure)
            #expect(
                missing.error == """
                    error: \(root)/proto/a.proto:2:8: there is no `common/base.proto` below \
                    `\(root)/proto` nor built in
                    import "common/base.proto";
                           ^^^^^^^^^^^^^^^^^^^

                    """)
            let found = await project.run("generategrpc", "-I", "vendor")
            #expect(found.exitCode == .success)
            #expect(
                found.error == """
                    \(root)/proto/a.proto:3:8: warning: `google/protobuf/any.proto` is imported and \
                    not used
                    import "google/protobuf/any.proto";
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^
                         create  \(root)/grpc/a.pb.swift

                    """)
            #expect(try project.read("\(root)/grpc/a.pb.swift").contains("Common_Base"))
        }
    }

    @Test("a fault anywhere writes nothing and is shown with its line")
    func refusesFaults() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\"; message A {}", to: "\(root)/proto/a.proto")
            try project.write("syntax = \"proto3\";\nmesage B {}\n", to: "\(root)/proto/b.proto")
            let result = await project.run("generategrpc")
            #expect(result.exitCode == .failure)
            #expect(
                result.error == """
                    error: \(root)/proto/b.proto:2:1: expected `message`, `enum`, `service`, \
                    `import`, `option` or `extend`, found `mesage`
                    mesage B {}
                    ^^^^^^

                    """)
            #expect(!project.exists("\(root)/grpc"))
        }
    }

    @Test("without schemas it says how to get some")
    func namesNextStep() async throws {
        try await CodegenProject.with { project in
            let result = await project.run("generategrpc")
            #expect(result.exitCode == .failure)
            #expect(
                result.error == """
                    error: there are no .proto files in `\(root)/proto`
                    hint: run `manage generateproto` first

                    """)
        }
    }
}

@Suite struct GenerateMetaYAMLCommandTests {
    @Test("models and columns are listed by sorted keys, secrets left out")
    func printsMeta() async throws {
        try await CodegenProject.with(apps: [AccountApp.self, EmptyApp.self]) { project in
            let result = await project.run("generatemetayaml")
            #expect(result.exitCode == .success)
            let flat = result.output.split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
            #expect(
                flat == """
                    apps: models: fields: id title member created_at name: Post fields: id name \
                    name: Member name: account models: [] name: empty
                    """)
            let one = await project.run("generatemetayaml", "empty")
            #expect(!one.output.contains("account"))
        }
    }

    @Test("--file creates the file, and keeps one that differs")
    func writesFile() async throws {
        try await CodegenProject.with { project in
            #expect(await project.run("generatemetayaml", "--file", "m.yaml").exitCode == .success)
            #expect(await project.run("generatemetayaml", "--file", "m.yaml").exitCode == .success)
            #expect(await project.run("generateproto", "--config", "m.yaml").exitCode == .success)
            try project.write("apps: []\n", to: "m.yaml")
            let result = await project.run("generatemetayaml", "--file", "m.yaml")
            #expect(result.exitCode == .failure)
            #expect(try project.read("m.yaml") == "apps: []\n")
        }
    }
}

@Suite struct GenerateServicesCommandTests {
    @Test("an app gets serializers, services and handlers; a second run changes nothing")
    func writesFiles() async throws {
        try await CodegenProject.with { project in
            _ = await project.run("generateproto")
            let first = await project.run("generateservices", "-hd")
            #expect(first.exitCode == .success)
            #expect(
                first.error == """
                         create  Sources/Account/Serializers.swift
                         create  Sources/Account/Services.swift
                         create  Sources/Account/Handlers.swift

                    """)
            let services = try project.read("Sources/Account/Services.swift")
            let serializers = try project.read("Sources/Account/Serializers.swift")
            #expect(services.contains("struct PostService: ModelService, Account_PostController {"))
            #expect(serializers.contains("SerializerFields<Member> = .all(except: \\.password)"))
            let second = await project.run("generateservices", "-hd")
            #expect(second.exitCode == .success)
            #expect(second.error == "")
        }
    }

    @Test("a person's file is refused without --edit where nobody can be asked")
    func asks() async throws {
        try await CodegenProject.with { project in
            _ = await project.run("generateproto")
            let services = "Sources/Account/Services.swift"
            try project.write("struct PostService {}\n", to: services)
            let refused = await project.run("generateservices")
            #expect(refused.exitCode == .refused)
            #expect(
                refused.error == """
                    error: `\(services)` already exists in `account`
                    hint: pass --edit to append what it lacks, or --force to replace it

                    """)
            #expect(!project.exists("Sources/Account/Serializers.swift"))

            let skipped = await project.run("generateservices", answers: ["n"])
            #expect(skipped.error.contains("Skipping \(services) from overwriting."))
            #expect(try project.read(services) == "struct PostService {}\n")

            #expect(await project.run("generateservices", "--edit").exitCode == .success)
            let edited = try project.read(services)
            #expect(edited.contains("struct PostService {}\n"))
            #expect(edited.contains("struct MemberService: ModelService"))
            _ = await project.run("generateservices", "--edit")
            #expect(try project.read(services) == edited)
        }
    }

    @Test("a missing schema is named with the command that makes it")
    func needsProto() async throws {
        try await CodegenProject.with { project in
            let result = await project.run("generateservices")
            #expect(
                result.error == """
                    error: there is no `Sources/GeneratedGRPC/proto/account.proto`
                    hint: run `manage generateproto` first

                    """)
        }
    }
}
