internal import COpenSSL
internal import FoundationEssentials

/// Passwords as Django stores them: `pbkdf2_sha256$<iterations>$<salt>$<hash in base64>`.
///
/// Source: `PBKDF2PasswordHasher` of Django 5.2; RFC 8018, section 5.2
struct PasswordHash: Sendable, Equatable {
    static let algorithm = "pbkdf2_sha256"
    /// As many as Django 5.2 takes.
    static let defaultIterations = 1_000_000
    /// More than any Django has asked for; a row that asks for more is a fault or an attack.
    static let maximumIterations = 100_000_000

    var iterations: Int
    var salt: String
    var digest: [UInt8]

    /// Nil for a text of another form, also for one of another algorithm.
    init?(encoded: String) {
        let parts = encoded.split(separator: "$", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, parts[0] == Self.algorithm, let iterations = Int(parts[1]),
            (1...Self.maximumIterations).contains(iterations), !parts[2].isEmpty,
            let digest = Data(base64Encoded: parts[3]), !digest.isEmpty
        else { return nil }
        self.iterations = iterations
        salt = parts[2]
        self.digest = Array(digest)
    }

    /// Computes the hash: some hundred milliseconds of work.
    init(of password: String, salt: String, iterations: Int, length: Int = 32) {
        self.iterations = iterations
        self.salt = salt
        digest = Self.derive(password, salt: salt, iterations: iterations, length: length)
    }

    var encoded: String {
        "\(Self.algorithm)$\(iterations)$\(salt)$\(Data(digest).base64EncodedString())"
    }

    /// Whether the password gives this hash. Takes as long for a wrong one as for the right one.
    func matches(_ password: String) -> Bool {
        let other = Self.derive(
            password, salt: salt, iterations: iterations, length: digest.count)
        return CRYPTO_memcmp(digest, other, digest.count) == 0
    }

    /// Letters and digits, of 128 bits and more.
    static func makeSalt() -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        var generator = SystemRandomNumberGenerator()
        return String(
            (0..<22).map { _ in letters[Int.random(in: 0..<letters.count, using: &generator)] })
    }

    private static func derive(
        _ password: String,
        salt: String,
        iterations: Int,
        length: Int
    ) -> [UInt8] {
        let password = Array(password.utf8).map { CChar(bitPattern: $0) }
        let salt = Array(salt.utf8)
        var digest = [UInt8](repeating: 0, count: length)
        let isDone = PKCS5_PBKDF2_HMAC(
            password, Int32(password.count), salt, Int32(salt.count), Int32(iterations),
            EVP_sha256(), Int32(length), &digest)
        precondition(isDone == 1, "OpenSSL has no memory for a hash")
        return digest
    }
}
