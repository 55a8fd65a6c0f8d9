import CommandLineKit
import Foundation
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct ProjectBuildTests {
    /// A project with build products and the toolkit that SwiftPM resolved for it; nothing is compiled.
    private struct Workspace {
        let directory: URL

        init(_ directory: URL) throws {
            self.directory = directory
            try write("kit/Package.swift", "")
            try write("kit/ProjectTemplate/x", "")
            try write("kit/Sources/ManageKit/Kit.swift", "struct Kit {}")
            try write("shop/Package.swift", "")
            try write("shop/Sources/Account/Models.swift", "struct Post {}")
            try write(
                "shop/.build/workspace-state.json",
                """
                {"object": {"dependencies": [{"packageRef": {"location": "\(path("kit"))"}}]}}
                """
            )
            try compile()
        }

        /// What a build would leave behind.
        func compile() throws {
            for module in ["Account", "ORM"] {
                try write("shop/.build/debug/\(module).build/Models.swift.o", "")
                try write("shop/.build/debug/Modules/\(module).swiftmodule", "")
            }
        }

        func path(_ relative: String) -> String { directory.path + "/" + relative }

        func write(_ relative: String, _ text: String) throws {
            let url = directory.appending(path: relative)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try text.write(to: url, atomically: true, encoding: .utf8)
        }

        func isCompiled(_ module: String) -> Bool {
            FileSystem.kind(of: path("shop/.build/debug/\(module).build")) != nil
                && FileSystem.kind(of: path("shop/.build/debug/Modules/\(module).swiftmodule"))
                    != nil
        }

        var build: ProjectBuild {
            ProjectBuild(
                Project(name: "shop", directory: path("shop")),
                environment: EnvironmentVariables(["MANAGE_HOME": path("kit")])
            )
        }
    }

    @Test("a changed toolkit takes away what the project's own modules were compiled to, once")
    func changedToolkit() async throws {
        try await withTemporaryDirectory { directory in
            let workspace = try Workspace(directory)
            try workspace.build.discardStaleProducts()
            #expect(!workspace.isCompiled("Account"), "nobody knows what made it")
            #expect(workspace.isCompiled("ORM"), "SwiftPM looks after the toolkit's modules")

            try workspace.compile()
            try workspace.build.discardStaleProducts()
            #expect(workspace.isCompiled("Account"))
            try workspace.write("shop/Sources/Account/Models.swift", "struct Post { var id = 0 }")
            try workspace.build.discardStaleProducts()
            #expect(workspace.isCompiled("Account"), "the compiler sees changes of its own sources")

            try workspace.write("kit/Sources/ManageKit/Kit.swift", "struct Kit { var a = 0 }")
            try workspace.build.discardStaleProducts()
            #expect(!workspace.isCompiled("Account"))
        }
    }

    @Test("a project that was never built is left alone")
    func neverBuilt() async throws {
        try await withTemporaryDirectory { directory in
            let build = ProjectBuild(
                Project(name: "shop", directory: directory.path),
                environment: EnvironmentVariables([:])
            )
            try build.discardStaleProducts()
            #expect(!build.isUpToDate)
            #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path) == [])
        }
    }

    @Test("a stamp survives its text, and other text is no stamp")
    func stampText() async throws {
        try await withTemporaryDirectory { directory in
            let project = Project(name: "shop", directory: directory.path)
            let stamp = BuildStamp(project: project, installed: "/a b", toolkit: nil)
            #expect(BuildStamp(stamp.text) == stamp)
            #expect(BuildStamp("1234 \n/home/x\n") == nil)
            #expect(BuildStamp("") == nil)
        }
    }
}
