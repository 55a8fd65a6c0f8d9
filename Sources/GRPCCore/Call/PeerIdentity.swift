/// Who a client is, as the certificate says that it showed and that the server verified.
public struct PeerIdentity: Sendable, Hashable {
    /// The subject's common name.
    public var commonName: String?
    /// DNS names, URIs, mail and IP addresses of the subject, in the certificate's order.
    public var subjectAlternativeNames: [String]
    /// The certificate in PEM form.
    public var certificate: String

    /// Makes an identity, as tests and transports do.
    public init(commonName: String?, subjectAlternativeNames: [String], certificate: String) {
        self.commonName = commonName
        self.subjectAlternativeNames = subjectAlternativeNames
        self.certificate = certificate
    }

    /// The names by which gRPC knows the client: its alternative names, or the common name when it has none.
    public var names: [String] {
        guard subjectAlternativeNames.isEmpty else { return subjectAlternativeNames }
        return commonName.map { [$0] } ?? []
    }
}
