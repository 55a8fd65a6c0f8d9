internal import COpenSSL
internal import Glibc

/// A PEM file that was read: certificates or a private key.
struct PEMFile {
    let path: String
    private let bytes: [UInt8]

    /// Larger files are no keys and no certificates.
    private static let maximumBytes = 16 << 20

    init(_ path: String) throws(TLSError) {
        self.path = path
        guard let file = fopen(path, "re") else { throw .unreadable(path: path, errno: errno) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while bytes.count < Self.maximumBytes {
            let count = fread(&chunk, 1, chunk.count, file)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        guard ferror(file) == 0 else { throw .unreadable(path: path, errno: errno) }
        self.bytes = bytes
    }

    /// The certificates in the file's order; at least one.
    func certificates() throws(TLSError) -> [X509Certificate] {
        var certificates: [X509Certificate] = []
        var error: UInt = 0
        withReader { reader in
            while let pointer = PEM_read_bio_X509(reader, nil, refusePassPhrase, nil) {
                certificates.append(X509Certificate(owning: pointer))
            }
            error = ERR_peek_last_error()
        }
        // The end of the file shows as the want of another "BEGIN" line.
        guard copenssl_is_wrong_file_type(error) != 0 else { throw .lastRefusal(of: path) }
        ERR_clear_error()
        guard !certificates.isEmpty else { throw .noCertificate(path: path) }
        return certificates
    }

    /// Calls `body` with the private key, which is gone afterwards.
    func withPrivateKey<Result>(
        _ body: (OpaquePointer) throws(TLSError) -> Result
    ) throws(TLSError) -> Result {
        var key: OpaquePointer?
        withReader { key = PEM_read_bio_PrivateKey($0, nil, refusePassPhrase, nil) }
        guard let key else {
            ERR_clear_error()
            let isEncrypted = String(decoding: bytes, as: UTF8.self).contains("ENCRYPTED")
            throw isEncrypted ? .encryptedPrivateKey(path: path) : .noPrivateKey(path: path)
        }
        defer { EVP_PKEY_free(key) }
        return try body(key)
    }

    private func withReader(_ body: (OpaquePointer) -> Void) {
        ERR_clear_error()
        bytes.withUnsafeBytes { buffer in
            guard let reader = BIO_new_mem_buf(buffer.baseAddress, Int32(buffer.count)) else {
                return
            }
            defer { BIO_free(reader) }
            body(reader)
        }
    }
}

/// OpenSSL would ask at the terminal.
private func refusePassPhrase(
    _: UnsafeMutablePointer<CChar>?, _: Int32, _: Int32, _: UnsafeMutableRawPointer?
) -> Int32 { -1 }
