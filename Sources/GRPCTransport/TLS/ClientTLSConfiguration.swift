/// How a client makes sure that it speaks to the right server, and who it says it is itself.
///
/// TLS 1.2 and 1.3 with ALPN `h2`. All files are PEM, and are read when the channel is made.
public struct ClientTLSConfiguration: Sendable, Hashable {
    /// File with the certificates that a server's may lead to; nil stands for the system's.
    public var rootCertificatesPath: String?
    /// The name that the server's certificate has to cover; nil stands for the host of the first target.
    public var serverName: String?
    /// What the client shows to servers that ask; nil for none.
    public var credential: TLSConfiguration.Credential?

    /// Makes a configuration; nothing is read yet.
    public init(
        rootCertificatesPath: String? = nil, serverName: String? = nil,
        credential: TLSConfiguration.Credential? = nil
    ) {
        self.rootCertificatesPath = rootCertificatesPath
        self.serverName = serverName
        self.credential = credential
    }
}
