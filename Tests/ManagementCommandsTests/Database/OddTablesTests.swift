import CommandLineKit
import Foundation
import ORM
import OddPostgreSQL
import OddSQLite
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

/// What `inspectdb` writes for tables that no model was ever made for, as files that are compiled with the tests.
@Suite struct OddTablesTests {
    private enum SQLiteApp: App {
        static let label = "odd_sq_lite"
        static let sourceDirectory = "Tests/Golden/InspectedModels/OddSQLite"
        static let models: [any Model.Type] = [
            OddSQLite.Table2fa.self, OddSQLite.Calculated.self, OddSQLite.Class.self,
            OddSQLite.DataModel.self, OddSQLite.DateModel.self, OddSQLite.DecimalModel.self,
            OddSQLite.IntModel.self, OddSQLite.Mixed.self, OddSQLite.ModelModel.self,
            OddSQLite.Node.self,
            OddSQLite.OldStock.self, OddSQLite.OldStock0.self, OddSQLite.StringModel.self,
            OddSQLite.Textkey.self, OddSQLite.TypeModel.self, OddSQLite.TypeUsers.self,
            OddSQLite.TypeMembers.self, OddSQLite.User.self,
        ]
        static let migrations = initial(models)
    }

    private enum PostgreSQLApp: App {
        static let label = "odd_postgre_sql"
        static let sourceDirectory = "Tests/Golden/InspectedModels/OddPostgreSQL"
        static let models: [any Model.Type] = [
            OddPostgreSQL.Booked.self, OddPostgreSQL.Calculated.self, OddPostgreSQL.Class.self,
            OddPostgreSQL.DataModel.self, OddPostgreSQL.DateModel.self,
            OddPostgreSQL.DecimalModel.self, OddPostgreSQL.IntModel.self,
            OddPostgreSQL.Mixed.self, OddPostgreSQL.ModelModel.self, OddPostgreSQL.Numbered.self,
            OddPostgreSQL.StringModel.self, OddPostgreSQL.TypeModel.self,
            OddPostgreSQL.TypeMembers.self, OddPostgreSQL.Types.self, OddPostgreSQL.User.self,
        ]
        static let migrations = initial(models)
    }

    /// As `makemigrations` writes them.
    private static func initial(_ models: [any Model.Type]) -> [Migration] {
        let found = try? Autodetector(
            from: ProjectState(), to: ProjectState(models: models.map { $0.description }),
            questioner: NonInteractiveQuestioner()
        ).migrations(graph: MigrationGraph([]), timestamp: "")
        return found ?? []
    }

    private static func app(of kind: DatabaseKind) -> any App.Type {
        kind == .sqlite ? SQLiteApp.self : PostgreSQLApp.self
    }

    private func withTables(
        on kind: DatabaseKind, _ body: (ProjectSandbox, any App.Type) async throws -> Void
    ) async throws {
        try await withProject(on: kind) { project in
            try await project.database.executeScript(
                kind == .sqlite ? OddTables.sqlite : OddTables.postgresql)
            try await body(project, Self.app(of: kind))
        }
    }

    @Test(
        "what no model says is said in comments, and names are those that Swift allows",
        arguments: DatabaseKind.allCases)
    func text(_ kind: DatabaseKind) async throws {
        try await withTables(on: kind) { project, app in
            let result = await project.run(["inspectdb"], apps: [])
            let path = BuiltProducts.toolkit.appending(path: "\(app.sourceDirectory)/Models.swift")
            let expected = try String(contentsOf: path, encoding: .utf8)
            #expect(result.output == expected)
            // Everything that is said in a comment is said in a warning as well.
            let comments = expected.split(separator: "\n").count { line in
                line.contains("// Table ")
                    || line.contains(/\/\/ (Column|Index|Constraint or index) `/)
            }
            #expect(result.error.split(separator: "\n").count == comments)
            #expect(result.error.split(separator: "\n").allSatisfy { $0.hasPrefix("warning: ") })
        }
    }

    @Test(
        "the models can be used, adopt their tables, and there is nothing to change",
        arguments: DatabaseKind.allCases)
    func adoption(_ kind: DatabaseKind) async throws {
        try await withTables(on: kind) { project, app in
            let check = await project.run(["check"], apps: [app])
            #expect(check.error == "")
            #expect(check.exitCode == .success)
            let adopted = await project.run(["migrate", "--fake-initial"], apps: [app])
            #expect(adopted.error == "")
            #expect(adopted.output.hasSuffix("  Applying \(app.label).0001_initial... FAKED\n"))
            let changes = await project.run(["makemigrations", "--check"], apps: [app])
            #expect(changes.error == "")
            #expect(changes.output == "No changes detected\n")
        }
    }

    @Test("rows are written past columns that a database calculates and read back")
    func rows() async throws {
        try await withTables(on: .sqlite) { project, _ in
            try await Databases.$override.withValue([project.database]) {
                var row = OddSQLite.Calculated()
                row.a = 4
                try await row.save()
                #expect(try await OddSQLite.Calculated.objects.get(\.id == row.id).a == 4)
            }
            #expect(
                try await project.database.rows("SELECT a, twice, half FROM calculated")
                    == [["4", "8", "2"]])
        }
        try await withTables(on: .postgresql) { project, _ in
            try await Databases.$override.withValue([project.database]) {
                var row = OddPostgreSQL.Calculated()
                row.a = 4
                try await row.save()
                var class_ = OddPostgreSQL.Class()
                class_.aB1 = "third"
                try await class_.save()
                #expect(try await OddPostgreSQL.Class.objects.get(\.aB1 == "third").aB0 == nil)
            }
            #expect(
                try await project.database.rows("SELECT a, twice FROM calculated") == [["4", "8"]])
        }
    }

    @Test("no public type of one word is missing from those that a model must not hide")
    func hiddenTypes() throws {
        let sources = BuiltProducts.toolkit.appending(path: "Sources")
        let exported = [
            "CommandLineKit", "GRPCCore", "GRPCServices", "GRPCTransport", "ModelServices", "ORM",
            "ORMPostgres", "ORMSQLite", "ProjectRegistry", "Protobuf",
        ]
        let declaration =
            /^(public|open) (final class|class|struct|enum|protocol|actor|typealias) ([A-Z][a-z]+)\b/
        var found: Set<String> = []
        for module in exported {
            let folder = sources.appending(path: module)
            let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            for file in files where file.hasSuffix(".swift") {
                let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
                for match in text.matches(of: declaration.anchorsMatchLineEndings()) {
                    found.insert(String(match.3))
                }
            }
        }
        #expect(found.count > 20)
        #expect(found.subtracting(TypeNames.hidden).sorted() == [])
    }
}

extension Model {
    fileprivate static var description: ModelDescription { meta.description }
}
