import CommandLineKit
import Foundation
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct DependencyLibraryTests {
    /// A project with one module of its own and one of the toolkit, and a linker that notes how it is called.
    private struct Workspace {
        let directory: URL
        var debug: String { directory.resolvingSymlinksInPath().path + "/.build/x86/debug" }
        var library: String { debug + "/libshopDependencies.so" }

        init(_ directory: URL) throws {
            self.directory = directory
            try write("Sources/Shop/Models.swift", "")
            try write(".build/build.db", "")
            try write(".build/x86/debug/Shop.build/Models.o", "")
            try write(".build/x86/debug/Kit.build/Kit.o", "")
            try FileManager.default.createSymbolicLink(
                at: directory.appending(path: ".build/debug"),
                withDestinationURL: directory.appending(path: ".build/x86/debug"))
            try write(
                "linker",
                """
                echo "$@" >> \(directory.path)/log
                while [ "$1" != -o ]; do shift; done
                touch "$2"
                """)
            try write(
                ".build/debug.yaml",
                """
                commands:
                  "C.Shop":
                    inputs: ["\(directory.path)/Sources/Shop/Models.swift"]
                    outputs: ["\(debug)/Shop.build/Models.o"]
                    args: ["/bin/true"]
                  "C.Kit":
                    inputs: ["/toolkit/Kit.swift"]
                    outputs: ["\(debug)/Kit.build/Kit.o"]
                    args: ["/bin/true"]
                  "C.exe":
                    inputs: ["\(debug)/Shop.build/Models.o","\(debug)/Kit.build/Kit.o"]
                    outputs: ["\(debug)/shop"]
                    args: ["/bin/sh","\(directory.path)/linker","-o","\(debug)/shop","-emit-executable","-Xlinker","--defsym","-Xlinker","main=shop_main","@objects","-g"]

                """)
        }

        func write(_ relative: String, _ text: String) throws {
            let url = directory.appending(path: relative)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: url, atomically: false, encoding: .utf8)
        }

        func libraryOfPlan() throws -> DependencyLibrary? {
            let project = Project(name: "shop", directory: directory.path)
            return DependencyLibrary(try #require(BuildPlan(project)))
        }

        var calls: [String] {
            get throws {
                try String(contentsOfFile: directory.path + "/log", encoding: .utf8)
                    .replacing(debug, with: "").split(separator: "\n").map(String.init)
            }
        }
    }

    @Test(
        "the library holds what is not the project's own, and the executable links the rest with it"
    )
    func links() async throws {
        try await withTemporaryDirectory { directory in
            let workspace = try Workspace(directory)
            let library = try #require(try workspace.libraryOfPlan())
            #expect(!library.isCurrent)
            await library.make(on: Console(RecordingConsole()))
            #expect(library.isCurrent)
            #expect(FileManager.default.fileExists(atPath: workspace.library))
            #expect(await library.linkingWithLibrary.succeeds(Console(RecordingConsole())))
            #expect(
                try workspace.calls == [
                    "-o /libshopDependencies.so.\(getpid()) -emit-library /Kit.build/Kit.o -g",
                    "-o /shop -emit-executable -Xlinker --defsym -Xlinker main=shop_main -g "
                        + "/Shop.build/Models.o -lshopDependencies",
                ])
        }
    }

    @Test("a library is made anew after SwiftPM has built something, and only then")
    func currency() async throws {
        try await withTemporaryDirectory { directory in
            let workspace = try Workspace(directory)
            let library = try #require(try workspace.libraryOfPlan())
            await library.make(on: Console(RecordingConsole()))
            await library.make(on: Console(RecordingConsole()))
            #expect(try workspace.calls.count == 1)
            // The kernel gives files the time of its last tick, which may lie before the library's own.
            for _ in 0..<1_000 where library.isCurrent {
                try workspace.write(".build/build.db", "another build")
                try await Task.sleep(for: .milliseconds(1))
            }
            #expect(!library.isCurrent)
            await library.make(on: Console(RecordingConsole()))
            #expect(try workspace.calls.count == 2)
        }
    }

    @Test("a linker that fails leaves nothing behind, and a build is left as SwiftPM planned it")
    func failure() async throws {
        try await withTemporaryDirectory { directory in
            let workspace = try Workspace(directory)
            try workspace.write(
                "linker", "touch \(workspace.library).\(getpid())\nexit 1\n")
            let library = try #require(try workspace.libraryOfPlan())
            await library.make(on: Console(RecordingConsole()))
            #expect(!library.isCurrent)
            let left = try FileManager.default.contentsOfDirectory(atPath: workspace.debug)
            #expect(!left.contains { $0.hasPrefix("lib") })
        }
    }
}
