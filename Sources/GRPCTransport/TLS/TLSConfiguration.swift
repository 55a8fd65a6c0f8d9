/// How a server proves who it is, and whether its clients must.
///
/// TLS 1.2 and 1.3 with ALPN `h2`, without renegotiation, compression and session resumption. All files are PEM.
public struct TLSConfiguration: Sendable, Hashable {
    /// A private key and the certificates that prove it.
    public struct Credential: Sendable, Hashable {
        /// File with the private key, not encrypted.
        public var privateKeyPath: String
        /// File with the server's own certificate and then those that lead to a root.
        public var certificateChainPath: String

        /// Names the two files.
        public init(privateKeyPath: String, certificateChainPath: String) {
            self.privateKeyPath = privateKeyPath
            self.certificateChainPath = certificateChainPath
        }
    }

    /// What the server asks of its clients.
    public enum ClientAuthentication: Sendable, Hashable {
        /// Nothing.
        case none
        /// A certificate is verified if the client has one.
        case request(rootCertificatesPath: String)
        /// Clients without a valid certificate are refused.
        case require(rootCertificatesPath: String)

        var rootCertificatesPath: String? {
            switch self {
            case .none: nil
            case .request(let path), .require(let path): path
            }
        }
    }

    /// The first one whose certificate covers the name that the client asks for is shown to it, and the first
    /// of all when none does. At least one.
    public var credentials: [Credential]

    /// Whether clients show a certificate.
    public var clientAuthentication: ClientAuthentication

    /// Makes a configuration; nothing is read yet.
    public init(
        credentials: [Credential], clientAuthentication: ClientAuthentication = .none
    ) {
        self.credentials = credentials
        self.clientAuthentication = clientAuthentication
    }

    /// Reads every file and sees whether a server can use it.
    ///
    /// - Throws: ``TLSError`` with the first fault.
    public func validate() throws(TLSError) {
        _ = try TLSContext(self)
    }

    /// Every file that it names.
    public var paths: [String] {
        credentials.flatMap { [$0.privateKeyPath, $0.certificateChainPath] }
            + (clientAuthentication.rootCertificatesPath.map { [$0] } ?? [])
    }
}
