/// Finds the parts of a line of Swift: what is outside of brackets and of string literals.
enum CodeScanner {
    /// Where `text` first is, outside of brackets and strings.
    static func first(_ text: String, in code: Substring) -> Range<Substring.Index>? {
        var result: Range<Substring.Index>?
        scan(code) { index, depth in
            guard depth == 0, code[index...].hasPrefix(text) else { return true }
            result = index..<code.index(index, offsetBy: text.count)
            return false
        }
        return result
    }

    /// Where `character` last is, outside of brackets and strings.
    static func last(_ character: Character, in code: Substring) -> Substring.Index? {
        var result: Substring.Index?
        scan(code) { index, depth in
            if depth == 0, code[index] == character { result = index }
            return true
        }
        return result
    }

    /// What commas outside of brackets and strings separate.
    static func elements(of code: Substring) -> [Substring] {
        var elements: [Substring] = []
        var start = code.startIndex
        scan(code) { index, depth in
            if depth == 0, code[index...].hasPrefix(", ") {
                elements.append(code[start..<index])
                start = code.index(index, offsetBy: 2)
            }
            return true
        }
        return elements + [code[start...]]
    }

    /// The round or square brackets that the code ends with, but for a comma: the indices of both.
    static func lastBrackets(of code: Substring) -> Range<Substring.Index>? {
        var opening: Substring.Index?
        var result: Range<Substring.Index>?
        scan(code) { index, depth in
            switch code[index] {
            case "(", "[": if depth == 0 { opening = index }
            case ")", "]":
                let rest = code[code.index(after: index)...]
                if depth == 0, let opening, rest.isEmpty || rest == "," { result = opening..<index }
            default: break
            }
            return true
        }
        return result
    }

    /// Calls `body` with each index outside of strings and the number of brackets around it; a bracket itself has
    /// that of its outside. Ends when `body` returns false.
    private static func scan(_ code: Substring, _ body: (Substring.Index, Int) -> Bool) {
        var depth = 0
        var isInString = false
        var previous: Character = " "
        var index = code.startIndex
        while index < code.endIndex {
            let character = code[index]
            if isInString {
                if previous == "\\" {
                    previous = " "
                } else {
                    if character == "\"" { isInString = false }
                    previous = character
                }
            } else {
                // A `<` of `0..<5` and a `>` of `->` are no brackets.
                let isClosing = ")]}".contains(character) || (character == ">" && previous != "-")
                if isClosing { depth -= 1 }
                guard body(index, depth) else { return }
                let isOpening = "([{".contains(character) || (character == "<" && previous != ".")
                if isOpening { depth += 1 }
                isInString = character == "\""
                previous = character
            }
            index = code.index(after: index)
        }
    }
}
