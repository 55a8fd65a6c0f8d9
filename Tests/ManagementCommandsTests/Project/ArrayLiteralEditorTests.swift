import Testing

@testable import ManagementCommands

@Suite struct ArrayLiteralEditorTests {
    @Test(
        "an element goes to the end of the list, everything else stays",
        arguments: [
            ("let apps: [String] = []\n", "let apps: [String] = [\n    \"A\",\n]\n"),
            ("let apps = [\n]\n", "let apps = [\n    \"A\",\n]\n"),
            ("let apps = [\"B\"]", "let apps = [\"B\",\n    \"A\",\n]"),
            ("let apps = [\n    \"B\",\n]", "let apps = [\n    \"B\",\n    \"A\",\n]"),
            ("let apps = [\n    \"B\"\n]", "let apps = [\n    \"B\",\n    \"A\",\n]"),
            (
                "// let apps = []\n/* let apps = [] */\n  let apps = [ // ] no\n  ]",
                "// let apps = []\n/* let apps = [] */\n  let apps = [ // ] no\n      \"A\",\n  ]"
            ),
            (
                "let text = \"let apps = [\"\nlet apps = [\"]\"]",
                "let text = \"let apps = [\"\nlet apps = [\"]\",\n    \"A\",\n]"
            ),
            ("let apps = [\"A\"]", "let apps = [\"A\"]"),
        ]
    )
    func adds(_ source: String, _ expected: String) {
        #expect(
            ArrayLiteralEditor(source: source).adding("\"A\"", toArrayNamed: "apps") == expected
        )
    }

    @Test(
        "an element is taken from the list, everything else stays",
        arguments: [
            ("let apps = [\n    b,\n    a,  \n    c,\n]", "let apps = [\n    b,\n    c,\n]"),
            ("let apps = [\n    b,\n    a\n]", "let apps = [\n    b,\n]"),
            ("let apps = [b, a, c]", "let apps = [b,  c]"),
            ("let apps = [f(x, a), a]", "let apps = [f(x, a), ]"),
            ("let apps = [\n  // a,\n  a, // why\n]", "let apps = [\n  // a,\n   // why\n]"),
            ("let apps = [b, aa]", nil), ("let apps = a", nil),
        ] as [(String, String?)]
    )
    func removes(_ source: String, _ expected: String?) {
        #expect(
            ArrayLiteralEditor(source: source).removing("a", fromArrayNamed: "apps") == expected)
    }

    @Test(
        "anything but a literal is left to the person",
        arguments: ["", "let appsX = []", "let apps = makeApps([])", "let apps = [", "let apps"]
    )
    func refuses(_ source: String) {
        #expect(ArrayLiteralEditor(source: source).adding("\"A\"", toArrayNamed: "apps") == nil)
    }
}

@Suite struct ImportEditorTests {
    @Test(
        "an import is put in order, once",
        arguments: [
            ("import ManageKit\n", "import Account\nimport ManageKit\n"),
            ("import Account\n", "import Account\n"),
            ("internal import Account\n", "internal import Account\n"),
            (
                "import A\nimport B\n\nlet x = 1\n",
                "import A\nimport Account\nimport B\n\nlet x = 1\n"
            ),
            ("import AA\n", "import AA\nimport Account\n"),
            ("let x = 1\n", "import Account\n\nlet x = 1\n"),
        ]
    )
    func adds(_ source: String, _ expected: String) {
        #expect(ImportEditor(source: source).adding("Account") == expected)
    }
}
