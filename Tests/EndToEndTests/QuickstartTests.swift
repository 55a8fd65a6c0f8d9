import Foundation
import TestSupport
import Testing

@Suite(.serialized) struct QuickstartTests {
    @Test(
        "startproject to clients in Python and Swift, a reload, and a deployed binary",
        .timeLimit(.minutes(20))
    )
    func quickstart() async throws {
        try await withTemporaryDirectory { folder in
            let project = try await QuickstartProject.make(in: folder)
            try await migrates(project)
            try await generates(project)
            try await serves(project)
            try await reloads(project)
            try await runsDeployed(project)
            try await runsTests(project)
            try await showsCompilerErrors(project)
            try await startsBroken(project)
        }
    }

    private func migrates(_ project: QuickstartProject) async throws {
        let made = try await project.manageSucceeding("makemigrations")
        #expect(
            made.standardOutput == """
                Migrations for 'account':
                  Sources/Account/Migrations/0001_initial.swift
                    + Create model Post

                """)
        #expect(
            try await project.manageSucceeding("showmigrations").standardOutput
                == "account\n [ ] 0001_initial\n")
        #expect(
            try await project.manageSucceeding("migrate").standardOutput == """
                Operations to perform:
                  Apply all migrations: account
                Running migrations:
                  Applying account.0001_initial... OK

                """)
        #expect(
            try await project.manageSucceeding("makemigrations", "--check").standardOutput
                == "No changes detected\n")
    }

    private func generates(_ project: QuickstartProject) async throws {
        try await project.manageSucceeding("generateproto")
        #expect(
            try project.file("Sources/GeneratedGRPC/proto/account.proto") == """
                syntax = "proto3";

                package account;

                import "google/protobuf/empty.proto";

                service PostController {
                    rpc List(PostListRequest) returns (stream Post) {}
                    rpc Create(Post) returns (Post) {}
                    rpc Retrieve(PostRetrieveRequest) returns (Post) {}
                    rpc Update(Post) returns (Post) {}
                    rpc Destroy(Post) returns (google.protobuf.Empty) {}
                }

                message Post {
                    int64 id = 1;
                    string title = 2;
                    string content = 3;
                    string created = 4;
                }

                message PostListRequest {
                }

                message PostRetrieveRequest {
                    int64 id = 1;
                }

                """)
        try await project.manageSucceeding("generategrpc")
        try await project.manageSucceeding("generateservices", "-hd")
        let services = try project.file("Sources/Account/Services.swift")
        try await project.manageSucceeding("generateservices", "-hd", "--edit")
        #expect(try project.file("Sources/Account/Services.swift") == services)
        #expect(
            try await project.manageSucceeding("check").standardOutput
                == "System check identified no issues (0 silenced).\n")
    }

    private func serves(_ project: QuickstartProject) async throws {
        let client = try await PythonClient(for: project)
        let server = try project.start("grpcrunserver", "127.0.0.1:0")
        defer { server.end() }
        let port = try await boundPort(of: server)
        let tour = try await client.run("tour", port: port)
        #expect(tour.exitCode == 0, "\(tour.standardError)")
        #expect(
            tour.standardOutput == """
                Create(title='title 1')                    -> id=1 title='title 1' content='content 1'
                Create(title='title 2')                    -> id=2 title='title 2' content='content 2'
                Create(title='title 3')                    -> id=3 title='title 3' content='content 3'
                List()                                     -> id=1 title='title 1' content='content 1'
                List()                                     -> id=2 title='title 2' content='content 2'
                List()                                     -> id=3 title='title 3' content='content 3'
                Retrieve(id=2)                             -> id=2 title='title 2' content='content 2'
                Update(id=2, title='changed')              -> id=2 title='changed' content='new'
                Destroy(id=3)                              -> Empty
                the same with id: 99                       -> NOT_FOUND: Post: 99 not found!
                the same with content: "no title"          -> INVALID_ARGUMENT: title: This field may not be blank.

                """)
        try await serves(SwiftClientPackage(for: project), port: port)
        server.send(signal: SIGTERM)
        #expect(await server.result().exitCode == 0)
    }

    private func serves(_ package: SwiftClientPackage, port: Int) async throws {
        #expect(
            try await package.run(port: port)
                == ProgramResult(
                    exitCode: 0,
                    standardOutput: """
                        title 1, changed, from Swift
                        notFound: Post: ID not found!

                        """,
                    standardError: ""))
        #expect(
            try package.builtModules() == [
                "EventLoop", "GRPCCore", "GRPCTransport", "GeneratedGRPC", "Protobuf", "caller",
            ])
    }

    private func reloads(_ project: QuickstartProject) async throws {
        let client = try await PythonClient(for: project)
        let server = try project.start("grpcrunserver", "127.0.0.1:0", "--dev")
        defer { server.end() }
        let port = try await boundPort(of: server)
        #expect(try await client.run("title", port: port).standardOutput == "title 1\n")

        // A fault keeps the old server; the edit that mends it brings the new one.
        let source = "Sources/Account/Services.swift"
        try project.replace("Post.objects.all()", with: "Post.objects.nonsense()", in: source)
        try await server.waitUntilPrinted("has no member 'nonsense'")
        #expect(try await client.run("title", port: port).standardOutput == "title 1\n")
        try project.replace(
            "Post.objects.nonsense()", with: "Post.objects.order(by: .descending(\\.id))",
            in: source)
        try await expectTitle("changed", from: client, port: port)
        server.send(signal: SIGTERM)
        #expect(await server.result().exitCode == 0)
    }

    private func runsDeployed(_ project: QuickstartProject) async throws {
        let deployed = project.parent.appending(path: "deployed", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: deployed, withIntermediateDirectories: true)
        for name in ["settings.yaml", "db.sqlite3"] {
            try FileManager.default.copyItem(
                at: project.folder.appending(path: name), to: deployed.appending(path: name))
        }
        let binary = deployed.appending(path: "quickstart")
        try FileManager.default.copyItem(at: project.binary, to: binary)
        let result = try await runProgram(
            binary, ["showmigrations"], in: deployed, environment: ["PATH": "/nonexistent"])
        #expect(
            result
                == ProgramResult(
                    exitCode: 0, standardOutput: "account\n [X] 0001_initial\n", standardError: ""))
    }

    private func runsTests(_ project: QuickstartProject) async throws {
        #expect(try await project.manage("test", "quickstart").exitCode == 0)
        let misspelt = try await project.manage("test", "quikstart")
        #expect(misspelt.exitCode == 1)
        #expect(
            misspelt.standardError == """
                error: no test matches `quikstart`
                hint: `manage test --list` names the tests there are

                """)
    }

    /// Goes on with sources that do not build.
    private func startsBroken(_ project: QuickstartProject) async throws {
        let client = try await PythonClient(for: project)
        let misspelt = try await project.manage("migrat")
        #expect(
            misspelt.standardError.hasPrefix("Unknown command: 'migrat'. Did you mean migrate?"))

        try project.replace("[::]:50051", with: "127.0.0.1:0", in: "settings.yaml")
        let server = try project.start("grpcrunserver", "--dev")
        defer { server.end() }
        let port = try await boundPort(of: server)
        #expect(server.text.contains("cannot convert value of type 'String'"))
        #expect(server.text.contains("The version before is served until the sources build."))
        #expect(try await client.run("title", port: port).standardOutput == "changed\n")
        let source = "Sources/Account/Services.swift"
        try project.replace("let broken: Int = \"text\"\n", with: "", in: source)
        try project.replace(".descending(\\.id)", with: ".ascending(\\.id)", in: source)
        try await expectTitle("title 1", from: client, port: port)

        // The port stays, and the person is told so.
        try project.replace("127.0.0.1:0", with: "127.0.0.1:9", in: "settings.yaml")
        try await server.waitUntilPrinted(
            "grpc.address is 127.0.0.1:9 now. The server stays at 127.0.0.1:\(port) until it is started again."
        )
        try await expectTitle("title 1", from: client, port: port)
        server.send(signal: SIGTERM)
        #expect(await server.result().exitCode == 0)
    }

    private func showsCompilerErrors(_ project: QuickstartProject) async throws {
        let source = "Sources/Account/Services.swift"
        try project.write(try project.file(source) + "\nlet broken: Int = \"text\"\n", to: source)
        let result = try await project.manage("check")
        #expect(result.exitCode == 1)
        #expect(result.standardError.contains("cannot convert value of type 'String'"))
        let unbuilt = try await project.manage("check", "--no-build")
        #expect(unbuilt.exitCode == 0, "\(unbuilt.standardError)")
    }

    private func expectTitle(_ title: String, from client: PythonClient, port: Int) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while true {
            let answer = try await client.run("title", port: port).standardOutput
            if answer == "\(title)\n" { return }
            try #require(ContinuousClock.now < deadline, "the first title is still \(answer)")
        }
    }

    /// The port in the server's line `Starting ... server at 127.0.0.1:PORT`.
    private func boundPort(of server: ChildProcess) async throws -> Int {
        try await server.waitUntilPrinted("server at 127.0.0.1:", within: 300)
        let line = try #require(
            server.text.split(separator: "\n").first { $0.contains("server at 127.0.0.1:") })
        return try #require(Int(line.split(separator: ":").last ?? ""))
    }
}
