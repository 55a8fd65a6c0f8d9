import Foundation
import TestSupport
import Testing

/// A project that a test makes with the built `manage`, as a user would.
struct QuickstartProject {
    /// The folder that the project lies in, which is the test's own.
    let parent: URL
    let name: String

    var folder: URL { parent.appending(path: name, directoryHint: .isDirectory) }
    var binary: URL { folder.appending(path: ".build/debug/\(name)") }
    var protoFolder: URL { folder.appending(path: "Sources/GeneratedGRPC/proto") }

    /// The toolkit is this checkout; nothing of the user's environment is read.
    static let environment = [
        "MANAGE_HOME": BuiltProducts.toolkit.path, "NO_COLOR": "1", "DATABASE_URL": "",
    ]

    /// Runs `manage` in the project's folder.
    func manage(_ arguments: String...) async throws -> ProgramResult {
        try await runProgram(
            BuiltProducts.manage, arguments, in: folder, environment: Self.environment)
    }

    /// Runs `manage`, and fails the test with what it printed unless it ends well.
    @discardableResult
    func manageSucceeding(
        _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> ProgramResult {
        let result = try await runProgram(
            BuiltProducts.manage, arguments, in: folder, environment: Self.environment)
        try #require(
            result.exitCode == 0,
            "manage \(arguments.joined(separator: " ")): \(result.standardOutput)\(result.standardError)",
            sourceLocation: sourceLocation)
        return result
    }

    /// Starts `manage` and lets it run.
    func start(_ arguments: String...) throws -> ChildProcess {
        try ChildProcess(
            BuiltProducts.manage, arguments, in: folder, environment: Self.environment)
    }

    func file(_ path: String) throws -> String {
        try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    }

    func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: folder.appending(path: path), options: .atomic)
    }

    func replace(_ old: String, with new: String, in path: String) throws {
        let text = try file(path)
        try #require(text.contains(old), "\(path) has no `\(old)`")
        try write(text.replacingOccurrences(of: old, with: new), to: path)
    }

    /// Makes a project with the app `account` and the demo's model.
    static func make(in parent: URL, name: String = "quickstart") async throws -> QuickstartProject
    {
        let project = QuickstartProject(parent: parent, name: name)
        let made = try await runProgram(
            BuiltProducts.manage, ["startproject", name], in: parent, environment: environment)
        try #require(made.exitCode == 0, "\(made.standardError)")
        try await project.manageSucceeding("startapp", "account")
        let models = BuiltProducts.toolkit.appending(path: "Tests/Demo/Models.swift")
        try project.write(
            String(contentsOf: models, encoding: .utf8), to: "Sources/Account/Models.swift")
        try project.replace(
            "Model.Type] = []", with: "Model.Type] = [Post.self]",
            in: "Sources/Account/AccountApp.swift")
        return project
    }
}

/// An unmodified Python client, its stubs made from the project's `.proto` by grpc_tools.protoc.
struct PythonClient {
    let folder: URL

    init(for project: QuickstartProject) async throws {
        folder = project.parent.appending(path: "client", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let made = try await runProgram(
            BuiltProducts.python,
            [
                "-m", "grpc_tools.protoc", "-I", project.protoFolder.path, "--python_out=.",
                "--grpc_python_out=.", "account.proto",
            ],
            in: folder)
        try #require(made.exitCode == 0, "\(made.standardError)")
    }

    /// Runs the demo's client against a server.
    func run(_ what: String, port: Int) async throws -> ProgramResult {
        let client = BuiltProducts.toolkit.appending(path: "Tests/Demo/client.py")
        return try await runProgram(
            BuiltProducts.python, [client.path, "127.0.0.1:\(port)", what], in: folder)
    }
}
