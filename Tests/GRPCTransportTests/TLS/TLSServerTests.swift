import Foundation
import GRPCTransport
import TestSupport
import Testing

/// TLS with an unmodified Python client on the other side.
@Suite(.timeLimit(.minutes(3))) struct TLSServerTests {
    @Test("messages of every size, streams and many calls at once pass over TLS")
    func echoes() async throws {
        try await withTLSServer { address, authority in
            let client = SecureClient(roots: authority.root, folder: authority.folder)
            let body = """
                channel = channel(options["roots"])
                print(call(channel, "Echo", b"hello"))
                for size in (16_000, 70_000, 4_000_000):
                    print(call(channel, "Echo", b"x" * size))
                stream = channel.unary_stream("/test.Test/Count")(text(b"50000"), timeout=60)
                print(sum(1 for _ in stream))
                calls = [channel.unary_unary("/test.Test/Echo").future(text(b"%d" % n)) for n in range(500)]
                print(all(c.result() == text(b"%d" % n) for n, c in enumerate(calls)))
                print(call(channel, "Identity", b""))
                """
            let printed = try await client.run(body, against: address)
            #expect(printed == "hello\nTrue\nTrue\nTrue\n50000\nTrue\nnobody\n")
        }
    }

    @Test("TLS 1.2 and 1.3 are spoken, 1.1 is not", arguments: ["1_1", "1_2", "1_3"])
    func versions(version: String) async throws {
        try await withTLSServer { address, authority in
            let result = try await openSSLClient(
                ["-tls\(version)", "-cipher", "DEFAULT@SECLEVEL=0", "-alpn", "h2"], "", address)
            let isSpoken = result.standardOutput.contains("ALPN protocol: h2")
            #expect(isSpoken == (version != "1_1"), "\(result)")
        }
    }

    @Test("the certificate is chosen by the name that the client asks for, wildcards included")
    func choosesByName() async throws {
        try await withTemporaryDirectory { folder in
            let authority = try await CertificateAuthority("root", in: folder)
            let first = try await authority.issue("first", for: ["first.test"])
            let second = try await authority.issue("second", for: ["second.test", "*.third.test"])
            try await withServer(configure: {
                $0.tls = TLSConfiguration(credentials: [.init(first), .init(second)])
            }) { _, address, _, _ in
                for name in ["first.test", "second.test", "any.third.test"] {
                    let client = SecureClient(
                        roots: authority.root, serverName: name, folder: folder)
                    let answer = try await client.echo("x", to: address)
                    #expect(answer == "x", "\(name)")
                }
                // The default one is shown, and the client does not believe it.
                let client = SecureClient(
                    roots: authority.root, serverName: "other.test", folder: folder)
                let answer = try await client.echo("x", to: address)
                #expect(answer == "UNAVAILABLE")
            }
        }
    }

    @Test("clients with a certificate have an identity; without one they are served or refused")
    func authenticatesClients() async throws {
        try await withTemporaryDirectory { folder in
            let authority = try await CertificateAuthority("root", in: folder)
            let stranger = try await CertificateAuthority("stranger", in: folder)
            let server = try await authority.issue("server", for: ["localhost", "127.0.0.1"])
            let known = try await authority.issue("known", for: ["worker.test", "10.0.0.7"])
            let unknown = try await stranger.issue("unknown", for: ["worker.test"])
            let body = "print(call(channel(options['roots']), 'Identity', b''), end='')"
            for (authentication, expected) in [
                (
                    TLSConfiguration.ClientAuthentication.none,
                    ["nobody", "nobody", "nobody"]
                ),
                (
                    .request(rootCertificatesPath: authority.root.path),
                    ["worker.test 10.0.0.7", "UNAVAILABLE", "nobody"]
                ),
                (
                    .require(rootCertificatesPath: authority.root.path),
                    ["worker.test 10.0.0.7", "UNAVAILABLE", "UNAVAILABLE"]
                ),
            ] {
                try await withServer(configure: {
                    $0.tls = TLSConfiguration(
                        credentials: [.init(server)], clientAuthentication: authentication)
                }) { _, address, _, _ in
                    var answers: [String] = []
                    for identity in [known, unknown, nil] {
                        let client = SecureClient(
                            roots: authority.root, identity: identity, folder: folder)
                        answers.append(try await client.run(body, against: address))
                    }
                    #expect(answers == expected, "\(authentication)")
                }
            }
        }
    }

    @Test("certificates are read again for new connections, and the old ones go on")
    func reloads() async throws {
        try await withTemporaryDirectory { folder in
            let old = try await CertificateAuthority("old", in: folder)
            let new = try await CertificateAuthority("new", in: folder)
            let pair = try await old.issue("server", for: ["localhost", "127.0.0.1"])
            try await withServer(configure: {
                $0.tls = TLSConfiguration(credentials: [.init(pair)])
            }) {
                _, address, _, server in
                let body = """
                    first = channel(options["roots"])
                    print(call(first, "Echo", b"first"), flush=True)
                    wait_for("reloaded")
                    print(call(first, "Echo", b"first again"))
                    print(call(channel("new.pem"), "Echo", b"second"))
                    print(call(channel(options["roots"]), "Echo", b"third"))
                    """
                let client = SecureClient(
                    roots: old.root, serverName: "localhost", folder: folder)
                let process = try client.start(body, against: address)
                defer { process.end() }
                try await process.waitUntilPrinted("first\n")

                try Data("no key".utf8).write(to: pair.key)
                #expect(throws: TLSError.noPrivateKey(path: pair.key.path)) {
                    try server.reloadCertificates()
                }
                _ = try await new.issue("server", for: ["localhost", "127.0.0.1"])
                try server.reloadCertificates()
                try Data().write(to: folder.appending(path: "reloaded"))
                #expect(
                    await process.result().standardOutput
                        == "first\nfirst again\nsecond\nUNAVAILABLE\n")
            }
        }
    }

    @Test("files that are of no use are named in a sentence")
    func namesBadFiles() async throws {
        try await withTemporaryDirectory { folder in
            let authority = try await CertificateAuthority("root", in: folder)
            let pair = try await authority.issue("server", for: ["localhost"])
            let other = try await authority.issue("other", for: ["localhost"])
            let encrypted = folder.appending(path: "encrypted.key")
            try await authority.openssl([
                "pkey", "-in", pair.key.path, "-aes256", "-passout", "pass:secret", "-out",
                encrypted.path,
            ])
            let weak = CertificateAuthority.Pair(
                key: folder.appending(path: "weak.key"),
                certificate: folder.appending(path: "weak.pem"))
            try await authority.openssl([
                "req", "-x509", "-newkey", "rsa:1024", "-nodes", "-subj", "/CN=localhost",
                "-keyout", weak.key.path, "-out", weak.certificate.path,
            ])
            let broken = folder.appending(path: "broken.pem")
            try Data("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n".utf8)
                .write(to: broken)
            func message(_ key: URL, _ chain: URL, roots: URL? = nil) -> String {
                var configuration = TLSConfiguration(
                    credentials: [
                        .init(privateKeyPath: key.path, certificateChainPath: chain.path)
                    ])
                if let roots {
                    configuration.clientAuthentication = .require(rootCertificatesPath: roots.path)
                }
                do {
                    try configuration.validate()
                    return "fine"
                } catch {
                    return "\(error)".replacingOccurrences(of: folder.path + "/", with: "")
                }
            }
            let missing = folder.appending(path: "missing.pem")
            #expect(message(pair.key, pair.certificate, roots: authority.root) == "fine")
            #expect(
                message(pair.key, missing) == "cannot read `missing.pem`: No such file or directory"
            )
            #expect(message(pair.key, folder) == "cannot read `\(folder.path)`: Is a directory")
            #expect(message(pair.key, pair.key) == "`server.key` holds no PEM certificate")
            #expect(
                message(pair.certificate, pair.certificate)
                    == "`server.pem` holds no PEM private key")
            #expect(
                message(encrypted, pair.certificate)
                    == "the private key `encrypted.key` is encrypted; "
                    + "store it without a pass phrase (openssl pkey)")
            #expect(
                message(other.key, pair.certificate)
                    == "the private key `other.key` does not belong to the certificate `server.pem`"
            )
            #expect(
                message(weak.key, weak.certificate)
                    == "`weak.pem` cannot be used for TLS: ee key too small")
            #expect(
                message(pair.key, broken).hasPrefix("`broken.pem` cannot be used for TLS: "))
            #expect(
                message(pair.key, pair.certificate, roots: pair.key)
                    == "`server.key` holds no PEM certificate")
            #expect(throws: TLSError.noCredentials) {
                try TLSConfiguration(credentials: []).validate()
            }
        }
    }
}

