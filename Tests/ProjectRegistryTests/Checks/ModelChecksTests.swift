import ORM
import ProjectRegistry
import Testing

private struct Author: Model {
    var id: Int64 = 0
    static let appLabel = "blog"
    static let meta = ModelMeta<Author> { PrimaryKey(\.id) }
    init() {}
}

private struct Post: Model {
    var id: Int64 = 0
    var author: ForeignKey<Author>?
    static let appLabel = "blog"
    static let meta = ModelMeta<Post>(table: "blog_author") {
        PrimaryKey(\.id)
        ForeignKeyField(\.author, onDelete: .setNull)
    }
    init() {}
}

private struct Keyless: Model {
    var id: Int64 = 0
    var title = ""
    static let appLabel = "blog"
    static let meta = ModelMeta<Keyless> { CharField(\.title, maxLength: 10) }
    init() {}
}

private struct Stranger: Model {
    var id: Int64 = 0
    static let appLabel = "elsewhere"
    static let meta = ModelMeta<Stranger> { PrimaryKey(\.id) }
    init() {}
}

private struct Foreign: Model {
    var id: Int64 = 0
    var größe = ""
    static let appLabel = "shop"
    static let meta = ModelMeta<Foreign> {
        PrimaryKey(\.id)
        TextField(\.größe)
    }
    init() {}
}

private struct Slips: Model {
    var id: Int64 = 0
    var code = ""
    var status = ""
    var kind = ""
    var firstName = ""
    var first_name = ""
    static let appLabel = "slips"
    static let meta = ModelMeta<Slips> {
        PrimaryKey(\.id)
        CharField(\.code, maxLength: 3, default: "long")
        CharField(\.status, maxLength: 9, default: "x", choices: [("draft", "Draft")])
        CharField(\.kind, maxLength: 2, blank: true, default: "", choices: [("abc", "ABC")])
        CharField(\.firstName, maxLength: 9)
        CharField(\.first_name, maxLength: 9)
    }
    init() {}
}

private enum SlipsApp: App {
    static let label = "slips"
    static let models: [any Model.Type] = [Slips.self]
}

private enum Shop: App {
    static let label = "shop"
    static let models: [any Model.Type] = [Foreign.self]
}

private enum Blog: App {
    static let label = "blog"
    static let models: [any Model.Type] = [Author.self, Post.self, Keyless.self, Stranger.self]
}

private enum PostOnly: App {
    static let label = "blog"
    static let models: [any Model.Type] = [Post.self]
}

private enum Upper: App {
    static let label = "Blog"
}

@Suite struct ModelChecksTests {
    private func check(
        _ apps: [any App.Type],
        installed: [any App.Type]? = nil
    ) async throws -> [String] {
        let registry = AppRegistry(project: "shop", apps: apps)
        let subject = SystemCheck.Subject(
            project: Project(name: "shop", directory: "/"),
            settings: Settings(),
            apps: registry,
            installed: installed.map { AppRegistry(project: "shop", apps: $0) }
        )
        return try await SystemChecks(apps: registry).run(on: subject)
            .map { "\($0.object ?? "?"): (\($0.id))" }
    }

    @Test("faults of models name the model and the field")
    func faults() async throws {
        #expect(
            try await check([Blog.self]) == [
                "blog.Keyless: (models.E001)",
                "elsewhere.Stranger: (models.E002)",
                "blog_author: (models.E028)",
            ]
        )
    }

    @Test("a field whose name .proto files cannot have is a fault, told with model and field")
    func foreignLetters() async throws {
        #expect(try await check([Shop.self]) == ["shop.Foreign.größe: (models.E001)"])
    }

    @Test("defaults and choices that the field would refuse, and two properties of one name")
    func slips() async throws {
        let registry = AppRegistry(project: "shop", apps: [SlipsApp.self])
        let subject = SystemCheck.Subject(
            project: Project(name: "shop", directory: "/"), settings: Settings(), apps: registry)
        let found = try await SystemChecks(apps: registry).run(on: subject).map(\.description)
        #expect(
            found == [
                "slips.Slips.first_name: (models.E001) is the name of both properties "
                    + "`firstName` and `first_name`",
                "slips.Slips.code: (fields.E901) The default is longer than 'maxLength' "
                    + "(3 characters).",
                "slips.Slips.status: (fields.W902) The default is none of the choices.\n\tHINT: "
                    + "A row that is made without a value would be refused when it is saved again.",
                "slips.Slips.kind: (fields.E009) 'maxLength' is too small to fit the longest value "
                    + "in 'choices' (3 characters).",
            ])
    }

    @Test("a relation to a model that is not installed is a fault")
    func relations() async throws {
        #expect(try await check([PostOnly.self]) == ["blog.Post.author: (fields.E300)"])
        #expect(try await check([PostOnly.self], installed: [Blog.self]) == [])
    }

    @Test("labels must be identifiers, each taken once")
    func labels() async throws {
        let found = try await check([PostOnly.self, Blog.self, Upper.self])
        #expect(found.contains("ProjectRegistryTests: (apps.E002)"))
        #expect(found.contains("ProjectRegistryTests: (apps.E001)"))
    }

    @Test("a database in a folder that is not there, and a missing certificate")
    func settings() async throws {
        var settings = Settings()
        settings.directory = "/"
        settings.databases["default"] = .sqlite(path: "no/such/folder/db.sqlite3")
        settings.grpc.credentials = [
            TLSCredential(privateKey: "no-key.pem", certificateChain: "no-chain.pem")
        ]
        settings.grpc.rootCertificatesPath = "no-roots.pem"
        let subject = SystemCheck.Subject(
            project: Project(name: "shop", directory: "/"),
            settings: settings,
            apps: AppRegistry()
        )
        let messages = try await SystemChecks(apps: AppRegistry()).run(on: subject)
        #expect(
            messages.map(\.description) == [
                "grpc.credentials: (settings.E001) The file 'no-key.pem' does not exist.",
                "grpc.credentials: (settings.E001) The file 'no-chain.pem' does not exist.",
                "grpc.root_certificates_path: (settings.E001) "
                    + "The file 'no-roots.pem' does not exist.",
                "databases.default: (settings.E002) The folder '/no/such/folder' does not exist, "
                    + "so that no database can be made in it.\n"
                    + "\tHINT: Create it, or change the path.",
            ]
        )
    }
}
