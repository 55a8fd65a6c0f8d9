internal import COpenSSL
internal import EventLoop
internal import GRPCCore

/// TLS on one connection's socket. Lives on its loop.
///
/// Source: SSL_read(3), SSL_write(3), SSL_get_error(3).
final class TLSStream {
    private let connection: OpaquePointer
    /// Its callbacks refer to it while the connection lives.
    private let context: AnyObject
    private var state = State.handshaking
    /// The last read has to answer the peer before it can go on, as when that changes its keys.
    private(set) var isReadingBlockedByWriting = false

    /// Why the handshake failed, for a client's user.
    private(set) var refusal: String?

    private enum State {
        case handshaking
        case established
        /// Nothing may be sent any more, not even the end.
        case broken
    }

    enum Handshake {
        case finished
        case waits(until: ReadyEvents)
        /// The peer speaks no TLS, no HTTP/2, or was refused. It has been told, if that is possible.
        case failed
    }

    /// Takes over `connection`.
    init(_ connection: OpaquePointer, context: AnyObject) {
        self.connection = connection
        self.context = context
    }

    deinit {
        SSL_free(connection)
    }

    func handshake() -> Handshake {
        ERR_clear_error()
        let result = SSL_do_handshake(connection)
        guard result == 1 else {
            guard case .wouldBlock(let events) = failure(result) else {
                refusal = reasonOfFailure
                return .failed
            }
            return .waits(until: events)
        }
        guard hasAgreedOnHTTP2 else {
            state = .broken
            refusal = "the server does not speak HTTP/2"
            return .failed
        }
        state = .established
        return .finished
    }

    /// What is wrong with the peer's certificate, else what OpenSSL says.
    private var reasonOfFailure: String {
        let verification = SSL_get_verify_result(connection)
        if verification != Int(X509_V_OK), let text = X509_verify_cert_error_string(verification) {
            return "the server's certificate is not accepted: \(String(cString: text))"
        }
        let text = ERR_reason_error_string(ERR_peek_last_error()).map { String(cString: $0) }
        return "TLS failed: \(text ?? "the connection was closed")"
    }

    /// gRPC over TLS wants HTTP/2 to be agreed on, so that no other protocol's client is taken for one.
    /// Source: RFC 9113, section 3.2.
    private var hasAgreedOnHTTP2: Bool {
        var name: UnsafePointer<UInt8>?
        var length: UInt32 = 0
        SSL_get0_alpn_selected(connection, &name, &length)
        return UnsafeBufferPointer(start: name, count: Int(length)).elementsEqual("h2".utf8)
    }

    /// The certificate that the peer showed and that was verified; nil if it showed none.
    var peerIdentity: PeerIdentity? {
        guard let certificate = SSL_get1_peer_certificate(connection) else { return nil }
        return X509Certificate(owning: certificate).identity
    }

    /// Whether received bytes wait here, of which the socket's readiness does not tell.
    var hasPending: Bool { SSL_has_pending(connection) == 1 }

    /// Reads at most one record, 16 KiB.
    func read(into buffer: UnsafeMutableRawBufferPointer) -> ByteStream.Result {
        ERR_clear_error()
        var count = 0
        let result = SSL_read_ex(connection, buffer.baseAddress, buffer.count, &count)
        isReadingBlockedByWriting = false
        guard result != 1 else { return .bytes(count) }
        let failure = failure(result)
        if case .wouldBlock(until: .writable) = failure { isReadingBlockedByWriting = true }
        return failure
    }

    /// After `.wouldBlock`, the next call has to begin with the same bytes.
    func write(_ bytes: UnsafeRawBufferPointer) -> ByteStream.Result {
        ERR_clear_error()
        var count = 0
        let result = SSL_write_ex(connection, bytes.baseAddress, bytes.count, &count)
        return result == 1 ? .bytes(count) : failure(result)
    }

    /// Tells the peer that nothing follows, so that it need not take the end for an attack.
    func close() {
        guard state == .established else { return }
        state = .broken
        ERR_clear_error()
        SSL_shutdown(connection)
    }

    private func failure(_ result: Int32) -> ByteStream.Result {
        switch SSL_get_error(connection, result) {
        case SSL_ERROR_WANT_READ: return .wouldBlock(until: .readable)
        case SSL_ERROR_WANT_WRITE: return .wouldBlock(until: .writable)
        case SSL_ERROR_ZERO_RETURN: return .closed
        default:
            state = .broken
            return .closed
        }
    }
}
