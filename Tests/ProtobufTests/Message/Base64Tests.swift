import Testing

@testable import Protobuf

@Suite struct Base64Tests {
    /// Source: RFC 4648, section 10.
    @Test(
        "groups are written with and without padding, and read either way",
        arguments: [
            ("", "", ""), ("f", "Zg", "Zg=="), ("fo", "Zm8", "Zm8="), ("foo", "Zm9v", "Zm9v"),
            ("foob", "Zm9vYg", "Zm9vYg=="), ("fooba", "Zm9vYmE", "Zm9vYmE="),
        ])
    func groups(text: String, bare: String, padded: String) {
        let bytes = Array(text.utf8)
        #expect(Base64.encode(bytes) == padded)
        #expect(Base64.encodeUnpadded(bytes) == Array(bare.utf8))
        #expect(Base64.decode(bare) == bytes)
        #expect(Base64.decode(padded) == bytes)
    }

    @Test("both alphabets are read", arguments: ["/+++w", "_---w", "_-+-w"])
    func alphabets(text: String) {
        #expect(Base64.decode(text + "A") == [0xFF, 0xEF, 0xBE, 0xC0])
    }

    @Test(
        "what is no base64 is told",
        arguments: ["q", "q6=s", "q*", "q6s==", "qw=", "=", "q6ur===="])
    func rejects(text: String) {
        #expect(Base64.decode(text) == nil)
    }
}
