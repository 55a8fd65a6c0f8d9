@testable import ManagementCommands

// A table: every case of the specification's modules comments, delimiters, interpolation, inverted, partials and
// sections by its name there, with texts of our own. Templates get no numbers and no null, so that text stands for both.
//
// Source: <https://github.com/mustache/spec/tree/master/specs>
extension MustacheTemplateTests {
    static let people: MustacheValue = ["people": [["name": "A"], ["name": "B"]]]

    static let person: MustacheValue = ["name": "Ada", "age": "36"]

    static let interpolation = [
        Case("No Interpolation", "plain } { text\n", "plain } { text\n"),
        Case("Basic Interpolation", "Dear {{name}}!", person, "Dear Ada!"),
        Case("HTML Escaping", "{{s}}", ["s": "<a> & \"b\""], "&lt;a&gt; &amp; &quot;b&quot;"),
        Case("Triple Mustache", "{{{s}}}", ["s": "<a> & \"b\""], "<a> & \"b\""),
        Case("Ampersand", "{{&s}}", ["s": "<a> & \"b\""], "<a> & \"b\""),
        Case("Basic Context Miss Interpolation", "[{{nobody}}]", "[]"),
        Case("Triple Mustache Context Miss Interpolation", "[{{{nobody}}}]", "[]"),
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
        Case(
            "No Re-interpolation", "{{t}} {{name}}", ["t": "{{name}}", "name": "x"], "{{name}} x"),
        Case("Basic Integer Interpolation", "{{age}} years", person, "36 years"),
        Case("Triple Mustache Integer Interpolation", "{{{age}}} years", person, "36 years"),
        Case("Ampersand Integer Interpolation", "{{&age}} years", person, "36 years"),
        Case("Basic Decimal Interpolation", "{{n}}", ["n": "0.5"], "0.5"),
        Case("Triple Mustache Decimal Interpolation", "{{{n}}}", ["n": "0.5"], "0.5"),
        Case("Ampersand Decimal Interpolation", "{{&n}}", ["n": "0.5"], "0.5"),
        Case("Basic Null Interpolation", "[{{n}}]", ["n": ""], "[]"),
        Case("Triple Mustache Null Interpolation", "[{{{n}}}]", ["n": ""], "[]"),
        Case("Ampersand Null Interpolation", "[{{&n}}]", ["n": ""], "[]"),
        Case("Ampersand Context Miss Interpolation", "[{{&nobody}}]", "[]"),
        Case("Dotted Names - Triple Mustache Interpolation", "{{{a.b}}}", ["a": ["b": "<"]], "<"),
        Case("Dotted Names - Ampersand Interpolation", "{{&a.b}}", ["a": ["b": "<"]], "<"),
        Case("Dotted Names are never single keys", "[{{a.b}}]", ["a.b": "key"], "[]"),
        Case(
            "Dotted Names - No Masking", "{{a.b}}", ["a.b": "key", "a": ["b": "deep"]], "deep"),
        Case("Implicit Iterators - Ampersand", "{{&.}}", "<", "<"),
        Case("Implicit Iterators - Basic Integer Interpolation", "{{.}} years", "36", "36 years"),
        Case("Triple Mustache - Surrounding Whitespace", "| {{{name}}} |", person, "| Ada |"),
        Case("Ampersand - Surrounding Whitespace", "| {{&name}} |", person, "| Ada |"),
        Case("Triple Mustache - Standalone", "  {{{name}}}\n", person, "  Ada\n"),
        Case("Ampersand - Standalone", "  {{&name}}\n", person, "  Ada\n"),
    ]

