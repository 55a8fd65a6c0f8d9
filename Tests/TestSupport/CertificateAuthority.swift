public import Foundation

/// Makes certificates with OpenSSL in a test's own folder.
public struct CertificateAuthority: Sendable {
    public let folder: URL
    public let name: String

    /// The root certificate, for those who are to believe in it.
    public var root: URL { folder.appending(path: "\(name).pem") }
    private var key: URL { folder.appending(path: "\(name).key") }

    /// Makes a root called `name` in `folder`.
    public init(_ name: String, in folder: URL) async throws {
        self.folder = folder
        self.name = name
        try await openssl(
            Self.request + [
                "-keyout", key.path, "-out", root.path, "-subj", "/CN=\(name)",
                "-addext", "basicConstraints=critical,CA:TRUE",
            ])
    }

    /// A certificate with its key, both PEM files of `folder`.
    public struct Pair: Sendable {
        public var key: URL
        public var certificate: URL

        public init(key: URL, certificate: URL) {
            self.key = key
            self.certificate = certificate
        }
    }

    /// Signs a certificate for `names`, the first of which is the common name too. The two files are called `file`
    /// and `.key` or `.pem`.
    public func issue(_ file: String, for names: [String]) async throws -> Pair {
        let pair = Pair(
            key: folder.appending(path: "\(file).key"),
            certificate: folder.appending(path: "\(file).pem"))
        let alternatives = names.map { $0.first?.isNumber == true ? "IP:\($0)" : "DNS:\($0)" }
        try await openssl(
            Self.request + [
                "-keyout", pair.key.path, "-out", pair.certificate.path, "-subj", "/CN=\(names[0])",
                "-addext", "subjectAltName=\(alternatives.joined(separator: ","))",
                "-addext", "basicConstraints=critical,CA:FALSE",
                "-CA", root.path, "-CAkey", key.path,
            ])
        return pair
    }

    private static let request = [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days",
        "2",
    ]

    /// Runs `openssl` in the folder.
    public func openssl(_ words: [String]) async throws {
        let result = try await runProgram(URL(filePath: "/usr/bin/openssl"), words, in: folder)
        guard result.exitCode == 0 else { throw OpenSSLFailure(text: result.standardError) }
    }
}

/// `openssl` did not do what a test asked for.
public struct OpenSSLFailure: Error {
    public var text: String
}
