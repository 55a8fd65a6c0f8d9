import CommandLineKit
import Foundation
import ORM
import ORMPostgres
import ORMSQLite
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

private struct JournalAuthor: Model {
    static let modelName = "Author"
    var id: Int64 = 0
    var name = ""
    var boss: ForeignKey<JournalAuthor>?

    static let appLabel = "journal"
    static let meta = ModelMeta<JournalAuthor> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 50, unique: true)
        ForeignKeyField(\.boss, onDelete: .setNull)
    }
}

private struct JournalTag: Model {
    static let modelName = "Tag"
    var id: Int32 = 0
    var label = ""

    static let appLabel = "journal"
    static let meta = ModelMeta<JournalTag> {
        PrimaryKey(\.id)
        SlugField(\.label, maxLength: 20)
    }
}

private struct JournalPost: Model {
    static let modelName = "Post"
    var id: Int64 = 0
    var title = ""
    var body = ""
    var author = ForeignKey<JournalAuthor>()
    var tags = ManyToMany<JournalTag>()
    var related = ManyToMany<JournalPost>()
    var rank: UInt16 = 1
    var views: Int64?
    var price: Decimal?
    var isPublic = false
    var day: CalendarDate?
    var createdAt = Date.distantPast
    var extra = JSONValue.object([:])
    var key: UUID?
    var rating = 0.0
    var data: [UInt8]?

    static let appLabel = "journal"
    static let meta = ModelMeta<JournalPost>(
        uniqueTogether: [[\.title, \.author]],
        indexes: [.on(.descending(\.createdAt), .ascending(\.rank), name: "by_age")]
    ) {
        PrimaryKey(\.id)
        CharField(\.title, maxLength: 100, dbIndex: true)
        TextField(\.body, blank: true)
        ForeignKeyField(\.author, onDelete: .cascade)
        ManyToManyField(\.tags)
        ManyToManyField(\.related)
        IntegerField(\.rank)
        IntegerField(\.views)
        DecimalField(\.price, maxDigits: 8, decimalPlaces: 2)
        BooleanField(\.isPublic)
        DateField(\.day)
        DateTimeField(\.createdAt)
        JSONField(\.extra)
        UUIDField(\.key)
        FloatField(\.rating)
        BinaryField(\.data)
    }
}

private enum Journal: App {
    static let label = "journal"
    static let sourceDirectory = "Sources/Journal"
    static let models: [any Model.Type] = [JournalAuthor.self, JournalTag.self, JournalPost.self]
    /// As `makemigrations` writes them.
    static var migrations: [Migration] {
        let state = ProjectState(models: [
            JournalAuthor.meta.description, JournalTag.meta.description,
            JournalPost.meta.description,
        ])
        let found = try? Autodetector(
            from: ProjectState(), to: state, questioner: NonInteractiveQuestioner()
        ).migrations(graph: MigrationGraph([]), timestamp: "")
        return found ?? []
    }
}

/// The app of a project that starts from the database.
private enum Bare: App {
    static let label = "journal"
    static let sourceDirectory = "Sources/Journal"
}

/// Databases that real Django made and goes on using.
@Suite struct DjangoDatabaseTests {
    @Test("inspectdb writes its models", arguments: DatabaseKind.allCases)
    func inspect(_ kind: DatabaseKind) async throws {
        try await withDjango(on: kind) { project, _ in
            let result = await project.run(["inspectdb", "--app", "journal"], apps: [Bare.self])
            #expect(result.error == "")
            let digits =
                kind == .sqlite
                ? "maxDigits: 10, decimalPlaces: 5" : "maxDigits: 8, decimalPlaces: 2"
            #expect(result.output == Self.models(digits: digits))
        }
    }

