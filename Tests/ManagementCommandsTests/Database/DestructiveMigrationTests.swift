import CommandLineKit
import ORM
import ProjectRegistry
import Testing

@testable import ManagementCommands

/// Migrations that destroy data, on both databases.
@Suite struct DestructiveMigrationTests {
    private enum Shop: App {
        static let label = "shop"
        static let sourceDirectory = "Sources/Shop"
        static let migrations = [first, second]

        static let first = Migration(
            app: "shop", name: "0001_initial", isInitial: true,
            operations: [
                CreateModel(
                    "Item",
                    fields: [
                        .field("id", .bigAuto, primaryKey: true),
                        .field("name", .char(maxLength: 50)),
                        .field("note", .text, null: true),
                        .field("size", .bigInteger),
                        .field("price", .integer),
                    ]),
                CreateModel("Old", fields: [.field("id", .bigAuto, primaryKey: true)]),
                CreateModel("Unused", fields: [.field("id", .bigAuto, primaryKey: true)]),
            ])
        static let second = Migration(
            app: "shop", name: "0002_less", dependencies: [("shop", "0001_initial")],
            operations: [
                RenameModel("Item", to: "Article"),
                AlterField(of: "Article", .field("name", .char(maxLength: 20))),
                AlterField(of: "Article", .field("note", .text)),
                AlterField(of: "Article", .field("price", .bigInteger)),
                RemoveField("size", from: "Article"),
                DeleteModel("Old"),
                DeleteModel("Unused"),
            ])
    }

    private static func fill(_ database: any Database) async throws {
        try await database.executeScript(
            """
            INSERT INTO shop_item (name, note, size, price) VALUES ('chair', '', 7, 3);
            INSERT INTO shop_old (id) VALUES (1);
            """)
    }

    private static let warnings = """
        warning: `shop.0002_less`: Alter field name on article narrows column `name` of `shop_article`, \
        which has rows, from varchar(50) to varchar(20)
        warning: `shop.0002_less`: Remove field size from article drops column `size` of `shop_article`, \
        which has rows
        warning: `shop.0002_less`: Delete model Old drops table `shop_old`, which has rows

        """

