import CommandLineKit
import Foundation
import ORM
import ProjectRegistry
import Testing

@testable import ManagementCommands

private struct Team: Model {
    var id: Int64 = 0
    var name = ""
    var leader: ForeignKey<Person>?

    static let appLabel = "staff"
    static var naturalKey: [any PartialKeyPath<Team> & Sendable] { [\.name] }
    static let meta = ModelMeta<Team> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20, unique: true)
        ForeignKeyField(\.leader, onDelete: .setNull)
    }
}

private struct Person: Model {
    var id: Int64 = 0
    var name = ""
    var team = ForeignKey<Team>()
    var boss: ForeignKey<Person>?
    var friends = ManyToMany<Person>()
    var badges = ManyToMany<Badge>()

    static let appLabel = "staff"
    static var naturalKey: [any PartialKeyPath<Person> & Sendable] { [\.name] }
    static let meta = ModelMeta<Person> {
        PrimaryKey(\.id)
        CharField(\.name, maxLength: 20, unique: true)
        ForeignKeyField(\.team, onDelete: .cascade)
        ForeignKeyField(\.boss, onDelete: .setNull)
        ManyToManyField(\.friends, symmetrical: false)
        ManyToManyField(\.badges)
    }
}

private struct Badge: Model {
    var id = UUID()
    var label = ""
    var made = Date.distantPast

    static let appLabel = "staff"
    static let meta = ModelMeta<Badge> {
        PrimaryKey(\.id)
        CharField(\.label, maxLength: 20)
        DateTimeField(\.made, autoNowAdd: true)
    }
}

private enum Staff: App {
    static let label = "staff"
    static let models: [any Model.Type] = [Team.self, Person.self, Badge.self]
    static let sourceDirectory = "Sources/Staff"
}

/// Fixtures that name rows by what people call them, in any order.
@Suite struct NaturalKeyFixtureTests {
    private static let apps: [any App.Type] = [Staff.self]

    private func withStaff(
        on kind: DatabaseKind, _ body: (ProjectSandbox) async throws -> Void
    ) async throws {
        try await withProject(on: kind) { project in
            let made = await project.run(["migrate", "--run-syncdb"], apps: Self.apps)
            #expect(made.exitCode == .success)
            try await body(project)
        }
    }

    private func load(_ text: String, _ project: ProjectSandbox) async throws -> CommandResult {
        try text.write(
            toFile: "\(project.directory)/staff.json", atomically: true, encoding: .utf8)
        return await project.run(["loaddata", "staff.json"], apps: Self.apps)
    }

    @Test(
        "references by natural keys may point ahead and in circles, and are dumped so",
        arguments: DatabaseKind.allCases)
    func forwardReferences(_ kind: DatabaseKind) async throws {
        try await withStaff(on: kind) { project in
            let text = #"""
                [
                {"model": "staff.person", "fields": {"name": "ann", "boss": ["bob"], "team": ["red"],
                 "friends": [["bob"], ["cid"], ["bob"]]}},
                {"model": "staff.team", "fields": {"name": "red", "leader": ["bob"]}},
                {"model": "staff.person", "fields": {"name": "bob", "team": ["red"]}},
                {"model": "staff.person", "fields": {"name": "cid", "boss": ["ann"], "team": ["red"],
                 "friends": [["ann"]]}}
                ]
                """#
            let loaded = try await load(text, project)
            #expect(loaded.error == "")
            #expect(loaded.output == "Installed 4 object(s) from 1 fixture(s)\n")
            let rows = try await project.database.rows(
                "SELECT p.name, b.name, l.name FROM staff_person p"
                    + " LEFT JOIN staff_person b ON b.id = p.boss_id"
                    + " JOIN staff_team t ON t.id = p.team_id"
                    + " JOIN staff_person l ON l.id = t.leader_id ORDER BY p.name")
            #expect(
                rows == [["ann", "bob", "bob"], ["bob", "NULL", "bob"], ["cid", "ann", "bob"]])

            let words = [
                "dumpdata", "staff.Person", "staff.Team", "--natural-foreign", "--natural-primary",
            ]
            let dumped = await project.run(words, apps: Self.apps)
            _ = await project.run(["flush", "--noinput"], apps: Self.apps)
            let again = try await load(dumped.output, project)
            #expect(again.error == "")
            #expect(await project.run(words, apps: Self.apps).output == dumped.output)
            let friends = try await project.database.rows(
                "SELECT count(*) FROM staff_person_friends")
            #expect(friends == [["3"]])
        }
    }

    @Test("one that names no row at all is told", arguments: DatabaseKind.allCases)
    func missing(_ kind: DatabaseKind) async throws {
        try await withStaff(on: kind) { project in
            let result = try await load(
                #"""
                [{"model": "staff.team", "fields": {"name": "red", "leader": ["nobody"]}},
                 {"model": "staff.person", "fields": {"name": "ann", "team": ["red"]}}]
                """#, project)
            #expect(result.exitCode == .failure)
            #expect(
                result.error.contains(
                    "field `leader`: there is no row of `staff.Person` with this natural key"))
            #expect(try await project.database.rows("SELECT count(*) FROM staff_team") == [["0"]])
        }
    }

    @Test(
        "an object without a key has the model's own, and a target that is named twice counts once",
        arguments: DatabaseKind.allCases)
    func ownKeys(_ kind: DatabaseKind) async throws {
        try await withStaff(on: kind) { project in
            let badge = "c79b7ac0-7f42-4f2f-8d5e-5b1a1a2f3c4d"
            let loaded = try await load(
                #"""
                [{"model": "staff.badge", "fields": {"label": "given"}},
                 {"model": "staff.badge", "pk": "\#(badge)", "fields": {"label": "stated"}},
                 {"model": "staff.team", "pk": 1, "fields": {"name": "red"}},
                 {"model": "staff.person", "pk": 1, "fields": {"name": "ann", "team": 1,
                  "badges": ["\#(badge)", "\#(badge)"]}}]
                """#, project)
            #expect(loaded.error == "")
            try await Databases.$override.withValue([project.database]) {
                let labels: [String] = try await Badge.objects.values(\.label).all()
                #expect(labels.sorted() == ["given", "stated"])
                // A date that is set by itself is, where the fixture has none.
                let made: [Date] = try await Badge.objects.values(\.made).all()
                #expect(made.allSatisfy { $0 > Date(timeIntervalSince1970: 1_700_000_000) })
                let ann = try await Person.objects.get()
                #expect(try await ann.badges.all().map(\.label) == ["stated"])
            }
        }
    }
}
