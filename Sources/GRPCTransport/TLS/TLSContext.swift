internal import COpenSSL

/// What a server's TLS connections share: keys, certificates and roots, read once.
///
/// Never changes; files that change make another one, while older connections keep theirs.
final class TLSContext: @unchecked Sendable {
    /// One for each pair of key and certificate, the default first.
    private let pairs: [Pair]

    private struct Pair {
        var context: OpaquePointer
        var certificate: X509Certificate
    }

    /// Reads the files.
    init(_ configuration: TLSConfiguration) throws(TLSError) {
        var pairs: [Pair] = []
        do throws(TLSError) {
            let roots = try configuration.clientAuthentication.rootCertificatesPath
                .map { path throws(TLSError) in try PEMFile(path).certificates() }
            for credential in configuration.credentials {
                let pair = try Self.makePair(credential)
                pairs.append(pair)
                if let roots {
                    Self.verifyClients(
                        of: pair.context, against: roots, configuration.clientAuthentication)
                }
            }
            guard !pairs.isEmpty else { throw TLSError.noCredentials }
        } catch {
            for pair in pairs { SSL_CTX_free(pair.context) }
            throw error
        }
        self.pairs = pairs
        let pointer = Unmanaged.passUnretained(self).toOpaque()
        copenssl_set_server_name_callback(pairs[0].context, onServerName, pointer)
    }

    deinit {
        for pair in pairs { SSL_CTX_free(pair.context) }
    }

    /// Begins TLS, as a server, on an accepted socket; nil without memory.
    func makeStream(_ descriptor: Int32) -> TLSStream? {
        guard let connection = SSL_new(pairs[0].context) else { return nil }
        guard let bio = SocketBIO.make(descriptor) else {
            SSL_free(connection)
            return nil
        }
        SSL_set_bio(connection, bio, bio)
        SSL_set_accept_state(connection)
        return TLSStream(connection, context: self)
    }

    /// Shows the certificate for the host that the client asks for, if it is not the default one's.
    fileprivate func chooseCertificate(for connection: OpaquePointer?) {
        guard let name = SSL_get_servername(connection, TLSEXT_NAMETYPE_host_name),
            let pair = pairs.first(where: { $0.certificate.covers(host: name) })
        else { return }
        SSL_set_SSL_CTX(connection, pair.context)
    }

    // MARK: - Making

    private static func makePair(
        _ credential: TLSConfiguration.Credential
    ) throws(TLSError) -> Pair {
        guard let context = SSL_CTX_new(TLS_server_method()) else {
            throw .lastRefusal(of: credential.certificateChainPath)
        }
        do throws(TLSError) {
            copenssl_configure(context)
            // HTTP/2 forbids the suites of TLS 1.2 without forward secrecy and authenticated encryption.
            // Source: RFC 9113, section 9.2.2.
            SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20")
            SSL_CTX_set_alpn_select_cb(context, chooseHTTP2, nil)
            return Pair(context: context, certificate: try use(credential, in: context))
        } catch {
            SSL_CTX_free(context)
            throw error
        }
    }

    /// Makes `context` show a certificate, and returns that.
    @discardableResult
    static func use(
        _ credential: TLSConfiguration.Credential, in context: OpaquePointer
    ) throws(TLSError) -> X509Certificate {
        let path = credential.certificateChainPath
        let chain = try PEMFile(path).certificates()
        ERR_clear_error()
        guard SSL_CTX_use_certificate(context, chain[0].pointer) == 1 else {
            throw .lastRefusal(of: path)
        }
        for certificate in chain.dropFirst() {
            guard copenssl_add_chain_certificate(context, certificate.pointer) == 1 else {
                throw .lastRefusal(of: path)
            }
        }
        try PEMFile(credential.privateKeyPath).withPrivateKey { key throws(TLSError) in
            guard X509_check_private_key(chain[0].pointer, key) == 1 else {
                throw .keyMismatch(
                    privateKeyPath: credential.privateKeyPath, certificateChainPath: path)
            }
            guard SSL_CTX_use_PrivateKey(context, key) == 1 else {
                throw .lastRefusal(of: credential.privateKeyPath)
            }
        }
        return chain[0]
    }

    private static func verifyClients(
        of context: OpaquePointer, against roots: [X509Certificate],
        _ authentication: TLSConfiguration.ClientAuthentication
    ) {
        let store = SSL_CTX_get_cert_store(context)
        for root in roots {
            X509_STORE_add_cert(store, root.pointer)
            SSL_CTX_add_client_CA(context, root.pointer)
        }
        var mode = SSL_VERIFY_PEER
        if case .require = authentication { mode |= SSL_VERIFY_FAIL_IF_NO_PEER_CERT }
        SSL_CTX_set_verify(context, mode, nil)
    }
}

private func onServerName(
    _ connection: OpaquePointer?, _: UnsafeMutablePointer<Int32>?,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    guard let context else { return SSL_TLSEXT_ERR_NOACK }
    // SAFETY: every TLSStream keeps the context that made it.
    Unmanaged<TLSContext>.fromOpaque(context).takeUnretainedValue()
        .chooseCertificate(for: connection)
    return SSL_TLSEXT_ERR_OK
}

/// Agrees on `h2`, and refuses clients that offer only something else.
private func chooseHTTP2(
    _: OpaquePointer?, _ output: UnsafeMutablePointer<UnsafePointer<UInt8>?>?,
    _ outputLength: UnsafeMutablePointer<UInt8>?, _ offer: UnsafePointer<UInt8>?,
    _ length: UInt32, _: UnsafeMutableRawPointer?
) -> Int32 {
    guard let output, let outputLength, let offer else { return SSL_TLSEXT_ERR_ALERT_FATAL }
    // A list of names, each behind its length. The answer points into it.
    var names = UnsafeBufferPointer(start: offer, count: Int(length))[...]
    while let size = names.first, names.count > Int(size) {
        let name = names.dropFirst().prefix(Int(size))
        if name.elementsEqual("h2".utf8) {
            output.pointee = offer + name.startIndex
            outputLength.pointee = size
            return SSL_TLSEXT_ERR_OK
        }
        names = names.dropFirst(1 + Int(size))
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL
}
