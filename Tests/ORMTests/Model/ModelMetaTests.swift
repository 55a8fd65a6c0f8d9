internal import ORM
internal import Testing

@Suite struct ModelMetaTests {
    @Test("fields are named in snake case and keep their columns")
    func names() {
        let description = Post.meta.description
        #expect(description.name == ModelName(appLabel: "blog", name: "Post"))
        #expect(description.table == "blog_post")
        #expect(
            description.fields.map(\.name) == [
                "id", "title", "content", "view_count", "author", "parent", "tags", "is_public",
                "rating", "created_at", "updated_at",
            ])
        #expect(
            description.columns.map(\.column) == [
                "id", "title", "content", "view_count", "author_id", "parent_id", "is_public",
                "rating", "created_at", "updated_at",
            ])
        #expect(description.uniqueTogether == [["author", "title"]])
        #expect(
            description.ordering == [OrderingDescription(field: "created_at", isDescending: true)])
        #expect(description.indexes.map(\.name) == ["blog_post_title_e1c6f7_idx"])
        #expect(Post.meta.problems.isEmpty)
    }

    @Test("a field's kind follows its property's type")
    func kinds() {
        let description = Post.meta.description
        #expect(description.field(named: "id")?.kind == .bigAuto)
        #expect(Tag.meta.description.field(named: "id")?.kind == .auto)
        #expect(description.field(named: "view_count")?.kind == .integer)
        #expect(
            description.field(named: "author")?.kind
                == .foreignKey(
                    RelationDescription(
                        target: User.name, targetKind: .bigAuto, onDelete: .setNull,
                        relatedName: "posts")))
        #expect(
            description.field(named: "tags")?.kind
                == .manyToMany(
                    RelationDescription(target: Tag.name, targetKind: .auto, relatedName: "posts")))
        #expect(description.field(named: "author")?.isNull == true)
        #expect(description.field(named: "author")?.isIndexed == true)
        #expect(description.field(named: "title")?.isNull == false)
        #expect(description.field(named: "created_at")?.isEditable == false)
        #expect(description.field(named: "content")?.defaultValue == .text(""))
    }

    @Test("values are read and set by field name")
    func values() throws {
        var post = Post()
        try Post.meta.set(.text("hello"), field: "title", on: &post)
        try Post.meta.set(.integer(7), field: "author", on: &post)
        try Post.meta.set(.null, field: "rating", on: &post)
        #expect(post.title == "hello")
        #expect(post.author == 7)
        let values = try Post.meta.values(
            of: post, fields: ["title", "author", "isPublic", "rating"])
        #expect(values == [.text("hello"), .integer(7), .bool(true), .null])
        #expect(throws: UnknownFieldError(model: Post.name, field: "titel")) {
            try Post.meta.set(.null, field: "titel", on: &post)
        }
        #expect(throws: FieldValueError.outOfRange(type: "Int32")) {
            try Post.meta.set(.integer(1 << 40), field: "view_count", on: &post)
        }
    }

    @Test("what cannot be mapped is named, not trapped on")
    func problems() {
        #expect(
            Broken.meta.problems.map(\.description) == [
                "`orm_tests.Broken.title`: maxLength must be a positive number",
                "`orm_tests.Broken.title`: declared twice",
                "`orm_tests.Broken.owner`: onDelete: .setNull needs an optional property",
                "`orm_tests.Broken`: has no primary key; add `PrimaryKey(\\.id)` to its fields",
            ])
        let observed = Observed.meta.problems.map(\.description)
        #expect(observed.count == 2)
        #expect(
            observed.first?.hasPrefix("`orm_tests.Observed`: field 2 (`\\Observed.<computed")
                == true)
        #expect(observed.last?.contains("field 3 (`\\Observed.inner.count`) is not") == true)
    }

    @Test(arguments: [
        ("createdAt", "created_at"), ("imageURL", "image_url"), ("HTTPStatus", "http_status"),
        ("line1", "line1"), ("id", "id"), ("BlogPost", "blog_post"),
        ("already_snake", "already_snake"),
    ])
    func snakeCases(name: String, expected: String) {
        #expect(snakeCase(name) == expected)
    }
}

private struct Broken: Model {
    var id: Int64 = 0
    var title = ""
    var owner = ForeignKey<User>()

    static let meta = ModelMeta<Broken> {
        CharField(\.title, maxLength: 0)
        TextField(\.title)
        ForeignKeyField(\.owner, onDelete: .setNull)
    }
}

private struct Observed: Model {
    struct Inner { var count: Int64 = 0 }
    var id: Int64 = 0
    var title = "" { didSet {} }
    var inner = Inner()

    static let meta = ModelMeta<Observed> {
        PrimaryKey(\.id)
        TextField(\.title)
        IntegerField(\.inner.count)
    }
}
