import Testing

@testable import ManagementCommands

/// The behaviours that the Mustache specification's modules name, each by its name there, with cases of our
/// own making.
///
/// Source: <https://github.com/mustache/spec/tree/master/specs>
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

    private static let person: MustacheValue = ["name": "Ada", "age": "36"]

    @Test("interpolation", arguments: Self.interpolation)
    func interpolates(example: Case) throws { try check(example) }

    private static let interpolation = [
        Case("No Interpolation", "plain } { text\n", "plain } { text\n"),
        Case("Basic Interpolation", "Dear {{name}}!", person, "Dear Ada!"),
        Case("HTML Escaping", "{{s}}", ["s": "<a> & \"b\""], "&lt;a&gt; &amp; &quot;b&quot;"),
        Case("Triple Mustache", "{{{s}}}", ["s": "<a> & \"b\""], "<a> & \"b\""),
        Case("Ampersand", "{{&s}}", ["s": "<a> & \"b\""], "<a> & \"b\""),
        Case("Basic Context Miss Interpolation", "[{{nobody}}]", "[]"),
        Case("Triple Mustache Context Miss", "[{{{nobody}}}]", "[]"),
        Case(
            "Dotted Names - Basic Interpolation", "{{a.b}}", ["a": ["b": "deep"]], "deep"),
        Case(
            "Dotted Names - Arbitrary Depth", "{{a.b.c.d}}", ["a": ["b": ["c": ["d": "x"]]]], "x"),
        Case("Dotted Names - Broken Chains", "[{{a.b.c}}]", ["a": [:]], "[]"),
        Case(
            "Dotted Names - Broken Chain Resolution", "[{{a.b.name}}]",
            ["a": ["b": [:]], "name": "top"], "[]"),
        Case(
            "Dotted Names - Initial Resolution", "{{#a}}{{b.c}}{{/a}}",
            ["a": ["b": ["c": "in"]], "b": ["c": "out"]], "in"),
        Case(
            "Dotted Names - Context Precedence", "[{{#a}}{{b.c}}{{/a}}]",
            ["a": ["b": [:]], "b": ["c": "out"]], "[]"),
        Case("Implicit Iterators - Basic Interpolation", "{{.}}", "it", "it"),
        Case("Implicit Iterators - HTML Escaping", "{{.}}", "<", "&lt;"),
        Case("Implicit Iterators - Triple Mustache", "{{{.}}}", "<", "<"),
        Case("Interpolation - Surrounding Whitespace", "| {{name}} |", person, "| Ada |"),
        Case("Interpolation - Standalone", "  {{name}}\n", person, "  Ada\n"),
        Case("Interpolation With Padding", "|{{  name  }}|", person, "|Ada|"),
        Case("Triple Mustache With Padding", "|{{{  name  }}}|", person, "|Ada|"),
        Case("Ampersand With Padding", "|{{&  name  }}|", person, "|Ada|"),
    ]

    @Test("sections", arguments: Self.sections)
    func showsSections(example: Case) throws { try check(example) }

    private static let people: MustacheValue = ["people": [["name": "A"], ["name": "B"]]]

    private static let sections = [
        Case("Truthy", "{{#t}}shown{{/t}}", ["t": true], "shown"),
        Case("Falsey", "[{{#f}}hidden{{/f}}]", ["f": false], "[]"),
        Case("Context", "{{#p}}{{name}}{{/p}}", ["p": person], "Ada"),
        Case(
            "Parent contexts", "{{#p}}{{title}} {{name}}{{/p}}", ["p": person, "title": "Dr"],
            "Dr Ada"),
        Case("Variable test", "{{#w}}{{.}} is set{{/w}}", ["w": "it"], "it is set"),
        Case("List", "{{#people}}{{name}};{{/people}}", people, "A;B;"),
        Case("Empty List", "[{{#l}}never{{/l}}]", ["l": []], "[]"),
        Case(
            "List Contexts", "{{#outer}}{{#inner}}{{b}}{{a}}{{/inner}}{{/outer}}",
            ["outer": [["a": "1", "inner": [["b": "x"], ["b": "y"]]]]], "x1y1"),
        Case(
            "Doubled", "{{#t}}\na\n{{/t}}\nb\n{{#t}}\nc\n{{/t}}\n", ["t": true], "a\nb\nc\n"),
        Case("Nested (Truthy)", "{{#t}}a{{#t}}b{{/t}}c{{/t}}", ["t": true], "abc"),
        Case("Nested (Falsey)", "a{{#f}}b{{#f}}c{{/f}}d{{/f}}e", ["f": false], "ae"),
        Case("Context Misses", "[{{#nobody}}x{{/nobody}}]", "[]"),
        Case("Implicit Iterator - String", "{{#l}}({{.}}){{/l}}", ["l": ["a", "b"]], "(a)(b)"),
        Case(
            "Implicit Iterator - Array", "{{#l}}({{#.}}{{.}}{{/.}}){{/l}}",
            ["l": [["1", "2"], ["3"]]], "(12)(3)"),
        Case("Implicit Iterator - HTML Escaping", "{{#l}}{{.}}{{/l}}", ["l": ["<"]], "&lt;"),
        Case(
            "Dotted Names - Truthy", "{{#a.b}}here{{/a.b}}", ["a": ["b": true]], "here"),
        Case("Dotted Names - Falsey", "[{{#a.b}}here{{/a.b}}]", ["a": ["b": false]], "[]"),
        Case("Dotted Names - Broken Chains", "[{{#a.b}}here{{/a.b}}]", ["a": [:]], "[]"),
        Case("Surrounding Whitespace", " | {{#t}}\t|\t{{/t}} | \n", ["t": true], " | \t|\t | \n"),
        Case(
            "Internal Whitespace", " | {{#t}} {{! note }}\n {{/t}} | \n", ["t": true],
            " |  \n  | \n"),
        Case(
            "Indented Inline Sections", " {{#t}}Y{{/t}}\n {{#t}}Z{{/t}}\n", ["t": true], " Y\n Z\n"),
        Case("Standalone Lines", "one\n{{#t}}\ntwo\n{{/t}}\nthree", ["t": true], "one\ntwo\nthree"),
        Case(
            "Indented Standalone Lines", "one\n  {{#t}}\ntwo\n\t{{/t}}  \nthree", ["t": true],
            "one\ntwo\nthree"),
        Case("Standalone Line Endings", "|\r\n{{#t}}\r\n{{/t}}\r\n|", ["t": true], "|\r\n|"),
        Case("Standalone Without Previous Line", "  {{#t}}\n#{{/t}}\n/", ["t": true], "#\n/"),
        Case("Standalone Without Newline", "#{{#t}}\n/\n  {{/t}}", ["t": true], "#\n/\n"),
        Case("Padding", "|{{# t }}=={{/ t }}|", ["t": true], "|==|"),
    ]

    @Test("inverted sections", arguments: Self.inverted)
    func showsInverted(example: Case) throws { try check(example) }

    private static let inverted = [
        Case("Falsey", "{{^f}}shown{{/f}}", ["f": false], "shown"),
        Case("Truthy", "[{{^t}}hidden{{/t}}]", ["t": true], "[]"),
        Case("Context", "[{{^p}}hidden{{/p}}]", ["p": person], "[]"),
        Case("List", "[{{^people}}none{{/people}}]", people, "[]"),
        Case("Empty List", "{{^l}}none{{/l}}", ["l": []], "none"),
        Case("Context Misses", "{{^nobody}}none{{/nobody}}", "none"),
        Case("Nested (Falsey)", "a{{^f}}b{{^f}}c{{/f}}d{{/f}}e", ["f": false], "abcde"),
        Case("Dotted Names - Broken Chains", "{{^a.b}}none{{/a.b}}", ["a": [:]], "none"),
        Case("Standalone Lines", "one\n{{^f}}\ntwo\n{{/f}}\n", ["f": false], "one\ntwo\n"),
        Case("Padding", "|{{^ f }}=={{/ f }}|", ["f": false], "|==|"),
    ]

    @Test("comments", arguments: Self.comments)
    func leavesOutComments(example: Case) throws { try check(example) }

    private static let comments = [
        Case("Inline", "12{{! nothing }}34", "1234"),
        Case("Multiline", "12{{!\n  more\n  lines\n}}34", "1234"),
        Case("Standalone", "a\n{{! alone }}\nb\n", "a\nb\n"),
        Case("Indented Standalone", "a\n    {{! alone }}\nb\n", "a\nb\n"),
        Case("Standalone Line Endings", "|\r\n{{! alone }}\r\n|", "|\r\n|"),
        Case("Standalone Without Newline", "!\n  {{! alone }}", "!\n"),
        Case("Multiline Standalone", "a\n{{!\n  b\n}}\nc\n", "a\nc\n"),
        Case("Indented Inline", "  12 {{! 34 }}\n", "  12 \n"),
        Case("Surrounding Whitespace", "12 {{! x }} 34", "12  34"),
        Case("Variable Name Collision", "[{{! name }}]", person, "[]"),
    ]

    @Test("partials", arguments: Self.partials)
    func includesPartials(example: Case) throws { try check(example) }

    private static let partials = [
        Case("Basic Behavior", "\"{{>p}}\"", "\"from p\"", partials: ["p": "from p"]),
        Case("Failed Lookup", "[{{>p}}]", "[]"),
        Case("Context", "{{>p}}", person, "*Ada*", partials: ["p": "*{{name}}*"]),
        Case(
            "Recursion", "{{>node}}",
            ["c": "X", "nodes": [["c": "Y", "nodes": []]]], "X<Y<>>",
            partials: ["node": "{{c}}<{{#nodes}}{{>node}}{{/nodes}}>"]),
        Case(
            "Nested", "{{>outer}}", ["a": "hello", "b": "world"], "*hello world!*",
            partials: ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"]),
        Case("Surrounding Whitespace", "| {{>p}} |", "| \t|\t |", partials: ["p": "\t|\t"]),
        Case("Inline Indentation", "  {{>p}}|{{>p}}\n", "  >|>\n", partials: ["p": ">"]),
        Case("Standalone Line Endings", "|\r\n{{>p}}\r\n|", "|\r\n>|", partials: ["p": ">"]),
        Case(
            "Standalone Indentation", "\\\n {{>p}}\n/\n", ["s": "<\n->"], "\\\n |\n <\n->\n |\n/\n",
            partials: ["p": "|\n{{{s}}}\n|\n"]),
        Case("Padding Whitespace", "|{{> p }}|", "|[]|", partials: ["p": "[]"]),
    ]

    @Test("delimiters", arguments: Self.delimiters)
    func setsDelimiters(example: Case) throws { try check(example) }

    private static let delimiters = [
        Case("Pair Behavior", "{{=<% %>=}}(<%name%>)", person, "(Ada)"),
        Case("Special Characters", "({{=[ ]=}}[name])", person, "(Ada)"),
        Case(
            "Sections", "{{#t}}\n{{x}}\n{{/t}}\n{{= | | =}}\n|#t|\n{{x}}\n|x|\n|/t|\n",
            ["t": true, "x": "1"], "1\n{{x}}\n1\n"),
        Case(
            "Partial Inheritence", "[ {{>p}} ]\n{{= | | =}}\n[ |>p| ]\n", person,
            "[ .Ada. ]\n[ .Ada. ]\n", partials: ["p": ".{{name}}."]),
        Case("Surrounding Whitespace", "| {{=@ @=}} |", "|  |"),
        Case("Standalone Tag", "a\n{{=@ @=}}\nb\n", "a\nb\n"),
        Case("Pair with Padding", "|{{=  @   @  =}}|", "||"),
    ]

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
