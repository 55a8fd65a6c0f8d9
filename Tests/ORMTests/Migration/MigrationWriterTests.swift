import Testing

@testable import ORM

@Suite struct MigrationWriterTests {
    @Test("a migration's source, laid out within 100 columns")
    func source() throws {
        let migration = Migration(
            app: "account",
            name: "0001_initial",
            isInitial: true,
            dependencies: [("auth", "0003_groups")],
            operations: [
                CreateModel(
                    "Post",
                    fields: [
                        .field("id", .bigAuto, primaryKey: true),
                        .field("title", .char(maxLength: 100), helpText: "In \"one\" line\n"),
                        .field(
                            "author",
                            .foreignKey(
                                to: "auth.User",
                                onDelete: .setNull,
                                relatedName: "posts"
                            ),
                            null: true,
                            blank: true,
                            verboseName: "who wrote it"
                        ),
                        .field("tags", .manyToMany(to: "account.Tag")),
                        .field(
                            "state", .char(maxLength: 1), default: .text("d"),
                            choices: [
                                FieldChoice(value: .text("d"), label: "Draft")
                            ]),
                    ],
                    ordering: ["-created"],
                    uniqueTogether: [["title", "author"]],
                    indexes: [.index("by_title", fields: ["title", "-id"])]
                ),
                AddField(
                    to: "Tag", .field("rank", .integer, default: .integer(0)),
                    preservesDefault: false),
                RemoveField("old", from: "Tag"),
            ]
        )
        let expected = #"""
            import ManageKit

            // A part of the database's history: change it only before it is applied anywhere.
            extension AccountMigrations {
                static let m0001_initial = Migration(
                    app: "account",
                    name: "0001_initial",
                    isInitial: true,
                    dependencies: [("auth", "0003_groups")],
                    operations: [
                        CreateModel(
                            "Post",
                            fields: [
                                .field("id", .bigAuto, primaryKey: true),
                                .field("title", .char(maxLength: 100), helpText: "In \"one\" line\n"),
                                .field(
                                    "author",
                                    .foreignKey(to: "auth.User", onDelete: .setNull, relatedName: "posts"),
                                    null: true,
                                    blank: true,
                                    verboseName: "who wrote it"
                                ),
                                .field("tags", .manyToMany(to: "account.Tag")),
                                .field(
                                    "state",
                                    .char(maxLength: 1),
                                    default: .text("d"),
                                    choices: [.init(value: .text("d"), label: "Draft")]
                                ),
                            ],
                            ordering: ["-created"],
                            uniqueTogether: [["title", "author"]],
                            indexes: [.index("by_title", fields: ["title", "-id"])]
                        ),
                        AddField(
                            to: "Tag",
                            .field("rank", .integer, default: .integer(0)),
                            preservesDefault: false
                        ),
                        RemoveField("old", from: "Tag"),
                    ]
                )
            }

            """#
        #expect(try MigrationWriter(module: "Account").source(of: migration) == expected)
    }

    @Test("the index lists every migration once, in order")
    func index() {
        let writer = MigrationWriter(module: "Account")
        let ids = ["0002_b", "0001_initial", "0002_b"].map { MigrationID("account", $0) }
        #expect(
            writer.indexSource(listing: ids) == """
                import ManageKit

                /// The app's migrations, in order. Written by `manage makemigrations`.
                enum AccountMigrations {
                    static let all: [Migration] = [
                        m0001_initial,
                        m0002_b,
                    ]
                }

                """)
        #expect(writer.indexSource(listing: []).contains("= []\n"))
    }

    @Test("code cannot be written")
    func unwritable() {
        let migration = Migration(app: "a", name: "0001_x", operations: [RunSwift { _ in }])
        #expect(throws: MigrationError.unwritable(migration.id, operation: "Raw Swift operation")) {
            try MigrationWriter(module: "A").source(of: migration)
        }
    }
}
