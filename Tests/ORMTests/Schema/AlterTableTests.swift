import Testing

@testable import ORM

@Suite struct AlterTableTests {
    @Test("an empty column is added in place")
    func addNull() throws {
        let sql = try Blog.sql([AddField(to: "Post", .field("note", .text, null: true))])
        #expect(sql == [#"ALTER TABLE "account_post" ADD COLUMN "note" text NULL"#])
    }

    @Test("a foreign key is added in place with its index")
    func addForeignKey() throws {
        let field = FieldDescription.field(
            "editor",
            .foreignKey(to: "account.User", onDelete: .cascade),
            null: true
        )
        #expect(
            try Blog.sql([AddField(to: "Post", field)]) == [
                #"ALTER TABLE "account_post" ADD COLUMN "editor_id" bigint NULL REFERENCES "account_user" ("id") DEFERRABLE INITIALLY DEFERRED"#,
                #"CREATE INDEX "account_post_editor_id_719fd49a" ON "account_post" ("editor_id")"#,
            ])
    }

    @Test("a column that needs a value rebuilds the table on SQLite, with its indexes")
    func addWithDefault() throws {
        let sql = try Blog.sql([
            AddField(to: "User", .field("bio", .text, default: .text("it's"))),
            AddField(
                to: "User",
                .field("joined", .dateTime(autoNow: false, autoNowAdd: true), dbIndex: true)
            ),
        ])
        #expect(
            sql == [
                #"CREATE TABLE "new__account_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(50) NOT NULL UNIQUE, "age" integer unsigned NOT NULL CHECK ("age" >= 0), "bio" text NOT NULL)"#,
                #"INSERT INTO "new__account_user" ("id", "name", "age", "bio") SELECT "id", "name", "age", 'it''s' FROM "account_user""#,
                "UPDATE sqlite_sequence SET seq = (SELECT max(seq) FROM sqlite_sequence WHERE name IN ('account_user', 'new__account_user')) WHERE name = 'new__account_user'",
                #"DROP TABLE "account_user""#,
                #"ALTER TABLE "new__account_user" RENAME TO "account_user""#,
                #"CREATE TABLE "new__account_user" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "name" varchar(50) NOT NULL UNIQUE, "age" integer unsigned NOT NULL CHECK ("age" >= 0), "bio" text NOT NULL, "joined" datetime NOT NULL)"#,
                #"INSERT INTO "new__account_user" ("id", "name", "age", "bio", "joined") SELECT "id", "name", "age", "bio", CURRENT_TIMESTAMP FROM "account_user""#,
                "UPDATE sqlite_sequence SET seq = (SELECT max(seq) FROM sqlite_sequence WHERE name IN ('account_user', 'new__account_user')) WHERE name = 'new__account_user'",
                #"DROP TABLE "account_user""#,
                #"ALTER TABLE "new__account_user" RENAME TO "account_user""#,
                #"CREATE INDEX "account_user_joined_5092964b" ON "account_user" ("joined")"#,
            ])
    }

    @Test("the same on PostgreSQL is a default that is dropped again")
    func addWithDefaultPostgreSQL() throws {
        let sql = try Blog.sql(
            [AddField(to: "User", .field("bio", .text, default: .text("x")))],
            dialect: PostgreSQLDialect()
        )
        #expect(
            sql == [
                #"ALTER TABLE "account_user" ADD COLUMN "bio" text DEFAULT 'x' NOT NULL"#,
                #"ALTER TABLE "account_user" ALTER COLUMN "bio" DROP DEFAULT"#,
            ])
    }

    @Test("losing NULL fills the empty rows")
    func losesNull() throws {
        let operations: [any MigrationOperation] = [
            AddField(to: "User", .field("bio", .text, null: true)),
            AlterField(of: "User", .field("bio", .text, default: .text("-"))),
        ]
        #expect(
            try Blog.sql(operations).contains(
                #"INSERT INTO "new__account_user" ("id", "name", "age", "bio") SELECT "id", "name", "age", coalesce("bio", '-') FROM "account_user""#
            ))
        #expect(
            try Blog.sql(operations, dialect: PostgreSQLDialect()) == [
                #"ALTER TABLE "account_user" ADD COLUMN "bio" text NULL"#,
                #"UPDATE "account_user" SET "bio" = '-' WHERE "bio" IS NULL"#,
                "SET CONSTRAINTS ALL IMMEDIATE",
                #"ALTER TABLE "account_user" ALTER COLUMN "bio" SET NOT NULL"#,
            ])
    }

    @Test(
        "options that the database does not know change nothing",
        arguments: ["sqlite", "postgresql"])
    func noChange(_ dialect: String) throws {
        let field = FieldDescription.field(
            "name",
            .char(maxLength: 50),
            blank: true,
            unique: true,
            default: .text("x"),
            helpText: "who"
        )
        let dialects: [String: any Dialect] = [
            "sqlite": SQLiteDialect(), "postgresql": PostgreSQLDialect(),
        ]
        let sql = try Blog.sql(
            [AlterField(of: "User", field)],
            dialect: try #require(dialects[dialect])
        )
        #expect(sql == [])
    }

    @Test("a wider column on PostgreSQL")
    func widen() throws {
        let sql = try Blog.sql(
            [AlterField(of: "Post", .field("title", .char(maxLength: 200), dbIndex: true))],
            dialect: PostgreSQLDialect()
        )
        #expect(
            sql == [
                #"ALTER TABLE "account_post" ALTER COLUMN "title" TYPE varchar(200)"#
            ])
    }

    @Test("a plain column is dropped in place, with its index")
    func removePlain() throws {
        #expect(
            try Blog.sql([RemoveField("rank", from: "Post")]) == [
                #"ALTER TABLE "account_post" DROP COLUMN "rank""#
            ])
    }

    @Test("removing a reference rebuilds the table")
    func removeReference() throws {
        let sql = try Blog.sql([
            AlterUniqueTogether(of: "Post", []), RemoveField("author", from: "Post"),
        ])
        #expect(
            sql == [
                #"DROP INDEX "account_post_title_author_id_fdf68289_uniq""#,
                #"DROP INDEX "account_post_author_id_821fd777""#,
                #"CREATE TABLE "new__account_post" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "title" varchar(100) NOT NULL, "content" text NOT NULL, "created" datetime NOT NULL, "ok" bool NOT NULL, "rank" real NOT NULL, "parent_id" integer NOT NULL REFERENCES "account_post" ("id") DEFERRABLE INITIALLY DEFERRED)"#,
                #"INSERT INTO "new__account_post" ("id", "title", "content", "created", "ok", "rank", "parent_id") SELECT "id", "title", "content", "created", "ok", "rank", "parent_id" FROM "account_post""#,
                "UPDATE sqlite_sequence SET seq = (SELECT max(seq) FROM sqlite_sequence WHERE name IN ('account_post', 'new__account_post')) WHERE name = 'new__account_post'",
                #"DROP TABLE "account_post""#,
                #"ALTER TABLE "new__account_post" RENAME TO "account_post""#,
                #"CREATE INDEX "account_post_title_dc7c00c5" ON "account_post" ("title")"#,
                #"CREATE INDEX "account_post_parent_id_e706bac0" ON "account_post" ("parent_id")"#,
                #"CREATE INDEX "my_idx" ON "account_post" ("title", "created" DESC)"#,
            ])
    }

    @Test("a renamed field keeps its values and its indexes get their new names")
    func rename() throws {
        let operations = [RenameField("title", to: "headline", of: "Post")]
        #expect(
            try Blog.sql(operations) == [
                #"DROP INDEX "account_post_title_author_id_fdf68289_uniq""#,
                #"DROP INDEX "account_post_title_dc7c00c5""#,
                #"DROP INDEX "my_idx""#,
                #"ALTER TABLE "account_post" RENAME COLUMN "title" TO "headline""#,
                #"CREATE UNIQUE INDEX "account_post_headline_author_id_a068f282_uniq" ON "account_post" ("headline", "author_id")"#,
                #"CREATE INDEX "account_post_headline_5d7ead5d" ON "account_post" ("headline")"#,
                #"CREATE INDEX "my_idx" ON "account_post" ("headline", "created" DESC)"#,
            ])
        #expect(
            try Blog.sql(operations, direction: .backwards).contains(
                #"ALTER TABLE "account_post" RENAME COLUMN "headline" TO "title""#))
    }

    @Test("a key of another type takes the columns along that refer to it")
    func keyType() throws {
        let sql = try Blog.sql(
            [AlterField(of: "User", .field("id", .auto, primaryKey: true))],
            dialect: PostgreSQLDialect()
        )
        #expect(
            sql == [
                #"ALTER TABLE "account_user" ALTER COLUMN "id" TYPE integer USING "id"::integer"#,
                #"ALTER TABLE "account_post" ALTER COLUMN "author_id" TYPE integer USING "author_id"::integer"#,
                #"ALTER TABLE "account_post_readers" ALTER COLUMN "user_id" TYPE integer USING "user_id"::integer"#,
            ])
    }

    @Test("a many-to-many field comes and goes with its table")
    func manyToMany() throws {
        let operations = [AddField(to: "User", .field("posts", .manyToMany(to: "account.Post")))]
        #expect(
            try Blog.sql(operations) == [
                #"CREATE TABLE "account_user_posts" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "user_id" bigint NOT NULL REFERENCES "account_user" ("id") DEFERRABLE INITIALLY DEFERRED, "post_id" integer NOT NULL REFERENCES "account_post" ("id") DEFERRABLE INITIALLY DEFERRED)"#,
                #"CREATE UNIQUE INDEX "account_user_posts_user_id_post_id_46504742_uniq" ON "account_user_posts" ("user_id", "post_id")"#,
                #"CREATE INDEX "account_user_posts_user_id_892bd2d1" ON "account_user_posts" ("user_id")"#,
                #"CREATE INDEX "account_user_posts_post_id_f9c6efb8" ON "account_user_posts" ("post_id")"#,
            ])
        #expect(
            try Blog.sql(operations, direction: .backwards) == [#"DROP TABLE "account_user_posts""#]
        )
    }

    @Test("indexes are made and dropped by name")
    func indexes() throws {
        #expect(
            try Blog.sql([
                AddIndex(to: "Post", .index("rank_idx", fields: ["rank"])),
                RemoveIndex("my_idx", from: "Post"),
            ]) == [
                #"CREATE INDEX "rank_idx" ON "account_post" ("rank")"#,
                #"DROP INDEX "my_idx""#,
            ])
    }
}
