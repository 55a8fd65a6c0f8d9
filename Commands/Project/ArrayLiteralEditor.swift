/// Adds elements to an array literal in Swift source or takes them away, and leaves every other byte alone.
struct ArrayLiteralEditor {
    let source: String

    /// The source with `element` at the end of the array that `let NAME` begins, on a line of its own.
    ///
    /// Unchanged when the array has the element already; nil when there is no such array literal.
    func adding(_ element: String, toArrayNamed name: String) -> String? {
        guard let (open, close) = array(named: name) else { return nil }
        let body = source[source.index(after: open)..<close]
        let elements = Self.elements(of: body)
        if elements.contains(element) { return source }

        let lineStart = source[..<open].lastIndex(of: "\n").map(source.index(after:))
        let margin = source[(lineStart ?? source.startIndex)...].prefix { $0 == " " }
        var kept = body
        while let last = kept.last, last.isWhitespace { kept.removeLast() }
        let isOpenEnded = elements.isEmpty || Self.endsWithComma(kept)
        let comma = isOpenEnded ? "" : ","
        return source[...open] + kept + comma + "\n\(margin)    \(element),\n\(margin)"
            + source[close...]
    }

    /// The source without `element` in that array; a line that then has nothing on it goes as well.
    ///
    /// nil when there is no such array literal, or no such element in it.
    func removing(_ element: String, fromArrayNamed name: String) -> String? {
        guard let (open, close) = array(named: name) else { return nil }
        let body = String(source[source.index(after: open)..<close])
        guard let found = Self.places(in: body).first(where: { $0.text == element }) else {
            return nil
        }
        let before = body[..<found.range.lowerBound]
        var after = body[found.range.upperBound...]
        if after.first == "," { after.removeFirst() }
        let margin = before.reversed().prefix { $0 == " " }.count
        let rest = after.drop { $0 == " " }
        let isAlone = before.dropLast(margin).last == "\n" && rest.first == "\n"
        let kept = isAlone ? "\(before.dropLast(margin))\(rest.dropFirst())" : "\(before)\(after)"
        return source[...open] + kept + source[close...]
    }

    /// The brackets of the literal behind `let name`.
    private func array(named name: String) -> (open: String.Index, close: String.Index)? {
        var scanner = SwiftScanner(source)
        var code: [(character: Character, index: String.Index)] = []
        while let next = scanner.nextCodeCharacter() { code.append(next) }
        let pattern = Array("let \(name)")
        var start = 0
        while start + pattern.count < code.count {
            defer { start += 1 }
            guard zip(code[start...], pattern).allSatisfy({ $0.character == $1 }),
                !Self.isWord(code[start + pattern.count].character),
                start == 0 || !Self.isWord(code[start - 1].character)
            else { continue }
            let rest = code[(start + pattern.count)...]
            guard let equals = rest.firstIndex(where: { $0.character == "=" }),
                let open = code[equals...].firstIndex(where: { $0.character == "[" }),
                code[(equals + 1)..<open].allSatisfy({ $0.character.isWhitespace })
            else { return nil }
            var depth = 0
            for position in code[open...] {
                if position.character == "[" { depth += 1 }
                if position.character == "]" { depth -= 1 }
                if depth == 0 { return (code[open].index, position.index) }
            }
            return nil
        }
        return nil
    }

    /// The elements as written, without comments.
    private static func elements(of body: Substring) -> [String] {
        places(in: String(body)).map(\.text)
    }

    /// The elements and where they stand.
    private static func places(in body: String) -> [(text: String, range: Range<String.Index>)] {
        var places: [(text: String, range: Range<String.Index>)] = []
        var isWithin = false
        var depth = 0
        var scanner = SwiftScanner(body, keepsStrings: true)
        while let (character, index) = scanner.nextCodeCharacter() {
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth -= 1 }
            if character == ",", depth == 0 {
                isWithin = false
                continue
            }
            guard !character.isWhitespace else { continue }
            if !isWithin { places.append(("", index..<index)) }
            isWithin = true
            places[places.count - 1].text.append(character)
            places[places.count - 1].range =
                places[places.count - 1].range.lowerBound..<body.index(after: index)
        }
        return places
    }

    private static func endsWithComma(_ body: Substring) -> Bool {
        var last: Character?
        var scanner = SwiftScanner(String(body), keepsStrings: true)
        while let (character, _) = scanner.nextCodeCharacter() {
            if !character.isWhitespace { last = character }
        }
        return last == ","
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "_"
    }
}

/// Walks over Swift source and passes over comments and, unless told otherwise, the text of strings.
///
/// Knows `//`, nested `/* */`, `"..."` and `"""..."""`; raw strings are not expected in a manifest's
/// lists.
struct SwiftScanner {
    private let source: String
    private let keepsStrings: Bool
    private var index: String.Index

    init(_ source: String, keepsStrings: Bool = false) {
        self.source = source
        self.keepsStrings = keepsStrings
        index = source.startIndex
    }

    /// The next character that is code, and where it is.
    mutating func nextCodeCharacter() -> (character: Character, index: String.Index)? {
        while index < source.endIndex {
            let rest = source[index...]
            if rest.hasPrefix("//") {
                index = rest.firstIndex(of: "\n") ?? source.endIndex
            } else if rest.hasPrefix("/*") {
                skipBlockComment()
            } else if rest.hasPrefix("\""), !keepsStrings {
                skipString()
            } else {
                defer { index = source.index(after: index) }
                return (source[index], index)
            }
        }
        return nil
    }

    private mutating func skipBlockComment() {
        var depth = 0
        repeat {
            let rest = source[index...]
            if rest.hasPrefix("/*") {
                depth += 1
                index = source.index(index, offsetBy: 2)
            } else if rest.hasPrefix("*/") {
                depth -= 1
                index = source.index(index, offsetBy: 2)
            } else {
                index = source.index(after: index)
            }
        } while depth > 0 && index < source.endIndex
    }

    private mutating func skipString() {
        let delimiter = source[index...].hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        index = source.index(index, offsetBy: delimiter.count)
        while index < source.endIndex, !source[index...].hasPrefix(delimiter) {
            if source[index] == "\\" { index = source.index(after: index) }
            if index < source.endIndex { index = source.index(after: index) }
        }
        index =
            source.index(index, offsetBy: delimiter.count, limitedBy: source.endIndex)
            ?? source.endIndex
    }
}
