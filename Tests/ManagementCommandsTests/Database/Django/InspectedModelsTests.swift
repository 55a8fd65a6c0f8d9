import Foundation
import InspectedClub
import InspectedShop
import InspectedTheatre
import ORM
import ORMPostgres
import ORMSQLite
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

/// What `inspectdb` writes for tables of Django's, as files that are compiled with the tests.
@Suite struct InspectedModelsTests {
    private enum ClubApp: App {
        static let label = "inspected_club"
        static let sourceDirectory = "Tests/Golden/InspectedModels/InspectedClub"
        static let models: [any Model.Type] = [
            InspectedClub.Badge.self, InspectedClub.Group.self, InspectedClub.Membership.self,
            InspectedClub.Person.self,
            InspectedClub.Profile.self,
        ]
        static let migrations = initial([
            InspectedClub.Badge.meta.description, InspectedClub.Group.meta.description,
            InspectedClub.Membership.meta.description, InspectedClub.Person.meta.description,
            InspectedClub.Profile.meta.description,
        ])
    }

    private enum TheatreApp: App {
        static let label = "inspected_theatre"
        static let sourceDirectory = "Tests/Golden/InspectedModels/InspectedTheatre"
        static let models: [any Model.Type] = [InspectedTheatre.Ticket.self]
        static let migrations = initial([InspectedTheatre.Ticket.meta.description])
    }

    private enum ShopApp: App {
        static let label = "inspected_shop"
        static let sourceDirectory = "Tests/Golden/InspectedModels/InspectedShop"
        static let models: [any Model.Type] = [
            InspectedShop.Article.self, InspectedShop.Label.self, InspectedShop.LabelUse.self,
            InspectedShop.Stock.self,
        ]
        static let migrations = initial([
            InspectedShop.Article.meta.description, InspectedShop.Label.meta.description,
            InspectedShop.LabelUse.meta.description, InspectedShop.Stock.meta.description,
        ])
    }

    /// As `makemigrations` writes them.
    private static func initial(_ models: [ModelDescription]) -> [Migration] {
        let found = try? Autodetector(
            from: ProjectState(), to: ProjectState(models: models),
            questioner: NonInteractiveQuestioner()
        ).migrations(graph: MigrationGraph([]), timestamp: "")
        return found ?? []
    }

    private static let apps: [any App.Type] = [ClubApp.self, TheatreApp.self]

    /// The file that is compiled, with the digits that SQLite does not know of.
    private func models(of app: any App.Type, on kind: DatabaseKind) throws -> String {
        let text = try String(
            contentsOf: BuiltProducts.toolkit.appending(
                path: "\(app.sourceDirectory)/Models.swift"),
            encoding: .utf8)
        guard kind == .sqlite else { return text }
        return text.replacing("decimalPlaces: 2", with: "decimalPlaces: 5")
    }

    /// A project on a database in which real Django made the tables of `peer.py`.
    private func withPeer(
        on kind: DatabaseKind, _ body: (ProjectSandbox) async throws -> Void
    ) async throws {
        try await withTemporaryDirectory { folder in
            try "debug: true\n".write(
                to: folder.appending(path: "settings.yaml"), atomically: true, encoding: .utf8)
            let file = folder.appending(path: "db.sqlite3").path
            let url =
                kind == .sqlite ? "sqlite:\(file)" : try PostgresServer.shared.get().makeDatabase()
            let peer = BuiltProducts.toolkit.appending(path: "Tests/ORMConformance/Django/peer.py")
            let made = try await runProgram(
                BuiltProducts.python, [peer.path, url, "create"], in: folder,
                environment: ["PYTHONDONTWRITEBYTECODE": "1", "PEER_PREFIX": "inspected_"])
            try #require(made.exitCode == 0, "\(made.standardError)")
            let database: any Database =
                kind == .sqlite
                ? try SQLiteDatabase(path: file) : try PostgresDatabase(url: url, name: url)
            do {
                try await body(ProjectSandbox(directory: folder.path, database: database))
            } catch {
                await database.close()
                throw error
            }
            await database.close()
        }
    }

    @Test(
        "constraints, partial indexes, one-to-one fields and pairs are found as they were declared",
        arguments: DatabaseKind.allCases)
    func text(_ kind: DatabaseKind) async throws {
        try await withPeer(on: kind) { project in
            for app in Self.apps {
                let result = await project.run(["inspectdb", "--app", app.label], apps: [])
                #expect(result.error == "")
                try #expect(result.output == models(of: app, on: kind))
            }
        }
    }

    @Test(
        "the models adopt their tables, and there is nothing to change",
        arguments: DatabaseKind.allCases)
    func adoption(_ kind: DatabaseKind) async throws {
        try await withPeer(on: kind) { project in
            let adopted = await project.run(["migrate", "--fake-initial"], apps: Self.apps)
            #expect(adopted.error == "")
            #expect(
                adopted.output == """
                    Operations to perform:
                      Apply all migrations: inspected_club, inspected_theatre
                    Running migrations:
                      Applying inspected_club.0001_initial... FAKED
                      Applying inspected_theatre.0001_initial... FAKED

                    """)
            let check = await project.run(["makemigrations", "--check"], apps: Self.apps)
            #expect(check.error == "")
            #expect(check.output == "No changes detected\n")
        }
    }

    @Test(
        "the models make tables of which the same models are found",
        arguments: DatabaseKind.allCases)
    func fixpoint(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            let made = await project.run(["migrate"], apps: Self.apps)
            #expect(made.error == "")
            for app in Self.apps {
                let found = await project.run(["inspectdb", "--app", app.label], apps: [])
                try #expect(found.output == models(of: app, on: kind))
                // The migrations know the digits as well.
                let known = await project.run(["inspectdb", "--app", app.label], apps: Self.apps)
                try #expect(known.output == models(of: app, on: .postgresql))
            }
        }
    }

    @Test(
        "what migrations know is told whole: pairs with a model, tables of others, all options",
        arguments: DatabaseKind.allCases)
    func known(_ kind: DatabaseKind) async throws {
        try await withProject(on: kind) { project in
            #expect(
                await project.run(["makemigrations", "--check"], apps: [ShopApp.self]).output
                    == "No changes detected\n")
            let made = await project.run(["migrate"], apps: [ShopApp.self])
            #expect(made.error == "")
            try await project.database.executeScript(
                """
                CREATE TABLE inspected_shop_stock (article_id bigint NOT NULL PRIMARY KEY
                REFERENCES inspected_shop_article (id))
                """)
            let result = await project.run(
                ["inspectdb", "--app", "inspected_shop"], apps: [ShopApp.self])
            #expect(result.error == "")
            try #expect(result.output == models(of: ShopApp.self, on: .postgresql))
        }
    }
}