    static let sections = [
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
        Case("Null is falsey", "[{{#n}}hidden{{/n}}]", ["n": ""], "[]"),
        Case(
            "Deeply Nested Contexts",
            "{{#a}}\n{{w}}\n{{#b}}\n{{w}}{{x}}\n{{#c}}\n{{w}}{{x}}{{y}}\n{{#d}}\n{{x}}{{.}}{{y}}\n"
                + "{{/d}}\n{{y}}{{x}}\n{{/c}}\n{{x}}\n{{/b}}\n{{w}}\n{{/a}}\n",
            ["a": ["w": "1"], "b": ["x": "2"], "c": ["y": "3", "d": "4"]],
            "1\n12\n123\n243\n32\n2\n1\n"),
        Case("Implicit Iterator - Integer", "{{#l}}{{.}},{{/l}}", ["l": ["1", "2"]], "1,2,"),
        Case("Implicit Iterator - Decimal", "{{#l}}{{.}},{{/l}}", ["l": ["1.5", "2"]], "1.5,2,"),
        Case(
            "Implicit Iterator - Triple mustache", "{{#l}}{{{.}}}{{/l}}", ["l": ["<", "&"]], "<&"),
        Case("Implicit Iterator - Ampersand", "{{#l}}{{&.}}{{/l}}", ["l": ["<", "&"]], "<&"),
        Case(
            "Implicit Iterator - Root-level", "{{#.}}{{name}};{{/.}}",
            [["name": "A"], ["name": "B"]], "A;B;"),
    ]

    static let inverted = [
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
        Case("Null is falsey", "{{^n}}shown{{/n}}", ["n": ""], "shown"),
        Case(
            "Doubled", "{{^f}}\na\n{{/f}}\nb\n{{^f}}\nc\n{{/f}}\n", ["f": false], "a\nb\nc\n"),
        Case("Nested (Truthy)", "a{{^t}}b{{^t}}c{{/t}}d{{/t}}e", ["t": true], "ae"),
        Case("Dotted Names - Truthy", "[{{^a.b}}no{{/a.b}}]", ["a": ["b": true]], "[]"),
        Case("Dotted Names - Falsey", "{{^a.b}}none{{/a.b}}", ["a": ["b": false]], "none"),
        Case("Surrounding Whitespace", " | {{^f}}\t|\t{{/f}} | \n", ["f": false], " | \t|\t | \n"),
        Case(
            "Internal Whitespace", " | {{^f}} {{! note }}\n {{/f}} | \n", ["f": false],
            " |  \n  | \n"),
        Case(
            "Indented Inline Sections", " {{^f}}Y{{/f}}\n {{^f}}Z{{/f}}\n", ["f": false],
            " Y\n Z\n"),
        Case(
            "Standalone Indented Lines", "one\n  {{^f}}\ntwo\n\t{{/f}}  \nthree", ["f": false],
            "one\ntwo\nthree"),
        Case("Standalone Line Endings", "|\r\n{{^f}}\r\n{{/f}}\r\n|", ["f": false], "|\r\n|"),
        Case("Standalone Without Previous Line", "  {{^f}}\n#{{/f}}\n/", ["f": false], "#\n/"),
        Case("Standalone Without Newline", "#{{^f}}\n/\n  {{/f}}", ["f": false], "#\n/\n"),
    ]

    static let comments = [
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
        Case("Standalone Without Previous Line", "  {{! alone }}\n!", "!"),
        Case("Indented Multiline Standalone", "a\n  {{!\n    b\n  }}\nc\n", "a\nc\n"),
    ]

    static let partials = [
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
        Case(
            "Standalone Without Previous Line", "  {{>p}}\n/", "  a\n  b/", partials: ["p": "a\nb"]),
        Case("Standalone Without Newline", "/\n  {{>p}}", "/\n  a\n  b", partials: ["p": "a\nb"]),
    ]

    static let delimiters = [
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
        Case(
            "Inverted Sections", "{{^f}}\n{{x}}\n{{/f}}\n{{= | | =}}\n|^f|\n{{x}}\n|x|\n|/f|\n",
            ["f": false, "x": "1"], "1\n{{x}}\n1\n"),
        Case(
            "Post-Partial Behavior", "{{>p}}\n{{name}} |name|\n", person, "Ada Ada\nAda |name|\n",
            partials: ["p": "{{name}} {{= | | =}}|name|\n"]),
        Case("Outlying Whitespace (Inline)", " | {{=@ @=}}\n", " | \n"),
        Case("Indented Standalone Tag", "a\n  {{=@ @=}}\nb\n", "a\nb\n"),
        Case("Standalone Line Endings", "|\r\n{{= @ @ =}}\r\n|", "|\r\n|"),
        Case("Standalone Without Previous Line", "  {{=@ @=}}\n=", "="),
        Case("Standalone Without Newline", "=\n  {{=@ @=}}", "=\n"),
    ]
}
