import CommandLineKit
import Foundation
import ORM
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

private enum FaultyApp: App {
    static let label = "faulty"
    static let checks = [
        SystemCheck(tag: "faults") { _ in
            [
                CheckMessage(.warning, id: "faulty.W001", "Odd.", hint: "Look."),
                CheckMessage(.error, id: "faulty.E001", object: "faulty.Thing", "Wrong."),
            ]
        }
    ]
}

private enum SoundApp: App {
    static let label = "sound"
    static let sourceDirectory = "Sources/Sound"
}

@Suite struct CheckCommandTests {
    private func run(
        _ words: [String],
        apps: [any App.Type],
        settings: String = "debug: true\n",
        models: String? = nil
    ) async throws -> (code: ExitCode, output: String, error: String) {
        try await withTemporaryDirectory { directory in
            try settings.write(
                to: directory.appending(path: "settings.yaml"),
                atomically: true,
                encoding: .utf8
            )
            if let models {
                let folder = directory.appending(path: SoundApp.sourceDirectory)
                try FileManager.default.createDirectory(
                    at: folder, withIntermediateDirectories: true)
                try models.write(
                    to: folder.appending(path: "Models.swift"), atomically: true, encoding: .utf8)
            }
            let console = RecordingConsole()
            let code = await ManageProgram.project(
                "shop",
                apps: apps,
                device: console,
                environment: EnvironmentVariables([:]),
                workingDirectory: directory.path
            ).run(arguments: words)
            return (code, console.output, console.error)
        }
    }

    @Test("a sound project has no issues")
    func sound() async throws {
        let result = try await run(["check"], apps: [SoundApp.self])
        #expect(result.code == .success)
        #expect(result.output == "System check identified no issues (0 silenced).\n")
        #expect(result.error == "")
    }

    @Test("a model that the app does not list is pointed out")
    func unlisted() async throws {
        let models = """
            // public struct Old: Model {}
            public struct Post: Sendable, Model { var text = "struct Quoted: Model {}" }
            private struct Draft: Model {}
            struct Page { var model: Model }
            """
        let result = try await run(["check"], apps: [SoundApp.self], models: models)
        #expect(result.code == .success)
        #expect(
            result.error == """
                System check identified some issues:

                WARNINGS:
                sound.Post: (models.W043) The model of Sources/Sound/Models.swift is not among the \
                app's 'models'.
                \tHINT: Add 'Post.self' to 'models' of SoundApp, or it has no table.

                System check identified 1 issue (0 silenced).

                """)
    }

    @Test("findings are grouped by level, and errors end with exit code 1")
    func findings() async throws {
        let result = try await run(["check"], apps: [FaultyApp.self])
        #expect(result.code == .failure)
        #expect(
            result.error == """
                System check identified some issues:

                ERRORS:
                faulty.Thing: (faulty.E001) Wrong.

                WARNINGS:
                ?: (faulty.W001) Odd.
                \tHINT: Look.

                System check identified 2 issues (0 silenced).

                """
        )
    }

    @Test(
        "tags, levels and apps choose",
        arguments: [
            (["check", "--tag", "models"], ExitCode.success),
            (["check", "--fail-level", "CRITICAL"], .success),
            (["check", "sound"], .success),
            (["check", "faulty"], .failure),
            (["check", "-t", "models", "-t", "faults"], .failure),
        ]
    )
    func choosing(_ words: [String], _ code: ExitCode) async throws {
        #expect(try await run(words, apps: [SoundApp.self, FaultyApp.self]).code == code)
    }

    @Test("--list-tags, and what is not among them")
    func tags() async throws {
        let list = try await run(["check", "--list-tags", "--deploy"], apps: [FaultyApp.self])
        #expect(list.output == "apps\nfaults\nmigrations\nmodels\nsecurity\nservices\nsettings\n")
        let unknown = try await run(["check", "--tag", "modles"], apps: [])
        #expect(unknown.code == .failure)
        #expect(
            unknown.error == """
                error: There is no system check with the "modles" tag.
                hint: did you mean `models`?

                """
        )
        let app = try await run(["check", "fualty"], apps: [FaultyApp.self])
        #expect(
            app.error == "error: No installed app with label 'fualty'. Did you mean 'faulty'?\n")
    }

    @Test("--deploy finds what is harmful in production")
    func deploy() async throws {
        let words = ["check", "--deploy", "--fail-level", "WARNING"]
        let result = try await run(words, apps: [], settings: "debug: true\n")
        #expect(result.code == .failure)
        for id in ["W018", "W009", "W030", "W031", "W032"] {
            #expect(result.error.contains("(security.\(id))"), "\(id)")
        }
        let safe = """
            secret_key: 0123456789012345678901234567890123456789-0123456789
            grpc: {reflection: false, maximum_concurrent_rpcs: 100, address: "unix:s"}
            """
        #expect(try await run(words, apps: [], settings: safe).code == .success)
    }

    @Test("diffsettings shows origins and hides secrets")
    func diffSettings() async throws {
        let settings = "debug: true\nsecret_key: hunter2\n"
        let result = try await run(["diffsettings"], apps: [], settings: settings)
        #expect(
            result.output == """
                debug: true           # settings.yaml:1
                secret_key: ********  # settings.yaml:2

                """
        )
        let all = try await run(["diffsettings", "--all"], apps: [], settings: settings)
        #expect(all.output.contains("grpc.address: \"[::]:50051\""))
        #expect(!all.output.contains("hunter2"))
    }

    @Test("a fault in the settings is one line with file and line")
    func brokenSettings() async throws {
        let result = try await run(["check"], apps: [], settings: "debgu: true\n")
        #expect(result.code == .failure)
        #expect(
            result.error
                == "error: settings.yaml:1: unknown setting `debgu`, did you mean `debug`?\n"
        )
    }

    @Test("settings that nothing acts on are errors with their place")
    func unsupportedSettings() async throws {
        let settings = """
            message_bus:
              servlets: {blog: {port: 5}}
            grpc:
              interceptors: [sound.Log]
            """
        let result = try await run(["check"], apps: [SoundApp.self], settings: settings)
        #expect(result.code == .failure)
        #expect(
            result.error == """
                System check identified some issues:

                ERRORS:
                grpc.interceptors: (settings.E004) settings.yaml:4: `grpc.interceptors` names `sound.Log`, which no installed app offers.
                \tHINT: no installed app offers any
                settings.yaml:2: message_bus.servlets: (settings.E003) The setting names services to call, which this version does not do.

                System check identified 2 issues (0 silenced).

                """
        )
    }
}
