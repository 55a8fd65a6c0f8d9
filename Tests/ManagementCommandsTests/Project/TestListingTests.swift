import Testing

@testable import ManagementCommands

@Suite struct TestListingTests {
    private let listing = TestListing(output: [
        "Building for debugging...",
        "[12/40] Compiling Account Models.swift",
        "/shop/Sources/Account/Models.swift:3:1: warning: unused",
        "Build complete! (2.11s)",
        "shopTests.PostTests/saves()",
        "shopTests.PostTests/`a title/or two`()",
    ])

    @Test("tests are told from what the build says")
    func lists() {
        #expect(
            listing.tests == [
                "shopTests.PostTests/saves()", "shopTests.PostTests/`a title/or two`()",
            ])
    }

    @Test(
        "a filter matches names and files",
        arguments: [
            ("Post", true), ("^shopTests\\.", true), ("saves|loads", true),
            ("PostTests.swift", true), ("Models", false), ("posts", false),
        ])
    func matches(filter: String, isMatch: Bool) throws {
        let files = ["shopTests/PostTests.swift"]
        #expect(try listing.hasMatch([Regex(filter)], files: files) == isMatch)
    }
}
