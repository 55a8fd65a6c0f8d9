import Foundation
import TestSupport
import Testing

/// Where `grpcrunserver` listens, and whom it tells.
@Suite(.timeLimit(.minutes(3))) struct ServerSocketsTests {
    private static let hasIPv6 = FileManager.default.fileExists(atPath: "/proc/net/if_inet6")

    @Test(
        "several addresses are served at once: IPv4, IPv6 and a Unix socket", .enabled(if: hasIPv6))
    func severalAddresses() async throws {
        try await withTemporaryDirectory { folder in
            let path = folder.appending(path: "server.sock").path
            let server = try await TestProjectServer(
                in: folder, grpc: "  address: [\"127.0.0.1:0\", \"[::1]:0\", \"unix:\(path)\"]\n",
                words: [])
            defer { server.process.end() }
            #expect(server.addresses.count == 3)
            let client = try server.python(
                """
                for address in [\(server.addresses.map { "'\($0)'" }.joined(separator: ", "))]:
                    print(probe(grpc.insecure_channel(address), "Echo", "served"))
                """)
            #expect(
                await client.result()
                    == ProgramResult(
                        exitCode: 0, standardOutput: "served\nserved\nserved\n", standardError: ""))
            #expect(await server.stop().exitCode == 0)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
    }

    /// Opens a socket as systemd does, starts the server with it, calls it, and prints what the server notifies.
    private static let manager = """
        import os, signal, socket, subprocess, sys
        import grpc

        program = sys.argv[1]
        notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        notify.bind("notify.sock")
        notify.settimeout(60)
        listener = socket.create_server(("127.0.0.1", 0))
        address = "127.0.0.1:%d" % listener.getsockname()[1]

        def pass_on():
            os.dup2(listener.fileno(), 3)
            os.environ.update(LISTEN_FDS="1", LISTEN_PID=str(os.getpid()), NOTIFY_SOCKET="notify.sock")
            os.execv(program, [program, "grpcrunserver", "127.0.0.1:1"])

        server = os.fork()
        if server == 0:
            pass_on()
        listener.close()
        print(notify.recv(1000))
        with grpc.insecure_channel(address) as channel:
            print(channel.unary_unary("/probe.Probe/Echo")(b"\\n\\x02hi", timeout=30))
        os.kill(server, signal.SIGHUP)
        print(notify.recv(1000).split(b"=")[:2])
        print(notify.recv(1000))
        with grpc.insecure_channel(address) as channel:
            print(channel.unary_unary("/probe.Probe/Echo")(b"\\n\\x02ho", timeout=30))
        os.kill(server, signal.SIGTERM)
        print(os.waitpid(server, 0)[1])
        """

    @Test(
        "sockets of a service manager are used, also by a new process, and it is told of start and end"
    )
    func serviceManager() async throws {
        try await withTemporaryDirectory { folder in
            try Data("debug: false\n".utf8).write(to: folder.appending(path: "settings.yaml"))
            let result = try await runProgram(
                BuiltProducts.python,
                [
                    "-u", "-c", Self.manager,
                    BuiltProducts.directory.appending(path: "TestProject").path,
                ],
                in: folder, environment: ["DATABASE_URL": "", "GRPC_VERBOSITY": "NONE"])
            #expect(
                result.standardOutput.split(separator: "\n").filter { !$0.hasPrefix("Starting") }
                    == [
                        #"b'READY=1\n'"#, #"b'\n\x02hi'"#, #"[b'RELOADING', b'1\nMONOTONIC_USEC']"#,
                        #"b'READY=1\n'"#, #"b'\n\x02ho'"#, "0",
                    ], "\(result)")
            #expect(result.exitCode == 0)
        }
    }

    @Test("the end is told to the service manager too")
    func tellsOfTheEnd() async throws {
        try await withTemporaryDirectory { folder in
            let script = """
                import socket
                notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
                notify.bind("notify.sock")
                print("bound", flush=True)
                print(notify.recv(1000), flush=True)
                print(notify.recv(1000))
                """
            let manager = try ChildProcess(BuiltProducts.python, ["-c", script], in: folder)
            defer { manager.end() }
            try await manager.waitUntilPrinted("bound")
            let server = try await TestProjectServer(
                in: folder, environment: ["NOTIFY_SOCKET": "notify.sock"])
            defer { server.process.end() }
            try await manager.waitUntilPrinted("READY=1")
            #expect(await server.stop().exitCode == 0)
            #expect(
                await manager.result().standardOutput
                    == "bound\nb'READY=1\\n'\nb'STOPPING=1\\n'\n")
        }
    }
}
