import CommandLineKit
import Testing

@testable import ManagementCommands

@Suite struct ProtoLintCommandTests {
    private static let file = "Sources/GeneratedGRPC/proto/shop/v1/shop.proto"
    private static let good = "syntax = \"proto3\";\npackage shop.v1;\nmessage Item {}\n"

    @Test("what is found is printed with its place, and ends the command with 1")
    func prints() async throws {
        try await CodegenProject.with { project in
            try project.write(Self.good + "message bad_item { int32 aB = 1; }\n", to: Self.file)
            let result = await project.run("protolint")
            #expect(result.exitCode == .failure)
            #expect(
                result.output == """
                    \(Self.file):4:9: the message `bad_item` is named in PascalCase: `BadItem` \
                    (MESSAGE_PASCAL_CASE)
                    \(Self.file):4:26: the field `aB` is named in lower_snake_case: `a_b` \
                    (FIELD_LOWER_SNAKE_CASE)

                    """)
            #expect(result.error == "2 findings in 1 file\n")
        }
    }

    @Test("a schema without faults ends the command with 0")
    func accepts() async throws {
        try await CodegenProject.with { project in
            try project.write(Self.good, to: Self.file)
            let result = await project.run("protolint", "shop/v1/shop")
            #expect(result.exitCode == .success)
            #expect(result.output.isEmpty)
            #expect(result.error == "Nothing was found.\n")
        }
    }

    @Test("rules, formats and import paths are chosen by options")
    func chooses() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\";\nmessage b {}\n", to: "schemas/a.proto")
            let json = await project.run(
                "protolint", "-I", "schemas", "--use", "PACKAGE_DEFINED", "--format", "json")
            #expect(
                json.output
                    == "{\"path\":\"schemas/a.proto\",\"type\":\"PACKAGE_DEFINED\","
                    + "\"message\":\"this file has no `package` statement\"}\n")
            let github = await project.run(
                "protolint", "--import-path", "schemas", "--use", "BASIC", "--except", "MINIMAL",
                "--format", "github")
            #expect(
                github.output
                    == "::error file=schemas/a.proto,line=2,col=9,endLine=2,endColumn=10,"
                    + "title=MESSAGE_PASCAL_CASE::the message `b` is named in PascalCase: `B`\n")
        }
    }

    @Test("a rule that does not exist is refused with the nearest name")
    func refusesUnknownRule() async throws {
        try await CodegenProject.with { project in
            try project.write(Self.good, to: Self.file)
            let result = await project.run("protolint", "--use", "STANDART")
            #expect(result.exitCode == .failure)
            #expect(
                result.error == """
                    error: there is no rule or category `STANDART`
                    hint: did you mean `STANDARD`?

                    """)
        }
    }

    @Test("an import that is missing is told with the folders and the nearest name")
    func tellsMissingImport() async throws {
        try await CodegenProject.with { project in
            try project.write("syntax = \"proto3\";\nimport \"c/itme.proto\";\n", to: "a/x.proto")
            try project.write("syntax = \"proto3\";\n", to: "b/c/item.proto")
            let result = await project.run("protolint", "-I", "a", "-I", "b")
            #expect(result.exitCode == .failure)
            #expect(
                result.error == """
                    a/x.proto:2:8: there is no `c/itme.proto` below `a`, `b` nor built in; \
                    did you mean `c/item.proto`?
                    import "c/itme.proto";
                           ^^^^^^^^^^^^^^

                    """)
        }
    }

    @Test("every rule is listed")
    func lists() async throws {
        try await CodegenProject.with { project in
            let result = await project.run("protolint", "--list")
            #expect(result.exitCode == .success)
            let lines = result.output.split(separator: "\n")
            #expect(lines.count == 46)
            #expect(
                lines.first?.split(separator: " ").first == "PACKAGE_DEFINED")
        }
    }
}
