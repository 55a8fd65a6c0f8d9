import CommandLineKit
import ManageAuth
import ORM
import Testing

@testable import ManagementCommands

@Suite struct InspectDatabaseCommandTests {
    @Test(
        "what migrations made is told with all that they say of it",
        arguments: DatabaseKind.allCases)
    func known(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate"])
            let result = await project.run(["inspectdb"])
            #expect(result.error == "")
            #expect(
                result.output == #"""
                    import Foundation
                    import ManageKit

                    // Written by `journal inspectdb`. What a database does not say is left to you: what a deletion
                    // does (`onDelete`), defaults, orders, choices.

                    public struct Author: Model {
                        public var id: Int64 = 0
                        public var name = ""

                        public static let meta = ModelMeta<Author> {
                            PrimaryKey(\.id)
                            CharField(\.name, maxLength: 50, unique: true)
                        }

                        public init() {}
                    }

                    public struct Post: Model {
                        public var id: Int64 = 0
                        public var title = ""
                        public var author: ForeignKey<Author>?
                        public var viewCount: Int32 = 0

                        public static let meta = ModelMeta<Post>(ordering: [.descending(\.id)]) {
                            PrimaryKey(\.id)
                            CharField(\.title, maxLength: 100)
                            ForeignKeyField(\.author, onDelete: .setNull, relatedName: "posts")
                            IntegerField(\.viewCount)
                        }

                        public init() {}
                    }

                    """#)
        }
    }

    @Test("other tables have their names, odd columns theirs, and what no field holds is told")
    func foreign() async throws {
        try await withProject { project in
            try await project.database.executeScript(
                """
                CREATE TABLE "old-stock" (
                    "code" varchar(10) NOT NULL PRIMARY KEY, "line_1" text NULL, "class" integer NOT NULL,
                    "shape" geometry NULL);
                CREATE VIEW "few" AS SELECT "code" FROM "old-stock";
                """)
            let result = await project.run(["inspectdb", "old-stock"])
            #expect(
                result.error
                    == "warning: column `shape` of `old-stock` is of type `geometry`, which no field"
                    + " holds\n")
            #expect(
                result.output.hasSuffix(
                    #"""

                    public struct OldStock: Model {
                        public var id = ""
                        public var line1: String?
                        public var `class`: Int32 = 0

                        public static let meta = ModelMeta<OldStock>(table: "old-stock") {
                            PrimaryKey(\.id, maxLength: 10, column: "code")
                            TextField(\.line1, dbColumn: "line_1")
                            IntegerField(\.`class`)
                            // Column `shape` is of type `geometry`, which no field holds.
                        }

                        public init() {}
                    }

                    """#))
            let views = await project.run(["inspectdb", "--include-views"])
            #expect(views.output.contains("// public struct Few: Model {"))
            #expect(
                views.error.hasPrefix(
                    "warning: `few` has no primary key, which a model needs; its model is written as a comment\n"
                ))
            let missing = await project.run(["inspectdb", "old_stock"])
            #expect(
                missing.error
                    == "error: there is no table `old_stock`\nhint: did you mean `old-stock`?\n")
        }
    }

    @Test("a model that is written as a comment is one to its last line")
    func commentedModel() async throws {
        try await withProject { project in
            try await project.database.executeScript(
                """
                CREATE TABLE pair (
                    first_number integer NOT NULL, second_number integer NOT NULL,
                    CONSTRAINT the_first_number_is_positive CHECK (first_number > 0),
                    CONSTRAINT "the second
                number is" CHECK (second_number > 100),
                    PRIMARY KEY (first_number, second_number));
                CREATE INDEX by_the_second_number ON pair (second_number, first_number DESC);
                CREATE INDEX by_the_first_number ON pair (first_number DESC, second_number);
                """)
            let result = await project.run(["inspectdb"], apps: [])
            let lines = result.output.split(separator: "\n")
            let start = try #require(lines.firstIndex { $0.hasPrefix("// Table `pair`") })
            #expect(lines[start...].count > 12)
            #expect(lines[start...].allSatisfy { $0.hasPrefix("//") })
        }
    }

    @Test("partitions are told when they are asked for, as tables that others make")
    func partitions() async throws {
        try await withProject(on: .postgresql) { project in
            try await project.database.executeScript(
                """
                CREATE TABLE move (id bigint PRIMARY KEY, day date NOT NULL) PARTITION BY RANGE (id);
                CREATE TABLE move_2024 PARTITION OF move FOR VALUES FROM (1) TO (2024);
                """)
            func meta(_ result: CommandResult) -> [String] {
                result.output.split(separator: "\n").filter { $0.contains("ModelMeta") }
                    .map(String.init)
            }
            let whole = await project.run(["inspectdb"], apps: [])
            #expect(
                meta(whole) == [
                    #"    public static let meta = ModelMeta<Move>(table: "move") {"#
                ])
            let all = await project.run(["inspectdb", "--include-partitions"], apps: [])
            #expect(
                meta(all) == [
                    #"    public static let meta = ModelMeta<Move>(table: "move") {"#,
                    #"    public static let meta = ModelMeta<Move2024>(table: "move_2024", managed: false) {"#,
                ])
        }
    }

    @Test("the modules of models that others refer to are imported")
    func modules() async throws {
        try await withProject { project in
            _ = await project.run(["migrate"], apps: [ContentTypesApp.self, AuthApp.self])
            try await project.database.executeScript(
                """
                CREATE TABLE shop_profile (id integer NOT NULL PRIMARY KEY AUTOINCREMENT,
                    user_id integer NOT NULL UNIQUE REFERENCES auth_user (id))
                """)
            let result = await project.run(
                ["inspectdb", "--app", "shop"], apps: [ContentTypesApp.self, AuthApp.self])
            #expect(result.error == "")
            #expect(
                result.output == #"""
                    import Foundation
                    import ManageAuth
                    import ManageKit

                    // Written by `journal inspectdb`. What a database does not say is left to you: what a deletion
                    // does (`onDelete`), defaults, orders, choices.

                    public struct Profile: Model {
                        public var id: Int64 = 0
                        public var user: ForeignKey<User> = ForeignKey()

                        public static let meta = ModelMeta<Profile> {
                            PrimaryKey(\.id)
                            OneToOneField(\.user, onDelete: .doNothing)
                        }

                        public init() {}
                    }

                    """#)
        }
    }

    @Test("views are told when they are asked for, those that keep their rows as well")
    func views() async throws {
        try await withProject(on: .postgresql) { project in
            try await project.database.executeScript(
                """
                CREATE VIEW plain AS SELECT 1 AS a;
                CREATE MATERIALIZED VIEW kept AS SELECT 2 AS b;
                """)
            let none = await project.run(["inspectdb"], apps: [])
            #expect(!none.output.contains("struct"))
            let all = await project.run(["inspectdb", "--include-views"], apps: [])
            #expect(
                all.output.split(separator: "\n").filter { $0.contains("ModelMeta") } == [
                    #"//     public static let meta = ModelMeta<Kept>(table: "kept", managed: false) {"#,
                    #"//     public static let meta = ModelMeta<Plain>(table: "plain", managed: false) {"#,
                ])
        }
    }
}
