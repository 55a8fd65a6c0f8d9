/// A Mustache template, parsed.
///
/// The subset is everything of the specification but lambdas, inheritance and dynamic names: variables
/// (`{{name}}`, HTML-escaped; `{{{name}}}` and `{{&name}}`, as they are), dotted names and `{{.}}`,
/// sections `{{#name}}`, inverted sections `{{^name}}`, comments `{{! }}`, partials `{{>name}}` and set
/// delimiters `{{=<% %>=}}`. A tag other than a variable that stands alone on its line takes the line
/// away with it. ``MustacheParser`` reads a template, ``MustacheRenderer`` fills it in.
///
/// Source: <https://github.com/mustache/spec>
struct MustacheTemplate: Sendable {
    indirect enum Node: Sendable {
        case text(String)
        case variable(MustacheName, isEscaped: Bool)
        case section(MustacheName, isInverted: Bool, [Node])
        /// `indent` goes before every line of the partial.
        case partial(MustacheName, indent: String)
    }

    /// How errors call the template.
    let name: String
    let nodes: [Node]

    /// - Throws: ``MustacheError``.
    init(_ text: String, name: String) throws(MustacheError) {
        self.name = name
        var parser = MustacheParser(text, name: name)
        nodes = try parser.parse()
    }

    /// The template filled in. `partials` are the texts that `{{>name}}` may name.
    ///
    /// Names that nothing has are errors with `isStrict`, and otherwise empty as the specification wants.
    /// - Throws: ``MustacheError``.
    func render(
        _ value: MustacheValue, partials: [String: String] = [:], isStrict: Bool = true
    ) throws(MustacheError) -> String {
        var renderer = MustacheRenderer(partials: partials, isStrict: isStrict)
        try renderer.render(self, with: [value])
        return renderer.output
    }
}

/// A name in a tag: `person.name`, or `.` without parts.
struct MustacheName: Sendable {
    var parts: [String]
    /// One-based.
    var line: Int

    var text: String { parts.isEmpty ? "." : parts.joined(separator: ".") }
}

/// What a template is filled in with.
enum MustacheValue: Sendable, Equatable {
    case text(String)
    case bool(Bool)
    case list([MustacheValue])
    case map([String: MustacheValue])

    /// Whether a section shows its contents. Empty text counts as false, like an empty list.
    var isTrue: Bool {
        switch self {
        case .text(let text): !text.isEmpty
        case .bool(let value): value
        case .list(let items): !items.isEmpty
        case .map: true
        }
    }
}

extension MustacheValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: MustacheValue...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, MustacheValue)...) {
        self = .map(Dictionary(elements, uniquingKeysWith: { $1 }))
    }
}

/// A fault in a template, or a name in it that nothing stands for.
struct MustacheError: Error, Equatable, CustomStringConvertible {
    var template: String
    var line: Int
    var message: String

    var description: String { "\(template):\(line): \(message)" }
}
