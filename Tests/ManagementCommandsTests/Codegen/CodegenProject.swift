import CommandLineKit
import Foundation
import ManageAuth
import ORM
import ProjectRegistry
import TestSupport

@testable import ManagementCommands

/// A project folder with apps whose code is in this process, for the tests of generators.
struct CodegenProject {
    let directory: URL
    var apps: [any App.Type]

    struct Result {
        var exitCode: ExitCode
        var output: String
        var error: String
    }

    /// Runs `body` in a fresh project, which has the folders of `apps` but those that come with the toolkit.
    static func with(
        apps: [any App.Type] = [AccountApp.self],
        _ body: (CodegenProject) async throws -> Void
    ) async throws {
        try await withTemporaryDirectory { directory in
            try Data("debug: true\n".utf8).write(to: directory.appending(path: "settings.yaml"))
            for app in apps where app != AuthApp.self && app != ContentTypesApp.self {
                try FileManager.default.createDirectory(
                    at: directory.appending(path: app.sourceDirectory),
                    withIntermediateDirectories: true)
            }
            try await body(CodegenProject(directory: directory, apps: apps))
        }
    }

    /// Runs a command as the project's executable would.
    func run(_ words: String..., answers: [String]? = nil) async -> Result {
        await run(all: words, answers: answers)
    }

    func run(
        all words: [String], answers: [String]? = nil, environment: [String: String] = [:]
    ) async -> Result {
        let registry = AppRegistry(project: "quickstart", apps: apps)
        let root = directory.path
        let console = RecordingConsole(answers: answers)
        let utility = ManagementUtility(
            programName: "manage",
            version: "1",
            groups: [.codegen],
            device: console,
            environment: EnvironmentVariables(environment),
            workingDirectory: root,
            prepare: { requirements, context in
                let preparation = ProjectPreparation(
                    apps: registry,
                    findProject: { _ in Project(name: "quickstart", directory: root) },
                    openDatabase: { alias, _, _ in throw CommandError("no database \(alias)") }
                )
                try await preparation(requirements, &context)
            }
        )
        let exitCode = await utility.run(arguments: words)
        return Result(exitCode: exitCode, output: console.output, error: console.error)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOf: directory.appending(path: path), encoding: .utf8)
    }

    func write(_ text: String, to path: String) throws {
        let file = directory.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: directory.appending(path: path).path)
    }
}

/// The app that the tests generate for.
enum AccountApp: App {
    static let label = "account"
    static let models: [any Model.Type] = [Post.self, Member.self]
    static let sourceDirectory = "Sources/Account"
}

/// An app without models.
enum EmptyApp: App {
    static let label = "empty"
    static let sourceDirectory = "Sources/Empty"
}

// Inside the app, since other tests of the target have models of these names.
extension AccountApp {
    struct Post: Model {
        var id: Int64 = 0
        var title = ""
        var member: ForeignKey<Member>?
        var createdAt = Date.distantPast

        static let appLabel = "account"
        static let meta = ModelMeta<Post> {
            PrimaryKey(\.id)
            CharField(\.title, maxLength: 100)
            ForeignKeyField(\.member, onDelete: .setNull)
            DateTimeField(\.createdAt, autoNowAdd: true)
        }
    }

    struct Member: Model {
        var id: Int32 = 0
        var name = ""
        var password = ""

        static let appLabel = "account"
        static let meta = ModelMeta<Member> {
            PrimaryKey(\.id)
            CharField(\.name, maxLength: 100)
            CharField(\.password, maxLength: 100)
        }
    }
}
