import CommandLineKit
import Testing

@testable import ManagementCommands

@Suite struct GenerateProtoCommandTests {
    private let accountProto = "Sources/GeneratedGRPC/proto/account.proto"

    @Test("one file for each app, and a second run changes nothing")
    func writesAppFile() async throws {
        try await CodegenProject.with(apps: [AccountApp.self, EmptyApp.self]) { project in
            let first = await project.run("generateproto")
            #expect(first.exitCode == .success)
            #expect(
                first.error == """
                    account.Member.password looks like a secret and is left out; name it to include it
                         create  Sources/GeneratedGRPC/proto/account.proto

                    """)
            let text = try project.read(accountProto)
            #expect(text.hasPrefix("syntax = \"proto3\";\n\npackage account;\n"))
            #expect(text.contains("message Member {\n    int32 id = 1;\n    string name = 2;\n}\n"))
            let second = await project.run("generateproto", "--check")
            #expect(second.exitCode == .success)
            #expect(try project.read(accountProto) == text)
            #expect(!project.exists("Sources/GeneratedGRPC/proto/empty.proto"))
        }
    }

    @Test("--check names the differences and exits 1")
    func checks() async throws {
        try await CodegenProject.with { project in
            try project.write(
                """
                syntax = "proto3";
                package account;
                service PostController {}
                service MemberController {}
                message Post { int64 id = 1; string title = 2; string created_at = 3; }
                message Member { int32 id = 1; string name = 2; string old = 3; }
                """, to: accountProto)
            let before = try project.read(accountProto)
            let result = await project.run("generateproto", "--check")
            #expect(result.exitCode == .failure)
            #expect(
                result.error == """
                    account.Member.password looks like a secret and is left out; name it to include it
                    \(accountProto): adds field `Post.member` with number 4
                    \(accountProto): removes field `Member.old` and reserves its number 3 and its name
                         update  \(accountProto)

                    """)
            #expect(try project.read(accountProto) == before)
        }
    }

    @Test("--model prints the text of one model")
    func printsModel() async throws {
        try await CodegenProject.with { project in
            let result = await project.run(
                "generateproto", "--model", "account.Post", "--fields", "title, id,title")
            #expect(result.exitCode == .success)
            #expect(
                result.output == """
                    syntax = "proto3";

                    package post;

                    import "google/protobuf/empty.proto";

                    service PostController {
                        rpc List(PostListRequest) returns (stream Post) {}
                        rpc Create(Post) returns (Post) {}
                        rpc Retrieve(PostRetrieveRequest) returns (Post) {}
                        rpc Update(Post) returns (Post) {}
                        rpc Destroy(Post) returns (google.protobuf.Empty) {}
                    }

                    message Post {
                        string title = 1;
                        int64 id = 2;
                    }

                    message PostListRequest {
                    }

                    message PostRetrieveRequest {
                        int64 id = 1;
                    }

                    """)
        }
    }

    @Test("--file names the package and is never overwritten")
    func writesModelFile() async throws {
        try await CodegenProject.with { project in
            let first = await project.run(
                "generateproto", "--model", "account.models.Post", "--file", "blog.proto")
            #expect(first.exitCode == .success)
            let text = try project.read("blog.proto")
            #expect(text.contains("\npackage blog;\n"))
            let second = await project.run(
                "generateproto", "--model", "Post", "--file", "blog.proto")
            #expect(second.exitCode == .failure)
            #expect(
                second.error == """
                    error: File "blog.proto" already exists.
                    hint: pass --force to bring it up to date; field numbers stay

                    """)
        }
    }

    @Test(
        "what is not there is named with the nearest that is",
        arguments: [
            (
                ["--model", "account.Pst"], "app `account` has no model `Pst`",
                "did you mean `Post`?"
            ),
            (
                ["--model", "Post", "--fields", "titel"],
                "Field name `titel` is not valid for model `Post`.", "did you mean `title`?"
            ),
        ])
    func suggests(words: [String], message: String, hint: String) async throws {
        try await CodegenProject.with { project in
            let result = await project.run(all: ["generateproto"] + words)
            #expect(result.exitCode == .failure)
            #expect(result.error == "error: \(message)\nhint: \(hint)\n")
        }
    }

    @Test("a meta file chooses models and fields")
    func readsMeta() async throws {
        try await CodegenProject.with { project in
            try project.write(
                "apps:\n- name: account\n  models:\n  - name: member\n    fields: [id, password]\n",
                to: "service_meta.yaml")
            #expect(await project.run("generateproto").exitCode == .success)
            let text = try project.read(accountProto)
            #expect(
                text.contains("message Member {\n    int32 id = 1;\n    string password = 2;\n}"))
            #expect(!text.contains("Post"))
            let missing = await project.run("generateproto", "--config", "nope.yaml")
            #expect(missing.error == "error: Config file nope.yaml does not exists.\n")
        }
    }

    @Test("the bus dialect writes one file for each model, without a package")
    func writesBusFiles() async throws {
        try await CodegenProject.with { project in
            #expect(await project.run("generateproto", "--dialect", "bus").exitCode == .success)
            let text = try project.read("Sources/GeneratedGRPC/proto/Post.proto")
            #expect(text.hasPrefix("syntax = \"proto3\";\n\nimport "))
            #expect(text.contains("service Post {\n    rpc list(PostListRequest)"))
            #expect(project.exists("Sources/GeneratedGRPC/proto/Member.proto"))
        }
    }

    @Test("--fields without a name is wrong usage, not a message without fields")
    func noFields() async throws {
        try await CodegenProject.with { project in
            let result = await project.run("generateproto", "--model", "Post", "--fields", " ,")
            #expect(result.exitCode == .usage)
            #expect(result.error.hasPrefix("error: --fields names no field\n"))
        }
    }
}
