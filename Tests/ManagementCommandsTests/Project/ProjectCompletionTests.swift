import Testing

@testable import ManagementCommands

@Suite struct ProjectCompletionTests {
    @Test(
        "what only the project knows is offered",
        arguments: [
            (["migrate", "b"], ["blog"]),
            (["migrate", "blog", ""], ["0001_initial", "0002_post", "zero"]),
            (["sqlmigrate", "blog", "0002"], ["0002_post"]),
            (["migrate", "--database", ""], ["default"]),
            (["check", "-t", "mod"], ["models"]),
            (["generateproto", "--model", "blog.P"], ["blog.Post"]),
            (["generateservices", "blog"], ["blog", "blog.Author", "blog.Post"]),
        ] as [([String], [String])])
    func offers(words: [String], values: [String]) async throws {
        try await withProject { project in
            let result = await project.run(["__complete", "--"] + words)
            #expect(result.output.split(separator: "\n").map(String.init) == ["values"] + values)
        }
    }
}
