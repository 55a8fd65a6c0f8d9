import Testing

@testable import ORM

@Suite struct AutodetectorTests {
    /// Answers from fixed values, and refuses what they do not answer.
    private struct ScriptedQuestioner: MigrationQuestioner {
        var renames: Set<String> = []
        var value: DatabaseValue?

        func isRename(
            of old: FieldDescription,
            to new: FieldDescription,
            in model: ModelName
        ) throws -> Bool {
            renames.contains("\(model).\(old.name)=\(new.name)")
        }

        func isRename(of old: ModelName, to new: ModelName) throws -> Bool {
            renames.contains("\(old)=\(new.name)")
        }

        func defaultForExistingRows(
            of field: FieldDescription,
            in model: ModelName,
            isNew: Bool
        ) throws -> DatabaseValue? {
            if let value { return value }
            throw MigrationRefusal(field: field.name, model: model, isNew: isNew)
        }
    }

    private static let id = FieldDescription.field("id", .bigAuto, primaryKey: true)
    private static let title = FieldDescription.field("title", .char(maxLength: 100))

    private func model(
        _ name: ModelName,
        _ fields: FieldDescription...,
        uniqueTogether: [[String]] = [],
        indexes: [IndexDescription] = []
    ) -> ModelDescription {
        ModelDescription(
            name: name,
            fields: [Self.id] + fields,
            uniqueTogether: uniqueTogether,
            indexes: indexes,
            verboseName: ModelDescription.verboseName(of: name.name)
        )
    }

    private func link(_ name: String, to target: ModelName) -> FieldDescription {
        .field(name, .foreignKey(to: target, onDelete: .cascade))
    }

    private func detect(
        from old: [ModelDescription] = [],
        to new: [ModelDescription],
        graph: MigrationGraph? = nil,
        questioner: any MigrationQuestioner = NonInteractiveQuestioner()
    ) throws -> [Migration] {
        let apps = Set(old.map(\.name.appLabel)).sorted()
        let graph =
            try graph ?? MigrationGraph(apps.map { Migration(app: $0, name: "0001_initial") })
        return try Autodetector(
            from: ProjectState(models: old),
            to: ProjectState(models: new),
            questioner: questioner
        ).migrations(graph: graph, timestamp: "20240229_1530")
    }

    /// `account.0001_initial after blog.0001_initial: + Create model A; ...`
    private func summary(_ migrations: [Migration]) -> [String] {
        migrations.map { migration in
            let after = migration.dependencies.map(\.description).joined(separator: ", ")
            let operations = migration.operations.map(\.formattedDescription)
            return "\(migration.id)\(after.isEmpty ? "" : " after \(after)"): "
                + operations.joined(separator: "; ")
        }
    }

    /// Replaying what was found must give the new models, or the next run finds it again.
    private func expectComplete(
        _ migrations: [Migration],
        from old: [ModelDescription] = [],
        to new: [ModelDescription]
    ) throws {
        let base = MigrationGraphFixture.base(for: old)
        let graph = try MigrationGraph(base + migrations)
        let state = try graph.state()
        let rest = try Autodetector(
            from: state,
            to: ProjectState(models: new),
            questioner: NonInteractiveQuestioner()
        ).migrations(graph: graph, timestamp: "")
        #expect(summary(rest) == [])
    }

    // MARK: - Models

