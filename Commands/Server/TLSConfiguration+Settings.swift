internal import GRPCTransport
internal import Glibc
internal import ProjectRegistry

extension TLSConfiguration {
    /// What the settings say about TLS; nil when they name no credentials.
    init?(_ settings: Settings) {
        guard !settings.grpc.credentials.isEmpty else { return nil }
        let roots = settings.grpc.rootCertificatesPath.map(settings.path)
        let authentication = roots.map { path in
            settings.grpc.requireClientAuth
                ? ClientAuthentication.require(rootCertificatesPath: path)
                : .request(rootCertificatesPath: path)
        }
        self.init(
            credentials: settings.grpc.credentials.map {
                Credential(
                    privateKeyPath: settings.path($0.privateKey),
                    certificateChainPath: settings.path($0.certificateChain))
            },
            clientAuthentication: authentication ?? .none
        )
    }
}

extension SystemCheck {
    /// Keys and certificates that are there and that TLS cannot use.
    static let certificates = SystemCheck(tag: "settings") { subject in
        do throws(TLSError) {
            try TLSConfiguration(subject.settings)?.validate()
            return []
        } catch {
            // Another check tells of files that do not exist.
            if case .unreadable(_, ENOENT) = error { return [] }
            return [
                CheckMessage(
                    .error,
                    id: "settings.E005",
                    object: subject.settings.place(of: "grpc.credentials") + "grpc.credentials",
                    "TLS cannot be served: \(error)."
                )
            ]
        }
    }
}
