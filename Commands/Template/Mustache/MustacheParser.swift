/// Reads a template's text.
struct MustacheParser {
    /// A section that is not closed yet.
    private struct Open {
        var name: MustacheName
        var isInverted: Bool
        var nodes: [MustacheTemplate.Node] = []
    }

    private let name: String
    private let text: [Character]
    private var position = 0
    private var line = 1
    private var opening = Array("{{")
    private var closing = Array("}}")
    private var nodes: [MustacheTemplate.Node] = []
    private var sections: [Open] = []

    init(_ text: String, name: String) {
        self.name = name
        self.text = Array(text)
    }

    mutating func parse() throws(MustacheError) -> [MustacheTemplate.Node] {
        while let start = find(opening, from: position) {
            let end = try parseTag(at: start)
            line += text[position..<end].count(where: \.isNewline)
            position = end
        }
        append(text: text[position...])
        if let open = sections.last {
            throw fault("the section `\(open.name.text)` is not closed", line: open.name.line)
        }
        return nodes
    }

    /// Reads the tag at `start`, and puts what stands before it and the tag itself into the tree.
    ///
    /// - Returns: Where the text goes on.
    private mutating func parseTag(at start: Int) throws(MustacheError) -> Int {
        let tagLine = line + text[position..<start].count(where: \.isNewline)
        var cursor = start + opening.count
        let sigil = cursor < text.count ? text[cursor] : " "
        var close = closing
        if sigil == "{" { close = ["}"] + closing }
        if sigil == "=" { close = ["="] + closing }
        let hasSigil = "{&#^/!>=".contains(sigil)
        if hasSigil { cursor += 1 }
        guard let end = find(close, from: cursor) else {
            throw fault("the tag is not closed", line: tagLine)
        }
        let contents = text[cursor..<end]
        let after = end + close.count

        guard hasSigil, sigil != "{", sigil != "&" else {
            append(text: text[position..<start])
            append(
                .variable(
                    try readName(contents, line: tagLine), isEscaped: sigil != "{" && sigil != "&"))
            return after
        }
        let alone = lineAround(start, after)
        append(text: text[position..<(alone?.start ?? start)])
        let next = alone?.end ?? after
        switch sigil {
        case "#", "^":
            let name = try readName(contents, line: tagLine)
            sections.append(Open(name: name, isInverted: sigil == "^"))
        case "/": try closeSection(try readName(contents, line: tagLine))
        case ">":
            let indent = alone.map { String(text[$0.start..<start]) } ?? ""
            append(.partial(try readName(contents, line: tagLine), indent: indent))
        case "=": try setDelimiters(contents, line: tagLine)
        default: break  // A comment.
        }
        return next
    }

    private mutating func closeSection(_ name: MustacheName) throws(MustacheError) {
        guard let open = sections.popLast() else {
            throw fault("`\(name.text)` is closed and was not opened", line: name.line)
        }
        guard open.name.parts == name.parts else {
            throw fault(
                "`\(name.text)` is closed where `\(open.name.text)` of line \(open.name.line) is open",
                line: name.line)
        }
        append(.section(open.name, isInverted: open.isInverted, open.nodes))
    }

    private mutating func setDelimiters(
        _ contents: ArraySlice<Character>, line: Int
    ) throws(MustacheError) {
        let parts = contents.split(whereSeparator: \.isWhitespace)
        guard parts.count == 2, !parts.joined().contains("=") else {
            throw fault("delimiters are set as in {{=<% %>=}}", line: line)
        }
        (opening, closing) = (Array(parts[0]), Array(parts[1]))
    }

    private func readName(
        _ contents: ArraySlice<Character>, line: Int
    ) throws(MustacheError) -> MustacheName {
        let words = contents.split(whereSeparator: \.isWhitespace)
        guard let word = words.first, words.count == 1 else {
            throw fault(
                words.isEmpty ? "the tag has no name" : "a name has no blanks in it", line: line)
        }
        return MustacheName(parts: word.split(separator: ".").map { String($0) }, line: line)
    }

    // MARK: - Lines

    /// The whole line of a tag that shares it with blanks alone, its newline included.
    private func lineAround(_ start: Int, _ end: Int) -> (start: Int, end: Int)? {
        var first = start
        while first > 0, !text[first - 1].isNewline {
            guard text[first - 1].isWhitespace else { return nil }
            first -= 1
        }
        var last = end
        while last < text.count, !text[last].isNewline {
            guard text[last].isWhitespace else { return nil }
            last += 1
        }
        return (first, last < text.count ? last + 1 : last)
    }

    private func find(_ words: [Character], from start: Int) -> Int? {
        guard let first = words.first, text.count >= words.count else { return nil }
        return text.indices.dropLast(words.count - 1).dropFirst(start).first {
            text[$0] == first && text[$0...].starts(with: words)
        }
    }

    private mutating func append(text: ArraySlice<Character>) {
        if !text.isEmpty { append(.text(String(text))) }
    }

    private mutating func append(_ node: MustacheTemplate.Node) {
        if sections.isEmpty {
            nodes.append(node)
        } else {
            sections[sections.count - 1].nodes.append(node)
        }
    }

    private func fault(_ message: String, line: Int) -> MustacheError {
        MustacheError(template: name, line: line, message: message)
    }
}
