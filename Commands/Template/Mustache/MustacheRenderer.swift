internal import CommandLineKit

/// Fills in a template.
struct MustacheRenderer {
    /// Partials within partials, above which they are taken to name one another in a circle.
    private static let maximumDepth = 64

    private let partials: [String: String]
    private let isStrict: Bool
    private(set) var output = ""
    private var template = ""
    private var depth = 0

    init(partials: [String: String], isStrict: Bool) {
        self.partials = partials
        self.isStrict = isStrict
    }

    /// Appends the template. The last of the values in `context` is asked for names first.
    mutating func render(
        _ template: MustacheTemplate, with context: [MustacheValue]
    ) throws(MustacheError) {
        let outer = self.template
        self.template = template.name
        try render(template.nodes, context)
        self.template = outer
    }

    private mutating func render(
        _ nodes: [MustacheTemplate.Node], _ context: [MustacheValue]
    ) throws(MustacheError) {
        for node in nodes {
            switch node {
            case .text(let text): output += text
            case .variable(let name, let isEscaped):
                let text = try text(of: name, context)
                output += isEscaped ? Self.escaped(text) : text
            case .section(let name, let isInverted, let nodes):
                try render(nodes, name, isInverted: isInverted, context)
            case .partial(let name, let indent):
                try render(partial: name, indent: indent, context)
            }
        }
    }

    private mutating func render(
        _ nodes: [MustacheTemplate.Node], _ name: MustacheName, isInverted: Bool,
        _ context: [MustacheValue]
    ) throws(MustacheError) {
        let value = try value(of: name, context) ?? .bool(false)
        if isInverted {
            if !value.isTrue { try render(nodes, context) }
        } else if case .list(let items) = value {
            for item in items { try render(nodes, context + [item]) }
        } else if value.isTrue {
            try render(nodes, context + [value])
        }
    }

    private mutating func render(
        partial name: MustacheName, indent: String, _ context: [MustacheValue]
    ) throws(MustacheError) {
        guard let text = partials[name.text] else {
            if isStrict { throw unknown(name, "partial", among: partials.keys.sorted()) }
            return
        }
        guard depth < Self.maximumDepth else {
            throw fault("the partial `\(name.text)` includes itself without end", name)
        }
        depth += 1
        try render(
            MustacheTemplate(Self.indented(text, by: indent), name: name.text), with: context)
        depth -= 1
    }

    // MARK: - Values

    private func text(
        of name: MustacheName, _ context: [MustacheValue]
    ) throws(MustacheError) -> String {
        switch try value(of: name, context) {
        case .text(let text): return text
        case .bool(let value): return value ? "true" : "false"
        case nil: return ""
        case .list, .map:
            if isStrict { throw fault("`\(name.text)` is no text; open it as a section", name) }
            return ""
        }
    }

    /// The first part is looked for from the inside out, each further one in the part before it alone.
    private func value(
        of name: MustacheName, _ context: [MustacheValue]
    ) throws(MustacheError) -> MustacheValue? {
        guard let first = name.parts.first else { return context.last }
        var value: MustacheValue?
        for case .map(let entries) in context.reversed() {
            guard let entry = entries[first] else { continue }
            value = entry
            break
        }
        for part in name.parts.dropFirst() {
            guard case .map(let entries) = value else {
                value = nil
                break
            }
            value = entries[part]
        }
        if value == nil, isStrict {
            let known = context.flatMap { value -> [String] in
                if case .map(let entries) = value { Array(entries.keys) } else { [] }
            }
            throw unknown(name, "name", among: known.sorted())
        }
        return value
    }

    private func unknown(_ name: MustacheName, _ what: String, among known: [String])
        -> MustacheError
    {
        let nearest = Suggestion.nearest(to: name.text, among: known)
        return fault(
            "there is no \(what) `\(name.text)` here"
                + (nearest.map { "; did you mean `\($0)`?" } ?? ""), name)
    }

    private func fault(_ message: String, _ name: MustacheName) -> MustacheError {
        MustacheError(template: template, line: name.line, message: message)
    }

    // MARK: - Text

    private static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }

    /// A last newline ends a line and begins none.
    private static func indented(_ text: String, by indent: String) -> String {
        guard !indent.isEmpty else { return text }
        var result = ""
        var isLineStart = true
        for character in text {
            if isLineStart { result += indent }
            result.append(character)
            isLineStart = character.isNewline
        }
        return result
    }
}
