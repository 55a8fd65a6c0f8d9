import ORM
import Testing

@testable import ProtoCodegen

@Suite struct FieldSelectionTests {
    private let post = TranslationSamples.post
    private let user = TranslationSamples.user

    @Test("the default order is key, plain, foreign keys, many-to-many")
    func ordersFields() throws {
        #expect(
            try FieldSelection.all.fields(of: post).fields.map(\.name)
                == ["id", "title", "content", "is_public", "created_at", "author", "readers"])
    }

    @Test("named fields keep their order and count once")
    func keepsNamedOrder() throws {
        let selection = FieldSelection.only(["title", "id", "title"])
        #expect(try selection.fields(of: post).fields.map(\.name) == ["title", "id"])
    }

    @Test("excluded fields are left out")
    func excludes() throws {
        let selection = FieldSelection.except(["author", "readers", "content"])
        #expect(
            try selection.fields(of: post).fields.map(\.name)
                == ["id", "title", "is_public", "created_at"])
    }

    @Test("a field that the model lacks is named")
    func refusesUnknown() throws {
        let error = #expect(throws: FieldSelectionError.self) {
            try FieldSelection.only(["nope"]).fields(of: post)
        }
        #expect(error?.description == "Field name `nope` is not valid for model `Post`.")
    }

    @Test("secrets are left out unless named")
    func withholdsSecrets() throws {
        let all = try FieldSelection.all.fields(of: user)
        #expect(all.fields.map(\.name) == ["id", "username"])
        #expect(all.withheld.map(\.name) == ["password"])
        let named = try FieldSelection.only(["password"]).fields(of: user)
        #expect(named.fields.map(\.name) == ["password"])
        #expect(named.withheld.isEmpty)
    }

    @Test(
        "a name is a secret by its words",
        arguments: [
            ("password", true), ("hashed_password", true), ("client_secret", true),
            ("api_key", true), ("key", false), ("secretary", false), ("passport", false),
            ("password1", true), ("password_2", true), ("userpassword", true),
            ("passwordhash", true), ("root_passwd", true), ("pwd", true), ("apikey", true),
            ("privatekey_2", true), ("access_token", true), ("token", true), ("token2", true),
            ("token_count", false), ("pwdx", false), ("2", false), ("_", false), ("api", false),
        ])
    func recognizesSecrets(name: String, isSecret: Bool) {
        #expect(FieldSelection.looksSecret(name) == isSecret)
    }
}