    @Test("models that refer to one another by order are made whole, the referred first")
    func createsInOrder() throws {
        let models = [
            model("account.Author", link("employer", to: "account.Publisher")),
            model("account.Book", link("author", to: "account.Author"), Self.title),
            model("account.Publisher"),
        ]
        let found = try detect(to: models)
        #expect(
            summary(found) == [
                "account.0001_initial: + Create model Publisher; + Create model Author; + Create model Book"
            ])
        #expect(found.first?.isInitial == true)
        try expectComplete(found, to: models)
    }

    @Test("a circle of references is closed by a field that comes later")
    func circle() throws {
        let models = [
            model("account.A", link("b", to: "account.B")),
            model("account.B", link("a", to: "account.A")),
        ]
        let found = try detect(to: models)
        #expect(
            summary(found) == [
                "account.0001_initial: + Create model B; + Create model A; + Add field a to b"
            ])
        try expectComplete(found, to: models)
    }

    @Test("a circle between apps takes a second migration in one of them")
    func circleBetweenApps() throws {
        let models = [
            model("account.A", link("b", to: "blog.B")),
            model("blog.B", link("a", to: "account.A")),
        ]
        let found = try detect(to: models)
        #expect(
            summary(found) == [
                "account.0001_initial after blog.0001_initial: + Create model A",
                "blog.0001_initial: + Create model B",
                "blog.0002_initial after account.0001_initial, blog.0001_initial: + Add field a to b",
            ])
        try expectComplete(found, to: models)
    }

    @Test("a model refers to itself and to an app that exists")
    func selfAndOther() throws {
        let user = model("auth.User")
        let post = model(
            "blog.Post",
            link("parent", to: "blog.Post"),
            .field("readers", .manyToMany(to: "auth.User"))
        )
        let found = try detect(from: [user], to: [user, post])
        #expect(
            summary(found) == ["blog.0001_initial after auth.0001_initial: + Create model Post"])
        try expectComplete(found, from: [user], to: [user, post])
    }

    @Test("indexes and unique lists become part of a created model")
    func createWithIndexes() throws {
        let post = model(
            "blog.Post",
            Self.title,
            link("parent", to: "blog.Post"),
            uniqueTogether: [["title", "parent"]],
            indexes: [.index("by_title", fields: ["-title"])]
        )
        let found = try detect(to: [post])
        #expect(summary(found) == ["blog.0001_initial: + Create model Post"])
        try expectComplete(found, to: [post])
    }

    @Test("deleted models go after those that refer to them")
    func deletes() throws {
        let old = [
            model("blog.Author"), model("blog.Post", link("author", to: "blog.Author"), Self.title),
        ]
        let found = try detect(from: old, to: [])
        #expect(
            summary(found) == [
                "blog.0002_delete_post_delete_author after blog.0001_initial:"
                    + " - Delete model Post; - Delete model Author"
            ])
        try expectComplete(found, from: old, to: [])
    }

    @Test("a model goes after the field of a kept model that refers to it")
    func deletesReferred() throws {
        let old = [model("a.Kind"), model("b.Thing", link("kind", to: "a.Kind"))]
        let new = [model("b.Thing")]
        let found = try detect(from: old, to: new)
        #expect(
            summary(found) == [
                "a.0002_delete_kind after a.0001_initial, b.0002_remove_thing_kind: - Delete model Kind",
                "b.0002_remove_thing_kind after b.0001_initial: - Remove field kind from thing",
            ])
        try expectComplete(found, from: old, to: new)
    }

    // MARK: - Fields

    @Test("fields are added, removed and altered; nothing else is touched")
    func fields() throws {
        let old = [
            model(
                "blog.Post", Self.title, .field("rank", .integer), .field("note", .text, null: true)
            )
        ]
        let new = [
            model(
                "blog.Post",
                .field("title", .char(maxLength: 200)),
                .field("rank", .integer),
                .field("body", .text, blank: true)
            )
        ]
        let found = try detect(from: old, to: new)
        #expect(
            summary(found) == [
                "blog.0002_remove_post_note_post_body_alter_post_title after blog.0001_initial:"
                    + " - Remove field note from post; + Add field body to post;"
                    + " ~ Alter field title on post"
            ])
        try expectComplete(found, from: old, to: new)
    }

    @Test("no difference, no migration; Swift's names and the target's key are none")
    func same() throws {
        var field = Self.title
        field.propertyName = "tiTle"
        var link = link("author", to: "blog.Post")
        link.kind = .foreignKey(
            RelationDescription(target: "blog.Post", targetKind: .auto, onDelete: .cascade))
        let old = [model("blog.Post", Self.title, self.link("author", to: "blog.Post"))]
        #expect(try detect(from: old, to: [model("blog.Post", field, link)]).isEmpty)
    }

    @Test("a field without NULL or default is refused where nobody can be asked")
    func refusal() throws {
        let old = [model("blog.Post")]
        #expect {
            try detect(from: old, to: [model("blog.Post", .field("rank", .integer))])
        } throws: { error in
            "\(error)"
                == "Field 'rank' on model 'post' not migrated: it is impossible to add a"
                + " non-nullable field without specifying a default."
        }
    }

    @Test("an answer serves the existing rows and is no part of the model")
    func oneOffDefault() throws {
        let old = [model("blog.Post")]
        let new = [model("blog.Post", .field("rank", .integer))]
        let found = try detect(
            from: old,
            to: new,
            questioner: ScriptedQuestioner(value: .integer(7))
        )
        let operation = try #require(found.first?.operations.first as? AddField)
        #expect(operation.field.defaultValue == .integer(7))
        #expect(!operation.preservesDefault)
        try expectComplete(found, from: old, to: new)
    }

    @Test("values that the database or the field itself provides ask nothing")
    func noQuestion() throws {
        let old = [model("blog.Post")]
        let new = [
            model(
                "blog.Post",
                .field("a", .integer, null: true),
                .field("b", .integer, default: .integer(1)),
                .field("c", .text, blank: true),
                .field("d", .dateTime(autoNow: false, autoNowAdd: true)),
                .field("e", .manyToMany(to: "blog.Post"))
            )
        ]
        #expect(try detect(from: old, to: new).flatMap(\.operations).count == 5)
    }

    @Test("a rename that was confirmed keeps the values, indexes and unique lists")
    func rename() throws {
        let index = { (field: String) in IndexDescription.index("i", fields: [field]) }
        let old = [
            model(
                "blog.Post", Self.title, uniqueTogether: [["title", "id"]],
                indexes: [index("title")])
        ]
        let new = [
            model(
                "blog.Post",
                .field("headline", .char(maxLength: 100)),
                uniqueTogether: [["headline", "id"]],
                indexes: [index("headline")]
            )
        ]
        let found = try detect(
            from: old,
            to: new,
            questioner: ScriptedQuestioner(renames: ["blog.Post.title=headline"])
        )
        #expect(
            summary(found) == [
                "blog.0002_rename_title_post_headline after blog.0001_initial:"
                    + " ~ Rename field title on post to headline"
            ])
        try expectComplete(found, from: old, to: new)
    }

    @Test("a column cannot become a table of pairs")
    func replaces() throws {
        let old = [model("blog.Tag"), model("blog.Post", link("tag", to: "blog.Tag"))]
        let new = [
            model("blog.Tag"), model("blog.Post", .field("tag", .manyToMany(to: "blog.Tag"))),
        ]
        let found = try detect(from: old, to: new)
        #expect(
            summary(found) == [
                "blog.0002_remove_post_tag_post_tag after blog.0001_initial:"
                    + " - Remove field tag from post; + Add field tag to post"
            ])
        try expectComplete(found, from: old, to: new)
    }

    // MARK: - Uniqueness and options

    @Test("a unique list goes before its field and comes after it")
    func uniqueTogether() throws {
        let old = [
            model(
                "blog.Post", Self.title, .field("a", .integer, null: true),
                uniqueTogether: [["title", "a"]])
        ]
        let new = [
            model(
                "blog.Post", Self.title, .field("b", .integer, null: true),
                uniqueTogether: [["title", "b"]])
        ]
        let found = try detect(from: old, to: new)
        #expect(
            found.first?.operations.map(\.formattedDescription) == [
                "~ Alter unique_together for post (0 constraint(s))",
                "- Remove field a from post",
                "+ Add field b to post",
                "~ Alter unique_together for post (1 constraint(s))",
            ])
        try expectComplete(found, from: old, to: new)
    }

    @Test("indexes are removed and added by name")
    func indexes() throws {
        let old = [model("blog.Post", Self.title, indexes: [.index("x", fields: ["title"])])]
        let new = [model("blog.Post", Self.title, indexes: [.index("y", fields: ["-title"])])]
        let found = try detect(from: old, to: new)
        #expect(
            summary(found) == [
                "blog.0002_remove_post_x_post_y after blog.0001_initial: - Remove index x from post;"
                    + " + Create index y on field(s) -title of model post"
            ])
        try expectComplete(found, from: old, to: new)
    }

    @Test("order, name for people and table are options of the model")
    func options() throws {
        let old = [model("blog.Post", Self.title)]
        var changed = old[0]
        changed.ordering = [OrderingDescription(field: "title", isDescending: true)]
        changed.verboseName = "article"
        changed.table = "articles"
        let found = try detect(from: old, to: [changed])
        #expect(
            summary(found) == [
                "blog.0002_alter_post_table_alter_post_options after blog.0001_initial:"
                    + " ~ Rename table for post to articles; ~ Change Meta options on post"
            ])
        try expectComplete(found, from: old, to: [changed])
    }

    // MARK: - Names

    @Test("a long name is cut after whole fragments")
    func longName() throws {
        let old = [model("blog.Post")]
        let fields = (1...6).map { FieldDescription.field("number_\($0)", .integer, null: true) }
        var post = old[0]
        post.fields += fields
        let found = try detect(from: old, to: [post])
        #expect(
            found.map(\.id.name) == [
                "0002_post_number_1_post_number_2_post_number_3_and_more"
            ])
    }

    @Test("500 new models are found in a moment")
    func many() throws {
        let models = (0..<500).map { index in
            model(
                ModelName(appLabel: "app\(index % 10)", name: "Model\(index)"),
                Self.title,
                link(
                    "previous",
                    to: ModelName(
                        appLabel: "app\(max(0, index - 10) % 10)",
                        name: "Model\(max(0, index - 10))"))
            )
        }
        let start = ContinuousClock.now
        let found = try detect(to: models)
        #expect(found.count == 10)
        #expect(ContinuousClock.now - start < .seconds(5))
    }
}

enum MigrationGraphFixture {
    /// One initial migration an app that makes the given models.
    static func base(for models: [ModelDescription]) -> [Migration] {
        Dictionary(grouping: models, by: \.name.appLabel).map { app, models in
            Migration(
                app: app,
                name: "0001_initial",
                isInitial: true,
                operations: models.map { model in
                    CreateModel(
                        model.name.name,
                        fields: model.fields,
                        uniqueTogether: model.uniqueTogether,
                        indexes: model.indexes
                    )
                }
            )
        }
    }
}
