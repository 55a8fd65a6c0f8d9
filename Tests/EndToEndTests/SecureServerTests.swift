import Foundation
import TestSupport
import Testing

/// `grpcrunserver` with `grpc.credentials`, and unmodified Python clients.
@Suite(.timeLimit(.minutes(3))) struct SecureServerTests {
    private static let credentials = """
          credentials: [{private_key: server.key, certificate_chain: server.pem}]

        """

    @Test("credentials of the settings serve TLS; changed files are read while calls go on")
    func servesAndReloads() async throws {
        try await withTemporaryDirectory { folder in
            let old = try await CertificateAuthority("old", in: folder)
            let new = try await CertificateAuthority("new", in: folder)
            _ = try await old.issue("server", for: ["localhost", "127.0.0.1"])
            let server = try await TestProjectServer(in: folder, grpc: Self.credentials)
            defer { server.process.end() }
            let client = try server.python(
                """
                def channel(roots):
                    return grpc.secure_channel(address, grpc.ssl_channel_credentials(read(roots)))
                first = channel("old.pem")
                print(probe(first, "Echo", "first"), flush=True)
                wait_for("reloaded")
                print(probe(first, "Echo", "first again"))
                print(probe(channel("new.pem"), "Echo", "second"))
                print(probe(channel("old.pem"), "Echo", "third"))
                """)
            defer { client.end() }
            try await client.waitUntilPrinted("first\n")
            _ = try await new.issue("server", for: ["localhost", "127.0.0.1"])
            try await server.process.waitUntilPrinted("Certificates reloaded.")
            try Data().write(to: folder.appending(path: "reloaded"))
            #expect(
                await client.result()
                    == ProgramResult(
                        exitCode: 0,
                        standardOutput: "first\nfirst again\nsecond\nUNAVAILABLE\n",
                        standardError: ""))
            #expect(await server.stop().exitCode == 0)
        }
    }

    @Test("a client's certificate is required, and the handler knows who called")
    func requiresClientCertificates() async throws {
        try await withTemporaryDirectory { folder in
            let authority = try await CertificateAuthority("root", in: folder)
            _ = try await authority.issue("server", for: ["127.0.0.1"])
            _ = try await authority.issue("worker", for: ["worker.test"])
            let server = try await TestProjectServer(
                in: folder,
                grpc: Self.credentials + """
                      root_certificates_path: root.pem
                      require_client_auth: true

                    """)
            defer { server.process.end() }
            let client = try server.python(
                """
                for identity in ((None, None), (read("worker.key"), read("worker.pem"))):
                    credentials = grpc.ssl_channel_credentials(read("root.pem"), *identity)
                    print(probe(grpc.secure_channel(address, credentials), "Identity"))
                """)
            #expect(
                await client.result()
                    == ProgramResult(
                        exitCode: 0, standardOutput: "UNAVAILABLE\nworker.test\n", standardError: ""
                    ))
        }
    }

    @Test("a certificate of no use ends the start with a sentence")
    func namesBadFiles() async throws {
        try await withTemporaryDirectory { folder in
            let authority = try await CertificateAuthority("root", in: folder)
            _ = try await authority.issue("server", for: ["127.0.0.1"])
            try Data("nothing".utf8).write(to: folder.appending(path: "server.key"))
            let server = try TestProjectServer.launch(in: folder, grpc: Self.credentials)
            #expect(
                await server.result()
                    == ProgramResult(
                        exitCode: 1, standardOutput: "",
                        standardError:
                            "error: `\(folder.path)/server.key` holds no PEM private key\n"))
        }
    }
}
