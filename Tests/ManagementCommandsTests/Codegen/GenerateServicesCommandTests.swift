import CommandLineKit
import Foundation
import ManageAuth
import Protobuf
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct GenerateServicesCommandTests {
    @Test("an app gets serializers, services and handlers; a second run changes nothing")
    func writesFiles() async throws {
        try await CodegenProject.with { project in
            _ = await project.run("generateproto")
            let first = await project.run("generateservices", "-hd")
            #expect(first.exitCode == .success)
            #expect(
                first.error == """
                         create  Sources/Account/Serializers.swift
                         create  Sources/Account/Services.swift
                         create  Sources/Account/Handlers.swift

                    """)
            let services = try project.read("Sources/Account/Services.swift")
            let serializers = try project.read("Sources/Account/Serializers.swift")
            #expect(services.contains("struct PostService: ModelService, Account_PostController {"))
            #expect(serializers.contains("SerializerFields<Member> = .all(except: \\.password)"))
            let second = await project.run("generateservices", "-hd")
            #expect(second.exitCode == .success)
            #expect(second.error == "Everything is up to date.\n")
            let misspelt = await project.run("generateservices", "acount")
            #expect(misspelt.exitCode == .failure)
            #expect(
                misspelt.error == """
                    error: no app or model `acount`
                    hint: did you mean `account`?

                    """)
        }
    }

    @Test("a person's file is refused without --edit where nobody can be asked")
    func asks() async throws {
        try await CodegenProject.with { project in
            _ = await project.run("generateproto")
            let services = "Sources/Account/Services.swift"
            try project.write("struct PostService {}\n", to: services)
            let refused = await project.run("generateservices")
            #expect(refused.exitCode == .refused)
            #expect(
                refused.error == """
                    error: `\(services)` already exists in `account`
                    hint: pass --edit to append what it lacks, or --force to replace it

                    """)
            #expect(!project.exists("Sources/Account/Serializers.swift"))

            let skipped = await project.run("generateservices", answers: ["n"])
            #expect(skipped.error.contains("Skipping \(services) from overwriting."))
            #expect(try project.read(services) == "struct PostService {}\n")

            #expect(await project.run("generateservices", "--edit").exitCode == .success)
            let edited = try project.read(services)
            #expect(edited.contains("struct PostService {}\n"))
            #expect(edited.contains("struct MemberService: ModelService"))
            _ = await project.run("generateservices", "--edit")
            #expect(try project.read(services) == edited)
        }
    }

    @Test("apps that come with the toolkit have their code there, and are passed over")
    func appsOfOthers() async throws {
        try await CodegenProject.with(
            apps: [ContentTypesApp.self, AuthApp.self, AccountApp.self]
        ) { project in
            _ = await project.run("generateproto")
            let written = await project.run("generateservices")
            #expect(written.exitCode == .success)
            #expect(written.error.contains("create  Sources/Account/Services.swift"))
            #expect(!written.error.contains("ManageAuth"))
            let named = await project.run("generateservices", "auth")
            #expect(named.exitCode == .failure)
            #expect(
                named.error
                    == "error: app `auth` is none of the project's own: it has no folder"
                    + " `Sources/ManageAuth`\n")
        }
    }

    @Test("--force with a model named replaces that model's code alone")
    func forcesOneModel() async throws {
        try await CodegenProject.with { project in
            _ = await project.run("generateproto")
            #expect(await project.run("generateservices", "-hd").exitCode == .success)
            let files = ["Serializers", "Services", "Handlers"].map {
                "Sources/Account/\($0).swift"
            }
            let generated = try files.map(project.read)
            try project.write(
                generated[1].replacing("struct PostService", with: "final class PostService"),
                to: files[1])
            let forced = await project.run("generateservices", "account.Post", "-hd", "--force")
            #expect(forced.exitCode == .success)
            #expect(try files.map(project.read) == generated)
        }
    }

    @Test("a missing schema is named with the command that makes it")
    func needsProto() async throws {
        try await CodegenProject.with { project in
            let result = await project.run("generateservices")
            #expect(
                result.error == """
                    error: there is no `Sources/GeneratedGRPC/proto/account.proto`
                    hint: run `manage generateproto` first

                    """)
        }
    }

    @Test("templates of the settings take the place of the built-in ones")
    func customTemplates() async throws {
        try await CodegenProject.with { project in
            _ = await project.run("generateproto")
            try project.write(
                "message_bus:\n  service_template: tpl/service\n  handler_template: tpl/handlers\n",
                to: "settings.yaml")
            try project.write(
                """
                import Logging

                {{! One for each model. }}
                struct {{model}}Endpoint: {{conformances}} {
                    {{>types}}
                    // {{app}} {{#model_fields}}{{name}} {{/model_fields}}
                }

                """, to: "tpl/service/Service.mustache")
            try project.write(
                "typealias Serializer = {{serializer}}\n", to: "tpl/service/types.mustache")
            try project.write(
                """
                let handlers = BasicHandler {
                {{#models}}
                    {{service}}()  // {{message}}
                {{/models}}
                }

                """, to: "tpl/handlers/Handlers.mustache")
            #expect(await project.run("generateservices", "-hd").exitCode == .success)
            let services = try project.read("Sources/Account/Services.swift")
            #expect(
                services.hasPrefix(
                    """
                    import GeneratedGRPC
                    import Logging
                    import ManageKit

                    struct PostEndpoint: ModelService, Account_PostController {
                        typealias Serializer = PostSerializer
                        // account id title member created_at\u{20}
                    }

                    struct MemberEndpoint:
                    """))
            #expect(
                try project.read("Sources/Account/Handlers.swift").hasPrefix(
                    """
                    import ManageKit

                    let handlers = BasicHandler {
                        PostEndpoint()  // Account_Post
                        MemberEndpoint()  // Account_Member
                    }

                    extension AccountApp {
                    """))
            #expect(
                try project.read("Sources/Account/Serializers.swift").contains(
                    "struct PostSerializer: ModelSerializer {"))
            let again = await project.run("generateservices", "-hd", "--edit")
            #expect(again.error == "Everything is up to date.\n")
            #expect(try project.read("Sources/Account/Services.swift") == services)
        }
    }

    @Test(
        "a template that cannot be used is named, and nothing is written",
        arguments: [
            (
                nil,
                "settings.yaml:2: `message_bus.service_template`: there is no folder `tpl`"
            ),
            (
                ("readme.txt", ""),
                "settings.yaml:2: `message_bus.service_template`: the folder `tpl` has no "
                    + "`Serializer.mustache` and no `Service.mustache`"
            ),
            (
                ("Service.mustache", "struct {{model}} {\n{{mesage}}}"),
                "tpl/Service.mustache:2: there is no name `mesage` here; did you mean `message`?"
            ),
            (
                ("Service.mustache", "// {{model}}\n"),
                "tpl/Service.mustache:1: the template declares no type, by which it could be found "
                    + "again"
            ),
        ] as [((String, String)?, String)])
    func refusesTemplates(file: (name: String, text: String)?, message: String) async throws {
        try await CodegenProject.with { project in
            _ = await project.run("generateproto")
            try project.write("message_bus:\n  service_template: tpl\n", to: "settings.yaml")
            if let file { try project.write(file.text, to: "tpl/\(file.name)") }
            let result = await project.run("generateservices")
            #expect(result.exitCode == .failure)
            #expect(result.error == "error: \(message)\n")
            #expect(!project.exists("Sources/Account/Services.swift"))
        }
    }

    @Test("services of a rich schema get the mixins that answer its RPCs")
    func richMixins() async throws {
        try await CodegenProject.with { project in
            _ = await project.run("generateproto", "--types", "rich")
            #expect(await project.run("generateservices").exitCode == .success)
            let services = try project.read("Sources/Account/Services.swift")
            #expect(
                services.contains(
                    """
                    struct PostService: ModelService, PagedListModelMixin, PartialUpdateModelMixin, \
                    Account_PostController {
                        typealias Serializer = PostSerializer
                        static let queryset = Post.objects.all()
                    }

                    """))
        }
    }
}
