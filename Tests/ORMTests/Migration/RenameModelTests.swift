import Testing

@testable import ORM

@Suite struct RenameModelTests {
    private static let operations = [RenameModel("User", to: "Person")]

    @Test(
        "the models that refer to a renamed one follow, and so do its table and its name in words")
    func state() throws {
        var state = try Blog.state()
        try Self.operations[0].apply(to: &state, app: "account")
        let person = try state.model("account.Person")
        #expect(person.table == "account_person")
        #expect(person.verboseName == "person")
        #expect(!state.contains("account.User"))
        let targets = try state.model("account.Post").fields.compactMap(\.relation?.target)
        #expect(
            targets == ["account.Person", "account.Person", "account.Post", "account.Post"])
    }

    @Test("SQLite renames the table, and the columns of pairs")
    func sqlite() throws {
        #expect(
            try Blog.sql(Self.operations) == [
                #"ALTER TABLE "account_user" RENAME TO "account_person""#,
                #"DROP INDEX "account_post_readers_post_id_user_id_82d807ef_uniq""#,
                #"DROP INDEX "account_post_readers_user_id_cf874d81""#,
                #"ALTER TABLE "account_post_readers" RENAME COLUMN "user_id" TO "person_id""#,
                #"CREATE UNIQUE INDEX "account_post_readers_post_id_person_id_17868202_uniq" ON "account_post_readers" ("post_id", "person_id")"#,
                #"CREATE INDEX "account_post_readers_person_id_135ecfdf" ON "account_post_readers" ("person_id")"#,
            ])
    }

    @Test(
        "PostgreSQL gives what refers to the table its new names, and the old ones on the way back")
    func postgreSQL() throws {
        let dialect = PostgreSQLDialect()
        let forwards = try Blog.sql(Self.operations, dialect: dialect)
        #expect(forwards.contains(#"ALTER TABLE "account_user" RENAME TO "account_person""#))
        #expect(
            forwards.contains(
                #"ALTER TABLE "account_post_readers" RENAME COLUMN "user_id" TO "person_id""#))
        let added = forwards.filter { $0.contains("FOREIGN KEY") }
        #expect(added.count == 2)
        #expect(added.allSatisfy { $0.contains(#"REFERENCES "account_person" ("id")"#) })
        let backwards = try Blog.sql(Self.operations, direction: .backwards, dialect: dialect)
        #expect(backwards.contains(#"ALTER TABLE "account_person" RENAME TO "account_user""#))
    }

    @Test("a table that was named by itself keeps its name")
    func namedTable() throws {
        let operations: [any MigrationOperation] = [
            CreateModel("Tag", fields: [.field("id", .bigAuto, primaryKey: true)], table: "tags"),
            RenameModel("Tag", to: "Label"),
        ]
        #expect(
            try Blog.sql(operations) == [
                #"CREATE TABLE "tags" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT)"#
            ])
    }

    @Test("a name that is taken")
    func taken() throws {
        var state = try Blog.state()
        #expect(throws: MigrationError.modelExists("account.Post")) {
            try RenameModel("User", to: "Post").apply(to: &state, app: "account")
        }
    }
}