extension TLSConfiguration.Credential {
    init(_ pair: CertificateAuthority.Pair) {
        self.init(
            privateKeyPath: pair.key.path, certificateChainPath: pair.certificate.path)
    }
}

/// Runs a server whose certificate is for `localhost` and `127.0.0.1`.
func withTLSServer(
    configure: (inout ServerConfiguration) -> Void = { _ in },
    _ body: (SocketAddress, CertificateAuthority) async throws -> Void
) async throws {
    try await withTemporaryDirectory { folder in
        let authority = try await CertificateAuthority("root", in: folder)
        let pair = try await authority.issue("server", for: ["localhost", "127.0.0.1"])
        try await withServer(configure: {
            $0.tls = TLSConfiguration(credentials: [.init(pair)])
            configure(&$0)
        }) { _, address, _, _ in
            try await body(address, authority)
        }
    }
}

/// Connects `openssl s_client`, which reads `input`, and waits for its end.
func openSSLClient(
    _ words: [String], _ input: String, _ address: SocketAddress
) async throws -> ProgramResult {
    let command = (["openssl", "s_client", "-connect", "\(address)"] + words)
        .joined(separator: " ")
    return try await runProgram(
        URL(filePath: "/bin/sh"), ["-c", "printf '\(input)' | \(command)"],
        in: FileManager.default.temporaryDirectory)
}
