internal import COpenSSL
internal import GRPCCore

/// A certificate of OpenSSL's, kept as long as this is.
final class X509Certificate {
    let pointer: OpaquePointer

    /// Takes over one reference.
    init(owning pointer: OpaquePointer) {
        self.pointer = pointer
    }

    deinit {
        X509_free(pointer)
    }

    /// Whether it is meant for the host, wildcards included.
    /// Source: RFC 9525, as X509_check_host implements it.
    func covers(host: UnsafePointer<CChar>) -> Bool {
        X509_check_host(pointer, host, 0, 0, nil) == 1
    }

    /// Who the certificate says that its owner is.
    var identity: PeerIdentity {
        PeerIdentity(
            commonName: commonName,
            subjectAlternativeNames: subjectAlternativeNames,
            certificate: pem
        )
    }

    private var commonName: String? {
        guard let subject = X509_get_subject_name(pointer) else { return nil }
        let index = X509_NAME_get_index_by_NID(subject, NID_commonName, -1)
        guard index >= 0, let entry = X509_NAME_get_entry(subject, index) else { return nil }
        return Self.text(X509_NAME_ENTRY_get_data(entry))
    }

    /// DNS names, URIs, mail addresses and IP addresses, in the certificate's order.
    private var subjectAlternativeNames: [String] {
        guard let data = X509_get_ext_d2i(pointer, NID_subject_alt_name, nil, nil) else {
            return []
        }
        let names = OpaquePointer(data)
        defer { GENERAL_NAMES_free(names) }
        return (0..<copenssl_name_count(names)).compactMap { index in
            copenssl_name_at(names, index).flatMap(Self.text)
        }
    }

    private static func text(_ name: UnsafePointer<GENERAL_NAME>) -> String? {
        switch name.pointee.type {
        case GEN_DNS: text(name.pointee.d.dNSName)
        case GEN_URI: text(name.pointee.d.uniformResourceIdentifier)
        case GEN_EMAIL: text(name.pointee.d.rfc822Name)
        case GEN_IPADD: address(name.pointee.d.iPAddress)
        default: nil
        }
    }

    private static func text(_ string: UnsafeMutablePointer<ASN1_STRING>?) -> String? {
        var bytes: UnsafeMutablePointer<UInt8>?
        let count = ASN1_STRING_to_UTF8(&bytes, string)
        guard count >= 0, let bytes else { return nil }
        defer { CRYPTO_free(bytes, #fileID, #line) }
        return String(decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
    }

    private static func address(_ string: UnsafeMutablePointer<ASN1_STRING>?) -> String? {
        let bytes = UnsafeBufferPointer(
            start: ASN1_STRING_get0_data(string), count: Int(ASN1_STRING_length(string)))
        return RawSocketAddress.numericHost(Array(bytes))
    }

    private var pem: String {
        guard let writer = BIO_new(BIO_s_mem()) else { return "" }
        defer { BIO_free(writer) }
        PEM_write_bio_X509(writer, pointer)
        var bytes: UnsafeMutablePointer<CChar>?
        let count = copenssl_memory_contents(writer, &bytes)
        return String(
            decoding: UnsafeRawBufferPointer(start: bytes, count: count), as: UTF8.self)
    }
}
