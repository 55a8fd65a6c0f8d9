import CommandLineKit
import Foundation
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct HandoverTests {
    @Test(
        "what needs the project's code goes to the project's executable",
        arguments: [
            ("startproject", true, [], Handover.Decision.runHere),
            ("diffsettings", true, [.settings], .runHere),
            ("check", true, [.settings, .apps], .handOver(builds: true)),
            ("migrate", true, [.database], .handOver(builds: true)),
            ("sendmail", false, [], .handOver(builds: true)),
            ("help", true, [], .handOver(builds: false)),
            ("__complete", true, [], .handOver(builds: false)),
        ] as [(String, Bool, Set<CommandRequirement>, Handover.Decision)]
    )
    func decides(
        _ name: String,
        _ isKnown: Bool,
        _ requires: Set<CommandRequirement>,
        _ decision: Handover.Decision
    ) {
        #expect(
            Handover.decision(commandName: name, isKnown: isKnown, requires: requires) == decision
        )
    }

    @Test("a fingerprint changes with each edit, addition, removal and renaming of a source")
    func fingerprint() async throws {
        try await withTemporaryDirectory { directory in
            func write(_ path: String, _ text: String) throws {
                let url = directory.appending(path: path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try text.write(to: url, atomically: true, encoding: .utf8)
            }
            func fingerprint() -> SourceFingerprint {
                var fingerprint = SourceFingerprint()
                fingerprint.add(directory.path)
                return fingerprint
            }
            try write("a/b.swift", "1")
            let first = fingerprint()
            #expect(fingerprint() == first)
            try write("a/notes.md", "not a source")
            try write(".hidden/x.swift", "not seen by SwiftPM")
            #expect(fingerprint() == first)
            try write("a/b.swift", "12")
            let edited = fingerprint()
            #expect(edited != first)
            try write("c.swift", "")
            let added = fingerprint()
            #expect(added != edited)
            try FileManager.default.moveItem(
                at: directory.appending(path: "c.swift"),
                to: directory.appending(path: "d.swift")
            )
            #expect(fingerprint() != added)
            try FileManager.default.removeItem(at: directory.appending(path: "d.swift"))
            #expect(fingerprint() == edited)
        }
    }

    @Test("a project is found from any folder below it")
    func findsProject() async throws {
        try await withTemporaryDirectory { directory in
            _ = await runManage(["startproject", "shop"], in: directory)
            let root = directory.path + "/shop"
            #expect(Project.enclosing(root + "/Sources/shop")?.directory == root)
            #expect(Project.enclosing(root)?.name == "shop")
            #expect(Project.enclosing(directory.path) == nil)
            #expect(Project.deployed("shop", in: directory.path).directory == directory.path)
        }
    }

    @Test("--no-build without an executable says so")
    func notBuilt() async throws {
        try await withTemporaryDirectory { directory in
            _ = await runManage(["startproject", "shop"], in: directory)
            let project = directory.appending(path: "shop")
            let result = await runManage(["check", "--no-build"], in: project)
            #expect(result.code == .failure)
            #expect(
                result.error == """
                    error: `shop` is not built
                    hint: run the command without `--no-build`

                    """
            )
            let help = await runManage(["help", "--commands"], in: project)
            #expect(help.code == .success)
        }
    }

    @Test("what is misspelt is told without a build, unless the project may have such a command")
    func misspelt() async throws {
        try await withTemporaryDirectory { directory in
            _ = await runManage(["startproject", "shop"], in: directory)
            let folder = directory.appending(path: "shop")
            let command = await runManage(["migrat"], in: folder)
            #expect(command.code == .failure)
            #expect(
                command.error == """
                    Unknown command: 'migrat'. Did you mean migrate?
                    Type 'manage help' for usage.

                    """)
            let option = await runManage(["migrate", "--databse", "x"], in: folder)
            #expect(option.code == .usage)
            #expect(
                option.error.hasPrefix(
                    """
                    error: unrecognized arguments: --databse
                    hint: did you mean `--database`?

                    """))

            let project = try #require(Project.enclosing(folder.path))
            #expect(!ProjectCommands(project: project).mayExist)
            let source = folder.appending(path: "Sources/shop/Report.swift")
            try "struct Report: ManagementCommand {}".write(
                to: source, atomically: true, encoding: .utf8)
            #expect(ProjectCommands(project: project).mayExist)
            try FileManager.default.removeItem(at: source)
            let manifest = folder.appending(path: "Package.swift")
            let text = try String(contentsOf: manifest, encoding: .utf8)
            for more in [
                "package.dependencies.append(.package(path: \"../billing\"))",
                "package.targets.append(.target(name: \"Reports\", path: \"Reports\"))",
            ] {
                try "\(text)\n\(more)\n".write(to: manifest, atomically: true, encoding: .utf8)
                #expect(ProjectCommands(project: project).mayExist)
            }
        }
    }

    @Test("a variable that names no toolkit is told in words of its own")
    func wrongToolkit() async throws {
        try await withTemporaryDirectory { directory in
            _ = await runManage(["startproject", "shop"], in: directory)
            let folder = directory.appending(path: "shop")
            let product = folder.appending(path: ".build/debug/Account.build/Models.o")
            try FileManager.default.createDirectory(
                at: product.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data().write(to: product)
            for command in ["check", "test"] {
                let result = await runManage(
                    [command], in: folder, environment: ["MANAGE_HOME": "/nowhere"])
                #expect(result.code == .failure)
                #expect(
                    result.error == """
                        error: MANAGE_HOME is `/nowhere`, which is not a ManageKit toolkit
                        hint: set it to a checkout of ManageKit, or unset it

                        """)
            }
            #expect(FileManager.default.fileExists(atPath: product.path))
            #expect(
                !FileManager.default.fileExists(
                    atPath: folder.appending(path: ".build/manage.stamp").path))
        }
    }
}
