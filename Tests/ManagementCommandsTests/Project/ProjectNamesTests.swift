import CommandLineKit
import Foundation
import TestSupport
import Testing

@testable import ManagementCommands

@Suite struct ProjectNamesTests {
    @Test(
        "names that cannot be used are refused in Django's words",
        arguments: [
            (
                "my-site",
                "'my-site' is not a valid project name. Please make sure the name is a valid identifier."
            ),
            (
                "2fast",
                "'2fast' is not a valid project name. Please make sure the name is a valid identifier."
            ),
            (
                "",
                "'' is not a valid project name. Please make sure the name is a valid identifier."
            ),
            (
                "__",
                "'__' is not a valid project name. Please make sure the name is a valid identifier."
            ),
            (
                "class",
                "'class' is a Swift keyword and cannot be used as a project name. "
                    + "Please try another name."
            ),
            (
                "manage",
                "'manage' conflicts with the name of an existing Swift module and cannot be used "
                    + "as a project name. Please try another name."
            ),
            (
                "orm",
                "'orm' conflicts with the name of an existing Swift module, 'ORM', and cannot be "
                    + "used as a project name. Please try another name."
            ),
        ]
    )
    func refuses(_ name: String, _ message: String) {
        #expect {
            try ProjectNames(kind: .project).validate(name)
        } throws: { error in
            "\(error)" == message
        }
    }

    @Test("other identifiers are fine", arguments: ["quickstart", "my_site", "_x", "Shop2"])
    func accepts(_ name: String) throws {
        try ProjectNames(kind: .project).validate(name)
    }

    @Test("an app's target is its name in upper camel case")
    func targetNames() {
        let targets = ["account", "blog_posts", "blogPosts", "API"].map(ProjectNames.targetName)
        #expect(targets == ["Account", "BlogPosts", "BlogPosts", "API"])
    }

    @Test("every target in the manifest is among the names that are taken")
    func listsEveryTarget() throws {
        let manifest = try String(
            contentsOf: BuiltProducts.toolkit.appending(path: "Package.swift"),
            encoding: .utf8
        )
        let declarations = #/(?:cLibrary|library|tests)\("(\w+)"|name: "(\w+)"/#
        for match in manifest.matches(of: declarations) {
            let name = String(match.1 ?? match.2 ?? "")
            if name.hasSuffix("Tests") { continue }
            #expect(ProjectNames.toolkitTargets.contains(name), "\(name)")
        }
    }
}
