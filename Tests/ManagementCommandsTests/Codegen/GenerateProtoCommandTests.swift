import CommandLineKit
import ORM
import ProjectRegistry
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
            (["--model", "Pst"], "no model `Pst`", "did you mean `Post`?"),
            (
                ["--model", "acount.Post"],
                "No installed app with label 'acount'. Did you mean 'account'?", ""
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
            let hint = hint.isEmpty ? "" : "hint: \(hint)\n"
            #expect(result.error == "error: \(message)\n\(hint)")
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

    private let oldMember = """
        syntax = "proto3";
        package account;
        service PostController {}
        service MemberController {}
        message Post { int64 id = 1; string title = 2; int32 member = 3; string created_at = 4; }
        message Member {
            int32 id = 1;
            // What people call them.
            string nick = 2;
        }

        """

    @Test("--diff shows what would change, as patch reads it, and changes nothing")
    func showsDiff() async throws {
        try await CodegenProject.with { project in
            try project.write(oldMember, to: accountProto)
            let result = await project.run("generateproto", "--diff")
            #expect(result.exitCode == .success)
            #expect(
                result.output == """
                    --- \(accountProto)
                    +++ \(accountProto)
                    @@ -4,7 +4,8 @@
                     service MemberController {}
                     message Post { int64 id = 1; string title = 2; int32 member = 3; string created_at = 4; }
                     message Member {
                    +    reserved 2;
                    +    reserved "nick";
                         int32 id = 1;
                    -    // What people call them.
                    -    string nick = 2;
                    +    string name = 3;
                     }

                    """)
            #expect(try project.read(accountProto) == oldMember)
            let check = await project.run("generateproto", "--diff", "--check")
            #expect(check.exitCode == .failure)
            #expect(check.output == result.output)
        }
    }

    @Test("--rename keeps a field's number, and is refused where it would not")
    func renames() async throws {
        try await CodegenProject.with { project in
            try project.write(oldMember, to: accountProto)
            let wrong = await project.run("generateproto", "--rename", "Member.nik=name")
            #expect(wrong.exitCode == .failure)
            #expect(
                wrong.error.hasSuffix(
                    "error: --rename Member.nik=name: `\(accountProto)` has no field `nik` of a type "
                        + "that `name` can take over\n"))
            #expect(try project.read(accountProto) == oldMember)

            let result = await project.run("generateproto", "--rename", "account.Member.nick=name")
            #expect(result.exitCode == .success)
            #expect(
                result.error.contains(
                    "\(accountProto): renames field `Member.nick` to `name` and keeps its number 2\n"
                ))
            #expect(
                try project.read(accountProto)
                    == oldMember.replacing("string nick = 2", with: "string name = 2"))
        }
    }

    @Test("what a migration renamed keeps its number by itself")
    func followsMigrations() async throws {
        enum RenamedApp: App {
            static let label = "account"
            static let models: [any Model.Type] = [AccountApp.Member.self]
            static let migrations = [
                Migration(
                    app: "account", name: "0003_b",
                    operations: [RenameField("alias", to: "name", of: "Member")]),
                Migration(
                    app: "account", name: "0002_a",
                    operations: [RenameField("nick", to: "alias", of: "Member")]),
            ]
        }
        try await CodegenProject.with(apps: [RenamedApp.self]) { project in
            try project.write(oldMember, to: accountProto)
            #expect(await project.run("generateproto").exitCode == .success)
            #expect(
                try project.read(accountProto)
                    == oldMember.replacing("string nick = 2", with: "string name = 2"))
        }
    }

    @Test("a field that the model never had stays, where migrations tell what it had")
    func keepsHandWrittenFields() async throws {
        enum MigratedApp: App {
            static let label = "account"
            static let models: [any Model.Type] = [AccountApp.Member.self]
            static let migrations = [
                Migration(
                    app: "account", name: "0002_nick",
                    operations: [
                        AddField(
                            to: "Member",
                            FieldDescription(
                                name: "nick", column: "nick", kind: .char(maxLength: 9))),
                        RemoveField("nick", from: "Member"),
                    ]),
                Migration(
                    app: "account", name: "0001_initial",
                    operations: [CreateModel("Member", fields: [])]),
            ]
        }
        let text = """
            syntax = "proto3";
            package account;
            service MemberController {}
            message Member {
                int32 id = 1;
                // What people call them.
                string nick = 2;
                string name = 3;
                string mood = 4;  // By hand.
                repeated int64 marks = 5;
            }

            """
        try await CodegenProject.with(apps: [MigratedApp.self]) { project in
            try project.write(text, to: accountProto)
            #expect(await project.run("generateproto").exitCode == .success)
            #expect(
                try project.read(accountProto) == """
                    syntax = "proto3";
                    package account;
                    service MemberController {}
                    message Member {
                        reserved 2;
                        reserved "nick";
                        int32 id = 1;
                        string name = 3;
                        string mood = 4;  // By hand.
                        repeated int64 marks = 5;
                    }

                    """)
            #expect(await project.run("generateproto", "--check").exitCode == .success)
        }
    }

    @Test("enums whose values meet in one message are refused in words")
    func refusesMeetingEnums() async throws {
        enum MeetingApp: App {
            static let label = "account"
            static let models: [any Model.Type] = [Meeting.self]
        }
        try await CodegenProject.with(apps: [MeetingApp.self]) { project in
            let result = await project.run("generateproto", "--types", "rich")
            #expect(result.exitCode == .failure)
            #expect(
                result.error == """
                    error: model `account.Meeting`: fields `a` and `a_b` both make the name `A_B_C`
                    hint: give one of the choices another value or label, or use --types seed

                    """)
            #expect(!project.exists(accountProto))
            #expect(await project.run("generateproto").exitCode == .success)
        }
    }

    @Test(
        "a rename that cannot be read is refused in words",
        arguments: [
            ("Member.nick", ExitCode.usage, "--rename takes MODEL.OLD=NEW, and not `Member.nick`"),
            (
                "Membr.nick=name", .failure,
                "--rename Membr.nick=name: no selected model is called `Membr`"
            ),
            (
                "Member.nick=nam", .failure,
                "--rename Member.nick=nam: model `account.Member` has no field `nam`"
            ),
        ])
    func refusesRenames(text: String, code: ExitCode, message: String) async throws {
        try await CodegenProject.with { project in
            let result = await project.run("generateproto", "--rename", text)
            #expect(result.exitCode == code)
            #expect(result.error.contains("error: \(message)\n"))
        }
    }

    @Test("types and dialect come from the settings unless an option says otherwise")
    func readsSettings() async throws {
        try await CodegenProject.with { project in
            try project.write(
                "message_bus:\n  types: rich\n  dialect: bus\n", to: "settings.yaml")
            #expect(await project.run("generateproto").exitCode == .success)
            let text = try project.read("Sources/GeneratedGRPC/proto/Post.proto")
            #expect(text.contains("    rpc partial_update(PostPartialUpdateRequest)"))
            #expect(text.contains("    google.protobuf.Timestamp created_at = 3;\n"))
            let seed = await project.run(
                "generateproto", "--model", "Post", "--types", "seed", "--dialect", "framework")
            #expect(seed.output.contains("    string created_at = 3;\n"))
            #expect(seed.output.contains("package post;\n"))
        }
    }

    @Test(
        "options that do not go together are refused",
        arguments: [
            (
                ["--model", "Post", "--app", "account"],
                "--model cannot be combined with --app or --config"
            ),
            (["--model", "Post", "--check"], "--check needs --file with --model"),
            (["--fields", "id"], "--fields and --file need --model"),
        ])
    func refusesCombinations(words: [String], message: String) async throws {
        try await CodegenProject.with { project in
            let result = await project.run(all: ["generateproto"] + words)
            #expect(result.exitCode == .usage)
            #expect(result.error.hasPrefix("error: \(message)\n"))
        }
    }
}

/// A model whose choices make the same names.
private struct Meeting: Model {
    var id: Int64 = 0
    var a = ""
    var aB = ""

    static let appLabel = "account"
    static let meta = ModelMeta<Meeting> {
        PrimaryKey(\.id)
        CharField(\.a, maxLength: 9, choices: [("b c", "One")])
        CharField(\.aB, maxLength: 9, choices: [("c", "Other")])
    }
}
