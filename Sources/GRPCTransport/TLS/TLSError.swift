internal import COpenSSL
internal import Glibc

/// Why a server or a client cannot use TLS as it is configured.
public enum TLSError: Error, Equatable, CustomStringConvertible {
    /// The file cannot be opened or read; `errno`.
    case unreadable(path: String, errno: Int32)
    /// The file holds no certificate in PEM form.
    case noCertificate(path: String)
    /// The file holds no private key in PEM form.
    case noPrivateKey(path: String)
    /// The private key wants a pass phrase, which a server has nobody to ask for.
    case encryptedPrivateKey(path: String)
    /// The key and the certificate belong to different pairs.
    case keyMismatch(privateKeyPath: String, certificateChainPath: String)
    /// OpenSSL refuses what the file holds; its words.
    case refused(path: String, reason: String)
    /// No pair of files is given.
    case noCredentials

    /// A sentence that names the file.
    public var description: String {
        switch self {
        case .unreadable(let path, let code):
            "cannot read `\(path)`: \(String(cString: strerror(code)))"
        case .noCertificate(let path): "`\(path)` holds no PEM certificate"
        case .noPrivateKey(let path): "`\(path)` holds no PEM private key"
        case .encryptedPrivateKey(let path):
            "the private key `\(path)` is encrypted; store it without a pass phrase (openssl pkey)"
        case .keyMismatch(let key, let chain):
            "the private key `\(key)` does not belong to the certificate `\(chain)`"
        case .refused(let path, let reason): "`\(path)` cannot be used for TLS: \(reason)"
        case .noCredentials: "TLS needs at least one private key with its certificate chain"
        }
    }

    /// What OpenSSL said last on this thread about `path`.
    static func lastRefusal(of path: String) -> TLSError {
        let reason = ERR_reason_error_string(ERR_peek_last_error()).map { String(cString: $0) }
        return .refused(path: path, reason: reason ?? "OpenSSL gives no reason")
    }
}
