import Testing

@testable import ManagementCommands

/// The behaviours that the Mustache specification's modules name, and errors.
@Suite struct MustacheTemplateTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var template: String
        var value: MustacheValue
        var output: String
        var partials: [String: String] = [:]
        var testDescription: String { name }

        init(
            _ name: String, _ template: String, _ output: String,
            partials: [String: String] = [:]
        ) {
            self.init(name, template, [:], output, partials: partials)
        }

        init(
            _ name: String, _ template: String, _ value: MustacheValue, _ output: String,
            partials: [String: String] = [:]
        ) {
            self.name = name
            self.template = template
            self.value = value
            self.output = output
            self.partials = partials
        }
    }

    private func check(_ example: Case) throws {
        let template = try MustacheTemplate(example.template, name: "t")
        #expect(
            try template.render(example.value, partials: example.partials, isStrict: false)
                == example.output)
    }

    @Test("interpolation", arguments: Self.interpolation)
    func interpolates(example: Case) throws { try check(example) }

    @Test("sections", arguments: Self.sections)
    func showsSections(example: Case) throws { try check(example) }

    @Test("inverted sections", arguments: Self.inverted)
    func showsInverted(example: Case) throws { try check(example) }

    @Test("comments", arguments: Self.comments)
    func leavesOutComments(example: Case) throws { try check(example) }

    @Test("partials", arguments: Self.partials)
    func includesPartials(example: Case) throws { try check(example) }

    @Test("delimiters", arguments: Self.delimiters)
    func setsDelimiters(example: Case) throws { try check(example) }

    // MARK: - Beyond the specification

    @Test(
        "a name that nothing has is an error where code depends on it",
        arguments: [
            ("a\n{{nam}}", "t:2: there is no name `nam` here; did you mean `name`?"),
            ("{{#people}}x{{/people}}", "t:1: there is no name `people` here"),
            ("{{>p}}", "t:1: there is no partial `p` here"),
        ])
    func isStrict(text: String, message: String) throws {
        let template = try MustacheTemplate(text, name: "t")
        let error = #expect(throws: MustacheError.self) { try template.render(Self.person) }
        #expect(error?.description == message)
    }

    @Test(
        "a template with a fault is refused with its line",
        arguments: [
            ("\n{{name", "t:2: the tag is not closed"),
            ("{{}}", "t:1: the tag has no name"),
            ("{{a b}}", "t:1: a name has no blanks in it"),
            ("{{#a}}\nx", "t:1: the section `a` is not closed"),
            ("x\n{{/a}}", "t:2: `a` is closed and was not opened"),
            ("{{#a}}\n{{/b}}", "t:2: `b` is closed where `a` of line 1 is open"),
            ("{{=x=}}", "t:1: delimiters are set as in {{=<% %>=}}"),
        ])
    func refusesFaults(text: String, message: String) {
        let error = #expect(throws: MustacheError.self) { try MustacheTemplate(text, name: "t") }
        #expect(error?.description == message)
    }

    @Test("partials that include one another in a circle end")
    func endsCircles() throws {
        let template = try MustacheTemplate("{{>a}}", name: "t")
        let error = #expect(throws: MustacheError.self) {
            try template.render([:], partials: ["a": "{{>b}}", "b": "{{>a}}"])
        }
        #expect(error?.message == "the partial `a` includes itself without end")
    }
}
