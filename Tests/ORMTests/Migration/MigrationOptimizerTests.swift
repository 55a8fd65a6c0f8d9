import Testing

@testable import ORM

@Suite struct MigrationOptimizerTests {
    private static let id = FieldDescription.field("id", .bigAuto, primaryKey: true)
    private static let title = FieldDescription.field("title", .char(maxLength: 100))
    private static let body = FieldDescription.field("body", .text)

    private static func post(_ fields: FieldDescription...) -> CreateModel {
        CreateModel("Post", fields: [id] + fields)
    }

    private static func link(_ name: String, _ target: ModelName) -> FieldDescription {
        .field(name, .foreignKey(to: target, onDelete: .cascade))
    }

    struct Sample: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var operations: [any MigrationOperation]
        /// Descriptions of what is left.
        var expected: [String]
    }

    static let samples: [Sample] = [
        Sample(
            testDescription: "a model that goes again was never there",
            operations: [post(title), DeleteModel("Post")], expected: []),
        Sample(
            testDescription: "what changes the model between its making and its end goes with it",
            operations: [
                post(title), AlterUniqueTogether(of: "Post", [["title"]]),
                AlterModelTable(of: "Post", to: "posts"), AddField(to: "Post", body),
                RemoveField("title", from: "Post"), DeleteModel("Post"),
            ], expected: []),
        Sample(
            testDescription: "a model takes in its fields over what does not mention it",
            operations: [
                post(title), CreateModel("Tag", fields: [id]), AddField(to: "Post", body),
            ], expected: ["Create model Tag", "Create model Post"]),
        Sample(
            testDescription: "a field that refers to a model made between moves its model down",
            operations: [
                post(title), CreateModel("Tag", fields: [id]),
                AddField(to: "Post", link("tag", "blog.Tag")),
            ], expected: ["Create model Tag", "Create model Post"]),
        Sample(
            testDescription: "a model that another refers to stays before it",
            operations: [
                post(title), CreateModel("Comment", fields: [id, link("post", "blog.Post")]),
                AddField(to: "Post", link("best", "blog.Comment")),
            ],
            expected: [
                "Create model Post", "Create model Comment", "Add field best to post",
            ]),
        Sample(
            testDescription: "renames of a field follow one another",
            operations: [
                RenameField("a", to: "b", of: "Post"), RenameField("b", to: "c", of: "Post"),
            ], expected: ["Rename field a on post to c"]),
        Sample(
            testDescription: "renames of a model follow one another",
            operations: [RenameModel("Post", to: "Text"), RenameModel("Text", to: "Article")],
            expected: ["Rename model Post to Article"]),
        Sample(
            testDescription: "a field's last definition counts",
            operations: [
                AlterField(of: "Post", title), AddField(to: "Post", body),
                AlterField(of: "Post", .field("title", .text)),
            ], expected: ["Add field body to post", "Alter field title on post"]),
        Sample(
            testDescription: "an alteration that fills rows stays before one that does not",
            operations: [
                AlterField(
                    of: "Post", .field("title", .text, default: .text("x")), preservesDefault: false
                ),
                AlterField(of: "Post", title),
            ], expected: ["Alter field title on post", "Alter field title on post"]),
        Sample(
            testDescription: "an added field takes in its alteration, its new name, and its end",
            operations: [
                AddField(to: "Post", title), AlterField(of: "Post", .field("title", .text)),
                RenameField("title", to: "headline", of: "Post"),
                AddField(to: "Post", body), RemoveField("body", from: "Post"),
            ], expected: ["Add field headline to post"]),
        Sample(
            testDescription: "raw SQL is a wall, unless it may be left out",
            operations: [
                post(title), RunSQL("SELECT 1"), AddField(to: "Post", body),
                RunSQL("SELECT 2", isElidable: true),
            ], expected: ["Create model Post", "Raw SQL operation", "Add field body to post"]),
        Sample(
            testDescription: "an index that goes again was never there",
            operations: [
                AddIndex(to: "Post", .index("i", fields: ["title"])),
                RemoveIndex("i", from: "Post"),
            ], expected: []),
        Sample(
            testDescription: "a field whose pairs are rows of a model stays after that model",
            operations: [
                post(), CreateModel("Tag", fields: [id]),
                CreateModel(
                    "Use", fields: [id, link("post", "blog.Post"), link("tag", "blog.Tag")]),
                AddField(
                    to: "Post",
                    .field(
                        "tags",
                        .manyToMany(
                            to: "blog.Tag",
                            through: ThroughModel("blog.Use", owner: "post", target: "tag")))),
            ],
            expected: [
                "Create model Post", "Create model Tag", "Create model Use",
                "Add field tags to post",
            ]),
        Sample(
            testDescription: "constraints and indexes go with their model",
            operations: [
                AddConstraint(to: "Post", .unique("u", fields: ["title"])),
                RemoveConstraint("c", from: "Post"), RemoveIndex("i", from: "Post"),
                AddIndex(to: "Post", .index("j", fields: ["title"])),
                RenameIndex("k", to: "l", of: "Post"), DeleteModel("Post"),
            ], expected: ["Delete model Post"]),
        Sample(
            testDescription: "a constraint lets fields pass that it does not name",
            operations: [
                AddField(to: "Post", body), AddField(to: "Post", title),
                AddConstraint(
                    to: "Post",
                    .unique("u", fields: ["title"], condition: .isNull(.field("slug")))),
                RemoveField("body", from: "Post"), AlterField(of: "Post", .field("title", .text)),
            ],
            expected: [
                "Add field title to post", "Create constraint u on model post",
                "Alter field title on post",
            ]),
        Sample(
            testDescription: "a constraint that comes back with another condition is made anew",
            operations: [
                RemoveConstraint("c", from: "Post"),
                AddConstraint(to: "Post", .check("c", .isNull(.field("title")))),
            ],
            expected: ["Remove constraint c from model post", "Create constraint c on model post"]),
        Sample(
            testDescription: "an index that is renamed and goes is removed by its first name",
            operations: [
                RenameIndex("a", to: "b", of: "Post"), RemoveIndex("b", from: "Post"),
            ], expected: ["Remove index a from post"]),
        Sample(
            testDescription: "a table that others made does not become ours by being looked after",
            operations: [
                CreateModel("Post", fields: [id], managed: false), AlterModelOptions(of: "Post"),
            ], expected: ["Create model Post", "Change Meta options on post"]),
        Sample(
            testDescription: "the last table and the last options count",
            operations: [
                AlterModelTable(of: "Post", to: "a"), AlterModelTable(of: "Post", to: "b"),
                AlterModelOptions(of: "Post", ordering: ["id"]), AlterModelOptions(of: "Post"),
            ], expected: ["Rename table for post to b", "Change Meta options on post"]),
    ]

    @Test("operations merge where one will do", arguments: samples)
    func merging(_ sample: Sample) {
        let result = MigrationOptimizer(app: "blog").optimize(sample.operations)
        #expect(result.map(\.description) == sample.expected)
    }

    @Test("a created model has what its alterations say, and the state is the same either way")
    func creation() throws {
        let operations: [any MigrationOperation] = [
            Self.post(Self.title, Self.body, Self.link("parent", "blog.Post")),
            RenameField("title", to: "headline", of: "Post"),
            AlterField(of: "Post", .field("body", .text, null: true)),
            AddField(
                to: "Post", .field("rank", .integer, default: .integer(1)), preservesDefault: false),
            AlterUniqueTogether(of: "Post", [["headline", "rank"], ["body", "rank"]]),
            AddIndex(to: "Post", .index("by_rank", fields: ["-rank"])),
            AlterModelOptions(of: "Post", ordering: ["-headline"], verboseName: "text"),
            RemoveField("body", from: "Post"),
            RenameModel("Post", to: "Article"),
        ]
        let optimized = MigrationOptimizer(app: "blog").optimize(operations)
        #expect(optimized.map(\.description) == ["Create model Article"])
        let before = Migration(app: "blog", name: "a", operations: operations)
        let after = Migration(app: "blog", name: "a", operations: optimized)
        var (long, short) = (ProjectState(), ProjectState())
        // Removing the field from the unique lists is what the optimizer does for it.
        try Migration(app: "blog", name: "a", operations: before.operations).apply(to: &long)
        try after.apply(to: &short)
        let article = try short.model("blog.Article")
        #expect(article.uniqueTogether == [["headline", "rank"], ["rank"]])
        var expected = try long.model("blog.Article")
        expected.uniqueTogether = article.uniqueTogether
        #expect(article == expected)
    }
}
