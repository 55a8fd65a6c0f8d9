import Foundation
import TestSupport
import Testing

/// A Swift package beside a project that depends on the project's stubs, and on nothing else.
struct SwiftClientPackage {
    let folder: URL

    /// Writes the package and builds it, with every import that no dependency declares an error.
    init(for project: QuickstartProject) async throws {
        folder = project.parent.appending(path: "caller", directoryHint: .isDirectory)
        let sources = folder.appending(path: "Sources/caller", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
        try Data(Self.manifest(project.name).utf8)
            .write(to: folder.appending(path: "Package.swift"))
        try Data(Self.main.utf8).write(to: sources.appending(path: "main.swift"))
        let built = try await runProgram(
            URL(filePath: "/usr/bin/env"),
            ["swift", "build", "--explicit-target-dependency-import-check", "error"],
            in: folder, environment: QuickstartProject.environment)
        try #require(built.exitCode == 0, "\(built.standardOutput)\(built.standardError)")
    }

    /// Calls the server.
    func run(port: Int) async throws -> ProgramResult {
        try await runProgram(
            folder.appending(path: ".build/debug/caller"), ["\(port)"], in: folder)
    }

    /// The modules that were compiled.
    func builtModules() throws -> Set<String> {
        let products = folder.appending(path: ".build/debug").resolvingSymlinksInPath()
        let manager = FileManager.default
        let folders = try manager.contentsOfDirectory(atPath: products.path)
            .filter { $0.hasSuffix(".build") }
        return try Set(
            folders.filter { folder in
                try manager.contentsOfDirectory(atPath: products.appending(path: folder).path)
                    .contains { $0.hasSuffix(".o") }
            }.map { String($0.dropLast(".build".count)) })
    }

    private static func manifest(_ project: String) -> String {
        """
        // swift-tools-version: 6.2
        import PackageDescription

        let package = Package(
            name: "caller",
            dependencies: [.package(path: "../\(project)")],
            targets: [
                .executableTarget(
                    name: "caller",
                    dependencies: [.product(name: "\(project)GRPC", package: "\(project)")])
            ]
        )

        """
    }

    private static let main = #"""
        import GeneratedGRPC

        guard let port = UInt16(CommandLine.arguments[1]) else { throw RPCError(code: .invalidArgument, message: "port") }
        let group = try EventLoopGroup(count: 1)
        let channel = Channel(to: .ip(host: "127.0.0.1", port: port), loop: group.next())
        let posts = Account_PostController.Client(channel)

        let made = try await posts.create(.with { $0.title = "from Swift" })
        var titles: [String] = []
        for try await post in try await posts.list(Account_PostListRequest()) { titles.append(post.title) }
        print(titles.joined(separator: ", "))
        _ = try await posts.destroy(made)
        do {
            _ = try await posts.retrieve(.with { $0.id = made.id })
        } catch let error as RPCError {
            print("\(error.code): \(error.message.replacing("\(made.id)", with: "ID"))")
        }

        """#
}
