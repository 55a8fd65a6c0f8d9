import Testing

@testable import ORM

@Suite struct RenameDetectionTests {
    private struct Yes: MigrationQuestioner {
        func isRename(of old: FieldDescription, to new: FieldDescription, in model: ModelName)
            -> Bool
        { true }
        func isRename(of old: ModelName, to new: ModelName) -> Bool { true }
        func defaultForExistingRows(
            of field: FieldDescription, in model: ModelName, isNew: Bool
        ) throws -> DatabaseValue? {
            throw MigrationRefusal(field: field.name, model: model, isNew: isNew)
        }
    }

    private static let id = FieldDescription.field("id", .bigAuto, primaryKey: true)
    private static let title = FieldDescription.field("title", .char(maxLength: 100))

    private static func model(_ name: ModelName, _ fields: FieldDescription...) -> ModelDescription
    {
        ModelDescription(
            name: name, fields: [id] + fields,
            verboseName: ModelDescription.verboseName(of: name.name))
    }

    private static func link(_ name: String, to target: ModelName) -> FieldDescription {
        .field(name, .foreignKey(to: target, onDelete: .cascade))
    }

    private static let old = [
        model("blog.Author", title, link("boss", to: "blog.Author")),
        model("blog.Post", link("author", to: "blog.Author")),
        model("shop.Order", link("buyer", to: "blog.Author")),
    ]
    private static let new = [
        model("blog.Writer", title, link("boss", to: "blog.Writer")),
        model("blog.Post", link("author", to: "blog.Writer")),
        model("shop.Order", link("buyer", to: "blog.Writer")),
    ]

    private func detect(
        _ new: [ModelDescription],
        questioner: any MigrationQuestioner = NonInteractiveQuestioner(),
        renames: [String] = []
    ) throws -> [String] {
        let graph = try MigrationGraph([
            Migration(app: "blog", name: "0001_initial"),
            Migration(
                app: "shop", name: "0001_initial", dependencies: [("blog", "0001_initial")]),
        ])
        return try Autodetector(
            from: ProjectState(models: Self.old), to: ProjectState(models: new),
            questioner: questioner, renames: try #require(RenameRequests(renames))
        ).migrations(graph: graph, timestamp: "").map { migration in
            let after = migration.dependencies.map(\.description).joined(separator: ", ")
            let operations = migration.operations.map(\.description).joined(separator: "; ")
            return "\(migration.id) after \(after): \(operations)"
        }
    }

    @Test("a renamed model comes after every migration that calls it by its old name")
    func model() throws {
        let expected = [
            "blog.0002_rename_author_writer after blog.0001_initial, shop.0001_initial:"
                + " Rename model Author to Writer"
        ]
        #expect(try detect(Self.new, questioner: Yes()) == expected)
        #expect(try detect(Self.new, renames: ["blog.Author=Writer"]) == expected)
    }

    @Test("without a word on it, the old model goes and a new one comes")
    func noRename() throws {
        let found = try detect(Self.new)
        #expect(found.contains { $0.contains("Create model Writer") })
        #expect(found.contains { $0.contains("Delete model Author") })
    }

    @Test("what was asked for may have changed as well")
    func changed() throws {
        let new =
            [
                Self.model(
                    "blog.Writer", .field("headline", .char(maxLength: 200)),
                    Self.link("boss", to: "blog.Writer"))
            ] + Self.new.dropFirst()
        #expect(
            try detect(new, renames: ["blog.Author=Writer", "blog.Writer.title=headline"]) == [
                "blog.0002_rename_author_writer_rename_title_writer_headline_and_more after"
                    + " blog.0001_initial, shop.0001_initial: Rename model Author to Writer;"
                    + " Rename field title on writer to headline; Alter field headline on writer"
            ])
    }

    @Test("a field may be called by its property's name")
    func propertyNames() throws {
        func models(_ field: String) -> [ModelDescription] {
            [Self.model("blog.Post", .field(field, .char(maxLength: 100)))]
        }
        let found = try Autodetector(
            from: ProjectState(models: models("full_title")),
            to: ProjectState(models: models("head_line")), questioner: NonInteractiveQuestioner(),
            renames: try #require(RenameRequests(["blog.Post.fullTitle=headLine"]))
        ).migrations(graph: MigrationGraph([]), timestamp: "")
        #expect(
            found.flatMap(\.operations).map(\.description) == [
                "Rename field full_title on post to head_line"
            ])
    }

    @Test(
        "requests that fit nothing are refused by name",
        arguments: [
            ("blog.Editor=Writer", "no migration made `blog.Editor`"),
            ("blog.Author=Scribe", "there is no model `blog.Scribe`"),
            ("blog.Post=Writer", "`blog.Post` is still there"),
            ("blog.Author.title=name", "there is no model `blog.Author`"),
            ("blog.Post.author=name", "model `blog.Post` has no field `name`"),
            ("blog.Post.author=author", "model `blog.Post` still has the field `author`"),
            ("blog.Post.writer=author", "no migration gave `blog.Post` a field `writer`"),
        ])
    func refused(_ request: String, _ reason: String) throws {
        do {
            _ = try detect(Self.new, renames: [request])
            Issue.record("accepted")
        } catch let error as RenameRequestError {
            #expect(error.description == "--rename \(request): \(reason)")
        }
    }

    @Test(
        "other forms",
        arguments: ["Author=Writer", "blog.Author", "blog..x=y", "a.b.c.d=e", "a.b="])
    func forms(_ text: String) {
        #expect(RenameRequests([text]) == nil)
    }
}
