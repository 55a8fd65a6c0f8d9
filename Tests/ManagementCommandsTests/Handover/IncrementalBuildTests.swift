import CommandLineKit
import Foundation
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct IncrementalBuildTests {
    /// A project with the build manifest that SwiftPM would leave: two modules, of which one imports the other,
    /// and an executable. The commands only write what they were called for into a log.
    private struct Workspace {
        let directory: URL

        init(_ directory: URL) throws {
            self.directory = directory
            for file in ["Sources/Shop/Models.swift", "Sources/shop/main.swift"] {
                try write(file, "v1")
            }
            try write(".build/x86/debug/shop", "")
            try FileManager.default.createSymbolicLink(
                at: directory.appending(path: ".build/debug"),
                withDestinationURL: directory.appending(path: ".build/x86/debug"))
            let shop = path("Sources/Shop/Models.swift")
            let main = path("Sources/shop/main.swift")
            try write(
                ".build/debug.yaml",
                """
                client:
                  name: basic
                commands:
                  "C.main":
                    tool: shell
                    inputs: ["\(main)","\(product("Shop.swiftmodule"))"]
                    outputs: ["\(product("main.o"))"]
                    args: ["/bin/sh","-c","\(step("main", copying: main, to: "main.o"))","-parseable-output"]

                  "C.exe":
                    tool: shell
                    inputs: ["\(product("main.o"))","\(product("Models.o"))"]
                    outputs: ["\(product("shop"))"]
                    args: ["/bin/sh","-c","\(step("link", copying: product("Models.o"), to: "shop"))"]

                  "C.Shop":
                    tool: shell
                    inputs: ["\(shop)"]
                    outputs: ["\(product("Models.o"))","\(product("Shop.swiftmodule"))"]
                    args: ["/bin/sh","-c","\(step("Shop", copying: shop, to: "Models.o")) && head -c 6 \(shop) > \(product("Shop.swiftmodule"))"]

                  "C.tests":
                    tool: shell
                    inputs: ["\(shop)"]
                    outputs: ["\(product("tests"))"]
                    args: ["/bin/sh","-c","\(step("tests", copying: shop, to: "tests"))"]

                """)
            try write(".build/debug/Shop.swiftmodule", "struct")
        }

        func path(_ relative: String) -> String { directory.path + "/" + relative }

        /// The path of a product as SwiftPM writes it.
        func product(_ name: String) -> String {
            directory.resolvingSymlinksInPath().path + "/.build/x86/debug/" + name
        }

        private func step(_ name: String, copying source: String, to output: String) -> String {
            "echo \(name) >> \(path("log")) && cp \(source) \(product(output))"
        }

        func write(_ relative: String, _ text: String) throws {
            let url = directory.appending(path: relative)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: url, atomically: false, encoding: .utf8)
        }

        /// The names of the commands that a build after changes in `folders` ran; nil if it gave up.
        func build(_ folders: Set<String>) async throws -> [String]? {
            try write("log", "")
            let project = Project(name: "shop", directory: directory.path)
            let build = IncrementalBuild(
                project, plan: try #require(BuildPlan(project)), changedFolders: folders)
            let isDone = await build.run(on: Console(RecordingConsole()))
            let log = try String(contentsOfFile: path("log"), encoding: .utf8)
            return isDone ? log.split(separator: "\n").map(String.init) : nil
        }
    }

    @Test(
        "an edit runs the commands it leads to, and those of importing modules as the interface changes"
    )
    func edits() async throws {
        try await withTemporaryDirectory { directory in
            let workspace = try Workspace(directory)
            try workspace.write("Sources/Shop/Models.swift", "struct Post {}")
            #expect(try await workspace.build(["Shop"]) == ["Shop", "link"])
            #expect(
                try String(contentsOfFile: workspace.product("shop"), encoding: .utf8)
                    == "struct Post {}")

            try workspace.write("Sources/Shop/Models.swift", "public struct Post {}")
            #expect(try await workspace.build(["Shop"]) == ["Shop", "main", "link"])
            #expect(try await workspace.build(["shop"]) == ["main", "link"])
        }
    }

    @Test(
        "files that came or went, failing commands and other builds in progress are left to SwiftPM"
    )
    func givesUp() async throws {
        try await withTemporaryDirectory { directory in
            let workspace = try Workspace(directory)
            #expect(try await workspace.build([]) == nil)
            #expect(try await workspace.build(["Other"]) == nil)

            try workspace.write("Sources/Shop/Deep/New.swift", "struct New {}")
            #expect(try await workspace.build(["Shop"]) == nil)
            try FileManager.default.removeItem(atPath: workspace.path("Sources/Shop/Deep"))
            #expect(try await workspace.build(["Shop"]) == ["Shop", "main", "link"])

            let lock = open(workspace.path(".build/.lock"), O_RDWR)
            #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
            #expect(try await workspace.build(["Shop"]) == nil)
            close(lock)

            try FileManager.default.removeItem(atPath: workspace.path("Sources/Shop/Models.swift"))
            #expect(try await workspace.build(["Shop"]) == nil)
        }
    }

    @Test("a command that fails leaves the build to SwiftPM")
    func failure() async throws {
        try await withTemporaryDirectory { directory in
            let workspace = try Workspace(directory)
            let manifest = workspace.path(".build/debug.yaml")
            let text = try String(contentsOfFile: manifest, encoding: .utf8)
            try text.replacing("echo Shop", with: "false && echo Shop")
                .write(toFile: manifest, atomically: true, encoding: .utf8)
            #expect(try await workspace.build(["Shop"]) == nil)
        }
    }
}
