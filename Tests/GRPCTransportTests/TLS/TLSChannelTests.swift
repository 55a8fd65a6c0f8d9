import EventLoop
import Foundation
import GRPCCore
import GRPCTransport
import TestSupport
import Testing

/// The client's side of TLS, against a server of ours.
@Suite(.timeLimit(.minutes(1))) struct TLSChannelTests {
    /// How a client is set up for a test.
    enum Client: CaseIterable, Sendable {
        case trusting, otherRoot, otherName, withoutCertificate
    }

    @Test(
        "a client speaks to the server that it means, and shows its certificate",
        arguments: [
            (.trusting, nil),
            (
                .otherRoot,
                "the server's certificate is not accepted: self-signed certificate in certificate chain"
            ),
            (.otherName, "the server's certificate is not accepted: hostname mismatch"),
            (.withoutCertificate, ""),
        ] as [(Client, String?)])
    func verifies(client: Client, refusal: String?) async throws {
        try await withTemporaryDirectory { folder in
            let authority = try await CertificateAuthority("root", in: folder)
            let other = try await CertificateAuthority("other", in: folder)
            let server = try await authority.issue("server", for: ["localhost"])
            let own = try await authority.issue("client", for: ["client.test"])
            let tls = TLSConfiguration(
                credentials: [.init(server)],
                clientAuthentication: .require(rootCertificatesPath: authority.root.path))
            let settings = ClientTLSConfiguration(
                rootCertificatesPath: (client == .otherRoot ? other : authority).root.path,
                serverName: client == .otherName ? "example.com" : "localhost",
                credential: client == .withoutCertificate ? nil : .init(own))
            try await withServer(configure: { $0.tls = tls }) { _, address, _, _ in
                try await expect(refusal, from: address, settings)
            }
        }
    }

    /// Calls `Echo` once; `refusal` is how the error goes on, nil for a call that succeeds.
    private func expect(
        _ refusal: String?, from address: SocketAddress, _ settings: ClientTLSConfiguration
    ) async throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        var configuration = ChannelConfiguration(targets: [address])
        configuration.tls = settings
        let channel = try Channel(configuration, loop: group.next())
        defer { channel.close() }
        var failure: RPCError?
        do {
            let text = TextMessage(String(repeating: "x", count: 500_000))
            let echo: TextMessage = try await channel.unary(TestMethods.echo, request: text)
            #expect(echo == text)
        } catch {
            failure = error as? RPCError
        }
        #expect((failure == nil) == (refusal == nil), "\(String(describing: failure))")
        guard let refusal else { return }
        #expect(failure?.code == .unavailable)
        // TLS 1.3 tells a client without a certificate only once it has begun.
        if !refusal.isEmpty {
            #expect(failure?.message == "cannot connect to `\(address)`: \(refusal)")
        }
    }

    @Test("files that cannot be used are told when the channel is made")
    func reportsFiles() throws {
        let group = try EventLoopGroup(count: 1)
        defer { group.stop() }
        var configuration = ChannelConfiguration(targets: [.ip(host: "localhost", port: 1)])
        configuration.tls = ClientTLSConfiguration(rootCertificatesPath: "/no/such.pem")
        #expect(throws: TLSError.unreadable(path: "/no/such.pem", errno: 2)) {
            _ = try Channel(configuration, loop: group.next())
        }
    }
}
