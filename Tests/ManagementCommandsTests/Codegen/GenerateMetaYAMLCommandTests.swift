import CommandLineKit
import Foundation
import Protobuf
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct GenerateMetaYAMLCommandTests {
    @Test("models and columns are listed by sorted keys, secrets left out")
    func printsMeta() async throws {
        try await CodegenProject.with(apps: [AccountApp.self, EmptyApp.self]) { project in
            let result = await project.run("generatemetayaml")
            #expect(result.exitCode == .success)
            let flat = result.output.split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
            #expect(
                flat == """
                    apps: models: fields: id title member created_at name: Post fields: id name \
                    name: Member name: account models: [] name: empty
                    """)
            let one = await project.run("generatemetayaml", "empty")
            #expect(!one.output.contains("account"))
        }
    }

    @Test("--file creates the file, and keeps one that differs")
    func writesFile() async throws {
        try await CodegenProject.with { project in
            #expect(await project.run("generatemetayaml", "--file", "m.yaml").exitCode == .success)
            #expect(await project.run("generatemetayaml", "--file", "m.yaml").exitCode == .success)
            #expect(await project.run("generateproto", "--config", "m.yaml").exitCode == .success)
            try project.write("apps: []\n", to: "m.yaml")
            let result = await project.run("generatemetayaml", "--file", "m.yaml")
            #expect(result.exitCode == .failure)
            #expect(try project.read("m.yaml") == "apps: []\n")
        }
    }
}
