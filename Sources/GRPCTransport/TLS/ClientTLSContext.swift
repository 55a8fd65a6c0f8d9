internal import COpenSSL

/// What the TLS connections of a channel share: the roots that it believes in, and its own certificate.
final class ClientTLSContext: @unchecked Sendable {
    private let context: OpaquePointer
    private let serverName: String

    /// Reads the files.
    init(_ configuration: ClientTLSConfiguration, host: String) throws(TLSError) {
        guard let context = SSL_CTX_new(TLS_client_method()) else {
            throw .lastRefusal(of: "the TLS client")
        }
        do throws(TLSError) {
            try Self.configure(context, configuration)
        } catch {
            SSL_CTX_free(context)
            throw error
        }
        self.context = context
        serverName = configuration.serverName ?? host
    }

    deinit {
        SSL_CTX_free(context)
    }

    /// Begins TLS, as a client, on a connected socket; nil without memory.
    func makeStream(_ descriptor: Int32) -> TLSStream? {
        guard let connection = SSL_new(context) else { return nil }
        guard let bio = SocketBIO.make(descriptor) else {
            SSL_free(connection)
            return nil
        }
        SSL_set_bio(connection, bio, bio)
        SSL_set_connect_state(connection)
        // An address is looked for among the certificate's addresses, and is no name to ask for. Source: RFC 6066,
        // section 3.
        if X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(connection), serverName) != 1 {
            ERR_clear_error()
            guard SSL_set1_host(connection, serverName) == 1,
                copenssl_set_server_name(connection, serverName) == 1
            else {
                SSL_free(connection)
                return nil
            }
        }
        return TLSStream(connection, context: self)
    }

    private static func configure(
        _ context: OpaquePointer, _ configuration: ClientTLSConfiguration
    ) throws(TLSError) {
        copenssl_configure(context)
        // The suites that HTTP/2 allows; see RFC 9113, section 9.2.2.
        SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20")
        SSL_CTX_set_alpn_protos(context, [2] + Array("h2".utf8), 3)
        SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nil)
        if let path = configuration.rootCertificatesPath {
            let store = SSL_CTX_get_cert_store(context)
            for root in try PEMFile(path).certificates() {
                X509_STORE_add_cert(store, root.pointer)
            }
        } else {
            SSL_CTX_set_default_verify_paths(context)
        }
        if let credential = configuration.credential {
            try TLSContext.use(credential, in: context)
        }
    }
}
