import CommandLineKit
import Testing

@testable import ManagementCommands

/// Which schemas `generategrpc` works on, and what it makes of what they import.
@Suite struct SchemaChoiceTests {
    private static let root = "Sources/GeneratedGRPC"

    /// A project with schemas by their names, each with one message of the package given.
    private static func with(
        _ files: [String: String], _ body: (CodegenProject) async throws -> Void
    ) async throws {
        try await CodegenProject.with { project in
            for (file, package) in files {
                try project.write(
                    "syntax = \"proto3\"; package \(package); message M {}",
                    to: "\(root)/proto/\(file)")
            }
            try await body(project)
        }
    }

    private static func created(_ files: String...) -> String {
        files.map { "     create  \(root)/grpc/\($0).pb.swift\n" }.joined()
    }

    @Test("only the schemas named are generated, with or without their extension")
    func choosesNames() async throws {
        try await Self.with(["a.proto": "a", "b/c.proto": "b", "d.proto": "d"]) { project in
            let result = await project.run("generategrpc", "b/c.proto", "a")
            #expect(result.error == Self.created("a", "b_c"))
            let wrong = await project.run("generategrpc", "b/e")
            #expect(wrong.exitCode == .failure)
            #expect(
                wrong.error == """
                    error: there is no `b/e.proto` among the project's .proto files
                    hint: did you mean `b/c.proto`?

                    """)
        }
    }

    @Test(
        "--visibility is that of every declaration",
        arguments: [("public", "public "), ("package", "package "), ("internal", "")])
    func setsVisibility(word: String, access: String) async throws {
        try await Self.with(["a.proto": "a"]) { project in
            #expect(
                await project.run("generategrpc", "--visibility", word).error == Self.created("a"))
            let text = try project.read("\(Self.root)/grpc/a.pb.swift")
            #expect(text.contains("\n\(word) import Protobuf\n"))
            #expect(text.contains("\n\(access)struct A_M: Protobuf.Message {\n"))
            #expect(text.contains("\n    \(access)init() {}\n"))
        }
    }

    @Test(
        "--config takes the files of its apps and models",
        arguments: [
            ("apps: []", ["Post", "blog_post", "shop", "user"]),
            ("apps: [{name: shop}]", ["shop"]),
            ("apps: [{name: blog}]", ["blog_post"]),
            ("apps: [{name: accounts}]", ["user"]),
            ("apps: [{name: press, models: [{name: post}]}]", ["Post", "blog_post"]),
            ("apps: [{name: shop, models: [{name: Cart}]}]", ["shop"]),
            ("apps: [{name: shop}, {name: accounts, models: [{name: User}]}]", ["shop", "user"]),
        ])
    func choosesByConfig(meta: String, files: [String]) async throws {
        let schemas = [
            "shop.proto": "shop", "blog/post.proto": "x", "Post.proto": "y",
            "user.proto": "accounts.v1",
        ]
        try await Self.with(schemas) { project in
            try project.write(meta + "\n", to: "meta.yaml")
            let result = await project.run("generategrpc", "--config", "meta.yaml")
            #expect(result.exitCode == .success)
            #expect(result.error == files.map { Self.created($0) }.joined())
        }
    }

    @Test(
        "what --config names and no file is for is refused with the nearest name",
        arguments: [
            (
                "apps: [{name: shpo}]",
                "no .proto file of the project is named after app `shpo` or has it as its package",
                "did you mean `shop`?"
            ),
            (
                "apps: [{name: press, models: [{name: Usr}]}]",
                "no .proto file of the project is that of model `press.Usr`",
                "did you mean `user.proto`?"
            ),
            (
                "apps: [{name: zzz}]",
                "no .proto file of the project is named after app `zzz` or has it as its package",
                "there is `shop.proto`, `user.proto`"
            ),
        ])
    func refusesConfig(meta: String, message: String, hint: String) async throws {
        try await Self.with(["shop.proto": "shop", "user.proto": "x"]) { project in
            try project.write(meta + "\n", to: "meta.yaml")
            let result = await project.run("generategrpc", "--config", "meta.yaml")
            #expect(result.exitCode == .failure)
            #expect(result.error == "error: \(message)\nhint: \(hint)\n")
            #expect(!project.exists("\(Self.root)/grpc"))
        }
    }

    @Test("what chosen schemas import is generated with them, but for what the toolkit has")
    func generatesImports() async throws {
        try await Self.with(["google/protobuf/timestamp.proto": "google.protobuf"]) { project in
            try project.write(
                """
                syntax = "proto3";
                import "vendor/a.proto";
                import "google/protobuf/timestamp.proto";
                import "google/rpc/status.proto";
                import "grpc/health/v1/health.proto";
                message S {
                    vendor.A a = 1;
                    google.protobuf.M at = 2;
                    google.rpc.Status status = 3;
                    grpc.health.v1.HealthCheckRequest check = 4;
                }
                """, to: "\(Self.root)/proto/s.proto")
            try project.write(
                "syntax = \"proto3\"; package vendor; import \"vendor/b.proto\"; message A { B b = 1; }",
                to: "include/vendor/a.proto")
            try project.write(
                "syntax = \"proto3\"; package vendor; message B {}", to: "include/vendor/b.proto")
            let one = await project.run("generategrpc", "s", "-I", "include")
            #expect(
                one.error
                    == Self.created("s", "vendor_b", "vendor_a", "grpc_health_v1_health"))
            let all = await project.run("generategrpc", "-I", "include")
            #expect(
                all.error == """
                    \(Self.root)/proto/google/protobuf/timestamp.proto: the toolkit has this file's \
                    code; none is generated
                    Everything is up to date.

                    """)
            let text = try project.read("\(Self.root)/grpc/s.pb.swift")
            #expect(
                text.contains(
                    "\n\npublic import GRPCCore\npublic import Protobuf\n\n"))
        }
    }

    @Test("with the last schema goes the last code")
    func removesLast() async throws {
        try await Self.with([:]) { project in
            try project.write(
                "// Generated from old.proto by `manage generategrpc`. Do not edit.\n",
                to: "\(Self.root)/grpc/old.pb.swift")
            let removal = "     remove  \(Self.root)/grpc/old.pb.swift\n"
            let check = await project.run("generategrpc", "--check")
            #expect(check.exitCode == .failure)
            #expect(check.error == removal)
            let result = await project.run("generategrpc")
            #expect(result.exitCode == .success)
            #expect(result.error == removal)
            #expect(!project.exists("\(Self.root)/grpc/old.pb.swift"))
            let again = await project.run("generategrpc")
            #expect(again.exitCode == .failure)
        }
    }

    @Test("without schemas, an app or a file that is named is still missed")
    func missesNames() async throws {
        try await Self.with([:]) { project in
            try project.write(
                "// Generated from old.proto by `manage generategrpc`. Do not edit.\n",
                to: "\(Self.root)/grpc/old.pb.swift")
            for words in [["old"], ["--app", "old"]] {
                let result = await project.run(all: ["generategrpc"] + words)
                #expect(result.exitCode == .failure)
                #expect(
                    result.error == """
                        error: there are no .proto files in `\(Self.root)/proto`
                        hint: run `manage generateproto` first

                        """)
            }
            #expect(project.exists("\(Self.root)/grpc/old.pb.swift"))
        }
    }
}