    @Test(
        "nobody to ask: named, refused with exit code 3, and nothing applied",
        arguments: DatabaseKind.allCases)
    func refused(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate", "shop", "0001"], apps: [Shop.self])
            try await Self.fill(project.database)
            let result = await project.run(["migrate"], apps: [Shop.self])
            #expect(
                result.error == Self.warnings + """
                    error: the migrations destroy data, and nobody can be asked whether they may
                    hint: pass `--allow-destructive` if the data may go

                    """)
            #expect(result.exitCode == .refused)
            let rows101 = try await project.database.rows("SELECT name FROM shop_item")
            #expect(rows101 == [["chair"]])
        }
    }

    @Test("told to, they run", arguments: DatabaseKind.allCases)
    func allowed(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate", "shop", "0001"], apps: [Shop.self])
            try await Self.fill(project.database)
            let result = await project.run(["migrate", "--allow-destructive"], apps: [Shop.self])
            #expect(result.error == Self.warnings)
            #expect(result.exitCode == .success)
            let rows1 = try await project.database.rows("SELECT name, price FROM shop_article")
            #expect(rows1 == [["chair", "3"]])

            // The way back drops nothing that has rows, but adds columns that the row has no value for.
            let back = await project.run(
                ["migrate", "shop", "0001", "--noinput"], apps: [Shop.self])
            #expect(
                back.error.hasPrefix(
                    """
                    warning: `shop.0002_less`: Remove field size from article adds column `size` to \
                    `shop_article`, which has rows, without NULL or a default
                    warning: `shop.0002_less`: Alter field price on article narrows column `price` of \
                    `shop_article`, which has rows, from bigint to integer

                    """))
            #expect(back.exitCode == .refused)
        }
    }

    @Test("a person may say yes or no")
    func asked() async throws {
        try await withProject { project in
            _ = await project.run(["migrate", "shop", "0001"], apps: [Shop.self])
            try await Self.fill(project.database)
            let no = await project.run(["migrate"], apps: [Shop.self], answers: ["n"])
            #expect(
                no.error == Self.warnings + """
                    Apply them all the same? [y/N] error: Migration cancelled.
                    hint: pass `--allow-destructive` if the data may go

                    """)
            #expect(no.exitCode == .failure)
            let yes = await project.run(["migrate"], apps: [Shop.self], answers: ["y"])
            #expect(yes.exitCode == .success)
        }
    }

    @Test(
        "empty tables have nothing to lose, and NULLs are looked for",
        arguments: DatabaseKind.allCases)
    func empty(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate", "shop", "0001"], apps: [Shop.self])
            let plain = await project.run(["migrate"], apps: [Shop.self])
            #expect(plain.error == "")
            _ = await project.run(["migrate", "shop", "0001"], apps: [Shop.self])
            try await project.database.executeScript(
                "INSERT INTO shop_item (name, size, price) VALUES ('x', 1, 2)")
            let nulls = await project.run(["migrate"], apps: [Shop.self])
            #expect(
                nulls.error.contains(
                    "warning: `shop.0002_less`: Alter field note on article forbids NULL in column `note`"
                        + " of `shop_article`, where rows have it, without a default\n"))
        }
    }

    @Test("a plan from nothing destroys nothing")
    func fresh() async throws {
        try await withProject { project in
            let result = await project.run(["migrate"], apps: [Shop.self])
            #expect(result.error == "")
            #expect(result.exitCode == .success)
        }
    }

    /// Rules that come to a table which has rows, and a table that is given to others.
    private enum Strict: App {
        static let label = "strict"
        static let sourceDirectory = "Sources/Strict"
        static let migrations = [first, second, third]

        static let first = Migration(
            app: "strict", name: "0001_initial", isInitial: true,
            operations: [
                CreateModel(
                    "Item",
                    fields: [
                        .field("id", .bigAuto, primaryKey: true), .field("code", .integer),
                        .field("shelf", .integer), .field("owner", .integer, null: true),
                    ])
            ])
        static let second = Migration(
            app: "strict", name: "0002_rules", dependencies: [("strict", "0001_initial")],
            operations: [
                AlterUniqueTogether(of: "Item", [["code", "shelf"]]),
                AlterField(of: "Item", .field("owner", .integer, null: true, unique: true)),
                AddConstraint(to: "Item", .unique("one_code", fields: ["code"])),
                AddConstraint(
                    to: "Item",
                    .unique(
                        "low", fields: ["code"],
                        condition: .compare(.field("shelf"), .less, .value(.integer(2))))),
                AddConstraint(
                    to: "Item",
                    .check("few", .compare(.field("shelf"), .less, .value(.integer(2))))),
                AddConstraint(
                    to: "Item",
                    .check("some", .compare(.field("shelf"), .greater, .value(.integer(0))))),
            ])
        static let third = Migration(
            app: "strict", name: "0003_others", dependencies: [("strict", "0002_rules")],
            operations: [AlterModelOptions(of: "Item", managed: false)])
    }

    @Test(
        "rows that break a new rule are found before it is made", arguments: DatabaseKind.allCases)
    func rules(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate", "strict", "0001"], apps: [Strict.self])
            try await project.database.executeScript(
                "INSERT INTO strict_item (code, shelf, owner) VALUES (1, 1, 5), (1, 2, NULL), (2, 1, NULL)"
            )
            let result = await project.run(["migrate", "strict", "0002"], apps: [Strict.self])
            #expect(
                result.error == """
                    warning: `strict.0002_rules`: Create constraint one_code on model item demands that \
                    `code` be unique in `strict_item`, where rows break that
                    warning: `strict.0002_rules`: Create constraint few on model item demands the check \
                    `few` in `strict_item`, where rows break that
                    error: rows are in the way of the migrations
                    hint: change the rows first; `--allow-destructive` tries it with them, which the database \
                    refuses unless a migration changes them

                    """)
            #expect(result.exitCode == .refused)
            let tried = await project.run(
                ["migrate", "strict", "0002", "--allow-destructive"], apps: [Strict.self])
            #expect(tried.exitCode == .failure)
            if kind == .sqlite {
                // Of the table itself, not of the one that is made beside it.
                #expect(
                    tried.error.contains(
                        "`strict.0002_rules`: UNIQUE constraint failed: strict_item.code"))
            }
            #expect(
                try await project.database.rows("SELECT code FROM strict_item ORDER BY id")
                    == [["1"], ["1"], ["2"]])
            try await project.database.executeScript("DELETE FROM strict_item WHERE shelf = 2")
            let again = await project.run(["migrate", "strict", "0002"], apps: [Strict.self])
            #expect(again.error == "")
        }
    }

    @Test("a table that is given to others is not dropped", arguments: DatabaseKind.allCases)
    func unmanaged(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            _ = await project.run(["migrate", "strict", "0002"], apps: [Strict.self])
            try await project.database.executeScript(
                "INSERT INTO strict_item (code, shelf) VALUES (1, 1)")
            let there = await project.run(["migrate"], apps: [Strict.self])
            #expect(there.error == "")
            let back = await project.run(["migrate", "strict", "0002"], apps: [Strict.self])
            #expect(back.error == "")
            let rows = try await project.database.rows("SELECT code FROM strict_item")
            #expect(rows == [["1"]])
        }
    }
}
