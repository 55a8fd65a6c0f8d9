import CommandLineKit
import Foundation
import ProjectRegistry
import TestSupport
import Testing

@testable import ManagementCommands

/// Runs `manage` in this process, with the checkout's templates.
func runManage(
    _ words: [String],
    in directory: URL,
    environment: [String: String] = [:]
) async -> (code: ExitCode, output: String, error: String) {
    let console = RecordingConsole()
    let variables = ["MANAGE_HOME": BuiltProducts.toolkit.path].merging(environment) { $1 }
    let code = await ManageProgram.manage(
        device: console,
        environment: EnvironmentVariables(variables),
        workingDirectory: directory.path
    ).run(arguments: words)
    return (code, console.output, console.error)
}

@Suite struct StartCommandsTests {
    private func text(_ directory: URL, _ path: String) -> String? {
        try? String(contentsOf: directory.appending(path: path), encoding: .utf8)
    }

    private func tree(_ directory: URL) -> [String] {
        let paths =
            FileManager.default.enumerator(atPath: directory.path)?
            .compactMap { $0 as? String } ?? []
        return paths.sorted()
    }

    @Test("startproject writes the template and reports each file")
    func startsProject() async throws {
        try await withTemporaryDirectory { directory in
            let result = await runManage(["startproject", "shop"], in: directory)
            #expect(result.code == .success)
            #expect(result.output == "")
            #expect(
                result.error == """
                         create  shop/.gitignore
                         create  shop/Package.swift
                         create  shop/README.md
                         create  shop/Sources/GeneratedGRPC/GeneratedGRPC.swift
                         create  shop/Sources/GeneratedGRPC/proto/.gitkeep
                         create  shop/Sources/shop/Apps.swift
                         create  shop/Sources/shop/main.swift
                         create  shop/Tests/shopTests/shopTests.swift
                         create  shop/settings.production.yaml
                         create  shop/settings.yaml

                    """
            )
            let main = text(directory, "shop/Sources/shop/main.swift")
            #expect(main == "import ManageKit\n\nawait runProject(\"shop\", apps: installedApps)\n")
            let manifest = try #require(text(directory, "shop/Package.swift"))
            #expect(!manifest.contains(BuiltProducts.toolkit.path))
            #expect(!manifest.contains("{{"))
        }
    }

    @Test("startapp adds the target and installs the app; twice is an error")
    func startsApp() async throws {
        try await withTemporaryDirectory { directory in
            _ = await runManage(["startproject", "shop"], in: directory)
            let project = directory.appending(path: "shop")
            let inside = project.appending(path: "Sources")
            let result = await runManage(["startapp", "blog_posts"], in: inside)
            #expect(
                result.error == """
                         create  Sources/BlogPosts/BlogPostsApp.swift
                         create  Sources/BlogPosts/Handlers.swift
                         create  Sources/BlogPosts/Migrations/Migrations.swift
                         create  Sources/BlogPosts/Models.swift
                         create  Sources/BlogPosts/Serializers.swift
                         create  Sources/BlogPosts/Services.swift
                         update  Package.swift
                         update  Sources/shop/Apps.swift

                    """
            )
            #expect(
                text(project, "Sources/shop/Apps.swift") == """
                    import BlogPosts
                    import ManageKit

                    /// The apps of the project. `manage startapp` adds to this list.
                    let installedApps: [any App.Type] = [
                        BlogPostsApp.self,
                    ]

                    """
            )
            #expect(text(project, "Package.swift")?.contains("    \"BlogPosts\",\n]") == true)
            let again = await runManage(["startapp", "blog_posts"], in: project)
            #expect(again.code == .failure)
            #expect(
                again.error
                    == "error: '\(project.path)/Sources/BlogPosts' already exists\n"
            )
            let shouted = await runManage(["startapp", "BLOGPosts"], in: project)
            #expect(
                shouted.error == """
                    error: 'BLOGPosts' conflicts with the name of an existing Swift module, 'BlogPosts', \
                    and cannot be used as an app name. Please try another name.

                    """)
        }
    }

    @Test("--dry-run and --no-register write less")
    func writesLess() async throws {
        try await withTemporaryDirectory { directory in
            let planned = await runManage(["startproject", "shop", "--dry-run"], in: directory)
            #expect(planned.code == .success)
            #expect(tree(directory) == [])
            _ = await runManage(["startproject", "shop"], in: directory)
            let project = directory.appending(path: "shop")
            let before = text(project, "Package.swift")
            let result = await runManage(["startapp", "account", "--no-register"], in: project)
            #expect(result.code == .success)
            #expect(text(project, "Package.swift") == before)
            #expect(text(project, "Sources/Account/AccountApp.swift") != nil)
        }
    }

    @Test("places that cannot be used")
    func places() async throws {
        try await withTemporaryDirectory { directory in
            let missing = await runManage(["startproject", "a", "nowhere"], in: directory)
            #expect(
                missing.error
                    == "error: Destination directory '\(directory.path)/nowhere' does not "
                    + "exist, please create it first.\n"
            )
            try FileManager.default.createDirectory(
                at: directory.appending(path: "taken"),
                withIntermediateDirectories: true
            )
            let taken = await runManage(["startproject", "taken"], in: directory)
            #expect(taken.error == "error: '\(directory.path)/taken' already exists\n")
            let readme = directory.appending(path: "taken/README.md")
            try "mine".write(to: readme, atomically: true, encoding: .utf8)
            let conflict = await runManage(["startproject", "a", "taken"], in: directory)
            #expect(
                conflict.error == """
                       conflict  README.md
                    error: \(readme.path) already exists. Overlaying a project into an existing \
                    directory won't replace conflicting files.

                    """
            )
            #expect(tree(directory) == ["taken", "taken/README.md"])
            let outside = await runManage(["startapp", "account"], in: directory)
            #expect(
                outside.error == """
                    error: no project in `\(directory.path)` or a folder above it
                    hint: make one with `manage startproject NAME`

                    """
            )
        }
    }

    @Test("a template of one's own: -e, -n and -x choose what is filled in")
    func ownTemplate() async throws {
        try await withTemporaryDirectory { directory in
            let template = directory.appending(path: "template")
            for (path, contents) in [
                "project_name.md": "# {{ project_name }}", "plain.txt": "{{ project_name }}",
                "Procfile": "{{ project_name }}", "docs/a.md": "x",
            ] {
                let url = template.appending(path: path)
                try FileManager.default.createDirectory(
                    at: url.deletingLastPathComponent(),
                    withIntermediateDirectories: true
                )
                try contents.write(to: url, atomically: true, encoding: .utf8)
            }
            let words = [
                "startproject", "shop", "--template", "template", "-e", "md", "-n",
                "Procfile", "-x", "docs",
            ]
            let result = await runManage(words, in: directory)
            #expect(result.code == .success)
            let shop = directory.appending(path: "shop")
            #expect(tree(shop) == ["Procfile", "plain.txt", "shop.md"])
            #expect(text(shop, "shop.md") == "# shop")
            #expect(text(shop, "plain.txt") == "{{ project_name }}")
            #expect(text(shop, "Procfile") == "shop")
        }
    }

    @Test("a template with an unknown placeholder writes nothing")
    func badTemplate() async throws {
        try await withTemporaryDirectory { directory in
            try "a\n{{ nope }}\n".write(
                to: directory.appending(path: "a.tpl"),
                atomically: true,
                encoding: .utf8
            )
            let result = await runManage(
                ["startproject", "shop", "--template", "."],
                in: directory
            )
            #expect(
                result.error
                    == "error: a.tpl:2: the template has an unknown placeholder `{{ nope }}`\n"
            )
            #expect(tree(directory) == ["a.tpl"])
        }
    }
}

@Suite struct ToolkitReferenceTests {
    @Test(
        "a git toolkit is declared by version, branch or commit",
        arguments: [
            ("https://h.org/a/ManageKit.git", "branch: \"main\""),
            ("https://h.org/a/ManageKit.git@1.2.0", "exact: \"1.2.0\""),
            ("https://h.org/a/ManageKit@v1.2.0", "exact: \"1.2.0\""),
            ("https://h.org/a/ManageKit@next", "branch: \"next\""),
            ("ssh://git@h.org/a/ManageKit", "branch: \"main\""),
        ]
    )
    func git(_ text: String, _ requirement: String) throws {
        let reference = try ToolkitReference(text, in: "/")
        #expect(reference.packageName == "ManageKit")
        #expect(reference.declaration?.hasSuffix(", \(requirement))") == true)
    }

    @Test("a folder must be a toolkit")
    func folder() throws {
        let path = BuiltProducts.toolkit.path
        #expect(try ToolkitReference(path, in: "/") == .path(path))
        #expect {
            try ToolkitReference("nope", in: "/")
        } throws: { error in
            "\(error)" == "`nope` is not a ManageKit toolkit"
        }
    }
}
