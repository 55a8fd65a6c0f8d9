import CommandLineKit
import ORM
import ProjectRegistry
import ProtoCodegen
import Testing

@testable import ManagementCommands

/// What `service_meta.yaml` may say, and the words for what it may not.
@Suite struct ServiceMetaTests {
    private static func meta(_ text: String) throws -> ServiceMeta {
        try ServiceMeta(parsing: Array(text.utf8), file: "m.yaml")
    }

    @Test("apps, models and fields are read, from YAML and from JSON")
    func reads() throws {
        let expected = ServiceMeta(apps: [
            .init(
                name: "account",
                models: [
                    .init(name: "Post", fields: .only(["id", "title"])),
                    .init(name: "Member", fields: .except(["password"])),
                    .init(name: "Tag"), .init(name: "Like"),
                ]),
            .init(name: "shop"),
        ])
        #expect(
            try Self.meta(
                """
                # What travels.
                apps:
                - name: account
                  models:
                  - {name: Post, fields: [id, title]}
                  - name: Member
                    fields:
                    exclude: [password]
                  - {name: Tag, fields: __all__}
                  - name: Like
                - name: shop
                  models:
                """) == expected)
        #expect(
            try Self.meta(
                #"""
                {"apps": [{"name": "account", "models": [
                  {"name": "Post", "fields": ["id", "title"]},
                  {"name": "Member", "exclude": ["password"]}, {"name": "Tag"}, {"name": "Like"}]},
                 {"name": "shop", "models": []}]}
                """#) == expected)
    }

    @Test("a file without apps means all of them", arguments: ["", "# none\n", "apps:\n", "{}"])
    func empty(text: String) throws {
        #expect(try Self.meta(text) == ServiceMeta())
    }

    @Test(
        "what cannot be followed is refused with its line",
        arguments: [
            ("- account", "m.yaml:1: the file is a mapping with `apps`"),
            ("account", "m.yaml:1: the file is a mapping with `apps`"),
            ("\nappz: []", "m.yaml:2: `appz` is unknown here; the file has `apps`"),
            ("apps: account", "m.yaml:1: `apps` is a list"),
            ("apps:\n- account", "m.yaml:2: an app is a mapping with `name`, `models`"),
            ("apps:\n- models: []", "m.yaml:2: an app has a `name`"),
            ("apps:\n- name: [a]", "m.yaml:2: an app has a `name`"),
            ("apps:\n- name: a\n- name: a", "m.yaml:3: `a` is there twice"),
            (
                "apps:\n- name: a\n  model: []",
                "m.yaml:3: `model` is unknown here; an app has `name`, `models`"
            ),
            ("apps:\n- name: a\n  models: Post", "m.yaml:3: `models` is a list"),
            (
                "apps:\n- name: a\n  models: [Post]",
                "m.yaml:3: a model is a mapping with `name`, `fields`, `exclude`"
            ),
            ("apps:\n- name: a\n  models:\n  - fields: [id]", "m.yaml:4: a model has a `name`"),
            (
                "apps:\n- name: a\n  models:\n  - name: P\n  - name: p",
                "m.yaml:5: `p` is there twice"
            ),
            (
                "apps:\n- name: a\n  models:\n  - name: P\n    fields: [id]\n    exclude: [x]",
                "m.yaml:6: in model `P`, `fields` and `exclude` can not be used together."
            ),
            (
                "apps:\n- name: a\n  models:\n  - name: P\n    fields: id",
                "m.yaml:5: `fields` is a list"
            ),
            (
                "apps:\n- name: a\n  models:\n  - name: P\n    fields: []",
                "m.yaml:5: in model `P`, `fields` names no field"
            ),
            (
                "apps:\n- name: a\n  models:\n  - name: P\n    exclude: [[x]]",
                "m.yaml:5: `exclude` is a list of field names"
            ),
        ])
    func refuses(text: String, message: String) {
        let error = #expect(throws: ServiceMetaError.self) { try Self.meta(text) }
        #expect(error?.description == message)
    }

    @Test("text that is no YAML is refused, and nothing is written", arguments: ["apps: [", "\0"])
    func noYAML(text: String) async throws {
        try await CodegenProject.with { project in
            try project.write(text, to: "service_meta.yaml")
            for command in ["generateproto", "generateservices"] {
                let result = await project.run(command)
                #expect(result.exitCode == .failure)
                #expect(result.error.hasPrefix("error: service_meta.yaml:"))
            }
            #expect(!project.exists("Sources/GeneratedGRPC"))
            #expect(!project.exists("Sources/Account/Services.swift"))
        }
    }

    @Test(
        "names that the project does not have are refused with the nearest",
        arguments: [
            (
                "apps:\n- name: acount",
                "error: No installed app with label 'acount'. Did you mean 'account'?\n"
            ),
            (
                "apps:\n- name: account\n  models:\n  - name: Pots",
                "error: app `account` has no model `Pots`\nhint: did you mean `Post`?\n"
            ),
            (
                "apps:\n- name: account\n  models:\n  - {name: Post, exclude: [titel]}",
                "error: Field name `titel` is not valid for model `Post`.\nhint: did you mean `title`?\n"
            ),
        ])
    func unknownNames(text: String, message: String) async throws {
        try await CodegenProject.with { project in
            try project.write(text, to: "other.yaml")
            let result = await project.run("generateproto", "--config", "other.yaml")
            #expect(result.exitCode == .failure)
            #expect(result.error == message)
            #expect(!project.exists("Sources/GeneratedGRPC"))
            #expect(!project.exists("Sources/Account/Services.swift"))
        }
    }
}
