import ProjectRegistry
import Testing

@Suite struct YAMLParserTests {
    private func parse(_ text: String) throws(YAMLError) -> YAMLNode {
        try YAMLParser(text, file: "a.yaml").parse()
    }

    @Test("a tree knows its values, types and places")
    func tree() throws {
        let root = try parse("a: 5\nb:\n  - true\n  - \"5\"\nc: {d: 1.5}\n")
        #expect(root["a"]?.int == 5)
        #expect(root["b"]?.sequence?.map(\.bool) == [true, nil])
        #expect(root["b"]?.sequence?.map(\.int) == [nil, nil])
        #expect(root["c"]?["d"]?.double == 1.5)
        #expect(root["b"]?.sequence?.last?.position == .init(line: 4, column: 5))
    }

    @Test("an empty document is null", arguments: ["", "# only a comment\n", "---\n", "~"])
    func empty(_ text: String) throws {
        #expect(try parse(text).isNull)
    }

    @Test("an alias stands for what its anchor names")
    func alias() throws {
        #expect(try parse("a: &x [1, 2]\nb: *x\n")["b"]?.sequence?.map(\.int) == [1, 2])
    }

    @Test(
        "a fault names file, line and column",
        arguments: [
            ("a: [1\nb: 2\n", "a.yaml:2:2: did not find expected ',' or ']'"),
            ("a: 1\na: 2\n", "a.yaml:2:1: `a` is given twice"),
            ("a: *x\n", "a.yaml:1:4: `*x` names no anchor"),
            ("a: 1\n---\nb: 2\n", "a.yaml:2:1: only one document is expected"),
            ("? [a]\n: 1\n", "a.yaml:1:3: a key must be text"),
            ("a:\n\t- 1\n", "a.yaml:2:1: found character that cannot start any token"),
        ]
    )
    func fault(_ text: String, _ message: String) {
        #expect { try parse(text) } throws: { "\($0)" == message }
    }

    @Test("nesting is bounded at 64 levels")
    func depth() throws {
        _ = try parse(String(repeating: "[", count: 63) + String(repeating: "]", count: 63))
        #expect(throws: YAMLError.self) {
            try parse(String(repeating: "[", count: 65) + String(repeating: "]", count: 65))
        }
    }

    @Test("aliases of aliases cannot exhaust memory")
    func aliasBomb() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let previous = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
            text += "a\(level): &a\(level) [\(previous)]\n"
        }
        #expect { try parse(text) } throws: { "\($0)".hasSuffix("more than 100000 values") }
    }

    @Test(
        "the writer's text reads back as it was", arguments: ["a", "yes", "5", "", "a: b", "x\ny"])
    func roundTrip(_ text: String) throws {
        let tree = YAMLNode.map([
            ("apps", .list([.map([("name", .text(text)), ("models", .list([]))])])),
            (text, .text("account")),
        ])
        let written = YAMLWriter().write(tree)
        #expect(YAMLWriter().write(try parse(written)) == written)
        #expect(try parse(written)["apps"]?.sequence?.first?["name"]?.string == text)
    }

    @Test("the writer uses block style")
    func layout() {
        let post = YAMLNode.map([
            ("fields", .list([.text("id"), .text("title")])), ("name", .text("Post")),
        ])
        let tree = YAMLNode.map([("apps", .list([.map([("models", .list([post]))])]))])
        #expect(
            YAMLWriter().write(tree) == """
                apps:
                  - models:
                      - fields:
                          - id
                          - title
                        name: Post

                """
        )
    }
}
