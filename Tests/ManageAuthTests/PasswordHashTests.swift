import Testing

@testable import ManageAuth

@Suite struct PasswordHashTests {
    /// Made by Django 5.2: `make_password("lètmein", "seasalt", "pbkdf2_sha256")` with 20,000 iterations.
    private static let encoded =
        "pbkdf2_sha256$20000$seasalt$oBSd886ysm3AqYun62DOdin8YcfbU1z9cksZSuLP9r0="

    @Test("Django's hashes are read, verified and made")
    func django() throws {
        let hash = try #require(PasswordHash(encoded: Self.encoded))
        #expect(hash.iterations == 20_000)
        #expect(hash.salt == "seasalt")
        #expect(hash.encoded == Self.encoded)
    }

    @Test("a vector of PBKDF2 with HMAC-SHA-256")
    func vector() throws {
        // RFC 7914, section 11: the first 32 bytes of the key of 64.
        let hash = PasswordHash(of: "passwd", salt: "salt", iterations: 1)
        let digits = hash.digest.map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
        #expect(digits == "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc")
    }

    @Test("only the password that was set is right")
    func users() async {
        var user = User()
        await user.setPassword("pässword")
        #expect(user.password.hasPrefix("pbkdf2_sha256$1000000$"))
        #expect(user.password.utf8.count <= 128)
        #expect(await user.checkPassword("pässword"))
        #expect(await !user.checkPassword("password"))
        #expect(user.hasUsablePassword)
        #expect(!user.passwordNeedsUpdate)
        user.password = PasswordHash(of: "x", salt: "s", iterations: 10).encoded
        #expect(user.passwordNeedsUpdate)
        await user.setPassword(nil)
        #expect(!user.hasUsablePassword)
        #expect(await !user.checkPassword(""))
    }

    @Test(
        "other texts are no hashes",
        arguments: [
            "", "x", "md5$salt$abc", "pbkdf2_sha256$0$s$AAAA", "pbkdf2_sha256$-1$s$AAAA",
            "pbkdf2_sha256$1$$AAAA", "pbkdf2_sha256$1$s$*", "pbkdf2_sha256$1$s$",
            "pbkdf2_sha256$999999999999$s$AAAA", "pbkdf2_sha256$1$s$AAAA$x", "!unusable",
        ])
    func malformed(_ text: String) {
        #expect(PasswordHash(encoded: text) == nil)
    }
}