    private static func models(digits: String) -> String {
        #"""
        import Foundation
        import ManageKit

        // Written by `journal inspectdb`. What a database does not say is left to you: what a deletion
        // does (`onDelete`), defaults, orders, choices.

        public struct Author: Model {
            public var id: Int64 = 0
            public var name = ""
            public var boss: ForeignKey<Author>?

            public static let meta = ModelMeta<Author> {
                PrimaryKey(\.id)
                CharField(\.name, maxLength: 50, unique: true)
                ForeignKeyField(\.boss, onDelete: .doNothing)
            }

            public init() {}
        }

        public struct Post: Model {
            public var id: Int64 = 0
            public var title = ""
            public var body = ""
            public var rank: UInt16 = 0
            public var views: Int64?
            public var price: Decimal?
            public var isPublic = false
            public var day: CalendarDate?
            public var createdAt: Date = Date.distantPast
            public var extra: JSONValue = .null
            public var key: UUID?
            public var rating: Double = 0
            public var data: [UInt8]?
            public var author: ForeignKey<Author> = ForeignKey()
            public var related = ManyToMany<Post>()
            public var tags = ManyToMany<Tag>()

            public static let meta = ModelMeta<Post>(
                uniqueTogether: [[\.title, \.author]],
                indexes: [.on(.descending(\.createdAt), .ascending(\.rank), name: "by_age")]
            ) {
                PrimaryKey(\.id)
                CharField(\.title, maxLength: 100, dbIndex: true)
                TextField(\.body)
                IntegerField(\.rank)
                IntegerField(\.views)
                DecimalField(\.price, \#(digits))
                BooleanField(\.isPublic)
                DateField(\.day)
                DateTimeField(\.createdAt)
                JSONField(\.extra)
                UUIDField(\.key)
                FloatField(\.rating)
                BinaryField(\.data)
                ForeignKeyField(\.author, onDelete: .doNothing)
                ManyToManyField(\.related)
                ManyToManyField(\.tags)
            }

            public init() {}
        }

        public struct Tag: Model {
            public var id: Int32 = 0
            public var label = ""

            public static let meta = ModelMeta<Tag> {
                PrimaryKey(\.id)
                CharField(\.label, maxLength: 20, dbIndex: true)
            }

            public init() {}
        }

        """#
    }

    @Test("the models that are found make the same tables again", arguments: DatabaseKind.allCases)
    func fixpoint(_ kind: DatabaseKind) async throws {
        try await withDjango(on: kind) { project, _ in
            let found = try await models(in: project.database)
            #expect(found.map(\.name.name) == ["Author", "Post", "Tag"])
            let migrations = try Autodetector(
                from: ProjectState(), to: ProjectState(models: found),
                questioner: NonInteractiveQuestioner()
            ).migrations(graph: MigrationGraph([]), timestamp: "")
            try await withProject(on: kind) { other in
                let graph = try MigrationGraph(migrations)
                try await MigrationExecutor(graph: graph, database: other.database)
                    .run(graph.plan(to: .everything, applied: []))
                let again = try await models(in: other.database)
                #expect(again == found)
                // What was found is what the migrations say: there is nothing to change.
                let rest = try Autodetector(
                    from: graph.state(), to: ProjectState(models: again),
                    questioner: NonInteractiveQuestioner()
                ).migrations(graph: graph, timestamp: "")
                #expect(rest.flatMap(\.operations).map(\.description) == [])
            }
        }
    }

    private func models(in database: any Database) async throws -> [ModelDescription] {
        let inspector = TableInspector(database)
        var tables: [InspectedTable] = []
        for name in try await inspector.names() { tables.append(try await inspector.table(name)) }
        let wanted = Set(tables.map(\.name).filter { $0.hasPrefix("journal_") })
        return ModelInference(tables, of: database.dialect, app: "journal").models(of: wanted)
            .map(\.description)
    }

    @Test(
        "--fake-initial adopts it, and both sides go on with the same rows",
        arguments: DatabaseKind.allCases)
    func adopt(_ kind: DatabaseKind) async throws {
        try await withDjango(on: kind) { project, django in
            try await django.run("fill")
            // Django's own row of the same name says that the migration is there.
            let applied = await project.run(["showmigrations", "journal"], apps: [Journal.self])
            #expect(applied.output == "journal\n [X] 0001_initial\n")
            try await project.database.executeScript(
                "DELETE FROM django_migrations WHERE app = 'journal'")
            let adopted = await project.run(
                ["migrate", "--fake-initial"], apps: [Journal.self])
            #expect(adopted.error == "")
            #expect(adopted.output.hasSuffix("  Applying journal.0001_initial... FAKED\n"))
            #expect(
                try await django.run("showmigrations", "journal")
                    == "journal\n [X] 0001_initial\n")

            let theirs = try await django.run("dumpdata", "journal", "--indent", "1")
            let ours = await project.run(
                ["dumpdata", "journal", "--indent", "1"], apps: [Journal.self])
            #expect(ours.error == "")
            try #expect(objects(ours.output) == objects(theirs))

            // What ours writes, Django loads, and the other way round.
            try ours.output.write(
                toFile: "\(project.directory)/ours.json", atomically: true, encoding: .utf8)
            #expect(
                try await django.run("loaddata", "\(project.directory)/ours.json")
                    == "Installed 4 object(s) from 1 fixture(s)\n")
            try theirs.write(
                toFile: "\(project.directory)/theirs.json", atomically: true, encoding: .utf8)
            let flushed = await project.run(["flush", "--noinput"], apps: [Journal.self])
            #expect(flushed.exitCode == .success)
            #expect(try await django.run("count") == "0 0 0\n")
            let loaded = await project.run(["loaddata", "theirs.json"], apps: [Journal.self])
            #expect(loaded.error == "")
            #expect(loaded.output == "Installed 4 object(s) from 1 fixture(s)\n")
            #expect(try await django.run("count") == "1 2 1\n")
        }
    }

    @Test(
        "tables that Django made change as their migrations say, there and back",
        arguments: DatabaseKind.allCases)
    func change(_ kind: DatabaseKind) async throws {
        try await withDjango(on: kind) { project, django in
            try await django.run("fill")
            let initial = Journal.migrations[0]
            let next = Migration(
                app: "journal", name: "0002_next", dependencies: [("journal", initial.id.name)],
                operations: [
                    AlterField(of: "Author", .field("name", .char(maxLength: 50))),
                    AlterField(of: "Post", .field("rank", .integer)),
                    AlterField(of: "Post", .field("title", .char(maxLength: 100))),
                    AlterUniqueTogether(of: "Post", []),
                    RemoveIndex("by_age", from: "Post"),
                    RenameField("body", to: "text", of: "Post"),
                    AlterField(
                        of: "Post",
                        .field(
                            "author", .foreignKey(to: "journal.Author", onDelete: .cascade),
                            null: true)),
                    RenameModel("Tag", to: "Label"),
                    RemoveField("boss", from: "Author"),
                    AlterModelTable(of: "Post", to: "articles"),
                ])
            let graph = try MigrationGraph([initial, next])
            let executor = MigrationExecutor(graph: graph, database: project.database)
            let before = try await models(in: project.database)
            try await executor.run(
                graph.plan(to: .everything, applied: [initial.id]))
            let rows = try await project.database.rows(
                """
                SELECT a.title, w.name, l.label FROM articles a
                JOIN journal_author w ON w.id = a.author_id JOIN articles_tags t ON t.post_id = a.id
                JOIN journal_label l ON l.id = t.label_id
                """)
            #expect(rows == [["One", "Ann", "new"]])
            // Neither names nor pairs are unique any more, and ranks may be negative.
            try await project.database.executeScript(
                "INSERT INTO journal_author (name) VALUES ('Ann');"
                    + " UPDATE articles SET title = 'One', rank = -1")
            try await project.database.executeScript(
                "DELETE FROM journal_author WHERE id = 2;"
                    + " UPDATE articles SET title = 'Two', rank = 1 WHERE id = 2;"
                    + " UPDATE articles SET rank = 1")

            try await executor.run(
                graph.plan(to: .migration(initial.id), applied: [initial.id, next.id]))
            #expect(
                Set(try await models(in: project.database).map(Shape.init))
                    == Set(before.map(Shape.init)))
            #expect(try await django.run("count") == "1 2 1\n")
        }
    }

    /// A model whatever the order of its columns, which those that come back stand last in.
    private struct Shape: Hashable {
        let name: ModelName
        let fields: Set<FieldDescription>
        let uniqueTogether: Set<[String]>
        let indexes: Set<IndexDescription>

        init(_ model: ModelDescription) {
            name = model.name
            fields = Set(model.fields)
            uniqueTogether = Set(model.uniqueTogether)
            indexes = Set(model.indexes)
        }
    }

    /// A fixture's objects, in whatever order the two sides name models and fields.
    private func objects(_ text: String) throws -> Set<String> {
        guard case .array(let objects) = try JSONValue(parsing: text) else { return [] }
        return Set(try objects.map { try $0.text() })
    }
}
